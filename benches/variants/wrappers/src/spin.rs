//! Instances of spin.

use ::spin::mutex::{SpinMutex, TicketMutex};
use ::spin::{Barrier, LazyLock, Mutex, MutexGuard, Once, RwLock, RwLockUpgradableGuard, RwLockWriteGuard};

exported! {
    fn spin_mutex_add(mutex: &Mutex<u64>) { *mutex.lock() += 1; }
    fn spin_mutex_try_lock(mutex: &Mutex<u64>) -> bool { mutex.try_lock().map(|mut value| *value += 1).is_some() }
    fn spin_mutex_lock(mutex: &'static Mutex<u64>) -> MutexGuard<'static, u64> { mutex.lock() }
    fn spin_mutex_unlock(guard: MutexGuard<'static, u64>) { drop(guard); }
    fn spin_spin_mutex_try_lock_weak(mutex: &SpinMutex<u64>) -> bool { mutex.try_lock_weak().is_some() }
    fn spin_ticket_add(mutex: &TicketMutex<u64>) { *mutex.lock() += 1; }
    fn spin_ticket_try_lock(mutex: &TicketMutex<u64>) -> bool { mutex.try_lock().is_some() }
    fn spin_rwlock_read(lock: &RwLock<u64>) -> u64 { *lock.read() }
    fn spin_rwlock_write(lock: &RwLock<u64>, value: u64) { *lock.write() = value; }
    fn spin_rwlock_try_read(lock: &RwLock<u64>) -> u64 { lock.try_read().map_or(0, |value| *value) }
    fn spin_rwlock_upgrade(guard: RwLockUpgradableGuard<'static, u64>) { *guard.upgrade() += 1; }
    fn spin_rwlock_downgrade(guard: RwLockWriteGuard<'static, u64>) -> u64 { *guard.downgrade() }
    fn spin_once_get(once: &Once<u64>) -> u64 { once.get().copied().unwrap_or(0) }
    fn spin_once_call(once: &Once<u64>, value: u64) -> u64 { *once.call_once(|| value * 3) }
    fn spin_once_poll(once: &Once<u64>) -> u64 { once.poll().copied().unwrap_or(0) }
    fn spin_once_wait(once: &Once<u64>) -> u64 { *once.wait() }
    fn spin_lazy(lazy: &LazyLock<u64>) -> u64 { **lazy }
    fn spin_barrier(barrier: &Barrier) -> bool { barrier.wait().is_leader() }
}
