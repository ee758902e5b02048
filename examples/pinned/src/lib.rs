//! A spin lock and a sequence counter, small enough to know by heart, with the instructions of their hot paths pinned.
//!
//! `asm-matrix check --probes examples/pinned` compares them with `snapshots/`. Names of the form
//! `operation__type__ordering` become coordinates of the matrix; other names stay names.

#![no_std]

use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};

/// A spin lock.
pub struct SpinLock {
    held: AtomicBool,
}

/// A sequence counter: a reader can tell whether the data was written in between.
pub struct Sequence {
    count: AtomicU32,
}

/// Takes the lock if it is free.
#[no_mangle]
pub extern "C" fn try_lock__acquire(lock: &SpinLock) -> bool {
    !lock.held.swap(true, Ordering::Acquire)
}

/// Releases the lock.
#[no_mangle]
#[cfg(not(feature = "regression"))]
pub extern "C" fn unlock__release(lock: &SpinLock) {
    lock.held.store(false, Ordering::Release);
}

/// The deliberate regression: the strongest ordering "to be on the safe side" costs a barrier or a locked instruction.
#[no_mangle]
#[cfg(feature = "regression")]
pub extern "C" fn unlock__release(lock: &SpinLock) {
    lock.held.store(false, Ordering::SeqCst);
}

/// Begins a read: the count, which is odd during a write.
#[no_mangle]
pub extern "C" fn read_begin__u32__acquire(sequence: &Sequence) -> u32 {
    sequence.count.load(Ordering::Acquire)
}

/// Announces a write.
#[no_mangle]
pub extern "C" fn write_begin__u32__acq_rel(sequence: &Sequence) {
    sequence.count.fetch_add(1, Ordering::AcqRel);
}

/// Not exported: kept by `#[inline(never)]` and selected by `--filter`.
impl Sequence {
    /// Whether nothing was written since `begun`.
    #[inline(never)]
    pub fn is_unchanged(&self, begun: u32) -> bool {
        begun & 1 == 0 && self.count.load(Ordering::Relaxed) == begun
    }
}
