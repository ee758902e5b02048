//! Instances of crossbeam_epoch.

use ::crossbeam_epoch::{Atomic, Guard, Owned, Shared, pin};
use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};

struct Node {
    value: u64,
    next: Atomic<Node>,
}

exported! {
    fn crossbeam_epoch_pin() -> Guard { pin() }
    fn crossbeam_epoch_unpin(guard: Guard) { drop(guard); }
    fn crossbeam_epoch_repin(guard: &mut Guard) { guard.repin(); }
    fn crossbeam_epoch_flush(guard: &Guard) { guard.flush(); }
    fn crossbeam_epoch_load(cell: &Atomic<u64>, guard: &Guard) -> u64 { unsafe { cell.load(Acquire, guard).as_ref() }.copied().unwrap_or(0) }
    fn crossbeam_epoch_pinned_load(cell: &Atomic<u64>) -> u64 {
        let guard = pin();
        unsafe { cell.load(Acquire, &guard).as_ref() }.copied().unwrap_or(0)
    }
    fn crossbeam_epoch_store(cell: &Atomic<u64>, value: u64) { cell.store(Owned::new(value), Release); }
    fn crossbeam_epoch_swap(cell: &Atomic<u64>, value: u64) {
        let guard = pin();
        let old = cell.swap(Owned::new(value), AcqRel, &guard);
        unsafe { guard.defer_destroy(old) };
    }
    fn crossbeam_epoch_compare_exchange(cell: &Atomic<u64>, guard: &Guard, value: u64) -> bool {
        cell.compare_exchange(Shared::null(), Owned::new(value), AcqRel, Acquire, guard).is_ok()
    }
    fn crossbeam_epoch_fetch_or(cell: &Atomic<u64>, guard: &Guard) -> usize { cell.fetch_or(1, AcqRel, guard).tag() }
    fn crossbeam_epoch_stack_push(head: &Atomic<u64>, value: u64) {
        let head: &Atomic<Node> = unsafe { std::mem::transmute(head) };
        let guard = pin();
        let mut node = Owned::new(Node { value, next: Atomic::null() });
        loop {
            let top = head.load(Relaxed, &guard);
            node.next.store(top, Relaxed);
            match head.compare_exchange_weak(top, node, Release, Relaxed, &guard) {
                Ok(_) => return,
                Err(error) => node = error.new,
            }
        }
    }
    fn crossbeam_epoch_stack_pop(head: &Atomic<u64>) -> u64 {
        let head: &Atomic<Node> = unsafe { std::mem::transmute(head) };
        let guard = pin();
        loop {
            let top = head.load(Acquire, &guard);
            let Some(node) = (unsafe { top.as_ref() }) else { return 0 };
            let next = node.next.load(Relaxed, &guard);
            if head.compare_exchange_weak(top, next, Relaxed, Relaxed, &guard).is_ok() {
                unsafe { guard.defer_destroy(top) };
                return node.value;
            }
        }
    }
}
