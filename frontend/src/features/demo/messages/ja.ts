export const ja = {
  'clock.title': '日付を進める（デモ）',
  'clock.lead':
    '日付を進めると、その間に到来した期限の処理（案内メール、契約期間の切替など）がすべて実行されます。日付を戻すことはできません。',
  'clock.to': '進める日付',
  'clock.go': 'この日付まで進める',
  'clock.days': '{count}日進める',
  'clock.month': '翌月1日まで進める',
  'clock.eleventh': '次の11日まで進める',
  'clock.done': '{date}まで進めました',
  'clock.events': '実行された処理',
  'clock.noEvents': 'この間に到来した期限はありませんでした。',
  'clock.date': '日付',
  'clock.what': '内容',
  'clock.notDemo': 'デモ環境でのみ利用できます。',
  'clock.backwards': '本日より後の日付を指定してください。',
} as const;
