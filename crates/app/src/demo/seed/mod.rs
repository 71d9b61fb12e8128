//! Seeding: the demonstration's past is lived through by the very use cases and deadlines that serve its present, so
//! that every state, mail and line of the audit trail is one that the product itself produced.

mod cast;
mod classes;
mod customers;
mod learning;
mod mailings;
mod notices;
mod people;

use keizoku_domain::month::YearMonth;
use keizoku_store::settings;

use crate::app::App;
use crate::demo::{accounts, clock};
use crate::error::AppError;
use crate::ordering::built_in;
use crate::schedule;

/// Seeds an empty demonstration, ending on the day on which its clock stands; one that is seeded stays as it is.
///
/// # Errors
/// A database that holds something else; the use cases that are lived through.
pub async fn run(app: &App) -> Result<(), AppError> {
    if settings::get::<serde_json::Value>(app.db.read(), accounts::ACCOUNTS).await?.is_some() {
        return Ok(());
    }
    if keizoku_store::identity::companies::vendor(app.db.read()).await?.is_some() {
        return Err(AppError::internal("this database is in use, or was seeded only in part: start with an empty one"));
    }
    let today = app.today();
    // The customer's term ends three months on, so that the renewal has just opened.
    let began = YearMonth::of(today).minus(9);
    clock::set(app, clock::morning(began.minus(1).day(2))).await?;
    schedule::tick(app).await?;
    app.write(async |uow| built_in::load(uow, app).await).await?;
    let vendor = cast::vendor(app).await?;
    let midori = customers::midori(app, &vendor, began).await?;
    clock::walk(app, began.day(3)).await?;
    let registered = people::register(&midori.administrator, midori.workspace, midori.code).await?;
    clock::walk(app, today - chrono::Days::new(4)).await?;
    let hikari = customers::hikari(app, YearMonth::of(today).plus(3)).await?;
    clock::walk(app, today).await?;
    learning::live(app, &midori.administrator, midori.workspace).await?;
    classes::make(app, &midori.administrator, midori.workspace).await?;
    notices::publish(app, &midori.administrator, midori.workspace).await?;
    mailings::prepare(app, &midori.administrator, midori.workspace).await?;
    let shown: Vec<_> = vendor.shown.into_iter().chain(midori.shown).chain(registered).chain(hikari).collect();
    app.write(async |uow| Ok(settings::put(uow, accounts::ACCOUNTS, &shown).await?)).await
}
