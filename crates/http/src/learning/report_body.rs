//! Reports on the wire. What is right of rubric questions never leaves this floor; the example does with a marked attempt.

use chrono::{DateTime, Utc};
use keizoku_app::learning::reports::{FileFacts, HandIn, Mark, MyReport, Queued, Report, ReportView};
use keizoku_domain::learning::Answer;
use keizoku_domain::learning::report::{Criterion, GivenPoints, ReportState, ReportTask};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::test_body::{AnswerBody, QuestionBody};
use crate::conditional::Revisioned;

/// What so many points of a criterion mean.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReportLevel)]
pub(crate) struct LevelBody {
    /// Points.
    points: u32,
    /// What a report with so many is like.
    text: String,
}

/// What a marker looks at.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReportCriterion)]
pub(crate) struct CriterionBody {
    /// Code within the report.
    code: String,
    /// What is looked at.
    title: String,
    /// The most points.
    points: u32,
    /// What so many points mean, the most first.
    levels: Vec<LevelBody>,
}

impl From<&Criterion> for CriterionBody {
    fn from(one: &Criterion) -> Self {
        let level = |level: &keizoku_domain::learning::report::Level| LevelBody {
            points: level.points,
            text: level.text.clone(),
        };
        Self {
            code: one.code.clone(),
            title: one.title.clone(),
            points: one.points,
            levels: one.levels.iter().map(level).collect(),
        }
    }
}

/// What a report asks for.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ReportTask)]
pub(crate) struct TaskBody {
    /// What is to be written, in Markdown.
    instructions: String,
    /// `text`, `file` or `text_or_file`.
    #[schema(example = "text_or_file")]
    answer: &'static str,
    /// The most characters of the text.
    most_characters: u32,
    /// Whether it is marked at once, by the questions.
    automatic: bool,
    /// What a marker looks at.
    criteria: Vec<CriterionBody>,
    /// What the learner is asked about the own report, without what is right.
    questions: Vec<QuestionBody>,
    /// Score from which it is passed.
    #[schema(minimum = 0, maximum = 100, example = 60)]
    passing_score: u32,
    /// An example and why it is good, in Markdown; null before an attempt is marked, or where there is none.
    model_answer: Option<String>,
}

impl TaskBody {
    fn of(task: &ReportTask, passing_score: u32, tells: bool) -> Self {
        Self {
            instructions: task.instructions.clone(),
            answer: task.answer.as_str(),
            most_characters: task.most_characters,
            automatic: task.is_automatic(),
            criteria: task.criteria().iter().map(CriterionBody::from).collect(),
            questions: task.questions().into_iter().map(QuestionBody::from).collect(),
            passing_score,
            model_answer: Some(task.model_answer.clone()).filter(|text| tells && !text.is_empty()),
        }
    }
}

/// A file that goes with a report.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReportFile)]
pub(crate) struct FileBody {
    /// The cleaned name.
    name: String,
    /// Bytes.
    size: u64,
}

impl From<FileFacts> for FileBody {
    fn from(facts: FileFacts) -> Self {
        Self { name: facts.name, size: facts.size }
    }
}

/// Points that were given for a criterion or a question.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReportPoints)]
pub(crate) struct PointsBody {
    /// Code of the criterion.
    criterion: String,
    /// Its title.
    title: String,
    /// Points.
    points: u32,
    /// The most points.
    most: u32,
}

impl From<GivenPoints> for PointsBody {
    fn from(given: GivenPoints) -> Self {
        let GivenPoints { criterion, title, points, most } = given;
        Self { criterion, title, points, most }
    }
}

/// What was said of a report.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ReportMark)]
pub(crate) struct MarkBody {
    /// `marked` or `returned`.
    #[schema(example = "marked")]
    state: &'static str,
    /// When.
    marked_at: DateTime<Utc>,
    /// By whom; null where questions marked it.
    marked_by: Option<String>,
    /// 0 to 100; null of a returned one.
    #[schema(minimum = 0, maximum = 100, example = 75)]
    score: Option<u32>,
    /// Points by criterion or question.
    points: Vec<PointsBody>,
    /// What is said to the learner.
    comment: String,
}

impl From<Mark> for MarkBody {
    fn from(mark: Mark) -> Self {
        Self {
            state: mark.state.as_str(),
            marked_at: mark.at,
            marked_by: mark.by,
            score: mark.score,
            points: mark.points.into_iter().map(PointsBody::from).collect(),
            comment: mark.comment,
        }
    }
}

/// One try at a report.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ReportAttempt)]
pub(crate) struct AttemptBody {
    /// Id.
    #[schema(example = "rpt_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The number of the attempt, from one.
    #[schema(minimum = 1)]
    attempt: u32,
    /// `draft`, `submitted`, `returned` or `marked`.
    #[schema(example = "submitted")]
    state: &'static str,
    /// Revision.
    revision: i64,
    /// The text.
    text: String,
    /// The file.
    file: Option<FileBody>,
    /// When it was last written.
    updated_at: DateTime<Utc>,
    /// When it was handed in; null of a draft.
    submitted_at: Option<DateTime<Utc>>,
    /// Whether it is passed; null before it is marked.
    passed: Option<bool>,
    /// What was said of it.
    mark: Option<MarkBody>,
}

impl From<Report> for AttemptBody {
    fn from(report: Report) -> Self {
        let marked = report.state == ReportState::Marked;
        Self {
            id: report.id.to_string(),
            attempt: report.attempt,
            state: report.state.as_str(),
            revision: report.revision,
            text: report.text,
            file: report.file.map(FileBody::from),
            updated_at: report.updated_at,
            submitted_at: report.submitted.map(|one| one.at),
            passed: report.mark.as_ref().filter(|_| marked).map(|mark| mark.passed),
            mark: report.mark.map(MarkBody::from),
        }
    }
}

/// A report of one's own course.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MyReport)]
pub(crate) struct MyReportBody {
    /// The edition of the task; what is handed in names it.
    edition: i64,
    /// What it asks for.
    task: TaskBody,
    /// One's own attempts, the first one first; a draft is the last one.
    attempts: Vec<AttemptBody>,
}

impl From<MyReport> for MyReportBody {
    fn from(mine: MyReport) -> Self {
        let marked = mine.attempts.iter().any(|one| one.state == ReportState::Marked);
        Self {
            edition: mine.unit.revision,
            task: TaskBody::of(&mine.task, mine.passing, marked),
            attempts: mine.attempts.into_iter().map(AttemptBody::from).collect(),
        }
    }
}

/// A draft's text.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReportDraft)]
pub(crate) struct DraftBody {
    /// The revision of the draft that was seen; 0 before there is one.
    #[schema(minimum = 0)]
    pub(super) revision: i64,
    /// The text.
    #[schema(max_length = 20000)]
    pub(super) text: String,
}

/// What is handed in; the file is the draft's.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReportHandIn)]
pub(crate) struct HandInBody {
    /// The number of the attempt: that of the draft, or one more than the latest.
    #[schema(minimum = 1)]
    attempt: u32,
    /// The edition of the task it was written for.
    #[schema(minimum = 1)]
    edition: i64,
    /// The text; empty where a file is handed in.
    #[serde(default)]
    #[schema(max_length = 20000)]
    text: String,
    /// Answers to the questions about the own report.
    #[serde(default)]
    #[schema(max_items = 20)]
    answers: Vec<AnswerBody>,
}

impl From<HandInBody> for HandIn {
    fn from(body: HandInBody) -> Self {
        let HandInBody { attempt, edition, text, answers } = body;
        Self { attempt, edition, text, answers: answers.into_iter().map(Answer::from).collect() }
    }
}

/// A report in the markers' queue.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = QueuedReport)]
pub(crate) struct QueuedBody {
    /// Id.
    #[schema(example = "rpt_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// `submitted`, `returned` or `marked`.
    #[schema(example = "submitted")]
    state: &'static str,
    /// The number of the attempt, from one.
    attempt: u32,
    /// The person.
    learner_id: String,
    /// User ID.
    login_id: String,
    /// 氏名.
    name: String,
    /// The person's department when it was handed in, as a path.
    department: Option<String>,
    /// The course.
    course_id: String,
    /// The course's title in Japanese.
    course_title_ja: String,
    /// The course's title in English; empty where there is none.
    course_title_en: String,
    /// The report's title in Japanese.
    title_ja: String,
    /// The report's title in English; empty where there is none.
    title_en: String,
    /// When it was handed in.
    submitted_at: Option<DateTime<Utc>>,
    /// When it was marked or returned.
    marked_at: Option<DateTime<Utc>>,
    /// 0 to 100.
    score: Option<u32>,
    /// Whether it is passed; null before it is marked.
    passed: Option<bool>,
}

impl From<Queued> for QueuedBody {
    fn from(queued: Queued) -> Self {
        let (report, fields) = (queued.report, queued.course.fields);
        let marked = report.state == ReportState::Marked;
        let mark = report.mark.as_ref();
        Self {
            id: report.id.to_string(),
            state: report.state.as_str(),
            attempt: report.attempt,
            learner_id: queued.learner.id.to_string(),
            login_id: queued.learner.login_id.to_string(),
            name: queued.learner.name.to_string(),
            course_id: queued.course.id.to_string(),
            course_title_ja: fields.title_ja.to_string(),
            course_title_en: fields.title_en,
            title_ja: queued.unit.title_ja.into_string(),
            title_en: queued.unit.title_en,
            marked_at: mark.map(|mark| mark.at),
            score: mark.and_then(|mark| mark.score),
            passed: mark.filter(|_| marked).map(|mark| mark.passed),
            submitted_at: report.submitted.as_ref().map(|one| one.at),
            department: report.submitted.and_then(|one| one.department),
        }
    }
}

/// A report with all that a marker looks at.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ReportToMark)]
pub(crate) struct ReportBody {
    /// Whose it is and how it stands.
    report: QueuedBody,
    /// Revision; marking names it.
    revision: i64,
    /// What was asked for, as it is now.
    task: TaskBody,
    /// The text.
    text: String,
    /// The file.
    file: Option<FileBody>,
    /// Whether the person has a mail address to be told at.
    told_by_mail: bool,
    /// Everything that was ever said of it, the latest first.
    marks: Vec<MarkBody>,
    /// The attempts before, the first one first.
    before: Vec<AttemptBody>,
}

impl From<ReportView> for ReportBody {
    fn from(view: ReportView) -> Self {
        let report = view.queued.report.clone();
        Self {
            revision: report.revision,
            task: TaskBody::of(&view.task, view.passing, true),
            text: report.text,
            file: report.file.map(FileBody::from),
            told_by_mail: view.queued.learner.email.is_some(),
            marks: view.marks.into_iter().map(MarkBody::from).collect(),
            before: view.before.into_iter().map(AttemptBody::from).collect(),
            report: view.queued.into(),
        }
    }
}

impl Revisioned for ReportBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}
