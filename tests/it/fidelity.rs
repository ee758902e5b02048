//! The embedded core is exact: every probe compiles to the same instructions with it as with the real one.

use crate::support::{is_everything, session};
use asm_matrix::compile::facts::Facts;
use asm_matrix::compile::probes;
use asm_matrix::compile::rustc::Job;
use asm_matrix::compile::session::Session;
use asm_matrix::compile::sysroot::{self, Extent, Sysroot};
use asm_matrix::isa::asm::{Assembly, Dialect, Normalizer, Syntax};
use asm_matrix::probe::catalogue;
use asm_matrix::target::Target;
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// The levels at which everything is inlined into the probes: whole files are identical.
const INLINED: [&str; 4] = ["3", "1", "2", "s"];

/// The levels at which functions of `core` are called: their symbols hold a hash of the crate that they come from, so here
/// each probe's instructions are compared, with the symbols as paths. docs/embedded-core.md says what differs beside them.
const CALLING: [&str; 2] = ["z", "0"];

/// The tested levels of one kind: all of them, or the first.
fn looked_at(levels: &[&'static str]) -> Vec<&'static str> {
    levels.iter().copied().take(if is_everything() { levels.len() } else { 1 }).collect()
}

/// The assembly of all probes with each of the two cores.
fn both(target: &Target, real: &Sysroot, session: &Session) -> (String, String) {
    let facts = Facts::of(target, session).expect("the compiler knows the target");
    let embedded = sysroot::embedded(&target.triple, Extent::Probes, session).expect("the embedded core compiles");
    let existing = probes::existing(&catalogue(), &facts, &session.toolchain);
    let assembly = |sysroot: &Sysroot| {
        let job = Job { target, facts: &facts, sysroot, dialect: Dialect::Default, sizes: false };
        let compiled = job.compile(&existing, session).expect("the probes compile");
        assert!(compiled.failed.is_empty(), "{:?}", compiled.failed);
        compiled.assembly
    };
    (assembly(&embedded), assembly(real))
}

fn assert_identical(triple: &str, real: &Sysroot, session: &Session) {
    let title = session.toolchain.compiler.title();
    for level in looked_at(&INLINED) {
        let (embedded, real) = both(&with_level(triple, level), real, session);
        assert!(embedded.len() > 100_000, "there is not much to compare");
        assert_eq!(difference(&embedded, &real), None, "{triple} at {level} with {title}");
    }
    for level in looked_at(&CALLING) {
        let target = with_level(triple, level);
        let isa = Facts::of(&target, session).expect("the compiler knows the target").isa;
        let (embedded, real) = both(&target, real, session);
        let difference = difference_of_probes(&embedded, &real, Syntax::of(&isa, triple));
        assert_eq!(difference, None, "{triple} at {level} with {title}");
    }
}

/// The first line that differs between two files.
fn difference<'a>(one: &'a str, other: &'a str) -> Option<(&'a str, &'a str)> {
    // A line more at the end of one differs from nothing at the end of the other.
    let lines = one.split('\n').chain(["<end>"]).zip(other.split('\n').chain(["<end>"]));
    lines.into_iter().find(|(one, other)| one != other)
}

/// The first probe whose instructions differ.
fn difference_of_probes(one: &str, other: &str, syntax: Syntax) -> Option<String> {
    let (one, other) = (Assembly::parse(one, syntax), Assembly::parse(other, syntax));
    let mut normalizer = Normalizer::new(syntax);
    let mut text =
        |assembly: &Assembly<'_>, symbol: &str| assembly.body(symbol).map(|body| with_aliases(normalizer.text(body)));
    let mut compared = 0;
    for probe in catalogue() {
        let symbol = probe.symbol();
        let (one, other) = (text(&one, &symbol), text(&other, &symbol));
        if one != other {
            return Some(format!("{symbol}: {one:?} {other:?}"));
        }
        compared += usize::from(one.is_some());
    }
    assert!(compared > 1_500, "there is not much to compare");
    None
}

/// The pattern of a symbol's generic arguments, and those of what [`with_aliases`] makes equal.
static ARGUMENTS: LazyLock<Regex> = LazyLock::new(|| pattern(r"(\w)::<.*>"));
static PATH: LazyLock<Regex> = LazyLock::new(|| pattern(r"<?(core::.*)"));
static RESULT: LazyLock<Regex> = LazyLock::new(|| pattern(r"core::result::result[\w, ]+::"));
static PANIC: LazyLock<Regex> = LazyLock::new(|| pattern(r"\*?(core::panicking::[\w:]+)(@gotpcrel\(%rip\))?"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the pattern is good")
}

/// A text with the functions of `core` as the embedded one names them: since 1.96 `AtomicBool` is an alias of
/// `Atomic<bool>` in the real one, some symbols say which type a function is for and others do not, and the place where
/// a panic goes may be near or far.
fn with_aliases(text: &str) -> String {
    let text = text.replace("<*mut u32>::is_null", "core::ptr::is_null");
    let text = ARGUMENTS.replace_all(&text, "$1").replace("<*mut T>", "Ptr<T>").replace("<*mut u32>", "Ptr<T>");
    let text = text.replace("core::ptr::mut_ptr::", "core::ptr::");
    let text = text.replace("AtomicPtr<u32>", "AtomicPtr<T>");
    let text = PATH.replace_all(&text, |found: &Captures<'_>| found[1].replace(['<', '>'], "").to_lowercase());
    let text = RESULT.replace_all(&text, "core::result::result::");
    PANIC.replace_all(&text, "$1").into_owned()
}

fn with_level(triple: &str, level: &str) -> Target {
    Target { opt_level: Some(level.to_owned()), ..Target::ad_hoc(triple) }
}

/// With the core that the toolchain has installed for its own host.
fn assert_identical_on_the_host(session: &Session) {
    let host = session.toolchain.compiler.host.clone().expect("a compiler knows its host");
    let facts = Facts::of(&Target::ad_hoc(&host), session).expect("the compiler knows its host");
    let real = sysroot::installed(&host, &facts).expect("a toolchain has the core of its host");
    assert_identical(&host, &real, session);
}

/// The comparison itself is tested: one changed instruction is found in either direction.
#[test]
fn a_difference_would_be_found() {
    let session = session();
    let host = session.toolchain.compiler.host.clone().expect("a compiler knows its host");
    let target = Target::ad_hoc(&host);
    let facts = Facts::of(&target, &session).expect("the compiler knows its host");
    let real = sysroot::installed(&host, &facts).expect("a toolchain has the core of its host");
    let (embedded, real) = both(&target, &real, &session);
    let syntax = Syntax::of(&facts.isa, &host);
    assert_eq!(difference_of_probes(&embedded, &real, syntax), None);
    let changed = embedded.replacen("xaddl", "xaddq", 1);
    assert!(difference(&changed, &real).is_some_and(|(one, other)| one.contains("xaddq") && other.contains("xaddl")));
    assert!(difference_of_probes(&changed, &real, syntax).is_some_and(|what| what.contains("xaddq")));
    assert!(difference(&embedded, &format!("{real}\tret\n")).is_some());
    let aliases = [
        ("call core::sync::atomic::AtomicU8::load", "call <core::sync::atomic::Atomic<u8>>::load"),
        ("bl core::mem::replace", "bl core::mem::replace::<bool>"),
    ];
    for (one, other) in aliases {
        assert_eq!(with_aliases(one), with_aliases(other));
    }
    assert_ne!(with_aliases(aliases[0].0), with_aliases("call <core::sync::atomic::Atomic<u32>>::load"));
}

/// On the host, at some levels or all; and, if everything is tested, with another compiler, and for other triples with the core
/// from its source.
mod exhaustive {
    use super::{assert_identical, assert_identical_on_the_host};
    use crate::support::{Extra, absent, is_everything, nightly, session, session_with_source};
    use asm_matrix::compile::sysroot::{self, Extent};

    #[test]
    fn on_the_host_of_the_default_toolchain() {
        assert_identical_on_the_host(&session());
    }

    #[test]
    fn on_the_host_of_the_nightly() {
        if is_everything() {
            nightly().map_or_else(|| absent(Extra::Nightly), |session| assert_identical_on_the_host(&session));
        }
    }

    /// With the core built from library source.
    fn assert_identical_with_source(triple: &str) {
        let Some(session) = session_with_source() else { return absent(Extra::LibrarySource) };
        let real = sysroot::rust_src(triple, Extent::Probes, &session).expect("core compiles from its source");
        assert_identical(triple, &real, &session);
    }

    #[test]
    fn on_x86_64_musl() {
        if is_everything() {
            assert_identical_with_source("x86_64-unknown-linux-musl");
        }
    }

    #[test]
    fn on_aarch64_musl() {
        if is_everything() {
            assert_identical_with_source("aarch64-unknown-linux-musl");
        }
    }

    /// On RISC-V a bool's operations are implemented differently in `core`.
    #[test]
    fn on_riscv64_musl() {
        if is_everything() {
            assert_identical_with_source("riscv64gc-unknown-linux-musl");
        }
    }
}
