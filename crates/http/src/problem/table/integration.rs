//! Refusals of what other programs read and write.

use super::Row;

pub(super) const ROWS: &[Row] = &[
    (
        "calendar_feed.too_many",
        409,
        "カレンダー配信は {most} 件までです。使っていないものを停止してください。",
        "There are {most} calendar feeds already. Revoke one that is not used.",
    ),
    (
        "webhook.too_many",
        409,
        "Webhook は {most} 件までです。使っていないものを削除してください。",
        "There are {most} webhook endpoints already. Remove one that is not used.",
    ),
    (
        "webhook.disabled",
        409,
        "この Webhook は停止しています。送信を再開してから、もう一度お試しください。",
        "The webhook endpoint is disabled. Enable it first.",
    ),
    (
        "webhook.on_its_way",
        409,
        "この通知は送信待ちです。送信が終わってから再送してください。",
        "The delivery is still on its way. Replay it when it has ended.",
    ),
    (
        "webhook.url_invalid",
        422,
        "https:// で始まる URL を 500 文字以内で入力してください。ユーザー名・パスワードや「#」は使えません。",
        "Enter a URL that begins with https://, of at most 500 characters, without user name, password or fragment.",
    ),
    (
        "webhook.url_not_https",
        422,
        "https:// で始まる URL を入力してください。",
        "Enter a URL that begins with https://.",
    ),
    (
        "webhook.url_private",
        422,
        "インターネットから届かない宛先（社内のアドレスや localhost など）は登録できません。",
        "Targets that are not on the public internet (private addresses, localhost and the like) are refused.",
    ),
    ("webhook.event_types_missing", 422, "通知する出来事を1つ以上選んでください。", "Choose at least one event."),
    (
        "webhook.event_type_unknown",
        422,
        "選択できない出来事が含まれています。選び直してください。",
        "One of the events can't be chosen here.",
    ),
    (
        "scim_token.too_many",
        409,
        "有効なトークンは同時に {most} 件までです。使っていないものを無効にしてから発行してください。",
        "{most} tokens may live at the same time. Revoke one that is not used first.",
    ),
    (
        "scim_token.days",
        422,
        "有効期間は {least} 日から {most} 日の間で指定してください。",
        "A token lives from {least} to {most} days.",
    ),
    (
        "scim.invalid_filter",
        400,
        "filter の書式が正しくないか、対応していない属性・演算子が使われています。",
        "The filter is malformed, or asks for an attribute or an operator that is not supported.",
    ),
    ("scim.invalid_path", 400, "path の書式が正しくありません。", "The path is malformed."),
    ("scim.invalid_syntax", 400, "メッセージの書式がSCIM 2.0に沿っていません。", "The message is not one of SCIM 2.0."),
    (
        "scim.invalid_value",
        400,
        "属性 {attribute} の値が正しくありません。",
        "The value of the attribute {attribute} is not valid.",
    ),
    ("scim.mutability", 400, "属性 {attribute} は変更できません。", "The attribute {attribute} cannot be changed."),
    ("scim.no_target", 400, "削除する属性が path で指定されていません。", "No path says what is to be removed."),
    (
        "scim.too_many",
        413,
        "一度に指定できるのは {most} 件までです。分けて送信してください。",
        "At most {most} are taken at once. Send them in parts.",
    ),
    (
        "scim.uniqueness",
        409,
        "属性 {attribute} の値はすでに使われています。",
        "The value of the attribute {attribute} is taken.",
    ),
];
