//! The `webhooks` section of the OpenAPI document: what endpoints are sent, and what they have to answer.

use keizoku_domain::integration::webhook::EventType;
use serde_json::{Value, json};
use utoipa::openapi::path::{HttpMethod, OperationBuilder, ParameterBuilder, ParameterIn, Paths, PathsBuilder};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::schema::{KnownFormat, Object, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{ContentBuilder, PathItem, Required, ResponseBuilder};

/// The headers of Standard Webhooks.
const HEADERS: [(&str, &str, &str); 3] = [
    ("webhook-id", "The event's id, the same in every attempt.", "evt_019a5b3c7d8e7f00a1b2c3d4e5f60718"),
    ("webhook-timestamp", "Seconds since 1970, of this attempt.", "1806505205"),
    (
        "webhook-signature",
        "`v1,` and the Base64 of HMAC-SHA256 over `id.timestamp.body`; one for each valid secret, parted by spaces.",
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    ),
];

/// Every event with its payload.
pub(crate) fn webhooks() -> Paths {
    let mut all = PathsBuilder::new();
    for kind in EventType::ALL {
        all = all.path(kind.as_str(), item(*kind));
    }
    all.build()
}

fn item(kind: EventType) -> PathItem {
    let body = RequestBodyBuilder::new()
        .content("application/json", ContentBuilder::new().schema(Some(payload(kind))).build())
        .required(Some(Required::True))
        .build();
    let mut operation = OperationBuilder::new()
        .operation_id(Some(format!("on_{}", kind.as_str().replace('.', "_"))))
        .tag("integration")
        .summary(Some(kind.as_str()))
        .description(Some(kind.describe()))
        .request_body(Some(body))
        .response("2XX", ResponseBuilder::new().description("Taken; anything else is tried again for three days."));
    for (name, description, example) in HEADERS {
        let parameter = ParameterBuilder::new()
            .name(name)
            .parameter_in(ParameterIn::Header)
            .required(Required::True)
            .description(Some(description))
            .schema(Some(Object::with_type(Type::String)))
            .example(Some(json!(example)));
        operation = operation.parameter(parameter);
    }
    PathItem::new(HttpMethod::Post, operation)
}

fn text(example: &Value) -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String).examples([example.clone()])
}

/// What a field holds, as its example shows: a number, or a text.
fn field(name: &str, example: &Value) -> Object {
    if example.is_number() {
        return ObjectBuilder::new().schema_type(Type::Integer).examples([example.clone()]).build();
    }
    let format = match name {
        "on" | "startsOn" => Some(KnownFormat::Date),
        "completedAt" => Some(KnownFormat::DateTime),
        _ => None,
    };
    text(example).format(format.map(SchemaFormat::KnownFormat)).build()
}

fn payload(kind: EventType) -> Object {
    let example = example(kind);
    let mut data = ObjectBuilder::new();
    for (name, value) in example.as_object().into_iter().flatten() {
        data = data.property(name.as_str(), field(name, value)).required(name.as_str());
    }
    let constant = ObjectBuilder::new().schema_type(Type::String).enum_values(Some([kind.as_str()]));
    let timestamp =
        text(&json!("2027-04-01T00:00:05.000Z")).format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)));
    ObjectBuilder::new()
        .property("type", constant)
        .required("type")
        .property("timestamp", timestamp.description(Some("When it happened.")))
        .required("timestamp")
        .property("data", data)
        .required("data")
        .build()
}

/// The data of an event as an example: thin, ids and numbers and dates; who wants more asks the API.
fn example(kind: EventType) -> Value {
    let id = |prefix: &str| format!("{prefix}_019a5b3c7d8e7f00a1b2c3d4e5f60718");
    match kind {
        EventType::RenewalOpens
        | EventType::RosterOpens
        | EventType::TermStarts
        | EventType::LastDay
        | EventType::TermEnds => json!({
            "uid": format!("term-starts.{}.2027-04@keizoku", id("ctr")), "on": "2027-04-01",
            "summary": "契約期間の開始（ビジネス基礎ライブラリ・契約 C2026-00001）",
            "contractId": id("ctr"), "contractNumber": "C2026-00001",
        }),
        EventType::ApprovalDue => json!({
            "uid": format!("approval-due.{}@keizoku", id("ord")), "on": "2027-01-14",
            "summary": "申込承認の予定日（R2027-00001）", "orderId": id("ord"), "orderNumber": "R2027-00001",
        }),
        EventType::OrderSubmitted
        | EventType::OrderApproved
        | EventType::OrderReturned
        | EventType::OrderWithdrawn
        | EventType::OrderExpired => json!({
            "orderId": id("ord"), "orderNumber": "R2027-00001", "kind": "renewal", "state": "submitted",
            "contractId": id("ctr"), "startMonth": "2027-04", "quantity": 250,
        }),
        EventType::RosterConfirmed | EventType::RosterReopened | EventType::RosterPlanUndone => json!({
            "workspaceId": id("ws"), "contractId": id("ctr"), "termId": id("trm"), "startMonth": "2027-04",
            "startsOn": "2027-04-01", "assigned": 248, "purchased": 250,
        }),
        EventType::LearnerCreated | EventType::LearnerUpdated | EventType::LearnerRemoved => json!({
            "workspaceId": id("ws"), "termId": id("trm"), "startMonth": "2027-04",
            "learnerId": id("lrn"), "loginId": "MD-0003", "change": "joined",
        }),
        EventType::CompletionRecorded => json!({
            "workspaceId": id("ws"), "termId": id("trm"), "enrolmentId": id("enr"), "learnerId": id("lrn"),
            "loginId": "MD-0003", "courseId": id("crs"), "courseCode": "BB-101", "completedAt": "2027-04-20T02:15:00Z",
        }),
        EventType::Test => json!({ "endpointId": id("whk") }),
    }
}
