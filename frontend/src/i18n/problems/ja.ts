/** Words for refusals where the screen can say more than the server's own text, which is the fallback. */
export const ja = {
  'client.offline': 'サーバーに接続できません。通信状態を確認して、もう一度お試しください。',
  'client.unexpected': '画面の処理で問題が発生しました。再読み込みしてもう一度お試しください。',
  'http.unexpected': 'サーバーから予期しない応答がありました。しばらくしてからもう一度お試しください。',
  'field.required': '入力してください',
  'field.email': 'メールアドレスの形式で入力してください',
  'field.password': '12文字以上で入力してください',
  'field.mismatch': '確認用のパスワードと一致しません',
  'field.integer': '1以上の整数で入力してください',
  'field.choose': '選択してください',
} as const;
