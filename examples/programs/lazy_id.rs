//! Lazy initialization with compare_exchange: all threads get one value.
//! forbids thread_0 != thread_1

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

fn id(place: &AtomicU32, own: u32) -> u32 {
    let known = place.load(Relaxed);
    if known != 0 {
        return known;
    }
    match place.compare_exchange(0, own, Relaxed, Relaxed) {
        Ok(_) => own,
        Err(known) => known,
    }
}

pub fn thread_0(place: &AtomicU32) -> u32 {
    id(place, 1)
}

pub fn thread_1(place: &AtomicU32) -> u32 {
    id(place, 2)
}
