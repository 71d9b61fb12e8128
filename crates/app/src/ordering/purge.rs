//! The purge of a lapsed contract, and its record (renewal.md, "The gap from the 1st to the 10th of M"). People, departments,
//! files, mails, accounts and the trail of its workspaces are deleted for good; what stays are the vendor's documents of the
//! business (orders, contract, terms, ledger of seats) and the record of what was deleted, when and by which rule.

use keizoku_domain::audit::Action;
use keizoku_domain::id::ContractId;
use keizoku_domain::identity::Permission;
use keizoku_store::ordering::purges;
pub use keizoku_store::ordering::purges::Purge;
use keizoku_store::people::revision;
use keizoku_store::purge::{self as rows, Deleted};
use keizoku_store::seats::terms;
use keizoku_store::{CompanyScope, Uow, WorkspaceScope};
use serde_json::json;

use super::letters;
use crate::app::App;
use crate::caller::{Actor, Caller};
use crate::error::AppError;
use crate::jobs::Job;
use crate::jobs::run::{self, Report};
use crate::page::{Page, PageRequest};

/// Purges the contract of a job, batch by batch; may be started again at any time, and by several workers. It can't be
/// stopped: whoever begins to forget must come to the end.
///
/// # Errors
/// The store. What was deleted until then is gone and counted.
pub async fn run(app: &App, job: &Job) -> Result<Report, AppError> {
    let contract: ContractId = serde_json::from_value(job.payload["contractId"].clone()).map_err(AppError::internal)?;
    let scope = CompanyScope::proved(job.company);
    let all = terms::of_contracts(app.db.read(), Some(scope), &[contract]).await?;
    let mut workspaces: Vec<_> = all.iter().map(|term| term.workspace_id).collect();
    workspaces.sort_unstable();
    workspaces.dedup();
    for workspace in workspaces {
        let within = WorkspaceScope::proved(job.company, workspace);
        for step in [Step::People, Step::Departments, Step::Administrators, Step::Rest] {
            loop {
                let deleted = app.write(async |uow| batch(uow, scope, contract, within, step).await).await?;
                if run::report(app, job, 0).await? == Report::Lost {
                    return Ok(Report::Lost);
                }
                if deleted == 0 || !step.goes_on() {
                    break;
                }
            }
        }
    }
    app.write(async |uow| finish(uow, app, scope, contract).await).await?;
    Ok(Report::GoOn)
}

#[derive(Clone, Copy)]
enum Step {
    People,
    Departments,
    Administrators,
    Rest,
}

impl Step {
    /// Whether the step is repeated until nothing is left.
    const fn goes_on(self) -> bool {
        matches!(self, Self::People | Self::Departments)
    }
}

/// Deletes one batch and counts it, in one unit.
async fn batch(
    uow: &Uow,
    company: CompanyScope,
    contract: ContractId,
    scope: WorkspaceScope,
    step: Step,
) -> Result<u64, AppError> {
    let Some(mut record) = purges::lock(uow, company, contract).await?.filter(|record| record.state == "running")
    else {
        return Ok(0);
    };
    // What processes remember of these people is read again, and found gone.
    revision::advance(uow, scope, None).await?;
    let deleted: Deleted = match step {
        Step::People => rows::people(uow, scope).await?,
        Step::Departments => rows::departments(uow, scope).await?,
        Step::Administrators => rows::administrators(uow, scope).await?,
        Step::Rest => rows::the_rest(uow, scope).await?,
    };
    let mut sum = 0;
    for (table, count) in deleted {
        *record.counts.entry(table.to_owned()).or_default() += count;
        sum += count;
    }
    purges::put(uow, &record).await?;
    Ok(sum)
}

async fn finish(uow: &Uow, app: &App, company: CompanyScope, contract: ContractId) -> Result<(), AppError> {
    let Some(mut record) = purges::lock(uow, company, contract).await?.filter(|record| record.state == "running")
    else {
        return Ok(());
    };
    "done".clone_into(&mut record.state);
    record.finished_at = Some(uow.now());
    purges::put(uow, &record).await?;
    let details = json!({ "number": record.contract_number, "rule": record.rule, "counts": record.counts });
    letters::record(uow, app, &Actor::System, company.company(), None, Action::ContractPurged, contract, details).await
}

/// The records of finished purges, newest first.
///
/// # Errors
/// [`AppError::Forbidden`], `list.cursor_invalid`; the store.
pub async fn list(caller: &Caller, page: &PageRequest) -> Result<Page<Purge>, AppError> {
    let unit = caller.vendor(Permission::ManagePolicy)?;
    let position = page.position()?;
    let rows = purges::finished(unit.app.db.read(), position, page.limit()).await?;
    Page::cut(rows, page.limit(), |purge| (purge.finished_at.unwrap_or_default(), purge.contract_id))
}
