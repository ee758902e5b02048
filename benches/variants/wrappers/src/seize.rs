//! Instances of seize.

use ::seize::{Collector, Guard, LocalGuard, reclaim};
use std::sync::atomic::{AtomicPtr, Ordering};

exported! {
    fn seize_enter(collector: &'static Collector) -> LocalGuard<'static> { collector.enter() }
    fn seize_leave(guard: LocalGuard<'static>) { drop(guard); }
    fn seize_refresh(guard: &mut LocalGuard<'static>) { guard.refresh(); }
    fn seize_flush(guard: &LocalGuard<'static>) { guard.flush(); }
    fn seize_protect(guard: &LocalGuard<'static>, cell: &AtomicPtr<u64>) -> *mut u64 { guard.protect(cell, Ordering::Acquire) }
    fn seize_swap_retire(guard: &LocalGuard<'static>, cell: &AtomicPtr<u64>, value: *mut u64) {
        let old = guard.swap(cell, value, Ordering::AcqRel);
        unsafe { guard.defer_retire(old, reclaim::boxed) };
    }
    fn seize_read(collector: &Collector, cell: &AtomicPtr<u64>) -> u64 {
        let guard = collector.enter();
        unsafe { guard.protect(cell, Ordering::Acquire).as_ref() }.copied().unwrap_or(0)
    }
}
