//! Instances of crossbeam_queue.

use ::crossbeam_queue::{ArrayQueue, SegQueue};

exported! {
    fn crossbeam_queue_array_push(queue: &ArrayQueue<u64>, value: u64) -> bool { queue.push(value).is_ok() }
    fn crossbeam_queue_array_force_push(queue: &ArrayQueue<u64>, value: u64) -> u64 { queue.force_push(value).unwrap_or(0) }
    fn crossbeam_queue_array_pop(queue: &ArrayQueue<u64>) -> u64 { queue.pop().unwrap_or(0) }
    fn crossbeam_queue_array_pop_large(queue: &ArrayQueue<[u64; 5]>) -> u64 { queue.pop().map_or(0, |value| value[4]) }
    fn crossbeam_queue_array_len(queue: &ArrayQueue<u64>) -> usize { queue.len() }
    fn crossbeam_queue_array_is_full(queue: &ArrayQueue<u64>) -> bool { queue.is_full() }
    fn crossbeam_queue_array_is_empty(queue: &ArrayQueue<u64>) -> bool { queue.is_empty() }
    fn crossbeam_queue_seg_push(queue: &SegQueue<u64>, value: u64) { queue.push(value); }
    fn crossbeam_queue_seg_pop(queue: &SegQueue<u64>) -> u64 { queue.pop().unwrap_or(0) }
    fn crossbeam_queue_seg_len(queue: &SegQueue<u64>) -> usize { queue.len() }
    fn crossbeam_queue_seg_is_empty(queue: &SegQueue<u64>) -> bool { queue.is_empty() }
}
