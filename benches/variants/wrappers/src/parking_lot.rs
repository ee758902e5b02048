//! Instances of parking_lot.

use ::parking_lot::{
    Condvar, Mutex, MutexGuard, Once, ReentrantMutex, RwLock, RwLockUpgradableReadGuard, RwLockWriteGuard,
};

exported! {
    fn parking_lot_mutex_add(mutex: &Mutex<u64>) { *mutex.lock() += 1; }
    fn parking_lot_mutex_try_lock(mutex: &Mutex<u64>) -> bool { mutex.try_lock().map(|mut value| *value += 1).is_some() }
    fn parking_lot_mutex_lock(mutex: &'static Mutex<u64>) -> MutexGuard<'static, u64> { mutex.lock() }
    fn parking_lot_mutex_unlock_fair(guard: MutexGuard<'static, u64>) { MutexGuard::unlock_fair(guard); }
    fn parking_lot_read(lock: &RwLock<u64>) -> u64 { *lock.read() }
    fn parking_lot_write(lock: &RwLock<u64>, value: u64) { *lock.write() = value; }
    fn parking_lot_downgrade(guard: RwLockWriteGuard<'static, u64>) -> u64 { *RwLockWriteGuard::downgrade(guard) }
    fn parking_lot_upgrade(lock: &RwLock<u64>) { *RwLockUpgradableReadGuard::upgrade(lock.upgradable_read()) += 1; }
    fn parking_lot_once(once: &Once, value: &mut u64) { once.call_once(|| *value = 1); }
    fn parking_lot_notify_one(condvar: &Condvar) -> bool { condvar.notify_one() }
    fn parking_lot_reentrant(mutex: &ReentrantMutex<u64>) -> u64 { *mutex.lock() }
    fn parking_lot_wait_while(condvar: &Condvar, mutex: &Mutex<bool>) {
        let mut guard = mutex.lock();
        while !*guard {
            condvar.wait(&mut guard);
        }
    }
}
