/** How saving what is learned stands, for whatever saves it as one goes on. */
export const ja = {
  saved: '学習の記録は保存されています。',
  saving: '学習の記録を保存しています…',
  waiting:
    '通信が切れているようです。学習の記録はこの画面に残っており、つながり次第、自動で保存します。画面を閉じないでください。',
  waitingTitle: 'まだ保存できていません',
  now: '今すぐ保存する',
  elsewhere: '続きは新しい画面で受講してください。この画面での操作は、これ以上保存されません。',
  elsewhereTitle: '別の画面で開かれました',
  here: 'この画面で受講する',
  refused: '学習の記録を保存できません',
} as const;
