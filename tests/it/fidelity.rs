//! The embedded core is no approximation: every probe compiles to the same bytes with it as with the real one.

use crate::support::{absent, session, session_with, session_with_source};
use asm_matrix::asm::Dialect;
use asm_matrix::catalogue::{Probe, catalogue};
use asm_matrix::facts::Facts;
use asm_matrix::probes;
use asm_matrix::rustc::Job;
use asm_matrix::session::Session;
use asm_matrix::sysroot::{self, Sysroot};
use asm_matrix::target::Target;
use asm_matrix::toolchain::Selection;

/// The optimised levels. At 0 nothing is inlined into the probes: docs/embedded-core.md says what differs there.
const LEVELS: [&str; 5] = ["1", "2", "3", "s", "z"];

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
    for level in LEVELS {
        let target = with_level(&host, level);
        let facts = Facts::of(&target, session).expect("the compiler knows its host");
        let real = sysroot::installed(&host, &facts).expect("a toolchain has the core of its host");
        assert_identical(&target, &real, session);
    }
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
    for level in LEVELS {
        assert_identical(&with_level(triple, level), &real, &session);
    }
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
