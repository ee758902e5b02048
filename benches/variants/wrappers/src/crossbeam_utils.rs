//! Instances of crossbeam_utils.

use ::crossbeam_utils::Backoff;
use ::crossbeam_utils::atomic::AtomicCell;
use ::crossbeam_utils::sync::{Parker, ShardedLock, Unparker, WaitGroup};

exported! {
    fn crossbeam_utils_cell_load(cell: &AtomicCell<u64>) -> u64 { cell.load() }
    fn crossbeam_utils_cell_store(cell: &AtomicCell<u64>, value: u64) { cell.store(value); }
    fn crossbeam_utils_cell_swap(cell: &AtomicCell<u64>, value: u64) -> u64 { cell.swap(value) }
    fn crossbeam_utils_cell_exchange(cell: &AtomicCell<u64>) -> bool { cell.compare_exchange(1, 2).is_ok() }
    fn crossbeam_utils_cell_fetch_add(cell: &AtomicCell<u64>) -> u64 { cell.fetch_add(2) }
    fn crossbeam_utils_large_load(cell: &AtomicCell<[u64; 4]>) -> u64 { cell.load()[3] }
    fn crossbeam_utils_large_store(cell: &AtomicCell<[u64; 4]>, value: u64) { cell.store([value; 4]); }
    fn crossbeam_utils_large_exchange(cell: &AtomicCell<[u64; 4]>) -> bool { cell.compare_exchange([0; 4], [1; 4]).is_ok() }
    fn crossbeam_utils_park(parker: &Parker) { parker.park(); }
    fn crossbeam_utils_unpark(unparker: &Unparker) { unparker.unpark(); }
    fn crossbeam_utils_wait(group: WaitGroup) { group.wait(); }
    fn crossbeam_utils_snooze(backoff: &Backoff) { backoff.snooze(); }
    fn crossbeam_utils_sharded_read(lock: &ShardedLock<u64>) -> u64 { lock.read().map_or(0, |value| *value) }
    fn crossbeam_utils_sharded_write(lock: &ShardedLock<u64>) { if let Ok(mut value) = lock.write() { *value += 1; } }
}
