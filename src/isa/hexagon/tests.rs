//! Decoded instructions, and packets as steps.
