//! A person as the files and the forms describe one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::text::{EmailAddress, Kana, LoginId, OrgCode, PersonName};

/// How many notes (備考) a person has.
pub const NOTES: usize = 5;
/// The most characters of a note.
pub const NOTE_LENGTH: usize = 200;
/// The most characters of an employee number.
pub const EMPLOYEE_NUMBER_LENGTH: usize = 64;

/// What a person with a seat is: a supervisor learns too, and takes a seat like everyone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LearnerRole {
    /// 受講者.
    #[default]
    Learner,
    /// 上司.
    Supervisor,
}

impl LearnerRole {
    /// The stored and transmitted name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Learner => "learner",
            Self::Supervisor => "supervisor",
        }
    }

    /// As files and screens write it in Japanese.
    #[must_use]
    pub const fn ja(self) -> &'static str {
        match self {
            Self::Learner => "受講者",
            Self::Supervisor => "上司",
        }
    }

    /// Reads a stored name, or a cell of a file in either language.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.to_ascii_lowercase().as_str() {
            "受講者" | "learner" => Some(Self::Learner),
            "上司" | "supervisor" => Some(Self::Supervisor),
            _ => None,
        }
    }
}

/// Everything a file can say of a person, departments by code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// What is typed to log in; never changes.
    pub login_id: LoginId,
    /// 氏名.
    pub name: PersonName,
    /// フリガナ.
    pub kana: Option<Kana>,
    /// メールアドレス.
    pub email: Option<EmailAddress>,
    /// 社員番号, leading zeros kept.
    pub employee_number: Option<String>,
    /// 役割.
    pub role: LearnerRole,
    /// The department of the primary post.
    pub unit: Option<OrgCode>,
    /// The departments of concurrent posts, in order of code.
    pub concurrent: Vec<OrgCode>,
    /// The departments a supervisor answers for; empty means their own.
    pub supervised: Vec<OrgCode>,
    /// 利用開始日.
    pub starts_on: Option<NaiveDate>,
    /// 利用終了日.
    pub ends_on: Option<NaiveDate>,
    /// 備考1…備考5.
    pub notes: [Option<String>; NOTES],
}

/// One field that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldChange {
    /// The field as the API names it.
    pub field: String,
    /// What it was; empty for nothing.
    pub before: String,
    /// What it becomes; empty for nothing.
    pub after: String,
}

impl Profile {
    /// The fields as text, in the order of the screens.
    #[must_use]
    pub fn fields(&self) -> Vec<(String, String)> {
        let codes = |list: &[OrgCode]| list.iter().map(OrgCode::as_str).collect::<Vec<_>>().join(";");
        let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
        let day = |value: Option<NaiveDate>| value.map(|date| date.to_string()).unwrap_or_default();
        let mut fields = vec![
            ("name".to_owned(), self.name.as_str().to_owned()),
            ("kana".to_owned(), text(self.kana.as_ref().map(Kana::as_str))),
            ("email".to_owned(), text(self.email.as_ref().map(EmailAddress::as_str))),
            ("employeeNumber".to_owned(), text(self.employee_number.as_deref())),
            ("orgUnit".to_owned(), text(self.unit.as_ref().map(OrgCode::as_str))),
            ("concurrentUnits".to_owned(), codes(&self.concurrent)),
            ("role".to_owned(), self.role.as_str().to_owned()),
            ("supervisedUnits".to_owned(), codes(&self.supervised)),
            ("startsOn".to_owned(), day(self.starts_on)),
            ("endsOn".to_owned(), day(self.ends_on)),
        ];
        for (place, note) in self.notes.iter().enumerate() {
            fields.push((format!("notes/{place}"), text(note.as_deref())));
        }
        fields
    }

    /// Field by field, what `after` changes of this profile.
    #[must_use]
    pub fn changes_to(&self, after: &Self) -> Vec<FieldChange> {
        self.fields()
            .into_iter()
            .zip(after.fields())
            .filter(|((_, before), (_, after))| before != after)
            .map(|((field, before), (_, after))| FieldChange { field, before, after })
            .collect()
    }
}

/// Whether a chosen password may be used: 8–128 printable ASCII characters without space, of at least two kinds.
#[must_use]
pub fn password_is_acceptable(password: &str) -> bool {
    let kinds: [fn(&u8) -> bool; 4] =
        [u8::is_ascii_uppercase, u8::is_ascii_lowercase, u8::is_ascii_digit, u8::is_ascii_punctuation];
    (8..=128).contains(&password.len())
        && password.bytes().all(|b| b.is_ascii_graphic())
        && kinds.iter().filter(|kind| password.bytes().any(|b| kind(&b))).count() >= 2
}
