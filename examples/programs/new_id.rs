//! A new number by fetch_update, as long as there are some: no two threads get one number.
//! forbids thread_0 == thread_1 && thread_0 != 9

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

const LAST: u32 = 1;

fn new_id(next: &AtomicU32) -> u32 {
    let taken = next.fetch_update(Relaxed, Relaxed, |id| if id <= LAST { Some(id + 1) } else { None });
    match taken {
        Ok(id) => id,
        Err(_) => 9,
    }
}

pub fn thread_0(next: &AtomicU32) -> u32 {
    new_id(next)
}

pub fn thread_1(next: &AtomicU32) -> u32 {
    new_id(next)
}
