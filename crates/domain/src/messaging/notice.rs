//! Notices (お知らせ): what a training administrator or a supervisor tells people, for whom, and from when to when
//! (learning.md, "Mail, notices, rules").

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, Utc};
use unicode_normalization::UnicodeNormalization;

use crate::courses::SettingAuthor;
use crate::id::{CourseId, NoticeId, OrgUnitId, TrainingClassId};
use crate::refusal::Refusal;
use crate::text::is_unkeepable;

/// The most notices of a workspace that are drafts or not over: what a learner's page reads at once has a bound.
pub const MOST_LIVE: u64 = 200;
/// The most targets of a notice.
pub const MOST_TARGETS: usize = 50;
/// The most characters of a title.
pub const MOST_TITLE: usize = 100;
/// The most characters of a text.
pub const MOST_TEXT: usize = 5_000;

/// For whom a notice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoticeTarget {
    /// Everybody on the roster.
    Everyone,
    /// Everybody with a post in a department or below it, a concurrent one too.
    Department(OrgUnitId),
    /// Whoever sees a course, in the catalogue or in a class.
    Course(CourseId),
    /// The people of a class.
    Class(TrainingClassId),
}

impl NoticeTarget {
    /// The stored and transmitted text of the kind.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Department(_) => "department",
            Self::Course(_) => "course",
            Self::Class(_) => "class",
        }
    }
}

/// What is written of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeDraft {
    /// One line.
    pub title: String,
    /// Plain text with lines; addresses of pages in it are made links where it is shown.
    pub text: String,
    /// 重要: it stands before the others until it is over.
    pub important: bool,
    /// For whom; a person whom any of them means gets it once.
    pub targets: Vec<NoticeTarget>,
    /// First day of publication.
    pub from: NaiveDate,
    /// Last day of publication.
    pub until: NaiveDate,
}

/// How far a notice has come; what the calendar makes of it is its [`Phase`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeState {
    /// Being written: nobody else sees it.
    Draft,
    /// Published at this instant; seen from its first to its last day.
    Published(DateTime<Utc>),
    /// Withdrawn: published at the first instant, taken back at the second.
    Withdrawn(DateTime<Utc>, DateTime<Utc>),
}

/// A notice's state on a day, in Japan's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// 下書き.
    Draft,
    /// 公開予約: published, and its first day is still to come.
    Scheduled,
    /// 公開中.
    Current,
    /// 終了: its last day is over.
    Ended,
    /// 取り下げ.
    Withdrawn,
}

impl Phase {
    /// Every phase.
    pub const ALL: [Self; 5] = [Self::Draft, Self::Scheduled, Self::Current, Self::Ended, Self::Withdrawn];

    /// The transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Scheduled => "scheduled",
            Self::Current => "current",
            Self::Ended => "ended",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A notice of a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Id.
    pub id: NoticeId,
    /// What it says, to whom and when.
    pub draft: NoticeDraft,
    /// How far it has come.
    pub state: NoticeState,
    /// In which role it was written: a supervisor manages supervisors' notices only.
    pub author: SettingAuthor,
    /// Who wrote it first, by name.
    pub author_name: String,
    /// Grows with each change.
    pub revision: i64,
}

/// A text as it is kept: NFC, without spaces around it and without carriage returns.
#[must_use]
fn kept(text: &str) -> String {
    text.trim().nfc().filter(|c| *c != '\r').collect()
}

impl NoticeDraft {
    /// The draft with its texts as they are kept, if they make sense, its days are in order, and each target stands in it once.
    /// A draft may be without text or targets; publishing it asks for them.
    ///
    /// # Errors
    /// `request.invalid` with every field at fault.
    pub fn check(self) -> Result<Self, Refusal> {
        let draft = Self { title: kept(&self.title), text: kept(&self.text), ..self };
        let mut refusal = Refusal::invalid(Vec::new());
        if draft.title.is_empty() {
            refusal = refusal.at("/title", "notice.title_missing");
        } else if draft.title.chars().count() > MOST_TITLE {
            refusal = refusal.at("/title", "notice.title_too_long");
        } else if draft.title.chars().any(is_unkeepable) {
            refusal = refusal.at("/title", "notice.characters");
        }
        if draft.text.chars().count() > MOST_TEXT {
            refusal = refusal.at("/text", "notice.text_too_long");
        } else if draft.text.chars().any(|c| !matches!(c, '\n' | '\t') && is_unkeepable(c)) {
            refusal = refusal.at("/text", "notice.characters");
        }
        if draft.until < draft.from {
            refusal = refusal.at("/until", "notice.days_order");
        }
        if draft.targets.len() > MOST_TARGETS {
            refusal = refusal.at("/targets", "notice.too_many_targets");
        }
        let mut seen = BTreeSet::new();
        for (place, _) in draft.targets.iter().enumerate().filter(|(_, target)| !seen.insert(**target)) {
            refusal = refusal.at(format!("/targets/{place}"), "notice.target_twice");
        }
        if refusal.fields.is_empty() { Ok(draft) } else { Err(refusal) }
    }

    /// The same notice for a period as long that begins on `day`.
    #[must_use]
    pub fn beginning_on(&self, day: NaiveDate) -> Self {
        let length = u64::try_from((self.until - self.from).num_days()).unwrap_or_default();
        let until = day.checked_add_days(Days::new(length)).unwrap_or(day);
        Self { from: day, until, ..self.clone() }
    }

    fn ensure_ready(&self, today: NaiveDate) -> Result<(), Refusal> {
        if self.text.is_empty() {
            return Err(Refusal::new("notice.text_missing"));
        }
        if self.targets.is_empty() {
            return Err(Refusal::new("notice.targets_missing"));
        }
        if self.until < today { Err(Refusal::new("notice.period_over")) } else { Ok(()) }
    }
}

impl Notice {
    /// What the calendar makes of it on `today`; both ends of the period belong to it.
    #[must_use]
    pub fn phase(&self, today: NaiveDate) -> Phase {
        match self.state {
            NoticeState::Draft => Phase::Draft,
            NoticeState::Withdrawn(..) => Phase::Withdrawn,
            NoticeState::Published(_) if today < self.draft.from => Phase::Scheduled,
            NoticeState::Published(_) if self.draft.until < today => Phase::Ended,
            NoticeState::Published(_) => Phase::Current,
        }
    }

    /// The notice with another draft. What is published stays published and must still be fit to be; who has read it has read it.
    ///
    /// # Errors
    /// `notice.withdrawn`, `notice.text_missing`, `notice.targets_missing`.
    pub fn changed(&self, draft: NoticeDraft) -> Result<Self, Refusal> {
        match self.state {
            NoticeState::Withdrawn(..) => return Err(Refusal::new("notice.withdrawn")),
            // Its last day may be moved into the past: that ends it.
            NoticeState::Published(_) => draft.ensure_ready(draft.until)?,
            NoticeState::Draft => {}
        }
        Ok(Self { draft, revision: self.revision + 1, ..self.clone() })
    }

    /// The draft published.
    ///
    /// # Errors
    /// `notice.not_a_draft`, `notice.text_missing`, `notice.targets_missing`, `notice.period_over`.
    pub fn published(&self, now: DateTime<Utc>, today: NaiveDate) -> Result<Self, Refusal> {
        if self.state != NoticeState::Draft {
            return Err(Refusal::new("notice.not_a_draft"));
        }
        self.draft.ensure_ready(today)?;
        Ok(Self { state: NoticeState::Published(now), revision: self.revision + 1, ..self.clone() })
    }

    /// The published notice taken back, whatever its period says.
    ///
    /// # Errors
    /// `notice.not_published`.
    pub fn withdrawn(&self, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let NoticeState::Published(at) = self.state else { return Err(Refusal::new("notice.not_published")) };
        Ok(Self { state: NoticeState::Withdrawn(at, now), revision: self.revision + 1, ..self.clone() })
    }

    /// Refuses to delete what was ever published: who was told what is evidence.
    ///
    /// # Errors
    /// `notice.not_a_draft`.
    pub fn ensure_deletable(&self) -> Result<(), Refusal> {
        if self.state == NoticeState::Draft { Ok(()) } else { Err(Refusal::new("notice.not_a_draft")) }
    }
}

/// Where somebody stands, as far as notices go.
#[derive(Debug, Clone, Default)]
pub struct Reader {
    /// The departments of every post, with all above them.
    pub departments: BTreeSet<OrgUnitId>,
    /// The classes of the running term.
    pub classes: BTreeSet<TrainingClassId>,
    /// The courses that are seen, of those that notices name.
    pub courses: BTreeSet<CourseId>,
}

impl Reader {
    /// Whether a notice for these targets is for somebody who stands here.
    #[must_use]
    pub fn is_meant(&self, targets: &[NoticeTarget]) -> bool {
        targets.iter().any(|target| match target {
            NoticeTarget::Everyone => true,
            NoticeTarget::Department(id) => self.departments.contains(id),
            NoticeTarget::Course(id) => self.courses.contains(id),
            NoticeTarget::Class(id) => self.classes.contains(id),
        })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn draft(targets: Vec<NoticeTarget>) -> NoticeDraft {
        NoticeDraft {
            title: "サーバー点検のお知らせ".to_owned(),
            text: "6月1日は利用できません。".to_owned(),
            important: false,
            targets,
            from: day("2027-06-01"),
            until: day("2027-06-30"),
        }
    }

    fn notice(state: NoticeState) -> Notice {
        Notice {
            id: NoticeId::from_uuid(Uuid::from_u128(1)),
            draft: draft(vec![NoticeTarget::Everyone]),
            state,
            author: SettingAuthor::Administrator,
            author_name: "教育 花子".to_owned(),
            revision: 1,
        }
    }

    const DRAFT: NoticeState = NoticeState::Draft;

    fn published() -> NoticeState {
        NoticeState::Published(at("2027-05-20T00:00:00Z"))
    }

    fn withdrawn() -> NoticeState {
        NoticeState::Withdrawn(at("2027-05-20T00:00:00Z"), at("2027-06-02T00:00:00Z"))
    }

    /// learning.md, "Mail, notices, rules": publication period; both ends belong to it.
    #[rstest]
    #[case::draft(DRAFT, "2027-06-10", Phase::Draft)]
    #[case::before(published(), "2027-05-31", Phase::Scheduled)]
    #[case::first(published(), "2027-06-01", Phase::Current)]
    #[case::last(published(), "2027-06-30", Phase::Current)]
    #[case::after(published(), "2027-07-01", Phase::Ended)]
    #[case::withdrawn(withdrawn(), "2027-06-10", Phase::Withdrawn)]
    fn the_calendar_decides(#[case] state: NoticeState, #[case] today: &str, #[case] expected: Phase) {
        assert_eq!(notice(state).phase(day(today)), expected);
    }

    #[rstest]
    #[case::good(draft(vec![NoticeTarget::Everyone]), &[])]
    #[case::nothing_said_yet(NoticeDraft { text: String::new(), ..draft(vec![]) }, &[])]
    #[case::one_day(NoticeDraft { until: day("2027-06-01"), ..draft(vec![]) }, &[])]
    #[case::title_missing(NoticeDraft { title: " 　".to_owned(), ..draft(vec![]) }, &["/title notice.title_missing"])]
    #[case::title_full(NoticeDraft { title: "字".repeat(100), ..draft(vec![]) }, &[])]
    #[case::title_too_long(NoticeDraft { title: "字".repeat(101), ..draft(vec![]) }, &["/title notice.title_too_long"])]
    #[case::title_of_lines(NoticeDraft { title: "一\n二".to_owned(), ..draft(vec![]) }, &["/title notice.characters"])]
    #[case::lines(NoticeDraft { text: "一\r\n二\t三".to_owned(), ..draft(vec![]) }, &[])]
    #[case::text_too_long(NoticeDraft { text: "字".repeat(5_001), ..draft(vec![]) }, &["/text notice.text_too_long"])]
    #[case::turned_around(NoticeDraft { text: "\u{202E}txt".to_owned(), ..draft(vec![]) }, &["/text notice.characters"])]
    #[case::days(NoticeDraft { until: day("2027-05-31"), ..draft(vec![]) }, &["/until notice.days_order"])]
    #[case::twice(draft(vec![NoticeTarget::Everyone; 2]), &["/targets/1 notice.target_twice"])]
    fn what_is_written_makes_sense(#[case] draft: NoticeDraft, #[case] expected: &[&str]) {
        let fields = draft.check().err().map(|refusal| refusal.fields).unwrap_or_default();
        let found: Vec<String> = fields.iter().map(|field| format!("{} {}", field.pointer, field.code)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_notice_has_fifty_targets_at_most() {
        let of = |n: u128| NoticeTarget::Course(CourseId::from_uuid(Uuid::from_u128(n)));
        assert!(draft((0..50).map(of).collect()).check().is_ok());
        assert_eq!(draft((0..51).map(of).collect()).check().unwrap_err().fields[0].code, "notice.too_many_targets");
    }

    #[test]
    fn lines_are_kept_without_carriage_returns() {
        let kept = NoticeDraft { text: " 一\r\n二 \n".to_owned(), ..draft(vec![]) }.check().unwrap();
        assert_eq!(kept.text, "一\n二");
    }

    #[rstest]
    #[case::good(notice(DRAFT), "2027-06-30", None)]
    #[case::over(notice(DRAFT), "2027-07-01", Some("notice.period_over"))]
    #[case::again(notice(published()), "2027-06-01", Some("notice.not_a_draft"))]
    #[case::withdrawn(notice(withdrawn()), "2027-06-01", Some("notice.not_a_draft"))]
    fn a_draft_is_published(#[case] notice: Notice, #[case] today: &str, #[case] expected: Option<&str>) {
        let found = notice.published(at("2027-06-01T00:00:00Z"), day(today));
        assert_eq!(found.err().map(|refusal| refusal.code), expected);
    }

    #[test]
    fn a_draft_without_text_or_targets_is_not_published() {
        let now = at("2027-06-01T00:00:00Z");
        let mut one = notice(DRAFT);
        one.draft.targets.clear();
        assert_eq!(one.published(now, day("2027-06-01")).unwrap_err().code, "notice.targets_missing");
        one.draft.text.clear();
        assert_eq!(one.published(now, day("2027-06-01")).unwrap_err().code, "notice.text_missing");
        assert!(one.changed(one.draft.clone()).is_ok(), "a draft may be unfinished");
        assert_eq!(notice(published()).changed(one.draft).unwrap_err().code, "notice.text_missing");
    }

    #[test]
    fn what_was_published_is_withdrawn_and_never_deleted() {
        let now = at("2027-06-05T00:00:00Z");
        assert_eq!(notice(DRAFT).withdrawn(now).unwrap_err().code, "notice.not_published");
        let gone = notice(published()).withdrawn(now).unwrap();
        assert_eq!((gone.revision, gone.phase(day("2027-06-10"))), (2, Phase::Withdrawn));
        assert_eq!(gone.changed(gone.draft.clone()).unwrap_err().code, "notice.withdrawn");
        assert!(notice(DRAFT).ensure_deletable().is_ok());
        assert_eq!(gone.ensure_deletable().unwrap_err().code, "notice.not_a_draft");
    }

    /// Whoever moves the last day into the past ends the notice.
    #[test]
    fn a_published_notice_is_changed_and_ended() {
        let one = notice(published());
        let ended = NoticeDraft { until: day("2027-06-03"), ..one.draft.clone() };
        assert_eq!(one.changed(ended).unwrap().phase(day("2027-06-10")), Phase::Ended);
    }

    #[test]
    fn a_copy_is_as_long_and_begins_today() {
        let copy = draft(vec![]).beginning_on(day("2028-01-10"));
        assert_eq!((copy.from, copy.until), (day("2028-01-10"), day("2028-02-08")));
    }

    /// learning.md, "Mail, notices, rules": departments, courses, classes or everyone.
    #[rstest]
    #[case::nobody(&[], false)]
    #[case::everyone(&[NoticeTarget::Everyone], true)]
    #[case::own_department(&[NoticeTarget::Department(OrgUnitId::from_uuid(Uuid::from_u128(3)))], true)]
    #[case::above(&[NoticeTarget::Department(OrgUnitId::from_uuid(Uuid::from_u128(1)))], true)]
    #[case::another(&[NoticeTarget::Department(OrgUnitId::from_uuid(Uuid::from_u128(9)))], false)]
    #[case::class(&[NoticeTarget::Class(TrainingClassId::from_uuid(Uuid::from_u128(5)))], true)]
    #[case::another_class(&[NoticeTarget::Class(TrainingClassId::from_uuid(Uuid::from_u128(6)))], false)]
    #[case::course(&[NoticeTarget::Course(CourseId::from_uuid(Uuid::from_u128(7)))], true)]
    #[case::hidden_course(&[NoticeTarget::Course(CourseId::from_uuid(Uuid::from_u128(8)))], false)]
    fn any_target_means_somebody(#[case] targets: &[NoticeTarget], #[case] expected: bool) {
        let reader = Reader {
            departments: [1, 3].map(|n| OrgUnitId::from_uuid(Uuid::from_u128(n))).into(),
            classes: [TrainingClassId::from_uuid(Uuid::from_u128(5))].into(),
            courses: [CourseId::from_uuid(Uuid::from_u128(7))].into(),
        };
        assert_eq!(reader.is_meant(targets), expected);
    }
}
