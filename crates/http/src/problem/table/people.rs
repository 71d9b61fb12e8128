//! The `people` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    ("import.too_large", 413, "ファイルが20MiBを超えています。", "The file is larger than 20 MiB."),
    (
        "import.kind_unknown",
        422,
        "ファイルの種類は受講者か組織を指定してください。",
        "The kind of file is learners or org_units.",
    ),
    (
        "carry_over.not_offered",
        409,
        "引き継げる前のワークスペースがないか、引き継ぎはすでに済んでいます。",
        "There is no former workspace to carry over from, or it was decided already.",
    ),
    ("import.already_committed", 409, "この読み込みは確定済みです。", "This plan has been confirmed already."),
    (
        "import.superseded",
        409,
        "あとから別のファイルが読み込まれました。読み込みからやり直してください。",
        "Another file was loaded after this one. Load it again.",
    ),
    (
        "import.blocked",
        409,
        "エラーまたはユーザID数の不足があるため確定できません。",
        "The plan has errors or not seats enough, and cannot be confirmed.",
    ),
    (
        "import.expired",
        409,
        "読み込みから時間が経ちました。もう一度読み込んでください。",
        "The plan is too old. Load the file again.",
    ),
    (
        "import.hash_mismatch",
        409,
        "確認した内容と一致しません。もう一度確認してください。",
        "This is not the plan that was checked. Check it again.",
    ),
    (
        "import.acknowledgement_missing",
        409,
        "多くの人を削除します。表示された文言を入力して確認してください。",
        "Many people would be removed. Confirm it in the words shown.",
    ),
    (
        "import.stale",
        409,
        "読み込みのあとに受講者・組織の情報が変わりました。もう一度読み込んでください。",
        "People or departments changed after the file was loaded. Load it again.",
    ),
    ("learner.login_id_taken", 409, "このユーザIDは使われています。", "This user ID is taken."),
    ("learner.org_unknown", 422, "所属がありません。", "There is no such department."),
    (
        "learner.supervised_without_role",
        422,
        "担当所属は、役割が「上司」の人にだけ指定できます。",
        "Only a supervisor has departments to supervise.",
    ),
    ("learner.date_order", 422, "利用終了日が利用開始日より前です。", "The last day is before the first."),
    (
        "learner.employee_number_too_long",
        422,
        "社員番号は64文字までです。",
        "An employee number has at most 64 characters.",
    ),
    ("learner.note_too_long", 422, "備考は200文字までです。", "A note has at most 200 characters."),
    (
        "learner.no_email",
        409,
        "メールアドレスがありません。ワンタイムコードを発行してください。",
        "There is no mail address. Make a one-time code instead.",
    ),
    ("people.nobody_named", 422, "対象を指定してください。", "Name the people it is for."),
    ("request.list_length", 422, "件数は1〜1000件にしてください。", "The list has 1 to 1,000 entries."),
    ("org_unit.code_taken", 409, "この組織コードは使われています。", "This department code is taken."),
    ("org_unit.cycle", 409, "自分の下の組織へは移動できません。", "A department cannot stand below itself."),
    ("org_unit.too_deep", 409, "組織は10階層までです。", "Departments go at most 10 deep."),
    (
        "org_unit.not_empty",
        409,
        "下位の組織または所属の履歴があるため削除できません。",
        "The department is not empty, or people have been in it.",
    ),
];
