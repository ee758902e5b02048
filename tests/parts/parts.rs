#![no_std]
#![crate_type = "lib"]
use core::sync::atomic::{AtomicU32, Ordering::*};
/// Takes a turn; when the counter is about to wrap, which is rare, everything is reset.
#[unsafe(no_mangle)]
pub fn take_turn(next: &AtomicU32, served: &AtomicU32, resets: &AtomicU32) -> u32 {
    let turn = next.fetch_add(1, AcqRel);
    if turn == u32::MAX {
        rare();
        resets.fetch_add(1, Relaxed);
        served.store(0, Release);
        next.store(1, Release);
        resets.store(0, Release);
    }
    turn
}
#[cold]
fn rare() {}
/// The same words at the end of several functions.
#[unsafe(no_mangle)]
pub fn leave_first(a: &AtomicU32, b: &AtomicU32, c: &AtomicU32) { a.store(1, Relaxed); b.store(2, Release); c.store(3, Release); a.store(0, Release); b.store(7, Relaxed); }
#[unsafe(no_mangle)]
pub fn leave_second(a: &AtomicU32, b: &AtomicU32, c: &AtomicU32) { a.store(5, Relaxed); b.store(2, Release); c.store(3, Release); a.store(0, Release); b.store(7, Relaxed); }
#[unsafe(no_mangle)]
pub fn leave_third(a: &AtomicU32, b: &AtomicU32, c: &AtomicU32) -> u32 { let v = a.load(Acquire); b.store(2, Release); c.store(3, Release); a.store(0, Release); b.store(7, Relaxed); v }
