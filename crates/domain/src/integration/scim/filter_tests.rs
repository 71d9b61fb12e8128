//! The filter grammar, case by case and by properties (RFC 7644, 3.4.2.2).

use proptest::prelude::*;
use rstest::rstest;
use serde_json::json;

use super::*;

fn is(attribute: &str, op: Op, value: Value) -> Filter {
    Filter::Is(attribute.to_owned(), op, value)
}

#[rstest]
#[case(r#"userName eq "taro@minato.example.jp""#, is("username", Op::Equal, json!("taro@minato.example.jp")))]
#[case(r#"USERNAME EQ "a""#, is("username", Op::Equal, json!("a")))]
#[case(r#"urn:ietf:params:scim:schemas:core:2.0:User:userName sw "mnt""#, is("username", Op::StartsWith, json!("mnt")))]
#[case("active eq true", is("active", Op::Equal, json!(true)))]
#[case(r#"active eq "False""#, is("active", Op::Equal, json!("False")))]
#[case("externalId pr", Filter::Present("externalid".into()))]
#[case(r#"emails.value co "@minato""#, is("emails.value", Op::Contains, json!("@minato")))]
#[case(r#"displayName ew "部""#, is("displayname", Op::EndsWith, json!("部")))]
#[case(r#"userName eq "say \"a and b\"""#, is("username", Op::Equal, json!("say \"a and b\"")))]
fn one_comparison(#[case] text: &str, #[case] expected: Filter) {
    assert_eq!(Filter::parse(text), Ok(expected));
}

#[test]
fn and_binds_before_or_and_brackets_before_both() {
    let of = |name: &str| Filter::Present(name.to_owned());
    assert_eq!(
        Filter::parse("a pr or b pr and c pr"),
        Ok(Filter::Any(vec![of("a"), Filter::All(vec![of("b"), of("c")])]))
    );
    assert_eq!(
        Filter::parse("(a pr or b pr) and not (c pr)"),
        Ok(Filter::All(vec![Filter::Any(vec![of("a"), of("b")]), Filter::Not(Box::new(of("c")))]))
    );
}

/// The way in which Entra ID asks for one address of several.
#[test]
fn a_value_path_is_its_parts() {
    let typed = is("emails.type", Op::Equal, json!("work"));
    let valued = is("emails.value", Op::Equal, json!("a@b.example"));
    let both = Filter::All(vec![typed, valued]);
    assert_eq!(Filter::parse(r#"emails[type eq "work"].value eq "a@b.example""#), Ok(both.clone()));
    assert_eq!(Filter::parse(r#"emails[type eq "work" and value eq "a@b.example"]"#), Ok(both.clone()));
    assert_eq!(both.demanded("emails.value"), Some("a@b.example".to_owned()));
}

#[rstest]
#[case("")]
#[case("userName")]
#[case("userName eq")]
#[case("userName eq taro")]
#[case(r#"userName eq "taro"#)]
#[case(r#"userName eq "a" and"#)]
#[case(r#"userName eq "a" "b""#)]
#[case(r#"userName gt "a""#)]
#[case(r#"userName eq ["a"]"#)]
#[case(r#"userName eq {"a": 1}"#)]
#[case("(userName pr")]
#[case("not userName pr")]
#[case("emails[type pr")]
#[case("1name pr")]
#[case("; DROP TABLE learners")]
fn what_is_no_filter_is_refused(#[case] text: &str) {
    assert_eq!(Filter::parse(text).unwrap_err().code, "scim.invalid_filter");
}

#[test]
fn deep_long_and_wide_filters_are_refused() {
    let deep = format!("{}a pr{}", "(".repeat(500), ")".repeat(500));
    let wide = vec!["a pr"; 51].join(" or ");
    let long = format!(r#"a eq "{}""#, "x".repeat(2_000));
    let negated = format!("{}a pr{}", "not (".repeat(9), ")".repeat(9));
    for text in [deep, wide, long, negated] {
        assert_eq!(Filter::parse(&text).unwrap_err().code, "scim.invalid_filter");
    }
    assert!(Filter::parse(&vec!["a pr"; 50].join(" or ")).is_ok());
    assert!(Filter::parse("((((((((a pr))))))))").is_ok());
}

fn filters() -> impl Strategy<Value = (String, Filter)> {
    let leaf =
        ("[a-z]{3}", "[ -~ぁ-ん]{0,8}", any::<bool>()).prop_filter_map("a word of the grammar", |(name, text, has)| {
            if ["not", "and"].contains(&name.as_str()) {
                return None;
            }
            Some(if has {
                (format!("{name} pr"), Filter::Present(name))
            } else {
                (format!("{name} eq {}", json!(text)), is(&name, Op::Equal, json!(text)))
            })
        });
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4).prop_map(|parts| {
                let text: Vec<String> = parts.iter().map(|(text, _)| format!("({text})")).collect();
                (text.join(" and "), Filter::All(parts.into_iter().map(|(_, filter)| filter).collect()))
            }),
            prop::collection::vec(inner.clone(), 2..4).prop_map(|parts| {
                let text: Vec<String> = parts.iter().map(|(text, _)| format!("({text})")).collect();
                (text.join(" or "), Filter::Any(parts.into_iter().map(|(_, filter)| filter).collect()))
            }),
            inner.prop_map(|(text, filter)| (format!("not ({text})"), Filter::Not(Box::new(filter)))),
        ]
    })
}

proptest! {
    /// What is written by the grammar is read as it was meant.
    #[test]
    fn what_is_written_is_read((text, filter) in filters()) {
        prop_assert_eq!(Filter::parse(&text), Ok(filter));
    }

    /// Whatever comes, reading ends, and never by a fault.
    #[test]
    fn anything_is_read_or_refused(text in "[ -~ぁ-ん\\[\\]()\"]{0,120}") {
        let _read_or_refused = Filter::parse(&text);
    }
}
