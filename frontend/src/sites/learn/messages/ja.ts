export const ja = {
  'nav.home': 'ホーム',
  'nav.notices': 'お知らせ',
  'nav.record': '学習記録',
  'nav.profile': 'プロフィール',
  'nav.password': 'パスワードの変更',
} as const;
