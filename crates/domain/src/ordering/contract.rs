//! Contracts and companies as the product keeps them.

use chrono::{DateTime, Utc};

use super::library::LibraryKind;
use crate::id::{CompanyId, ContractId, LibraryId, WorkspaceId};
use crate::month::YearMonth;

/// A contract, renewed term by term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contract {
    /// Id.
    pub id: ContractId,
    /// Number shown to people.
    pub number: String,
    /// Whose contract.
    pub company_id: CompanyId,
    /// Where its people are now; a renewal into another library moves it to a new one.
    pub workspace_id: WorkspaceId,
    /// When it was opened.
    pub created_at: DateTime<Utc>,
    /// Revision.
    pub revision: i64,
}

/// A company's master data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Id.
    pub id: CompanyId,
    /// 法人コード, typed at login.
    pub code: String,
    /// Name.
    pub name: String,
    /// Reading.
    pub name_kana: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// When it signed up.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// Revision.
    pub revision: i64,
}

/// A library or pack of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// Id.
    pub id: LibraryId,
    /// Stable code.
    pub code: String,
    /// Library or pack.
    pub kind: LibraryKind,
    /// Name in Japanese.
    pub name_ja: String,
    /// Name in English.
    pub name_en: String,
    /// Summary in Japanese.
    pub summary_ja: String,
    /// Summary in English.
    pub summary_en: String,
    /// What it can be upgraded to without a new workspace.
    pub upgrade_to: Option<LibraryId>,
    /// Place in the catalogue.
    pub position: i32,
    /// Whether it can be ordered; what was withdrawn from sale goes on for those who bought it.
    pub active: bool,
    /// First start month it is offered for; nothing where it was always offered.
    pub offered_from: Option<YearMonth>,
    /// Last start month it is offered for; nothing where no end is known.
    pub offered_until: Option<YearMonth>,
    /// Revision.
    pub revision: i64,
}

impl Library {
    /// Whether a term that starts in `month` can be ordered: it is on sale, and the month is one of those it is offered for.
    #[must_use]
    pub fn is_offered_for(&self, month: YearMonth) -> bool {
        self.active
            && self.offered_from.is_none_or(|from| from <= month)
            && self.offered_until.is_none_or(|until| month <= until)
    }

    /// Whether any start month between `first` and `last` can be ordered.
    #[must_use]
    pub fn is_offered_between(&self, first: YearMonth, last: YearMonth) -> bool {
        self.active
            && self.offered_from.is_none_or(|from| from <= last)
            && self.offered_until.is_none_or(|until| first <= until)
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    fn library(active: bool, from: Option<&str>, until: Option<&str>) -> Library {
        Library {
            id: LibraryId::from_uuid(Uuid::from_u128(1)),
            code: "a".to_owned(),
            kind: LibraryKind::Library,
            name_ja: String::new(),
            name_en: String::new(),
            summary_ja: String::new(),
            summary_en: String::new(),
            upgrade_to: None,
            position: 0,
            active,
            offered_from: from.map(|month| month.parse().unwrap()),
            offered_until: until.map(|month| month.parse().unwrap()),
            revision: 1,
        }
    }

    /// product.md, O2: a library is ordered for a start month; both ends of its offer belong to it.
    #[rstest]
    #[case(true, None, None, "2027-04", true)]
    #[case(false, None, None, "2027-04", false)]
    #[case(true, Some("2027-04"), None, "2027-04", true)]
    #[case(true, Some("2027-04"), None, "2027-03", false)]
    #[case(true, None, Some("2027-04"), "2027-04", true)]
    #[case(true, None, Some("2027-04"), "2027-05", false)]
    fn offered_for_a_start_month(
        #[case] active: bool,
        #[case] from: Option<&str>,
        #[case] until: Option<&str>,
        #[case] month: &str,
        #[case] offered: bool,
    ) {
        let month: YearMonth = month.parse().unwrap();
        assert_eq!(library(active, from, until).is_offered_for(month), offered);
        assert_eq!(library(active, from, until).is_offered_between(month, month), offered);
    }
}
