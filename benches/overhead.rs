//! How much time asm-matrix takes beside the compiler's own, as ratios within one run: machines are noisy, ratios less.
//!
//! `cargo bench` runs it; BENCHMARKS.md has its numbers. With a word as argument only the parts whose name has that word.

#![expect(clippy::print_stdout, reason = "a benchmark prints its numbers")]
#![expect(clippy::cast_precision_loss, reason = "numbers of bytes are far below 2^52")]

use asm_matrix::compare::drift;
use asm_matrix::isa::asm::{Assembly, Dialect, Syntax};
use asm_matrix::judge::analysis::{Analysis, Judge};
use asm_matrix::judge::verify;
use asm_matrix::probe::{self, Probe, catalogue};
use asm_matrix::read::cells::{self, Source, dialect};
use asm_matrix::read::matrix::{Column, Matrix, Outcome};
use asm_matrix::read::snapshot::Snapshot;
use asm_matrix::target::Compiler;
use asm_matrix::target::{self, DEFAULT_FILE, Target};
use fs_err as fs;
use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_asm-matrix");

/// A part of the benchmark: its name, and what it does in a temporary folder.
type Part = (&'static str, fn(&Path));

fn main() {
    let filter = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).unwrap_or_default();
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let parts: [Part; 6] = [
        ("whole", whole_run),
        ("reading", reading),
        ("judging", judging),
        ("comparing", comparing),
        ("checking", checking),
        ("cargo-show-asm", cargo_show_asm),
    ];
    for (name, part) in parts {
        if name.contains(&filter) {
            part(folder.path());
        }
    }
    // This takes a quarter of an hour.
    if filter == EVERY_TRIPLE {
        every_triple(folder.path());
    }
}

/// The part that is only done if it is named.
const EVERY_TRIPLE: &str = "every-triple";

/// One cold run of every triple of the compiler beside the bare compilations of what differs, its memory, the sizes of what it
/// writes, and how long reading and judging take on one core.
fn every_triple(folder: &Path) {
    let (cache, out, log) = (folder.join("cache-of-all"), folder.join("all"), folder.join("all.log"));
    let run = |words: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.args(words).env("ASM_MATRIX_CACHE", &cache).stdout(Stdio::null());
        command.current_dir(env!("CARGO_MANIFEST_DIR"));
        command
    };
    let mut cold = run(&["build", "--group", "all", "--gzip", "-vv", "--out"]);
    cold.arg(&out).stderr(fs::File::create(&log).expect("it can be made").into_parts().0);
    let (cold, peak) = peak_of(&mut cold);
    let commands = compilations_of(&fs::read_to_string(&log).expect("it can be read"));
    let probes = commands.iter().filter(|command| command.contains("--crate-name=probes")).count();
    let bare = bare(&commands);
    println!("every triple, cold / bare:    {:.2}  ({cold:.1?} / {bare:.1?}; at most 1.05)", ratio(cold, bare));
    println!("compilations of probes:       {probes}");
    println!("memory of our own process:    {} MiB (at most 500)", peak >> 10);
    for file in ["index.html", "matrix.json", "matrix.json.gz", "matrix.csv"] {
        let bytes = fs::metadata(out.join(file)).map_or(0, |metadata| metadata.len());
        println!("  {file:27} {:.1} MB", bytes as f64 / 1e6);
    }
    let (warm, peak) = timed(run(&["verify", "--group", "all", "--jobs", "1"]).env("RAYON_NUM_THREADS", "1"));
    println!("read and judged, one core:    {warm:.1?} (at most 40 s), {} MiB", peak >> 10);
}

/// Cold and warm runs of the nine default targets beside the bare compilations, and the memory of our own process.
fn whole_run(folder: &Path) {
    let (cache, out) = (folder.join("cache"), folder.join("out"));
    let build = |extra: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.args(["build", "--out"]).arg(&out).args(extra).env("ASM_MATRIX_CACHE", &cache);
        command.stdout(Stdio::null()).current_dir(env!("CARGO_MANIFEST_DIR"));
        command
    };
    // The compilations that a cold run needs, as it says them itself.
    let _ = fs::remove_dir_all(&cache);
    let commands = compilations(&mut build(&["-vv"]));
    let kept = folder.join("kept-cache");
    fs::rename(&cache, &kept).expect("the cache can be moved");
    let commands: Vec<String> =
        commands.iter().map(|command| command.replace(&*cache.to_string_lossy(), &kept.to_string_lossy())).collect();
    let mut ratios = Vec::new();
    for _ in 0..3 {
        let _ = fs::remove_dir_all(&cache);
        let (cold, _) = timed(&mut build(&[]));
        let bare = bare(&commands);
        let warm = (0..5).map(|_| timed(&mut build(&[])).0).min().unwrap_or_default();
        ratios.push((cold, bare, warm));
    }
    ratios.sort_by(|one, other| ratio(one.0, one.1).total_cmp(&ratio(other.0, other.1)));
    let (cold, bare, warm) = ratios[ratios.len() / 2];
    println!("cold run / bare compilations: {:.2}  ({cold:.1?} / {bare:.1?}; at most 1.15)", ratio(cold, bare));
    println!("warm run / cold run:          {:.3} ({warm:.2?}; at most 0.05)", ratio(warm, cold));
    let (_, cold) = timed(&mut build(&["--no-cache"]));
    let (_, warm) = timed(&mut build(&[]));
    println!("memory of our own process:    {} MiB cold, {} MiB warm (at most 200)", cold >> 10, warm >> 10);
}

/// The default matrix, read off the committed snapshots.
fn snapshots() -> Matrix {
    let probes = catalogue();
    let columns = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots")).expect("they are committed");
    let columns = columns.map(|entry| {
        let path = entry.expect("it can be listed").path();
        let text = fs::read_to_string(&path).expect("it can be read");
        Snapshot::parse(&text, &path.display().to_string()).expect("bless wrote it").column(&probes)
    });
    Matrix::of(Compiler::default(), probes.clone(), columns)
}

/// The verdicts on the nine default targets with all findings, and the judge's shapes for one target on one core.
fn judging(_: &Path) {
    let matrix = snapshots();
    let whole = || {
        let start = Instant::now();
        let analysis = Analysis::of(&matrix);
        let verdicts = start.elapsed();
        let findings = verify::findings(&matrix, &analysis);
        (start.elapsed(), verdicts, findings.len())
    };
    let (time, verdicts, found) = (0..5).map(|_| whole()).min().expect("it ran");
    println!(
        "verdicts and findings:        {time:.2?}, {verdicts:.2?} of it verdicts, {found} findings (at most 0.3 s)"
    );
    let analysis = Analysis::of(&matrix);
    for (target, column) in matrix.columns.iter().zip(&analysis.columns) {
        let fillings = column.fillings();
        let start = Instant::now();
        let (tally, _) = Judge::new(column.model.as_ref().expect("there is a model"), &fillings).mapping();
        let (time, tests) = (start.elapsed(), tally.forbidden + tally.allowed);
        println!(
            "shapes of {:21} {time:.1?}, {} of {tests} outcomes forbidden, {:.1?} a test (at most 1 s, 0.3 ms)",
            target.name,
            tally.forbidden,
            time / u32::try_from(tests).unwrap_or(1)
        );
    }
}

/// Two whole default matrices: the same twice, and one in which every cell is compared with that of another ordering.
fn comparing(_: &Path) {
    let matrix = snapshots();
    let measured = |pairs: &[drift::ColumnPair]| {
        let run = || {
            let start = Instant::now();
            let drift = drift::compare(&matrix, &matrix, pairs);
            (start.elapsed(), drift.compared(), drift.compared() - drift.same)
        };
        (0..5).map(|_| run()).min().expect("it ran")
    };
    let orderings = (probe::Ordering::SeqCst, probe::Ordering::Relaxed);
    for (what, pairs) in [
        ("the same twice:              ", drift::by_name(&matrix, &matrix)),
        ("every cell, judged and shown:", drift::by_ordering(&matrix, &matrix, orderings)),
    ] {
        let (time, cells, changed) = measured(&pairs);
        println!("{what} {time:.1?}, {changed} of {cells} cells changed (at most 0.25 s)");
    }
}

/// `check` of the nine default targets after a warm build, with one probe that changed, beside what it asks the compiler.
fn checking(folder: &Path) {
    let snapshots = folder.join("snapshots");
    let ours = |word: &str| {
        let mut command = Command::new(PROGRAM);
        command.arg(word).arg("--snapshots").arg(&snapshots).env("ASM_MATRIX_CACHE", folder.join("cache"));
        command.stdout(Stdio::null()).current_dir(env!("CARGO_MANIFEST_DIR"));
        command
    };
    timed(&mut ours("bless"));
    let path = snapshots.join("aarch64_lse.asm");
    let text = fs::read_to_string(&path).expect("it was blessed");
    let (before, probe) = text.split_once("fetch_add::u32::seq_cst::used:").expect("the probe is in it");
    let changed = format!("{before}fetch_add::u32::seq_cst::used:{}", probe.replacen("ldaddal", "ldaddl", 1));
    fs::write(&path, changed).expect("it can be written");
    let best = |make: &dyn Fn() -> Command| (0..9).map(|_| timed(&mut make()).0).min().unwrap_or_default();
    let asked = |arguments: &'static [&str]| {
        best(&|| {
            let mut command = Command::new("rustc");
            command.args(arguments).stdout(Stdio::null());
            command
        })
    };
    let (whole, compiler) = (best(&|| ours("check")), asked(&["-vV"]) + asked(&["--print", "sysroot"]));
    println!(
        "check, one probe changed:     {:.0?} beside the compiler's {compiler:.0?} (at most 0.2 s)",
        whole.saturating_sub(compiler)
    );
}

/// The compilations of probes and of `core` that a run prints with `-vv`, as lines for a shell.
fn compilations(command: &mut Command) -> Vec<String> {
    let output = command.output().expect("asm-matrix runs");
    compilations_of(&String::from_utf8_lossy(&output.stderr))
}

/// The same, from what a run printed.
fn compilations_of(text: &str) -> Vec<String> {
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix("DEBUG "));
    lines.filter(|line| line.contains("--emit")).map(str::to_owned).collect()
}

/// Runs these compilations and nothing else, as many at once as there are cores: first `core` and its companion for each
/// triple, one after the other, then the probes.
fn bare(commands: &[String]) -> Duration {
    for command in commands {
        restore_folders(command);
    }
    let triple = |command: &str| {
        command.split("--target ").nth(1).map(|rest| rest.split(' ').next().unwrap_or_default().to_owned())
    };
    let mut chains: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut probes: Vec<Vec<&str>> = Vec::new();
    for command in commands {
        if command.contains("--crate-name=probes") {
            probes.push(vec![command]);
        } else {
            chains.entry(triple(command).unwrap_or_default()).or_default().push(command);
        }
    }
    let started = Instant::now();
    all(&chains.into_values().collect::<Vec<_>>());
    all(&probes);
    started.elapsed()
}

/// Runs chains of commands, as many at once as there are cores.
fn all(chains: &[Vec<&str>]) {
    let next = AtomicUsize::new(0);
    let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(chain) = chains.get(next.fetch_add(1, Ordering::Relaxed)) {
                    for command in chain {
                        // The compiler says something of forbidden orderings, and fails: that is what it is asked for. On
                        // some triples it refuses some probes.
                        let status = Command::new("sh")
                            .args(["-c", command])
                            .stdout(Stdio::null())
                            .stderr(Stdio::null())
                            .status();
                        assert!(
                            status.is_ok_and(|status| status.success() || command.contains("--crate-name=probes")),
                            "{command}"
                        );
                    }
                }
            });
        }
    });
}

/// The private folders of a compilation were removed when it was done: they are made again, with the sources of `core`.
fn restore_folders(command: &str) {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/compile/sysroot");
    for word in command.split([' ', '=']).filter(|word| word.contains("/tmp/job-")) {
        let path = Path::new(word);
        let is_file = path.extension().is_some();
        fs::create_dir_all(if is_file { path.parent().unwrap_or(path) } else { path }).expect("folders can be made");
        if let Some(folder) = word.strip_suffix("/core/lib.rs").or_else(|| word.strip_suffix("/compiler_builtins.rs")) {
            copy(&sources, Path::new(folder));
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("folders can be made");
    for entry in fs::read_dir(from).expect("the sources are there").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("files can be copied");
        }
    }
}

/// The time of a command and the peak memory of its process in KiB.
fn timed(command: &mut Command) -> (Duration, u64) {
    peak_of(command.stderr(Stdio::null()))
}

/// The same, with its messages wherever they are sent.
fn peak_of(command: &mut Command) -> (Duration, u64) {
    let started = Instant::now();
    let mut child = command.spawn().expect("asm-matrix runs");
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().expect("a child can be waited for").is_none() {
        peak = peak.max(high_water_mark(&status));
        std::thread::sleep(Duration::from_millis(2));
    }
    (started.elapsed(), peak)
}

/// The peak memory of a process in KiB, as Linux says; 0 elsewhere.
fn high_water_mark(status: &str) -> u64 {
    let text = fs::read_to_string(status).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or(0)
}

fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

/// Parsing, normalising and classifying the assembly of the default targets on one core.
fn reading(folder: &Path) {
    let files = assembly(folder);
    let probes = catalogue();
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    let pass = || {
        let started = Instant::now();
        let mut cells = 0;
        for (column, text) in &files {
            cells += read(column, text, &probes);
        }
        (started.elapsed(), cells)
    };
    let (time, cells) = (0..20).map(|_| pass()).min().unwrap_or_default();
    let speed = bytes as f64 / 1e6 / time.as_secs_f64();
    println!(
        "reading and classifying:      {speed:.0} MB/s ({bytes} bytes, {cells} cells in {time:.1?}; at least 150)"
    );
}

fn read(column: &Column, text: &str, probes: &[Probe]) -> usize {
    let assembly = Assembly::parse(text, Syntax::of(&column.isa, &column.triple));
    let nothing = BTreeMap::new();
    let source = Source { assembly: &assembly, failed: &BTreeMap::new(), sizes: &nothing };
    let absent = Outcome::Absent("".into());
    let reading =
        cells::read(probes, column, &source, Probe::symbol, |probe| (!probe.is_legal()).then(|| absent.clone()));
    reading.outcomes.iter().filter(|outcome| outcome.body().is_some()).count()
}

/// The assembly of the default targets.
fn assembly(folder: &Path) -> Vec<(Column, String)> {
    let out = folder.join("kept");
    let mut command = Command::new(PROGRAM);
    command.args(["build", "--quiet", "--keep-asm", "--format", "json", "--out"]).arg(&out);
    command.env("ASM_MATRIX_CACHE", folder.join("cache")).stdout(Stdio::null()).current_dir(env!("CARGO_MANIFEST_DIR"));
    assert!(command.status().expect("asm-matrix runs").success());
    let rows = target::parse(DEFAULT_FILE, "targets.toml").expect("the default rows are good").rows;
    let text = |target: &Target| fs::read_to_string(out.join(format!("asm/{}.s", target.name))).expect("it was kept");
    rows.into_iter().map(|row| (column(&row.target), text(&row.target))).collect()
}

fn column(target: &Target) -> Column {
    let isa = target.isa.clone().expect("rows name their ISA");
    Column {
        name: target.name.clone(),
        triple: target.triple.clone(),
        dialect: dialect(&isa, Dialect::Intel),
        isa,
        cpu: String::new(),
        features: String::new(),
        effective_features: Vec::new(),
        opt_level: target.opt_level().to_owned(),
        flags: Vec::new(),
        core: None,
        pointer_width: 64,
        failure: None,
    }
}

/// The same functions, got out of cargo-show-asm one by one, where nothing has to be compiled.
fn cargo_show_asm(folder: &Path) {
    if Command::new("cargo-asm").arg("--version").output().is_err() {
        println!("cargo-show-asm is not installed");
        return;
    }
    let (column, text) = assembly(folder).swap_remove(0);
    let path = folder.join("kept/asm").join(format!("{}.s", column.name));
    let parsed = Assembly::parse(&text, Syntax::of(&column.isa, &column.triple));
    let all = parsed.names();
    // A name that is a part of another would need a number beside it.
    let is_unique = |name: &&str| all.iter().filter(|other| other.contains(name)).count() == 1;
    let names: Vec<&str> = all.iter().copied().filter(is_unique).step_by(20).take(50).collect();
    let started = Instant::now();
    for name in &names {
        let mut command = Command::new("cargo-asm");
        command.args(["asm", "--file"]).arg(&path).arg(name).stdout(Stdio::null()).stderr(Stdio::null());
        assert!(command.status().is_ok_and(|status| status.success()), "{name}");
    }
    let theirs = started.elapsed() / u32::try_from(names.len()).unwrap_or(1);
    let probes = catalogue();
    let started = Instant::now();
    let cells = read(&column, &text, &probes);
    let ours = started.elapsed() / u32::try_from(cells).unwrap_or(1);
    println!(
        "one function, cargo-show-asm / ours: {:.0} ({theirs:.1?} / {ours:.1?}; at least 100)",
        ratio(theirs, ours)
    );
}
