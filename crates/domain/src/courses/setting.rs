//! A rule of the course settings: for whom, which course, in which state, from when to when, due when
//! (learning.md, "Course settings"; "Roles on the administrator site").

use chrono::NaiveDate;

use super::effective::Effective;
use crate::id::{CourseId, CourseSettingId, LearnerId, OrgUnitId, TrainingClassId};
use crate::refusal::Refusal;

/// 必須, 推奨, 任意, 非表示. The first one asks for the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CourseState {
    /// 必須.
    Required,
    /// 推奨.
    Recommended,
    /// 任意: so is every course without a rule.
    Optional,
    /// 非表示.
    Hidden,
}

impl CourseState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Required, Self::Recommended, Self::Optional, Self::Hidden];

    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Recommended => "recommended",
            Self::Optional => "optional",
            Self::Hidden => "hidden",
        }
    }

    /// 必須, 推奨, 任意, 非表示.
    #[must_use]
    pub const fn ja(self) -> &'static str {
        match self {
            Self::Required => "必須",
            Self::Recommended => "推奨",
            Self::Optional => "任意",
            Self::Hidden => "非表示",
        }
    }

    /// Reads the text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether somebody is asked to learn it, so that there can be a day until when.
    #[must_use]
    pub const fn asks(self) -> bool {
        matches!(self, Self::Required | Self::Recommended)
    }
}

/// For whom a rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingTarget {
    /// Everybody of the workspace.
    Everyone,
    /// A department and those below it.
    Department(OrgUnitId),
    /// A class.
    Class(TrainingClassId),
    /// One person.
    Person(LearnerId),
}

impl SettingTarget {
    /// The stored and transmitted kind.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Department(_) => "department",
            Self::Class(_) => "class",
            Self::Person(_) => "person",
        }
    }
}

/// In which role a rule was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingAuthor {
    /// 教育担当者.
    Administrator,
    /// 上司.
    Supervisor,
}

impl SettingAuthor {
    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Supervisor => "supervisor",
        }
    }

    /// Reads the text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Administrator, Self::Supervisor].into_iter().find(|author| author.as_str() == text)
    }
}

/// What a rule says of its course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// The state.
    pub state: CourseState,
    /// First day on which the course can be opened.
    pub from: Option<NaiveDate>,
    /// Last day on which it can be opened.
    pub until: Option<NaiveDate>,
    /// Last day to complete it.
    pub due_on: Option<NaiveDate>,
}

impl Setting {
    /// A state without days.
    #[must_use]
    pub const fn plain(state: CourseState) -> Self {
        Self { state, from: None, until: None, due_on: None }
    }

    /// Whether the days make sense: in order, within the term, due while the course can be opened, and due only where
    /// somebody is asked to learn it.
    ///
    /// # Errors
    /// `request.invalid` with every field at fault.
    pub fn check(&self, term: (NaiveDate, NaiveDate)) -> Result<(), Refusal> {
        let mut refusal = Refusal::invalid(Vec::new());
        for (pointer, day) in [("/from", self.from), ("/until", self.until), ("/dueOn", self.due_on)] {
            if day.is_some_and(|day| day < term.0 || term.1 < day) {
                refusal = refusal.at(pointer, "course_setting.outside_term");
            }
        }
        if self.from.zip(self.until).is_some_and(|(from, until)| until < from) {
            refusal = refusal.at("/until", "course_setting.period_order");
        }
        let before = self.from.zip(self.due_on).is_some_and(|(from, due)| due < from);
        let behind = self.until.zip(self.due_on).is_some_and(|(until, due)| until < due);
        if before || behind {
            refusal = refusal.at("/dueOn", "course_setting.due_outside_period");
        }
        if self.due_on.is_some() && !self.state.asks() {
            refusal = refusal.at("/dueOn", "course_setting.due_without_duty");
        }
        if self.state == CourseState::Hidden && (self.from.is_some() || self.until.is_some()) {
            refusal = refusal.at("/from", "course_setting.period_of_hidden");
        }
        if refusal.fields.is_empty() { Ok(()) } else { Err(refusal) }
    }
}

/// A rule. A target has at most one of each author for a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourseSetting {
    /// Id.
    pub id: CourseSettingId,
    /// Which course.
    pub course: CourseId,
    /// For whom.
    pub target: SettingTarget,
    /// In which role it was set.
    pub author: SettingAuthor,
    /// The department that the supervisor answered for: the rule holds only while its target stands there or below. None of
    /// the administrators' rules has one.
    pub within: Option<OrgUnitId>,
    /// What it says.
    pub setting: Setting,
}

/// Whether a supervisor may set this where `before` is what holds for the target now: required or recommended, without a
/// period, and only where the administrator left the course optional (learning.md, "Roles on the administrator site").
///
/// # Errors
/// `course_setting.supervisor_target`, `course_setting.supervisor_state`, `course_setting.supervisor_period`,
/// `course_setting.decided_by_administrator`.
pub fn check_supervisor(target: SettingTarget, setting: Option<&Setting>, before: &Effective) -> Result<(), Refusal> {
    if !matches!(target, SettingTarget::Department(_) | SettingTarget::Person(_)) {
        return Err(Refusal::new("course_setting.supervisor_target"));
    }
    let Some(setting) = setting else { return Ok(()) };
    if !setting.state.asks() {
        return Err(Refusal::new("course_setting.supervisor_state"));
    }
    if setting.from.is_some() || setting.until.is_some() {
        return Err(Refusal::new("course_setting.supervisor_period"));
    }
    if before.decided != CourseState::Optional {
        return Err(Refusal::new("course_setting.decided_by_administrator"));
    }
    if setting.due_on.is_some_and(|due| before.closes_before(due)) {
        return Err(Refusal::invalid(Vec::new()).at("/dueOn", "course_setting.due_outside_period"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;
    use crate::courses::effective::{Place, effective};

    fn day(text: &str) -> Option<NaiveDate> {
        (!text.is_empty()).then(|| text.parse().unwrap())
    }

    fn setting(state: CourseState, from: &str, until: &str, due: &str) -> Setting {
        Setting { state, from: day(from), until: day(until), due_on: day(due) }
    }

    /// learning.md, "Course settings": a rule has a state, a period, a due date. Days lie in the term (April to March here).
    #[rstest]
    #[case(setting(CourseState::Required, "", "", ""), &[])]
    #[case(setting(CourseState::Required, "2027-04-01", "2028-03-31", "2028-03-31"), &[])]
    #[case(setting(CourseState::Recommended, "", "", "2027-04-01"), &[])]
    #[case(setting(CourseState::Optional, "2027-05-01", "2027-05-01", ""), &[])]
    #[case(setting(CourseState::Hidden, "", "", ""), &[])]
    #[case(setting(CourseState::Required, "2027-03-31", "", ""), &["/from"])]
    #[case(setting(CourseState::Required, "", "2028-04-01", "2028-04-01"), &["/until", "/dueOn"])]
    #[case(setting(CourseState::Required, "2027-06-02", "2027-06-01", ""), &["/until"])]
    #[case(setting(CourseState::Required, "2027-06-02", "", "2027-06-01"), &["/dueOn"])]
    #[case(setting(CourseState::Required, "", "2027-06-30", "2027-07-01"), &["/dueOn"])]
    #[case(setting(CourseState::Optional, "", "", "2027-07-01"), &["/dueOn"])]
    #[case(setting(CourseState::Hidden, "", "", "2027-07-01"), &["/dueOn"])]
    #[case(setting(CourseState::Hidden, "2027-07-01", "", ""), &["/from"])]
    fn days_make_sense(#[case] setting: Setting, #[case] pointers: &[&str]) {
        let term = (day("2027-04-01").unwrap(), day("2028-03-31").unwrap());
        let fields = setting.check(term).err().map(|refusal| refusal.fields).unwrap_or_default();
        assert_eq!(fields.iter().map(|field| field.pointer.as_str()).collect::<Vec<_>>(), pointers);
    }

    fn rule(state: CourseState, until: &str) -> CourseSetting {
        CourseSetting {
            id: CourseSettingId::from_uuid(Uuid::from_u128(1)),
            course: CourseId::from_uuid(Uuid::from_u128(2)),
            target: SettingTarget::Everyone,
            author: SettingAuthor::Administrator,
            within: None,
            setting: setting(state, "", until, ""),
        }
    }

    const THEIRS: SettingTarget = SettingTarget::Department(OrgUnitId::from_uuid(Uuid::from_u128(3)));

    /// learning.md, "Roles on the administrator site": a supervisor sets required or recommended only, and only where the
    /// administrator left "optional".
    #[rstest]
    #[case(THEIRS, Some(setting(CourseState::Required, "", "", "2027-06-30")), None, None)]
    #[case(THEIRS, Some(setting(CourseState::Recommended, "", "", "")), Some(rule(CourseState::Optional, "")), None)]
    #[case(THEIRS, None, Some(rule(CourseState::Hidden, "")), None)]
    #[case(SettingTarget::Everyone, None, None, Some("course_setting.supervisor_target"))]
    #[case(THEIRS, Some(setting(CourseState::Optional, "", "", "")), None, Some("course_setting.supervisor_state"))]
    #[case(THEIRS, Some(setting(CourseState::Hidden, "", "", "")), None, Some("course_setting.supervisor_state"))]
    #[case(
        THEIRS,
        Some(setting(CourseState::Required, "2027-06-01", "", "")),
        None,
        Some("course_setting.supervisor_period")
    )]
    #[case(
        THEIRS,
        Some(setting(CourseState::Required, "", "", "2027-06-30")),
        Some(rule(CourseState::Optional, "2027-06-29")),
        Some("request.invalid")
    )]
    fn a_supervisor_has_limits(
        #[case] target: SettingTarget,
        #[case] wanted: Option<Setting>,
        #[case] administrator: Option<CourseSetting>,
        #[case] code: Option<&str>,
    ) {
        let rules: Vec<CourseSetting> = administrator.into_iter().collect();
        let before = effective(&rules, &Place::default());
        let refused = check_supervisor(target, wanted.as_ref(), &before);
        assert_eq!(refused.err().map(|refusal| refusal.code), code);
    }

    #[rstest]
    #[case(CourseState::Required)]
    #[case(CourseState::Recommended)]
    #[case(CourseState::Hidden)]
    fn what_the_administrator_decided_stays(#[case] state: CourseState) {
        let rules = [rule(state, "")];
        let before = effective(&rules, &Place::default());
        let refused = check_supervisor(THEIRS, Some(&Setting::plain(CourseState::Required)), &before);
        assert_eq!(refused.unwrap_err().code, "course_setting.decided_by_administrator");
    }

    #[test]
    fn texts_come_back() {
        for state in CourseState::ALL {
            assert_eq!(CourseState::parse(state.as_str()), Some(state));
        }
        assert_eq!(SettingAuthor::parse("supervisor"), Some(SettingAuthor::Supervisor));
        assert_eq!(CourseState::parse("gone"), None);
    }
}
