//! What is said of measurements, in each format.

use super::*;
use crate::judge::measured::Machine;
use crate::report::schema::assert_describes;
use std::collections::BTreeMap;

fn estimate(nanoseconds: f64, width: f64) -> Estimate {
    let interval = |median: f64| Interval { median, low: median - width, high: median + width };
    Estimate {
        nanoseconds: interval(nanoseconds),
        cycles: None,
        of_load: Some(interval(nanoseconds)),
        of_add: None,
        is_noisy: interval(nanoseconds).is_noisy(),
    }
}

fn cell(probe: &str, instruction: &str, latency: Estimate, shared: Estimate) -> Cell {
    Cell {
        target: "x86_64".to_owned(),
        probe: probe.to_owned(),
        instructions: vec![instruction.to_owned(), "ret".to_owned()],
        estimated_cycles: None,
        same_as: None,
        results: BTreeMap::from([(Scenario::Latency, latency), (Scenario::Shared, shared)]),
    }
}

/// Measurements of stores, one of which is in these intervals.
fn of(latency: Estimate, shared: Estimate) -> Measurements {
    let store = |ordering: &str| {
        cell(&format!("store::u32::{ordering}"), "mov dword ptr [rdi], esi", estimate(1.0, 0.1), estimate(2.0, 0.1))
    };
    Measurements {
        schema: 1,
        machine: Machine {
            model: "<b>A</b>".to_owned(),
            details: Some("family 1".to_owned()),
            cores: 2,
            governor: None,
            is_virtual: true,
            load_before: Some(0.5),
            load_after: Some(1.0),
        },
        isa: "x86_64".to_owned(),
        compiler: "rustc 1.95.0".to_owned(),
        seconds: 1.0,
        launches: 2,
        rounds: 10,
        notes: vec!["cycles are not counted".to_owned()],
        cells: vec![
            store("relaxed"),
            store("release"),
            cell("store::u32::seq_cst", "xchg dword ptr [rdi], esi", latency, shared),
        ],
    }
}

#[test]
fn orderings_are_compared_where_intervals_are_apart() {
    let text = text(&of(estimate(4.0, 0.1), estimate(2.1, 0.1)));
    let expected = "<b>A</b> (family 1), 2 cores, virtual, governor not known, load 0.50 before and 1.00 after
rustc 1.95.0; 10 samples of each in 2 runs, 1 s
note: cycles are not counted

x86_64, nanoseconds
                             instructions  chain                two threads, one line
store::u32 relaxed, release  2             1.00 (0.90 to 1.10)  2.00 (1.90 to 2.10)
store::u32 seq_cst           2             4.00 (3.90 to 4.10)  2.10 (2.00 to 2.20)

x86_64, as a multiple of a relaxed load
                             instructions  chain                two threads, one line
store::u32 relaxed, release  2             1.00 (0.90 to 1.10)  2.00 (1.90 to 2.10)
store::u32 seq_cst           2             4.00 (3.90 to 4.10)  2.10 (2.00 to 2.20)

x86_64: store::u32 SeqCst: takes 4.0 × Release (3.5 to 4.6) in a chain; no difference from Release was measured with two threads on \
                    one line
";
    assert_eq!(text, expected);
}

/// A wide interval is said to be noisy, and nothing is compared with it, however far apart the medians are.
#[test]
fn what_is_noisy_is_not_ranked() {
    let measurements = of(estimate(40.0, 20.0), estimate(9.0, 0.1));
    let text = text(&measurements);
    assert!(text.contains("40.00 (20.00 to 60.00) noisy"), "{text}");
    let sentence = "store::u32 SeqCst: takes 4.5 × Release (4.2 to 4.8) with two threads on one line; too noisy to compare with Release \
                    in a chain\n";
    assert!(text.ends_with(sentence), "{text}");
    assert!(html(&measurements).contains("<rect class=\"noisy\""));
}

#[test]
fn the_page_is_escaped() {
    let page = html(&of(estimate(4.0, 0.1), estimate(2.1, 0.1)));
    assert!(page.contains("<title>What atomics cost on &lt;b&gt;A&lt;&#x2f;b&gt;</title>"), "{page}");
    assert!(!page.contains("<b>") && !page.contains("<script"), "{page}");
}

#[test]
fn files_are_read_as_they_are_written() {
    let measurements = of(estimate(4.0, 0.1), estimate(2.1, 0.1));
    assert_eq!(Measurements::read(&json(&measurements)), Ok(measurements));
}

#[test]
fn the_schema_describes_files() {
    assert_describes::<Measurements>("measured/schema.json", "Measurements of asm-matrix");
}
