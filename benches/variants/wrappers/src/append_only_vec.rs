//! Instances of append_only_vec.

use ::append_only_vec::AppendOnlyVec;

exported! {
    fn append_only_vec_push(vec: &AppendOnlyVec<u64>, value: u64) -> usize { vec.push(value) }
    fn append_only_vec_push_string(vec: &AppendOnlyVec<String>, value: String) -> usize { vec.push(value) }
    fn append_only_vec_len(vec: &AppendOnlyVec<u64>) -> usize { vec.len() }
    fn append_only_vec_index(vec: &AppendOnlyVec<u64>, at: usize) -> u64 { vec[at] }
    fn append_only_vec_sum(vec: &AppendOnlyVec<u64>) -> u64 { vec.iter().sum() }
}
