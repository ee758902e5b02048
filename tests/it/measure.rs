//! `measure`: that it measures, and that the program that measures notices when it is wrong. No test says how long anything takes.

use crate::support::{Extra, absent, files, folder, matrix_of, program, run, session, stdout};
use asm_matrix::compile::session::Session;
use asm_matrix::judge::measured::Measurements;
use asm_matrix::probe::{Probe, catalogue};
use asm_matrix::read::samples::{Scenario, Unusable};
use asm_matrix::report::measured::json;
use asm_matrix::run::mca;
use asm_matrix::run::measure::{HARNESS, MeasureError, Plan, Taken, measure};
use asm_matrix::run::pipeline::Part;
use asm_matrix::target::Target;
use fs_err as fs;
use std::path::Path;

/// Some cells of this machine, as this text of the measuring program measures them.
fn measured(session: &Session, harness: &str) -> Result<Taken, MeasureError> {
    let names = [
        "load::u32::relaxed::used",
        "store::u64::release",
        "swap::u8::acq_rel::used",
        "fetch_add::u32::relaxed::used",
        "fetch_add::u32::plain::used",
        "compare_exchange::u64::seq_cst::relaxed::used",
        "fence::seq_cst",
    ];
    let is_named = |probe: &Probe| names.contains(&probe.name().as_str());
    let probes: Vec<Probe> = catalogue().into_iter().filter(is_named).collect();
    assert_eq!(probes.len(), names.len());
    let host = session.toolchain.compiler.host.clone().expect("a compiler knows its host");
    let targets = [Target::ad_hoc(&host)];
    let matrix = matrix_of(&targets, Some(Part { probes, context: Vec::new() }), session);
    let plan = Plan { matrix: &matrix, targets: &targets, seconds: 0.01, launches: 1, harness };
    measure(plan, session)
}

/// The harness with one part replaced.
fn mutated(from: &str, to: &str) -> String {
    assert_eq!(HARNESS.matches(from).count(), 1, "{from}");
    HARNESS.replace(from, to)
}

#[test]
fn samples_of_every_cell_are_taken() {
    let taken = measured(&session(), HARNESS).expect("this machine can be measured");
    let launch = &taken.launches[0];
    assert!(launch.rounds >= 3);
    // On x86-64 no two have the same code.
    assert!(taken.cells.len() + taken.left_out.len() >= 6, "{taken:?}");
    for cell in &taken.cells {
        for scenario in [Scenario::Latency, Scenario::Empty, Scenario::Full] {
            let samples = &launch.samples[&(cell.symbol.clone(), scenario)];
            assert_eq!(samples.len(), launch.rounds, "{} {scenario:?}", cell.symbol);
        }
    }
}

/// What the program that measures says when it is broken in this way.
fn broken(from: &str, to: &str) -> String {
    match measured(&session(), &mutated(from, to)) {
        Err(MeasureError::Unusable(Unusable::Broken { symbol, scenario, words })) => {
            format!("{symbol} {scenario}: {words}")
        }
        other => panic!("{from} → {to} was not noticed: {other:?}"),
    }
}

/// A chain in which calls do not need the results of those before comes to another value.
#[test]
fn a_broken_chain_is_noticed() {
    for (from, to, symbol) in [
        ("next = call(place.add(next.number() & 7));", "call(place.add(next.number() & 7));", "load__u32"),
        ("value = place.read_volatile().plus(1);", "", "store__u64"),
        ("value = call(place, value.plus(1));", "call(place, value.plus(1));", "__u8__"),
    ] {
        let words = broken(from, to);
        assert!(words.contains(symbol) && words.contains(" latency: the calls came to "), "{words}");
    }
}

/// A loop that does the work itself, instead of calling the probe, has another machine code than the cell, and is not measured.
#[test]
fn a_probe_that_is_not_called_is_noticed() {
    for (from, to) in [
        (
            "(0..n).for_each(|turn| call(places[turn % PLACES], V::of(turn)))",
            "(0..n).for_each(|turn| places[turn % PLACES].write(V::of(turn)))",
        ),
        (
            "(0..turns).for_each(|turn| call(place, V::of(turn)))",
            "(0..turns).for_each(|turn| place.write(V::of(turn)))",
        ),
        ("value = call(place, value.plus(1));", "value = place.replace(value.plus(1));"),
    ] {
        let words = broken(from, to);
        assert!(words.ends_with("the loop does not call the probe"), "{words}");
    }
    // Half of the calls are left out.
    let words =
        broken("for _ in 0..n {\n                    next =", "for _ in 0..n / 2 {\n                    next =");
    assert!(words.ends_with("the loop does not call the probe"), "{words}");
}

/// Calls of a function with other machine code do not count.
#[test]
fn another_function_is_noticed() {
    let from = "self.call.address().add(index).read_volatile()";
    match measured(&session(), &mutated(from, "(spy_nothing as *const u8).add(index).read_volatile()")) {
        Err(MeasureError::Unusable(Unusable::Code { is, should, .. })) => assert_ne!(is, should),
        other => panic!("it was not noticed: {other:?}"),
    }
}

/// A thread that runs elsewhere than it should is noticed, and so are calls that memory does not show.
#[cfg(target_os = "linux")]
#[test]
fn threads_and_memory_are_checked() {
    let from = "usize::try_from(unsafe { sched_getcpu() }).ok()";
    let words = broken(from, &format!("{from}.map(|cpu| cpu + 1)"));
    assert!(words.contains("runs on processor "), "{words}");
    if std::thread::available_parallelism().is_ok_and(|cores| cores.get() > 1) {
        let words = broken("let own: *mut u8 = self.memory.line(0);", "let own: *mut u8 = self.memory.line(PLACES);");
        assert!(words.ends_with("memory does not show the calls of all threads"), "{words}");
    }
}

/// What cannot be done is said, and the rest is measured.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_done_is_said() {
    let taken = measured(
        &session(),
        &mutated("if made < 0 { Err(format!(\"sched_setaffinity", "if true { Err(format!(\"sched_setaffinity"),
    );
    let taken = taken.expect("it measures the rest");
    assert!(
        taken.launches[0].notes.iter().any(|note| note.starts_with("threads are not kept on processors: ")),
        "{taken:?}"
    );
    let single = mutated(
        "let cores = if pinned.is_empty() { available } else { pinned.len() };",
        "let cores = 1;\n    let _ = available;",
    );
    let taken = measured(&session(), &single).expect("it measures the rest");
    assert!(taken.launches[0].notes.iter().any(|note| note.starts_with("there is one core: ")), "{taken:?}");
    assert!(
        taken.launches[0].samples.keys().all(|(_, scenario)| !matches!(scenario, Scenario::Shared | Scenario::Own))
    );
}

#[test]
fn the_command_measures_and_saves() {
    let folder = folder();
    let file = folder.path().join("this.json");
    let made = run(program().args(["measure", "store", "--type", "u32", "--seconds", "1", "--save"]).arg(&file));
    assert_eq!(made.code, Some(0), "{}", made.stderr);
    assert!(made.stdout.contains(", nanoseconds\n"), "{}", made.stdout);
    let text = fs::read_to_string(&file).expect("it is written");
    let measurements = Measurements::read(&text).expect("it is what is read");
    assert!(measurements.cells.iter().any(|cell| cell.probe == "store::u32::seq_cst"), "{text}");
    if mca::installed().is_some() {
        assert!(
            measurements.cells.iter().all(|cell| cell.estimated_cycles.is_some_and(|cycles| cycles > 0.0)),
            "{text}"
        );
        assert!(made.stdout.contains("llvm-mca, cycles"), "{}", made.stdout);
    } else {
        assert!(made.stdout.contains("cycles are not estimated: there is no llvm-mca"), "{}", made.stdout);
        absent(Extra::Assembler);
    }
    assert_eq!(run(program().args(["measure", "--read"]).arg(&file)).stdout, made.stdout);
    let page = run(program().args(["measure", "--format", "html", "--read"]).arg(&file)).stdout;
    assert!(page.contains("<rect class="), "{page}");
}

/// Every file of measurements in the repository is read, and written again as it is, so that it fits the schema.
#[test]
fn published_measurements_are_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/measured");
    let files = files(&folder);
    assert!(!files.is_empty());
    for file in files {
        let text = fs::read_to_string(folder.join(&file)).expect("it is there");
        let measurements = Measurements::read(&text).unwrap_or_else(|reason| panic!("{file}: {reason}"));
        assert_eq!(json(&measurements), text, "{file}");
        assert!(measurements.cells.iter().all(|cell| !cell.results.is_empty()), "{file}");
    }
}

/// The numbers of the machine are beside the cells with the same code, and those of other code have none.
#[test]
fn measurements_stand_beside_cells() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/measured");
    let file = folder.join(&files(&folder)[0]);
    let of = |arguments: &[&str]| {
        let run = run(program().args(arguments).arg("--measured").arg(&file));
        assert_eq!(run.code, Some(0), "{arguments:?}: {}", run.stderr);
        run.stdout
    };
    let show = of(&["show", "store", "--type", "u32", "--target", "x86_64,aarch64"]);
    assert!(show.contains("x86_64, nanoseconds") && show.contains(": store::u32 SeqCst: "), "{show}");
    assert!(!show.contains("aarch64, nanoseconds"), "{show}");
    let markdown = of(&["show", "store", "--type", "u32", "--target", "x86_64", "--format", "markdown"]);
    assert!(markdown.contains("| x86\\_64, nanoseconds | "), "{markdown}");
    let costs = of(&["costs", "--target", "x86_64"]);
    assert!(costs.contains(": store::u64 SeqCst: "), "{costs}");
    let costs: serde_json::Value =
        serde_json::from_str(&of(&["costs", "--target", "x86_64", "--format", "json"])).expect("it is JSON");
    assert!(costs["measured"][0]["sentences"].as_array().is_some_and(|sentences| !sentences.is_empty()), "{costs}");
    let page = of(&["build", "--target", "x86_64", "--format", "html", "-o", "-"]);
    let plain = stdout(&["build", "--target", "x86_64", "--format", "html", "-o", "-"]);
    assert!(page.len() > plain.len() + 1000, "{} {}", page.len(), plain.len());
    let other = of(&["show", "store", "--type", "u32", "--target", "riscv64gc"]);
    assert!(other.contains(": nothing of this code was measured there"), "{other}");
    let refused = run(program().args(["show", "store", "--format", "json", "--measured"]).arg(&file));
    assert_eq!(refused.code, Some(2));
    assert!(refused.stderr.contains("--measured is for people"), "{}", refused.stderr);
}

#[test]
fn mistakes_are_named() {
    for (arguments, said) in [
        (&["measure", "lode"][..], "there is no operation `lode`"),
        (&["measure", "load", "--type", "u33"], "there is no type `u33`"),
        (&["measure", "load", "--ordering", "seq"], "there is no ordering `seq`"),
        (&["measure", "fetch_not"], "none of these can be measured"),
        (
            &["measure", "load", "--target", "avr_atmega328p"],
            "`avr_atmega328p` cannot be measured: it is not for this machine",
        ),
        (&["measure", "--read", "Cargo.toml"], "Cargo.toml: these are no measurements"),
        (&["measure", "--read", "nowhere.json"], "nowhere.json"),
    ] {
        let run = run(program().args(arguments));
        assert_eq!(run.code, Some(2), "{arguments:?}: {}{}", run.stdout, run.stderr);
        assert!(run.stderr.contains(said), "{arguments:?}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{arguments:?}");
    }
}
