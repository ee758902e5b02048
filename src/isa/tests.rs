//! What holds for every instruction set, whatever it is: a folder that lacks something fails here, and the message says what.

use super::asm::Dialect;
use super::effect::Register;
use super::glossary::Words;
use super::{ISAS, Isa};
use crate::model::Model;
use std::collections::BTreeSet;

/// The conventions of an instruction set, under each of its names.
fn conventions(isa: &'static Isa) -> impl Iterator<Item = (&'static str, super::abi::Abi)> {
    isa.names.iter().map(|name| (*name, (isa.abi)(name, "")))
}

#[test]
fn every_isa_has_a_name_of_its_own() {
    let names: Vec<&str> = ISAS.iter().flat_map(|isa| isa.names).copied().collect();
    let unique: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(unique.len(), names.len(), "two instruction sets share a name: {names:?}");
}

/// Verdicts need a model that says what a thread keeps. One that does not, since other threads matter too, says so.
#[test]
fn every_isa_has_a_model_that_says_what_a_thread_keeps_or_why_not() {
    for isa in ISAS {
        let model = Model::named(isa.model);
        let model = model.unwrap_or_else(|| panic!("{:?}: there is no src/model/{}.cat", isa.names, isa.model));
        let is_known = ["power", "armv7", "ptx", "wasm", "bpf"].contains(&isa.model);
        assert_eq!(model.has_local(), !is_known, "{:?}: does src/model/{}.cat define `local`?", isa.names, isa.model);
        assert_eq!(model.without_verdicts().is_some(), is_known, "{:?}", isa.names);
    }
}

#[test]
fn every_convention_is_consistent() {
    for isa in ISAS {
        for (name, abi) in conventions(isa) {
            let Register::General(stack) = abi.stack else {
                panic!("{name}: the stack pointer is no general register")
            };
            assert!(abi.reserved.contains(&stack), "{name}: the stack pointer has to be reserved");
            // An argument can be in a register that is preserved: register 6 of z/Architecture.
            let kept = abi.results.iter().find(|number| abi.preserved.contains(number));
            assert_eq!(kept, None, "{name}: a register of results is preserved");
            let kept = abi.arguments.iter().chain(abi.results).find(|number| abi.reserved.contains(number));
            assert_eq!(kept, None, "{name}: a register of arguments or results is reserved");
            let all = [abi.arguments, abi.results, abi.preserved, abi.reserved].concat();
            let above = all.iter().find(|number| **number >= abi.count);
            assert_eq!(above, None, "{name}: a register is not below `count`");
            let kept = [abi.preserved, abi.reserved].concat();
            let unique: BTreeSet<&u8> = kept.iter().collect();
            assert_eq!(
                unique.len(),
                kept.len(),
                "{name}: a register is preserved and reserved, or is listed twice: {kept:?}"
            );
            let is_above = abi.link.is_some() || abi.stack_arguments >= abi.stack_slot;
            assert!(is_above, "{name}: the first argument on the stack is where the return address is");
            assert!(!abi.results.is_empty() && abi.stack_slot > 0, "{name}: there are no results or slots");
        }
    }
}

#[test]
fn every_register_has_a_name_of_its_own() {
    for isa in ISAS {
        for (name, abi) in conventions(isa) {
            let names: BTreeSet<String> =
                (0..abi.count).map(|number| (isa.register)(Register::General(number))).collect();
            assert_eq!(names.len(), usize::from(abi.count), "{name}: two registers have one name: {names:?}");
        }
    }
}

#[test]
fn glossaries_speak_of_their_isa_in_its_own_mnemonics() {
    for (isa, words) in ISAS.iter().zip(Words::all()) {
        let names: Vec<&str> = words.isa.iter().map(String::as_str).collect();
        assert_eq!(names, isa.names, "the glossary of {:?} is of another instruction set", isa.names);
        assert!(!words.mnemonics().is_empty(), "{names:?}: no entry of glossary.toml is a mnemonic of table.rs");
        for entry in words.entries().iter().filter_map(|entry| entry.strip_prefix("instruction ")) {
            let is_known = [Dialect::Intel, Dialect::Att].into_iter().any(|dialect| {
                // Some have no form without a suffix: `set`, of `sete`.
                words
                    .mnemonics()
                    .iter()
                    .any(|text| (isa.mnemonic)(text, dialect).is_some_and(|known| known.base == entry))
            });
            assert!(is_known, "{names:?}: glossary.toml has `{entry}`, and table.rs does not");
        }
    }
}

#[test]
fn notations_are_of_their_isa() {
    for isa in ISAS {
        for name in isa.litmus.into_iter().flat_map(|notation| notation.isas) {
            assert!(isa.names.contains(name), "{:?}: its litmus notation is for {name}", isa.names);
        }
    }
}

/// A call that goes through a table of addresses names its function; one through a register or memory does not.
#[test]
fn called_functions_by_name() {
    for (operand, expected) in [
        ("wake", Some("wake")),
        ("wake@PLT", Some("wake")),
        ("qword ptr [rip + wake@GOTPCREL]", Some("wake")),
        ("dword ptr [ebx + wake@GOT]", Some("wake")),
        ("*wake@GOTPCREL(%rip)", Some("wake")),
        ("qword ptr [rip + __imp_wake]", Some("wake")),
        ("qword ptr [rip + <code::Ring<[u8]>>::push@GOTPCREL]", Some("<code::Ring<[u8]>>::push")),
        ("<code::Ring<[u8]>>::push", Some("<code::Ring<[u8]>>::push")),
        ("qword ptr [rip + CALLBACK]", None),
        ("qword ptr [rax + 24]", None),
        ("[rax]", None),
        ("*%rax", None),
        ("*24(%rax)", None),
    ] {
        assert_eq!(super::callee(operand), expected, "{operand}");
    }
    for (symbol, expected) in
        [("__atomic_load_16", true), ("__aarch64_ldadd4_acq", true), ("memcpy", true), ("wake", false)]
    {
        assert_eq!(super::is_helper(symbol), expected, "{symbol}");
    }
}
