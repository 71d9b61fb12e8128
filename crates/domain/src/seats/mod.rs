//! Seat ledger, roster and access of a term.
