import type { Login, Me } from '../src/api/session';

export const me: Me = {
  accountId: 'acc_1',
  site: 'order',
  role: 'applicant',
  name: '申込 太郎',
  email: 'taro@aozora.example',
  loginId: 'taro@aozora.example',
  companyId: 'co_1',
  companyName: '株式会社あおぞら商事',
  companyCode: 'K00012',
  permissions: [],
  mustChangePassword: false,
  demo: false,
  today: '2027-01-12',
};

export const login = (accessToken: string): Login => ({ accessToken, expiresIn: 900, me });
