//! Background work: queued in the transaction of its cause, claimed by lease.
