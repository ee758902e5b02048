//! Instances of async_lock.

use ::async_lock::{Barrier, Mutex, MutexGuard, OnceCell, RwLock, RwLockWriteGuard, Semaphore, SemaphoreGuard};
use std::sync::Arc;

exported! {
    fn async_lock_mutex_try_lock(mutex: &Mutex<u64>) -> bool {
        let Some(mut guard) = mutex.try_lock() else { return false };
        *guard += 1;
        true
    }
    fn async_lock_mutex_lock_blocking(mutex: &Mutex<u64>) -> u64 { *mutex.lock_blocking() }
    fn async_lock_mutex_unlock(guard: MutexGuard<'static, u64>) { drop(guard); }
    fn async_lock_mutex_try_lock_arc(mutex: &Arc<Mutex<u64>>) -> bool { mutex.try_lock_arc().is_some() }
    fn async_lock_rwlock_try_read(lock: &RwLock<u64>) -> u64 { lock.try_read().map_or(0, |guard| *guard) }
    fn async_lock_rwlock_try_write(lock: &RwLock<u64>) -> bool { lock.try_write().map(|mut guard| *guard += 1).is_some() }
    fn async_lock_rwlock_try_upgradable(lock: &RwLock<u64>) -> u64 { lock.try_upgradable_read().map_or(0, |guard| *guard) }
    fn async_lock_rwlock_downgrade(guard: RwLockWriteGuard<'static, u64>) -> u64 { *RwLockWriteGuard::downgrade(guard) }
    fn async_lock_semaphore_try_acquire(semaphore: &Semaphore) -> bool { semaphore.try_acquire().is_some() }
    fn async_lock_semaphore_add(semaphore: &Semaphore) { semaphore.add_permits(3); }
    fn async_lock_semaphore_release(guard: SemaphoreGuard<'static>) { drop(guard); }
    fn async_lock_once_get(cell: &OnceCell<u64>) -> u64 { cell.get().copied().unwrap_or(0) }
    fn async_lock_once_set(cell: &OnceCell<u64>, value: u64) -> bool { cell.set_blocking(value).is_ok() }
    fn async_lock_barrier_wait(barrier: &Barrier) -> bool { barrier.wait_blocking().is_leader() }
}
