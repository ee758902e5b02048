//! Instances of once_cell.

use ::once_cell::race::{OnceBool, OnceBox, OnceNonZeroUsize};
use ::once_cell::sync::{Lazy, OnceCell};
use std::num::NonZeroUsize;

exported! {
    fn once_cell_get(cell: &OnceCell<u64>) -> u64 { cell.get().copied().unwrap_or(0) }
    fn once_cell_set(cell: &OnceCell<u64>, value: u64) -> bool { cell.set(value).is_ok() }
    fn once_cell_get_or_init(cell: &OnceCell<u64>, value: u64) -> u64 { *cell.get_or_init(|| value * 3) }
    fn once_cell_wait(cell: &OnceCell<u64>) -> u64 { *cell.wait() }
    fn once_cell_lazy(cell: &Lazy<u64>) -> u64 { **cell }
    fn once_cell_race_usize(cell: &OnceNonZeroUsize, value: NonZeroUsize) -> usize { cell.get_or_init(|| value).get() }
    fn once_cell_race_bool(cell: &OnceBool) -> bool { cell.get_or_init(|| true) }
    fn once_cell_race_box(cell: &OnceBox<u64>, value: u64) -> u64 { *cell.get_or_init(|| Box::new(value)) }
    fn once_cell_race_set(cell: &OnceBox<u64>, value: u64) -> bool { cell.set(Box::new(value)).is_ok() }
}
