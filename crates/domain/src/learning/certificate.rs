//! 修了証: what says to others that somebody completed a course (learning.md, "Progress, score, completion": "Certificate (PDF)
//! with a verification code that anyone can check on a public page").

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};

use crate::clock::tokyo_date;
use crate::refusal::Refusal;
use crate::spoken;

const LENGTH: usize = 20;

/// 確認コード: 100 random bits in the form that people can read out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerificationCode(String);

impl VerificationCode {
    /// The code over thirteen random bytes; four of their bits are not used.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 13]) -> Self {
        let wide = bytes.iter().fold(0_u128, |sum, byte| (sum << 8) | u128::from(*byte));
        Self(spoken::code(wide, LENGTH))
    }

    /// Reads a code as typed from a certificate.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        spoken::read(text, LENGTH).map(Self)
    }

    /// The characters without separators, as they are stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for VerificationCode {
    /// `ABCD-EFGH-JKMN-PQRS-TVWX`, as printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&spoken::grouped(&self.0))
    }
}

/// What a certificate says, once it was issued. A name or a title that changes later changes it no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// By which anyone can check it.
    pub code: VerificationCode,
    /// The person's name at issue.
    pub learner_name: String,
    /// The company's name at issue.
    pub company_name: String,
    /// The course's title at issue, in Japanese.
    pub course_title_ja: String,
    /// The same in English; empty where there was none.
    pub course_title_en: String,
    /// 修了日, in Tokyo.
    pub completed_on: NaiveDate,
    /// Who issued it.
    pub issuer_name: String,
}

/// The day of a completion; there is no certificate of what is not completed.
///
/// # Errors
/// `certificate.not_completed`.
pub fn completion_day(completed_at: Option<DateTime<Utc>>) -> Result<NaiveDate, Refusal> {
    completed_at.map(tokyo_date).ok_or_else(|| Refusal::new("certificate.not_completed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_printed_in_groups_and_typed_again() {
        let code = VerificationCode::from_bytes([0, 1, 2, 3, 4, 5, 6, 7, 8, 250, 251, 252, 253]);
        assert_eq!(code.to_string().len(), 24);
        assert_eq!(VerificationCode::parse(&code.to_string().to_lowercase()), Some(code.clone()));
        assert_eq!(VerificationCode::parse(code.as_str()), Some(code.clone()));
        assert_eq!(VerificationCode::parse(&code.as_str()[1..]), None);
    }

    #[test]
    fn a_hundred_bits_count() {
        assert_eq!(VerificationCode::from_bytes([0; 13]).as_str(), "0".repeat(20));
        assert_eq!(VerificationCode::from_bytes([255; 13]).as_str(), "Z".repeat(20));
        let mut highest = [0; 13];
        highest[0] = 0x0f;
        assert_eq!(VerificationCode::from_bytes(highest).as_str(), format!("Y{}", "0".repeat(19)));
    }

    /// learning.md, "Progress, score, completion": the day of completion is a day in Tokyo.
    #[test]
    fn only_a_completion_has_a_day() {
        let late = "2027-01-31T15:00:00Z".parse().unwrap();
        assert_eq!(completion_day(Some(late)), Ok("2027-02-01".parse().unwrap()));
        assert_eq!(completion_day(None).unwrap_err().code, "certificate.not_completed");
    }
}
