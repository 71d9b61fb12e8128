/** Words of the player alone: what stands in the list of courses comes with the site's first route. */
export const ja = {
  'test.lead': '{n} 問です。合格点は {score} 点です。時間の制限はなく、何度でも受けられます。',
  'test.begin': 'テストを始める',
  'test.question': '問 {n}',
  'test.choose.single': '一つ選んでください。',
  'test.choose.multiple': '当てはまるものをすべて選んでください。',
  'test.answer': '解答',
  'test.answered': '{n} / {of} 問に解答済み',
  'test.handIn': '提出して採点する',
  'test.left': 'まだ解答していない問題が {n} 問あります。このまま提出すると不正解になります。',
  'test.handInAnyway': 'このまま提出する',
  'test.notSent': '提出できませんでした',
  'test.notSentText':
    '通信が切れているようです。解答はこの画面に残っています。つながったら、もう一度送信してください。',
  'test.resend': 'もう一度送信する',
  'survey.lead': '{n} 問のアンケートです。回答は一度だけで、送信したあとは変更できません。',
  'survey.named': '回答は、お名前とともに自社の教育担当者に表示されます。',
  'survey.anonymous':
    '匿名のアンケートです。だれの回答かは記録されず、回答が5件以上集まってから集計だけが表示されます。',
  'survey.required': '必須',
  'survey.free': '自由記述（{n} 字まで）',
  'survey.missing': '必須の設問に回答してください（残り {n} 問）。',
  'survey.missingHere': 'この設問は必須です。',
  'survey.send': '回答を送信する',
  'survey.notSent': '送信できませんでした',
  'survey.notSentText':
    '通信が切れているようです。回答はこの画面に残っています。つながったら、もう一度送信してください。',
  'survey.thanks': 'ご回答ありがとうございました',
  'survey.thanksText': 'アンケートの回答を受け付けました。',
  'survey.next': '次の単元へ',
  'survey.back': 'コースへ戻る',
} as const;
