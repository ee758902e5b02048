//! Instances of rtrb.

use ::rtrb::{Consumer, Producer};

exported! {
    fn rtrb_push(producer: &mut Producer<u64>, value: u64) -> bool { producer.push(value).is_ok() }
    fn rtrb_pop(consumer: &mut Consumer<u64>) -> u64 { consumer.pop().unwrap_or(0) }
    fn rtrb_peek(consumer: &Consumer<u64>) -> u64 { consumer.peek().copied().unwrap_or(0) }
    fn rtrb_slots(producer: &Producer<u64>) -> usize { producer.slots() }
    fn rtrb_read_slots(consumer: &Consumer<u64>) -> usize { consumer.slots() }
    fn rtrb_is_abandoned(producer: &Producer<u64>) -> bool { producer.is_abandoned() }
    fn rtrb_write_chunk(producer: &mut Producer<u64>) -> bool { producer.write_chunk(4).map(|chunk| chunk.commit_all()).is_ok() }
    fn rtrb_read_chunk(consumer: &mut Consumer<u64>) -> bool { consumer.read_chunk(4).map(|chunk| chunk.commit_all()).is_ok() }
    fn rtrb_drop(producer: Producer<u64>) { drop(producer); }
}
