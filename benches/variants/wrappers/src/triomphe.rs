//! Instances of triomphe.

use ::triomphe::{Arc, ThinArc, UniqueArc};

exported! {
    fn triomphe_new(value: u64) -> Arc<u64> { Arc::new(value) }
    fn triomphe_clone(arc: &Arc<u64>) -> Arc<u64> { arc.clone() }
    fn triomphe_drop(arc: Arc<u64>) { drop(arc); }
    fn triomphe_drop_string(arc: Arc<String>) { drop(arc); }
    fn triomphe_make_mut(arc: &mut Arc<u64>, value: u64) { *Arc::make_mut(arc) = value; }
    fn triomphe_get_mut(arc: &mut Arc<u64>, value: u64) -> bool { Arc::get_mut(arc).map(|place| *place = value).is_some() }
    fn triomphe_is_unique(arc: &Arc<u64>) -> bool { arc.is_unique() }
    fn triomphe_try_unique(arc: Arc<u64>) -> Option<UniqueArc<u64>> { Arc::try_unique(arc).ok() }
    fn triomphe_try_unwrap(arc: Arc<u64>) -> u64 { Arc::try_unwrap(arc).unwrap_or(0) }
    fn triomphe_drop_thin(arc: ThinArc<u64, u8>) { drop(arc); }
}
