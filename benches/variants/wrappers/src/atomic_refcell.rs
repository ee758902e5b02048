//! Instances of atomic_refcell.

use ::atomic_refcell::{AtomicRef, AtomicRefCell, AtomicRefMut};

exported! {
    fn atomic_refcell_read(cell: &AtomicRefCell<u64>) -> u64 { *cell.borrow() }
    fn atomic_refcell_write(cell: &AtomicRefCell<u64>, value: u64) { *cell.borrow_mut() = value; }
    fn atomic_refcell_try_read(cell: &AtomicRefCell<u64>) -> u64 { cell.try_borrow().map_or(0, |value| *value) }
    fn atomic_refcell_try_write(cell: &AtomicRefCell<u64>) -> bool { cell.try_borrow_mut().map(|mut value| *value += 1).is_ok() }
    fn atomic_refcell_clone(value: &AtomicRef<'static, u64>) -> AtomicRef<'static, u64> { AtomicRef::clone(value) }
    fn atomic_refcell_end_read(value: AtomicRef<'static, u64>) { drop(value); }
    fn atomic_refcell_end_write(value: AtomicRefMut<'static, u64>) { drop(value); }
}
