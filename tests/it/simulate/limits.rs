//! Large tests: each is decided or given up within two seconds, at a bound that is named and does not depend on the machine.

use asm_matrix::judge::simulate::{Limits, Wanted, simulate};
use asm_matrix::model::Model;
use asm_matrix::read::litmus::Reader;
use std::time::{Duration, Instant};

const LOCATIONS: [&str; 4] = ["x", "y", "z", "w"];

/// What the accesses of a test are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Writes,
    Mixed,
    Modify,
}

/// Six threads with so many accesses each to some locations.
fn test(is_power: bool, kind: Kind, accesses: usize, locations: usize) -> String {
    let mut initial = String::new();
    let column = |thread: usize| {
        let mut column = vec![format!("P{thread}")];
        for access in 0..accesses {
            let (at, value) = (access % locations, thread * accesses + access + 1);
            let (location, register) = (LOCATIONS[at], at + 10);
            let is_write = kind == Kind::Writes || access % 2 == 0;
            column.extend(match (is_power, kind, is_write) {
                (true, Kind::Modify, _) => vec![
                    format!("lwarx r{},r0,r{register}", access + 1),
                    format!("li r20,{value}"),
                    format!("stwcx. r20,r0,r{register}"),
                ],
                (true, _, true) => vec![format!("li r20,{value}"), format!("stw r20,0(r{register})")],
                (true, _, false) => vec![format!("lwz r{},0(r{register})", access + 1)],
                (false, Kind::Modify, _) => vec![format!("MOV EAX,${value}"), format!("XCHG [{location}],EAX")],
                (false, _, true) => vec![format!("MOV [{location}],${value}")],
                (false, _, false) => vec![format!("MOV E{}X,[{location}]", ["A", "B", "C", "D"][access / 2])],
            });
        }
        column
    };
    let columns: Vec<Vec<String>> = (0..6).map(column).collect();
    for thread in (0..6).filter(|_| is_power) {
        for (at, location) in LOCATIONS.iter().take(locations).enumerate() {
            initial.push_str(&format!("{thread}:r{}={location}; ", at + 10));
        }
    }
    let rows = (0..columns.iter().map(Vec::len).max().unwrap_or(0)).map(|row| {
        let cells: Vec<&str> = columns.iter().map(|column| column.get(row).map_or("", String::as_str)).collect();
        format!("{} ;\n", cells.join(" | "))
    });
    let rows: String = rows.collect();
    format!("{} large\n{{ {initial}}}\n{rows}exists (x=999)\n", if is_power { "PPC" } else { "X86" })
}

/// The answer: whether the statement holds, or why that is not decided.
fn answer(source: &str, wanted: Wanted) -> Result<bool, String> {
    let litmus = Reader::default().read(source, "large").unwrap_or_else(|mistake| panic!("{mistake}\n{source}"));
    let model = Model::named(litmus.isa.model).expect("it is built in");
    let answer = simulate(&litmus, &model, Limits::default(), wanted);
    answer.map(|answer| answer.holds).map_err(|undecided| undecided.reason)
}

#[test]
fn large_tests_are_given_up_at_a_bound_that_is_named() {
    for is_power in [false, true] {
        for kind in [Kind::Writes, Kind::Mixed, Kind::Modify] {
            for locations in [1, 2, 4] {
                let source = test(is_power, kind, 8, locations);
                let started = Instant::now();
                let reason = answer(&source, Wanted::default()).expect_err("it is too large");
                // Optimized for size, and on a quiet machine, it is a fraction of a second.
                assert!(started.elapsed() < Duration::from_secs(10), "{:?}: {source}", started.elapsed());
                let is_named = ["more than 10000000 steps", "more than 20000 paths through one thread"]
                    .iter()
                    .any(|bound| reason.contains(&format!("gave up: the test needs {bound}, which is the limit")));
                assert!(is_named, "{kind:?}, {locations}: {reason}");
                assert_eq!(answer(&source, Wanted::default()), Err(reason), "it is always the same bound");
            }
        }
    }
}

/// One access by each of six threads is decided, but for atomic ones of one location: each may read what any other writes.
#[test]
fn tests_of_few_accesses_are_decided() {
    for is_power in [false, true] {
        for kind in [Kind::Writes, Kind::Mixed] {
            assert_eq!(answer(&test(is_power, kind, 1, 1), Wanted::default()), Ok(false), "{kind:?}");
        }
    }
}

/// Of five atomic exchanges of one location, each replaces what the one before it left: nothing else is looked at.
#[test]
fn atomic_exchanges_are_in_a_row() {
    let thread = |value: usize| [format!("P{}", value - 1), format!("MOV EAX,${value}"), "XCHG [x],EAX".to_owned()];
    let columns: Vec<[String; 3]> = (1..=5).map(thread).collect();
    let rows: Vec<String> = (0..3)
        .map(|row| columns.iter().map(|column| column[row].clone()).collect::<Vec<_>>().join(" | ") + " ;\n")
        .collect();
    let source = |end: &str| format!("X86 row\n{{ }}\n{}exists ({end})\n", rows.concat());
    assert_eq!(answer(&source("x=3 /\\ 0:EAX=5"), Wanted::default()), Ok(true));
    assert_eq!(answer(&source("0:EAX=5 /\\ 1:EAX=5"), Wanted::default()), Ok(false));
}

/// A loop that ends in no turn has as many paths as a straight program would: they are counted too.
#[test]
fn paths_that_are_cut_count() {
    let loads = "LDR W2,[X1] |  ;\n".repeat(12);
    let stores: Vec<String> = (1..9).map(|value| format!(" | MOV W0,#{value} ;\n | STR W0,[X1] ;\n")).collect();
    let stores = stores.concat();
    let source =
        format!("AArch64 cut\n{{ 0:X1=x; 1:X1=x; }}\nP0 | P1 ;\nL0: | ;\n{loads}CBZ W3,L0 | ;\n{stores}exists (x=9)\n");
    let reason = answer(&source, Wanted::default()).expect_err("it has more paths than are looked at");
    assert!(reason.contains("paths through one thread") || reason.contains("steps"), "{reason}");
}
