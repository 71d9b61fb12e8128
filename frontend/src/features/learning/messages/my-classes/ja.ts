/** Words of one's own classes. */
export const ja = {
  title: 'クラス',
  lead: '所属するクラスの研修です。受講履歴は「カテゴリから探す」コースとは別に記録されます。',
  courses: 'クラスのコース',
  done: '{n} / {of} コース修了',
  period: '受講期間：{from}〜{to}',
  until: '受講期限：{to} まで',
  from: '受講開始：{from} から',
  notRunning: '受講期間外',
  empty: 'このクラスにはまだコースがありません',
  credit:
    'このコースは、別のところ（カタログまたは別のクラス）で {date} に修了しています。ここでの受講履歴は別に記録されます。',
} as const;
