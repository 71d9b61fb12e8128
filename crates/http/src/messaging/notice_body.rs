//! Notices on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::AppError;
use keizoku_app::messaging::notices::NamedTarget;
use keizoku_app::messaging::notices::mine::{MyNotice, MySummary};
use keizoku_app::messaging::notices::readers::ReaderLine;
use keizoku_app::messaging::notices::view::{NoticeLine, NoticeView};
use keizoku_domain::messaging::{Notice, NoticeDraft, NoticeState, NoticeTarget};
use keizoku_domain::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ApiError;
use crate::conditional::Revisioned;

/// A notice as it is written, whole.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NoticeInput)]
pub(crate) struct NoticeInput {
    /// One line.
    #[schema(min_length = 1, max_length = 100, example = "夏期休業期間の受講について")]
    title: String,
    /// Plain text with lines; a draft may be without.
    #[serde(default)]
    #[schema(max_length = 5000)]
    text: String,
    /// Whether it is important.
    #[serde(default)]
    important: bool,
    /// For whom: `everyone`, or ids of departments (with those below), courses and classes.
    #[serde(default)]
    #[schema(max_items = 50, example = json!(["everyone"]))]
    targets: Vec<String>,
    /// First day of publication.
    from: NaiveDate,
    /// Last day of publication.
    until: NaiveDate,
}

fn target(text: &str) -> Option<NoticeTarget> {
    match text.split_once('_').map(|(prefix, _)| prefix) {
        None if text == "everyone" => Some(NoticeTarget::Everyone),
        Some("org") => text.parse().ok().map(NoticeTarget::Department),
        Some("crs") => text.parse().ok().map(NoticeTarget::Course),
        Some("cls") => text.parse().ok().map(NoticeTarget::Class),
        _ => None,
    }
}

impl NoticeInput {
    /// The notice that is meant.
    pub(super) fn draft(self) -> Result<NoticeDraft, ApiError> {
        let mut refusal = Refusal::invalid(Vec::new());
        let mut targets = Vec::with_capacity(self.targets.len());
        for (place, text) in self.targets.iter().enumerate() {
            match target(text) {
                Some(found) => targets.push(found),
                None => refusal = refusal.at(format!("/targets/{place}"), "notice.target_unknown"),
            }
        }
        if !refusal.fields.is_empty() {
            return Err(AppError::from(refusal).into());
        }
        let Self { title, text, important, from, until, .. } = self;
        Ok(NoticeDraft { title, text, important, targets, from, until })
    }
}

/// For whom a notice is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = NoticeTarget)]
pub(crate) struct TargetBody {
    /// `everyone`, `department`, `course` or `class`.
    #[schema(example = "department")]
    kind: &'static str,
    /// The department, course or class.
    id: Option<String>,
    /// The department's names from the top down, or the course's or the class's name.
    #[schema(max_items = 10)]
    path: Vec<String>,
    /// The course's title in English; empty where there is none.
    title_en: String,
}

impl From<NamedTarget> for TargetBody {
    fn from(named: NamedTarget) -> Self {
        let id = match named.target {
            NoticeTarget::Everyone => None,
            NoticeTarget::Department(id) => Some(id.to_string()),
            NoticeTarget::Course(id) => Some(id.to_string()),
            NoticeTarget::Class(id) => Some(id.to_string()),
        };
        Self { kind: named.target.kind(), id, path: named.path, title_en: named.title_en }
    }
}

/// A notice in the list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = NoticeLine)]
pub(crate) struct NoticeLineBody {
    /// Id.
    #[schema(example = "ntc_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// One line.
    title: String,
    /// Whether it is important.
    important: bool,
    /// `draft`, `scheduled`, `current`, `ended` or `withdrawn`, today.
    #[schema(example = "current")]
    state: &'static str,
    /// For whom.
    #[schema(max_items = 50)]
    targets: Vec<TargetBody>,
    /// First day of publication.
    from: NaiveDate,
    /// Last day of publication.
    until: NaiveDate,
    /// `administrator` or `supervisor`.
    #[schema(example = "administrator")]
    author: &'static str,
    /// Who wrote it first.
    author_name: String,
    /// When it was published.
    published_at: Option<DateTime<Utc>>,
    /// When it was withdrawn.
    withdrawn_at: Option<DateTime<Utc>>,
    /// For If-Match.
    revision: i64,
}

impl From<NoticeLine> for NoticeLineBody {
    fn from(line: NoticeLine) -> Self {
        let Notice { id, draft, state, author, author_name, revision } = line.notice;
        let (published_at, withdrawn_at) = match state {
            NoticeState::Draft => (None, None),
            NoticeState::Published(at) => (Some(at), None),
            NoticeState::Withdrawn(at, gone) => (Some(at), Some(gone)),
        };
        Self {
            id: id.to_string(),
            title: draft.title,
            important: draft.important,
            state: line.phase.as_str(),
            targets: line.targets.into_iter().map(TargetBody::from).collect(),
            from: draft.from,
            until: draft.until,
            author: author.as_str(),
            author_name,
            published_at,
            withdrawn_at,
            revision,
        }
    }
}

/// A notice.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Notice)]
pub(crate) struct NoticeBody {
    #[serde(flatten)]
    line: NoticeLineBody,
    /// Plain text with lines.
    text: String,
    /// How many people it means today, of those whom the caller sees.
    reach_count: usize,
    /// How many of them have read it.
    read_count: usize,
    /// Whether it can be written today, by whoever may.
    writable: bool,
}

impl From<NoticeView> for NoticeBody {
    fn from(view: NoticeView) -> Self {
        let text = view.line.notice.draft.text.clone();
        let (reach_count, read_count, writable) = (view.reach, view.read, view.writable);
        Self { line: view.line.into(), text, reach_count, read_count, writable }
    }
}

impl Revisioned for NoticeBody {
    fn revision(&self) -> i64 {
        self.line.revision
    }
}

/// One of the people whom a notice means.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = NoticeReader)]
pub(crate) struct ReaderBody {
    /// The person.
    #[schema(example = "lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    learner_id: String,
    /// The person's user ID.
    login_id: String,
    /// The person's name.
    name: String,
    /// The department's names from the top down.
    #[schema(max_items = 10)]
    department: Vec<String>,
    /// When it was first opened; null while it was not.
    read_at: Option<DateTime<Utc>>,
}

impl From<ReaderLine> for ReaderBody {
    fn from(line: ReaderLine) -> Self {
        Self {
            learner_id: line.person.id.to_string(),
            login_id: line.person.login_id.into_string(),
            name: line.person.name.into_string(),
            department: line.department,
            read_at: line.read_at,
        }
    }
}

/// One of one's own notices.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MyNotice)]
pub(crate) struct MyNoticeBody {
    /// Id.
    #[schema(example = "ntc_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// One line.
    title: String,
    /// Plain text with lines.
    text: String,
    /// Whether it is important.
    important: bool,
    /// First day of publication.
    from: NaiveDate,
    /// Last day of publication.
    until: NaiveDate,
    /// When it was first opened; null while it was not.
    read_at: Option<DateTime<Utc>>,
}

impl From<MyNotice> for MyNoticeBody {
    fn from(one: MyNotice) -> Self {
        let NoticeDraft { title, text, important, from, until, .. } = one.notice.draft;
        Self { id: one.notice.id.to_string(), title, text, important, from, until, read_at: one.read_at }
    }
}

/// What a first page tells of notices.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MyNoticeSummary)]
pub(crate) struct MySummaryBody {
    /// How many are unread.
    unread_count: usize,
    /// At most three: unread ones, then important ones that were read.
    #[schema(max_items = 3)]
    items: Vec<MyNoticeBody>,
}

impl From<MySummary> for MySummaryBody {
    fn from(summary: MySummary) -> Self {
        Self { unread_count: summary.unread, items: summary.shown.into_iter().map(MyNoticeBody::from).collect() }
    }
}
