/** Words of the player of SCORM packages. */
export const ja = {
  frame: '教材「{title}」',
  items: '教材の構成',
  'item.done': '済み',
  'item.current': '表示中',
  ended: '教材が終了しました。',
  'done.scored': '得点 {n} 点で記録しました。',
  'done.plain': 'この単元は完了です。',
  'done.failed': '合格は {n} 点からです。もう一度受けられます。',
  next: '次の単元へ',
  back: 'コースへ戻る',
  anew: '最初からやり直す',
  'anew.title': '最初からやり直しますか',
  'anew.body': '教材の中の続きの位置や解答は消えます。これまでの得点と修了の記録は残ります。',
  'anew.confirm': 'やり直す',
} as const;
