//! Instances of haphazard.

use ::haphazard::{AtomicPtr, Domain, HazardPointer};

exported! {
    fn haphazard_new() -> HazardPointer<'static> { HazardPointer::new() }
    fn haphazard_drop(hazard: HazardPointer<'static>) { drop(hazard); }
    fn haphazard_load(cell: &AtomicPtr<u64>, hazard: &mut HazardPointer<'static>) -> u64 { cell.safe_load(hazard).copied().unwrap_or(0) }
    fn haphazard_try_protect(cell: &std::sync::atomic::AtomicPtr<u64>, hazard: &mut HazardPointer<'static>, is: *mut u64) -> bool {
        hazard.try_protect_ptr(is, cell).is_ok()
    }
    fn haphazard_reset(hazard: &mut HazardPointer<'static>) { hazard.reset_protection(); }
    fn haphazard_store(cell: &AtomicPtr<u64>, value: u64) { cell.store(Box::new(value)); }
    fn haphazard_swap_retire(cell: &AtomicPtr<u64>, value: u64) {
        if let Some(old) = cell.swap(Box::new(value)) {
            unsafe { old.retire() };
        }
    }
    fn haphazard_compare_exchange(cell: &AtomicPtr<u64>, is: *mut u64, value: u64) -> bool { cell.compare_exchange(is, Box::new(value)).is_ok() }
    fn haphazard_reclaim() -> usize { Domain::global().eager_reclaim() }
}
