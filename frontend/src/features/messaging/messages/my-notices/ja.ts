/** Words of one's own notices. */
export const ja = {
  title: 'お知らせ',
  lead: '公開中のお知らせです。新しいものから順に並んでいます。',
  all: 'すべてのお知らせを見る',
  important: '重要',
  unread: '未読',
  read: '既読',
  from: '{from} 公開',
  period: '掲載期間：{from}〜{until}',
  empty: '現在、お知らせはありません',
  newTab: '（新しいタブで開きます）',
  gone: 'このお知らせは公開を終了しました',
  goneHint: '掲載期間が終わったか、取り下げられました。',
  back: 'お知らせの一覧へ',
} as const;
