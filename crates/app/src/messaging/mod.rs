//! See `keizoku_domain::messaging` for the rules; here are the use cases.
