//! The demonstration's clock: the machine's, moved by an offset that is kept in the database.

use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use keizoku_domain::clock::{Clock, SystemClock, at_tokyo, start_of_day};
use keizoku_domain::identity::Permission;
use keizoku_store::{Db, StoreError, settings};

use crate::app::App;
use crate::caller::Caller;
use crate::error::AppError;
use crate::ordering::deadlines::Happened;
use crate::schedule;

/// The setting that holds the offset in microseconds.
const OFFSET: &str = "demo.clock_offset";

/// As far as one move may go.
const FARTHEST: u64 = 800;

/// The machine's clock, some days ahead.
#[derive(Debug, Default)]
pub struct DemoClock {
    offset: AtomicI64,
}

impl DemoClock {
    /// The clock as it was left, or starting at nine in the morning of `start` in a new demonstration.
    ///
    /// # Errors
    /// The store.
    pub async fn restore(db: &Db, start: NaiveDate) -> Result<Self, StoreError> {
        let clock = Self::default();
        match settings::get(db.read(), OFFSET).await? {
            Some(offset) => clock.offset.store(offset, Ordering::SeqCst),
            None => {
                clock.move_to(morning(start));
                let uow = db.begin(clock.now()).await?;
                settings::put(&uow, OFFSET, &clock.offset.load(Ordering::SeqCst)).await?;
                uow.commit().await?;
            }
        }
        Ok(clock)
    }
}

impl Clock for DemoClock {
    fn now(&self) -> DateTime<Utc> {
        SystemClock.now() + TimeDelta::microseconds(self.offset.load(Ordering::SeqCst))
    }

    fn move_to(&self, instant: DateTime<Utc>) -> bool {
        let offset = (instant - SystemClock.now()).num_microseconds();
        if let Some(offset) = offset {
            self.offset.store(offset, Ordering::SeqCst);
        }
        offset.is_some()
    }
}

/// Nine in the morning, when people start work.
pub(super) fn morning(date: NaiveDate) -> DateTime<Utc> {
    at_tokyo(date, NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default())
}

/// Where to move the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// To the morning of a day.
    To(NaiveDate),
    /// So many days on.
    Days(u64),
}

/// Whether there is a clock to move, and the caller may.
///
/// # Errors
/// [`AppError::NotFound`] outside a demonstration, [`AppError::Forbidden`], [`AppError::Unauthenticated`].
pub fn may_move(caller: &Caller) -> Result<(), AppError> {
    if !caller.app.config.demo {
        return Err(AppError::NotFound);
    }
    caller.vendor(Permission::MoveDemoClock).map(|_| ())
}

/// Moves the clock forward, midnight by midnight, running every deadline on the way, and tells what happened.
///
/// # Errors
/// [`AppError::NotFound`] outside a demonstration, [`AppError::Forbidden`], `demo.clock_backwards`,
/// `demo.clock_too_far`, the store.
pub async fn advance(caller: &Caller, to: Move) -> Result<(NaiveDate, Vec<Happened>), AppError> {
    may_move(caller)?;
    let app = &caller.app;
    let today = app.today();
    let target = match to {
        Move::To(date) => date,
        Move::Days(days) => today + Days::new(days.min(FARTHEST + 1)),
    };
    if target < today {
        return Err(AppError::refused("demo.clock_backwards"));
    }
    if target > today + Days::new(FARTHEST) {
        return Err(AppError::refused("demo.clock_too_far"));
    }
    let happened = walk(app, target).await?;
    Ok((app.today(), happened))
}

/// Walks to the morning of `target`, midnight by midnight, running every deadline on the way.
pub(super) async fn walk(app: &App, target: NaiveDate) -> Result<Vec<Happened>, AppError> {
    let mut happened = Vec::new();
    let mut day = app.today();
    if day >= target {
        return Ok(happened);
    }
    while day < target {
        day = day + Days::new(1);
        set(app, start_of_day(day)).await?;
        happened.extend(schedule::tick(app).await?.unwrap_or_default());
    }
    set(app, morning(target)).await?;
    Ok(happened)
}

/// Moves the clock and keeps the offset; sessions move along, so that nobody is logged out by the demonstration.
pub(super) async fn set(app: &App, instant: DateTime<Utc>) -> Result<(), AppError> {
    let before = app.now();
    if !app.clock.move_to(instant) {
        return Err(AppError::internal("this clock can't be moved"));
    }
    let offset = (instant - SystemClock.now()).num_microseconds().unwrap_or_default();
    app.write(async |uow| {
        settings::put(uow, OFFSET, &offset).await?;
        Ok(keizoku_store::demo::postpone_sessions(uow.conn(), before, instant - before).await?)
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_goes_on_from_where_it_was_moved() {
        let clock = DemoClock::default();
        let there = morning(NaiveDate::from_ymd_opt(2027, 1, 12).unwrap_or_default());
        assert!(clock.move_to(there));
        let since = clock.now() - there;
        assert!(since >= TimeDelta::zero() && since < TimeDelta::seconds(5));
    }
}
