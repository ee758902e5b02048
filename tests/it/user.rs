//! User code instead of the probes: the example library and its regression, single files, and mistakes.

use crate::support::{Run, folder, program, run};
use fs_err as fs;
use std::path::Path;

/// The library that pins its functions.
const PINNED: &str = "examples/pinned";

/// A file with a function of each kind.
const FILE: &str = r#"#![no_std]
use core::sync::atomic::{AtomicU32, Ordering};
#[no_mangle] pub extern "C" fn publish(x: &AtomicU32) { x.store(1, Ordering::Release) }
#[no_mangle] pub extern "C" fn announce(x: &AtomicU32) { x.store(1, Ordering::Release) }
#[no_mangle] pub extern "C" fn take__u32__acquire__used(x: &AtomicU32) -> u32 { x.swap(0, Ordering::Acquire) }
#[inline] pub fn inlined(x: &AtomicU32) -> u32 { x.load(Ordering::Acquire) }
#[inline(never)] pub fn kept(x: &AtomicU32) -> u32 { x.load(Ordering::Acquire) + inlined(x) }
"#;

fn with(arguments: &[&str]) -> Run {
    run(program().args(arguments))
}

fn check(arguments: &[&str], code: i32, expected: &[&str]) {
    let run = with(arguments);
    assert_eq!(run.code, Some(code), "{arguments:?}\n{}{}", run.stdout, run.stderr);
    let printed = format!("{}{}", run.stdout, run.stderr);
    for part in expected {
        assert!(printed.contains(part), "{arguments:?}: no {part:?} in\n{printed}");
    }
}

/// The example's job in CI runs this. A compiler other than that of the snapshots may have other changes.
#[test]
fn the_regression_of_the_example_is_caught() {
    let head = fs::read_to_string(Path::new(PINNED).join("snapshots/x86_64.asm")).unwrap();
    let compiler = head.lines().nth(1).unwrap().trim_start_matches("; ").to_owned();
    if crate::support::session().toolchain.compiler.title() != compiler {
        crate::support::absent(crate::support::Extra::SnapshotCompiler);
        return;
    }
    check(&["check", "--probes", PINNED], 0, &["3 of 3 snapshots are unchanged"]);
    check(
        &["check", "--probes", PINNED, "--features", "regression"],
        1,
        &[
            "1 cell on x86_64",
            "  unlock::release\n",
            "+     xchg byte ptr [rdi], al",
            "an additional barrier",
            "1 cell on riscv64gc",
            "2 worse\n",
            "before  examples/pinned/snapshots: ",
        ],
    );
    let file = "examples/pinned/src/lib.rs";
    for (format, part) in
        [("github", format!("::error file={file},line=37,title=")), ("sarif", format!("\"uri\": \"{file}\""))]
    {
        check(&["check", "--probes", PINNED, "--features", "regression", "--format", format], 1, &[&part]);
    }
}

#[test]
fn rows_are_exported_functions_or_those_that_match() {
    let folder = folder();
    let file = folder.path().join("my-code.rs").display().to_string();
    fs::write(&file, FILE).unwrap();
    let names = |more: &[&str]| {
        let arguments = ["build", "--probes", &file, "-t", "x86_64", "--format", "csv", "-o", "-"];
        let run = with(&[&arguments, more].concat());
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let column = |line: &str, index: usize| line.split(',').nth(index).unwrap().to_owned();
        let cells: Vec<(String, String)> = run
            .stdout
            .lines()
            .skip(1)
            .filter(|line| line.starts_with("x86_64,"))
            .map(|line| (column(line, 3), column(line, 12)))
            .collect();
        (cells, run.stderr)
    };
    let cells = |cells: &[(&str, &str)]| -> Vec<(String, String)> {
        cells.iter().map(|(name, status)| ((*name).to_owned(), (*status).to_owned())).collect()
    };
    let (found, said) = names(&[]);
    assert_eq!(found, cells(&[("announce", "ok"), ("publish", "ok"), ("take::u32::acquire::used", "ok")]));
    assert!(
        said.contains("`publish` is merged with `announce`") || said.contains("`announce` is merged with `publish`"),
        "{said}"
    );
    let (found, _) = names(&["--filter", "inlined|kept", "--absent"]);
    assert_eq!(found, cells(&[("inlined", "absent"), ("my_code::kept", "ok")]));
    check(
        &["show", "--probes", &file, "--filter", "inlined|kept", "--absent", "-t", "x86_64"],
        0,
        &["#[inline(never)]", "no_mangle"],
    );
    check(&["show", "take", "--probes", &file, "-t", "riscv64gc"], 0, &["amoswap.w.aq", "u32 · Acquire"]);
}

#[test]
fn sizes_and_commands_are_those_of_own_code_too() {
    let folder = folder();
    let file = folder.path().join("code.rs").display().to_string();
    fs::write(&file, FILE).unwrap();
    for source in [file.as_str(), PINNED] {
        let run = with(&["build", "--probes", source, "--sizes", "-t", "x86_64", "--format", "json", "-o", "-"]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let matrix: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        let bodies = matrix["bodies"].as_array().unwrap();
        assert!(!bodies.is_empty() && bodies.iter().all(|body| body["size"].as_u64() > Some(0)), "{bodies:?}");
    }
    check(
        &["show", "--probes", &file, "--command", "-t", "x86_64"],
        0,
        &["--crate-name=code", "--emit=asm=", "code.rs"],
    );
    let cargo = ["cargo rustc --lib", "--manifest-path", "examples/pinned/Cargo.toml", "CARGO_ENCODED_RUSTFLAGS="];
    check(&["show", "--probes", PINNED, "--command", "-t", "x86_64"], 0, &cargo);
}

#[test]
fn stored_assembly_needs_no_compiler() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (out, snapshots, file) = (path("out"), path("blessed"), path("code.rs"));
    fs::write(&file, FILE).unwrap();
    let targets = ["-t", "x86_64", "-t", "aarch64_lse"];
    check(&[&["build", "--probes", &file, "--out", &out, "--keep-asm"], &targets[..]].concat(), 0, &[]);
    check(&[&["bless", "--probes", &file, "--snapshots", &snapshots], &targets[..]].concat(), 0, &[]);
    let assembly = format!("{out}/asm");
    let stored = |more: &[&str]| {
        let mut command = program();
        command.env("PATH", "").args(["check", "--snapshots", &snapshots, "--asm", &assembly]).args(more);
        run(&mut command)
    };
    for more in [&["--probes", &file][..], &["--filter", "announce|publish|take"], &["--filter", "^publish$"]] {
        let run = stored(more);
        assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{}", run.stderr);
    }
    let run = stored(&["--filter", "kept"]);
    assert_eq!(run.code, Some(0), "{}{}", run.stdout, run.stderr);
    assert!(run.stdout.contains("code::kept") && run.stdout.contains(" 2 appeared\n"), "{}", run.stdout);
}

/// What only the snapshot has is gone; with `--filter`, only the functions that match are compared and blessed.
#[test]
fn functions_that_are_gone_have_vanished() {
    let folder = folder();
    let (file, snapshot) = (folder.path().join("code.rs"), folder.path().join("snapshots/code/x86_64.asm"));
    let path = file.display().to_string();
    let with = |command: &str, more: &[&str], code: i32, expected: &[&str]| {
        check(&[&[command, "--probes", path.as_str(), "-t", "x86_64"], more].concat(), code, expected);
    };
    let names = || -> Vec<String> {
        let text = fs::read_to_string(&snapshot).unwrap();
        text.lines().filter_map(|line| line.strip_suffix(':')).map(str::to_owned).collect()
    };
    fs::write(&file, FILE).unwrap();
    with("bless", &[], 0, &[]);
    let all = ["announce", "publish", "take::u32::acquire::used"];
    assert_eq!(names(), all);
    // The names of exported functions match as they stand in the source.
    for filter in ["^take__u32__acquire__used$", "announce|publish"] {
        with("check", &["--filter", filter], 0, &["1 of 1 snapshots are unchanged"]);
        with("bless", &["--filter", filter], 0, &["nothing is written"]);
    }
    assert_eq!(names(), all);
    with("check", &["--filter", "kept"], 0, &["1 cell compared: 1 appeared"]);
    with("bless", &["--filter", "kept"], 0, &[]);
    assert_eq!(names(), ["announce", "publish", "take::u32::acquire::used", "code::kept"]);
    fs::write(&file, FILE.replace("announce", "renamed")).unwrap();
    with(
        "check",
        &[],
        1,
        &["vanished", "announce", "appeared", "renamed", "code::kept", "2 vanished", "no longer there"],
    );
    with("check", &["--filter", "publish"], 0, &["1 of 1 snapshots"]);
    with("check", &["--filter", "announce|publish"], 1, &["2 cells compared: 1 vanished, 1 same"]);
    with("bless", &["--filter", "announce|publish"], 0, &[]);
    assert_eq!(names(), ["publish", "take::u32::acquire::used", "code::kept"]);
    let operation = |name: &'static str| ["--operation", name];
    with("check", &operation("renamed"), 0, &["1 cell compared: 1 appeared"]);
    with("check", &operation("code::kept"), 1, &["1 cell compared: 1 vanished"]);
    with("check", &[&operation("publish")[..], &["--class", "better"]].concat(), 0, &["1 of 1 snapshots"]);
    for command in ["check", "bless"] {
        with(command, &operation("publsh"), 2, &["there is no operation `publsh`", "did you mean `publish`?"]);
    }
    with("bless", &operation("code::kept"), 0, &[]);
    assert_eq!(names(), ["publish", "take::u32::acquire::used"]);
    with("bless", &[], 0, &[]);
    assert_eq!(names(), ["publish", "renamed", "take::u32::acquire::used"]);
}

/// The rows of a matrix.json of user code are not in the catalogue.
#[test]
fn stored_matrices_of_own_code_are_compared() {
    let folder = folder();
    let file = |name: &str| folder.path().join(name).display().to_string();
    let (before, after) = (file("before.json"), file("after.json"));
    let build = ["build", "--probes", PINNED, "-t", "x86_64", "-o"];
    check(&[&build[..], &[before.as_str()]].concat(), 0, &[]);
    check(&[&build[..], &[after.as_str(), "--features", "regression"]].concat(), 0, &[]);
    check(&["diff", &before, &after], 1, &["unlock::release", "4 cells compared: 1 stronger, 3 same; price: 1 worse"]);
    check(&["diff", &before, &before], 0, &["4 cells compared: 4 same"]);
    let diff = ["diff", before.as_str(), after.as_str()];
    check(&[&diff[..], &["--operation", "try_lock"]].concat(), 0, &["1 cell compared: 1 same"]);
    check(
        &[&diff[..], &["--operation", "unlock", "--class", "better"]].concat(),
        0,
        &["1 cell compared: 1 not selected"],
    );
    check(&[&diff[..], &["--operation", "unlok"]].concat(), 2, &["did you mean `unlock`?"]);
    check(&[&diff[..], &["--filter", "_begin"]].concat(), 0, &["2 cells compared: 2 same"]);
}

/// A function that only the older compiler has is a row of the history too.
#[test]
#[cfg(unix)]
fn a_history_tells_of_functions_that_are_gone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (file, older, newer) = (path("code.rs"), path("rustc"), crate::support::session().toolchain.rustc);
    fs::write(
        &file,
        FILE.replace(
            "#[no_mangle] pub extern \"C\" fn publish",
            "#[cfg(older)] #[no_mangle] pub extern \"C\" fn publish",
        ),
    )
    .unwrap();
    fs::write(&older, format!("#!/bin/sh\nexec {} --cfg older \"$@\"\n", newer.display())).unwrap();
    fs::set_permissions(&older, std::fs::Permissions::from_mode(0o755)).unwrap();
    let newer = newer.display().to_string();
    let toolchains = ["--toolchain", older.as_str(), "--toolchain", newer.as_str()];
    let build = ["build", "--probes", &file, "-t", "x86_64", "--format", "md", "-o", "-"];
    check(&[&build[..], &toolchains].concat(), 0, &["1 vanished, 2 same", "| publish |", "### publish"]);
}

/// The targets that only the crate's own file has are sides of a comparison.
#[test]
fn targets_beside_own_code_are_compared() {
    let folder = folder();
    fs::create_dir_all(folder.path().join("src")).unwrap();
    let file = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    file("Cargo.toml", "[package]\nname = \"code\"\nversion = \"0.1.0\"\n[workspace]\n");
    file("src/lib.rs", FILE);
    let row = |name: &str, features: &str| {
        format!(
            "[[target]]\nname = \"{name}\"\ntriple = \"aarch64-unknown-linux-musl\"\nisa = \"aarch64\"\n{features}\n"
        )
    };
    file("targets.toml", &(row("plain", "") + &row("with_lse", "target-feature = \"+lse\"")));
    let path = folder.path().display().to_string();
    check(&["diff", "plain", "with_lse", "--probes", &path], 0, &["take::u32::acquire::used", "3 cells compared"]);
}

/// The figure is of the catalogue, and a litmus test is made of its cells.
#[test]
fn who_asks_of_the_catalogue_takes_no_user_code() {
    check(&["figure", "--probes", PINNED], 2, &["unexpected argument '--probes'"]);
    check(&["litmus", "load::u32::seq_cst", "--shape", "SB", "--probes", PINNED], 2, &["unexpected argument"]);
    for command in ["verify", "claims", "cliffs"] {
        check(&[command, "--filter", "x"], 2, &["--filter selects functions of your code"]);
    }
    check(&["costs", "--filter", "x"], 2, &["name the source with --probes PATH"]);
}

#[test]
fn mistakes_give_one_error() {
    let folder = folder();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let quiet = file("quiet.rs", "#![no_std]\n#[inline] pub fn quiet() {}\n");
    let broken = file("broken.rs", "#![no_std]\npub fn broken() { loop }\n");
    let one_error = |arguments: &[&str], expected: &[&str]| {
        check(arguments, 2, expected);
        assert_eq!(with(arguments).stderr.matches("error:").count(), expected.len() - 1, "{arguments:?}");
    };
    let nowhere = folder.path().join("nowhere").display().to_string();
    one_error(&["check", "--probes", &nowhere], &["there is no", "folder of a crate"]);
    one_error(&["show", "--probes", "README.md"], &["neither a `.rs` file nor a folder", "help:"]);
    one_error(
        &["build", "--probes", &quiet],
        &["exports no function (its public functions begin with `quiet`)", "no_mangle"],
    );
    one_error(&["bless", "--probes", &quiet, "--filter", "loud"], &["matches `loud`", "#[inline(never)]"]);
    one_error(&["check", "--probes", &broken], &["broken.rs does not compile", "error: expected", "broken.rs:2"]);
    one_error(&["check", "--probes", &quiet, "--filter", "["], &["is not a regular expression", "help: unclosed"]);
    let with_std = file("with_std.rs", "#[no_mangle] pub extern \"C\" fn f() {}\n");
    one_error(
        &["check", "--probes", &with_std, "-t", "riscv64gc", "--core", "embedded"],
        &["can't find crate for `std`", "write `#![no_std]`"],
    );
    one_error(&["show", "--filter", "x"], &["--filter selects functions of your code", "--asm DIR"]);
    one_error(&["build", "--probes", &quiet, "--features", "a"], &["has no features", "folder of a crate"]);
    let manifest = file("Cargo.toml", "[package]\nname = \"none\"\nversion = \"0.1.0\"\n[workspace]\n");
    let package = Path::new(&manifest).parent().unwrap().display().to_string();
    one_error(&["check", "--probes", &package, "-t", "x86_64"], &["cargo cannot read", "Caused by:"]);
    assert!(!folder.path().join("snapshots").exists());
}

/// The ordering that user functions need is not known: any loss counts.
#[test]
fn what_own_code_loses_is_grave() {
    let folder = folder();
    let copy = folder.path().join("pinned");
    fs::create_dir_all(copy.join("src")).unwrap();
    for name in ["Cargo.toml", "Cargo.lock", "targets.toml"] {
        fs::copy(Path::new(PINNED).join(name), copy.join(name)).unwrap();
    }
    let source = fs::read_to_string(Path::new(PINNED).join("src/lib.rs")).unwrap();
    let path = copy.display().to_string();
    fs::write(copy.join("src/lib.rs"), &source).unwrap();
    check(&["bless", "--probes", &path], 0, &[]);
    for (from, to, expected) in [
        ("swap(true, Ordering::Acquire)", "swap(true, Ordering::Relaxed)", "weaker, equal price  swpa → swp"),
        ("store(false, Ordering::Release)", "store(false, Ordering::Relaxed)", "weaker"),
        ("load(Ordering::Acquire)", "load(Ordering::Relaxed)", "weaker"),
    ] {
        assert!(source.contains(from), "{from}");
        fs::write(copy.join("src/lib.rs"), source.replace(from, to)).unwrap();
        check(&["check", "--probes", &path], 1, &[expected, "is no longer before"]);
    }
}

/// What a function of the crate does is not known; that it may lock is said of the compiler's helpers only.
#[test]
fn a_called_function_is_not_a_helper() {
    const CALLS: &str = include_str!("../asm/x86_64/x86_64-unknown-linux-gnu.calls-a-function.s");
    let folder = folder();
    fs::write(folder.path().join("x86_64.s"), CALLS).unwrap();
    let stored = folder.path().display().to_string();
    let arguments = ["show", "--asm", &stored, "-t", "x86_64", "--filter", "outer"];
    check(&arguments, 0, &["outer\n", "  single atomic instruction, calls `wake`\n"]);
    let run = with(&arguments);
    assert!(!run.stdout.contains("helper") && !run.stdout.contains("may lock"), "{}", run.stdout);
}
