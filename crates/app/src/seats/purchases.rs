//! The ledger of bought seats as people read it: what was bought for which term, from which day, by which order.

use std::collections::HashMap;

use keizoku_domain::id::{ContractId, TermId};
use keizoku_domain::seats::Term;
use keizoku_store::CompanyScope;
use keizoku_store::ordering::contracts;
use keizoku_store::seats::ledger::{self, LedgerLine, Position};
use keizoku_store::seats::terms;

use crate::app::App;
use crate::caller::{CompanyUnit, WorkspaceUnit};
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// A change of the ledger and the term it belongs to.
#[derive(Debug, Clone)]
pub struct PurchaseLine {
    /// The change with its order.
    pub line: LedgerLine,
    /// Whose seats.
    pub term: Term,
}

/// Everything bought for a workspace, newest first.
///
/// # Errors
/// `list.cursor_invalid`; the store.
pub async fn of_workspace(unit: &WorkspaceUnit, page: &PageRequest) -> Result<Page<PurchaseLine>, AppError> {
    let all = terms::of_workspace(unit.app.db.read(), unit.scope).await?;
    list(&unit.app, unit.scope.of_company(), all, page).await
}

/// Everything bought by a contract, newest first.
///
/// # Errors
/// [`AppError::NotFound`], `list.cursor_invalid`; the store.
pub async fn of_contract(
    unit: &CompanyUnit,
    id: ContractId,
    page: &PageRequest,
) -> Result<Page<PurchaseLine>, AppError> {
    let conn = unit.app.db.read();
    contracts::find(conn, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    let all = terms::of_contracts(conn, Some(unit.scope), &[id]).await?;
    list(&unit.app, unit.scope, all, page).await
}

async fn list(
    app: &App,
    scope: CompanyScope,
    all: Vec<Term>,
    page: &PageRequest,
) -> Result<Page<PurchaseLine>, AppError> {
    let position: Option<Position> = page.position()?;
    let ids: Vec<TermId> = all.iter().map(|term| term.id).collect();
    let by_id: HashMap<TermId, Term> = all.into_iter().map(|term| (term.id, term)).collect();
    let lines = ledger::page(app.db.read(), scope, &ids, position, page.limit() + 1).await?;
    let of_term = |line: LedgerLine| {
        let term = by_id.get(&line.term).cloned().ok_or_else(|| AppError::internal("a change of no term"))?;
        Ok(PurchaseLine { line, term })
    };
    let items = lines.into_iter().map(of_term).collect::<Result<Vec<_>, AppError>>()?;
    Page::cut(items, page.limit(), |item| (item.line.change.effective_on, item.line.change.id))
}
