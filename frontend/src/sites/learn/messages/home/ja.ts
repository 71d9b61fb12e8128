export const ja = {
  'home.hello': '{name} さん、こんにちは',
  'home.term': '利用期間',
  'home.library': 'ご利用のライブラリ',
  'home.company': '会社名',
  'home.until': '{from} から {to} まで',
  'home.daysLeft': 'あと {n} 日',
  'home.lastDay': '本日が最終日です',
  'home.grace': '契約の継続手続き中です。手続きが終わるまで、今までどおりご利用いただけます。',
  'home.first': 'はじめに確認してください',
  'home.profileCheck': '氏名やメールアドレスに誤りがないか確認する',
  'home.passwordCheck': '配られた初期パスワードを、自分だけのパスワードに変更する',
  'closed.title': '利用期間が終了しました',
  'closed.text':
    'この受講サイトは現在ご利用いただけません。これまでの学習の記録は保管されています。ご不明な点は、社内の教育担当者にお問い合わせください。',
  'closed.logout': 'ログアウト',
} as const;
