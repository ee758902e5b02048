//! Instructions and what they compute.
