//! Libraries and packs, and what a renewal into another of them means.

use serde::{Deserialize, Serialize};

use super::contract::Library;
use crate::id::LibraryId;
use crate::month::YearMonth;
use crate::refusal::{FieldRefusal, Refusal};
use crate::text::{CatalogueCode, CatalogueName, description};

/// A single library, or a pack of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LibraryKind {
    /// One library of courses.
    Library,
    /// Several libraries sold as one.
    Pack,
}

impl LibraryKind {
    /// The stored text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Library => "library",
            Self::Pack => "pack",
        }
    }
    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        match text {
            "library" => Some(Self::Library),
            "pack" => Some(Self::Pack),
            _ => None,
        }
    }
}

/// What a renewal changes (renewal.md, "What a renewal changes").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RenewalKind {
    /// The same library: workspace and credentials stay.
    Same,
    /// A declared upgrade: workspace and credentials stay.
    Upgrade,
    /// Another library: new workspace, new credentials, start-of-use mail.
    Change,
}

impl RenewalKind {
    /// Classifies a renewal from `current` into `next`, where `current` declares `upgrade_to`.
    #[must_use]
    pub fn classify(current: LibraryId, upgrade_to: Option<LibraryId>, next: LibraryId) -> Self {
        if current == next {
            Self::Same
        } else if upgrade_to == Some(next) {
            Self::Upgrade
        } else {
            Self::Change
        }
    }

    /// Whether people, history and the administrator's credentials stay.
    #[must_use]
    pub const fn keeps_workspace(self) -> bool {
        matches!(self, Self::Same | Self::Upgrade)
    }

    /// The stored text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Upgrade => "upgrade",
            Self::Change => "change",
        }
    }

    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        match text {
            "same" => Some(Self::Same),
            "upgrade" => Some(Self::Upgrade),
            "change" => Some(Self::Change),
            _ => None,
        }
    }
}

/// What the operator enters for a library or pack.
#[derive(Debug, Clone)]
pub struct LibraryDraft {
    /// Stable code.
    pub code: String,
    /// Library or pack; never changes.
    pub kind: LibraryKind,
    /// Name in Japanese.
    pub name_ja: String,
    /// Name in English.
    pub name_en: String,
    /// Description in Japanese.
    pub summary_ja: String,
    /// Description in English.
    pub summary_en: String,
    /// First start month it is offered for.
    pub offered_from: Option<YearMonth>,
    /// Last start month it is offered for.
    pub offered_until: Option<YearMonth>,
    /// What it can be upgraded to.
    pub upgrade_to: Option<LibraryId>,
    /// The libraries a pack is made of.
    pub contains: Vec<LibraryId>,
    /// Place in the catalogue.
    pub position: i32,
}

impl LibraryDraft {
    /// A draft that changes nothing of `library`.
    #[must_use]
    pub fn of(library: &Library, contains: Vec<LibraryId>) -> Self {
        Self {
            code: library.code.clone(),
            kind: library.kind,
            name_ja: library.name_ja.clone(),
            name_en: library.name_en.clone(),
            summary_ja: library.summary_ja.clone(),
            summary_en: library.summary_en.clone(),
            offered_from: library.offered_from,
            offered_until: library.offered_until,
            upgrade_to: library.upgrade_to,
            contains,
            position: library.position,
        }
    }

    /// Checks every field beside the libraries there are, and writes them into a library with this id.
    ///
    /// # Errors
    /// `request.invalid` with every field at fault; `library.code_taken`, `library.offer_order`, `library.upgrade_unknown`,
    /// `library.only_packs_contain`, `library.pack_empty`, `library.pack_of_libraries`.
    pub fn check(&self, id: LibraryId, all: &[Library]) -> Result<Library, Refusal> {
        let mut faults = self.text_faults();
        let mut fault = |pointer: &str, code| faults.push(FieldRefusal { pointer: pointer.to_owned(), code });
        if all.iter().any(|other| other.id != id && other.code.eq_ignore_ascii_case(&self.code)) {
            fault("/code", "library.code_taken");
        }
        if self.offered_from.zip(self.offered_until).is_some_and(|(from, until)| until < from) {
            fault("/offeredUntil", "library.offer_order");
        }
        if self.upgrade_to.is_some_and(|to| to == id || !all.iter().any(|other| other.id == to)) {
            fault("/upgradeTo", "library.upgrade_unknown");
        }
        let is_library = |part: &LibraryId| {
            all.iter().any(|other| other.id == *part && other.kind == LibraryKind::Library && other.id != id)
        };
        match self.kind {
            LibraryKind::Library if !self.contains.is_empty() => fault("/contains", "library.only_packs_contain"),
            LibraryKind::Pack if self.contains.is_empty() => fault("/contains", "library.pack_empty"),
            LibraryKind::Pack if !self.contains.iter().all(is_library) => {
                fault("/contains", "library.pack_of_libraries");
            }
            LibraryKind::Library | LibraryKind::Pack => {}
        }
        if !faults.is_empty() {
            return Err(Refusal::invalid(faults));
        }
        Ok(Library {
            id,
            code: self.code.clone(),
            kind: self.kind,
            name_ja: self.name_ja.trim().to_owned(),
            name_en: self.name_en.trim().to_owned(),
            summary_ja: self.summary_ja.trim().to_owned(),
            summary_en: self.summary_en.trim().to_owned(),
            upgrade_to: self.upgrade_to,
            position: self.position,
            active: true,
            offered_from: self.offered_from,
            offered_until: self.offered_until,
            revision: 1,
        })
    }

    fn text_faults(&self) -> Vec<FieldRefusal> {
        let read = [
            ("/code", CatalogueCode::parse(&self.code).err()),
            ("/nameJa", CatalogueName::parse(&self.name_ja).err()),
            ("/nameEn", CatalogueName::parse(&self.name_en).err()),
            ("/summaryJa", description(&self.summary_ja).err()),
            ("/summaryEn", description(&self.summary_en).err()),
        ];
        let fault = |(pointer, error): (&str, Option<crate::text::TextError>)| {
            error.map(|error| FieldRefusal { pointer: pointer.to_owned(), code: error.code })
        };
        read.into_iter().filter_map(fault).collect()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    fn id(n: u128) -> LibraryId {
        LibraryId::from_uuid(Uuid::from_u128(n))
    }

    fn draft(code: &str, kind: LibraryKind, contains: &[u128]) -> LibraryDraft {
        LibraryDraft {
            code: code.to_owned(),
            kind,
            name_ja: "基礎".to_owned(),
            name_en: "Basics".to_owned(),
            summary_ja: String::new(),
            summary_en: String::new(),
            offered_from: None,
            offered_until: None,
            upgrade_to: None,
            contains: contains.iter().map(|n| id(*n)).collect(),
            position: 0,
        }
    }

    fn catalogue() -> Vec<Library> {
        let first = draft("one", LibraryKind::Library, &[]).check(id(1), &[]).unwrap();
        let pack = draft("pack", LibraryKind::Pack, &[1]).check(id(9), std::slice::from_ref(&first)).unwrap();
        vec![first, pack]
    }

    /// Issue 3: a pack contains libraries; months of offer; `upgrade_to` names another library.
    #[rstest]
    #[case(draft("two", LibraryKind::Library, &[]), None)]
    #[case(draft("two", LibraryKind::Pack, &[1]), None)]
    #[case(draft("ONE", LibraryKind::Library, &[]), Some(("/code", "library.code_taken")))]
    #[case(draft("二", LibraryKind::Library, &[]), Some(("/code", "text.catalogue_code_characters")))]
    #[case(draft("two", LibraryKind::Library, &[1]), Some(("/contains", "library.only_packs_contain")))]
    #[case(draft("two", LibraryKind::Pack, &[]), Some(("/contains", "library.pack_empty")))]
    #[case(draft("two", LibraryKind::Pack, &[9]), Some(("/contains", "library.pack_of_libraries")))]
    #[case(draft("two", LibraryKind::Pack, &[5]), Some(("/contains", "library.pack_of_libraries")))]
    #[case(LibraryDraft { upgrade_to: Some(id(2)), ..draft("two", LibraryKind::Library, &[]) },
        Some(("/upgradeTo", "library.upgrade_unknown")))]
    #[case(LibraryDraft { upgrade_to: Some(id(1)), ..draft("two", LibraryKind::Library, &[]) }, None)]
    #[case(LibraryDraft { name_ja: String::new(), ..draft("two", LibraryKind::Library, &[]) },
        Some(("/nameJa", "text.catalogue_name_missing")))]
    #[case(LibraryDraft { offered_from: "2027-05".parse().ok(), offered_until: "2027-04".parse().ok(),
        ..draft("two", LibraryKind::Library, &[]) }, Some(("/offeredUntil", "library.offer_order")))]
    fn what_the_operator_enters(#[case] draft: LibraryDraft, #[case] fault: Option<(&str, &str)>) {
        let outcome = draft.check(id(2), &catalogue());
        let found = outcome.err().and_then(|refusal| refusal.fields.first().map(|f| (f.pointer.clone(), f.code)));
        assert_eq!(found, fault.map(|(pointer, code)| (pointer.to_owned(), code)));
    }

    #[test]
    fn a_renewal_is_same_upgrade_or_change() {
        let [a, b, c] = [1u128, 2, 3].map(|n| LibraryId::from_uuid(Uuid::from_u128(n)));
        assert_eq!(RenewalKind::classify(a, Some(b), a), RenewalKind::Same);
        assert_eq!(RenewalKind::classify(a, Some(b), b), RenewalKind::Upgrade);
        assert_eq!(RenewalKind::classify(a, Some(b), c), RenewalKind::Change);
        assert!(!RenewalKind::Change.keeps_workspace());
    }
}
