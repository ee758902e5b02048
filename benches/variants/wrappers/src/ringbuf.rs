//! Instances of ringbuf.

use ::ringbuf::traits::{Consumer, Observer, Producer};
use ::ringbuf::{HeapCons, HeapProd};

exported! {
    fn ringbuf_try_push(producer: &mut HeapProd<u64>, value: u64) -> bool { producer.try_push(value).is_ok() }
    fn ringbuf_push_slice(producer: &mut HeapProd<u64>, values: &[u64; 8]) -> usize { producer.push_slice(values) }
    fn ringbuf_push_iter(producer: &mut HeapProd<u64>, values: &[u64; 8]) -> usize { producer.push_iter(values.iter().copied()) }
    fn ringbuf_try_pop(consumer: &mut HeapCons<u64>) -> u64 { consumer.try_pop().unwrap_or(0) }
    fn ringbuf_pop_slice(consumer: &mut HeapCons<u64>, values: &mut [u64; 8]) -> usize { consumer.pop_slice(values) }
    fn ringbuf_peek(consumer: &HeapCons<u64>) -> u64 { consumer.try_peek().copied().unwrap_or(0) }
    fn ringbuf_skip(consumer: &mut HeapCons<u64>) -> usize { consumer.skip(3) }
    fn ringbuf_len(consumer: &HeapCons<u64>) -> usize { consumer.occupied_len() }
    fn ringbuf_drop(producer: HeapProd<u64>) { drop(producer); }
}
