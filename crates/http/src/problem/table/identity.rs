//! The `identity` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    ("login.failed", 401, "IDまたはパスワードが正しくありません。", "ID or password is wrong."),
    (
        "login.locked",
        429,
        "ログインに続けて失敗したため、一時的にロックしています。約{minutes}分後にもう一度お試しください。",
        "Locked after repeated failures. Please try again in about {minutes} minutes.",
    ),
    (
        "login.unverified",
        403,
        "メールアドレスの確認が済んでいません。お送りしたメールのリンクを開いてください。",
        "The mail address is not verified yet. Please follow the link in the mail.",
    ),
    (
        "login.set_password_first",
        403,
        "はじめに、お渡ししたコードでパスワードを設定してください。",
        "Please set a password with the code you were handed first.",
    ),
    (
        "login.no_seat",
        403,
        "現在の契約期間の受講者として登録されていません。教育担当者にお問い合わせください。",
        "You have no seat in the present term. Please ask your training administrator.",
    ),
    (
        "login.term_not_started",
        403,
        "ご利用開始日は{startsOn}です。開始日以降にログインしてください。",
        "Access starts on {startsOn}.",
    ),
    (
        "login.term_ended",
        403,
        "ご利用期間は{endedOn}に終了しました。教育担当者にお問い合わせください。",
        "Access ended on {endedOn}. Please ask your training administrator.",
    ),
    (
        "login.no_workspace",
        403,
        "管理できる契約がありません。申込担当者にお問い合わせください。",
        "There is no contract to administer. Please ask your applicant.",
    ),
    ("session.ended", 401, "ログインの有効期限が切れました。もう一度ログインしてください。", "Please log in again."),
    (
        "session.reused",
        401,
        "安全のためログアウトしました。もう一度ログインしてください。",
        "You were logged out for safety. Please log in again.",
    ),
    ("link.unknown", 404, "このリンクは正しくありません。", "This link is not valid."),
    ("link.used", 410, "このリンクはすでに使用されています。", "This link was used already."),
    (
        "link.expired",
        410,
        "このリンクの有効期限が切れています。もう一度お手続きください。",
        "This link has expired. Please ask for a new one.",
    ),
    (
        "password.characters",
        422,
        "パスワードに使える文字は、空白を除く半角英数字と記号です。",
        "A password consists of printable ASCII characters without spaces.",
    ),
    ("password.too_short", 422, "パスワードは8文字以上で入力してください。", "A password has at least 8 characters."),
    ("password.too_long", 422, "パスワードは128文字以内で入力してください。", "A password has at most 128 characters."),
    (
        "password.too_simple",
        422,
        "英大文字・英小文字・数字・記号のうち2種類以上を組み合わせてください。",
        "Combine at least two of capitals, small letters, digits and signs.",
    ),
    (
        "password.unchanged",
        422,
        "現在と異なるパスワードを入力してください。",
        "The new password is the same as the present one.",
    ),
    ("password.wrong", 422, "現在のパスワードが正しくありません。", "The present password is wrong."),
    ("account.login_id_taken", 409, "このユーザIDはすでに使われています。", "This user ID is taken."),
    (
        "account.email_unchanged",
        422,
        "現在と異なるメールアドレスを入力してください。",
        "The new address is the same as the present one.",
    ),
    (
        "account.hand_over_to_oneself",
        422,
        "ご自身のメールアドレスには引き継げません。後任の方のメールアドレスを入力してください。",
        "Give the successor's mail address, not your own.",
    ),
    ("account.login_id_invalid", 422, "このユーザIDは使えません。", "This user ID cannot be used."),
    ("account.phone_invalid", 422, "電話番号の形式が正しくありません。", "Not a valid telephone number."),
    ("account.postal_code_invalid", 422, "郵便番号は7桁の数字で入力してください。", "A postal code has seven digits."),
    (
        "idempotency.key_invalid",
        400,
        "Idempotency-Key は1〜64文字の英数字と記号（- _）で指定してください。",
        "An Idempotency-Key has 1 to 64 of A-Z, a-z, 0-9, - and _.",
    ),
    (
        "idempotency.key_reused",
        422,
        "同じ Idempotency-Key が別の内容で使われています。",
        "The Idempotency-Key was used with another request.",
    ),
    (
        "idempotency.in_progress",
        409,
        "同じ Idempotency-Key のリクエストを処理しています、または処理済みです。",
        "A request with this Idempotency-Key is being processed, or took effect without its answer being kept.",
    ),
];
