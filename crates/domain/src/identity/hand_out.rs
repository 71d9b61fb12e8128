//! One-time codes on paper, for people without a mail address (`learning.md`, "Learner file": "a printed hand-out sheet with
//! one-time codes"). 80 random bits as 16 characters that cannot be mistaken for each other.

use std::fmt;

use chrono::TimeDelta;

use crate::spoken;

const LENGTH: usize = 16;

/// A hand-out code in its plain form. It prints itself only when asked to.
#[derive(Clone, PartialEq, Eq)]
pub struct HandOutCode(String);

impl HandOutCode {
    /// How long a code may wait for its first use.
    pub const LIFETIME: TimeDelta = TimeDelta::days(90);

    /// The code over ten random bytes.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 10]) -> Self {
        let wide = bytes.iter().fold(0_u128, |sum, byte| (sum << 8) | u128::from(*byte));
        Self(spoken::code(wide, LENGTH))
    }

    /// Reads a code as typed from paper: case, spaces and hyphens do not matter; I and L are read as 1, O as 0.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        spoken::read(text, LENGTH).map(Self)
    }

    /// The characters without separators, for the keyed digest.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// `ABCD-EFGH-JKMN-PQRS`, as printed.
    #[must_use]
    pub fn printed(&self) -> String {
        spoken::grouped(&self.0)
    }
}

impl fmt::Debug for HandOutCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HandOutCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_and_typed_again() {
        let code = HandOutCode::from_bytes([0, 1, 2, 3, 250, 251, 252, 253, 254, 255]);
        let printed = code.printed();
        assert_eq!(printed.len(), 19);
        assert_eq!(HandOutCode::parse(&printed.to_lowercase()), Some(code.clone()));
        assert_eq!(HandOutCode::parse(&printed.replace('0', "o").replace('-', " ")), Some(code.clone()));
        assert_eq!(HandOutCode::parse(&printed[1..]), None);
        assert_eq!(HandOutCode::parse("UUUU-UUUU-UUUU-UUUU"), None);
        assert!(!format!("{code:?}").contains(code.expose()));
    }

    #[test]
    fn every_bit_counts() {
        assert_eq!(HandOutCode::from_bytes([0; 10]).expose(), "0000000000000000");
        assert_eq!(HandOutCode::from_bytes([255; 10]).expose(), "ZZZZZZZZZZZZZZZZ");
        assert_eq!(HandOutCode::from_bytes([0, 0, 0, 0, 0, 0, 0, 0, 0, 33]).expose(), "0000000000000011");
    }
}
