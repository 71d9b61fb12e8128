/** Names of fields in changes, as the server calls them. */
export const ja = {
  'field.name': '氏名',
  'field.kana': 'フリガナ',
  'field.email': 'メールアドレス',
  'field.employeeNumber': '社員番号',
  'field.orgUnit': '所属',
  'field.concurrentUnits': '兼務所属',
  'field.role': '役割',
  'field.supervisedUnits': '上司担当所属',
  'field.startsOn': '利用開始日',
  'field.endsOn': '利用終了日',
  'field.notes/0': '備考1',
  'field.notes/1': '備考2',
  'field.notes/2': '備考3',
  'field.notes/3': '備考4',
  'field.notes/4': '備考5',
  'field.parent': '上位組織',
} as const;
