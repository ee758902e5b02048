//! Functions over the lock-free queues and pools of `heapless`.
#![no_std]

use heapless::mpmc::Queue;
use heapless::spsc::{Consumer, Producer};

#[unsafe(no_mangle)]
pub extern "C" fn mpmc_enqueue(queue: &Queue<u32, 16>, value: u32) -> bool {
    queue.enqueue(value).is_ok()
}

#[unsafe(no_mangle)]
pub extern "C" fn mpmc_dequeue(queue: &Queue<u32, 16>, to: &mut u32) -> bool {
    let Some(value) = queue.dequeue() else { return false };
    *to = value;
    true
}

#[unsafe(no_mangle)]
pub extern "C" fn mpmc_enqueue_pair(queue: &Queue<(u64, u64), 64>, first: u64, second: u64) -> bool {
    queue.enqueue((first, second)).is_ok()
}

#[unsafe(no_mangle)]
pub extern "C" fn mpmc_drain(queue: &Queue<u64, 64>) -> u64 {
    let mut sum = 0;
    while let Some(value) = queue.dequeue() {
        sum += value;
    }
    sum
}

#[unsafe(no_mangle)]
pub extern "C" fn spsc_enqueue(producer: &mut Producer<'_, u64>, value: u64) -> bool {
    producer.enqueue(value).is_ok()
}

#[unsafe(no_mangle)]
pub extern "C" fn spsc_dequeue(consumer: &mut Consumer<'_, u64>, to: &mut u64) -> bool {
    let Some(value) = consumer.dequeue() else { return false };
    *to = value;
    true
}

#[unsafe(no_mangle)]
pub extern "C" fn spsc_peek(consumer: &Consumer<'_, u64>) -> u64 {
    consumer.peek().copied().unwrap_or(0)
}

#[unsafe(no_mangle)]
pub extern "C" fn spsc_len(consumer: &Consumer<'_, u64>) -> usize {
    consumer.len()
}

#[unsafe(no_mangle)]
pub extern "C" fn spsc_is_ready(producer: &Producer<'_, u64>) -> bool {
    producer.ready()
}

#[unsafe(no_mangle)]
pub extern "C" fn spsc_forward(consumer: &mut Consumer<'_, u32>, producer: &mut Producer<'_, u32>) -> usize {
    let mut count = 0;
    while producer.ready() {
        let Some(value) = consumer.dequeue() else { break };
        let _ = producer.enqueue(value);
        count += 1;
    }
    count
}
