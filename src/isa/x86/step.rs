//! x86 and x86-64: what each instruction does to registers and memory, in Intel and in AT&T syntax.
//!
//! Follows the Intel Software Developer's Manual, volume 2 (the instructions) and volume 3, "Locked Atomic Operations". A
//! `cmpxchg` that fails writes back what it read, under the lock: it orders like any locked instruction.

use super::is_stack_fence;
use crate::asm::{Dialect, Instruction, operands};
use crate::isa::step::{Access, AccessKind, Address, Condition, Operand, Register, Step};
use crate::model::Fence;

/// An operand: a value, or a place in memory with its width, where that is written.
enum Place {
    Value(Operand),
    Memory(Address, Option<u16>),
}

/// What an instruction does, where this file knows it.
pub(super) fn step(instruction: &Instruction<'_>, dialect: Dialect) -> Option<Step> {
    if is_stack_fence(instruction) {
        return Some(Step::Fence(Fence::FULL));
    }
    let Instruction { prefix, mnemonic, .. } = *instruction;
    let mut texts = operands(instruction.operands);
    if dialect == Dialect::Att {
        texts.reverse();
    }
    match mnemonic {
        "mfence" => return Some(Step::Fence(Fence::FULL)),
        "ret" | "retq" | "retl" => return Some(Step::Return),
        "ud2" | "hlt" | "int3" => return Some(Step::Trap),
        "nop" | "pause" | "endbr64" | "endbr32" | "lfence" | "sfence" | "push" | "pushq" | "pushl" => {
            return Some(Step::Nothing);
        }
        _ => {}
    }
    if let Some(step) = control(mnemonic, &texts) {
        return step;
    }
    let (name, suffix) = without_size(mnemonic, dialect);
    let places: Vec<Place> = texts.iter().map(|text| place(text, dialect)).collect::<Option<_>>()?;
    let is_memory = places.iter().any(|place| matches!(place, Place::Memory(..)));
    if is_memory && name != "lea" {
        return access(prefix, name, suffix, &places).map(Step::Access);
    }
    let values: Vec<Operand> = places.iter().filter_map(value).collect();
    computation(name, &values, &places)
}

/// Jumps and calls.
fn control(mnemonic: &str, texts: &[&str]) -> Option<Option<Step>> {
    let target = || texts.first().map(|target| (*target).to_owned());
    let step = match mnemonic {
        "jmp" | "jmpq" | "jmpl" if texts.first().is_some_and(|target| target.starts_with(".L")) => {
            target().map(Step::Jump)
        }
        "jmp" | "jmpq" | "jmpl" => target().map(|name| Step::Call { name, is_tail: true }),
        "call" | "callq" | "calll" => target().map(|name| Step::Call { name, is_tail: false }),
        _ => {
            let condition = condition(mnemonic.strip_prefix('j')?);
            target().map(|target| Step::Branch(condition, target))
        }
    };
    Some(step)
}

/// What the letters behind `j`, `set` or `cmov` ask for.
fn condition(letters: &str) -> Condition {
    match letters {
        "e" | "z" => Condition::Flags { equal: true },
        "ne" | "nz" => Condition::Flags { equal: false },
        _ => Condition::OtherFlags,
    }
}

/// AT&T mnemonics end in the size of the operand; some Intel ones end in the same letters.
fn without_size(mnemonic: &str, dialect: Dialect) -> (&str, Option<u16>) {
    // A mnemonic of its own too, for vector registers.
    if dialect == Dialect::Att && mnemonic == "movq" {
        return ("mov", Some(64));
    }
    if dialect != Dialect::Att
        || mnemonic.starts_with("set")
        || mnemonic.starts_with("cmov")
        || super::effect(mnemonic).is_some()
    {
        return (mnemonic, None);
    }
    let Some((name, letter)) = mnemonic.split_at_checked(mnemonic.len().saturating_sub(1)) else {
        return (mnemonic, None);
    };
    let width = match letter {
        "b" => 8,
        "w" => 16,
        "l" => 32,
        "q" => 64,
        _ => return (mnemonic, None),
    };
    (name, Some(width))
}

fn value(place: &Place) -> Option<Operand> {
    match place {
        Place::Value(operand) => Some(*operand),
        Place::Memory(..) => None,
    }
}

/// An operand of either syntax.
fn place(text: &str, dialect: Dialect) -> Option<Place> {
    if dialect == Dialect::Att {
        if let Some(name) = text.strip_prefix('%') {
            return register(name).map(|(register, _)| Place::Value(Operand::Register(register)));
        }
        if let Some(constant) = text.strip_prefix('$') {
            return constant_value(constant).map(|constant| Place::Value(Operand::Constant(constant)));
        }
        return att_address(text).map(|address| Place::Memory(address, None));
    }
    if let Some((size, address)) = text.split_once('[') {
        let width = match size.trim().trim_end_matches("ptr").trim() {
            "byte" => Some(8),
            "word" => Some(16),
            "dword" => Some(32),
            "qword" => Some(64),
            "xmmword" => Some(128),
            _ => None,
        };
        return intel_address(address.strip_suffix(']')?).map(|address| Place::Memory(address, width));
    }
    match register(text) {
        Some((register, _)) => Some(Place::Value(Operand::Register(register))),
        None => constant_value(text).map(|constant| Place::Value(Operand::Constant(constant))),
    }
}

fn constant_value(text: &str) -> Option<i64> {
    text.parse::<i64>().ok().or_else(|| text.parse::<u64>().ok().map(u64::cast_signed))
}

/// A register by its name, and its width.
fn register(name: &str) -> Option<(Register, u16)> {
    if let Some(number) = name.strip_prefix("xmm") {
        return number.parse().ok().map(|number| (Register::Vector(number), 128));
    }
    if name == "rip" {
        return None;
    }
    const NAMES: [&str; 8] = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"];
    if let Some(rest) = name.strip_prefix('r')
        && rest.starts_with(|first: char| first.is_ascii_digit())
    {
        let (digits, width) = match rest.as_bytes().last()? {
            b'b' => (&rest[..rest.len() - 1], 8),
            b'w' => (&rest[..rest.len() - 1], 16),
            b'd' => (&rest[..rest.len() - 1], 32),
            _ => (rest, 64),
        };
        return digits.parse().ok().map(|number| (Register::General(number), width));
    }
    let (stem, width) = match name {
        "al" | "cl" | "dl" | "bl" | "ah" | "ch" | "dh" | "bh" => {
            let number = ["a", "c", "d", "b"].iter().position(|letter| name.starts_with(letter))?;
            return Some((Register::General(u8::try_from(number).ok()?), 8));
        }
        "spl" | "bpl" | "sil" | "dil" => (&name[..2], 8),
        _ => match name.as_bytes().first()? {
            b'e' => (&name[1..], 32),
            b'r' => (&name[1..], 64),
            _ => (name, 16),
        },
    };
    let number = NAMES.iter().position(|known| *known == stem)?;
    Some((Register::General(u8::try_from(number).ok()?), width))
}

/// `rdi + 8*rcx - 4`
fn intel_address(text: &str) -> Option<Address> {
    let terms = text.replace(" - ", " + -");
    let mut address = Address { base: None, index: None, offset: String::new() };
    for term in terms.split(" + ") {
        let scaled = term
            .split_once('*')
            .map(|(scale, name)| if register(scale).is_some() { (name, scale) } else { (scale, name) });
        match (register(term), scaled) {
            (Some((register, _)), _) if address.base.is_none() => address.base = Some(register),
            (Some((register, _)), _) => address.index = Some(register),
            (None, Some((scale, name))) => {
                address.index = Some(register(name)?.0);
                address.offset.push_str(scale);
                address.offset.push('*');
            }
            (None, None) => address.offset.push_str(term),
        }
    }
    Some(address)
}

/// `-4(%rdi,%rcx,8)`
fn att_address(text: &str) -> Option<Address> {
    let Some((offset, inner)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) else {
        return Some(Address { base: None, index: None, offset: text.to_owned() });
    };
    let mut parts = inner.split(',').map(str::trim);
    let name = |part: Option<&str>| {
        part.and_then(|part| part.strip_prefix('%')).and_then(register).map(|(register, _)| register)
    };
    let (base, index) = (name(parts.next()), name(parts.next()));
    let scale = parts.next().map(|scale| format!("{scale}*")).unwrap_or_default();
    Some(Address { base, index, offset: format!("{scale}{offset}") })
}

const RAX: Register = Register::General(0);
const RCX: Register = Register::General(1);
const RDX: Register = Register::General(2);
const RBX: Register = Register::General(3);

/// An instruction with a memory operand. The destination stands first.
fn access(prefix: &str, name: &str, suffix: Option<u16>, places: &[Place]) -> Option<Access> {
    let (address, width) = places.iter().find_map(|place| match place {
        Place::Memory(address, width) => Some((address.clone(), *width)),
        Place::Value(_) => None,
    })?;
    let is_destination = matches!(places.first(), Some(Place::Memory(..)));
    let values: Vec<Operand> = places.iter().filter_map(value).collect();
    let wide = match name {
        "cmpxchg16b" => Some(128),
        "cmpxchg8b" => Some(64),
        // AT&T's extending moves name the width of the source, then that of the destination.
        "movzb" | "movsb" => Some(8),
        "movzw" | "movsw" => Some(16),
        _ => None,
    };
    let width = wide.or(width).or(suffix).unwrap_or(0);
    let is_locked = prefix == "lock" || name == "xchg";
    let plain = |kind: AccessKind| Access { is_locked, sets_flags: true, ..Access::new(kind, address.clone(), width) };
    let modify = if is_locked { AccessKind::Modify } else { AccessKind::ModifyPlain };
    Some(match name {
        "mov" | "movabs" | "movnti" if is_destination => {
            Access { from: values, sets_flags: false, ..plain(AccessKind::Store) }
        }
        name if name.starts_with("set") && is_destination => {
            Access { from: vec![Operand::Register(Register::Flags)], sets_flags: false, ..plain(AccessKind::Store) }
        }
        name if name.starts_with("mov") && !is_destination => {
            Access { sets_flags: false, is_discarded: false, ..plain(AccessKind::Load).into(&values) }
        }
        "cmp" | "test" | "bt" => Access { from: Vec::new(), ..plain(AccessKind::Load) },
        // Both operands change places.
        "xchg" | "xadd" => Access {
            from: values.clone(),
            sets_flags: name == "xadd",
            is_discarded: false,
            ..plain(modify).into(&values)
        },
        "cmpxchg" if is_locked => Access {
            to: vec![RAX],
            expected: vec![Operand::Register(RAX)],
            from: values,
            ..plain(AccessKind::CompareAndSwap)
        },
        "cmpxchg8b" | "cmpxchg16b" if is_locked => Access {
            to: vec![RAX, RDX],
            expected: [RAX, RDX].map(Operand::Register).to_vec(),
            from: [RBX, RCX].map(Operand::Register).to_vec(),
            ..plain(AccessKind::CompareAndSwap)
        },
        "add" | "sub" | "adc" | "sbb" | "and" | "or" | "xor" | "inc" | "dec" | "neg" | "not" | "bts" | "btr"
        | "btc" | "shl" | "shr" | "sar" | "rol" | "ror"
            if is_destination =>
        {
            Access { from: values, ..plain(modify) }
        }
        // A source in memory: what is read becomes a part of the destination.
        "add" | "sub" | "adc" | "sbb" | "and" | "or" | "xor" | "imul" => {
            Access { is_discarded: false, ..plain(AccessKind::Load).into(&values) }
        }
        name if name.starts_with("cmov") => {
            Access { sets_flags: false, is_discarded: false, ..plain(AccessKind::Load).into(&values) }
        }
        _ => return None,
    })
}

/// An instruction on registers.
fn computation(name: &str, values: &[Operand], places: &[Place]) -> Option<Step> {
    let destination = match values.first() {
        Some(Operand::Register(register)) => Some(*register),
        Some(Operand::Constant(_)) | None => None,
    };
    match (name, values) {
        ("mov" | "movabs", [_, source]) => Some(Step::Move(destination?, *source)),
        // A value extended is the value.
        (name, [_, source]) if name.starts_with("movz") || name.starts_with("movs") => {
            Some(Step::Move(destination?, *source))
        }
        ("xor" | "sub", [one, other]) if one == other => Some(Step::Move(destination?, Operand::Constant(0))),
        ("cmp", [one, other]) => Some(Step::Compare(*one, *other)),
        ("test", [one, other]) if one == other => Some(Step::Compare(*one, Operand::Constant(0))),
        ("test" | "bt", _) => Some(computed(name, &[Register::Flags], values)),
        ("xchg", [Operand::Register(one), Operand::Register(other)]) => Some(computed(name, &[*one, *other], values)),
        ("pop" | "popq" | "popl", _) => Some(computed(name, &[destination?], &[])),
        ("cdq" | "cqo" | "cwd" | "cbw" | "cwde" | "cdqe" | "cltq" | "cqto" | "cltd", []) => {
            Some(computed(name, &[RAX, RDX], &[Operand::Register(RAX)]))
        }
        ("lea", _) => Some(computed(&format!("lea {}", offset(places)), &[destination?], &addressed(places))),
        (name, [_]) if name.starts_with("set") => Some(Step::Select {
            to: destination?,
            condition: condition(&name[3..]),
            then: Operand::Constant(1),
            otherwise: Operand::Constant(0),
        }),
        (name, [old, new]) if name.starts_with("cmov") => {
            Some(Step::Select { to: destination?, condition: condition(&name[4..]), then: *new, otherwise: *old })
        }
        // The classes say that this computes; these leave the flags alone.
        ("not" | "bswap", _) => Some(computed(name, &[destination?], values)),
        _ => {
            let mut from = values.to_vec();
            from.push(Operand::Register(Register::Flags));
            Some(computed(name, &[destination?, Register::Flags], &from))
        }
    }
}

fn computed(how: &str, to: &[Register], from: &[Operand]) -> Step {
    Step::Compute { to: to.to_vec(), how: how.to_owned(), from: from.to_vec() }
}

/// What stands beside the registers of the address that `lea` computes.
fn offset(places: &[Place]) -> &str {
    let offsets = places.iter().filter_map(|place| match place {
        Place::Memory(address, _) => Some(address.offset.as_str()),
        Place::Value(_) => None,
    });
    offsets.last().unwrap_or_default()
}

/// The registers of the address that `lea` computes.
fn addressed(places: &[Place]) -> Vec<Operand> {
    let address = places.iter().find_map(|place| match place {
        Place::Memory(address, _) => Some(address),
        Place::Value(_) => None,
    });
    let registers = address.into_iter().flat_map(|address| [address.base, address.index]);
    registers.flatten().map(Operand::Register).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, dialect: Dialect) -> Option<Step> {
        let (prefix, rest) = text.strip_prefix("lock ").map_or(("", text), |rest| ("lock", rest));
        let (mnemonic, operands) = rest.split_once(' ').unwrap_or((rest, ""));
        step(&Instruction { prefix, mnemonic, operands }, dialect)
    }

    const RDI: Register = Register::General(7);
    const RSI: Register = Register::General(6);

    /// The same in both syntaxes.
    fn both(intel: &str, att: &str) -> Step {
        let (one, other) = (read(intel, Dialect::Intel), read(att, Dialect::Att));
        assert_eq!(one, other, "{intel} / {att}");
        one.unwrap_or_else(|| panic!("{intel} is not known"))
    }

    fn access(intel: &str, att: &str) -> Access {
        match both(intel, att) {
            Step::Access(access) => access,
            other => panic!("{intel}: {other:?}"),
        }
    }

    #[test]
    fn accesses() {
        use AccessKind::{CompareAndSwap, Load, Modify, ModifyPlain, Store};
        for (intel, att, kind, width, is_locked) in [
            ("mov eax, dword ptr [rdi]", "movl (%rdi), %eax", Load, 32, false),
            ("mov qword ptr [rdi], rsi", "movq %rsi, (%rdi)", Store, 64, false),
            ("xchg byte ptr [rdi], sil", "xchgb %sil, (%rdi)", Modify, 8, true),
            ("lock xadd dword ptr [rdi], eax", "lock xaddl %eax, (%rdi)", Modify, 32, true),
            ("lock inc qword ptr [rdi]", "lock incq (%rdi)", Modify, 64, true),
            ("lock cmpxchg word ptr [rdi], cx", "lock cmpxchgw %cx, (%rdi)", CompareAndSwap, 16, true),
            ("lock cmpxchg16b xmmword ptr [rdi]", "lock cmpxchg16b (%rdi)", CompareAndSwap, 128, true),
            ("add dword ptr [rdi], esi", "addl %esi, (%rdi)", ModifyPlain, 32, false),
            ("mov dword ptr [rdi], 1", "movl $1, (%rdi)", Store, 32, false),
            ("movzx eax, byte ptr [rdi]", "movzbl (%rdi), %eax", Load, 8, false),
        ] {
            let access = access(intel, att);
            assert_eq!((access.kind, access.width, access.is_locked), (kind, width, is_locked), "{intel}");
            assert_eq!(access.address.base, Some(RDI), "{intel}");
        }
        let exchange = access("xchg dword ptr [rdi], esi", "xchgl %esi, (%rdi)");
        assert_eq!((exchange.to, exchange.from), (vec![RSI], vec![Operand::Register(RSI)]));
        let Some(Step::Access(access)) = read("movzx eax, byte ptr [rdi + 8*rcx - 4]", Dialect::Intel) else {
            panic!()
        };
        assert_eq!((access.width, access.address.index), (8, Some(RCX)));
    }

    #[test]
    fn the_rest() {
        assert_eq!(both("xor ecx, ecx", "xorl %ecx, %ecx"), Step::Move(RCX, Operand::Constant(0)));
        assert_eq!(both("mov eax, esi", "movl %esi, %eax"), Step::Move(RAX, Operand::Register(RSI)));
        assert_eq!(both("lock or dword ptr [rsp - 64], 0", "lock orl $0, -64(%rsp)"), Step::Fence(Fence::FULL));
        let not_equal = Condition::Flags { equal: false };
        assert_eq!(both("jne .L1", "jne .L1"), Step::Branch(not_equal.clone(), ".L1".to_owned()));
        let (then, otherwise) = (Operand::Constant(1), Operand::Constant(0));
        assert_eq!(both("setne cl", "setne %cl"), Step::Select { to: RCX, condition: not_equal, then, otherwise });
        let Step::Compute { to, .. } = both("and eax, 223", "andl $223, %eax") else { panic!() };
        assert_eq!(to, [RAX, Register::Flags]);
        assert_eq!(both("test al, al", "testb %al, %al"), Step::Compare(Operand::Register(RAX), Operand::Constant(0)));
    }
}
