//! Mailings on the wire.

use chrono::{DateTime, Utc};
use keizoku_app::messaging::mailings::view::{MailingView, PeopleCounts, PeopleFilter, PersonView, Preview, Standing};
use keizoku_domain::id::{JobId, LearnerId, MailingId, TermId};
use keizoku_domain::messaging::MailState;
use keizoku_domain::messaging::mailing::{MailingText, TEMPLATES, Variable};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::conditional::Revisioned;

/// What a mailing says. Words in double braces are filled in for each person; see `listMailTemplates`.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = MailingInput)]
pub(crate) struct MailingInput {
    /// One line.
    #[schema(min_length = 1, max_length = 100, example = "受講のお願い（{{courses.count}}コース）")]
    subject: String,
    /// Plain text with lines.
    #[schema(min_length = 1, max_length = 5000, example = "{{learner.name}} 様")]
    text: String,
}

impl From<MailingInput> for MailingText {
    fn from(input: MailingInput) -> Self {
        Self { subject: input.subject, text: input.text }
    }
}

/// How the people of a mailing stand.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MailingCounts)]
pub(crate) struct CountsBody {
    /// All of them.
    total: u64,
    /// Not reached yet, with an address.
    ready: u64,
    /// Not reached yet, without an address.
    no_address: u64,
    /// The mail waits to be sent.
    queued: u64,
    /// The mail has left, or is kept in the mailbox of a demonstration.
    sent: u64,
    /// The mail could not be delivered.
    failed: u64,
    /// No mail was written: the person has no address, left, or is out of the sender's sight.
    skipped: u64,
}

impl From<PeopleCounts> for CountsBody {
    fn from(counts: PeopleCounts) -> Self {
        let PeopleCounts { total, ready, no_address, queued, sent, failed, skipped } = counts;
        Self { total, ready, no_address, queued, sent, failed, skipped }
    }
}

/// A mailing in a list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MailingLine)]
pub(crate) struct MailingLineBody {
    #[schema(value_type = String, example = "mlg_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: MailingId,
    /// `draft`, `sending`, `sent` or `stopped`.
    #[schema(example = "draft")]
    state: &'static str,
    subject: String,
    /// Who wrote it.
    author_name: String,
    /// Whose people they are.
    #[schema(value_type = String, example = "trm_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    term_id: TermId,
    created_at: DateTime<Utc>,
    /// When sending began.
    started_at: Option<DateTime<Utc>>,
    /// When it ended.
    ended_at: Option<DateTime<Utc>>,
    /// The job that sends it.
    #[schema(value_type = Option<String>, example = "job_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    job_id: Option<JobId>,
    people: CountsBody,
    revision: i64,
}

impl From<MailingView> for MailingLineBody {
    fn from(view: MailingView) -> Self {
        let mailing = view.mailing;
        Self {
            id: mailing.id,
            state: mailing.state.as_str(),
            subject: mailing.text.subject,
            author_name: mailing.author_name,
            term_id: mailing.term,
            created_at: mailing.created_at,
            started_at: mailing.started_at,
            ended_at: mailing.ended_at,
            job_id: mailing.job,
            people: view.people.into(),
            revision: mailing.revision,
        }
    }
}

/// A mailing.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Mailing)]
pub(crate) struct MailingBody {
    #[serde(flatten)]
    line: MailingLineBody,
    text: String,
}

impl From<MailingView> for MailingBody {
    fn from(view: MailingView) -> Self {
        Self { text: view.mailing.text.text.clone(), line: view.into() }
    }
}

impl Revisioned for MailingBody {
    fn revision(&self) -> i64 {
        self.line.revision
    }
}

/// How somebody of a mailing stands.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MailingPersonState)]
pub(crate) enum PersonStateBody {
    /// Not reached yet, with an address.
    Ready,
    /// Not reached yet, without an address.
    NoAddress,
    /// The mail waits to be sent.
    Queued,
    /// The mail has left, or is kept in the mailbox of a demonstration.
    Sent,
    /// The mail could not be delivered.
    Failed,
    /// No mail was written.
    Skipped,
}

impl From<PersonStateBody> for PeopleFilter {
    fn from(state: PersonStateBody) -> Self {
        match state {
            PersonStateBody::Ready => Self::Ready,
            PersonStateBody::NoAddress => Self::NoAddress,
            PersonStateBody::Queued => Self::Queued,
            PersonStateBody::Sent => Self::Sent,
            PersonStateBody::Failed => Self::Failed,
            PersonStateBody::Skipped => Self::Skipped,
        }
    }
}

/// Somebody of a mailing.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MailingPerson)]
pub(crate) struct PersonBody {
    #[schema(value_type = String, example = "lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    learner_id: LearnerId,
    login_id: String,
    name: String,
    /// From the top down, when the mailing was prepared.
    #[schema(max_items = 10)]
    department: Vec<String>,
    /// How many courses were found.
    courses: u32,
    #[schema(inline)]
    state: PersonStateBody,
    /// Why no mail was written: `no_address`, `no_seat` or `out_of_sight`.
    reason: Option<&'static str>,
    /// Where the mail went.
    address: Option<String>,
    /// When it left.
    sent_at: Option<DateTime<Utc>>,
}

impl From<PersonView> for PersonBody {
    fn from(view: PersonView) -> Self {
        let person = view.person;
        let (state, reason, address) = match person.standing {
            Standing::Waiting if person.has_address => (PersonStateBody::Ready, None, None),
            Standing::Waiting => (PersonStateBody::NoAddress, None, None),
            Standing::Skipped(reason) => (PersonStateBody::Skipped, Some(reason.as_str()), None),
            Standing::Queued(_, address) => {
                let state = match view.mail.map(|(state, _)| state) {
                    Some(MailState::Sent | MailState::Kept) => PersonStateBody::Sent,
                    Some(MailState::Failed) => PersonStateBody::Failed,
                    Some(MailState::Queued) | None => PersonStateBody::Queued,
                };
                (state, None, Some(address))
            }
        };
        Self {
            learner_id: person.learner,
            login_id: person.addressee.login_id,
            name: person.addressee.name,
            department: person.addressee.department,
            courses: person.addressee.found,
            state,
            reason,
            address,
            sent_at: view.mail.and_then(|(_, at)| at),
        }
    }
}

/// What somebody would get.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MailingPreview)]
pub(crate) struct PreviewBody {
    /// The address as it is now; absent where there is none.
    to: Option<String>,
    subject: String,
    /// Whole, with what is added below every mail.
    text: String,
}

impl From<Preview> for PreviewBody {
    fn from(preview: Preview) -> Self {
        let to = preview.to.map(|address| address.as_str().to_owned());
        Self { to, subject: preview.mail.subject, text: preview.mail.body }
    }
}

/// Where a test went.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MailingTest)]
pub(crate) struct TestBody {
    /// The caller's own address.
    pub(super) to: String,
}

/// A text to begin with.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MailTemplate)]
pub(crate) struct TemplateBody {
    /// `follow_up`, `reminder` or `opening`; new ones may appear.
    #[schema(example = "follow_up")]
    code: &'static str,
    name_ja: &'static str,
    name_en: &'static str,
    subject: &'static str,
    text: &'static str,
}

/// A variable of a text.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MailVariable)]
pub(crate) struct VariableBody {
    /// Its name, without the braces.
    #[schema(example = "learner.name")]
    name: &'static str,
    /// What it stands for, in Japanese.
    ja: &'static str,
    /// The same in English.
    en: &'static str,
}

/// What a mailing may be written with.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = MailTemplates)]
pub(crate) struct TemplatesBody {
    #[schema(max_items = 20)]
    items: Vec<TemplateBody>,
    #[schema(max_items = 40)]
    variables: Vec<VariableBody>,
}

impl TemplatesBody {
    /// Those of the product.
    pub(super) fn all() -> Self {
        let item = |one: &keizoku_domain::messaging::mailing::Template| {
            let ((name_ja, name_en), code) = (one.name, one.code);
            TemplateBody { code, name_ja, name_en, subject: one.subject, text: one.text }
        };
        let variable = |one: &Variable| {
            let (ja, en) = one.meaning();
            VariableBody { name: one.as_str(), ja, en }
        };
        Self { items: TEMPLATES.iter().map(item).collect(), variables: Variable::ALL.iter().map(variable).collect() }
    }
}
