//! Instances of arc_swap.

use ::arc_swap::{ArcSwap, ArcSwapOption, Cache, Guard};
use std::sync::Arc;

exported! {
    fn arc_swap_load(cell: &ArcSwap<u64>) -> u64 { **cell.load() }
    fn arc_swap_load_guard(cell: &ArcSwap<u64>) -> Guard<Arc<u64>> { cell.load() }
    fn arc_swap_load_full(cell: &ArcSwap<u64>) -> Arc<u64> { cell.load_full() }
    fn arc_swap_store(cell: &ArcSwap<u64>, value: Arc<u64>) { cell.store(value); }
    fn arc_swap_swap(cell: &ArcSwap<u64>, value: Arc<u64>) -> Arc<u64> { cell.swap(value) }
    fn arc_swap_rcu(cell: &ArcSwap<u64>) -> Arc<u64> { cell.rcu(|value| **value + 1) }
    fn arc_swap_option_load(cell: &ArcSwapOption<u64>) -> u64 { cell.load().as_ref().map_or(0, |value| **value) }
    fn arc_swap_option_take(cell: &ArcSwapOption<u64>) -> Option<Arc<u64>> { cell.swap(None) }
    fn arc_swap_cached(cache: &mut Cache<&ArcSwap<u64>, Arc<u64>>) -> u64 { **cache.load() }
    fn arc_swap_compare_and_swap(cell: &ArcSwap<u64>, old: &Arc<u64>, new: Arc<u64>) -> bool {
        Arc::ptr_eq(&cell.compare_and_swap(old, new), old)
    }
    fn arc_swap_drop_guard(guard: Guard<Arc<u64>>) { drop(guard); }
}
