//! Functions over the locks of `spin`.
#![no_std]

use spin::mutex::{SpinMutex, TicketMutex};
use spin::{Barrier, Once, RwLock};

#[unsafe(no_mangle)]
pub extern "C" fn mutex_add(mutex: &SpinMutex<u64>, by: u64) -> u64 {
    let mut guard = mutex.lock();
    *guard += by;
    *guard
}

#[unsafe(no_mangle)]
pub extern "C" fn mutex_try_add(mutex: &SpinMutex<u64>, by: u64) -> bool {
    let Some(mut guard) = mutex.try_lock() else { return false };
    *guard += by;
    true
}

#[unsafe(no_mangle)]
pub extern "C" fn mutex_replace(mutex: &SpinMutex<(u32, u32)>, first: u32, second: u32) -> u32 {
    let mut guard = mutex.lock();
    let old = guard.0;
    *guard = (first, second);
    old
}

#[unsafe(no_mangle)]
pub extern "C" fn mutex_is_locked(mutex: &SpinMutex<u64>) -> bool {
    mutex.is_locked()
}

#[unsafe(no_mangle)]
pub extern "C" fn mutex_call(mutex: &SpinMutex<u64>, function: extern "C" fn(&mut u64)) {
    function(&mut mutex.lock());
}

#[unsafe(no_mangle)]
pub extern "C" fn ticket_add(mutex: &TicketMutex<u64>, by: u64) -> u64 {
    let mut guard = mutex.lock();
    *guard += by;
    *guard
}

#[unsafe(no_mangle)]
pub extern "C" fn ticket_try_read(mutex: &TicketMutex<u64>) -> u64 {
    mutex.try_lock().map_or(0, |guard| *guard)
}

#[unsafe(no_mangle)]
pub extern "C" fn rwlock_read(lock: &RwLock<u64>) -> u64 {
    *lock.read()
}

#[unsafe(no_mangle)]
pub extern "C" fn rwlock_try_read(lock: &RwLock<u64>, to: &mut u64) -> bool {
    let Some(guard) = lock.try_read() else { return false };
    *to = *guard;
    true
}

#[unsafe(no_mangle)]
pub extern "C" fn rwlock_write(lock: &RwLock<u64>, value: u64) {
    *lock.write() = value;
}

#[unsafe(no_mangle)]
pub extern "C" fn rwlock_try_write(lock: &RwLock<u64>, value: u64) -> bool {
    let Some(mut guard) = lock.try_write() else { return false };
    *guard = value;
    true
}

#[unsafe(no_mangle)]
pub extern "C" fn rwlock_upgrade(lock: &RwLock<u64>, value: u64) -> bool {
    let guard = lock.upgradeable_read();
    if *guard >= value {
        return false;
    }
    *guard.upgrade() = value;
    true
}

#[unsafe(no_mangle)]
pub extern "C" fn rwlock_downgrade(lock: &RwLock<u64>, value: u64) -> u64 {
    let mut guard = lock.write();
    *guard = value;
    *guard.downgrade()
}

#[unsafe(no_mangle)]
pub extern "C" fn rwlock_reader_count(lock: &RwLock<u64>) -> usize {
    lock.reader_count()
}

#[unsafe(no_mangle)]
pub extern "C" fn once_get(once: &Once<u64>) -> u64 {
    once.get().copied().unwrap_or(0)
}

#[unsafe(no_mangle)]
pub extern "C" fn once_call(once: &Once<u64>, function: extern "C" fn() -> u64) -> u64 {
    *once.call_once(|| function())
}

#[unsafe(no_mangle)]
pub extern "C" fn once_wait(once: &Once<u64>) -> u64 {
    *once.wait()
}

#[unsafe(no_mangle)]
pub extern "C" fn barrier_wait(barrier: &Barrier) -> bool {
    barrier.wait().is_leader()
}
