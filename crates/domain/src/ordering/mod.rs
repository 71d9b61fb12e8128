//! Orders, contracts, terms, prices and the business calendar.
