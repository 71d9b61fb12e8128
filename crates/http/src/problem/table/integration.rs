//! Refusals of what leaves the product for other programs.

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
];
