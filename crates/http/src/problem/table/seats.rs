//! The `seats` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    (
        "seats.none_left",
        409,
        "ユーザID数が足りません。必要 {needed}、残り {free}（契約数 {purchased}）。IDの追加をお申し込みください。",
        "Not enough seats: {needed} needed, {free} free of {purchased}. Order additional IDs.",
    ),
    ("roster.not_open", 409, "次期名簿はまだ開いていません。", "The next roster is not open yet."),
    (
        "roster.confirmed",
        409,
        "次期名簿は確定済みです。変更するには再編集にしてください。",
        "The next roster is confirmed. Reopen it to change it.",
    ),
    ("roster.not_confirmed", 409, "次期名簿は確定されていません。", "The next roster is not confirmed."),
    ("roster.ended", 409, "この契約期間は終了しています。", "This term has ended."),
    (
        "roster.over_quota",
        409,
        "契約数 {purchased} を {over} 名超えています。減らすか、IDを追加してから確定してください。",
        "{over} people more than the {purchased} seats bought. Bring it under, then confirm.",
    ),
    (
        "roster_plan.exists",
        409,
        "次期名簿の計画は作成済みです。その計画を続けるか、破棄してから作成してください。",
        "There is a plan already. Go on with it, or throw it away first.",
    ),
    (
        "roster_plan.locked",
        409,
        "承認の依頼中、または承認済みのため変更できません。変更するには、承認依頼を取り消してください。",
        "Approval is asked for or given. Take the request back to change the plan.",
    ),
    (
        "roster_plan.closed",
        409,
        "この計画は終わっているため変更できません。新しい計画を作成してください。",
        "This plan has come to its end. Begin a new one.",
    ),
    (
        "roster_plan.stale",
        409,
        "計画を作成したあとに受講者が変更されました。計画を最新の状態にしてから続けてください。",
        "People were changed after the plan was made. Bring the plan up to date first.",
    ),
    (
        "roster_plan.hash_mismatch",
        409,
        "表示されている計画と内容が異なります。画面を開き直して、内容を確認してください。",
        "The plan differs from the one that was shown. Reload and look at it again.",
    ),
    (
        "roster_plan.not_on_roster",
        409,
        "次期名簿にいない方が {people} 名含まれています。画面を開き直してください。",
        "{people} of them are not on the next roster. Reload the page.",
    ),
    (
        "roster_plan.on_roster",
        409,
        "すでに次期名簿にいる方が {people} 名含まれています。画面を開き直してください。",
        "{people} of them are on the next roster already. Reload the page.",
    ),
    ("roster_plan.approval_not_asked_for", 409, "この計画に承認は必要ありません。", "This plan needs no approval."),
    (
        "roster_plan.approval_missing",
        409,
        "別の教育担当者の承認が必要です。承認を依頼してください。",
        "Another training administrator has to approve it. Ask for approval.",
    ),
    (
        "roster_plan.not_requested",
        409,
        "承認の依頼はされていません。画面を開き直してください。",
        "Approval is not asked for. Reload the page.",
    ),
    (
        "roster_plan.own_request",
        409,
        "自分が依頼した計画は承認・差戻しできません。別の教育担当者に依頼してください。",
        "Whoever asked cannot decide. Another training administrator has to.",
    ),
    (
        "roster_plan.no_second_administrator",
        409,
        "承認できる別の教育担当者がいません。教育担当者が2名以上のときに利用できます。",
        "There is no second training administrator who could approve.",
    ),
    (
        "roster_plan.off_own_request",
        409,
        "承認を不要にするには、別の教育担当者の同意が必要です。",
        "Switching the approval off takes the word of another training administrator.",
    ),
    (
        "roster_plan.awaits_decision",
        409,
        "承認待ちの計画があるため、承認の設定を変更できません。承認・差戻しをするか、依頼を取り消してください。",
        "A plan waits for its approval. Decide about it, or take the request back.",
    ),
    (
        "roster_plan.already_committed",
        409,
        "この計画はすでに名簿に反映されています。",
        "This plan has been written already.",
    ),
    ("roster_plan.not_committed", 409, "この計画は名簿に反映されていません。", "This plan has not been written."),
    (
        "roster_plan.undo_too_late",
        409,
        "契約期間が {startsOn} に始まったため、反映を取り消せません。名簿を直接変更してください。",
        "The term began on {startsOn}; the plan can no longer be taken back. Change the roster itself.",
    ),
    (
        "roster_plan.undo_changed",
        409,
        "反映した方の名簿の内容または所属が、そのあとに変更されたため、取り消せません。名簿を直接変更してください。",
        "People of the plan, or their departments, were changed after it, so that it cannot be taken back. Change the roster itself.",
    ),
    (
        "roster_plan.undo_no_seats",
        409,
        "取り消すとユーザIDが{missing}不足します。反映したあとに加えた方を外すか、IDを追加してから取り消してください。",
        "Taking it back needs {missing} more seats. Take people off who were added after it, or order additional IDs.",
    ),
    (
        "roster_plan.file_other_term",
        409,
        "このファイルは次期名簿の受講者のファイルではありません。",
        "This file is not one of people for the next roster.",
    ),
    (
        "roster_plan.file_gone",
        409,
        "計画に含めたファイルの保存期限が過ぎました。計画を最新の状態にして、ファイルを読み込み直してください。",
        "The file in the plan is no longer kept. Bring the plan up to date and load the file again.",
    ),
];
