//! Sessions that were found open a moment ago, so that the calls of one screen do not ask for the same row again and again
//! (`docs/decisions/0020-a-session-is-remembered-for-a-second.md`). What this process ends is forgotten with the commit.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use keizoku_domain::id::{AccountId, SessionId};

/// How long a session that another process ended may still be believed.
const BELIEVED: Duration = Duration::from_secs(1);
/// Sessions remembered at a time; beyond, all are forgotten and asked for again.
const MOST: usize = 4_096;

/// A look at the database that has begun: what it finds is not remembered if a session ended meanwhile.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look(u64);

#[derive(Default)]
struct Seen {
    ended: u64,
    open: HashMap<(SessionId, AccountId), Instant>,
}

/// The sessions that this process found open.
#[derive(Default)]
pub(crate) struct OpenSessions {
    seen: Mutex<Seen>,
}

impl OpenSessions {
    /// Whether the account's session was found open less than [`BELIEVED`] before `now`.
    pub(super) fn knows(&self, session: SessionId, account: AccountId, now: Instant) -> bool {
        let found = self.seen.lock().ok().and_then(|seen| seen.open.get(&(session, account)).copied());
        found.is_some_and(|found| now.duration_since(found) < BELIEVED)
    }

    /// To be called before the database is asked.
    pub(super) fn look(&self) -> Option<Look> {
        self.seen.lock().ok().map(|seen| Look(seen.ended))
    }

    /// Remembers what the look found open, unless a session was ended since it began.
    pub(super) fn remember(&self, look: Option<Look>, session: SessionId, account: AccountId, now: Instant) {
        let (Some(Look(began)), Ok(mut seen)) = (look, self.seen.lock()) else { return };
        if seen.ended != began {
            return;
        }
        if seen.open.len() >= MOST {
            seen.open.clear();
        }
        seen.open.insert((session, account), now);
    }

    /// Sessions are being ended: every one is asked for again from when the answer is dropped.
    pub(crate) const fn ending(&self) -> Ending<'_> {
        Ending(self)
    }

    fn forget(&self) {
        if let Ok(mut seen) = self.seen.lock() {
            seen.ended += 1;
            seen.open.clear();
        }
    }
}

/// Held while a unit that ends sessions is committed.
pub(crate) struct Ending<'a>(&'a OpenSessions);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        self.0.forget();
    }
}

#[cfg(test)]
mod tests {
    use keizoku_domain::id::{IdSource as _, SystemIds};

    use super::*;

    fn somebody() -> (SessionId, AccountId) {
        (SessionId::from_uuid(SystemIds.next()), AccountId::from_uuid(SystemIds.next()))
    }

    #[test]
    fn believed_for_a_second_and_for_its_account_only() {
        let (session, account) = somebody();
        let (sessions, now) = (OpenSessions::default(), Instant::now());
        sessions.remember(sessions.look(), session, account, now);
        assert!(sessions.knows(session, account, now));
        assert!(!sessions.knows(session, somebody().1, now));
        assert!(!sessions.knows(session, account, now + BELIEVED));
    }

    #[test]
    fn what_ends_is_forgotten_and_so_is_a_look_that_began_before() {
        let (session, account) = somebody();
        let (sessions, now) = (OpenSessions::default(), Instant::now());
        let before = sessions.look();
        sessions.remember(before, session, account, now);
        drop(sessions.ending());
        assert!(!sessions.knows(session, account, now));
        sessions.remember(before, session, account, now);
        assert!(!sessions.knows(session, account, now));
        sessions.remember(sessions.look(), session, account, now);
        assert!(sessions.knows(session, account, now));
    }

    #[test]
    fn there_is_an_end_to_what_is_remembered() {
        let (sessions, now) = (OpenSessions::default(), Instant::now());
        for _ in 0..=MOST {
            let (session, account) = somebody();
            sessions.remember(sessions.look(), session, account, now);
        }
        assert_eq!(sessions.seen.lock().unwrap().open.len(), 1);
    }
}
