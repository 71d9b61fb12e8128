export const ja = {
  title: 'プロフィール',
  lead: '登録されている内容です。変更が必要なときは、社内の教育担当者にお知らせください。',
  name: '氏名',
  loginId: 'ユーザID',
  companyCode: '法人コード',
  company: '会社名',
  email: 'メールアドレス',
  noEmail: '登録されていません',
  password: 'パスワード',
  passwordChange: 'パスワードを変更する',
  noEmailHint: 'メールアドレスがないため、パスワードを忘れたときは教育担当者にお申し出ください。',
} as const;
