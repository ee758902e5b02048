//! Instances of boxcar.

use ::boxcar::Vec;

exported! {
    fn boxcar_push(vec: &Vec<u64>, value: u64) -> usize { vec.push(value) }
    fn boxcar_push_with(vec: &Vec<u64>) -> usize { vec.push_with(|at| at as u64) }
    fn boxcar_get(vec: &Vec<u64>, at: usize) -> u64 { vec.get(at).copied().unwrap_or(0) }
    fn boxcar_count(vec: &Vec<u64>) -> usize { vec.count() }
    fn boxcar_sum(vec: &Vec<u64>) -> u64 { vec.iter().map(|(_, value)| *value).sum() }
    fn boxcar_reserve(vec: &Vec<u64>) { vec.reserve(100); }
}
