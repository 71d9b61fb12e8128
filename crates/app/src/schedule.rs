//! The clock's work: runs what falls due, day by day, and remembers how far it came (`renewal.md`, "Mails of the contract
//! life": after a crash, a restart or a day of downtime each mail is sent once, late if need be, and never twice).

use chrono::{Days, NaiveDate};
use keizoku_domain::clock::start_of_day;
use keizoku_store::settings;

use crate::app::App;
use crate::error::AppError;
use crate::integration::webhook_dates;
use crate::ordering::deadlines::{self, Happened};
use crate::ordering::holiday_imports;

/// The setting that holds the last day whose deadlines have all been run.
const DONE_UNTIL: &str = "schedule.done_until";

/// Runs everything that fell due since the last run; answers what happened, or nothing when today was run already.
///
/// The checkpoint moves only after the work: a crash in between runs the same days again, and the keys of the mails
/// and the states of the orders make the second run change nothing. Days missed by downtime are run as one stretch,
/// so that the rules see which reminders have been overtaken.
///
/// # Errors
/// The store.
pub async fn tick(app: &App) -> Result<Option<Vec<Happened>>, AppError> {
    let today = app.today();
    let done: Option<NaiveDate> = settings::get(app.db.read(), DONE_UNTIL).await?;
    let after = done.unwrap_or(today - Days::new(1));
    if after >= today {
        return Ok(None);
    }
    let happened = deadlines::run(app, start_of_day(after), start_of_day(today)).await?;
    webhook_dates::due(app, after, today).await?;
    holiday_imports::watch(app).await?;
    app.write(async |uow| {
        let newest: Option<NaiveDate> = settings::get(uow.conn(), DONE_UNTIL).await?;
        if newest.is_none_or(|newest| newest < today) {
            settings::put(uow, DONE_UNTIL, &today).await?;
        }
        Ok(())
    })
    .await?;
    Ok(Some(happened))
}
