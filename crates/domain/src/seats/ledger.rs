//! The ledger of bought seats and the invariant `assigned ≤ purchased` (renewal.md, "Seats").

use chrono::NaiveDate;

use crate::id::{OrderId, SeatChangeId};
use crate::refusal::Refusal;

/// Why seats were added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeatChangeKind {
    /// The order that opened the term.
    Initial,
    /// Bought during the term.
    Additional,
}

impl SeatChangeKind {
    /// The stored text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Additional => "additional",
        }
    }

    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        [Self::Initial, Self::Additional].into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A dated change of the bought seats. There is no reduction within a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatChange {
    /// Id.
    pub id: SeatChangeId,
    /// Why.
    pub kind: SeatChangeKind,
    /// How many were added.
    pub quantity: u32,
    /// From which day.
    pub effective_on: NaiveDate,
    /// By which order.
    pub order_id: OrderId,
}

/// 登録数/契約数 of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatQuota {
    /// People in seats.
    pub assigned: u32,
    /// Seats bought.
    pub purchased: u32,
}

impl SeatQuota {
    /// Seats still free; none when over quota.
    #[must_use]
    pub const fn free(self) -> u32 {
        self.purchased.saturating_sub(self.assigned)
    }

    /// How many people are beyond the seats bought. Only the copy of a running roster into a smaller term may be.
    #[must_use]
    pub const fn over(self) -> u32 {
        self.assigned.saturating_sub(self.purchased)
    }

    /// Takes `count` seats.
    ///
    /// # Errors
    /// `seats.none_left` when fewer are free.
    pub fn take(self, count: u32) -> Result<Self, Refusal> {
        if count > self.free() {
            return Err(Refusal::new("seats.none_left")
                .with("free", self.free())
                .with("purchased", self.purchased)
                .with("needed", count));
        }
        Ok(Self { assigned: self.assigned + count, ..self })
    }

    /// The seats when they are counted anew: what goes beyond the seats bought may stay or shrink, never grow.
    ///
    /// # Errors
    /// `seats.none_left`.
    pub fn counted(self, assigned: u32) -> Result<Self, Refusal> {
        if assigned > self.assigned {
            return self.take(assigned - self.assigned);
        }
        Ok(Self { assigned, ..self })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case(213, 220, 7, true)]
    #[case(213, 220, 8, false)]
    #[case(220, 220, 0, true)]
    #[case(250, 220, 0, true)]
    #[case(250, 220, 1, false)]
    fn the_last_seat(#[case] assigned: u32, #[case] purchased: u32, #[case] count: u32, #[case] taken: bool) {
        let quota = SeatQuota { assigned, purchased };
        assert_eq!(quota.take(count).is_ok(), taken);
        assert_eq!(quota.counted(assigned + count).is_ok(), taken);
        assert_eq!(quota.counted(assigned - 1), Ok(SeatQuota { assigned: assigned - 1, purchased }));
    }
}
