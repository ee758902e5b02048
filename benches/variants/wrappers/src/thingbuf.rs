//! Instances of thingbuf.

use ::thingbuf::{StaticThingBuf, ThingBuf};

exported! {
    fn thingbuf_push(buffer: &ThingBuf<u64>, value: u64) -> bool { buffer.push(value).is_ok() }
    fn thingbuf_pop(buffer: &ThingBuf<u64>) -> u64 { buffer.pop().unwrap_or(0) }
    fn thingbuf_push_ref(buffer: &ThingBuf<[u64; 4]>) -> bool { buffer.push_ref().map(|mut slot| slot[1] = 3).is_ok() }
    fn thingbuf_pop_with(buffer: &ThingBuf<[u64; 4]>) -> u64 { buffer.pop_with(|slot| slot[2]).unwrap_or(0) }
    fn thingbuf_len(buffer: &ThingBuf<u64>) -> usize { buffer.len() }
    fn thingbuf_static_push(buffer: &StaticThingBuf<u64, 16>, value: u64) -> bool { buffer.push(value).is_ok() }
    fn thingbuf_static_pop(buffer: &StaticThingBuf<u64, 16>) -> u64 { buffer.pop().unwrap_or(0) }
}
