//! See `keizoku_domain::seats` for the rules; here are the use cases.
