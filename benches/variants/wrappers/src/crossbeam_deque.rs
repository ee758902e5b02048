//! Instances of crossbeam_deque.

use ::crossbeam_deque::{Injector, Steal, Stealer, Worker};

exported! {
    fn crossbeam_deque_push(worker: &Worker<u64>, value: u64) { worker.push(value); }
    fn crossbeam_deque_pop(worker: &Worker<u64>) -> u64 { worker.pop().unwrap_or(0) }
    fn crossbeam_deque_len(worker: &Worker<u64>) -> usize { worker.len() }
    fn crossbeam_deque_steal(stealer: &Stealer<u64>) -> u64 { stealer.steal().success().unwrap_or(0) }
    fn crossbeam_deque_steal_batch(stealer: &Stealer<u64>, into: &Worker<u64>) -> bool { matches!(stealer.steal_batch(into), Steal::Success(())) }
    fn crossbeam_deque_is_empty(stealer: &Stealer<u64>) -> bool { stealer.is_empty() }
    fn crossbeam_deque_inject(injector: &Injector<u64>, value: u64) { injector.push(value); }
    fn crossbeam_deque_injected(injector: &Injector<u64>) -> u64 { injector.steal().success().unwrap_or(0) }
    fn crossbeam_deque_injector_len(injector: &Injector<u64>) -> usize { injector.len() }
}
