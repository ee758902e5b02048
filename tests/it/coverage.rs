//! The list of probes against the methods of the real atomic types, read from library source: an operation that a new
//! Rust adds is reported as missing.

use crate::support::{Extra, absent, session_with_source};
use asm_matrix::probe::LINES;
use fs_err as fs;
use regex::Regex;
use std::collections::BTreeSet;

/// Methods that are not operations: they make an atomic, take it apart, or need exclusive access.
const NO_OPERATIONS: [&str; 12] = [
    "new",
    "from_ptr",
    "from_mut",
    "from_mut_slice",
    "get_mut",
    "get_mut_slice",
    "into_inner",
    "as_ptr",
    "null",
    "as_mut_ptr",
    "from",
    "fmt",
];

/// Deprecated since 1.50 and 1.51: old names of `compare_exchange` and of `hint::spin_loop`.
const DEPRECATED: [&str; 2] = ["compare_and_swap", "spin_loop_hint"];

/// The stable methods of the atomic types and the stable functions beside them.
fn stable_operations(source: &str) -> BTreeSet<String> {
    // An item begins after the end of the last one; the attributes before `pub fn` say whether it is stable.
    let item = Regex::new(r"(?m)^\s*pub (?:const )?(?:unsafe )?fn (\w+)").expect("the pattern is good");
    let mut operations = BTreeSet::new();
    let mut begin = 0;
    for found in item.captures_iter(source) {
        let whole = found.get(0).expect("a match has a whole");
        let attributes = source[begin..whole.start()].rsplit("\n\n").next().unwrap_or_default();
        begin = whole.end();
        if !attributes.contains("#[unstable(") && !attributes.contains("unstable(feature") {
            operations.insert(found[1].to_owned());
        }
    }
    operations
}

#[test]
fn every_stable_operation_has_probes() {
    let Some(session) = session_with_source() else { return absent(Extra::LibrarySource) };
    let library = session.toolchain.library_source().expect("it was chosen for that");
    let path = ["core/src/sync/atomic.rs", "core/src/sync/atomic/mod.rs"].map(|path| library.join(path));
    let path = path.iter().find(|path| path.exists()).expect("core has its atomics there");
    let operations = stable_operations(&fs::read_to_string(path).expect("it can be read"));
    // The parser must find something.
    for known in ["load", "store", "swap", "fetch_add", "fetch_ptr_add", "fetch_not", "fence", "compare_exchange_weak"]
    {
        assert!(operations.contains(known), "{known} was not found in {}", path.display());
    }
    let covered: BTreeSet<&str> = LINES.iter().map(|line| &*line.operation).collect();
    let not_covered: Vec<&String> = operations
        .iter()
        .filter(|name| !covered.contains(name.as_str()))
        .filter(|name| !NO_OPERATIONS.contains(&name.as_str()) && !DEPRECATED.contains(&name.as_str()))
        .collect();
    assert!(not_covered.is_empty(), "not covered by probes/src/list.rs: {not_covered:?}");
}

#[test]
fn a_new_operation_would_be_reported() {
    let source = "impl AtomicU8 {\n    /// New.\n    #[stable(feature = \"x\", since = \"2.0\")]\n    pub fn fetch_mul(&self) {}\n\n    \
                  #[unstable(feature = \"y\", issue = \"none\")]\n    pub fn fetch_div(&self) {}\n}\n";
    let operations: Vec<String> = stable_operations(source).into_iter().collect();
    assert_eq!(operations, ["fetch_mul"]);
}
