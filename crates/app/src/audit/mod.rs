//! See `keizoku_domain::audit` for the rules; here are the use cases.
