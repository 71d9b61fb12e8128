//! A draft of a mailing to those of one department who have not begun yet: to be looked at, tried and sent.

use keizoku_domain::id::WorkspaceId;
use keizoku_domain::identity::Permission;
use keizoku_domain::learning::LearningStatus;
use keizoku_domain::messaging::mailing::{MailingText, TEMPLATES};
use keizoku_store::people::units;

use crate::app::App;
use crate::caller::{Actor, Caller};
use crate::error::AppError;
use crate::learning::status::{Asked, Query, Whose};
use crate::messaging::mailings::write;

/// The department.
const DEPARTMENT: &str = "EIGYO";

/// Prepares it.
pub(super) async fn prepare(app: &App, administrator: &Caller, workspace: WorkspaceId) -> Result<(), AppError> {
    let mut caller = administrator.clone();
    if let Actor::Account(account) = &mut caller.actor {
        account.workspace = Some(workspace);
    }
    let unit = caller.workspace(workspace, Permission::SendMailings)?;
    let (tree, _) = units::tree(app.db.read(), unit.scope).await?;
    let query = Query {
        whose: Whose { org_unit: tree.by_code(DEPARTMENT).map(|one| one.id), ..Whose::default() },
        asked: Asked { status: Some(LearningStatus::NotStarted), ..Asked::default() },
        ..Query::default()
    };
    let [follow_up, ..] = TEMPLATES;
    let text = MailingText { subject: follow_up.subject.to_owned(), text: follow_up.text.to_owned() };
    write::prepare(&unit, &query, text).await.map(|_| ())
}
