/** Words of the audit trail (product.md, N7). */
export const ja = {
  title: '操作履歴',
  lead: '登録・変更・削除、ファイルの読み込み、契約の承認などの記録です。記録は変更できません。',
  empty: '操作履歴はまだありません',
  at: '日時',
  who: '操作した人',
  what: '操作',
  details: '内容',
  system: '自動処理',
} as const;
