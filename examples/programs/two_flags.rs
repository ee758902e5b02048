//! Who raises a flag and does not see the other one has the place for itself: it needs SeqCst, as in chapter 3.
//! forbids thread_0 && thread_1

use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

pub fn thread_0(a: &AtomicBool, b: &AtomicBool) -> bool {
    a.store(true, SeqCst);
    !b.load(SeqCst)
}

pub fn thread_1(a: &AtomicBool, b: &AtomicBool) -> bool {
    b.store(true, SeqCst);
    !a.load(SeqCst)
}
