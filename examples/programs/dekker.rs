//! Dekker's lock at its first try, with fences between store and load: at most one thread is in.
//! forbids thread_0 && thread_1

use std::sync::atomic::{fence, AtomicBool, Ordering::*};

fn enter(own: &AtomicBool, other: &AtomicBool) -> bool {
    own.store(true, Relaxed);
    fence(SeqCst);
    !other.load(Acquire)
}

pub fn thread_0(flag_0: &AtomicBool, flag_1: &AtomicBool) -> bool {
    enter(flag_0, flag_1)
}

pub fn thread_1(flag_0: &AtomicBool, flag_1: &AtomicBool) -> bool {
    enter(flag_1, flag_0)
}
