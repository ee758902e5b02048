//! Which libraries user code is compiled with: the embedded core and the real one give the same instructions, `alloc` and
//! `std` come from library source, and where nothing fits the message says what would help.

use crate::support::{
    Extra, Run, absent, cache_folder, folder, is_everything, nightly, program, run, session, session_with_source,
};
use asm_matrix::compile::facts::Facts;
use asm_matrix::compile::rustc::Job;
use asm_matrix::compile::session::Session;
use asm_matrix::compile::sysroot::{self, Extent, Sysroot};
use asm_matrix::compile::user::Source;
use asm_matrix::isa::asm::{Assembly, Dialect, Normalizer, Syntax};
use asm_matrix::target::Target;
use fs_err as fs;
use regex::Regex;

/// Code that uses what the embedded core has.
const CODE: &str = "tests/user_core/code.rs";

/// A target whose libraries are not installed.
const CROSS: &str = "aarch64-unknown-linux-musl";

/// A correct file for each kind of thing that ordinary code uses.
const ORDINARY: [(&str, &str); 6] = [
    (
        "a derive",
        "#[derive(Debug)] pub struct Gate(core::sync::atomic::AtomicU32);\n\
         #[unsafe(no_mangle)] pub fn open(g: &Gate) { g.0.store(1, core::sync::atomic::Ordering::Release) }",
    ),
    (
        "a method",
        "use core::sync::atomic::{AtomicU64, Ordering::Relaxed};\n\
         #[unsafe(no_mangle)] pub fn take(a: &AtomicU64, n: u64) -> bool { a.fetch_add(n.wrapping_neg(), Relaxed) == n }",
    ),
    ("a panic", "#[unsafe(no_mangle)] pub fn no(a: u32) { if a > 3 { panic!(\"{a} is too much\") } }"),
    ("a loop", "#[unsafe(no_mangle)] pub fn sum(a: &[u32]) -> u32 { let mut s = 0; for x in a { s ^= x; } s }"),
    (
        "a derive of hashes",
        "#[derive(Hash, PartialEq, Eq, Clone)] pub struct A(u8);\n#[unsafe(no_mangle)] pub fn f(a: &A) -> A { a.clone() }",
    ),
    (
        "async",
        "#[unsafe(no_mangle)] pub fn f(cx: &core::task::Context<'_>) { cx.waker().wake_by_ref() }\npub async fn g() {}",
    ),
];

/// Compiles a file without `std` and returns what the program says.
fn build(code: &str, more: &[&str]) -> Run {
    let folder = folder();
    let file = folder.path().join("code.rs");
    fs::write(&file, format!("#![no_std]\n{code}\n")).unwrap();
    let file = file.display().to_string();
    run(program().args(["build", "--format", "json", "-o", "-", "--probes", &file]).args(more))
}

#[test]
fn ordinary_code_compiles_with_the_embedded_core() {
    for (what, code) in ORDINARY {
        let run = build(code, &["--target", CROSS, "--core", "embedded"]);
        assert_eq!(run.code, Some(0), "{what}: {}", run.stderr);
        assert!(
            run.stdout.contains("\"core\": \"embedded\"") || run.stdout.contains("\"core\":\"embedded\""),
            "{what}"
        );
    }
}

/// The texts of the exported functions, compiled for the host with a core.
fn texts(level: &str, sysroot: &Sysroot, session: &Session) -> Vec<(String, String)> {
    let host = session.toolchain.compiler.host.clone().expect("a compiler knows its host");
    let target = Target { opt_level: Some(level.to_owned()), ..Target::ad_hoc(&host) };
    let facts = Facts::of(&target, session).expect("the compiler knows its host");
    let job = Job { target: &target, facts: &facts, sysroot, dialect: Dialect::Intel, sizes: false };
    let source = Source::File(std::path::absolute(CODE).expect("the file is there"));
    let compiled = source.compile(&job, session).expect("the compiler runs").expect("the code compiles");
    let syntax = Syntax::of(&facts.isa, &host);
    let assembly = Assembly::parse(&compiled.assembly, syntax);
    let mut normalizer = Normalizer::new(syntax);
    let code = fs::read_to_string(CODE).unwrap();
    let name = Regex::new(r"(?m)^    fn (\w+)\(").unwrap();
    name.captures_iter(&code)
        .map(|found| {
            let body = assembly.body(&found[1]).unwrap_or_else(|| panic!("{} has no body", &found[1]));
            (found[1].to_owned(), normalizer.text(body).to_owned())
        })
        .collect()
}

/// The functions that differ at a level, of all.
fn different(level: &str, session: &Session) -> (Vec<String>, usize) {
    let host = session.toolchain.compiler.host.clone().expect("a compiler knows its host");
    let facts = Facts::of(&Target::ad_hoc(&host), session).expect("the compiler knows its host");
    let real = sysroot::installed(&host, &facts).expect("a toolchain has the core of its host");
    let embedded = sysroot::embedded(&host, Extent::UserCode, session).expect("the embedded core compiles");
    let (embedded, real) = (texts(level, &embedded, session), texts(level, &real, session));
    let differ = embedded.iter().zip(&real).filter(|(one, other)| one != other).map(|(one, _)| one.0.clone());
    (differ.collect(), embedded.len())
}

/// What may differ, by its name in the code: docs/embedded-core.md says why. Some of these are equal at some levels and with
/// some compilers.
const MAY_DIFFER: [&str; 12] = [
    "array_maps",
    "by_value",
    "compares",
    "compares_partly",
    "contains",
    "exact_chunks",
    "narrows",
    "narrows_signed",
    "steps_a_range",
    "takes_some",
    "zips",
    "zips_in_a_loop",
];

fn assert_proven(levels: &[&str], session: &Session) {
    for level in levels {
        let (differ, count) = different(level, session);
        assert!(count > 120, "there is not much to compare");
        let title = session.toolchain.compiler.title();
        let others: Vec<&String> = differ.iter().filter(|name| !MAY_DIFFER.contains(&name.as_str())).collect();
        assert_eq!(others, Vec::<&String>::new(), "at {level} with {title}");
        assert!(differ.iter().any(|name| name == "zips"), "the list is of what differs: {level} with {title}");
    }
}

#[test]
fn code_compiles_to_the_same_instructions_with_either_core() {
    assert_proven(&["3"], &session());
}

mod exhaustive {
    use super::*;

    #[test]
    fn code_compiles_to_the_same_instructions_at_all_levels_and_with_all_compilers() {
        if !is_everything() {
            return;
        }
        let levels = ["2", "3", "s"];
        assert_proven(&levels, &session());
        nightly().map_or_else(|| absent(Extra::Nightly), |session| assert_proven(&levels, &session));
        session_with_source().map_or_else(|| absent(Extra::LibrarySource), |session| assert_proven(&levels, &session));
    }

    #[test]
    fn std_is_built_from_library_source() {
        if !is_everything() {
            return;
        }
        let Some(session) = session_with_source() else { return absent(Extra::LibrarySource) };
        let folder = folder();
        let file = folder.path().join("code.rs");
        let code = "#[unsafe(no_mangle)] pub fn lock(a: &std::sync::Mutex<u32>) -> u32 { *a.lock().unwrap() }\n";
        fs::write(&file, code).unwrap();
        let rustc = session.toolchain.rustc.display().to_string();
        let file = file.display().to_string();
        let arguments = ["show", "lock", "--probes", &file, "--rustc", &rustc, "--target", "aarch64-unknown-linux-gnu"];
        let run = run(program().args(arguments));
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert!(run.stdout.contains("cas"), "{}", run.stdout);
    }
}

/// A mistake is told in the compiler's words alone.
#[test]
fn a_mistake_in_the_code_is_not_the_core_s_fault() {
    for (code, words) in [
        ("pub fn f() -> u32 { \"a\" }", "error[E0308]: mismatched types"),
        ("pub fn f( {", "error: "),
        ("pub fn f() { core::no_such_thing() }", "error[E0425]"),
        ("pub fn f(a: u32) { a.no_such_method() }", "error[E0599]"),
    ] {
        let run = build(code, &["--target", CROSS, "--core", "embedded"]);
        assert_eq!(run.code, Some(2), "{}", run.stdout);
        assert!(run.stderr.contains(words), "{}", run.stderr);
        assert!(!run.stderr.contains("embedded") && !run.stderr.contains("rustup"), "{}", run.stderr);
    }
}

/// What the embedded core lacks is said to be its lack, whatever the compiler's words are.
#[test]
fn what_the_embedded_core_lacks_is_named() {
    for code in [
        "pub fn f(a: &str) -> Option<usize> { a.find('x') }",
        "use core::net::Ipv4Addr;\npub fn f(a: Ipv4Addr) -> bool { a.is_loopback() }",
        "pub fn f(a: &mut [u32]) { a.sort_unstable() }",
        "pub fn f(a: f64) -> f64 { a.clamp(0.0, 1.0) }",
        "pub fn f() -> core::any::TypeId { core::any::TypeId::of::<u32>() }",
        "pub fn f(a: &dyn core::any::Any) -> bool { a.is::<u32>() }",
    ] {
        let run = build(code, &["--target", CROSS, "--core", "embedded"]);
        assert_eq!(run.code, Some(2), "{code}: {}", run.stdout);
        let expected = ["this is with the embedded core", "it compiles with the real one", "--toolchain", CROSS];
        for part in expected {
            assert!(
                run.stderr.contains(part) || part == "--toolchain" && run.stderr.contains("--rustc"),
                "{code}: no {part} in {}",
                run.stderr
            );
        }
    }
}

/// A crate that needs `alloc` or `std`, where there is neither.
#[test]
fn without_alloc_the_error_says_what_would_help() {
    for (code, library) in [
        ("extern crate alloc;\npub fn f(a: alloc::sync::Arc<u32>) { drop(a) }", "alloc"),
        ("extern crate std;\npub fn f(a: std::sync::Arc<u32>) { drop(a) }", "std"),
    ] {
        let run = build(code, &["--target", CROSS, "--core", "embedded"]);
        assert_eq!(run.code, Some(2), "{}", run.stdout);
        let lack = format!("has no `{library}`");
        for part in [format!("can't find crate for `{library}`").as_str(), "the embedded core", &lack, CROSS] {
            assert!(run.stderr.contains(part), "no {part} in {}", run.stderr);
        }
        assert_eq!(run.stderr.matches("error").count(), 2, "one error, in the program's words and the compiler's");
    }
    let run = build("pub fn f() {}", &["--target", CROSS, "--core", "installed"]);
    assert_eq!(run.code, Some(2), "{}", run.stdout);
    assert!(run.stderr.contains("core is not installed for aarch64-unknown-linux-musl: "), "{}", run.stderr);
}

/// Where there is library source, `alloc` is built beside `core` when the code asks for it.
#[test]
fn alloc_is_built_from_library_source() {
    let Some(session) = session_with_source() else { return absent(Extra::LibrarySource) };
    let code = "extern crate alloc;\nuse alloc::sync::Arc;\n\
                #[unsafe(no_mangle)] pub fn give_back(a: Arc<u32>) { drop(a) }";
    let rustc = session.toolchain.rustc.display().to_string();
    let run = build(code, &["--rustc", &rustc, "--target", "riscv64gc-unknown-linux-musl"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("amoadd.d.rl") && run.stdout.contains("rust-src"), "{}", run.stdout);
    assert!(cache_folder().join("sysroot").exists());
}
