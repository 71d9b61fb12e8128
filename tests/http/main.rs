//! The REST API as a client sees it, on both databases. Modules mirror the addresses under `/api/v1`.
