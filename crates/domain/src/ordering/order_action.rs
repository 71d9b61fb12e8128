//! What can be done to an order in its present state; the states are in [`super::order`].

/// What can be done to an order now, for the buttons beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderAction {
    /// Change its contents.
    Edit,
    /// Hand it in.
    Submit,
    /// Fix the quantity of a provisional order and hand it in.
    Confirm,
    /// Take it back.
    Withdraw,
    /// Approve it.
    Approve,
    /// Give it back with a reason.
    Return,
}

impl OrderAction {
    /// The transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Submit => "submit",
            Self::Confirm => "confirm",
            Self::Withdraw => "withdraw",
            Self::Approve => "approve",
            Self::Return => "return",
        }
    }
}
