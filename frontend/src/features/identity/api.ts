import { api, refreshSession } from '@/api/client';
import { type Login, type Me, session } from '@/api/session';
import { type Site, siteRoot } from '@/lib/paths';

const hint = (site: Site) => `keizoku.signedIn.${site}`;
let restoring: Promise<void> | undefined;

/** Once per page: takes the session up again by its cookie, when this browser has been signed in before. */
export function restoreSession(site: Site): Promise<void> {
  if (session.get().me) return Promise.resolve();
  restoring ??= (async () => {
    if (localStorage.getItem(hint(site)) !== '1') return;
    if (!(await refreshSession())) localStorage.removeItem(hint(site));
  })();
  return restoring;
}

export interface Credentials {
  site: Site;
  companyCode?: string;
  loginId: string;
  password: string;
}

export async function login(credentials: Credentials): Promise<Me> {
  const answer = await api<Login>('/auth/login', { method: 'POST', body: credentials });
  localStorage.setItem(hint(credentials.site), '1');
  session.set(answer);
  return answer.me;
}

/** Ends the session here even when the server cannot be told; a new page load drops all cached data. */
export async function logout(site: Site): Promise<void> {
  localStorage.removeItem(hint(site));
  try {
    await api('/auth/logout', { method: 'POST', body: { site } });
  } finally {
    session.clear();
    window.location.assign(`${siteRoot(site)}/login`);
  }
}

export interface SignUp {
  companyName: string;
  companyNameKana: string;
  applicantName: string;
  applicantNameKana?: string;
  email: string;
  phone: string;
  postalCode?: string;
  address?: string;
  department?: string;
  password: string;
}

export const signUp = (body: SignUp) => api<void>('/auth/sign-up', { method: 'POST', body });
export const verifyEmail = (token: string) => api<void>('/auth/verify-email', { method: 'POST', body: { token } });

export const forgotPassword = (body: { site: Site; companyCode?: string; loginId: string }) =>
  api<void>('/auth/forgot-password', { method: 'POST', body });
export const forgotLoginId = (body: { companyCode: string; email: string }) =>
  api<void>('/auth/forgot-login-id', { method: 'POST', body });

export interface LinkInfo {
  purpose: string;
  name: string;
  loginId: string;
  companyCode?: string | null;
}

export const getLink = (token: string) => api<LinkInfo>(`/auth/links/${encodeURIComponent(token)}`);
export const setPassword = (body: { token: string; password: string }) =>
  api<void>('/auth/set-password', { method: 'POST', body });
export const changePassword = (body: { currentPassword: string; newPassword: string }) =>
  api<void>('/auth/change-password', { method: 'POST', body });
export const redeemHandOutCode = (body: { companyCode: string; loginId: string; code: string; newPassword: string }) =>
  api<void>('/auth/hand-out-code', { method: 'POST', body });
export const getMe = () => api<Me>('/auth/me');
