//! Lazy initialization with a plain store: two threads may get two values.
//! allows thread_0 == 1 && thread_1 == 2

use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

fn id(place: &AtomicU32, own: u32) -> u32 {
    if place.load(SeqCst) == 0 {
        place.store(own, SeqCst);
    }
    place.load(SeqCst)
}

pub fn thread_0(place: &AtomicU32) -> u32 {
    id(place, 1)
}

pub fn thread_1(place: &AtomicU32) -> u32 {
    id(place, 2)
}
