//! The registration number of a qualified-invoice issuer (登録番号): `T` and the thirteen digits of a corporate number.

use std::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::text::TextError;

/// `T` and thirteen digits, the first of which is the check digit of the other twelve.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RegistrationNumber(String);

impl RegistrationNumber {
    /// Reads a number as people write it: full width, with spaces or hyphens, `t` or `T`.
    ///
    /// # Errors
    /// `issuer.registration_format`, `issuer.registration_check_digit`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let plain: String = text.nfkc().filter(|c| !c.is_whitespace() && !"-‐−ー".contains(*c)).collect();
        let format = TextError { code: "issuer.registration_format" };
        let digits = plain.strip_prefix(['T', 't']).ok_or(format)?;
        let values: Vec<u32> = digits.chars().map(|c| c.to_digit(10)).collect::<Option<_>>().ok_or(format)?;
        let (check, base) = values.split_first().filter(|(_, base)| base.len() == 12).ok_or(format)?;
        if *check != check_digit(base) {
            return Err(TextError { code: "issuer.registration_check_digit" });
        }
        Ok(Self(format!("T{digits}")))
    }

    /// The number.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The check digit of a corporate number: from the right, digits count once and twice in turn; nine less the rest by nine.
fn check_digit(base: &[u32]) -> u32 {
    let sum: u32 = base.iter().rev().enumerate().map(|(place, digit)| digit * if place % 2 == 0 { 1 } else { 2 }).sum();
    9 - sum % 9
}

impl fmt::Display for RegistrationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for RegistrationNumber {
    type Error = TextError;
    fn try_from(text: String) -> Result<Self, TextError> {
        Self::parse(&text)
    }
}

impl From<RegistrationNumber> for String {
    fn from(number: RegistrationNumber) -> Self {
        number.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    /// The worked example of the National Tax Agency: 700110005901 has the check digit 8.
    #[test]
    fn the_published_example_has_its_check_digit() {
        assert_eq!(check_digit(&[7, 0, 0, 1, 1, 0, 0, 0, 5, 9, 0, 1]), 8);
    }

    #[rstest]
    #[case("T8700110005901")]
    #[case("t8700110005901")]
    #[case("Ｔ８７００１１０００５９０１")]
    #[case("T 8-7001-1000-5901")]
    fn one_number_has_one_form(#[case] text: &str) {
        assert_eq!(RegistrationNumber::parse(text).unwrap().as_str(), "T8700110005901");
    }

    #[rstest]
    #[case("8700110005901", "issuer.registration_format")]
    #[case("T870011000590", "issuer.registration_format")]
    #[case("T87001100059012", "issuer.registration_format")]
    #[case("T870011000590A", "issuer.registration_format")]
    #[case("", "issuer.registration_format")]
    #[case("T7700110005901", "issuer.registration_check_digit")]
    #[case("T8700110005910", "issuer.registration_check_digit")]
    fn refuses(#[case] text: &str, #[case] code: &str) {
        assert_eq!(RegistrationNumber::parse(text).unwrap_err().code, code);
    }
}
