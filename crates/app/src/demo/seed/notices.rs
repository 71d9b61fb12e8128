//! Two notices of the customer whose term runs: one for everybody, one for a department.

use chrono::Days;
use keizoku_domain::id::WorkspaceId;
use keizoku_domain::identity::Permission;
use keizoku_domain::messaging::{NoticeDraft, NoticeTarget};
use keizoku_store::people::units;

use crate::app::App;
use crate::caller::{Actor, Caller};
use crate::error::AppError;
use crate::messaging::notices::write;

/// The department of the second notice.
const DEPARTMENT: &str = "EIGYO";

/// Writes and publishes them.
pub(super) async fn publish(app: &App, administrator: &Caller, workspace: WorkspaceId) -> Result<(), AppError> {
    let mut caller = administrator.clone();
    if let Actor::Account(account) = &mut caller.actor {
        account.workspace = Some(workspace);
    }
    let unit = caller.workspace(workspace, Permission::WriteNotices)?;
    let (tree, _) = units::tree(app.db.read(), unit.scope).await?;
    let department = tree.by_code(DEPARTMENT).map_or(NoticeTarget::Everyone, |one| NoticeTarget::Department(one.id));
    let (from, until) = (app.today(), app.today() + Days::new(30));
    let everybody = NoticeDraft {
        title: "必須コースの受講をお願いします".to_owned(),
        text: "今期の必須コースは、期限までに修了してください。\n\n\
               期限はホームのコース一覧に表示されます。受講できない事情がある場合は、早めに教育担当者までご相談ください。"
            .to_owned(),
        important: true,
        targets: vec![NoticeTarget::Everyone],
        from,
        until,
    };
    let of_department = NoticeDraft {
        title: "営業部 勉強会のご案内".to_owned(),
        text: "来月の勉強会では「電話応対の基本」を題材に意見交換を行います。事前に該当コースをご覧ください。\n\
               参考: https://example.jp/study-meeting"
            .to_owned(),
        important: false,
        targets: vec![department],
        from,
        until,
    };
    for draft in [of_department, everybody] {
        let id = write::create(&unit, draft).await?;
        write::publish(&unit, id, 1).await?;
    }
    Ok(())
}
