//! The catalogue: every probe there is, with its coordinate, in the order of all output.
//!
//! It is read from the same lists that make the functions (`probes/src/list.rs` and, for programs, `idioms.rs` and
//! `listings.rs` beside it). It knows nothing of targets: whether a
//! probe exists on one is decided where the target is known.

#[macro_use]
#[path = "../probes/src/list.rs"]
mod list;
#[macro_use]
#[path = "../probes/src/idioms.rs"]
mod idioms;
#[macro_use]
#[path = "../probes/src/listings.rs"]
mod listings;

mod line;
mod operand;
mod program;
pub mod rows;
mod types;
mod user;

pub use line::{Line, Ordering, Probe, Requirement, ResultUse};
pub use operand::Operand;
pub use program::{OPAQUE, Program};
pub use types::{Type, Width};
pub use user::{named, own};

/// Reads the list of probes: one [`Line`] per line.
macro_rules! lines {
    ($(
        $operation:ident $types:ident $orderings:ident $operand:ident
        ($($parameters:tt)*) $(-> $result:ty)? $body:block $(since $since:literal)?;
    )*) => {
        &[$(Line {
            operation: stringify!($operation),
            types: stringify!($types),
            orderings: stringify!($orderings),
            operand: stringify!($operand),
            parameters: stringify!($($parameters)*),
            result: lines!(@text $($result)?),
            body: stringify!($body),
            since: lines!(@literal $($since)?),
            program: None,
        }),*]
    };
    (@text $result:ty) => { Some(stringify!($result)) };
    (@text) => { None };
    (@literal $since:literal) => { Some($since) };
    (@literal) => { None };
}

/// The lines of the list, as they stand in `probes/src/list.rs`.
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
            operation: concat!(stringify!($group), "::", stringify!($name)),
            types: stringify!($type),
            orderings: "none",
            operand: "none",
            parameters: stringify!($($parameters)*),
            result: lines!(@text $($result)?),
            body: stringify!($body),
            since: None,
            program: Some(&Program {
                group: stringify!($group),
                name: stringify!($name),
                documentation: &[$($documentation),+],
                needs: stringify!($needs),
                parameters: stringify!($($parameters)*),
                parts: &[$($(stringify!($part)),+)?],
            }),
        }),*]
    };
}

/// The programs, as they stand in `probes/src/idioms.rs` and `probes/src/listings.rs`.
pub const PROGRAMS: [&[Line]; 2] = [idiom_list! { programs }, listing_list! { programs }];

/// Every line of every list.
fn lines() -> impl Iterator<Item = &'static Line> {
    LINES.iter().chain(PROGRAMS.into_iter().flatten())
}

/// Every probe, the forbidden orderings included, in catalogue order: by operation (as listed), type, operand, use of the
/// result, and ordering (the non-atomic baseline first). The orderings of one operation stand together, to be compared.
/// The programs come last, as listed.
#[must_use]
pub fn catalogue() -> Vec<Probe> {
    let mut operations: Vec<&str> = Vec::new();
    for line in lines() {
        if !operations.contains(&line.operation) {
            operations.push(line.operation);
        }
    }
    let rank = |probe: &Probe| {
        let operation = operations.iter().position(|operation| *operation == probe.line.operation);
        (operation, probe.value_type, probe.operand(), probe.result, !probe.is_baseline(), probe.failure, probe.success)
    };
    let mut probes: Vec<Probe> = lines().flat_map(Line::probes).collect();
    probes.sort_by_cached_key(rank);
    probes
}

/// The versions at which operations of the list became stable, ascending and each once: `1.81`, `1.91`, …
#[must_use]
pub fn milestones() -> Vec<&'static str> {
    let mut versions: Vec<&str> = LINES.iter().filter_map(|line| line.since).collect();
    versions.sort_unstable();
    versions.dedup();
    versions
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique() {
        let names: Vec<String> = catalogue().iter().map(Probe::name).collect();
        let unique: BTreeSet<&String> = names.iter().collect();
        assert_eq!(unique.len(), names.len());
    }

    #[test]
    fn names_follow_the_design() {
        let names: BTreeSet<String> = catalogue().iter().map(Probe::name).collect();
        for name in [
            "fetch_add::u32::acq_rel::used",
            "compare_exchange_weak::u64::acq_rel::acquire::dropped",
            "store::bool::seq_cst",
            "fence::seq_cst",
            "spin_loop",
            "load::u32::plain::used",
            "fetch_or::u64::relaxed::used::single_bit",
            "idiom::spin_lock_swap",
            "listing::fetch_or_loop",
            "load::u32::release::used",
        ] {
            assert!(names.contains(name), "{name} is not in the catalogue");
        }
    }

    #[test]
    fn legal_orderings_are_those_of_the_language() {
        let count = |operation: &str, legal: bool| {
            catalogue()
                .iter()
                .filter(|probe| probe.line.operation == operation && probe.is_legal() == legal)
                .filter(|probe| probe.value_type.is_none_or(|value_type| value_type.name == "u32"))
                .filter(|probe| probe.result != Some(ResultUse::Dropped))
                .filter(|probe| !probe.is_baseline() && matches!(probe.operand(), Operand::None | Operand::Register))
                .count()
        };
        for (operation, legal, forbidden) in [
            ("load", 3, 2),
            ("store", 3, 2),
            ("swap", 5, 0),
            ("compare_exchange", 15, 10),
            ("compare_exchange_weak", 15, 10),
            ("fetch_update", 15, 10),
            ("fence", 4, 1),
            ("compiler_fence", 4, 1),
        ] {
            assert_eq!((count(operation, true), count(operation, false)), (legal, forbidden), "{operation}");
        }
    }

    /// What a reader is shown is what is compiled.
    #[test]
    fn the_source_of_a_program_is_its_function() {
        let words = |text: &str| text.split_whitespace().collect::<String>();
        for line in PROGRAMS.into_iter().flatten() {
            let program = line.program.unwrap();
            let Line { parameters, result, body, .. } = line;
            let result = result.map(|result| format!("->{result}")).unwrap_or_default();
            let compiled = words(&format!("fn {}({parameters}){result}{body}", program.name));
            assert_eq!(words(&program.source()), compiled);
            assert!(program.documentation().ends_with(['.', '?']), "{}", program.name);
        }
    }

    /// A part that is a call stands between two others.
    #[test]
    fn parts_are_divided_by_calls() {
        for line in PROGRAMS.into_iter().flatten() {
            match line.program.unwrap().parts {
                [] | ["lock" | "unlock"] | ["lock", "critical_section", "unlock"] => {}
                other => panic!("{}: {other:?}", line.operation),
            }
        }
    }

    #[test]
    fn milestones_ascend() {
        assert_eq!(milestones(), ["1.81", "1.91", "1.95"]);
    }
}
