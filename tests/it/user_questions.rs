//! Questions of user code: laws and lints of its functions, what is expensive in them, claims and assertions.

use crate::support::{Run, folder, program, run};
use fs_err as fs;
use std::path::Path;

/// The library that pins its functions.
const PINNED: &str = "examples/pinned";

fn with(arguments: &[&str]) -> Run {
    run(program().args(arguments))
}

fn check(arguments: &[&str], code: i32, expected: &[&str]) -> Run {
    let run = with(arguments);
    assert_eq!(run.code, Some(code), "{arguments:?}\n{}{}", run.stdout, run.stderr);
    let printed = format!("{}{}", run.stdout, run.stderr);
    for part in expected {
        assert!(printed.contains(part), "{arguments:?}: no {part:?} in\n{printed}");
    }
    run
}

/// A crate in a folder of its own: its targets are those of the example.
fn own_crate(source: &str) -> tempfile::TempDir {
    let folder = folder();
    fs::create_dir_all(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("Cargo.toml"), "[package]\nname = \"code\"\nversion = \"0.1.0\"\n[workspace]\n")
        .unwrap();
    fs::copy(Path::new(PINNED).join("targets.toml"), folder.path().join("targets.toml")).unwrap();
    fs::write(folder.path().join("src/lib.rs"), source).unwrap();
    folder
}

/// The claims of the example hold, and each is broken by the regression that it is about.
#[test]
fn the_claims_of_the_example_run() {
    let claims = "examples/pinned/claims.toml";
    check(&["claims", claims, "--probes", PINNED], 0, &["4 of 4 claims hold.", "is_unchanged"]);
    check(
        &["claims", claims, "--probes", PINNED, "--features", "regression"],
        1,
        &[
            "does not hold  release-is-a-store, and is expected to",
            "holds  fast-path",
            "3 of 4 claims hold.",
            "xchg byte ptr [rdi], al",
        ],
    );
    check(
        &["claims", claims, "--probes", PINNED, "--target", "riscv64gc"],
        0,
        &["2 of 2 claims hold; 2 are about other targets"],
    );
}

/// What is asserted in `asm-matrix.toml` is decided without a file of claims.
#[test]
fn the_assertions_of_the_example_hold() {
    check(&["claims", "--probes", PINNED], 0, &["holds  try_lock", "holds  unlock", "3 of 3 claims hold."]);
    check(&["claims", "--probes", PINNED, "--filter", "unlock"], 0, &["1 of 1 claims hold."]);
    check(&["claims", "--probes", PINNED, "--filter", "read_begin"], 2, &["no claim is about the functions"]);
    check(
        &["claims", "--probes", PINNED, "--features", "regression"],
        1,
        &["does not hold  unlock, and is expected to", "2 of 3 claims hold."],
    );
}

/// A function with everything that can be asserted against.
const SOURCE: &str = r#"#![no_std]
use core::sync::atomic::{AtomicU32, Ordering};
extern "C" { fn wake(); }
#[no_mangle] pub extern "C" fn bump(x: &AtomicU32) -> u32 { x.fetch_add(1, Ordering::AcqRel) }
#[no_mangle] pub extern "C" fn wait(x: &AtomicU32) { while x.load(Ordering::Acquire) == 0 {} unsafe { wake() } }
pub struct Ring { head: AtomicU32 }
impl Ring { #[inline(never)] pub fn push(&self) { self.head.store(1, Ordering::Release) } }
"#;

/// Each kind of assertion, by a case that holds and one that fails.
#[test]
fn each_assertion_can_fail() {
    let code = own_crate(SOURCE);
    let path = code.path().display().to_string();
    let file = code.path().join("asm-matrix.toml");
    for (function, holds, fails, why) in [
        ("bump", "calls-nothing = true", "contains = \"ldadda\"", "there is no `ldadda`"),
        ("wait", "calls-nothing = \"other\"", "calls-nothing = true", "it calls `wake`"),
        ("bump", "no-loop = true", "at-most = 1", "there are 2 instructions"),
        ("wait", "at-most = 12", "no-loop = true", "goes back"),
        ("bump", "contains = \"ldaddal\"", "contains-no = \"ldaddal\"", "there is `ldaddal"),
        ("bump", "most-instructions = 2", "most-instructions = 1", "there are 2 instructions"),
        (
            "bump",
            "contains-class = \"read_modify_write\"",
            "contains-class = \"fence\"",
            "no instruction of class fence",
        ),
        (
            "bump",
            "contains-no-class = \"fence\"",
            "contains-no-class = \"read_modify_write\"",
            "of class read_modify_write",
        ),
        ("bump", "shape = \"single_instruction\"", "shape = \"cas_loop\"", "its shape is `single_instruction`"),
        ("Ring::push", "contains = \"stlr\"", "contains = \"str\"", "there is no `str`"),
        ("push", "differs-from = \"<code::Ring>::push\"", "", ""),
    ] {
        if fails.is_empty() {
            continue;
        }
        let asserted = |line: &str| {
            fs::write(&file, format!("[[assert]]\nfunction = \"{function}\"\n{line}\n")).unwrap();
            ["claims", "--probes", path.as_str(), "-t", "aarch64_lse"]
        };
        check(&asserted(holds), 0, &["1 of 1 claims hold."]);
        check(&asserted(fails), 1, &["0 of 1 claims hold.", why]);
    }
}

/// A mistake points into the file, and is one error.
#[test]
fn mistakes_in_assertions_are_shown_in_their_lines() {
    let code = own_crate(SOURCE);
    let path = code.path().display().to_string();
    let file = code.path().join("asm-matrix.toml");
    for (text, expected) in [
        ("function = \"bumb\"\nno-loop = true", &["there is no function `bumb`", "did you mean `bump`?", ":2:"][..]),
        ("function = \"bump\"\nno-lop = true", &["there is no assert key `no-lop`", "did you mean `no-loop`?", ":3:"]),
        ("function = \"bump\"\ntargets = \"aarch64_les\"\nno-loop = true", &["did you mean `aarch64_lse`?", ":3:"]),
        ("function = \"bump\"\nno-loop = 1", &["`no-loop` can only be `true`", ":3:"]),
        ("function = \"bump\"\ncontains = \"/(/\"", &["not a regular expression", ":3:"]),
    ] {
        fs::write(&file, format!("[[assert]]\n{text}\n")).unwrap();
        let run = check(&["claims", "--probes", &path], 2, expected);
        assert_eq!(run.stderr.matches("error:").count(), 1, "{}", run.stderr);
        assert!(run.stderr.contains("asm-matrix.toml:"), "{}", run.stderr);
    }
    fs::remove_file(&file).unwrap();
    check(&["claims", "--probes", &path], 2, &["nothing to decide about this code", "[[assert]]"]);
}

/// What is expensive in functions: loops and calls, by target.
#[test]
fn cliffs_are_found_in_functions() {
    let code = own_crate(SOURCE);
    let path = code.path().display().to_string();
    check(
        &["cliffs", "--probes", &path, "-t", "x86_64"],
        0,
        &["have a loop\n    wait\n", "call another function\n    wait\n"],
    );
    let triple = "aarch64-unknown-linux-musl";
    let run = check(&["cliffs", "--probes", &path, "-t", triple, "--target-feature", "-outline-atomics"], 0, &[]);
    assert!(run.stdout.contains("become LL/SC loops\n    bump\n"), "{}", run.stdout);
}

/// The instructions of a function are explained as `show --explain` does.
#[test]
fn functions_are_explained() {
    let only = ["--probes", PINNED, "-t", "aarch64_lse"];
    let explained = check(&[&["explain", "try_lock"][..], &only].concat(), 0, &["swpab w8, w8, [x0]"]);
    let shown = check(&[&["show", "try_lock", "--explain"][..], &only].concat(), 0, &[]);
    assert_eq!(explained.stdout, shown.stdout);
    assert!(!explained.stdout.contains("unlock"), "{}", explained.stdout);
    check(&[&["explain", "try_lok"][..], &only].concat(), 2, &["there is no function `try_lok`", "try_lock::acquire"]);
    check(&["explain", "ldadd", "-t", "x86_64"], 2, &["--target selects targets of your code"]);
    check(&[&["explain", "try_lock", "unlock"][..], &only].concat(), 2, &["name one function"]);
}

/// Functions of which nothing is required are judged by laws, and that is said; nothing at all is an error.
#[test]
fn functions_are_judged_by_laws() {
    let code = own_crate(
        r#"#![no_std]
use core::sync::atomic::{AtomicU32, Ordering};
#[no_mangle] pub extern "C" fn bump(x: &AtomicU32) -> u32 { x.fetch_add(1, Ordering::AcqRel) }
#[no_mangle] pub extern "C" fn set(x: &AtomicU32) { x.store(1, Ordering::Relaxed) }
"#,
    );
    let path = code.path().display().to_string();
    let run = check(&["verify", "--probes", &path], 0, &["6 functions judged by laws only"]);
    assert!(run.stdout.is_empty(), "{}", run.stdout);
    let json = check(&["verify", "--probes", &path, "--format", "json"], 0, &["\"by_laws\": 2"]);
    assert!(serde_json::from_str::<serde_json::Value>(&json.stdout).is_ok(), "{}", json.stdout);
}

/// The laws of reservations, fences and helpers, on mutations of what a compiler made.
#[test]
fn laws_need_no_ordering() {
    const LOOP: &str = "\t.globl\tbump\nbump:\n.LBB0_1:\n\tldaxr\tw8, [x0]\n\tadd\tw9, w8, #1\nINSERTED\tstlxr\tw10, w9, [x0]\n\tcbnz\tw10, .LBB0_1\n\tmov\tw0, w8\n\tret\n";
    let folder = folder();
    let stored = |text: &str| fs::write(folder.path().join("aarch64.s"), text).unwrap();
    let path = folder.path().display().to_string();
    let verify = ["verify", "--asm", &path, "--filter", "bump"];
    stored(&LOOP.replace("INSERTED", ""));
    let run = check(&verify, 0, &[]);
    assert!(run.stdout.is_empty(), "{}", run.stdout);
    stored(&LOOP.replace("INSERTED", "\tstr\tw9, [x1]\n"));
    check(&verify, 0, &["warning[exclusive-interrupted]", "`str w9, [x1]`"]);
    stored(&LOOP.replace("INSERTED", "").replace("\tldaxr\tw8, [x0]\n", ""));
    check(&verify, 0, &["warning[exclusive-alone]", "`stlxr w10, w9, [x0]`"]);
    let fences = "\t.globl\tbump\nbump:\n\tdmb\tish\n\tdmb\tishld\n\tstr\twzr, [x0]\n\tret\n";
    stored(fences);
    check(&verify, 0, &["warning[fence-redundant]", "`dmb ishld`"]);
    stored(&fences.replace("dmb\tishld\n", "ldr\tw1, [x1]\n\tdmb\tishld\n"));
    assert!(with(&verify).stdout.is_empty());
    stored("\t.globl\tbump\nbump:\n\tmov\tw2, #5\n\tb\t__atomic_fetch_add_16\n");
    check(&verify, 0, &["warning[may-lock]"]);
}

/// A ring that publishes, by a comment, by its name, and by a method; the orderings are to be replaced.
const RING: &str = r#"#![no_std]
use core::sync::atomic::{AtomicU64, Ordering};
pub struct Ring { data: AtomicU64, head: AtomicU64 }
// asm-matrix: publishes
#[no_mangle] pub extern "C" fn send(ring: &Ring, value: u64) {
    ring.data.store(value, Ordering::Relaxed);
    ring.head.store(1, Ordering::Release);
}
// asm-matrix: acquires
#[no_mangle] pub extern "C" fn receive(ring: &Ring) -> u64 {
    if ring.head.load(Ordering::Acquire) == 0 { return 0; }
    ring.data.load(Ordering::Relaxed)
}
#[no_mangle] pub extern "C" fn reset__release(ring: &Ring) { ring.head.store(0, Ordering::Release) }
#[no_mangle] pub extern "C" fn count(ring: &Ring) -> u64 { ring.head.load(Ordering::Relaxed) }
"#;

/// What a comment or a name requires is judged, and a weakening of the source is found.
#[test]
fn what_is_required_is_judged() {
    let code = own_crate(RING);
    let path = code.path().display().to_string();
    let run = check(&["verify", "--probes", &path], 0, &["aarch64_lse  3 of 3 cells judged, 1 by laws only"]);
    assert!(run.stdout.is_empty(), "{}", run.stdout);
    for (from, to, expected) in [
        (
            "store(1, Ordering::Release)",
            "store(1, Ordering::Relaxed)",
            &["error[weaker-release]: aarch64_lse", "send"][..],
        ),
        ("load(Ordering::Acquire)", "load(Ordering::Relaxed)", &["error[weaker-acquire]: aarch64_lse", "receive"]),
        ("store(0, Ordering::Release)", "store(0, Ordering::Relaxed)", &["error[weaker-release]", "reset::release"]),
        ("// asm-matrix: publishes", "// asm-matrix: orders seq_cst", &["error[weaker-seq_cst]: x86_64", "send"]),
    ] {
        assert!(RING.contains(from), "{from}");
        let changed = RING.replace(from, to);
        fs::write(code.path().join("src/lib.rs"), &changed).unwrap();
        check(&["verify", "--probes", &path], 1, expected);
        // For programs, the place is where the function is declared.
        let name = expected[1].split("::").next().unwrap();
        let line = changed.lines().position(|line| line.contains(&format!("fn {name}"))).unwrap() + 1;
        let place = format!("src/lib.rs,line={line},title=weaker-");
        check(&["verify", "--probes", &path, "--format", "github"], 1, &[&place]);
    }
    fs::write(code.path().join("src/lib.rs"), RING.replace("matrix: acquires", "matrix: aquires")).unwrap();
    let run =
        check(&["verify", "--probes", &path], 2, &["there is no requirement `aquires`", "did you mean `acquires`?"]);
    assert!(run.stderr.contains("src/lib.rs:9:"), "{}", run.stderr);
    // What is not exported is looked for, and that it is not there is said.
    let private = RING.replace("#[no_mangle] pub extern \"C\" fn send", "#[inline(never)] pub fn send");
    fs::write(code.path().join("src/lib.rs"), &private).unwrap();
    let run = check(&["verify", "--probes", &path], 0, &["3 of 3 cells judged"]);
    assert!(!run.stderr.contains("has no symbol"), "{}", run.stderr);
    fs::write(
        code.path().join("src/lib.rs"),
        private.replace("store(1, Ordering::Release)", "store(1, Ordering::Relaxed)"),
    )
    .unwrap();
    check(&["verify", "--probes", &path], 1, &["error[weaker-release]: aarch64_lse", "code::send"]);
    fs::write(code.path().join("src/lib.rs"), private.replace("#[inline(never)]", "#[inline]")).unwrap();
    check(&["verify", "--probes", &path], 0, &["warning: send (src/lib.rs:5) has no symbol, so it is not judged"]);
}

/// Each ordering of the example is tried with its neighbours, in a copy: the source does not change.
#[test]
fn orderings_of_functions_have_a_price() {
    let source = fs::read(Path::new(PINNED).join("src/lib.rs")).unwrap();
    let run = check(
        &["costs", "--probes", PINNED],
        0,
        &["note: 5 orderings in the source, 10 builds for 3 targets", "does not say that a weaker one is correct"],
    );
    let part = |function: &str, target: &str| -> String {
        let function = run.stdout.split("\n\n").find(|part| part.starts_with(function)).expect("the function is there");
        let target = format!("\n  {target}\n");
        let lines = function.split_once(&target).expect("the target is there").1;
        lines.lines().take_while(|line| line.starts_with("    ")).collect::<Vec<_>>().join("\n")
    };
    let unlock = part("unlock::release", "x86_64");
    assert!(unlock.contains("src/lib.rs:30 store Release\n      weaker   Relaxed  no difference\n"), "{unlock}");
    assert!(unlock.contains("stronger SeqCst   costs 1 instruction: plain → xchg"), "{unlock}");
    // The deliberate regression is another feature.
    assert!(unlock.contains("src/lib.rs:37 store SeqCst\n      weaker   Release  not part of this build"), "{unlock}");
    let unlock = part("unlock::release", "riscv64gc");
    assert!(unlock.contains("weaker   Relaxed  saves 1 instruction"), "{unlock}");
    let lock = part("try_lock::acquire", "aarch64_lse");
    assert!(
        lock.contains("weaker   Relaxed  costs the same: swpa → swp") && lock.contains("stronger AcqRel"),
        "{lock}"
    );
    assert_eq!(fs::read(Path::new(PINNED).join("src/lib.rs")).unwrap(), source);
    assert!(!run.stdout.contains("is_unchanged"), "{}", run.stdout);
    let only = ["costs", "--probes", PINNED, "--filter", "unlock", "-t", "x86_64"];
    check(&only, 0, &["2 orderings in the source, 3 builds for 1 target;"]);
    let json =
        check(&[&only[..], &["--format", "json", "--from", "release", "--to", "seq_cst"]].concat(), 0, &["1 build "]);
    let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    let trial = &json["trials"][0];
    assert_eq!((trial["line"].as_u64(), trial["instead"].as_str()), (Some(30), Some("seq_cst")), "{json}");
    assert_eq!(trial["changes"][0]["price"], "worse", "{json}");
    let markdown = check(&[&only[..], &["--format", "markdown"]].concat(), 0, &[]);
    assert!(markdown.stdout.contains("| x86\\_64 | `src/lib.rs:30 store Release` | weaker Relaxed | no difference |"));
    check(&["costs", "--filter", "x", "--asm", "examples"], 2, &["name the source with --probes PATH, without --asm"]);
}

/// A package of a workspace that depends on another one of it; and what is inlined is found by its name.
#[test]
fn copies_of_workspaces_compile() {
    let folder = folder();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    file(
        "Cargo.toml",
        "[workspace]\nmembers = [\"ring\", \"base\"]\nresolver = \"2\"\n[workspace.package]\nversion = \"0.1.0\"\nedition = \"2021\"\n",
    );
    file("base/Cargo.toml", "[package]\nname = \"base\"\nversion.workspace = true\nedition.workspace = true\n");
    file("base/src/lib.rs", "#![no_std]\npub const ONE: u32 = 1;\n");
    let manifest = "[package]\nname = \"ring\"\nversion.workspace = true\nedition.workspace = true\n[dependencies]\nbase = { path = \"../base\" }\n";
    file("ring/Cargo.toml", manifest);
    file(
        "ring/src/lib.rs",
        "#![no_std]\nmod inner;\n#[no_mangle] pub extern \"C\" fn push(x: &core::sync::atomic::AtomicU32) { inner::publish(x) }\n",
    );
    file(
        "ring/src/inner.rs",
        "use core::sync::atomic::{AtomicU32, Ordering::*};\n#[inline(always)] pub fn publish(x: &AtomicU32) { x.store(base::ONE, SeqCst) }\npub fn other(x: &AtomicU32) { x.store(2, SeqCst) }\n",
    );
    let path = folder.path().join("ring").display().to_string();
    let run = check(
        &["costs", "--probes", &path, "-t", "x86_64-unknown-linux-gnu"],
        0,
        &["src/inner.rs:2 store SeqCst", "1 build "],
    );
    assert!(run.stdout.contains("weaker   Release  saves"), "{}", run.stdout);
    assert!(!folder.path().join("ring/target").exists());
}
