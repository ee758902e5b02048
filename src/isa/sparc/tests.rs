//! Decoded instructions.
