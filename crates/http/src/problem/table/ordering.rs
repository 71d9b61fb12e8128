//! The `ordering` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    (
        "order.already_approved",
        409,
        "申込 {number} は承認済みです。承認後は、ライブラリ・ユーザID数の変更やお取り消しはできません。",
        "Order {number} is approved. After approval neither library nor quantity can change, and it cannot be cancelled.",
    ),
    (
        "order.already_submitted",
        409,
        "申込 {number} は承認待ちです。変更するには、いったん取り下げてください。",
        "Order {number} is waiting for approval. To change it, withdraw it first.",
    ),
    (
        "order.provisional",
        409,
        "申込 {number} はID数未確定です。本申込をしてください。",
        "Order {number} is provisional. Confirm it instead.",
    ),
    ("order.not_provisional", 409, "この申込はID数未確定の申込ではありません。", "This order is not provisional."),
    (
        "order.provisional_not_approvable",
        409,
        "ID数未確定の申込は承認できません。本申込をお待ちください。",
        "A provisional order cannot be approved before it is confirmed.",
    ),
    ("order.not_submitted", 409, "申込 {number} はまだ提出されていません。", "Order {number} has not been submitted."),
    ("order.withdrawn", 409, "申込 {number} は取り下げられています。", "Order {number} has been withdrawn."),
    (
        "order.expired",
        409,
        "申込 {number} は期限までに本申込がなかったため失効しました。",
        "Order {number} expired because it was not confirmed in time.",
    ),
    (
        "order.only_renewals_are_provisional",
        422,
        "ID数未確定でお申し込みいただけるのは継続のみです。",
        "Only a renewal can leave the quantity open.",
    ),
    (
        "order.open_exists",
        409,
        "同じ契約の申込 {number} が手続き中です。新しく申し込むには、その申込を取り下げてください。",
        "Order {number} of the same contract is open. Withdraw it before writing another.",
    ),
    ("order.term_exists", 409, "この契約期間はすでに開設されています。", "This term has been opened already."),
    ("order.reason_missing", 422, "差戻しの理由を入力してください。", "Give a reason for returning the order."),
    ("order.quantity_missing", 422, "数量を入力してください。", "The quantity is missing."),
    (
        "order.training_admin_missing",
        422,
        "教育担当者の氏名とメールアドレスを入力してください。",
        "Name and mail address of the training administrator are missing.",
    ),
    (
        "order.quantity_below_minimum",
        422,
        "数量は {minimum} 以上で入力してください。",
        "The smallest quantity is {minimum}.",
    ),
    (
        "order.quantity_above_maximum",
        422,
        "数量は {maximum} 以下で入力してください。",
        "The largest quantity is {maximum}.",
    ),
    (
        "order.library_not_offered",
        422,
        "このライブラリは現在お申し込みいただけません。",
        "This library cannot be ordered at present.",
    ),
    (
        "order.library_of_term",
        422,
        "追加のお申し込みのライブラリは、契約期間のライブラリと同じです。",
        "An addition belongs to the library of its term.",
    ),
    (
        "order.start_month_closed",
        422,
        "この開始月の受付は終了したか、まだ始まっていません。別の月を選んでください。",
        "This start month can no longer, or not yet, be ordered. Choose another.",
    ),
    (
        "order.start_month_fixed",
        422,
        "継続の開始月は {startMonth} です。変更はできません。",
        "The start month is {startMonth} and cannot be changed.",
    ),
    (
        "order.renewal_not_open",
        409,
        "継続のお申し込みは {opensOn} から受け付けます。",
        "The renewal can be ordered from {opensOn}.",
    ),
    (
        "order.renewal_closed",
        409,
        "継続のお申し込みは {lastDay} で締め切りました。新規のお申し込みをご利用ください。",
        "The renewal closed on {lastDay}. Only a new contract is possible.",
    ),
    (
        "order.no_term_for_seats",
        409,
        "追加できる契約期間がありません。契約期間が終了している場合は、継続または新規でお申し込みください。",
        "There is no term to add to. After its end only a renewal or a new contract is possible.",
    ),
    (
        "order.disk_not_offered",
        422,
        "ディスク容量の追加は現在お申し込みいただけません。",
        "Additional disk cannot be ordered at present.",
    ),
    (
        "order.later_month_outside",
        422,
        "追加する月は契約期間の中から選んでください。",
        "The month of the addition has to lie in the term.",
    ),
    (
        "catalogue.price_unsound",
        422,
        "カタログの {library} の価格表に誤りがあります。",
        "The price of {library} in the catalogue file is not sound.",
    ),
    (
        "catalogue.upgrade_unknown",
        422,
        "カタログの {library} のアップグレード先が見つかりません。",
        "The upgrade of {library} in the catalogue file is unknown.",
    ),
];
