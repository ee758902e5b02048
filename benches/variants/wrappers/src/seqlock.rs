//! Instances of seqlock.

use ::seqlock::{SeqLock, SeqLockGuard};

exported! {
    fn seqlock_read(lock: &SeqLock<u64>) -> u64 { lock.read() }
    fn seqlock_read_large(lock: &SeqLock<[u64; 4]>) -> u64 { lock.read().iter().sum() }
    fn seqlock_write(lock: &SeqLock<u64>, value: u64) { *lock.lock_write() = value; }
    fn seqlock_write_large(lock: &SeqLock<[u64; 4]>, value: u64) { *lock.lock_write() = [value; 4]; }
    fn seqlock_try_write(lock: &SeqLock<u64>, value: u64) -> bool { lock.try_lock_write().map(|mut guard| *guard = value).is_some() }
    fn seqlock_end_write(guard: SeqLockGuard<'static, u64>) { drop(guard); }
}
