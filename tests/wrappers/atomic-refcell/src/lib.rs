//! Functions over the cell of `atomic_refcell`, whose borrows are counted atomically.
#![no_std]

use atomic_refcell::{AtomicRef, AtomicRefCell};

#[unsafe(no_mangle)]
pub extern "C" fn cell_try_read(cell: &AtomicRefCell<u64>, to: &mut u64) -> bool {
    let Ok(value) = cell.try_borrow() else { return false };
    *to = *value;
    true
}

#[unsafe(no_mangle)]
pub extern "C" fn cell_try_write(cell: &AtomicRefCell<u64>, value: u64) -> bool {
    let Ok(mut place) = cell.try_borrow_mut() else { return false };
    *place = value;
    true
}

#[unsafe(no_mangle)]
pub extern "C" fn cell_read(cell: &AtomicRefCell<u32>) -> u32 {
    *cell.borrow()
}

#[unsafe(no_mangle)]
pub extern "C" fn cell_add(cell: &AtomicRefCell<u64>, by: u64) -> u64 {
    let mut place = cell.borrow_mut();
    *place += by;
    *place
}

#[unsafe(no_mangle)]
pub extern "C" fn cell_exchange(one: &AtomicRefCell<u64>, other: &AtomicRefCell<u64>) -> bool {
    let (Ok(mut one), Ok(mut other)) = (one.try_borrow_mut(), other.try_borrow_mut()) else { return false };
    core::mem::swap(&mut *one, &mut *other);
    true
}

#[unsafe(no_mangle)]
pub extern "C" fn cell_call(cell: &AtomicRefCell<u64>, function: extern "C" fn(&u64) -> u64) -> u64 {
    cell.try_borrow().map_or(0, |value| function(&value))
}

#[unsafe(no_mangle)]
pub extern "C" fn cell_sum(cell: &AtomicRefCell<[u32; 2]>) -> u32 {
    let Ok(pair) = cell.try_borrow() else { return 0 };
    let first = AtomicRef::map(AtomicRef::clone(&pair), |pair| &pair[0]);
    *first + pair[1]
}
