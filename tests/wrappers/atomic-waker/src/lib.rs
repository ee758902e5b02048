//! Functions over the slot for a waker of `atomic-waker`.
#![no_std]

use atomic_waker::AtomicWaker;
use core::task::Waker;

#[unsafe(no_mangle)]
pub extern "C" fn waker_register(slot: &AtomicWaker, waker: &Waker) {
    slot.register(waker);
}

#[unsafe(no_mangle)]
pub extern "C" fn waker_wake(slot: &AtomicWaker) {
    slot.wake();
}

#[unsafe(no_mangle)]
pub extern "C" fn waker_take(slot: &AtomicWaker) -> bool {
    slot.take().is_some()
}
