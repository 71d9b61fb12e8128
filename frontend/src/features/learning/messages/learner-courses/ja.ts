export const ja = {
  title: '受講の状況',
  empty: 'まだコースを受講していません',
  emptyHint: '受講サイトでコースを開くと、ここに表示されます。',
  course: 'コース',
  term: '契約期間',
  status: '状況',
  progress: '進捗率',
  scores: '点数（初回 / 最高 / 最新）',
  attempts: '受験回数',
  lastAccess: '最終受講',
  completed: '修了日時・所属',
  none: '―',
} as const;
