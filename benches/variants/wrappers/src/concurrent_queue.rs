//! Instances of concurrent_queue.

use ::concurrent_queue::ConcurrentQueue;

exported! {
    fn concurrent_queue_push(queue: &ConcurrentQueue<u64>, value: u64) -> bool { queue.push(value).is_ok() }
    fn concurrent_queue_force_push(queue: &ConcurrentQueue<u64>, value: u64) -> u64 { queue.force_push(value).ok().flatten().unwrap_or(0) }
    fn concurrent_queue_pop(queue: &ConcurrentQueue<u64>) -> u64 { queue.pop().unwrap_or(0) }
    fn concurrent_queue_pop_box(queue: &ConcurrentQueue<Box<u64>>) -> Option<Box<u64>> { queue.pop().ok() }
    fn concurrent_queue_len(queue: &ConcurrentQueue<u64>) -> usize { queue.len() }
    fn concurrent_queue_is_empty(queue: &ConcurrentQueue<u64>) -> bool { queue.is_empty() }
    fn concurrent_queue_is_full(queue: &ConcurrentQueue<u64>) -> bool { queue.is_full() }
    fn concurrent_queue_close(queue: &ConcurrentQueue<u64>) -> bool { queue.close() }
}
