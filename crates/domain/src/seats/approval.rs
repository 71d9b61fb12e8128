//! Whether plans of the next roster need a second person's approval: switched on by one, switched off by two (decision 21).

use crate::id::AccountId;
use crate::refusal::Refusal;

/// How the switch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approval {
    /// Whether a plan needs approval.
    pub required: bool,
    /// Who asked to switch it off and waits for a second person.
    pub off_asked_by: Option<AccountId>,
}

/// Who else there is, and what waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Others {
    /// How many administer the workspace besides the caller, the invited among them.
    pub present: usize,
    /// How many of them have come in, and so can answer.
    pub active: usize,
    /// Whether a plan waits for its approval.
    pub plan_waits: bool,
}

/// What comes of turning the switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switching {
    /// Plans need approval.
    On,
    /// It stays on: the wish to switch it off is answered by no, or taken back.
    StaysOn,
    /// It stays on until a second person agrees.
    OffAsked,
    /// Plans need none.
    Off,
}

impl Approval {
    /// `by` turns the switch. Off takes two, or whoever would have to ask could switch it off instead; nobody else is asked only
    /// where nobody else has ever come in.
    ///
    /// # Errors
    /// `roster_plan.no_second_administrator`, `roster_plan.awaits_decision`, `roster_plan.off_own_request`.
    pub fn switched(self, required: bool, by: AccountId, others: Others) -> Result<Switching, Refusal> {
        match (required, self.required) {
            (true, true) if self.off_asked_by.is_some() => Ok(Switching::StaysOn),
            (true, true) => Ok(Switching::On),
            (true, false) if others.present == 0 => Err(Refusal::new("roster_plan.no_second_administrator")),
            (true, false) => Ok(Switching::On),
            (false, false) => Ok(Switching::Off),
            (false, true) if others.plan_waits => Err(Refusal::new("roster_plan.awaits_decision")),
            (false, true) if others.active == 0 => Ok(Switching::Off),
            (false, true) => match self.off_asked_by {
                None => Ok(Switching::OffAsked),
                Some(asking) if asking == by => Err(Refusal::new("roster_plan.off_own_request")),
                Some(_) => Ok(Switching::Off),
            },
        }
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

    /// Decision 21. Person 1 turns the switch.
    #[rstest]
    // On: a second one is needed, who may still have to come in.
    #[case(false, None, true, (0, 0, false), "roster_plan.no_second_administrator")]
    #[case(false, None, true, (1, 0, false), "On")]
    #[case(false, None, true, (1, 1, false), "On")]
    #[case(true, None, true, (1, 1, true), "On")]
    // Off: one asks, another one agrees.
    #[case(true, None, false, (1, 1, false), "OffAsked")]
    #[case(true, Some(1), false, (1, 1, false), "roster_plan.off_own_request")]
    #[case(true, Some(2), false, (1, 1, false), "Off")]
    // No, or taken back.
    #[case(true, Some(2), true, (1, 1, false), "StaysOn")]
    #[case(true, Some(1), true, (1, 1, true), "StaysOn")]
    // While a plan waits nobody switches anything off.
    #[case(true, None, false, (1, 1, true), "roster_plan.awaits_decision")]
    #[case(true, Some(2), false, (1, 1, true), "roster_plan.awaits_decision")]
    #[case(true, None, false, (1, 0, true), "roster_plan.awaits_decision")]
    // Nobody else has ever come in: there is nobody to ask.
    #[case(true, None, false, (1, 0, false), "Off")]
    #[case(true, None, false, (0, 0, false), "Off")]
    #[case(false, None, false, (1, 1, true), "Off")]
    fn the_switch(
        #[case] is_on: bool,
        #[case] asked: Option<u128>,
        #[case] wanted: bool,
        #[case] (present, active, plan_waits): (usize, usize, bool),
        #[case] answer: &str,
    ) {
        let approval = Approval { required: is_on, off_asked_by: asked.map(account) };
        let others = Others { present, active, plan_waits };
        let found = approval.switched(wanted, account(1), others);
        assert_eq!(found.map_or_else(|refusal| refusal.code.to_owned(), |done| format!("{done:?}")), answer);
    }
}
