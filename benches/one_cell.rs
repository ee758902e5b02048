//! How long `show` takes for one cell where nothing is cached, the making of `core` included.
//!
//! `cargo bench --bench one_cell` runs it; BENCHMARKS.md has its numbers.

#![expect(clippy::print_stdout, reason = "a benchmark prints its numbers")]

use asm_matrix::target::{self, DEFAULT_FILE};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The runs of which the median counts.
const RUNS: usize = 5;

/// Triples whose core is embedded on every machine that has installed none, one of each kind of ISA.
const TRIPLES: [&str; 4] =
    ["s390x-unknown-linux-gnu", "powerpc64le-unknown-linux-gnu", "thumbv6m-none-eabi", "mips-unknown-linux-gnu"];

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let rows = target::parse(DEFAULT_FILE, "targets.toml").expect("the default rows are good");
    let rows: Vec<String> = rows.rows.into_iter().map(|row| row.target.name).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    for (title, targets, most) in [("default rows", rows.as_slice(), 1.0), ("other targets", &TRIPLES, 2.0)] {
        for probe in ["load::u32::acquire::used", "fetch_add::u32::seq_cst::used"] {
            let times = targets.iter().map(|target| (median(target, probe, folder.path()), *target));
            let (time, slowest) = times.max().unwrap_or_default();
            println!("show {probe}, cold, {title}: at most {time:.2?} ({slowest}; at most {most} s)");
        }
    }
}

/// The median of the times of a cell of a target, each in a cache of its own.
fn median(target: &str, probe: &str, folder: &Path) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let cache = tempfile::tempdir_in(folder).expect("a folder can be made");
            let mut command = Command::new(env!("CARGO_BIN_EXE_asm-matrix"));
            command.args(["show", probe, "--target", target, "--core", "embedded", "--cache"]).arg(cache.path());
            command.current_dir(env!("CARGO_MANIFEST_DIR")).stdout(Stdio::null()).stderr(Stdio::null());
            let started = Instant::now();
            let status = command.status().expect("asm-matrix runs");
            assert!(status.success(), "{target}");
            started.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}
