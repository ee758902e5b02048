//! Instances of sharded_slab.

use ::sharded_slab::{Pool, Slab};

exported! {
    fn sharded_slab_insert(slab: &Slab<u64>, value: u64) -> usize { slab.insert(value).unwrap_or(0) }
    fn sharded_slab_get(slab: &Slab<u64>, key: usize) -> u64 { slab.get(key).map_or(0, |value| *value) }
    fn sharded_slab_remove(slab: &Slab<u64>, key: usize) -> bool { slab.remove(key) }
    fn sharded_slab_take(slab: &Slab<u64>, key: usize) -> u64 { slab.take(key).unwrap_or(0) }
    fn sharded_slab_contains(slab: &Slab<u64>, key: usize) -> bool { slab.contains(key) }
    fn sharded_slab_pool_create(pool: &Pool<String>) -> usize { pool.create_with(|text| text.push('a')).unwrap_or(0) }
    fn sharded_slab_pool_clear(pool: &Pool<String>, key: usize) -> bool { pool.clear(key) }
}
