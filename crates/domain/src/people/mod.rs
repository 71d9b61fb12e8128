//! Learners, organisations and the files they come in.
