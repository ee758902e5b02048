//! Instances of atomic_waker.

use ::atomic_waker::AtomicWaker;
use std::task::Waker;

exported! {
    fn atomic_waker_register(waker: &AtomicWaker, by: &Waker) { waker.register(by); }
    fn atomic_waker_wake(waker: &AtomicWaker) { waker.wake(); }
    fn atomic_waker_take(waker: &AtomicWaker) -> Option<Waker> { waker.take() }
}
