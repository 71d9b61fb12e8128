//! What a password has to look like (`learning.md`, "Learner file": 8–128 printable ASCII without space, two classes at least).

use std::fmt;

use crate::text::TextError;

/// A password that keeps the rules. It never prints itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Fewest characters.
pub const MIN_LENGTH: usize = 8;
/// Most characters.
pub const MAX_LENGTH: usize = 128;

impl Password {
    /// Reads a password as typed; nothing is trimmed.
    ///
    /// # Errors
    /// `password.characters`, `password.too_short`, `password.too_long`, `password.too_simple`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        if !text.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(TextError { code: "password.characters" });
        }
        if text.len() < MIN_LENGTH {
            return Err(TextError { code: "password.too_short" });
        }
        if text.len() > MAX_LENGTH {
            return Err(TextError { code: "password.too_long" });
        }
        if classes(text) < 2 {
            return Err(TextError { code: "password.too_simple" });
        }
        Ok(Self(text.to_owned()))
    }

    /// The password itself, for hashing only.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// How many of the four classes occur: capital letters, small letters, digits, signs.
fn classes(text: &str) -> usize {
    let has = |class: fn(&u8) -> bool| usize::from(text.bytes().any(|b| class(&b)));
    has(u8::is_ascii_uppercase) + has(u8::is_ascii_lowercase) + has(u8::is_ascii_digit) + has(u8::is_ascii_punctuation)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("abcdefg1", None)]
    #[case("ABCDefgh", None)]
    #[case("12345678!", None)]
    #[case("abcdefgh", Some("password.too_simple"))]
    #[case("12345678", Some("password.too_simple"))]
    #[case("abcde1!", Some("password.too_short"))]
    #[case("", Some("password.too_short"))]
    #[case("abcd efg1", Some("password.characters"))]
    #[case("パスワード12345", Some("password.characters"))]
    #[case("abcdefg1\n", Some("password.characters"))]
    fn rules(#[case] text: &str, #[case] code: Option<&str>) {
        assert_eq!(Password::parse(text).err().map(|e| e.code), code);
    }

    #[test]
    fn the_longest_has_128_characters() {
        let longest = "a1".repeat(64);
        assert!(Password::parse(&longest).is_ok());
        assert_eq!(Password::parse(&format!("{longest}x")).err().map(|e| e.code), Some("password.too_long"));
    }

    #[test]
    fn it_does_not_print_itself() {
        let password = Password::parse("Secret-1234").unwrap();
        assert!(!format!("{password:?}").contains("Secret"));
    }
}
