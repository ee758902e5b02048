//! What a function does: the accesses that others see, where their values come from and go to, the order among them, the
//! calls, and the result.
//!
//! Both versions are executed in lock-step, along every path: what stands where in the listing does not matter. Values are
//! terms (`term`); what memory and called functions give is the same in both where the access or the call is the same.
//!
//! ```text
//! Body ─ code ─→ until a branch, or the end ┐
//! Body ─ code ─→ until a branch, or the end ┴ walk ─→ same branch: both ways; same end: same results
//!                    └─ event ─→ which accesses are the same ─ order ─→ what is kept in order
//! ```
//!
//! Where paths meet again, what differs from visit to visit becomes a variable of which only equality is known: a loop is
//! followed until that changes nothing. This is a simulation of one program by another (R. Milner, 1971), as translation
//! validation uses it (G. Necula, "Translation validation for an optimizing compiler", PLDI 2000).

mod code;
mod difference;
mod event;
mod order;
mod placed;
mod term;
mod walk;

#[cfg(test)]
mod tests;

pub use difference::{Difference, Returns};
pub use walk::difference;
