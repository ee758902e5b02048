//! `AArch64`: what each instruction does to registers and memory.
//!
//! Follows the Arm Architecture Reference Manual (DDI 0487), chapters C6 (the instructions) and B2 (what acquire, release and
//! barriers mean). An atomic instruction whose result goes to the zero register does not acquire (C6, "`LDADD`": "if the
//! destination register is not one of WZR or XZR"), and a barrier for loads does not order its read (B2.3).

use super::atomic;
use crate::asm::{Dialect, Instruction, operands};
use crate::isa::step::{Access, AccessKind, Address, Condition, Helper, Operand, Register, Step};
use crate::model::{Accesses, Annotation, Fence};

/// What an instruction does, where this file knows it.
pub(super) fn step(instruction: &Instruction<'_>, _: Dialect) -> Option<Step> {
    let Instruction { mnemonic, .. } = instruction;
    let operands = operands(instruction.operands);
    if let Some(condition) = mnemonic.strip_prefix("b.") {
        return Some(Step::Branch(flags(condition), (*operands.first()?).to_owned()));
    }
    match *mnemonic {
        "dmb" | "dsb" => fence(&operands).map(Step::Fence),
        "isb" => Some(Step::Fence(Fence::Instruction)),
        "ret" => Some(Step::Return),
        "b" | "bl" => jump(mnemonic, operands.first()?),
        "cbz" | "cbnz" | "tbz" | "tbnz" => conditional(mnemonic, &operands),
        "nop" | "hint" | "yield" | "wfe" | "sev" | "bti" | "clrex" | "paciasp" | "autiasp" => Some(Step::Nothing),
        "mov" => Some(Step::Move(register(operands.first()?)?, operand(operands.get(1)?)?)),
        "cmp" => Some(Step::Compare(operand(operands.first()?)?, operand(operands.get(1)?)?)),
        "ccmp" if matches!(operands.as_slice(), [_, _, "#0", "eq"]) => {
            Some(Step::CompareMore(operand(operands.first()?)?, operand(operands.get(1)?)?))
        }
        "cmn" | "tst" | "ccmp" | "ccmn" => compute(mnemonic, &operands),
        // A narrow value is the same in whichever way it fills its register.
        "uxtb" | "uxth" | "sxtb" | "sxth" | "sxtw" => {
            Some(Step::Move(register(operands.first()?)?, operand(operands.get(1)?)?))
        }
        "and" if matches!(operands.get(2), Some(&("#0xff" | "#0xffff"))) => {
            Some(Step::Move(register(operands.first()?)?, operand(operands.get(1)?)?))
        }
        "cinc" if operands.get(2) == Some(&"ne") => {
            Some(Step::CountDifference { to: register(operands.first()?)?, from: operand(operands.get(1)?)? })
        }
        "cset" => Some(Step::Select {
            to: register(operands.first()?)?,
            condition: flags(operands.get(1)?),
            then: Operand::Constant(1),
            otherwise: Operand::Constant(0),
        }),
        "csel" => Some(Step::Select {
            to: register(operands.first()?)?,
            condition: flags(operands.get(3)?),
            then: operand(operands.get(1)?)?,
            otherwise: operand(operands.get(2)?)?,
        }),
        _ => memory(mnemonic, &operands).map(Step::Access).or_else(|| arithmetic(mnemonic, &operands)),
    }
}

/// The helper of this name: `__aarch64_ldadd4_acq_rel`. It takes what it stores, then the address; a compare-and-swap takes
/// what it expects first. Which instructions it is made of is decided when the program runs: only its name is trusted.
/// (<https://gcc.gnu.org/onlinedocs/gcc/AArch64-Options.html>, `-moutline-atomics`.)
pub(super) fn helper(name: &str) -> Option<Helper> {
    let rest = name.strip_prefix("__aarch64_")?;
    let digit = rest.find(|character: char| character.is_ascii_digit())?;
    let (operation, rest) = rest.split_at(digit);
    let (bytes, order) = rest.split_once('_')?;
    let width = match bytes {
        "1" | "2" | "4" | "8" | "16" => bytes.parse::<u16>().ok()? * 8,
        _ => return None,
    };
    let (acquire, release) = match order {
        "relax" => (Annotation::None, Annotation::None),
        "acq" => (Annotation::Sc, Annotation::None),
        "rel" => (Annotation::None, Annotation::Sc),
        "acq_rel" => (Annotation::Sc, Annotation::Sc),
        _ => return None,
    };
    let is_swap = match operation {
        "cas" => true,
        "swp" | "ldadd" | "ldset" | "ldclr" | "ldeor" => false,
        _ => return None,
    };
    // A value of 128 bits takes two registers.
    let each = if width == 128 { 2 } else { 1 };
    let arguments =
        |first: u8| (first..first + each).map(|number| Operand::Register(Register::General(number))).collect();
    let (expected, from, place): (Vec<Operand>, Vec<Operand>, u8) =
        if is_swap { (arguments(0), arguments(each), 2 * each) } else { (Vec::new(), arguments(0), each) };
    let kind = if is_swap { AccessKind::CompareAndSwap } else { AccessKind::Modify };
    let address = Address { base: Some(Register::General(place)), index: None, offset: String::new() };
    let to = (0..each).map(Register::General).collect();
    let access = Access { to, from, expected, acquire, release, ..Access::new(kind, address, width) };
    // The procedure call standard lets it change these.
    let clobbers = (0..=18).map(Register::General).chain([Register::General(30), Register::Flags]).collect();
    Some(Helper { access, clobbers })
}

fn operand(text: &str) -> Option<Operand> {
    if let Some(constant) = text.strip_prefix('#') {
        return constant_value(constant).map(Operand::Constant);
    }
    let number = match text {
        "wzr" | "xzr" => return Some(Operand::Constant(0)),
        "sp" | "wsp" => 31,
        _ => {
            let (bank, number) = text.split_at_checked(1)?;
            let number = number.split('.').next()?.parse::<u8>().ok().filter(|number| *number < 32)?;
            match bank {
                "w" | "x" => number,
                "v" | "q" | "d" | "s" | "h" | "b" => return Some(Operand::Register(Register::Vector(number))),
                _ => return None,
            }
        }
    };
    Some(Operand::Register(Register::General(number)))
}

fn constant_value(text: &str) -> Option<i64> {
    match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok().map(u64::cast_signed),
        None => text.parse().ok(),
    }
}

/// A register that is written; what a zero register takes is lost.
fn register(text: &str) -> Option<Register> {
    match operand(text)? {
        Operand::Register(register) => Some(register),
        Operand::Constant(_) => Some(LOST),
    }
}

/// Stands for the zero register as a destination: nobody reads it.
const LOST: Register = Register::General(u8::MAX);

fn flags(condition: &str) -> Condition {
    match condition {
        "eq" => Condition::Flags { equal: true },
        "ne" => Condition::Flags { equal: false },
        _ => Condition::OtherFlags,
    }
}

fn fence(operands: &[&str]) -> Option<Fence> {
    let [kind] = operands else { return None };
    Some(match *kind {
        "ishld" | "ld" | "nshld" | "oshld" => Fence::Between { before: Accesses::READS, after: Accesses::ALL },
        "ishst" | "st" | "nshst" | "oshst" => Fence::Between { before: Accesses::WRITES, after: Accesses::WRITES },
        "ish" | "sy" | "nsh" | "osh" => Fence::FULL,
        _ => return None,
    })
}

fn jump(mnemonic: &str, target: &str) -> Option<Step> {
    let name = target.to_owned();
    Some(match mnemonic {
        "b" if target.starts_with(".L") => Step::Jump(name),
        _ => Step::Call { name, is_tail: mnemonic == "b" },
    })
}

fn conditional(mnemonic: &str, operands: &[&str]) -> Option<Step> {
    let (target, values) = operands.split_last()?;
    let condition = match (mnemonic, values) {
        ("cbz" | "cbnz", [value]) => Condition::Values(operand(value)?, Operand::Constant(0), mnemonic == "cbz"),
        ("tbz" | "tbnz", [value, bit]) => {
            let Operand::Constant(bit) = operand(bit)? else { return None };
            Condition::Bit(operand(value)?, u8::try_from(bit).ok()?, mnemonic == "tbnz")
        }
        _ => return None,
    };
    Some(Step::Branch(condition, (*target).to_owned()))
}

/// Computes the flags from operands, and from what they were.
fn compute(mnemonic: &str, operands: &[&str]) -> Option<Step> {
    let mut from: Vec<Operand> = operands.iter().filter_map(|text| operand(text)).collect();
    from.push(Operand::Register(Register::Flags));
    Some(Step::Compute { to: vec![Register::Flags], how: how(mnemonic, operands), from })
}

/// A mnemonic with what is no operand and says how it computes: `lsl #2`, `ne`.
fn how(mnemonic: &str, operands: &[&str]) -> String {
    let words: Vec<&str> = operands.iter().filter(|text| operand(text).is_none()).copied().collect();
    format!("{mnemonic} {}", words.join(" "))
}

fn arithmetic(mnemonic: &str, operands: &[&str]) -> Option<Step> {
    let (to, from) = operands.split_first()?;
    let (to, how) = (register(to)?, how(mnemonic, from));
    let sets_flags = matches!(mnemonic, "adds" | "adcs" | "subs" | "sbcs" | "negs" | "ands" | "bics");
    let uses_flags = matches!(
        mnemonic,
        "adc" | "adcs" | "sbc" | "sbcs" | "ngc" | "csinc" | "csinv" | "csneg" | "cinc" | "cinv" | "cneg" | "csetm"
    );
    let mut from: Vec<Operand> = from.iter().filter_map(|text| operand(text)).collect();
    // These change a part of their destination.
    if matches!(mnemonic, "bfi" | "bfxil" | "bfm" | "movk") {
        from.push(Operand::Register(to));
    }
    if uses_flags {
        from.push(Operand::Register(Register::Flags));
    }
    let to = if sets_flags { vec![to, Register::Flags] } else { vec![to] };
    Some(Step::Compute { to, how, from })
}

/// `[x0]`, `[x0, #8]`, `[sp, #-16]!`, `[x0, x1, lsl #3]`; what stands behind the bracket changes the base register.
fn address(operands: &[&str]) -> Option<Address> {
    let place = operands.iter().find(|operand| operand.starts_with('['))?;
    let inner = place.trim_end_matches('!').strip_prefix('[')?.strip_suffix(']')?;
    let mut parts = inner.split(',').map(str::trim);
    let base = register(parts.next()?)?;
    let rest: Vec<&str> = parts.collect();
    let index = rest.first().and_then(|text| operand(text)).and_then(|operand| match operand {
        Operand::Register(register) => Some(register),
        Operand::Constant(_) => None,
    });
    Some(Address { base: Some(base), index, offset: rest.join(", ") })
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

/// What a load, a store or an atomic instruction does.
fn memory(mnemonic: &str, operands: &[&str]) -> Option<Access> {
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
fn atomic_access(mnemonic: &str, atomic: &super::Atomic, values: &[Operand], operands: &[&str]) -> Option<Access> {
    let super::Atomic { operation, is_pair, acquires, releases } = *atomic;
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Step> {
        let (mnemonic, operands) = text.split_once(' ').unwrap_or((text, ""));
        step(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default)
    }

    fn access(text: &str) -> Access {
        match read(text) {
            Some(Step::Access(access)) => access,
            other => panic!("{text}: {other:?}"),
        }
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

    #[test]
    fn the_rest() {
        assert_eq!(read("dmb ish"), Some(Step::Fence(Fence::FULL)));
        assert_eq!(read("b .L2"), Some(Step::Jump(".L2".to_owned())));
        assert_eq!(read("mov w8, wzr"), Some(Step::Move(general(8), Operand::Constant(0))));
        let bit = Condition::Bit(Operand::Register(general(8)), 0, true);
        assert_eq!(read("tbnz w8, #0, .L5"), Some(Step::Branch(bit, ".L5".to_owned())));
        assert_eq!(read("b.ne .L1"), Some(Step::Branch(Condition::Flags { equal: false }, ".L1".to_owned())));
        let Some(Step::Compute { to, .. }) = read("adds w8, w9, w1") else { panic!() };
        assert_eq!(to, [general(8), Register::Flags]);
    }

    #[test]
    fn helpers_by_name() {
        let helper_of = |name: &str| helper(name).map(|helper| helper.access);
        let swap = helper_of("__aarch64_cas4_acq").unwrap();
        assert_eq!(
            (swap.kind, swap.width, swap.acquire, swap.release),
            (AccessKind::CompareAndSwap, 32, Annotation::Sc, Annotation::None)
        );
        assert_eq!(swap.address.base, Some(general(2)));
        let add = helper_of("__aarch64_ldadd8_acq_rel").unwrap();
        assert_eq!(
            (add.kind, add.width, add.acquire, add.release),
            (AccessKind::Modify, 64, Annotation::Sc, Annotation::Sc)
        );
        assert_eq!(helper_of("__aarch64_cas16_relax").unwrap().address.base, Some(general(4)));
        for name in ["__aarch64_ldadd4_weird", "__aarch64_ldmax4_acq", "__aarch64_cas3_acq", "__atomic_load_16"] {
            assert_eq!(helper(name), None, "{name}");
        }
    }
}
