//! Course settings on the wire.

use std::collections::HashMap;

use chrono::NaiveDate;
use keizoku_app::AppError;
use keizoku_app::courses::settings::view::{NamedRule, OfTerm, RuleLine, SettingLine};
use keizoku_domain::courses::setting::Setting;
use keizoku_domain::courses::{Category, CourseSetting, CourseState, SettingTarget};
use keizoku_domain::id::CourseCategoryId;
use serde::Serialize;
use utoipa::ToSchema;

use crate::ApiError;
use crate::conditional::Revisioned;

/// Reads `everyone`, a department's id, a class's or a person's.
pub(super) fn target(text: &str) -> Result<SettingTarget, ApiError> {
    let found = match text {
        "everyone" => Some(SettingTarget::Everyone),
        id if id.starts_with("org_") => id.parse().ok().map(SettingTarget::Department),
        id if id.starts_with("cls_") => id.parse().ok().map(SettingTarget::Class),
        id => id.parse().ok().map(SettingTarget::Person),
    };
    found.ok_or_else(|| AppError::NotFound.into())
}

fn id_of(target: SettingTarget) -> Option<String> {
    match target {
        SettingTarget::Everyone => None,
        SettingTarget::Department(id) => Some(id.to_string()),
        SettingTarget::Class(id) => Some(id.to_string()),
        SettingTarget::Person(id) => Some(id.to_string()),
    }
}

/// For whom a rule is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseSettingTarget)]
pub(crate) struct TargetBody {
    /// `everyone`, `department`, `class` or `person`.
    #[schema(example = "department")]
    kind: &'static str,
    /// The department, class or person.
    id: Option<String>,
    /// The department's names from the top down, or the person's or the class's name.
    #[schema(max_items = 10)]
    path: Vec<String>,
}

/// A rule.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseSettingRule)]
pub(crate) struct RuleBody {
    /// Id.
    #[schema(example = "cset_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// For whom.
    target: TargetBody,
    /// In which role it was set: `administrator` or `supervisor`.
    #[schema(example = "administrator")]
    author: &'static str,
    /// `required`, `recommended`, `optional` or `hidden`.
    #[schema(example = "required")]
    state: &'static str,
    /// First day on which the course can be opened.
    from: Option<NaiveDate>,
    /// Last day on which it can be opened.
    until: Option<NaiveDate>,
    /// Last day to complete it.
    due_on: Option<NaiveDate>,
}

impl From<NamedRule> for RuleBody {
    fn from(named: NamedRule) -> Self {
        let CourseSetting { id, target, author, setting, .. } = named.rule;
        Self {
            id: id.to_string(),
            target: TargetBody { kind: target.kind(), id: id_of(target), path: named.target },
            author: author.as_str(),
            state: setting.state.as_str(),
            from: setting.from,
            until: setting.until,
            due_on: setting.due_on,
        }
    }
}

/// What is set for the very target that is looked at.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OwnCourseSetting)]
pub(crate) struct OwnBody {
    /// Id.
    #[schema(example = "cset_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// `required`, `recommended`, `optional` or `hidden`.
    state: &'static str,
    /// First day on which the course can be opened.
    from: Option<NaiveDate>,
    /// Last day on which it can be opened.
    until: Option<NaiveDate>,
    /// Last day to complete it.
    due_on: Option<NaiveDate>,
}

impl From<CourseSetting> for OwnBody {
    fn from(rule: CourseSetting) -> Self {
        let Setting { state, from, until, due_on } = rule.setting;
        Self { id: rule.id.to_string(), state: state.as_str(), from, until, due_on }
    }
}

/// A rule with its course.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseSetting)]
pub(crate) struct RuleLineBody {
    /// The course.
    #[schema(example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    course_id: String,
    /// Its code.
    course_code: String,
    /// Its title in Japanese.
    course_title_ja: String,
    /// Its title in English; empty where there is none.
    course_title_en: String,
    /// The rule.
    rule: RuleBody,
}

impl From<RuleLine> for RuleLineBody {
    fn from(line: RuleLine) -> Self {
        let fields = line.course.fields;
        Self {
            course_id: line.course.id.to_string(),
            course_code: fields.code.into_string(),
            course_title_ja: fields.title_ja.into_string(),
            course_title_en: fields.title_en,
            rule: line.named.into(),
        }
    }
}

/// A course as it stands for a target, and why.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = EffectiveCourseSetting)]
pub(crate) struct SettingLineBody {
    /// The course.
    #[schema(example = "crs_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    course_id: String,
    /// Its code.
    course_code: String,
    /// Its title in Japanese.
    course_title_ja: String,
    /// Its title in English; empty where there is none.
    course_title_en: String,
    /// Its category's name in Japanese.
    category_ja: String,
    /// Its category's name in English.
    category_en: String,
    /// The state that holds: `required`, `recommended`, `optional` or `hidden`.
    #[schema(example = "required")]
    state: &'static str,
    /// First day on which the course can be opened.
    from: Option<NaiveDate>,
    /// Last day on which it can be opened.
    until: Option<NaiveDate>,
    /// Last day to complete it.
    due_on: Option<NaiveDate>,
    /// What training administrators set for this very target.
    own: Option<OwnBody>,
    /// What supervisors set for this very target.
    added: Option<OwnBody>,
    /// Whether a supervisor may set it here: the administrators left it optional.
    open_to_supervisors: bool,
    /// The rule that won; none where the course is optional because nothing is set.
    because: Option<RuleBody>,
    /// The rules that apply too and were beaten, the strongest first.
    #[schema(max_items = 50)]
    beaten: Vec<RuleBody>,
}

impl SettingLineBody {
    pub(super) fn of(line: SettingLine, categories: &HashMap<CourseCategoryId, Category>) -> Self {
        let category = categories.get(&line.course.fields.category);
        let (category_ja, category_en) =
            category.map(|one| (one.name_ja.to_string(), one.name_en.clone())).unwrap_or_default();
        let (fields, effective) = (line.course.fields, line.effective);
        Self {
            course_id: line.course.id.to_string(),
            course_code: fields.code.into_string(),
            course_title_ja: fields.title_ja.into_string(),
            course_title_en: fields.title_en,
            category_ja,
            category_en,
            state: effective.state.as_str(),
            from: effective.from,
            until: effective.until,
            due_on: effective.due_on,
            own: line.own.map(OwnBody::from),
            added: line.added.map(OwnBody::from),
            open_to_supervisors: effective.decided == CourseState::Optional,
            because: line.because.map(RuleBody::from),
            beaten: line.beaten.into_iter().map(RuleBody::from).collect(),
        }
    }
}

/// The term whose settings these are.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CourseSettingTerm)]
pub(crate) struct TermBody {
    /// The term.
    #[schema(example = "trm_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// First day.
    starts_on: NaiveDate,
    /// Last day.
    ends_on: NaiveDate,
    /// Whether its settings can be changed today.
    writable: bool,
}

/// A page of the settings of a term. All its rules have one revision together.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SettingsPage<T> {
    /// The rows.
    #[schema(max_items = 200)]
    items: Vec<T>,
    /// Where the next page starts; null on the last one.
    next_cursor: Option<String>,
    /// All rows, where `withTotal=true` was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0)]
    total: Option<u64>,
    /// The term.
    term: TermBody,
    /// The revision of its rules, for `If-Match`.
    revision: i64,
}

impl<T> Revisioned for SettingsPage<T> {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl<T> SettingsPage<T> {
    pub(super) fn of<U, V>(
        all: OfTerm<V>,
        page: impl FnOnce(V) -> keizoku_app::Page<U>,
        make: impl FnMut(U) -> T,
    ) -> Self {
        let term = all.roster.term;
        let page = page(all.found).map(make);
        Self {
            items: page.items,
            next_cursor: page.next_cursor,
            total: page.total,
            revision: all.revision,
            term: TermBody {
                id: term.id.to_string(),
                starts_on: term.starts_on,
                ends_on: term.ends_on,
                writable: all.writable,
            },
        }
    }
}
