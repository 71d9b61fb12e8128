//! Background work: enqueued in the transaction of its cause, claimed by lease, followed by its owner.

pub mod queue;
pub mod run;
