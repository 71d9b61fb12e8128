//! What holds for every value of the document, said once: a list names what it holds, an id has the pattern of its example, a file is
//! bytes, and everything has a limit (`api.md`: "limits on every input"). A limit that a field states itself stays.

use utoipa::Number;
use utoipa::openapi::path::Operation;
use utoipa::openapi::schema::{
    AdditionalProperties, Array, ArrayItems, KnownFormat, Object, SchemaFormat, SchemaType, Type,
};
use utoipa::openapi::{Components, Content, OpenApi, Ref, RefOr, Response, Schema};

use crate::limits::JSON_LIMIT;

/// Characters of a text: what came in came in a body of at most as many bytes.
const TEXT: usize = JSON_LIMIT;
/// Bytes of a file to download.
const FILE: usize = 1 << 30;
/// Items of a list that is not cut into pages: people of the largest file come first (`learning.md`, "Learner file"), with room for what
/// each of them adds.
const ITEMS: usize = 1_000_000;
/// The largest whole number that every reader of JSON keeps exactly.
const WHOLE: i64 = (1 << 53) - 1;

/// Settles every schema.
pub(super) fn settle(document: &mut OpenApi) {
    if let Some(components) = &mut document.components {
        name_items(components);
        components.schemas.values_mut().for_each(schema);
        components.responses.values_mut().for_each(response);
    }
    let told = document.webhooks.iter_mut().flat_map(|all| all.paths.values_mut());
    for item in document.paths.paths.values_mut().chain(told) {
        let verbs = [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete];
        verbs.into_iter().flatten().for_each(operation);
    }
}

/// A page of a list is written by a generic type, which copies what it holds into itself: it refers to it instead.
fn name_items(components: &mut Components) {
    let known = components.schemas.clone();
    for page in components.schemas.values_mut() {
        let RefOr::T(Schema::Object(page)) = page else { continue };
        let Some(RefOr::T(Schema::Array(list))) = page.properties.get_mut("items") else { continue };
        let ArrayItems::RefOrSchema(item) = &mut list.items else { continue };
        let named = known.iter().find(|(_, one)| *one == &**item);
        if let Some((name, _)) = named {
            **item = RefOr::Ref(Ref::from_schema_name(name));
        }
    }
}

fn operation(operation: &mut Operation) {
    for parameter in operation.parameters.iter_mut().flatten() {
        if let RefOr::T(parameter) = parameter {
            parameter.schema.iter_mut().for_each(schema);
        }
    }
    if let Some(RefOr::T(body)) = &mut operation.request_body {
        body.content.values_mut().for_each(content);
    }
    operation.responses.responses.values_mut().for_each(response);
}

fn response(response: &mut RefOr<Response>) {
    let RefOr::T(response) = response else { return };
    for header in response.headers.values_mut() {
        if let RefOr::T(header) = header {
            header.schema.iter_mut().for_each(schema);
        }
    }
    for (kind, of) in &mut response.content {
        if let RefOr::T(of) = of
            && !kind.ends_with("json")
            && is_bytes(of)
        {
            of.schema = Some(binary().into());
        }
        content(of);
    }
}

/// Whether it was written as a list of bytes, as a file's content is in Rust.
fn is_bytes(content: &Content) -> bool {
    let Some(RefOr::T(Schema::Array(Array { items: ArrayItems::RefOrSchema(item), .. }))) = &content.schema else {
        return false;
    };
    matches!(&**item, RefOr::T(Schema::Object(byte)) if is(&byte.schema_type, &Type::Integer))
}

fn binary() -> Object {
    let mut file = Object::with_type(Type::String);
    file.format = Some(SchemaFormat::KnownFormat(KnownFormat::Binary));
    file
}

fn content(content: &mut RefOr<Content>) {
    if let RefOr::T(content) = content {
        content.schema.iter_mut().for_each(schema);
    }
}

fn schema(of: &mut RefOr<Schema>) {
    if let RefOr::T(of) = of {
        settle_one(of);
    }
}

fn settle_one(of: &mut Schema) {
    match of {
        Schema::Array(array) => {
            array.max_items.get_or_insert(ITEMS);
            if let ArrayItems::RefOrSchema(item) = &mut array.items {
                // The example of a list of ids says what one of them looks like.
                if let RefOr::T(Schema::Object(item)) = &mut **item
                    && let Some(first) = array.example.as_ref().and_then(|example| example.get(0))
                {
                    item.example.get_or_insert_with(|| first.clone());
                }
                schema(item);
            }
        }
        Schema::Object(object) => {
            object.properties.values_mut().for_each(schema);
            if let Some(AdditionalProperties::RefOr(further)) = object.additional_properties.as_deref_mut() {
                schema(further);
            }
            object.property_names.as_deref_mut().into_iter().for_each(settle_one);
            value(object);
        }
        Schema::OneOf(one) => one.items.iter_mut().for_each(schema),
        Schema::AllOf(all) => all.items.iter_mut().for_each(schema),
        Schema::AnyOf(any) => any.items.iter_mut().for_each(schema),
        _ => {}
    }
}

fn value(of: &mut Object) {
    if of.enum_values.is_some() {
        return;
    }
    if is(&of.schema_type, &Type::String) {
        if of.pattern.is_none()
            && of.format.is_none()
            && let Some(prefix) = prefix(of)
        {
            of.pattern = Some(format!("^{prefix}_[0-9a-f]{{32}}$"));
            of.max_length.get_or_insert(prefix.len() + 33);
        }
        let most = match &of.format {
            Some(SchemaFormat::KnownFormat(KnownFormat::Date)) => 10,
            Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)) => 40,
            Some(SchemaFormat::KnownFormat(KnownFormat::Binary)) => FILE,
            _ => TEXT,
        };
        of.max_length.get_or_insert(most);
    }
    if is(&of.schema_type, &Type::Integer) {
        let small = matches!(of.format, Some(SchemaFormat::KnownFormat(KnownFormat::Int32)));
        let most = if small { i64::from(i32::MAX) } else { WHOLE };
        of.format.get_or_insert(SchemaFormat::KnownFormat(KnownFormat::Int64));
        of.minimum.get_or_insert(Number::Int(-most as isize));
        of.maximum.get_or_insert(Number::Int(most as isize));
    }
}

/// `ord` of the example `ord_019a…`.
fn prefix(of: &Object) -> Option<String> {
    let (prefix, id) = of.example.as_ref()?.as_str()?.split_once('_')?;
    let hex = id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    (hex && prefix.bytes().all(|byte| byte.is_ascii_lowercase())).then(|| prefix.to_owned())
}

/// Whether a schema is for values of this type, null allowed or not.
fn is(schema: &SchemaType, wanted: &Type) -> bool {
    match schema {
        SchemaType::Type(one) => one == wanted,
        SchemaType::Array(several) => several.contains(wanted),
        SchemaType::AnyValue => false,
    }
}
