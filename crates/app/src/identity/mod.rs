//! See `keizoku_domain::identity` for the rules; here are the use cases.
