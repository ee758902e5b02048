//! Instances of spinning_top.

use ::spinning_top::{BackoffSpinlock, RwSpinlock, Spinlock};

exported! {
    fn spinning_top_add(lock: &Spinlock<u64>) { *lock.lock() += 1; }
    fn spinning_top_try_lock(lock: &Spinlock<u64>) -> bool { lock.try_lock().is_some() }
    fn spinning_top_backoff(lock: &BackoffSpinlock<u64>) -> u64 { *lock.lock() }
    fn spinning_top_read(lock: &RwSpinlock<u64>) -> u64 { *lock.read() }
    fn spinning_top_write(lock: &RwSpinlock<u64>, value: u64) { *lock.write() = value; }
    fn spinning_top_try_write(lock: &RwSpinlock<u64>) -> bool { lock.try_write().is_some() }
}
