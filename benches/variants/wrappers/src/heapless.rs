//! Instances of heapless.

use ::heapless::mpmc;
use ::heapless::spsc::{Consumer, Producer};

exported! {
    fn heapless_enqueue(producer: &mut Producer<'static, u64>, value: u64) -> bool { producer.enqueue(value).is_ok() }
    fn heapless_enqueue_large(producer: &mut Producer<'static, [u64; 3]>, value: u64) -> bool { producer.enqueue([value; 3]).is_ok() }
    fn heapless_dequeue(consumer: &mut Consumer<'static, u64>) -> u64 { consumer.dequeue().unwrap_or(0) }
    fn heapless_peek(consumer: &Consumer<'static, u64>) -> u64 { consumer.peek().copied().unwrap_or(0) }
    fn heapless_producer_ready(producer: &Producer<'static, u64>) -> bool { producer.ready() }
    fn heapless_consumer_len(consumer: &Consumer<'static, u64>) -> usize { consumer.len() }
    fn heapless_enqueue_unchecked(producer: &mut Producer<'static, u64>, value: u64) { unsafe { producer.enqueue_unchecked(value) } }
    fn heapless_dequeue_unchecked(consumer: &mut Consumer<'static, u64>) -> u64 { unsafe { consumer.dequeue_unchecked() } }
    fn heapless_mpmc_enqueue(queue: &mpmc::Queue<u64, 8>, value: u64) -> bool { queue.enqueue(value).is_ok() }
    fn heapless_mpmc_dequeue(queue: &mpmc::Queue<u64, 8>) -> u64 { queue.dequeue().unwrap_or(0) }
}
