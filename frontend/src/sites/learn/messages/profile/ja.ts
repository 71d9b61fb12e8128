/** Words of the profile page alone: they come with it, not with the site's first route. */
export const ja = {
  'profile.title': 'プロフィール',
  'profile.lead': '登録されている内容です。変更が必要なときは、社内の教育担当者にお知らせください。',
  'profile.name': '氏名',
  'profile.loginId': 'ユーザID',
  'profile.companyCode': '法人コード',
  'profile.company': '会社名',
  'profile.email': 'メールアドレス',
  'profile.noEmail': '登録されていません',
  'profile.password': 'パスワード',
  'profile.passwordChange': 'パスワードを変更する',
  'profile.noEmailHint': 'メールアドレスがないため、パスワードを忘れたときは教育担当者にお申し出ください。',
} as const;
