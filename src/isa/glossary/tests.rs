//! Split mnemonics, and the consistency of the files.

use super::Words;
use std::collections::BTreeSet;

fn check(isa: &str, mnemonic: &str, entries: &[&str]) {
    let (prefix, name) = mnemonic.split_once(' ').unwrap_or(("", mnemonic));
    let words = Words::of(isa).unwrap();
    let found = words.explain(prefix, name, Some("")).map(|explanation| explanation.entries).unwrap_or_default();
    assert_eq!(found, entries, "{mnemonic}");
}

#[test]
fn mnemonics_are_taken_apart() {
    check("aarch64", "ldadd", &["instruction ldadd"]);
    check("aarch64", "ldaddal", &["instruction ldadd", "order al"]);
    check("aarch64", "ldaddlh", &["instruction ldadd", "order l", "size h"]);
    check("aarch64", "ldaddb", &["instruction ldadd", "size b"]);
    check("aarch64", "ldsetpal", &["instruction ldset", "pair p", "order al"]);
    check("aarch64", "caspa", &["instruction cas", "pair p", "order a"]);
    check("aarch64", "b", &["instruction b"]);
    check("aarch64", "bl", &["instruction bl"]);
    check("aarch64", "b.ne", &["instruction b", "condition .ne"]);
    check("aarch64", "subs", &["instruction sub", "flags s"]);
    check("riscv64", "amomaxu.w.aqrl", &["instruction amomax", "unsigned u", "size .w", "order .aqrl"]);
    check("riscv64", "addiw", &["instruction add", "immediate i", "word w"]);
    check("riscv64", "bltz", &["instruction blt", "zero z"]);
    check("riscv64", "fence.tso", &["instruction fence.tso"]);
    check("x86_64", "lock xadd", &["instruction xadd", "prefix lock"]);
    check("x86_64", "jae", &["instruction j", "condition ae"]);
    check("x86_64", "jmp", &["instruction jmp"]);
    check("x86_64", "rep movsb", &[]);
    check("aarch64", "ldaddx", &[]);
}

#[test]
fn operands_that_are_words_are_explained() {
    let words = Words::of("riscv64").unwrap();
    let fence = words.explain("", "fence", Some("r, rw")).unwrap();
    assert_eq!(fence.operands.len(), 1);
    assert!(fence.line().ends_with("acquire: earlier loads stay before all later accesses"), "{}", fence.line());
    assert_eq!(words.explain("", "fence", None).unwrap().operands.len(), 3);
}

/// An assignment of BPF is what it assigns.
#[test]
fn assignments_are_what_they_call() {
    let words = Words::of("bpf").unwrap();
    let entries = |text: &str| words.explain("", "=", Some(text)).unwrap().entries;
    assert_eq!(entries("r0 = load_acquire((u64 *)(r1 + 0))"), ["instruction load_acquire"]);
    assert_eq!(entries("r0 = *(u64 *)(r1 + 0)"), ["instruction ="]);
    assert_eq!(words.explain("", "=", None).unwrap().entries, ["instruction ="]);
}

/// A mnemonic has one meaning, and entries name existing sets.
#[test]
fn files_are_well_formed() {
    for words in Words::all() {
        let entries = words.entries();
        let unique: BTreeSet<&String> = entries.iter().collect();
        assert_eq!(unique.len(), entries.len(), "{:?}", words.isa);
        for entry in &words.instruction {
            for set in &entry.suffixes {
                assert!(words.suffix.contains_key(set), "{} names no set: {set}", entry.mnemonic);
            }
        }
        let mnemonics = words.mnemonics();
        let unique: BTreeSet<&String> = mnemonics.iter().collect();
        assert_eq!(unique.len(), mnemonics.len(), "{:?}: two entries make the same mnemonic", words.isa);
        for mnemonic in mnemonics {
            assert!(words.explain("", &mnemonic, None).is_some(), "{mnemonic}");
        }
    }
}
