//! Numbers as they are typed in an answer: compared digit by digit, because a fraction is not rounded in a test.

use unicode_normalization::UnicodeNormalization as _;

/// The longest number that is looked at.
const MOST_CHARS: usize = 40;

/// A number in the one form that equal numbers share: no separators, no leading or trailing zeros, no plus sign. `None` for
/// what is no number. Full-width digits and thousands separators are read.
#[must_use]
pub fn canonical(text: &str) -> Option<String> {
    let text: String = text.trim().nfkc().filter(|c| !matches!(c, ',' | '、' | ' ')).collect();
    if text.chars().count() > MOST_CHARS {
        return None;
    }
    let (negative, digits) = match text.chars().next()? {
        '-' | '−' | 'ー' => (true, text.chars().skip(1).collect::<String>()),
        '+' => (false, text.chars().skip(1).collect()),
        _ => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let mut canonical = if whole.is_empty() { "0".to_owned() } else { whole.to_owned() };
    if !fraction.is_empty() {
        canonical.push('.');
        canonical.push_str(fraction);
    }
    if negative && canonical != "0" {
        canonical.insert(0, '-');
    }
    Some(canonical)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("300000", Some("300000"))]
    #[case("３００，０００", Some("300000"))]
    #[case(" 0300 ", Some("300"))]
    #[case("0.50", Some("0.5"))]
    #[case("-0", Some("0"))]
    #[case("−12.0", Some("-12"))]
    #[case("+7", Some("7"))]
    #[case("0", Some("0"))]
    #[case("30万", None)]
    #[case("1.2.3", None)]
    #[case(".5", None)]
    #[case("", None)]
    #[case("-", None)]
    fn equal_numbers_have_one_form(#[case] text: &str, #[case] expected: Option<&str>) {
        assert_eq!(canonical(text).as_deref(), expected);
    }
}
