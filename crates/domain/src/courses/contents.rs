//! What libraries and packs contain on a day, and what a renewal into another of them adds and loses
//! (renewal.md, "What a renewal changes": an upgrade is declared, and its courses are a superset).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::membership::Membership;
use crate::id::{CourseId, LibraryId};
use crate::refusal::Refusal;

/// The contents of the whole catalogue over time.
#[derive(Debug, Clone, Default)]
pub struct Contents {
    packs: BTreeMap<LibraryId, BTreeSet<LibraryId>>,
    memberships: Vec<Membership>,
}

/// What changes for somebody who leaves one library for another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CourseDiff {
    /// In both.
    pub kept: BTreeSet<CourseId>,
    /// Only in the next one.
    pub added: BTreeSet<CourseId>,
    /// Only in the present one.
    pub lost: BTreeSet<CourseId>,
}

impl Contents {
    /// The contents: which libraries a pack is made of, and which course is when in which library.
    #[must_use]
    pub fn new(packs: impl IntoIterator<Item = (LibraryId, LibraryId)>, memberships: Vec<Membership>) -> Self {
        let mut all: BTreeMap<LibraryId, BTreeSet<LibraryId>> = BTreeMap::new();
        for (pack, library) in packs {
            all.entry(pack).or_default().insert(library);
        }
        Self { packs: all, memberships }
    }

    /// The same catalogue, in which `course` has other memberships.
    #[must_use]
    pub fn with_course(&self, course: CourseId, memberships: &[Membership]) -> Self {
        let others = self.memberships.iter().filter(|one| one.course != course);
        Self { packs: self.packs.clone(), memberships: others.chain(memberships).copied().collect() }
    }

    /// The same catalogue, in which `pack` consists of other libraries.
    #[must_use]
    pub fn with_pack(&self, pack: LibraryId, libraries: &[LibraryId]) -> Self {
        let mut packs = self.packs.clone();
        packs.insert(pack, libraries.iter().copied().collect());
        Self { packs, memberships: self.memberships.clone() }
    }

    /// The libraries that `library` stands for: itself, or those of a pack.
    #[must_use]
    pub fn parts_of(&self, library: LibraryId) -> BTreeSet<LibraryId> {
        self.packs.get(&library).cloned().unwrap_or_else(|| BTreeSet::from([library]))
    }

    /// The courses of a library or pack on `day`.
    #[must_use]
    pub fn courses_of(&self, library: LibraryId, day: NaiveDate) -> BTreeSet<CourseId> {
        let parts = self.parts_of(library);
        self.memberships
            .iter()
            .filter(|one| parts.contains(&one.library) && one.holds_on(day))
            .map(|one| one.course)
            .collect()
    }

    /// What a renewal from `current` into `next` adds and loses, as both are on `day`.
    #[must_use]
    pub fn diff(&self, current: LibraryId, next: LibraryId, day: NaiveDate) -> CourseDiff {
        let (before, after) = (self.courses_of(current, day), self.courses_of(next, day));
        CourseDiff {
            kept: before.intersection(&after).copied().collect(),
            added: after.difference(&before).copied().collect(),
            lost: before.difference(&after).copied().collect(),
        }
    }

    /// The courses of `current` that `target` lacks on some day from `from` on: empty where it is an upgrade.
    /// Contents change only where a stretch begins or has ended, so that these days alone are looked at.
    #[must_use]
    pub fn missing_on_upgrade(&self, current: LibraryId, target: LibraryId, from: NaiveDate) -> BTreeSet<CourseId> {
        let mut parts = self.parts_of(current);
        parts.extend(self.parts_of(target));
        let ours = self.memberships.iter().filter(|one| parts.contains(&one.library));
        let mut days = BTreeSet::from([from]);
        for one in ours {
            days.insert(one.from);
            days.extend(one.until.and_then(|until| until.checked_add_days(Days::new(1))));
        }
        days.into_iter().filter(|day| *day >= from).flat_map(|day| self.diff(current, target, day).lost).collect()
    }
}

/// Refuses an upgrade whose target lacks courses, and names them.
///
/// # Errors
/// `library.upgrade_lacks_courses` with the titles and their number.
pub fn check_upgrade(missing: &[&str], library: &str, target: &str) -> Result<(), Refusal> {
    const NAMED: usize = 10;
    if missing.is_empty() {
        return Ok(());
    }
    let mut titles = missing.iter().take(NAMED).map(|title| format!("「{title}」")).collect::<Vec<_>>().join("");
    if missing.len() > NAMED {
        titles.push('…');
    }
    Err(Refusal::new("library.upgrade_lacks_courses")
        .with("library", library)
        .with("target", target)
        .with("count", missing.len())
        .with("courses", titles)
        .at("/upgradeTo", "library.upgrade_lacks_courses"))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    fn lib(n: u128) -> LibraryId {
        LibraryId::from_uuid(Uuid::from_u128(n))
    }

    fn course(n: u128) -> CourseId {
        CourseId::from_uuid(Uuid::from_u128(n))
    }

    fn d(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn member(library: u128, one: u128, from: &str, until: Option<&str>) -> Membership {
        Membership { library: lib(library), course: course(one), from: d(from), until: until.map(d) }
    }

    /// Library 1: courses 1 and 2 (until March 2028). Library 2: 1, 2, 3. Library 3: 4. Pack 9: 2 and 3.
    fn contents() -> Contents {
        Contents::new(
            [(lib(9), lib(2)), (lib(9), lib(3))],
            vec![
                member(1, 1, "2026-01-01", None),
                member(1, 2, "2026-01-01", Some("2028-03-31")),
                member(2, 1, "2026-01-01", None),
                member(2, 2, "2026-01-01", None),
                member(2, 3, "2026-01-01", None),
                member(3, 4, "2027-04-01", None),
            ],
        )
    }

    #[rstest]
    #[case(1, "2025-12-31", &[])]
    #[case(1, "2026-01-01", &[1, 2])]
    #[case(1, "2028-03-31", &[1, 2])]
    #[case(1, "2028-04-01", &[1])]
    #[case(9, "2027-03-31", &[1, 2, 3])]
    #[case(9, "2027-04-01", &[1, 2, 3, 4])]
    fn courses_of_a_library_on_a_day(#[case] library: u128, #[case] day: &str, #[case] expected: &[u128]) {
        let expected: BTreeSet<_> = expected.iter().map(|n| course(*n)).collect();
        assert_eq!(contents().courses_of(lib(library), d(day)), expected);
    }

    #[test]
    fn an_upgrade_adds_and_a_change_loses() {
        let diff = contents().diff(lib(1), lib(2), d("2027-04-01"));
        assert_eq!((diff.kept.len(), diff.lost.len()), (2, 0));
        assert_eq!(diff.added, BTreeSet::from([course(3)]));
        let diff = contents().diff(lib(2), lib(3), d("2027-04-01"));
        assert_eq!((diff.kept.len(), diff.lost.len(), diff.added.len()), (0, 3, 1));
    }

    /// renewal.md, "What a renewal changes": an upgrade is declared, and its courses are a superset, on every day to come.
    #[rstest]
    #[case(1, 2, "2027-01-15", &[])]
    #[case(2, 1, "2027-01-15", &[2, 3])]
    #[case(1, 9, "2027-01-15", &[])]
    #[case(3, 1, "2027-01-15", &[4])]
    #[case(2, 9, "2025-01-01", &[])]
    fn what_an_upgrade_lacks(#[case] from: u128, #[case] to: u128, #[case] day: &str, #[case] expected: &[u128]) {
        let expected: BTreeSet<_> = expected.iter().map(|n| course(*n)).collect();
        assert_eq!(contents().missing_on_upgrade(lib(from), lib(to), d(day)), expected);
    }

    #[test]
    fn a_course_that_will_end_in_the_target_first_is_missing() {
        let ended = [member(1, 1, "2026-01-01", None), member(2, 1, "2026-01-01", Some("2027-06-30"))];
        let contents = contents().with_course(course(1), &ended);
        assert_eq!(contents.missing_on_upgrade(lib(1), lib(2), d("2027-01-15")), BTreeSet::from([course(1)]));
        let repacked = contents.with_pack(lib(9), &[lib(3)]);
        assert_eq!(repacked.courses_of(lib(9), d("2027-05-01")), BTreeSet::from([course(4)]));
    }

    #[test]
    fn the_refusal_names_what_is_missing() {
        let titles: Vec<String> = (1..=12).map(|n| format!("講座{n}")).collect();
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let refusal = check_upgrade(&titles, "基礎", "総合").unwrap_err();
        assert_eq!(refusal.params["count"], "12");
        assert!(
            refusal.params["courses"].starts_with("「講座1」「講座2」") && refusal.params["courses"].ends_with('…')
        );
        assert!(check_upgrade(&[], "基礎", "総合").is_ok());
    }
}
