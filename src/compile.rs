//! Driving the compiler: toolchains, their facts about a target, the cache, the target's `core`, rustc, and user code.

pub mod advice;
pub mod cache;
pub mod copied;
pub mod facts;
pub mod instance;
pub mod linked;
pub mod origin;
pub mod pinned;
pub mod probes;
pub mod proof;
pub mod rejected;
pub mod rustc;
pub mod session;
pub mod sources;
pub mod specs;
mod stamp;
pub mod sysroot;
pub mod toolchain;
pub mod user;
