//! The catalogue: every probe, with its coordinate, in the order of all output.
//!
//! It is read from the same lists that make the functions (`probes/src/list.rs` and, for programs, `idioms.rs` and
//! `listings.rs` beside it). It knows nothing about targets: whether a probe exists on one is decided where the target
//! is known.

#[macro_use]
#[path = "../probes/src/list.rs"]
mod list;
#[macro_use]
#[path = "../probes/src/idioms.rs"]
mod idioms;
#[macro_use]
#[path = "../probes/src/listings.rs"]
mod listings;

#[macro_use]
mod words;

mod line;
mod operand;
mod operation;
mod ordering;
mod program;
pub mod rows;
pub mod sequence;
pub mod source;
mod types;
mod user;

pub use line::{Line, Probe};
pub use operand::Operand;
pub use operation::{Group, Modification, OperationKind, Requirement};
pub use ordering::{Ordering, ResultUse};
pub use program::{OPAQUE, OPAQUE_ENDS, Program};
pub use sequence::{Sequence, sequences};
pub use types::{Type, Width};
pub use user::{named, user};

use std::borrow::Cow;
use std::sync::LazyLock;

/// Reads the list of probes: one [`Line`] per line.
macro_rules! lines {
    ($(
        $operation:ident $types:ident $kind:ident $operand:ident
        ($($parameters:tt)*) $(-> $result:ty)? $(=> $use:ident)? $body:block $(since $since:literal)?;
    )*) => {
        &[$(Line {
            operation: Cow::Borrowed(stringify!($operation)),
            kind: word!(kind $kind),
            types: word!(types $types),
            operand: word!(operand $operand),
            parameters: stringify!($($parameters)*),
            result: lines!(@text $($result)? $(=> $use)?),
            uses: lines!(@uses $($result)? $(=> $use)?),
            body: stringify!($body),
            since: lines!(@literal $($since)?),
        }),*]
    };
    (@text $result:ty) => { Some(stringify!($result)) };
    (@text => compared) => { Some("bool") };
    (@text) => { None };
    (@uses $result:ty) => { &[ResultUse::Used, ResultUse::Dropped] };
    (@uses => compared) => { &[ResultUse::Compared] };
    (@uses) => { &[] };
    (@literal $since:literal) => { Some($since) };
    (@literal) => { None };
}

/// The lines of `probes/src/list.rs`.
pub const LINES: &[Line] = probe_list! { lines };

/// Reads a list of programs: one [`Line`] per function.
macro_rules! programs {
    ($group:ident $(
        $(#[doc = $documentation:literal])+
        #[probe($type:ident, $needs:ident)]
        $(#[parts($($part:ident),+)])?
        fn $name:ident ($($parameters:tt)*) $(-> $result:ty)? $body:block
    )*) => {
        &[$(Line {
            operation: Cow::Borrowed(concat!(stringify!($group), "::", stringify!($name))),
            kind: OperationKind::Program(&Program {
                group: word!(group $group),
                name: stringify!($name),
                documentation: &[$($documentation),+],
                needs: word!(needs $needs),
                parameters: stringify!($($parameters)*),
                parts: &[$($(stringify!($part)),+)?],
            }),
            types: word!(types $type),
            operand: Operand::None,
            parameters: stringify!($($parameters)*),
            result: lines!(@text $($result)?),
            // A program decides itself how its result is used.
            uses: &[],
            body: stringify!($body),
            since: None,
        }),*]
    };
}

/// The programs of `probes/src/idioms.rs` and `probes/src/listings.rs`.
pub const PROGRAMS: [&[Line]; 2] = [idiom_list! { programs }, listing_list! { programs }];

/// Every line of every list.
fn lines() -> impl Iterator<Item = &'static Line> {
    LINES.iter().chain(PROGRAMS.into_iter().flatten())
}

/// Every probe, including forbidden orderings, in catalogue order: by operation (as listed), type, operand, use of the
/// result, and ordering (the non-atomic baseline first). The orderings of one operation are adjacent, to be compared.
/// The programs come last, as listed.
#[must_use]
pub fn catalogue() -> Vec<Probe> {
    // Each reader of a text asks for it, and sorting takes longer than reading a short one.
    static PROBES: LazyLock<Vec<Probe>> = LazyLock::new(sorted);
    PROBES.clone()
}

/// The probes of all lines, sorted.
fn sorted() -> Vec<Probe> {
    let mut operations: Vec<&str> = Vec::new();
    for line in lines() {
        if !operations.contains(&&*line.operation) {
            operations.push(&line.operation);
        }
    }
    let rank = |probe: &Probe| {
        let operation = operations.iter().position(|operation| *operation == probe.operation());
        (operation, probe.value_type, probe.operand(), probe.result, !probe.is_baseline(), probe.failure, probe.success)
    };
    let mut probes: Vec<Probe> = lines().flat_map(Line::probes).collect();
    probes.sort_by_cached_key(rank);
    probes
}

/// The versions in which operations of the list became stable, ascending and each once: `1.81`, `1.91`, …
#[must_use]
pub fn milestones() -> Vec<&'static str> {
    let mut versions: Vec<&str> = LINES.iter().filter_map(|line| line.since).collect();
    versions.sort_unstable();
    versions.dedup();
    versions
}

#[cfg(test)]
mod tests;
