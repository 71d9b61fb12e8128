//! Orders and their states (renewal.md, "Orders"). A state carries its facts; a transition is a method that refuses
//! with a code. What is approved is final, whoever asks and by whichever door.

use chrono::{DateTime, NaiveDate, Utc};

use super::library::RenewalKind;
use super::order_action::OrderAction;
use super::price::Price;
use crate::id::{AccountId, CompanyId, ContractId, LibraryId, OrderId};
use crate::month::YearMonth;
use crate::refusal::Refusal;
use crate::text::{EmailAddress, PersonName};

/// What is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderKind {
    /// A new contract.
    New,
    /// The next term of a contract.
    Renewal,
    /// More seats in a running term.
    AdditionalSeats,
    /// Disk for company-made material.
    DiskCapacity,
}

impl OrderKind {
    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Renewal => "renewal",
            Self::AdditionalSeats => "additional_seats",
            Self::DiskCapacity => "disk_capacity",
        }
    }
    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        [Self::New, Self::Renewal, Self::AdditionalSeats, Self::DiskCapacity].into_iter().find(|k| k.as_str() == text)
    }
}

/// The state of an order with the facts of that state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderState {
    /// Being written.
    Draft,
    /// ID数未確定: library and month fixed, quantity open until `expires_on` has ended.
    Provisional {
        /// Since when.
        since: DateTime<Utc>,
        /// Last day to confirm.
        expires_on: NaiveDate,
    },
    /// Waiting for the vendor.
    Submitted {
        /// When it was submitted.
        at: DateTime<Utc>,
        /// The vendor's business day by which it is due.
        approval_due_on: NaiveDate,
    },
    /// Final for the customer.
    Approved {
        /// When.
        at: DateTime<Utc>,
        /// By whom.
        by: AccountId,
    },
    /// Given back with a reason.
    Returned {
        /// When.
        at: DateTime<Utc>,
        /// Why, shown to the applicant.
        reason: String,
    },
    /// Taken back by the applicant.
    Withdrawn {
        /// When.
        at: DateTime<Utc>,
    },
    /// Provisional and not confirmed in time.
    Expired {
        /// When the expiry was recorded.
        at: DateTime<Utc>,
    },
}

impl OrderState {
    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Provisional { .. } => "provisional",
            Self::Submitted { .. } => "submitted",
            Self::Approved { .. } => "approved",
            Self::Returned { .. } => "returned",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Expired { .. } => "expired",
        }
    }

    /// Whether it blocks another order of the same contract and kind.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Draft | Self::Provisional { .. } | Self::Submitted { .. } | Self::Returned { .. })
    }
}

/// Who will administer a new workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingAdminContact {
    /// Name.
    pub name: PersonName,
    /// Where the start-of-use mail goes.
    pub email: EmailAddress,
}

/// An order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Id.
    pub id: OrderId,
    /// Number shown to people.
    pub number: String,
    /// What is ordered.
    pub kind: OrderKind,
    /// Whose order.
    pub company_id: CompanyId,
    /// The contract it renews or adds to; set on approval for a new one.
    pub contract_id: Option<ContractId>,
    /// What the renewal changes.
    pub renewal_kind: Option<RenewalKind>,
    /// The library.
    pub library_id: LibraryId,
    /// First month of the term.
    pub start_month: YearMonth,
    /// Months of the term; of an addition, those of the term it belongs to.
    pub term_months: i32,
    /// Seats, or GiB of disk; open while provisional.
    pub quantity: Option<u32>,
    /// Estimate of a provisional order.
    pub estimated_quantity: Option<u32>,
    /// The date that decides on the early-renewal discount: first application, provisional or definitive.
    pub entitled_on: Option<NaiveDate>,
    /// The evaluated price, once there is a quantity.
    pub price: Option<Price>,
    /// Administrator of a new workspace.
    pub training_admin: Option<TrainingAdminContact>,
    /// The applicant's remark.
    pub note: Option<String>,
    /// State and its facts.
    pub state: OrderState,
    /// When it was first stored.
    pub created_at: DateTime<Utc>,
    /// Revision for optimistic locking.
    pub revision: i64,
}

impl Order {
    fn refused(&self) -> Refusal {
        Refusal::new(match self.state {
            OrderState::Approved { .. } => "order.already_approved",
            OrderState::Expired { .. } => "order.expired",
            OrderState::Withdrawn { .. } => "order.withdrawn",
            OrderState::Submitted { .. } => "order.already_submitted",
            OrderState::Provisional { .. } => "order.provisional",
            OrderState::Draft | OrderState::Returned { .. } => "order.not_submitted",
        })
        .with("number", &self.number)
    }

    /// Whether contents may change: draft, returned or provisional ("before approval the library may still change").
    ///
    /// # Errors
    /// `order.already_approved`, `order.already_submitted`, `order.withdrawn`, `order.expired`.
    pub fn check_editable(&self) -> Result<(), Refusal> {
        match self.state {
            OrderState::Draft | OrderState::Returned { .. } | OrderState::Provisional { .. } => Ok(()),
            _ => Err(self.refused()),
        }
    }

    /// `Draft → Provisional`, renewals only.
    ///
    /// # Errors
    /// `order.only_renewals_are_provisional`, and the state's own refusal.
    pub fn reserve(&mut self, now: DateTime<Utc>, today: NaiveDate, last_day_on: NaiveDate) -> Result<(), Refusal> {
        if self.kind != OrderKind::Renewal {
            return Err(Refusal::new("order.only_renewals_are_provisional"));
        }
        match self.state {
            OrderState::Draft => {
                self.entitled_on = self.entitled_on.or(Some(today));
                self.quantity = None;
                self.price = None;
                self.state = OrderState::Provisional { since: now, expires_on: last_day_on };
                Ok(())
            }
            _ => Err(self.refused()),
        }
    }

    /// `Draft | Returned → Submitted`.
    ///
    /// # Errors
    /// `order.quantity_missing`, `order.training_admin_missing`, and the state's own refusal.
    pub fn submit(&mut self, now: DateTime<Utc>, approval_due_on: NaiveDate) -> Result<(), Refusal> {
        match self.state {
            OrderState::Draft | OrderState::Returned { .. } => self.hand_in(now, approval_due_on),
            _ => Err(self.refused()),
        }
    }

    /// Refuses to hand a returned renewal in again after `last_day_on`: after the 10th of M a renewal is impossible, whoever was
    /// late; only a new contract (renewal.md, "Dates of a term").
    ///
    /// # Errors
    /// `order.returned_after_close`.
    pub fn check_again(&self, last_day_on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
        if matches!(self.state, OrderState::Returned { .. }) && today > last_day_on {
            return Err(Refusal::new("order.returned_after_close")
                .with("number", &self.number)
                .with("lastDay", last_day_on));
        }
        Ok(())
    }

    /// `Provisional → Submitted`: accepted until the end of `expires_on` (edge 3).
    ///
    /// # Errors
    /// `order.expired` after the last day, `order.quantity_missing`, and the state's own refusal.
    pub fn confirm(&mut self, now: DateTime<Utc>, today: NaiveDate, approval_due_on: NaiveDate) -> Result<(), Refusal> {
        match self.state {
            OrderState::Provisional { expires_on, .. } if today > expires_on => {
                Err(Refusal::new("order.expired").with("number", &self.number))
            }
            OrderState::Provisional { .. } => self.hand_in(now, approval_due_on),
            OrderState::Draft | OrderState::Returned { .. } => Err(Refusal::new("order.not_provisional")),
            _ => Err(self.refused()),
        }
    }

    fn hand_in(&mut self, now: DateTime<Utc>, approval_due_on: NaiveDate) -> Result<(), Refusal> {
        if self.quantity.is_none() || self.price.is_none() {
            return Err(Refusal::new("order.quantity_missing").at("/quantity", "order.quantity_missing"));
        }
        if self.needs_training_admin() && self.training_admin.is_none() {
            return Err(
                Refusal::new("order.training_admin_missing").at("/trainingAdmin", "order.training_admin_missing")
            );
        }
        self.state = OrderState::Submitted { at: now, approval_due_on };
        Ok(())
    }

    /// A new workspace needs somebody to administer it.
    #[must_use]
    pub fn needs_training_admin(&self) -> bool {
        match self.kind {
            OrderKind::New => true,
            OrderKind::Renewal => self.renewal_kind == Some(RenewalKind::Change),
            OrderKind::AdditionalSeats | OrderKind::DiskCapacity => false,
        }
    }

    /// `Submitted → Approved`. A provisional order can't be approved.
    ///
    /// # Errors
    /// `order.provisional_not_approvable`, and the state's own refusal.
    pub fn approve(&mut self, now: DateTime<Utc>, by: AccountId) -> Result<(), Refusal> {
        match self.state {
            OrderState::Submitted { .. } => {
                self.state = OrderState::Approved { at: now, by };
                Ok(())
            }
            OrderState::Provisional { .. } => Err(Refusal::new("order.provisional_not_approvable")),
            _ => Err(self.refused()),
        }
    }

    /// `Submitted → Returned(reason)`.
    ///
    /// # Errors
    /// `order.reason_missing`, and the state's own refusal.
    pub fn return_to_applicant(&mut self, now: DateTime<Utc>, reason: &str) -> Result<(), Refusal> {
        let reason = reason.trim();
        match self.state {
            OrderState::Submitted { .. } if reason.is_empty() => {
                Err(Refusal::new("order.reason_missing").at("/reason", "order.reason_missing"))
            }
            OrderState::Submitted { .. } => {
                self.state = OrderState::Returned { at: now, reason: reason.to_owned() };
                Ok(())
            }
            _ => Err(self.refused()),
        }
    }

    /// Any open order → `Withdrawn`.
    ///
    /// # Errors
    /// `order.already_approved`, `order.withdrawn`, `order.expired`.
    pub fn withdraw(&mut self, now: DateTime<Utc>) -> Result<(), Refusal> {
        if !self.state.is_open() {
            return Err(self.refused());
        }
        self.state = OrderState::Withdrawn { at: now };
        Ok(())
    }

    /// `Provisional → Expired` once the last day has ended; tells whether anything changed.
    pub fn expire(&mut self, now: DateTime<Utc>, today: NaiveDate) -> bool {
        match self.state {
            OrderState::Provisional { expires_on, .. } if today > expires_on => {
                self.state = OrderState::Expired { at: now };
                true
            }
            _ => false,
        }
    }

    /// Last month of the ordered term.
    #[must_use]
    pub fn end_month(&self) -> YearMonth {
        self.start_month.plus(self.term_months - 1)
    }

    /// Whether the vendor is late.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        matches!(self.state, OrderState::Submitted { approval_due_on, .. } if today > approval_due_on)
    }

    /// Whether it adds to a term that is there: its library and month are those of the term.
    #[must_use]
    pub const fn adds_to_term(&self) -> bool {
        matches!(self.kind, OrderKind::AdditionalSeats | OrderKind::DiskCapacity)
    }

    /// Whether its price stands: what was handed in once is not priced again by a later book, unless the applicant changes
    /// what is ordered (renewal.md, "Orders").
    #[must_use]
    pub const fn keeps_price(&self) -> bool {
        matches!(self.state, OrderState::Submitted { .. } | OrderState::Approved { .. } | OrderState::Returned { .. })
    }

    /// What its applicant can do; `last_day_on` closes a renewal.
    #[must_use]
    pub fn applicant_actions(&self, last_day_on: Option<NaiveDate>, today: NaiveDate) -> &'static [OrderAction] {
        let closed = last_day_on.is_some_and(|last| today > last);
        match self.state {
            // What can't be handed in any more is only taken back.
            OrderState::Draft | OrderState::Returned { .. } | OrderState::Provisional { .. } if closed => {
                &[OrderAction::Withdraw]
            }
            OrderState::Draft | OrderState::Returned { .. } => {
                &[OrderAction::Edit, OrderAction::Submit, OrderAction::Withdraw]
            }
            OrderState::Provisional { .. } => &[OrderAction::Edit, OrderAction::Confirm, OrderAction::Withdraw],
            OrderState::Submitted { .. } => &[OrderAction::Withdraw],
            _ => &[],
        }
    }

    /// What vendor sales can do.
    #[must_use]
    pub const fn sales_actions(&self) -> &'static [OrderAction] {
        match self.state {
            OrderState::Submitted { .. } => &[OrderAction::Approve, OrderAction::Return],
            _ => &[],
        }
    }
}

#[cfg(test)]
#[path = "order_tests.rs"]
mod tests;
