//! Code → status → words, room by room. Published at `/api/docs/problems`.

mod audit;
mod courses;
mod documents;
mod identity;
mod integration;
mod jobs;
mod learning;
mod messaging;
mod ordering;
mod people;
mod price_books;
mod seats;
mod videos;

/// One refusal: stable code, HTTP status, Japanese text, English text.
pub type Row = (&'static str, u16, &'static str, &'static str);

/// What every room shares.
const SHARED: &[Row] = &[
    ("request.invalid", 422, "入力内容に誤りがあります。各項目をご確認ください。", "Some fields are not valid."),
    ("request.malformed", 400, "リクエストの形式が正しくありません。", "The request is malformed."),
    ("request.too_large", 413, "送信されたデータが大きすぎます。", "The request is too large."),
    ("request.media_type", 415, "対応していないデータ形式です。", "The media type is not supported."),
    ("request.not_found", 404, "お探しの情報が見つかりません。", "Not found."),
    ("request.method", 405, "この操作はできません。", "The method is not allowed here."),
    ("request.unauthenticated", 401, "ログインが必要です。", "Please log in."),
    ("request.forbidden", 403, "この操作を行う権限がありません。", "You are not allowed to do this."),
    ("request.conflict", 409, "現在の状態ではこの操作はできません。", "This cannot be done in the present state."),
    (
        "request.stale",
        412,
        "ほかの方が先に変更しました。最新の内容を読み込み直してください。",
        "Somebody else changed it meanwhile. Please reload.",
    ),
    ("request.revision_missing", 428, "更新には If-Match ヘッダーが必要です。", "An update needs the If-Match header."),
    (
        "request.too_many",
        429,
        "回数が多すぎます。しばらく待ってからお試しください。",
        "Too many requests. Please try again later.",
    ),
    (
        "request.unavailable",
        503,
        "ただいま混み合っています。しばらく待ってからお試しください。",
        "The service is busy. Please try again later.",
    ),
    (
        "workspace.read_only",
        423,
        "現在このサイトは参照のみ可能です。継続のお申込み状況をご確認ください。",
        "This site is read-only at present. Please check the renewal.",
    ),
    (
        "server.fault",
        500,
        "システムエラーが発生しました。時間をおいてもう一度お試しください。",
        "Something went wrong on our side.",
    ),
    (
        "list.cursor_invalid",
        400,
        "続きの位置の指定が正しくありません。一覧を開き直してください。",
        "The cursor is not valid.",
    ),
    ("field.required", 422, "入力してください。", "This is required."),
    ("field.length", 422, "文字数が範囲外です。", "The length is out of range."),
    ("field.range", 422, "値が範囲外です。", "The value is out of range."),
    ("field.format", 422, "形式が正しくありません。", "The format is not valid."),
    ("text.email_invalid", 422, "メールアドレスの形式が正しくありません。", "Not a valid mail address."),
    ("text.login_id_length", 422, "ユーザIDは4〜64文字で入力してください。", "A user ID has 4 to 64 characters."),
    (
        "text.login_id_characters",
        422,
        "ユーザIDに使える文字は半角英数字と . _ @ + - です。",
        "A user ID consists of A-Z, a-z, 0-9 and . _ @ + -.",
    ),
    ("text.name_missing", 422, "氏名を入力してください。", "The name is missing."),
    ("text.name_too_long", 422, "氏名は80文字以内で入力してください。", "A name has at most 80 characters."),
    (
        "text.name_characters",
        422,
        "氏名に使えない文字（制御文字・外字）が含まれています。",
        "The name has control or user-defined characters.",
    ),
    ("text.kana_missing", 422, "フリガナを入力してください。", "The reading is missing."),
    ("text.kana_too_long", 422, "フリガナは80文字以内で入力してください。", "A reading has at most 80 characters."),
    (
        "text.kana_characters",
        422,
        "フリガナはカタカナまたはひらがなで入力してください。",
        "A reading is written in kana.",
    ),
    ("text.company_missing", 422, "会社名を入力してください。", "The company's name is missing."),
    (
        "text.company_too_long",
        422,
        "会社名は120文字以内で入力してください。",
        "A company's name has at most 120 characters.",
    ),
    (
        "text.company_characters",
        422,
        "会社名に使えない文字（制御文字・外字）が含まれています。",
        "The company's name has control or user-defined characters.",
    ),
    ("text.catalogue_code_length", 422, "コードは1〜32文字で入力してください。", "A code has 1 to 32 characters."),
    (
        "text.catalogue_code_characters",
        422,
        "コードに使える文字は半角英数字と . _ - です。",
        "A code consists of A-Z, a-z, 0-9 and . _ -.",
    ),
    ("text.catalogue_name_missing", 422, "名称を入力してください。", "The name is missing."),
    (
        "text.catalogue_name_too_long",
        422,
        "名称は120文字以内で入力してください。",
        "A name has at most 120 characters.",
    ),
    (
        "text.catalogue_name_characters",
        422,
        "名称に使えない文字（制御文字・外字）が含まれています。",
        "The name has control or user-defined characters.",
    ),
    (
        "text.description_too_long",
        422,
        "説明は1,000文字以内で入力してください。",
        "A description has at most 1,000 characters.",
    ),
    (
        "text.description_characters",
        422,
        "説明に使えない文字（制御文字・外字）が含まれています。",
        "The description has control or user-defined characters.",
    ),
    (
        "text.org_code_length",
        422,
        "組織コードは1〜32文字で入力してください。",
        "A department's code has 1 to 32 characters.",
    ),
    (
        "text.org_code_characters",
        422,
        "組織コードに使える文字は半角英数字と . _ - です。",
        "A department's code consists of A-Z, a-z, 0-9 and . _ -.",
    ),
    ("text.org_name_missing", 422, "組織名を入力してください。", "The department's name is missing."),
    (
        "text.org_name_too_long",
        422,
        "組織名は80文字以内で入力してください。",
        "A department's name has at most 80 characters.",
    ),
    (
        "text.org_name_characters",
        422,
        "組織名に使えない文字（制御文字・外字）が含まれています。",
        "The department's name has control or user-defined characters.",
    ),
];

/// Every row of every room.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    [
        SHARED,
        audit::ROWS,
        courses::ROWS,
        documents::ROWS,
        identity::ROWS,
        integration::ROWS,
        jobs::ROWS,
        learning::ROWS,
        messaging::ROWS,
        ordering::ROWS,
        people::ROWS,
        price_books::ROWS,
        seats::ROWS,
        videos::ROWS,
    ]
    .into_iter()
    .flatten()
}

/// The row of `code`, if it stands in the table.
#[must_use]
pub fn row(code: &str) -> Option<&'static Row> {
    rows().find(|row| row.0 == code)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    #[test]
    fn every_code_stands_once_with_a_client_or_server_status() {
        let mut seen = HashSet::new();
        for (code, status, ja, en) in super::rows() {
            assert!(seen.insert(code), "{code} stands twice");
            assert!((400..600).contains(status), "{code}");
            assert!(!ja.is_empty() && !en.is_empty(), "{code}");
        }
    }
}
