//! 2+2W with release: what nobody acquires is not ordered by the language.
//! allows x == 1 && y == 1

use std::sync::atomic::{AtomicU32, Ordering::Release};

pub fn thread_0(x: &AtomicU32, y: &AtomicU32) {
    x.store(1, Release);
    y.store(2, Release);
}

pub fn thread_1(x: &AtomicU32, y: &AtomicU32) {
    y.store(1, Release);
    x.store(2, Release);
}
