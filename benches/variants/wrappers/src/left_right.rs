//! Instances of left_right.

use ::left_right::{Absorb, ReadHandle, WriteHandle};

pub struct Counter(u64);
pub struct Add(u64);

impl Absorb<Add> for Counter {
    fn absorb_first(&mut self, operation: &mut Add, _: &Self) {
        self.0 += operation.0;
    }
    fn sync_with(&mut self, first: &Self) {
        self.0 = first.0;
    }
}

exported! {
    fn left_right_read(handle: &ReadHandle<u64>) -> u64 { handle.enter().map_or(0, |value| *value) }
    fn left_right_clone(handle: &ReadHandle<u64>) -> ReadHandle<u64> { handle.clone() }
    fn left_right_was_dropped(handle: &ReadHandle<u64>) -> bool { handle.was_dropped() }
    fn left_right_append(handle: &mut WriteHandle<Counter, Add>, value: u64) { handle.append(Add(value)); }
    fn left_right_publish(handle: &mut WriteHandle<Counter, Add>) { handle.publish(); }
    fn left_right_flush(handle: &mut WriteHandle<Counter, Add>) { handle.flush(); }
}
