//! Refusals about documents and who issues them.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    (
        "document.order_decided",
        409,
        "申込 {number} はすでに確定または終了しているため、見積書は作成できません。",
        "Order {number} is decided; no quotation can be made of it.",
    ),
    (
        "document.quantity_unknown",
        422,
        "ID数が未定のため見積書を作成できません。見積もるID数を指定してください。",
        "The quantity is open. Say how many IDs to quote.",
    ),
    (
        "document.already_corrected",
        409,
        "この書類はすでに修正されています（修正後の書類：{number}）。さらに修正する場合は、修正後の書類から行ってください。",
        "This document has been corrected by {number}. Correct that one.",
    ),
    ("document.reason_missing", 422, "修正の理由を入力してください。", "Say why the document is corrected."),
    (
        "document.nothing_corrected",
        422,
        "内容が元の書類と同じため、修正の書類は発行されませんでした。",
        "The new document would say the same; none was issued.",
    ),
    ("document.only_on_invoices", 422, "この項目は請求書でのみ修正できます。", "This stands on invoices only."),
    ("document.range", 416, "指定された範囲のデータはありません。", "There are no such bytes."),
    (
        "issuer.registration_format",
        422,
        "登録番号は「T」と13桁の数字で入力してください。",
        "A registration number is T and thirteen digits.",
    ),
    (
        "issuer.registration_check_digit",
        422,
        "登録番号の検査数字が一致しません。番号をご確認ください。",
        "The check digit of the registration number is wrong.",
    ),
    ("issuer.account_number", 422, "口座番号は7桁の数字で入力してください。", "An account number has seven digits."),
];
