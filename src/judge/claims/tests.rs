//! Every kind of assertion on a small matrix, in which it holds once and fails once.

use super::*;
use crate::read::matrix::{Matrix, sample};
use annotate_snippets::Renderer;

/// The output of rustc 1.95.
pub(super) fn matrix() -> Matrix {
    let mov = "mov eax, dword ptr [rdi]\nret";
    let relaxed = "mov dword ptr [rdi], esi\nret";
    let or = "mov eax, dword ptr [rdi]\n.LBB0_1:\nmov ecx, eax\nor ecx, esi\nlock cmpxchg dword ptr [rdi], ecx\njne .LBB0_1\nret";
    let helper = "stp x29, x30, [sp, #-16]!\nmov x29, sp\nmov x8, x0\nmov w0, w1\nmov x1, x8\nbl __aarch64_swp4_acq\n\
                  ldp x29, x30, [sp], #16\nret";
    sample::matrix(&[
        (
            "x86_64",
            "x86_64",
            &[
                ("load::u32::plain::used", mov),
                ("load::u32::relaxed::used", mov),
                ("load::u32::seq_cst::used", mov),
                ("store::u32::relaxed", relaxed),
                ("store::u32::release", relaxed),
                ("store::u32::seq_cst", "xchg dword ptr [rdi], esi\nret"),
                ("fetch_or::u32::relaxed::used", or),
                ("fetch_or::u32::relaxed::dropped", "lock or dword ptr [rdi], esi\nret"),
                ("fence::seq_cst", "!LLVM ERROR: no"),
            ],
        ),
        (
            "aarch64",
            "aarch64",
            &[
                // A mutation: the acquire is missing.
                ("load::u32::acquire::used", "ldr w0, [x0]\nret"),
                ("load::u32::seq_cst::used", "ldar w0, [x0]\nret"),
                ("swap::u32::acquire::used", helper),
            ],
        ),
    ])
}

pub(super) fn parse(check: &str) -> Claims {
    let source = format!("[[claim]]\nid = \"it\"\nsays = \"So.\"\nexpect = \"holds\"\n[[claim.check]]\n{check}\n");
    match Claims::parse(&source, "claims.toml") {
        Ok(claims) => claims,
        Err(mistake) => panic!("{}", mistake.render(&Renderer::plain())),
    }
}

/// Asserts the ruling on a check: how many cells decide it and, if it does not hold, how many break it, the smallest of
/// them, and why.
fn check(text: &str, cells: usize, broken: Option<(usize, &str, &str)>) {
    let (claims, matrix) = (parse(text), matrix());
    let rulings =
        claims.decide(&matrix, false).unwrap_or_else(|mistake| panic!("{}", mistake.render(&Renderer::plain())));
    let finding = &rulings[0].findings[0];
    assert_eq!(finding.cells.len(), cells, "{text}");
    let found = finding.counterexample.as_ref().map(|example| {
        (
            finding.broken,
            format!("{} on {}", example.place.probe(&matrix), example.place.target(&matrix)),
            example.why.clone(),
        )
    });
    assert_eq!(found, broken.map(|(count, cell, why)| (count, cell.to_owned(), why.to_owned())), "{text}");
    assert_eq!(rulings[0].is_unexpected(), broken.is_some(), "{text}");
    let standing = if broken.is_some() { Standing::Broken } else { Standing::Holds };
    assert_eq!(rulings[0].standing(), standing, "{text}");
}

const LOADS: &str = "operation = \"load\"\ntarget = \"x86_64\"\n";
const STORES: &str = "operation = \"store\"\n";
const ORS: &str = "operation = \"fetch_or\"\n";
const SWAPS: &str = "operation = \"swap\"\n";
const XCHG: &str = "store::u32::seq_cst on x86_64";
const LOOP: &str = "fetch_or::u32::relaxed::used on x86_64";
const LOCK_OR: &str = "fetch_or::u32::relaxed::dropped on x86_64";
const HELPER: &str = "swap::u32::acquire::used on aarch64";

#[test]
fn same_across() {
    check(&format!("{LOADS}same-across = \"ordering\""), 3, None);
    let why = "it is not the same code as `store::u32::relaxed` on x86_64";
    check(&format!("{STORES}same-across = \"ordering\""), 3, Some((1, XCHG, why)));
    let why = "it is not the same code as `load::u32::seq_cst::used` on x86_64";
    let text = "operation = \"load\"\nordering = \"seq_cst\"\nsame-across = \"target\"";
    check(text, 2, Some((1, "load::u32::seq_cst::used on aarch64", why)));
}

#[test]
fn contains() {
    check(&format!("{ORS}result = \"used\"\ncontains = [\"lock cmpxchg\", \"/jne .*/\"]"), 1, None);
    check(&format!("{ORS}contains = [\"lock cmpxchg\"]"), 2, Some((1, LOCK_OR, "there is no `lock cmpxchg`")));
    // A word is the whole mnemonic with its prefix.
    check(&format!("{ORS}result = \"used\"\ncontains = \"cmpxchg\""), 1, Some((1, LOOP, "there is no `cmpxchg`")));
}

#[test]
fn contains_no() {
    check(&format!("{STORES}contains-no = \"mfence\""), 3, None);
    check(&format!("{STORES}contains-no = \"/xchg .*/\""), 3, Some((1, XCHG, "there is `xchg dword ptr [rdi], esi`")));
}

#[test]
fn contains_class() {
    check(&format!("{LOADS}contains-class = \"load\""), 3, None);
    let why = "there is no instruction of class store";
    check(&format!("{STORES}contains-class = [\"store\"]"), 3, Some((1, XCHG, why)));
}

#[test]
fn contains_no_class() {
    check(&format!("{LOADS}contains-no-class = [\"fence\", \"call\"]"), 3, None);
    let why = "`bl __aarch64_swp4_acq` is of class call";
    check(&format!("{SWAPS}contains-no-class = \"call\""), 1, Some((1, HELPER, why)));
}

#[test]
fn most_instructions() {
    check(&format!("{LOADS}most-instructions = 1"), 3, None);
    check(&format!("{ORS}most-instructions = 1"), 2, Some((1, LOOP, "there are 5 instructions")));
}

#[test]
fn most_bytes() {
    check(&format!("{LOADS}most-bytes = 8"), 3, None);
    check(&format!("{ORS}most-bytes = 27"), 2, Some((1, LOOP, "it is 28 bytes")));
}

#[test]
fn shape() {
    check(&format!("{ORS}shape = [\"cas_loop\", \"single_instruction\"]"), 2, None);
    check(&format!("{ORS}shape = \"cas_loop\""), 2, Some((1, LOCK_OR, "its shape is `single_instruction`")));
}

#[test]
fn calls_nothing() {
    check(&format!("{ORS}calls-nothing = true"), 2, None);
    check(&format!("{SWAPS}calls-nothing = \"/__atomic_.*/\""), 1, None);
    let why = "it calls `__aarch64_swp4_acq`";
    check(&format!("{SWAPS}calls-nothing = true"), 1, Some((1, HELPER, why)));
    check(&format!("{SWAPS}calls-nothing = \"/__aarch64_.*/\""), 1, Some((1, HELPER, why)));
}

#[test]
fn verdict() {
    check(&format!("{LOADS}ordering = \"relaxed\"\nverdict = \"conforms\""), 1, None);
    let acquire = "load::u32::acquire::used on aarch64";
    let text =
        "operation = \"load\"\ntarget = \"aarch64\"\nordering = \"acquire\"\nverdict = [\"conforms\", \"stronger\"]";
    check(text, 1, Some((1, acquire, "its verdict is `weaker`")));
}

#[test]
fn equals() {
    check(&format!("{LOADS}equals = \"load::u32::plain::used\""), 3, None);
    let why = "`store::u32::release` is other code";
    check(&format!("{STORES}equals = \"store::u32::release\""), 3, Some((1, XCHG, why)));
    let why = "`load::u32::plain::used` is absent there: it is not in the sample";
    check(&format!("{SWAPS}equals = \"load::u32::plain::used\""), 1, Some((1, HELPER, why)));
}

#[test]
fn differs_from() {
    check(&format!("{ORS}differs-from = \"load::u32::plain::used\""), 2, None);
    let text = format!("{STORES}ordering = \"!seq_cst\"\ndiffers-from = \"store::u32::release\"");
    let why = "it is the same code as `store::u32::release`";
    check(&text, 2, Some((2, "store::u32::relaxed on x86_64", why)));
}

#[test]
fn what_could_not_be_compiled_breaks_a_claim() {
    let why = "it could not be compiled: LLVM ERROR: no";
    check("operation = \"fence\"\ncontains-no = \"mfence\"", 1, Some((1, "fence::seq_cst on x86_64", why)));
}

#[test]
fn claims_about_other_targets() {
    let (claims, matrix) = (parse("target = \"riscv64gc\"\ncalls-nothing = true"), matrix());
    assert_eq!(claims.decide(&matrix, true).unwrap()[0].standing(), Standing::Elsewhere);
    assert!(claims.decide(&matrix, false).is_err());
}

/// Every sentence of the book is there, by its id.
#[test]
fn the_book() {
    let claims = Claims::parse(BOOK, "book.toml").unwrap();
    let ids: Vec<&str> = claims.claims.iter().map(|claim| claim.id.as_str()).collect();
    for id in [
        "relaxed-is-plain",
        "x86-acq-rel-free",
        "x86-store-release-free",
        "x86-store-seqcst-xchg",
        "x86-load-seqcst-mov",
        "x86-add-dropped",
        "x86-add-used",
        "x86-or-loop",
        "x86-single-bit",
        "x86-minmax-loop",
        "x86-weak-is-strong",
        "x86-fences",
        "arm-llsc",
        "arm-acquire-suffix",
        "arm-acqrel-is-seqcst",
        "arm-weak-no-retry",
        "arm-lse-single",
        "arm-lse-suffixes",
        "arm-fences",
        "x86-or-loop-equals-cas-loop",
        "arm-cas-loop-not-llsc",
        "add-ten",
    ] {
        assert!(ids.contains(&id), "{id}");
    }
}
