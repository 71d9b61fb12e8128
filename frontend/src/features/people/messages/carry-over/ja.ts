/** Words of the offer to carry people over from the former workspace. */
export const ja = {
  title: '前の契約から受講者を引き継げます',
  lead: 'ライブラリの変更により、新しい管理者サイトが開設されました。「{name}」に登録されている受講者・組織・役割を引き継げます。受講者のユーザIDとパスワードはそのまま使えます。',
  choose: '引き継ぐ受講者',
  on_roster: '前の契約期間の名簿にいる受講者（{n}名）',
  all: '削除済みを含むすべての受講者（{n}名）',
  none: '引き継がない（新しく登録する）',
  completions: '修了履歴も引き継ぐ（{n}件）',
  completionsHint:
    '前のライブラリと新しいライブラリの両方にあるコースについて、一人につき最新の修了を引き継ぎます。テストの提出記録は、前の管理者サイトに残ります。',
  completionsNone: '両方のライブラリにあるコースの修了履歴はありません。',
  completionsCome:
    '修了履歴 {n}件も引き継ぎます。前の契約期間の終わりまでに修了した分は、新しい契約期間の初日に追加されます。',
  check: '内容を確認する',
  decline: '引き継がない',
  planTitle: '引き継ぎの確認',
  commit: 'この内容で引き継ぐ',
  back: '選び直す',
  blocked:
    'エラーがあるか、契約数が足りないため引き継げません。契約数を追加するか、引き継ぐ受講者を選び直してください。',
  done: '{n}名を引き継ぎました',
  doneWith: '{n}名と、修了履歴 {completions}件を引き継ぎました',
} as const;
