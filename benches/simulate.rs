//! How long `simulate` takes for a litmus test, reading included: classic shapes of two, three and four threads in five notations,
//! with plain accesses and with fences.
//!
//! `cargo bench --bench simulate` runs it; BENCHMARKS.md has its numbers. With `ASM_MATRIX_LITMUS=DIR` all tests below that folder
//! are decided too.

#![expect(clippy::print_stdout, reason = "a benchmark prints its numbers")]

use asm_matrix::judge::simulate::{Limits, Wanted, simulate};
use asm_matrix::model::Model;
use asm_matrix::read::litmus::Reader;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The runs of a test of which the median counts.
const RUNS: usize = 21;

/// Threads of accesses: `Wx1` writes 1 to x, `Rx1` reads 1 from it; and what is left in memory.
const SHAPES: [(&str, &[&str], &str); 12] = [
    ("SB", &["Wx1 Ry0", "Wy1 Rx0"], ""),
    ("MP", &["Wx1 Wy1", "Ry1 Rx0"], ""),
    ("LB", &["Rx1 Wy1", "Ry1 Wx1"], ""),
    ("S", &["Wx2 Wy1", "Ry1 Wx1"], "x=2"),
    ("R", &["Wx1 Wy1", "Wy2 Rx0"], "y=2"),
    ("2+2W", &["Wx1 Wy2", "Wy1 Wx2"], "x=1 y=1"),
    ("WRC", &["Wx1", "Rx1 Wy1", "Ry1 Rx0"], ""),
    ("RWC", &["Wx1", "Rx1 Ry0", "Wy1 Rx0"], ""),
    ("ISA2", &["Wx1 Wy1", "Ry1 Wz1", "Rz1 Rx0"], ""),
    ("3.SB", &["Wx1 Ry0", "Wy1 Rz0", "Wz1 Rx0"], ""),
    ("IRIW", &["Wx1", "Rx1 Ry0", "Wy1", "Ry1 Rx0"], ""),
    ("4.SB", &["Wx1 Ry0", "Wy1 Rz0", "Wz1 Rw0", "Ww1 Rx0"], ""),
];

/// How a notation spells things. `{v}`, `{r}` and `{a}` are a value, a register and the register with an address.
struct Spelling {
    head: &'static str,
    write: &'static [&'static str],
    read: &'static str,
    fence: &'static str,
    register: &'static str,
}

const NOTATIONS: [Spelling; 5] = [
    Spelling { head: "X86", write: &["MOV [{l}],${v}"], read: "MOV {e},[{l}]", fence: "MFENCE", register: "{e}" },
    Spelling {
        head: "AArch64",
        write: &["MOV W{r},#{v}", "STR W{r},[X{a}]"],
        read: "LDR W{r},[X{a}]",
        fence: "DMB SY",
        register: "X{r}",
    },
    Spelling {
        head: "RISCV",
        write: &["ori x{r},x0,{v}", "sw x{r},0(x{a})"],
        read: "lw x{r},0(x{a})",
        fence: "fence rw,rw",
        register: "x{r}",
    },
    Spelling {
        head: "PPC",
        write: &["li r{r},{v}", "stw r{r},0(r{a})"],
        read: "lwz r{r},0(r{a})",
        fence: "sync",
        register: "r{r}",
    },
    Spelling {
        head: "ARM",
        write: &["MOV R{r},#{v}", "STR R{r},[R{a}]"],
        read: "LDR R{r},[R{a}]",
        fence: "DMB",
        register: "R{r}",
    },
];

/// A test of a shape.
fn test(spelling: &Spelling, name: &str, threads: &[&str], last: &str, is_fenced: bool) -> String {
    let (mut initial, mut conditions, mut columns) = (String::new(), Vec::new(), Vec::new());
    for (thread, accesses) in threads.iter().enumerate() {
        let mut column = vec![format!("P{thread}")];
        for (at, access) in accesses.split(' ').enumerate() {
            let (register, location, value) = (6 + at, &access[1..2], &access[2..]);
            let address = 10 + at;
            let spelled = |text: &str| {
                let text = text.replace("{v}", value).replace("{l}", location).replace("{a}", &address.to_string());
                text.replace("{r}", &register.to_string()).replace("{e}", ["EAX", "EBX"][at])
            };
            if at > 0 && is_fenced {
                column.push(spelling.fence.to_owned());
            }
            if spelling.head != "X86" {
                let name = spelled(spelling.register).replace(&register.to_string(), &address.to_string());
                initial.push_str(&format!("{thread}:{name}={location}; "));
            }
            if access.starts_with('W') {
                column.extend(spelling.write.iter().map(|text| spelled(text)));
            } else {
                column.push(spelled(spelling.read));
                conditions.push(format!("{thread}:{}={value}", spelled(spelling.register)));
            }
        }
        columns.push(column);
    }
    conditions.extend(last.split_whitespace().map(str::to_owned));
    let rows = (0..columns.iter().map(Vec::len).max().unwrap_or(0)).map(|row| {
        let cells = columns.iter().map(|column| column.get(row).map_or("", String::as_str));
        format!("{};\n", cells.collect::<Vec<_>>().join(" | "))
    });
    let rows: String = rows.collect();
    format!("{} {name}\n{{ {initial}}}\n{rows}exists ({})\n", spelling.head, conditions.join(" /\\ "))
}

/// Whether a test is decided.
fn is_decided(text: &str, reader: &mut Reader, models: &BTreeMap<&str, Model>) -> Result<bool, String> {
    let litmus = reader.read(text, "bench").map_err(|mistake| mistake.to_string())?;
    let model = models.get(litmus.isa.model).ok_or("there is no model")?;
    let answer = simulate(&litmus, model, Limits::default(), Wanted::default());
    answer.map(|answer| answer.holds).map_err(|undecided| undecided.reason)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn main() {
    let models = Model::names().filter_map(|name| Some((name, Model::named(name)?)));
    let models: BTreeMap<&str, Model> = models.collect();
    let mut reader = Reader::default();
    for (count, most) in [(2, " (at most 100 µs)"), (3, ""), (4, " (at most 1 ms)")] {
        let mut times = Vec::new();
        for (name, threads, last) in SHAPES.iter().filter(|(_, threads, _)| threads.len() == count) {
            for (spelling, is_fenced) in NOTATIONS.iter().flat_map(|one| [(one, false), (one, true)]) {
                let text = test(spelling, name, threads, last, is_fenced);
                let time = || {
                    let started = Instant::now();
                    is_decided(&text, &mut reader, &models).unwrap_or_else(|reason| panic!("{reason}\n{text}"));
                    started.elapsed()
                };
                times.push(median(std::iter::repeat_with(time).take(RUNS).collect()));
            }
        }
        let (tests, longest) = (times.len(), times.iter().max().copied().unwrap_or_default());
        let median = median(times);
        println!("{count} threads, {tests} tests: median {median:.1?}{most}, longest {longest:.1?}");
    }
    match std::env::var_os("ASM_MATRIX_LITMUS") {
        Some(folder) => published(Path::new(&folder), &models),
        None => println!("ASM_MATRIX_LITMUS names no folder: no published tests"),
    }
}

/// All tests below a folder, in one process.
fn published(folder: &Path, models: &BTreeMap<&str, Model>) {
    let mut files = Vec::new();
    below(folder, &mut files);
    let started = Instant::now();
    let decided = files.par_iter().map_init(Reader::default, |reader, file| {
        let text = fs_err::read_to_string(file).expect("it can be read");
        is_decided(&text, reader, models).is_ok()
    });
    let decided = decided.filter(|is_decided| *is_decided).count();
    println!(
        "{} published tests: {decided} decided in {:.1?} (at most 20 s), peak {} MiB (at most 200)",
        files.len(),
        started.elapsed(),
        peak()
    );
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs_err::read_dir(folder).expect("it can be read") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            below(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "litmus") {
            files.push(path);
        }
    }
}

/// The most memory that this process had, in MiB; 0 where the system does not say it.
fn peak() -> u64 {
    let status = fs_err::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).map_or(0, |kilobytes| kilobytes / 1024)
}
