//! See `keizoku_domain::people` for the rules; here are the use cases.
