//! The people of the customer whose term runs: loaded, checked and confirmed like every file.

use keizoku_domain::id::WorkspaceId;
use keizoku_domain::identity::{Permission, Site};

use super::cast::PASSWORD;
use crate::caller::{Actor, Caller};
use crate::demo::accounts::DemoAccount;
use crate::error::AppError;
use crate::people::imports::{self, FileKind};
use crate::people::rosters::Which;

const ORG_UNITS: &str = include_str!("../../../data/demo-org-units.csv");
const LEARNERS: &str = include_str!("../../../data/demo-learners.csv");

/// Registers departments and learners, and shows the two of them that have a password.
pub(super) async fn register(
    administrator: &Caller,
    workspace: WorkspaceId,
    code: &str,
) -> Result<Vec<DemoAccount>, AppError> {
    let mut caller = administrator.clone();
    if let Actor::Account(account) = &mut caller.actor {
        account.workspace = Some(workspace);
    }
    let unit = caller.workspace(workspace, Permission::WriteLearners)?;
    for (kind, name, text) in
        [(FileKind::OrgUnits, "soshiki.csv", ORG_UNITS), (FileKind::Learners, "jukosha.csv", LEARNERS)]
    {
        let import = imports::load(&unit, kind, Which::Running, name, text.as_bytes().to_vec()).await?;
        imports::commit(&unit, import.id, &import.plan.hash, None).await?;
    }
    let learner = |login_id: &str, site: Site, label: [&str; 2]| DemoAccount {
        site: site.as_str().to_owned(),
        company_code: Some(code.to_owned()),
        login_id: login_id.to_owned(),
        password: PASSWORD.to_owned(),
        label_ja: label[0].to_owned(),
        label_en: label[1].to_owned(),
    };
    Ok(vec![
        learner(
            "MD-0002",
            Site::Admin,
            ["上司（みどり坂テクノ・営業一課）", "Supervisor (Midorizaka Techno, sales section 1)"],
        ),
        learner(
            "MD-0001",
            Site::Learn,
            ["受講者（みどり坂テクノ・経理部）", "Learner (Midorizaka Techno, accounting)"],
        ),
    ])
}
