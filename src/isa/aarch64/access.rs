//! `AArch64`: what loads, stores and atomic instructions do to memory.
//!
//! An atomic instruction whose result goes to the zero register does not acquire (Arm Architecture Reference Manual, C6,
//! "`LDADD`": "if the destination register is not one of WZR or XZR"), and a barrier for loads does not order its read (B2.3).

use super::operand::{address, operand};
use super::{Atomic, atomic};
use crate::isa::step::{Access, AccessKind, Operand};
use crate::model::Annotation;

/// What a load, a store or an atomic instruction does.
pub(super) fn memory(mnemonic: &str, operands: &[&str]) -> Option<Access> {
    let values: Vec<Operand> = operands
        .iter()
        .take_while(|operand| !operand.starts_with('['))
        .map(|text| operand(text))
        .collect::<Option<_>>()?;
    if let Some(atomic) = atomic(mnemonic) {
        return atomic_access(mnemonic, &atomic, &values, operands);
    }
    let (kind, is_pair, acquire, release) = match mnemonic {
        "ldr" | "ldrb" | "ldrh" | "ldrsb" | "ldrsh" | "ldrsw" | "ldur" | "ldurb" | "ldurh" | "ldursb" | "ldursh"
        | "ldursw" => (AccessKind::Load, false, Annotation::None, Annotation::None),
        "ldar" | "ldarb" | "ldarh" | "ldlar" | "ldlarb" | "ldlarh" => {
            (AccessKind::Load, false, Annotation::Sc, Annotation::None)
        }
        "ldapr" | "ldaprb" | "ldaprh" | "ldapur" | "ldapurb" | "ldapurh" => {
            (AccessKind::Load, false, Annotation::Pc, Annotation::None)
        }
        "str" | "strb" | "strh" | "stur" | "sturb" | "sturh" => {
            (AccessKind::Store, false, Annotation::None, Annotation::None)
        }
        "stlr" | "stlrb" | "stlrh" | "stlur" | "stlurb" | "stlurh" | "stllr" | "stllrb" | "stllrh" => {
            (AccessKind::Store, false, Annotation::None, Annotation::Sc)
        }
        "ldp" | "ldnp" => (AccessKind::Load, true, Annotation::None, Annotation::None),
        "ldiapp" => (AccessKind::Load, true, Annotation::Pc, Annotation::None),
        "stp" | "stnp" => (AccessKind::Store, true, Annotation::None, Annotation::None),
        "stilp" => (AccessKind::Store, true, Annotation::None, Annotation::Sc),
        _ => return exclusive_access(mnemonic, &values, operands),
    };
    let (first, place) = (operands.first()?, address(operands)?);
    let width = width(mnemonic, first) * if is_pair { 2 } else { 1 };
    let access = Access::new(kind, place, width);
    let access = match kind {
        AccessKind::Load => access.into(&values),
        _ => Access { from: values, ..access },
    };
    Some(Access { is_pair, acquire, release, is_discarded: false, ..access })
}

/// `ldaxr w8, [x0]`, `stlxp w9, x1, x2, [x0]`
fn exclusive_access(mnemonic: &str, values: &[Operand], operands: &[&str]) -> Option<Access> {
    let (stem, size) = match mnemonic.strip_suffix(['b', 'h']) {
        Some(stem) => (stem, if mnemonic.ends_with('b') { Some(8) } else { Some(16) }),
        None => (mnemonic, None),
    };
    let is_pair = stem.ends_with("xp");
    let annotation = |is: bool| if is { Annotation::Sc } else { Annotation::None };
    let place = address(operands)?;
    let width = |register: &str| size.unwrap_or_else(|| width(stem, register)) * if is_pair { 2 } else { 1 };
    match stem {
        "ldxr" | "ldaxr" | "ldxp" | "ldaxp" => {
            let access = Access::new(AccessKind::LoadExclusive, place, width(operands.first()?)).into(values);
            Some(Access { acquire: annotation(stem.starts_with("lda")), is_discarded: false, ..access })
        }
        "stxr" | "stlxr" | "stxp" | "stlxp" => {
            let (status, values) = values.split_first()?;
            let status = match status {
                Operand::Register(register) => Some(*register),
                Operand::Constant(_) => None,
            };
            let access = Access::new(AccessKind::StoreExclusive(status), place, width(operands.get(1)?));
            Some(Access { release: annotation(stem.starts_with("stl")), from: values.to_vec(), ..access })
        }
        _ => None,
    }
}

/// `ldaddal w1, w0, [x0]`, `casa w8, w2, [x0]`, `caspal x0, x1, x2, x3, [x4]`, `swpp x0, x1, [x2]`
fn atomic_access(mnemonic: &str, atomic: &Atomic, values: &[Operand], operands: &[&str]) -> Option<Access> {
    let Atomic { operation, is_pair, acquires, releases } = *atomic;
    let (place, width) = (address(operands)?, width(mnemonic, operands.first()?) * if is_pair { 2 } else { 1 });
    let half = values.len() / 2;
    let access = match operation {
        // What is expected is replaced by what was there.
        "cas" => {
            let access = Access::new(AccessKind::CompareAndSwap, place, width).into(&values[..half]);
            Access { expected: values[..half].to_vec(), from: values[half..].to_vec(), ..access }
        }
        // The pair forms take their values where they put what was there.
        _ if is_pair => Access { from: values.to_vec(), ..Access::new(AccessKind::Modify, place, width).into(values) },
        "st" => Access { from: values.to_vec(), is_discarded: true, ..Access::new(AccessKind::Modify, place, width) },
        _ => {
            let access = Access::new(AccessKind::Modify, place, width).into(&values[half..]);
            Access { from: values[..half].to_vec(), ..access }
        }
    };
    let annotation = |is: bool| if is { Annotation::Sc } else { Annotation::None };
    let acquire = annotation(acquires && !access.is_discarded);
    Some(Access { acquire, release: annotation(releases), ..access })
}

/// The width of an access: by the suffix of the mnemonic, or by its register.
fn width(mnemonic: &str, register: &str) -> u16 {
    let is_atomic = atomic(mnemonic).is_some();
    let suffix = match mnemonic {
        // Here the letters belong to the name.
        "swp" | "casp" => "",
        _ if is_atomic || !mnemonic.ends_with('p') => mnemonic.get(mnemonic.len() - 1..).unwrap_or_default(),
        _ => "",
    };
    match suffix {
        "b" => 8,
        "h" => 16,
        _ if mnemonic.ends_with("sw") => 32,
        _ => match register.as_bytes().first() {
            Some(b'w' | b's') => 32,
            Some(b'q') => 128,
            _ => 64,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::isa::asm::operands;
    use crate::isa::step::Register;

    fn access(text: &str) -> Access {
        let (mnemonic, rest) = text.split_once(' ').unwrap_or((text, ""));
        memory(mnemonic, &operands(rest)).unwrap_or_else(|| panic!("{text}"))
    }

    fn general(number: u8) -> Register {
        Register::General(number)
    }

    #[test]
    fn accesses() {
        use AccessKind::{CompareAndSwap, Load, LoadExclusive, Modify, Store, StoreExclusive};
        use Annotation::{None as No, Pc, Sc};
        for (text, kind, width, acquire, release) in [
            ("ldr w0, [x0]", Load, 32, No, No),
            ("ldrb w0, [x0]", Load, 8, No, No),
            ("ldarh w0, [x0]", Load, 16, Sc, No),
            ("ldapr x0, [x0]", Load, 64, Pc, No),
            ("stlrb w1, [x0]", Store, 8, No, Sc),
            ("ldp x0, x1, [x0]", Load, 128, No, No),
            ("ldiapp x0, x1, [x0]", Load, 128, Pc, No),
            ("stilp x2, x3, [x0]", Store, 128, No, Sc),
            ("ldaxr w8, [x0]", LoadExclusive, 32, Sc, No),
            ("ldxrb w8, [x0]", LoadExclusive, 8, No, No),
            ("ldaxp x8, x9, [x0]", LoadExclusive, 128, Sc, No),
            ("stlxr w9, x8, [x0]", StoreExclusive(Some(general(9))), 64, No, Sc),
            ("stxrh w9, w8, [x0]", StoreExclusive(Some(general(9))), 16, No, No),
            ("stlxr wzr, w8, [x0]", StoreExclusive(None), 32, No, Sc),
            ("stlxp w9, x1, x2, [x0]", StoreExclusive(Some(general(9))), 128, No, Sc),
            ("swpal w1, w0, [x0]", Modify, 32, Sc, Sc),
            ("swp x1, x0, [x0]", Modify, 64, No, No),
            ("ldaddab w1, w0, [x0]", Modify, 8, Sc, No),
            ("ldclrl x1, x0, [x0]", Modify, 64, No, Sc),
            ("ldsetpal x1, x0, [x0]", Modify, 128, Sc, Sc),
            ("swppa x1, x2, [x0]", Modify, 128, Sc, No),
            ("casalh w8, w2, [x0]", CompareAndSwap, 16, Sc, Sc),
            ("caspal x0, x1, x2, x3, [x4]", CompareAndSwap, 128, Sc, Sc),
            // An acquire whose result is thrown away is none.
            ("ldadda w1, wzr, [x0]", Modify, 32, No, No),
            ("swpa w1, wzr, [x0]", Modify, 32, No, No),
            ("stadd w1, [x0]", Modify, 32, No, No),
        ] {
            let access = access(text);
            assert_eq!(
                (access.kind, access.width, access.acquire, access.release),
                (kind, width, acquire, release),
                "{text}"
            );
        }
        assert!(access("swpa w1, wzr, [x0]").is_discarded && access("stadd w1, [x0]").is_discarded);
        assert!(!access("ldxr wzr, [x0]").is_discarded && !access("ldar wzr, [x0]").is_discarded);
        let swap = access("caspal x0, x1, x2, x3, [x4]");
        assert_eq!((swap.expected.len(), swap.from.len(), swap.to), (2, 2, vec![general(0), general(1)]));
    }
}
