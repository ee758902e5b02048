//! Chase-Lev deque with one element: its owner and a thief do not both have it.
//! bottom = 1
//! forbids thread_0 && thread_1

use std::sync::atomic::{fence, AtomicUsize, Ordering::*};

/// The owner takes from the bottom: whether it has the only element.
pub fn thread_0(top: &AtomicUsize, bottom: &AtomicUsize) -> bool {
    let last = bottom.load(Relaxed) - 1;
    bottom.store(last, Relaxed);
    fence(SeqCst);
    let first = top.load(Relaxed);
    if first < last {
        return true;
    }
    let is_mine = first == last && top.compare_exchange(first, first + 1, SeqCst, Relaxed).is_ok();
    bottom.store(last + 1, Relaxed);
    is_mine
}

/// A thief takes from the top.
pub fn thread_1(top: &AtomicUsize, bottom: &AtomicUsize) -> bool {
    let first = top.load(Acquire);
    fence(SeqCst);
    if first >= bottom.load(Acquire) {
        return false;
    }
    top.compare_exchange(first, first + 1, SeqCst, Relaxed).is_ok()
}
