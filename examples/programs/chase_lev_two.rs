//! Chase-Lev deque with two elements: the owner takes the last without a compare-exchange, and the fences keep a thief from it.
//! bottom = 2
//! forbids thread_0 == 2 && thread_1

use std::sync::atomic::{fence, AtomicUsize, Ordering::*};

/// The owner takes from the bottom of two elements: 2 if it has the last one, 1 if it has the first.
pub fn thread_0(top: &AtomicUsize, bottom: &AtomicUsize) -> u32 {
    let last = bottom.load(Relaxed) - 1;
    bottom.store(last, Relaxed);
    fence(SeqCst);
    let first = top.load(Relaxed);
    if first < last {
        2
    } else {
        0
    }
}

/// A thief takes from the top, twice: whether it has the last element.
pub fn thread_1(top: &AtomicUsize, bottom: &AtomicUsize) -> bool {
    let first = top.load(Relaxed);
    if top.compare_exchange(first, first + 1, SeqCst, Relaxed).is_err() {
        return false;
    }
    fence(SeqCst);
    if first + 1 >= bottom.load(Acquire) {
        return false;
    }
    top.compare_exchange(first + 1, first + 2, SeqCst, Relaxed).is_ok()
}
