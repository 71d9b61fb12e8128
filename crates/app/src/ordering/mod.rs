//! See `keizoku_domain::ordering` for the rules; here are the use cases.
