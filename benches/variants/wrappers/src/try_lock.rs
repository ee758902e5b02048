//! Instances of try_lock.

use ::try_lock::{Locked, TryLock};

exported! {
    fn try_lock_add(lock: &TryLock<u64>) -> bool { lock.try_lock().map(|mut value| *value += 1).is_some() }
    fn try_lock_lock(lock: &'static TryLock<u64>) -> Option<Locked<'static, u64>> { lock.try_lock() }
    fn try_lock_unlock(guard: Locked<'static, u64>) { drop(guard); }
    fn try_lock_take(lock: &TryLock<Option<Box<u64>>>) -> Option<Box<u64>> { lock.try_lock()?.take() }
}
