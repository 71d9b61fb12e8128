//! The training administrators of a workspace: who is invited, sent the link again, removed (`product.md`, "The people, and their
//! sites"; decision 21).

use super::account::PasswordState;
use crate::id::AccountId;
use crate::refusal::Refusal;
use crate::text::EmailAddress;

/// How many a workspace has at most, the invited among them.
pub const MOST: usize = 20;

/// One of them, as the rules look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Administrator {
    /// Account.
    pub account: AccountId,
    /// Mail address.
    pub email: Option<String>,
    /// Whether a password was set: before that, nobody has come.
    pub active: bool,
}

/// Whether somebody with this password has come in.
#[must_use]
pub const fn is_active(state: PasswordState) -> bool {
    matches!(state, PasswordState::Set)
}

/// A further one is invited.
///
/// # Errors
/// `training_admin.exists` for an address that is one's already; `training_admin.too_many`.
pub fn may_invite(present: &[Administrator], email: &EmailAddress) -> Result<(), Refusal> {
    let taken =
        |one: &Administrator| one.email.as_deref().is_some_and(|known| known.eq_ignore_ascii_case(email.as_str()));
    if present.iter().any(taken) {
        return Err(Refusal::new("training_admin.exists"));
    }
    if present.len() >= MOST {
        return Err(Refusal::new("training_admin.too_many").with("most", MOST));
    }
    Ok(())
}

/// The link is sent again to somebody who has not come.
///
/// # Errors
/// `training_admin.active`.
pub const fn may_send_again(one: &Administrator) -> Result<(), Refusal> {
    if one.active { Err(Refusal::new("training_admin.active")) } else { Ok(()) }
}

/// `who` is removed by `by`. Where roster plans need approval, two who can give it stay: else whoever removes the second person is
/// rid of the approval.
///
/// # Errors
/// `training_admin.oneself`, `training_admin.last_active`, `training_admin.approval_needs_two`.
pub fn may_remove(
    present: &[Administrator],
    who: AccountId,
    by: AccountId,
    approval_required: bool,
) -> Result<(), Refusal> {
    if who == by {
        return Err(Refusal::new("training_admin.oneself"));
    }
    let goes_active = present.iter().any(|one| one.account == who && one.active);
    let stay = present.iter().filter(|one| one.account != who && one.active).count();
    match stay {
        0 => Err(Refusal::new("training_admin.last_active")),
        1 if approval_required && goes_active => Err(Refusal::new("training_admin.approval_needs_two")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use uuid::Uuid;

    use super::*;

    fn account(n: u128) -> AccountId {
        AccountId::from_uuid(Uuid::from_u128(n))
    }

    /// `A` has come, `i` is invited; numbered from 1.
    fn present(text: &str) -> Vec<Administrator> {
        let one = |(n, mark): (u128, char)| Administrator {
            account: account(n),
            email: Some(format!("kanri{n}@minato.example.jp")),
            active: mark == 'A',
        };
        (1..).zip(text.chars()).map(one).collect()
    }

    fn code(result: Result<(), Refusal>) -> &'static str {
        result.map_or_else(|refusal| refusal.code, |()| "done")
    }

    /// Decision 21: never the last active one, never oneself; under approval two stay who can give it.
    #[rstest]
    #[case("AA", 2, 1, false, "done")]
    #[case("AA", 1, 1, false, "training_admin.oneself")]
    #[case("A", 1, 1, true, "training_admin.oneself")]
    #[case("Ai", 2, 1, false, "done")]
    #[case("Ai", 2, 1, true, "done")]
    #[case("iA", 2, 1, false, "training_admin.last_active")]
    #[case("A", 1, 2, false, "training_admin.last_active")]
    #[case("AA", 2, 1, true, "training_admin.approval_needs_two")]
    #[case("AAi", 2, 1, true, "training_admin.approval_needs_two")]
    #[case("AAA", 3, 1, true, "done")]
    fn who_may_be_removed(
        #[case] all: &str,
        #[case] who: u128,
        #[case] by: u128,
        #[case] approval: bool,
        #[case] wanted: &str,
    ) {
        assert_eq!(code(may_remove(&present(all), account(who), account(by), approval)), wanted);
    }

    #[test]
    fn an_address_is_invited_once_and_twenty_at_most() {
        let email = |text: &str| EmailAddress::parse(text).unwrap();
        assert_eq!(code(may_invite(&present("A"), &email("kanri2@minato.example.jp"))), "done");
        assert_eq!(code(may_invite(&present("Ai"), &email("KANRI2@minato.example.jp"))), "training_admin.exists");
        let most = "A".repeat(MOST);
        assert_eq!(code(may_invite(&present(&most), &email("one@minato.example.jp"))), "training_admin.too_many");
        assert_eq!(code(may_invite(&present(&most[1..]), &email("one@minato.example.jp"))), "done");
    }

    #[test]
    fn the_link_is_for_whoever_has_not_come() {
        let both = present("Ai");
        assert_eq!(code(may_send_again(&both[0])), "training_admin.active");
        assert_eq!(code(may_send_again(&both[1])), "done");
        assert!(is_active(PasswordState::Set) && !is_active(PasswordState::None));
    }
}
