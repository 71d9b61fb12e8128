export const ja = {
  'nav.home': 'ホーム',
  'nav.password': 'パスワードの変更',
} as const;
