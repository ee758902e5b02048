//! The real binary on the real compiler: its output, its files, and its exit codes.

use crate::support::{Extra, absent, fake_rustc, files, folder, nightly, program, run, session, signal, stdout};
use asm_matrix::compile::facts::Facts;
use asm_matrix::probe::{Group, Probe, catalogue};
use asm_matrix::target::{DEFAULT_FILE, Target, parse};
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A target that compiles quickly: it has only loads and stores.
const SMALL: &str = "thumbv6m-none-eabi";

/// The same as a row.
const SMALL_ROW: &str = "[[target]]\nname = \"small\"\ntriple = \"thumbv6m-none-eabi\"\nisa = \"arm\"\n";

fn check(arguments: &[&str], code: i32, expected: &[&str]) {
    let run = run(program().args(arguments));
    assert_eq!(run.code, Some(code), "{arguments:?}\n{}{}", run.stdout, run.stderr);
    for part in expected {
        let printed = format!("{}{}", run.stdout, run.stderr);
        assert!(printed.contains(part), "{arguments:?}: no {part:?} in\n{printed}");
    }
}

#[test]
fn build_writes_the_report_and_says_where() {
    let out = folder();
    let path = out.path().display().to_string();
    let printed = stdout(&["build", "--target", SMALL, "--out", &path]);
    assert_eq!(printed, format!("{path}/index.html\n"));
    let expected = ["SHA256SUMS", "index.html", "matrix.csv", "matrix.json", "matrix.md", "matrix.schema.json"];
    assert_eq!(files(out.path()), expected);
}

#[test]
fn build_writes_one_format_where_it_is_told() {
    let out = folder();
    let file = out.path().join("table.csv").display().to_string();
    assert_eq!(stdout(&["build", "--target", SMALL, "-o", &file]), "");
    let printed = stdout(&["build", "--target", SMALL, "--format", "csv", "-o", "-"]);
    assert_eq!(printed, fs::read_to_string(&file).unwrap());
    assert!(printed.starts_with("target,triple,isa,probe,"));
    assert_eq!(files(out.path()), ["table.csv"]);
    check(&["build", "--target", SMALL, "-o", "-"], 2, &["does not say which format", "--format html"]);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, other) = (folder(), folder());
    let build = |out: &Path, more: &[&str], elsewhere: &Path| {
        let mut command = program();
        command.arg("build").args(more).args(["-t", "riscv64gc", "-t", "riscv64gc_zabha_zacas", "-t", SMALL]);
        command.args(["-t", "msp430-none-elf", "--out"]).arg(out).current_dir(elsewhere);
        let run = run(&mut command);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
    };
    // One after the other, from the cache; and all at once, compiled again.
    build(one.path(), &["--jobs", "1"], one.path());
    build(other.path(), &["--jobs", "4", "--no-cache"], other.path());
    for name in files(one.path()) {
        let read = |folder: &Path| fs::read_to_string(folder.join(&name)).unwrap();
        assert!(read(one.path()) == read(other.path()), "{name} differs");
        for path in ["/root", "/home", "/tmp", env!("CARGO_MANIFEST_DIR")] {
            assert!(!read(one.path()).contains(path), "{path} is in {name}");
        }
    }
}

#[test]
fn kept_assembly_gives_the_same_matrix() {
    let (out, again) = (folder(), folder());
    let build = ["build", "--target", "aarch64_llsc", "--keep-asm", "--out", &out.path().display().to_string()];
    stdout(&build);
    let assembly = out.path().join("asm").display().to_string();
    stdout(&["build", "--asm", &assembly, "--out", &again.path().display().to_string()]);
    let bodies = |folder: &Path| {
        let json: serde_json::Value =
            serde_json::from_str(&fs::read_to_string(folder.join("matrix.json")).unwrap()).unwrap();
        let body = |cell: &serde_json::Value| Some((cell["probe"].as_str()?.to_owned(), cell["body"].as_u64()?));
        let cells: Vec<_> = crate::support::cells_of(&json).iter().filter_map(body).collect();
        (json["bodies"].clone(), cells, json["toolchain"]["rustc"].clone())
    };
    assert!(bodies(out.path()) == bodies(again.path()));
    let shown = stdout(&["show", "swap", "--type", "u8", "--asm", &assembly]);
    assert!(shown.contains("ldaxrb") && shown.contains("aarch64_llsc"), "{shown}");
}

#[test]
fn show_prints_listings() {
    let shown = stdout(&["show", "fetch_add", "--type", "u32", "--result", "used", "--target", "x86_64"]);
    assert!(shown.contains("Relaxed Acquire Release AcqRel SeqCst  single atomic instruction"), "{shown}");
    assert!(shown.contains("        lock xadd dword ptr [rdi], eax\n"), "{shown}");
    let shown = stdout(&["show", "fetch_or::u64::acq_rel::used", "--target", "aarch64_lse"]);
    assert!(shown.contains("ldsetal x1, x0, [x0]"), "{shown}");
    let shown = stdout(&["show", "load", "--type", "u8", "--ordering", "release", "--target", "x86_64"]);
    assert!(shown.contains("rejected: atomic loads cannot have `Release` or `AcqRel` ordering"), "{shown}");
    let shown = stdout(&["show", "fetch_add", "--type", "u32", "--syntax", "att", "--target", "x86_64"]);
    assert!(shown.contains("lock xaddl %eax, (%rdi)"), "{shown}");
    let shown = stdout(&["show", "load", "--type", "u128", "--target", "x86_64"]);
    assert!(shown.contains("absent: there is no `AtomicU128`"), "{shown}");
}

#[test]
fn sizes_are_measured() {
    let shown = stdout(&["build", "--sizes", "--target", SMALL, "--format", "csv", "-o", "-"]);
    let row = shown.lines().find(|line| line.contains("load::u32::relaxed::used")).unwrap();
    // `push {r7, lr}; add r7, sp, #0; ldr r0, [r0]; pop {r7, pc}`: four instructions of two bytes.
    assert!(row.contains(",4,8,"), "{row}");
}

#[test]
fn words_that_are_not_right() {
    check(&["show"], 2, &["<OPERATION>"]);
    check(&["show", "--help"], 0, &["of your code, one function, or all"]);
    check(&["show", "fetch_ad"], 2, &["there is no operation `fetch_ad`", "did you mean `fetch_add`?"]);
    check(&["show", "load", "--type", "u31"], 2, &["there is no type `u31`", "did you mean `u32`?"]);
    check(&["show", "load", "--ordering", "acqire"], 2, &["did you mean `acquire`?"]);
    check(
        &["show", "fence", "--type", "u8"],
        2,
        &["`fence` has no such probe", "types: none; orderings: acq_rel acquire"],
    );
    check(&["show", "fetch_or::u32::acq_rel", "--target", "riscv64gc"], 0, &["amoor.w.aqrl"]);
    check(
        &["show", "load", "--ordering", "SeqCst,non-atomic", "--type", "u8", "-t", "riscv64gc"],
        0,
        &["non-atomic", "SeqCst"],
    );
    check(&["build", "-t", "x86-64"], 2, &["did you mean the row `x86_64`?"]);
    check(&["build", "--target", "aarch64_ls"], 2, &["there is no target `aarch64_ls`", "did you mean `aarch64_lse`?"]);
    check(
        &["build", "--target", "aarch64-unkown-linux-musl"],
        2,
        &["the compiler has no target `aarch64-unkown-linux-musl`", "did you mean `aarch64-unknown-linux-musl`?"],
    );
    check(
        &["build", "--target", "x86_64-unknown-linux-gnu", "--target-feature=+avx3"],
        2,
        &["has no target-feature `avx3`", "did you mean `avx2`?"],
    );
    check(
        &["build", "--target", SMALL, "--opt-level", "4"],
        2,
        &["there is no opt-level `4`", "one of 0, 1, 2, 3, s, z"],
    );
    check(&["build", "--target", "x86_64", "--opt-level", "1"], 2, &["already has its options", "name a triple"]);
}

#[test]
fn mistakes_in_targets_toml_are_shown_where_they_are() {
    let here = folder();
    let file = here.path().join("targets.toml");
    let good = "[[target]]\nname = \"lse\"\ntriple = \"aarch64-unknown-linux-musl\"\nisa = \"aarch64\"\ntarget-feature = \"+lse\"\n";
    let check = |text: &str, expected: &[&str]| {
        fs::write(&file, text).unwrap();
        let run = run(program().args(["build", "--format", "csv", "-o", "-"]).current_dir(here.path()));
        assert_eq!(run.code, Some(2), "{}", run.stderr);
        for part in expected {
            assert!(run.stderr.contains(part), "no {part:?} in\n{}", run.stderr);
        }
    };
    check(
        &good.replace("target-feature", "target-featur"),
        &["targets.toml:5:1", "^^^^^^^^^^^^^", "did you mean `target-feature`?"],
    );
    check(&good.replace("+lse", "+lze"), &["targets.toml:5:20", "^^^", "did you mean `lse`?"]);
    check(&good.replace("\"+lse", "\"lse"), &["neither switched on nor off", "write `+lse` or `-lse`"]);
    check(&good.replace("+lse", "+lse, +rcpc"), &["there is a space in `+lse, +rcpc`", "write `+rcpc`"]);
    check(
        &good.replace("+lse", "+lse +rcpc"),
        &["targets.toml:5:19", "there is a comma missing in `+lse +rcpc`", "write `+lse,+rcpc`"],
    );
    for empty in ["", ",", " "] {
        let expected = ["targets.toml:5:18", "target-feature is empty", "leave it out, if nothing is to be said"];
        check(&good.replace("+lse", empty), &expected);
    }
    check(&format!("{good}target-cpu = \"\"\n"), &["targets.toml:6:14", "target-cpu is empty", "leave it out"]);
    check(&good.replace("target-feature", "features"), &["targets.toml:5:1", "did you mean `target-feature`?"]);
    check(&good.replace("isa = \"aarch64\"\n", ""), &["targets.toml:1:1", "add a line `isa = \"…\"`"]);
    check(&good.replace("[[target]]", "[target]"), &["targets.toml:1:", "write `[[target]]`"]);
    check(&good.replace("+lse", "+lse,,+rcpc"), &["a comma too many", "write `+lse,+rcpc`"]);
    check(
        &good.replace("linux-musl", "linux-mussl"),
        &["targets.toml:3:11", "did you mean `aarch64-unknown-linux-musl`?"],
    );
    check(
        &good.replace("\"aarch64\"", "\"arm\""),
        &["targets.toml:4:8", "the isa of aarch64-unknown-linux-musl is `aarch64`"],
    );
}

#[test]
fn no_compiler() {
    let run = run(program().args(["build", "--target", SMALL]).env("PATH", "/nowhere"));
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("cannot find `rustc`: install Rust from https://rustup.rs"), "{}", run.stderr);
    check(&["build", "--rustc", "/nowhere/rustc"], 2, &["cannot find `/nowhere/rustc`"]);
}

#[test]
fn a_compiler_that_prints_garbage_or_fails() {
    for (behaviour, expected) in [
        ("garbage", "did not answer as rustc does: \"\\u{1b}[31mthis is not a compiler"),
        ("failure", "error: the disk of this compiler is broken"),
    ] {
        let mut command = program();
        command.args(["build", "--target", SMALL]);
        fake_rustc(&mut command, behaviour);
        let run = run(&mut command);
        assert_eq!(run.code, Some(2));
        assert!(run.stderr.contains(expected), "{}", run.stderr);
    }
}

/// A compiler that reports success without useful output: the target fails, and nothing is cached.
#[test]
fn a_compiler_that_succeeds_without_assembly() {
    let no_core = "core (embedded) does not compile for thumbv6m-none-eabi: the compiler succeeded, and wrote nothing";
    for (behaviour, of_probes, of_own) in [
        ("nothing", "wrote no assembly", "the compiler succeeded, and wrote no assembly"),
        ("emptiness", "its assembly has none of the probes", "code.rs exports no function"),
        ("greeting", "its assembly has none of the probes", "code.rs exports no function"),
        ("bytes", "its assembly is not UTF-8", "its assembly is not UTF-8"),
        ("no core", no_core, no_core),
    ] {
        let (here, cache) = (folder(), folder());
        fs::write(here.path().join("code.rs"), "#![no_std]\n#[no_mangle] pub fn f() {}\n").unwrap();
        for (arguments, expected) in [
            (&["build", "--sizes"][..], of_probes),
            (&["bless"], of_probes),
            (&["check"], of_probes),
            (&["bless", "--core", "embedded", "--probes", "code.rs"], of_own),
        ] {
            let mut command = program();
            command.args(arguments).args(["--target", SMALL]).current_dir(here.path());
            fake_rustc(&mut command, behaviour);
            let run = run(command.env("ASM_MATRIX_CACHE", cache.path()));
            assert_eq!(run.code, Some(2), "{behaviour} {arguments:?}: {}", run.stderr);
            assert!(run.stderr.contains(expected), "{behaviour} {arguments:?}: {}", run.stderr);
            assert!(!run.stderr.contains(&cache.path().display().to_string()), "{}", run.stderr);
        }
        assert_eq!(files(here.path()), ["code.rs"]);
        let kept = |kind: &str| entries(&cache.path().join(kind));
        assert_eq!(kept("asm"), [""; 0]);
        assert!(behaviour != "no core" || kept("sysroot").is_empty());
    }
}

/// The target is not the reason, so it is an error, reported once.
#[test]
fn a_full_disk_below_the_cache_is_no_fault_of_the_target() {
    for behaviour in ["full core", "full"] {
        let (here, cache) = (folder(), folder());
        fs::write(here.path().join("code.rs"), "#![no_std]\n#[no_mangle] pub fn f() {}\n").unwrap();
        for arguments in [&["build"][..], &["bless"], &["show", "fence"], &["check", "--probes", "code.rs"]] {
            let mut command = program();
            command.args(arguments).args(["--target", SMALL]).current_dir(here.path());
            fake_rustc(&mut command, behaviour);
            let run = run(command.env("ASM_MATRIX_CACHE", cache.path()));
            assert_eq!(run.code, Some(2), "{behaviour} {arguments:?}: {}", run.stderr);
            let expected = format!("the disk of the cache folder {} is full: make room", cache.path().display());
            assert!(run.stderr.contains(&expected), "{behaviour} {arguments:?}: {}", run.stderr);
            assert_eq!(run.stderr.matches("error: ").count(), 1, "{behaviour} {arguments:?}: {}", run.stderr);
            assert!(!run.stderr.contains("warning: "), "{behaviour} {arguments:?}: {}", run.stderr);
        }
        assert_eq!(files(here.path()), ["code.rs"]);
    }
}

/// Whether a process exists and is not a zombie.
fn is_alive(pid: &str) -> bool {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, state)| !state.starts_with('Z'))
}

fn assert_all_ended(pids: &Path) {
    let pids = fs::read_to_string(pids).unwrap();
    assert_eq!(pids.split(' ').count(), 2);
    let deadline = Instant::now() + Duration::from_secs(10);
    while pids.split(' ').any(is_alive) {
        assert!(Instant::now() < deadline, "the compiler or its child is still running");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_compiler_that_hangs_is_ended_with_all_it_started() {
    let out = folder();
    let pids = out.path().join("pids");
    let mut command = program();
    command.args(["build", "--target", SMALL, "--timeout", "2", "--no-cache", "--out"]).arg(out.path().join("out"));
    fake_rustc(&mut command, "hang");
    let run = run(command.env("FAKE_PIDS", &pids));
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains("did not end within 2 s and was stopped (--timeout sets the limit)"), "{}", run.stderr);
    assert_all_ended(&pids);
}

/// A build whose compiler hangs; and the file with the compiler's processes.
fn hanging(out: &Path) -> (Child, PathBuf) {
    let pids = out.join("pids");
    let mut command = program();
    command.args(["build", "--target", SMALL, "--no-cache", "--out"]).arg(out.join("out"));
    fake_rustc(&mut command, "hang");
    let child = command.env("FAKE_PIDS", &pids).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let deadline = Instant::now() + Duration::from_secs(60);
    while fs::read_to_string(&pids).map_or(true, |text| text.is_empty()) {
        assert!(Instant::now() < deadline, "the compiler was not started");
        std::thread::sleep(Duration::from_millis(10));
    }
    (child, pids)
}

#[test]
#[cfg(target_os = "linux")]
fn ctrl_c_ends_the_compilers_and_writes_nothing() {
    let out = folder();
    let (child, pids) = hanging(out.path());
    signal(&child, "-INT");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "interrupted: nothing was written\n");
    assert_all_ended(&pids);
    assert_eq!(files(&out.path().join("out")), [""; 0]);
}

#[test]
fn a_probe_that_does_not_compile_costs_its_own_cells() {
    let mut command = program();
    command.args(["build", "--target", "riscv64gc", "--no-cache", "--format", "csv", "-o", "-"]);
    fake_rustc(&mut command, "misspell");
    let run = run(&mut command);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let count = |status: &str| run.stdout.matches(status).count();
    // Five orderings, used and dropped.
    assert_eq!(count(",failed,"), 10, "{}", run.stderr);
    assert_eq!(count("fetch_not::bool::"), 10);
    assert!(run.stdout.contains("no method named `fetch_knot` found"));
    assert!(count(",ok,") > 1_500);
}

#[test]
fn a_probe_that_stops_llvm_costs_its_own_cell() {
    let csv = stdout(&["build", "--target", "msp430-none-elf", "--format", "csv", "-o", "-"]);
    let failed: Vec<&str> = csv.lines().filter(|line| line.contains(",failed,")).collect();
    // Four orderings, for the processor, for the compiler, and as listings.
    assert_eq!(failed.len(), 12, "{failed:?}");
    assert!(
        failed.iter().all(|line| line.contains("fence") && line.contains("LLVM ERROR: Cannot select")),
        "{failed:?}"
    );
    assert!(csv.lines().any(|line| line.contains("spin_loop") && line.contains(",ok,")));
}

#[test]
fn a_target_that_cannot_be_compiled_for_does_not_take_the_others_down() {
    let arguments = ["build", "--target", "xtensa-esp32-none-elf", "--target", SMALL, "--format", "csv", "-o", "-"];
    let run = run(program().args(arguments));
    assert_eq!(run.code, Some(0));
    assert!(run.stderr.contains("warning: xtensa-esp32-none-elf: "), "{}", run.stderr);
    assert!(run.stderr.contains("differs from LLVM target's"), "{}", run.stderr);
    let small = format!("{SMALL},{SMALL},arm,load::u32::relaxed::used,operation,load,u32,32,relaxed,,used,,ok,");
    assert!(run.stdout.contains(&small));
    check(
        &["build", "--target", "xtensa-esp32-none-elf", "--format", "csv", "-o", "-"],
        2,
        &["differs from LLVM target's"],
    );
}

/// It ends with one error, after a warning for each target, whatever was requested.
#[test]
fn nothing_compiled_is_an_error() {
    let here = folder();
    let targets = ["-t", "hexagon-unknown-none-elf", "-t", "xtensa-esp32-none-elf", "--core", "installed"];
    for command in [
        &["build"][..],
        &["build", "-o", "x.json"],
        &["show", "load"],
        &["show", "load", "--command"],
        &["check"],
        &["bless"],
        &["cliffs"],
        &["verify"],
    ] {
        let run = run(program().args(command).args(targets).current_dir(here.path()));
        assert_eq!(run.code, Some(2), "{command:?}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{command:?}");
        // rustup does not have this target.
        let help = "core is not installed for hexagon-unknown-none-elf: `--core auto` takes another one\n";
        assert!(run.stderr.contains(help), "{command:?}: {}", run.stderr);
        assert!(run.stderr.ends_with("\nerror: nothing was compiled for any target\n"), "{}", run.stderr);
        assert_eq!(run.stderr.matches("error: ").count(), 1, "{command:?}: {}", run.stderr);
        assert_eq!(files(here.path()), [""; 0], "{command:?}");
    }
}

#[test]
fn folders_and_files_that_cannot_be_written() {
    check(&["build", "--target", SMALL, "--out", "/proc/nowhere"], 2, &["/proc/nowhere"]);
    check(&["build", "--target", SMALL, "--format", "csv", "-o", "/dev/full"], 2, &["No space left on device"]);
    check(&["build", "--target", SMALL, "--out", "Cargo.toml"], 2, &["Cargo.toml"]);
    // A cache that cannot be written only costs time.
    let csv = ["build", "--target", SMALL, "--format", "csv", "-o", "-"];
    let run = run(program().args(csv).env("ASM_MATRIX_CACHE", "/proc/nowhere"));
    assert_eq!(run.code, Some(0));
    assert!(run.stderr.contains("warning: continuing without the cache: "), "{}", run.stderr);
    assert_eq!(run.stdout, stdout(&csv));
}

/// Without more words an operation is shown in its usual form; other formats have the same cells.
#[test]
fn show_has_a_usual_form_and_formats() {
    let show = |more: &[&str]| stdout(&[&["show", "fetch_or", "--type", "u32", "--target", "x86_64"], more].concat());
    let groups = |text: &str| text.lines().filter(|line| line.starts_with("fetch_or")).count();
    let usual = show(&[]);
    assert_eq!((groups(&usual), usual.lines().next()), (1, Some("fetch_or, result used")));
    assert!(groups(&show(&["--all"])) > 10);
    assert_eq!(groups(&show(&["--operand", "bit_0"])), 1);
    assert!(stdout(&["show", "fetch_or::u32::relaxed::dropped", "--target", "x86_64"]).contains("result dropped"));
    let json: serde_json::Value = serde_json::from_str(&show(&["--format", "json"])).unwrap();
    let probes: Vec<&str> = json["rows"].as_array().unwrap().iter().map(|row| row["probe"].as_str().unwrap()).collect();
    let orderings = ["relaxed", "acquire", "release", "acq_rel", "seq_cst"];
    assert_eq!(probes, orderings.map(|ordering| format!("fetch_or::u32::{ordering}::used")));
    assert_eq!(show(&["--format", "csv"]).lines().count(), 1 + 5);
    assert!(show(&["--format", "markdown"]).contains("| u32 | result used | Relaxed Acquire Release AcqRel SeqCst |"));
    check(&["show", "fetch_or", "--format", "csv", "--explain"], 2, &["--format", "--explain"]);
}

/// `list` has every word that `show` takes, and nothing else.
#[test]
fn what_there_is_is_listed() {
    let first = |what: &str| -> Vec<String> {
        let words = stdout(&["list", what]);
        words.lines().filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect()
    };
    let is_operation = |probe: &&Probe| probe.group() == Group::Operation;
    let probes = catalogue();
    let mut operations: Vec<&str> = probes.iter().filter(is_operation).map(Probe::operation).collect();
    operations.dedup();
    assert_eq!(first("operations"), operations);
    let rows = parse(DEFAULT_FILE, "targets.toml").expect("the built-in rows are good").rows;
    assert_eq!(first("targets"), rows.into_iter().map(|row| row.target.name).collect::<Vec<_>>());
    assert_eq!((first("types").len(), first("idioms").len()), (14, 70));
    let all = stdout(&["list"]);
    assert!(
        ["\noperations", "\ntypes\n", "\ntargets\n", "\ngroups\n", "\nidioms and listings\n"]
            .iter()
            .all(|title| format!("\n{all}").contains(title))
    );
    check(&["list", "types", "--targets", "nowhere.toml"], 0, &[]);
    check(&["list", "targets", "--targets", "nowhere.toml"], 2, &["nowhere.toml"]);
}

/// The compiler's triples, with what its `--print cfg` says of them too.
#[test]
fn triples_are_listed_and_found() {
    let json = stdout(&["targets", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let triples = json.as_array().expect("it is an array");
    assert_eq!(triples.len(), session().toolchain.triples(&session().runner).expect("it lists them").len());
    let of = |name: &str| triples.iter().find(|triple| triple["triple"] == name).expect("the compiler has it");
    for name in ["x86_64-unknown-linux-gnu", "thumbv6m-none-eabi", "wasm32-wasip1-threads", "sparc64-unknown-openbsd"] {
        let facts = Facts::of(&Target::ad_hoc(name), &session()).expect("the compiler knows it");
        let widths = |key: &str| -> Vec<String> {
            let widths = of(name)[key].as_array().expect("widths").iter().map(serde_json::Value::to_string);
            widths.chain(["ptr".to_owned()]).collect()
        };
        let sorted = |known: &[String]| {
            let mut known: Vec<String> = known.iter().filter(|known| !known.is_empty()).cloned().collect();
            known.sort_by_key(|known| known.parse::<u16>().unwrap_or(u16::MAX));
            known
        };
        assert_eq!(widths("load_stores"), sorted(&facts.load_stores), "{name}");
        if !facts.atomics.is_empty() {
            assert_eq!(widths("atomics"), sorted(&facts.atomics), "{name}");
        }
        assert_eq!(of(name)["pointer_width"], facts.pointer_width, "{name}");
    }
    assert_eq!(of("wasm32-unknown-unknown")["authority"], "single_thread");
    assert_eq!(of("avr-none")["needs_cpu"], true);
    let found = stdout(&["targets", "--search", "LINUX loongarch64"]);
    assert_eq!(found.lines().count(), 4, "{found}");
    check(&["targets", "--search", "nowhere"], 2, &["no triple of rustc", "`nowhere`", "help:"]);
}

/// A full disk, as far as it can be had without one: no file may grow beyond some blocks.
#[test]
#[cfg(target_os = "linux")]
fn a_full_output_folder_leaves_the_old_report() {
    let out = folder();
    stdout(&["build", "--target", SMALL, "--out", &out.path().display().to_string()]);
    let read =
        || files(out.path()).iter().map(|name| fs::read_to_string(out.path().join(name)).unwrap()).collect::<Vec<_>>();
    let before = read();
    let program = program();
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -f 100; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_asm-matrix")]);
    command.args(["build", "--target", SMALL, "--syntax", "att", "--out"]).arg(out.path());
    command.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let run = run(command.current_dir(env!("CARGO_MANIFEST_DIR")));
    assert_eq!(run.code, Some(2), "{}", run.stderr);
    assert!(run.stderr.contains("cannot write") && run.stderr.contains("File too large"), "{}", run.stderr);
    assert!(read() == before);
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = program()
        .args(["show", "fetch_add", "--target", "x86_64"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

/// The files of a cache that are entries; the others are locks.
fn entries(cache: &Path) -> Vec<String> {
    files(cache).into_iter().filter(|name| Path::new(name).extension().is_none_or(|name| name != "lock")).collect()
}

#[test]
fn a_damaged_cache_is_noticed_and_made_again() {
    let cache = folder();
    let build = || {
        let csv = ["build", "--target", SMALL, "--format", "csv", "-o", "-", "-v"];
        let run = run(program().args(csv).env("ASM_MATRIX_CACHE", cache.path()));
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        run
    };
    let first = build();
    assert!(!first.stderr.contains("damaged"), "{}", first.stderr);
    for damage in ["", "asm-matrix cache 1 0\n", "\u{fffd}garbage"] {
        for name in entries(cache.path()) {
            fs::write(cache.path().join(name), damage).unwrap();
        }
        let again = build();
        assert_eq!(again.stdout, first.stdout);
        assert!(again.stderr.contains("is damaged and will be made again"), "{}", again.stderr);
    }
    // A half: the result of a power cut.
    for name in entries(cache.path()) {
        let path = cache.path().join(name);
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    }
    assert_eq!(build().stdout, first.stdout);
}

#[test]
fn two_runs_at_once_do_not_harm_each_other() {
    let cache = folder();
    let start = || {
        let mut command = program();
        command.args(["build", "--target", SMALL, "--format", "csv", "-o", "-"]).env("ASM_MATRIX_CACHE", cache.path());
        command.stdout(Stdio::piped()).spawn().unwrap()
    };
    let children: Vec<_> = (0..4).map(|_| start()).collect();
    let outputs: Vec<_> = children.into_iter().map(|child| child.wait_with_output().unwrap()).collect();
    for output in &outputs {
        assert_eq!(output.status.code(), Some(0));
        assert!(output.stdout == outputs[0].stdout);
    }
}

#[test]
fn another_toolchain() {
    if nightly().is_none() {
        return absent(Extra::Nightly);
    }
    let run = run(program().args(["show", "fence", "--target", "x86_64", "--toolchain", "nightly", "-vv"]));
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let compilations = || run.stderr.lines().filter(|line| line.contains("--emit"));
    assert!(compilations().all(|line| line.contains("nightly")), "{}", run.stderr);
    assert!(run.stdout.contains("lock or dword ptr [rsp - 64], 0") || run.stdout.contains("mfence"), "{}", run.stdout);
    check(&["show", "fence", "--toolchain", "no-such-toolchain"], 2, &["no-such-toolchain"]);
}

#[test]
fn snapshots_are_written_compared_and_left_over() {
    let snapshots = folder();
    let path = snapshots.path().display().to_string();
    let with = |command: &'static str| vec![command, "--snapshots", &*path, "--target", "riscv64gc", "--target", SMALL];
    check(&with("check"), 1, &["riscv64gc.asm: there is no snapshot", "accept with: asm-matrix bless --snapshots"]);
    assert_eq!(files(snapshots.path()), [""; 0], "check never writes");
    check(&with("bless"), 0, &["riscv64gc.asm"]);
    check(&with("check"), 0, &[]);
    let run_check = run(program().args(with("check")));
    assert_eq!((&*run_check.stdout, &*run_check.stderr), ("", "2 of 2 snapshots are unchanged\n"));
    fs::write(snapshots.path().join("riscv64gc.asm"), "").unwrap();
    check(&with("check"), 2, &["this is not the head of a snapshot"]);
    check(&with("bless"), 0, &["riscv64gc.asm"]);

    let file = snapshots.path().join("riscv64gc.asm");
    let good = fs::read_to_string(&file).unwrap();
    // The snapshot lacked an instruction: another value is returned.
    fs::write(&file, good.replace("    snez a0, a1\n", "")).unwrap();
    check(
        &with("check"),
        1,
        &[
            "changed, worse price  LL/SC loop, computed differently",
            "  it returns another value; more instructions\n",
            "  +     snez a0, a1\n",
            "by meaning, 0 by price only (--fail-on)\n",
            "accept with: ",
        ],
    );
    // The snapshot had one instruction more that does nothing: only the price differs.
    fs::write(&file, good.replace("    snez a0, a1\n", "    nop\n    snez a0, a1\n")).unwrap();
    check(&with("check"), 0, &["kept, better price  LL/SC loop"]);
    let mut only = with("check");
    only.extend(["--fail-on", "better"]);
    check(&only, 1, &["kept, better price  LL/SC loop", " 0 by meaning, ", "by price only (--fail-on)\n"]);
    // The snapshot lacked an ordering, which is now given: that fails only if every change does.
    fs::write(&file, good.replace("amoadd.w.aqrl ", "amoadd.w.aq ")).unwrap();
    check(
        &with("check"),
        0,
        &[
            "stronger, equal price  amoadd.aq → amoadd.aqrl: ",
            "release was missing, and is now given",
            "  -     amoadd.w.aq a0, a1, (a0)\n",
            "fetch_add::i32::acq_rel::used",
        ],
    );
    let mut strict = with("check");
    strict.push("--strict");
    check(&strict, 1, &["stronger, equal price  amoadd.aq → amoadd.aqrl: "]);
    // One group is accepted, nothing else.
    fs::write(&file, good.replace("amoadd.w.aqrl ", "amoadd.w.aq ").replace("    snez a0, a1\n", "")).unwrap();
    let mut bless = with("bless");
    bless.extend(["--class", "stronger"]);
    check(&bless, 0, &["riscv64gc.asm"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), good.replace("    snez a0, a1\n", ""));
    // Other registers do not matter: everything that reads and writes a4 reads and writes t6. Where a program calls a function,
    // a4 may be its argument.
    let (operations, programs) = good.split_once("\nidiom::").unwrap();
    fs::write(&file, format!("{}\nidiom::{programs}", operations.replace("a4", "t6"))).unwrap();
    check(&with("check"), 0, &["2 of 2 snapshots are unchanged"]);
    // Another compiler's snapshot is compared in the same way.
    let head = good.lines().nth(1).unwrap();
    fs::write(&file, good.replace("    snez a0, a1\n", "").replace(head, "; rustc 1.0.0")).unwrap();
    check(&with("check"), 1, &[&format!("before  {path}: rustc 1.0.0"), "after   now: rustc "]);
    let mut json = with("check");
    json.extend(["--format", "json"]);
    check(&json, 1, &["\"price\": \"worse\"", "\"failing\": {"]);
    for (format, part) in [
        ("markdown", "| **changed** | **worse** | LL/SC loop"),
        ("sarif", &format!("\"uri\": \"{path}/riscv64gc.asm\"")),
        ("junit", "asm-matrix check"),
        ("github", &format!("::error file={path}/riscv64gc.asm,title=drift-changed")),
    ] {
        let mut arguments = with("check");
        arguments.extend(["--format", format]);
        check(&arguments, 1, &[part]);
    }
    let mut unknown = with("check");
    unknown.extend(["--fail-on", "wose"]);
    check(&unknown, 2, &["there is no meaning or price `wose`", "did you mean `worse`?"]);
    fs::write(&file, good.replace("opt-level=3", "opt-level=s")).unwrap();
    check(&with("check"), 1, &["blessed with other settings", "opt-level=s"]);
    fs::write(&file, "hello\n").unwrap();
    check(&with("check"), 2, &["this is not the head of a snapshot", "riscv64gc.asm:1"]);
}

#[test]
fn any_two_sides_are_compared() {
    let rows = run(program().args(["diff", "aarch64_llsc", "aarch64_lse", "--operation", "fetch_add::u32"]));
    assert_eq!(rows.code, Some(0), "{}", rows.stderr);
    for part in [
        "before  aarch64_llsc: rustc ",
        "target-feature=+lse",
        "stronger, better price  LL/SC loop → ldaddal: ",
        "  -     ldaxr w8, [x0]",
    ] {
        assert!(rows.stdout.contains(part), "{part}: {}", rows.stdout);
    }
    check(
        &["diff", "aarch64_lse", "aarch64_llsc", "--operation", "fetch_add::u32"],
        1,
        &["kept, worse price  ldaddal → LL/SC loop"],
    );
    let orderings = ["diff", "--ordering", "seq_cst..release", "--target", "x86_64", "--operation", "store"];
    check(
        &orderings,
        0,
        &[
            "rustc (seq_cst)",
            "kept, equal price  xchg → plain",
            "12 cells on x86_64\n  it orders no more than it has to\n  store::bool::seq_cst → store::bool::release, ",
        ],
    );
    let rustc = session().toolchain.rustc.display().to_string();
    check(&["diff", "snapshots", &rustc, "--target", "riscv64gc"], 0, &["compared: "]);
    let here = folder();
    let out = here.path().join("matrix.json").display().to_string();
    check(&["build", "--target", "riscv64gc", "-o", &out], 0, &[]);
    check(&["diff", "snapshots", &out, "--target", "riscv64gc"], 0, &[" same\n"]);
    fs::write(&out, "{\"schema\": 1}\n").unwrap();
    check(&["diff", &out, &out], 2, &["this is not the matrix.json of asm-matrix", "matrix.json:1"]);
    for (arguments, expected) in [
        (vec!["diff", "nightly", "x86_64"], "a toolchain is written `+nightly`"),
        (vec!["diff", "x86_64"], "<AFTER>"),
        (vec!["diff", "--ordering", "acq_rel"], "write --ordering acq_rel..seq_cst"),
        (vec!["diff", "--ordering", "acq_rel..seqcts"], "did you mean `seq_cst`?"),
        (vec!["diff", "x86_64", "x86_64", "--class", "bettr"], "did you mean `better`?"),
        (vec!["diff", "x86_64", "x86_64", "--operation", "fetch_ad"], "did you mean `fetch_add`?"),
        (vec!["diff", "src", "x86_64"], "there is nothing to compare in src"),
    ] {
        check(&arguments, 2, &[expected]);
    }
}

#[test]
fn leftover_snapshots_fail_the_check_and_go_when_bless_prunes() {
    let here = folder();
    fs::write(here.path().join("targets.toml"), SMALL_ROW).unwrap();
    let run_here = |command: &str| run(program().arg(command).current_dir(here.path()));
    assert_eq!(run_here("bless").code, Some(0));
    fs::write(here.path().join("snapshots/old.asm"), "; old: x\n; rustc 1.0.0\n").unwrap();
    // The snapshot of a triple belongs to runs that name the triple.
    fs::write(here.path().join("snapshots/avr-none.asm"), "; avr-none: x\n; rustc 1.0.0\n").unwrap();
    let check = run_here("check");
    assert_eq!(check.code, Some(1));
    let expected = "snapshots/old.asm: left over: no such target; `bless --prune` removes it\n";
    assert_eq!(check.stdout, expected);
    assert!(check.stderr.ends_with("accept with: asm-matrix bless --prune\n"), "{}", check.stderr);
    assert_eq!(run(program().args(["bless", "--prune"]).current_dir(here.path())).code, Some(0));
    assert_eq!(files(&here.path().join("snapshots")), ["avr-none.asm", "small.asm"]);
    assert_eq!(run_here("check").code, Some(0));
}

/// The committed snapshots, on this compiler. If it is the one that made them, nothing may differ.
#[test]
fn the_committed_snapshots_hold() {
    let run = run(program().arg("check"));
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    let snapshot = fs::read_to_string("snapshots/x86_64.asm").unwrap();
    if snapshot.lines().nth(1) == Some(&*format!("; {}", session().toolchain.compiler.title())) {
        assert_eq!(run.stdout, "");
    } else {
        absent(Extra::SnapshotCompiler);
    }
}

/// The command that `check` prints makes the next `check` pass.
#[test]
fn the_command_that_accepts_is_complete() {
    let here = folder();
    let check = ["check", "--target", SMALL, "--opt-level", "s", "--snapshots", "my snapshots"];
    let run_here = |arguments: &[&str]| run(program().args(arguments).current_dir(here.path()));
    let said = run_here(&check);
    assert_eq!(said.code, Some(2), "{}", said.stderr);
    let expected =
        format!("write them with asm-matrix bless --target {SMALL} --opt-level s --snapshots 'my snapshots'\n");
    assert!(said.stderr.ends_with(&expected), "{}", said.stderr);
    assert_eq!(
        run_here(&["bless", "--target", SMALL, "--opt-level", "s", "--snapshots", "my snapshots"]).code,
        Some(0)
    );
    assert_eq!(run_here(&check).code, Some(0));
}

/// A file that is not a snapshot is never removed.
#[test]
fn bless_leaves_other_files_alone() {
    let here = folder();
    fs::write(here.path().join("boot.asm"), "; hand-written\n\tret\n").unwrap();
    fs::write(here.path().join("targets.toml"), SMALL_ROW).unwrap();
    let bless = ["bless", "--prune", "--snapshots", "."];
    assert_eq!(run(program().args(bless).current_dir(here.path())).code, Some(0));
    assert_eq!(files(here.path()), ["boot.asm", "small.asm", "targets.toml"]);
}

#[test]
fn relative_paths_are_taken_from_here() {
    let here = folder();
    let rustc = session().toolchain.rustc;
    std::os::unix::fs::symlink(rustc.parent().unwrap(), here.path().join("bin")).unwrap();
    let mut command = program();
    command.args(["build", "--target", SMALL, "--rustc", "bin/rustc", "--format", "csv", "-o", "-"]);
    let run = run(command.current_dir(here.path()).env("ASM_MATRIX_CACHE", "cache"));
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains(",ok,"), "{}", run.stdout);
    assert!(here.path().join("cache/sysroot").exists());
}

#[test]
fn odd_assembly_is_read_as_it_is() {
    let here = folder();
    fs::write(here.path().join("x86_64.s"), "fence__seq_cst:\n\tfoo\t= bar\n\t\u{1b}[31m\tx\n\tretq\n.Lfunc_end0:\n")
        .unwrap();
    fs::write(here.path().join("notes.s"), "not for a target\n").unwrap();
    let run = run(program().args(["show", "fence::seq_cst", "--asm"]).arg(here.path()));
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("        foo = bar\n        \\u{1b}[31m x\n        retq\n"), "{}", run.stdout);
    assert!(run.stderr.contains("note: notes.s is neither a row of"), "{}", run.stderr);
}

/// Names are external text too: of functions in assembly, of targets in the head of a snapshot.
#[test]
fn no_name_reaches_the_terminal_as_it_is() {
    let here = folder();
    let path = |name: &str| here.path().join(name).display().to_string();
    let (assembly, snapshots) = (path("assembly"), path("snapshots"));
    let function = |name: &str| format!("\"{name}\":\n\tcallq\tf\n\tretq\n.Lfunc_end0:\n");
    let names = ["a\u{1b}[45mz", "b\u{1b}[45mz__u32__relaxed", "b\u{1b}[45mz__u32__seq_cst"];
    fs::create_dir(&assembly).unwrap();
    fs::write(format!("{assembly}/x86_64.s"), names.map(function).concat()).unwrap();
    fs::create_dir(&snapshots).unwrap();
    let snapshot = "; x86\u{1b}[45m_64: x86_64-unknown-linux-musl, opt-level=3, syntax intel\n; rustc\u{1b}[45m 1\n\n\
                    load::u32::relaxed::used:\n    lock add dword ptr [rdi], eax\n    ret\n";
    fs::write(format!("{snapshots}/x86_64.asm"), snapshot).unwrap();
    let own = ["--asm", &*assembly, "--filter", "."];
    let load = ["--operation", "load::u32::relaxed::used"];
    for (arguments, shown) in [
        ([&["show"], &own[..]].concat(), "a\\u{1b}[45mz"),
        ([&["show", "--explain"], &own[..]].concat(), "b\\u{1b}[45mz"),
        ([&["check", "--snapshots", &snapshots], &own[..]].concat(), "x86\\u{1b}[45m_64: "),
        ([&["diff", &snapshots, "x86_64"], &load[..]].concat(), "x86\\u{1b}[45m_64: "),
        ([&["diff", "x86_64", &snapshots], &load[..]].concat(), "1 cell on x86\\u{1b}[45m_64"),
    ] {
        let run = run(program().args(["--color", "always"]).args(&arguments));
        let printed = format!("{}{}", run.stdout, run.stderr);
        assert!(!printed.contains("\u{1b}[45m"), "{arguments:?}: {printed}");
        assert!(printed.contains(shown), "{arguments:?}: {printed}");
    }
}

/// If every target failed, nothing may replace an older report.
#[test]
fn a_failed_build_leaves_the_old_report() {
    let out = folder();
    let path = out.path().display().to_string();
    stdout(&["build", "--target", SMALL, "--out", &path]);
    let before = fs::read_to_string(out.path().join("matrix.csv")).unwrap();
    check(&["build", "--target", "xtensa-esp32-none-elf", "--out", &path], 2, &["warning: xtensa-esp32-none-elf: "]);
    assert_eq!(fs::read_to_string(out.path().join("matrix.csv")).unwrap(), before);
}

#[test]
#[cfg(target_os = "linux")]
fn a_termination_ends_the_compilers_too() {
    let out = folder();
    let (child, pids) = hanging(out.path());
    signal(&child, "-TERM");
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(130));
    assert_all_ended(&pids);
}

#[test]
fn commands_say_why_there_is_none() {
    check(
        &["show", "load::u128::relaxed::used", "--target", "x86_64", "--command"],
        0,
        &["# absent: there is no `AtomicU128`"],
    );
    check(
        &["show", "fence", "--target", "xtensa-esp32-none-elf", "--target", SMALL, "--command"],
        0,
        &["warning: xtensa-esp32-none-elf: ", SMALL],
    );
    check(&["show", "fence", "--target", "xtensa-esp32-none-elf"], 2, &["differs from LLVM target's"]);
}

#[test]
fn doctor_works_without_a_compiler() {
    let here = folder();
    let run = run(program().arg("doctor").env("PATH", here.path()));
    assert_eq!(run.code, Some(2));
    assert!(run.stdout.contains("cannot find `rustc`") && run.stdout.contains("chromium"), "{}", run.stdout);
}

/// In a terminal the name alone says what can be done here; in a pipe it is a mistake.
#[test]
#[cfg(target_os = "linux")]
fn the_name_alone_says_what_can_be_done() {
    check(&[], 2, &["Usage: asm-matrix [OPTIONS] <COMMAND>"]);
    let mut terminal = Command::new("script");
    let program = program();
    terminal.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let line = format!("'{}'", env!("CARGO_BIN_EXE_asm-matrix"));
    terminal
        .args(["-qec", &line, "/dev/null"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pinned"));
    let run = run(&mut terminal);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.lines().count() <= 20, "{}", run.stdout);
    for part in ["rustc 1.", "snapshots of 3 targets", "asm-matrix check --probes .", "3 rows", "asm-matrix --help"] {
        assert!(run.stdout.contains(part), "no {part:?} in {}", run.stdout);
    }
}

#[test]
fn doctor_lists_what_it_finds() {
    let printed = stdout(&["doctor"]);
    for part in
        ["Compilers", "used    rustc 1.", "Origins of core", "riscv64gc_zabha_zacas", "Tools", "cargo-asm", "chromium"]
    {
        assert!(printed.contains(part), "no {part:?} in\n{printed}");
    }
}

#[test]
fn claims_hold_or_do_not() {
    let here = folder();
    let file = here.path().join("claims.toml");
    let claim =
        |check: &str| format!("[[claim]]\nid = \"it\"\nsays = \"So.\"\nexpect = \"holds\"\n[[claim.check]]\n{check}\n");
    let check = |text: &str, code: i32, expected: &[&str]| {
        fs::write(&file, text).unwrap();
        let run = run(program().arg("claims").arg(&file));
        assert_eq!(run.code, Some(code), "{}{}", run.stdout, run.stderr);
        for part in expected {
            assert!(
                format!("{}{}", run.stdout, run.stderr).contains(part),
                "no {part:?} in\n{}{}",
                run.stdout,
                run.stderr
            );
        }
    };
    let good = "operation = \"fetch_add\"\noperand = \"register\"\ntype = \"u32\"\nordering = \"relaxed\"\nresult = \"used\"\ntarget = \"x86_64\"\n";
    check(&claim(&format!("{good}contains = \"lock xadd\"\nmost-bytes = 7")), 0, &["holds  it", "1 of 1 claims hold"]);
    let broken = claim(&format!("{good}contains = \"lock add\""));
    check(
        &broken,
        1,
        &["does not hold  it, and is expected to", "there is no `lock add`", "        lock xadd dword ptr [rdi], eax"],
    );
    // Without the expectation it is only reported.
    check(&broken.replace("expect = \"holds\"\n", ""), 0, &["does not hold  it\n", "0 of 1 claims hold"]);
    check(&claim(&good.replace("u32", "u33")), 2, &["claims.toml:8:8", "^^^", "did you mean `u32`?"]);
    check(
        &claim(&format!("{}shape = \"plain\"", good.replace("x86_64", "x86_46"))),
        2,
        &["claims.toml:11:10", "there is no target `x86_46`", "did you mean `x86_64`?"],
    );
    check(
        &claim("operation = \"load\"\ntype = \"u128\"\ntarget = \"x86_64\"\nshape = \"plain\""),
        2,
        &["no cell of the matrix is selected", "there is no `AtomicU128`"],
    );
    // The claims can be decided on one target.
    let one = run(program().args(["claims", "--target", "x86_64", "--format", "json"]));
    assert_eq!(one.code, Some(0), "{}", one.stderr);
    assert!(
        one.stdout.contains("\"standing\": \"not asked\"") && one.stdout.contains("lock or dword ptr [rsp - 64], 0")
    );
}

#[test]
fn costs_of_orderings() {
    let x86 = ["Relaxed, Acquire, Release and AcqRel are the same code in all ", "step 1, mov / xchg"];
    check(&["costs", "--target", "x86_64"], 0, &x86);
    let markdown = ["| `store` | 12 | Relaxed Release \\| SeqCst | 1: `mov` / `xchg` |"];
    check(&["costs", "--target", "x86_64", "--format", "markdown"], 0, &markdown);
    let question = ["Does AcqRel instead of SeqCst pay?", "    fence 1 of 1, 1 shorter: step 1, lock or / ret"];
    check(&["costs", "--target", "x86_64", "--from", "seq_cst", "--to", "acq_rel"], 0, &question);
    let json = stdout(&["costs", "--target", "x86_64", "--from", "acq_rel", "--to", "relaxed", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!(json["targets"][0]["other"], 0);
    check(&["costs", "--from", "seq_cst"], 2, &["--to <ORDERING>"]);
}

#[test]
fn the_figure_of_the_book() {
    check(&["figure"], 0, &["fence", "printed x86-64", "MFENCE", "orders as much as `mfence`", "`outline-atomics`"]);
    // Without helpers everything is as printed; another processor has no row to compare with.
    check(&["figure", "--target", "aarch64_llsc"], 0, &["ldaxr", "cbnz ↻", "Everything is as printed."]);
    check(&["figure", "--target", "riscv64gc"], 0, &["amoadd.w.aqrl", "has no row for riscv64gc."]);
    // A target without compare-and-swap has no such cells.
    check(&["figure", "--target", SMALL, "--format", "markdown"], 0, &["| absent |"]);
    let out = folder();
    for (format, start) in [("html", "<!doctype html>"), ("svg", "<svg xmlns="), ("text", "The instructions of")] {
        let file = out.path().join(format).display().to_string();
        assert_eq!(stdout(&["figure", "--target", "x86_64", "--format", format, "-o", &file]), "");
        let text = fs::read_to_string(&file).expect("it was written");
        assert!(text.starts_with(start) && text.contains("MFENCE") && !text.contains('\u{1b}'), "{text}");
    }
}
