//! The embedded core is no approximation: every probe compiles to the same instructions with it as with the real one.

use crate::support::{absent, session, session_with, session_with_source};
use asm_matrix::asm::{Assembly, Dialect, Normalizer, Syntax};
use asm_matrix::catalogue::{Probe, catalogue};
use asm_matrix::facts::Facts;
use asm_matrix::probes;
use asm_matrix::rustc::Job;
use asm_matrix::session::Session;
use asm_matrix::sysroot::{self, Sysroot};
use asm_matrix::target::Target;
use asm_matrix::toolchain::Selection;
use regex::Regex;

/// The levels at which everything is inlined into the probes: whole files are equal, to the byte.
const INLINED: [&str; 4] = ["1", "2", "3", "s"];

/// The levels at which functions of `core` are called: their symbols hold a hash of the crate that they come from, so here
/// each probe's instructions are compared, with the symbols as paths. docs/embedded-core.md says what differs beside them.
const CALLING: [&str; 2] = ["z", "0"];

/// The assembly of all probes with one core and with the other.
fn both(target: &Target, real: &Sysroot, session: &Session) -> (String, String) {
    let facts = Facts::of(target, session).expect("the compiler knows the target");
    let embedded = sysroot::embedded(&target.triple, session).expect("the embedded core compiles");
    let exists = |probe: &Probe| {
        probe.is_legal() && probes::absence(probe, &target.triple, &facts, &session.toolchain).is_none()
    };
    let existing: Vec<Probe> = catalogue().into_iter().filter(exists).collect();
    let assembly = |sysroot: &Sysroot| {
        let job = Job { target, facts: &facts, sysroot, dialect: Dialect::Default, sizes: false };
        let compiled = job.compile(&existing, session).expect("the probes compile");
        assert!(compiled.failed.is_empty(), "{:?}", compiled.failed);
        compiled.assembly
    };
    (assembly(&embedded), assembly(real))
}

fn assert_identical_at_all_levels(triple: &str, real: &Sysroot, session: &Session) {
    for level in INLINED {
        assert_identical(&with_level(triple, level), real, session);
    }
    for level in CALLING {
        assert_identical_probes(&with_level(triple, level), real, session);
    }
}

/// Every probe's instructions, where files cannot be equal.
fn assert_identical_probes(target: &Target, real: &Sysroot, session: &Session) {
    let facts = Facts::of(target, session).expect("the compiler knows the target");
    let syntax = Syntax::of(&facts.isa, &target.triple);
    let (embedded, real) = both(target, real, session);
    let (embedded, real) = (Assembly::parse(&embedded, syntax), Assembly::parse(&real, syntax));
    let (mut one, mut other) = (Normalizer::new(syntax), Normalizer::new(syntax));
    let mut compared = 0;
    for probe in catalogue() {
        let symbol = probe.symbol();
        if let (Some(embedded), Some(real)) = (embedded.body(&symbol), real.body(&symbol)) {
            let title = session.toolchain.compiler.title();
            let (embedded, real) = (without_types(one.text(embedded)), without_types(other.text(real)));
            assert_eq!(embedded, real, "{symbol} at {} with {title}", target.opt_level);
            compared += 1;
        }
    }
    assert!(compared > 1_500, "there is not much to compare");
}

/// A text with called functions of `core` named by their last part only: since 1.96 an atomic type is `Atomic<bool>` in
/// the real one, and `AtomicBool` an alias of it.
fn without_types(text: &str) -> String {
    let generics = Regex::new(r"(\w)::<.*>").expect("the pattern is good");
    let path = Regex::new(r"<?core::.*::(\w+)").expect("the pattern is good");
    path.replace_all(&generics.replace_all(text, "$1"), "$1").into_owned()
}

fn assert_identical(target: &Target, real: &Sysroot, session: &Session) {
    let (embedded, real) = both(target, real, session);
    assert!(embedded.len() > 100_000, "there is not much to compare");
    let differing = embedded.lines().zip(real.lines()).position(|(one, other)| one != other);
    assert_eq!(
        differing,
        None,
        "{} at {} with {}",
        target.triple,
        target.opt_level,
        session.toolchain.compiler.title()
    );
    assert_eq!(embedded.len(), real.len());
}

fn with_level(triple: &str, level: &str) -> Target {
    Target { opt_level: level.to_owned(), ..Target::ad_hoc(triple) }
}

/// With the core that the toolchain has installed for its own host.
fn assert_identical_on_the_host(session: &Session) {
    let host = session.toolchain.compiler.host.clone().expect("a compiler knows its host");
    let facts = Facts::of(&Target::ad_hoc(&host), session).expect("the compiler knows its host");
    let real = sysroot::installed(&host, &facts).expect("a toolchain has the core of its host");
    assert_identical_at_all_levels(&host, &real, session);
}

#[test]
fn on_the_host_of_the_default_toolchain() {
    assert_identical_on_the_host(&session());
}

#[test]
fn on_the_host_of_the_nightly() {
    match session_with(&Selection::Toolchain("nightly".to_owned())) {
        Some(session) => assert_identical_on_the_host(&session),
        None => absent("toolchain `nightly`"),
    }
}

/// With the core built from library source.
fn assert_identical_with_source(triple: &str) {
    let Some(session) = session_with_source() else { return absent("compiler with library source") };
    let real = sysroot::rust_src(triple, &session).expect("core compiles from its source");
    assert_identical_at_all_levels(triple, &real, &session);
}

#[test]
fn on_x86_64_musl() {
    assert_identical_with_source("x86_64-unknown-linux-musl");
}

#[test]
fn on_aarch64_musl() {
    assert_identical_with_source("aarch64-unknown-linux-musl");
}

/// On RISC-V a bool's operations take another way through `core`.
#[test]
fn on_riscv64_musl() {
    assert_identical_with_source("riscv64gc-unknown-linux-musl");
}

/// A comparison that finds nothing proves nothing unless it can: with one probe's text changed, it does.
#[test]
fn a_difference_would_be_found() {
    let session = session();
    let host = session.toolchain.compiler.host.clone().expect("a compiler knows its host");
    let target = Target::ad_hoc(&host);
    let facts = Facts::of(&target, &session).expect("the compiler knows its host");
    let real = sysroot::installed(&host, &facts).expect("a toolchain has the core of its host");
    let (embedded, real) = both(&target, &real, &session);
    let changed = embedded.replacen("xaddl", "xaddq", 1);
    assert_ne!(changed, embedded, "there is an xadd to change");
    assert_ne!(changed, real);
}
