//! No stale entry is used: everything that can change the output changes the name of its entry.

use crate::support::{Run, cache_folder, default_target, fake_rustc, folder, program, run, session};
use fs_err as fs;
use std::path::Path;
use std::process::Command;

/// The cell of all tests here.
const CELL: &str = "fetch_add::u32::relaxed::used";

/// A change to the command before it is run.
type Preparation<'a> = &'a dyn Fn(&mut Command);

/// Shows the cell on the host, with more arguments.
fn show(prepare: Preparation<'_>, cache: &Path, arguments: &[&str]) -> Run {
    let host = session().toolchain.compiler.host.expect("a compiler knows its host");
    let mut command = program();
    command.args(["show", CELL, "-vv", "--target", &host, "--cache"]).arg(cache).args(arguments);
    prepare(&mut command);
    let run = run(&mut command);
    assert_eq!(run.code, Some(0), "{arguments:?}: {}", run.stderr);
    run
}

/// Whether probes were compiled in a run.
fn is_compiled(run: &Run) -> bool {
    run.stderr.contains("--crate-name=probes") && run.stderr.contains("--emit=asm")
}

/// A `core` instead of the toolchain's: the embedded one, with one text replaced.
fn write_core(sysroot: &Path, text: &str, other: &str) {
    let host = session().toolchain.compiler.host.expect("a compiler knows its host");
    let folder = sysroot.join("lib/rustlib").join(&host).join("lib");
    fs::create_dir_all(&folder).expect("the folder can be made");
    let source = sysroot.join("source");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/compile/sysroot");
    for file in crate::support::files(&root.join("core")) {
        let code = fs::read_to_string(root.join("core").join(&file)).expect("it is text").replace(text, other);
        let path = source.join(file);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder can be made");
        fs::write(path, code).expect("the folder can be written");
    }
    let builtins = root.join("compiler_builtins.rs");
    for (name, file) in [("core", source.join("lib.rs")), ("compiler_builtins", builtins)] {
        let mut command = Command::new(session().toolchain.rustc);
        command.args(["--crate-name", name, "--edition=2024", "--crate-type=rlib", "-Zalways-encode-mir", "-O"]);
        command.args(["-Cpanic=abort", "--cap-lints=allow", "--emit=metadata,link", "--out-dir"]).arg(&folder);
        command.args(["-Cextra-filename=-0123456789abcdef", "--sysroot"]).arg(sysroot).arg(file);
        let made = run(command.env("RUSTC_BOOTSTRAP", "1"));
        assert_eq!(made.code, Some(0), "{}", made.stderr);
    }
}

/// The library is rebuilt, with the same compiler.
#[test]
fn a_library_that_was_built_again_is_noticed() {
    let (cache, sysroot) = (folder(), folder());
    let elsewhere = |command: &mut Command| {
        fake_rustc(command, "elsewhere");
        command.env("FAKE_SYSROOT", sysroot.path());
    };
    write_core(sysroot.path(), "", "");
    let first = show(&elsewhere, cache.path(), &["--core", "installed"]);
    assert!(is_compiled(&first) && first.stdout.contains("xadd"), "{}", first.stdout);
    assert!(!is_compiled(&show(&elsewhere, cache.path(), &["--core", "installed"])));
    write_core(sysroot.path(), "atomic_add [U] atomic_xadd", "atomic_add [U] atomic_xsub");
    let second = show(&elsewhere, cache.path(), &["--core", "installed"]);
    assert!(is_compiled(&second) && second.stdout.contains("neg"), "{}", second.stdout);
}

/// Each is a separate entry, and the first one is still there.
#[test]
fn every_ingredient_has_a_part_in_the_key() {
    let (cache, sysroot) = (folder(), folder());
    write_core(sysroot.path(), "", "");
    let plain = |_: &mut Command| {};
    let other = |command: &mut Command| fake_rustc(command, "");
    let elsewhere = |command: &mut Command| {
        fake_rustc(command, "elsewhere");
        command.env("FAKE_SYSROOT", sysroot.path());
    };
    let runs: [(Preparation<'_>, &[&str]); 9] = [
        (&plain, &[]),
        (&plain, &["--opt-level", "1"]),
        (&plain, &["--target-cpu", "x86-64-v3"]),
        (&plain, &["--target-feature", "+avx"]),
        (&plain, &["--syntax", "att"]),
        (&plain, &["--core", "embedded"]),
        (&plain, &["--ordering", "relaxed", "--sizes"]),
        (&other, &[]),
        (&elsewhere, &[]),
    ];
    for (prepare, arguments) in &runs {
        assert!(is_compiled(&show(prepare, cache.path(), arguments)), "{arguments:?}");
    }
    for (prepare, arguments) in &runs {
        assert!(!is_compiled(&show(prepare, cache.path(), arguments)), "{arguments:?}");
    }
}

/// An entry with sizes has the same assembly.
#[test]
fn an_entry_with_sizes_serves_who_wants_none() {
    let cache = folder();
    assert!(show(&|_| {}, cache.path(), &["--sizes"]).stdout.contains(" bytes"));
    let without = show(&|_| {}, cache.path(), &[]);
    assert!(!is_compiled(&without) && !without.stdout.contains(" bytes"), "{}", without.stdout);
}

/// Another machine with the same cache may have another processor.
#[test]
fn nothing_of_the_machine_itself_is_kept() {
    let cache = folder();
    for own in [&[][..], &["--probes", "examples/pinned"]] {
        let host = session().toolchain.compiler.host.expect("a compiler knows its host");
        let cell = if own.is_empty() { &["load::u32::relaxed::used"][..] } else { &[] };
        let mut command = program();
        command.args(["show", "--target-cpu", "native", "--target", &host, "--cache"]).arg(cache.path());
        let run = run(command.args(cell).args(own));
        assert_eq!(run.code, Some(0), "{}", run.stderr);
    }
    for kind in ["asm", "facts", "own"] {
        let kept = fs::read_dir(cache.path().join(kind)).map_or(0, Iterator::count);
        // The facts of the host are those of its plain triple, which is used for forbidden orderings.
        assert!(kept == 0 || kind == "facts", "{kind}");
    }
}

/// No entry depends on the environment of the run that made it.
#[test]
fn the_environment_changes_nothing() {
    let assembly = |variables: &[(&str, &str)]| {
        let (cache, out) = (folder(), folder());
        let mut command = program();
        command.args(["build", "--keep-asm", "--target", "aarch64-apple-darwin", "--format", "csv", "--out"]);
        let run = run(command.arg(out.path()).arg("--cache").arg(cache.path()).envs(variables.iter().copied()));
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        fs::read_to_string(out.path().join("asm/aarch64-apple-darwin.s")).expect("it was kept")
    };
    let foreign = [
        ("MACOSX_DEPLOYMENT_TARGET", "14.0"),
        ("RUSTFLAGS", "-Ctarget-feature=-lse"),
        ("CARGO_ENCODED_RUSTFLAGS", "-Copt-level=0"),
        ("CARGO_BUILD_RUSTFLAGS", "-Copt-level=0"),
        ("SOURCE_DATE_EPOCH", "1"),
        ("RUSTC_BOOTSTRAP", "1"),
        ("RUST_TARGET_PATH", "/"),
    ];
    assert!(assembly(&[]) == assembly(&foreign));
}

/// rustup's proxy selects another compiler in another folder, and compilers run in the cache.
#[test]
fn a_proxy_of_rustup_is_looked_through() {
    let Ok(proxy) = which::which("rustup") else { return };
    let proxy = proxy.with_file_name("rustc");
    let cache = folder();
    let run = show(&|command| _ = command.arg("--rustc").arg(&proxy), cache.path(), &[]);
    let compiling: Vec<&str> = run.stderr.lines().filter(|line| line.contains("--crate-name=probes")).collect();
    assert!(!compiling.is_empty() && compiling.iter().all(|line| !line.contains(proxy.to_str().expect("it is text"))));
}

#[test]
fn a_description_of_a_target_is_a_mistake() {
    let run = run(program().args(["show", "fence", "--target", "/tmp/my-target.json"]));
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("is a file, not a triple"), "{}", run.stderr);
}

/// The page describes each ingredient, and each command finds its entries where the page says.
#[test]
fn the_page_of_the_cache_is_true() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cache.md")).expect("it is there");
    // The default rows are in the cache of the tests after this.
    crate::support::matrix(&[default_target("x86_64")], &session());
    for entry in fs::read_dir(cache_folder()).expect("the cache is there") {
        let name = entry.expect("it can be read").file_name().into_string().expect("it is text");
        assert!(page.contains(&format!("| `{name}")), "docs/cache.md says nothing of `{name}`");
    }
    for variable in ["RUST_TARGET_PATH", "MACOSX_DEPLOYMENT_TARGET", "RUSTC_BOOTSTRAP", "LD_LIBRARY_PATH"] {
        assert!(page.contains(variable), "docs/cache.md says nothing of {variable}");
    }
}
