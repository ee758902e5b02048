//! AMD's GPUs: accesses, waits and operations on caches.
//!
//! The guide, "Memory Model": a wait for a counter to be 0 is until all accesses that it counts are done. Waits until fewer are
//! left, and those for counters of no access to global memory, are taken to keep nothing. An address of the generic kind is taken
//! to be of global memory, which is what threads of all work-groups share.

use super::operand::{SP, constant, registers, values, with_modifiers};
use super::table::Form;
use crate::isa::effect::{Access, AccessKind, Address, Operand, Register};
use crate::isa::mnemonic::Mnemonic;
use crate::model::{Accesses, Caches, Fence, Pairs};

/// The width of an access in bits.
fn width(mnemonic: &Mnemonic) -> u16 {
    match mnemonic.suffix("size").or_else(|| mnemonic.suffix("width")) {
        Some("_ubyte" | "_byte" | "_u8" | "_b8" | "_d16_u8") => 8,
        Some("_ushort" | "_short" | "_u16" | "_b16" | "_d16_b16") => 16,
        Some("_dwordx2" | "_b64" | "_x2" | "_u64") => 64,
        Some("_dwordx4" | "_b128") => 128,
        _ => 32,
    }
}

/// Whether an access goes past the caches that other threads of the system do not see, as its modifiers say: of GFX6 to GFX11 a
/// load with `glc`, of GFX940 one of both `sc` bits, of GFX12 one of the system's scope. Atomic instructions of GFX6 to GFX11 always
/// do. Those of GFX940 have the scope in `sc1` alone, and their other bit says that they return what they read; without either bit
/// they are written as those of GFX9.
fn is_coherent(form: Form, modifiers: &[&str]) -> bool {
    let has = |word: &str| modifiers.contains(&word);
    let is_atomic = matches!(form, Form::Modify | Form::CompareAndSwap);
    let has_bits = has("sc1") && (is_atomic || has("sc0"));
    let says_other = has("sc0") || modifiers.iter().any(|word| word.starts_with("th:") || word.starts_with("scope:"));
    has_bits || has("scope:SCOPE_SYS") || has("glc") || is_atomic && !says_other
}

/// The address of an access: two vector registers, and an offset.
fn address(text: &str, modifiers: &[&str]) -> Option<Address> {
    let base = registers(text)?;
    let offset = modifiers.iter().find_map(|word| word.strip_prefix("offset:")).unwrap_or_default();
    (base.len() == 2).then(|| Address { base: base.first().copied(), offset: offset.to_owned(), ..Address::default() })
}

/// The address of an access to private memory: an offset from its start in a vector register, or the stack pointer. Those of
/// buffers are of the one that scalar registers 0 to 3 describe (the guide, "Call Convention").
fn private(mnemonic: &Mnemonic, operands: &[&str], modifiers: &[&str]) -> Option<Address> {
    if mnemonic.base.starts_with("buffer") && !operands.contains(&"s[0:3]") {
        return None;
    }
    let offset = modifiers.iter().find_map(|word| word.strip_prefix("offset:")).unwrap_or_default().to_owned();
    let vector = operands.iter().find(|text| text.starts_with('v')).and_then(|text| registers(text));
    let base = Some(Register::General(SP));
    match vector {
        Some(vector) => Some(Address { base, index: vector.first().copied(), offset, ..Address::default() }),
        None => operands.contains(&"s32").then(|| Address { base, offset, ..Address::default() }),
    }
}

/// The access of an instruction.
pub(super) fn access(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Access> {
    let (firsts, modifiers) = with_modifiers(operands);
    let is_coherent = is_coherent(form, &modifiers);
    let new =
        |kind: AccessKind, address: Address| Access { is_coherent, ..Access::new(kind, address, width(mnemonic)) };
    Some(match (form, firsts.as_slice()) {
        (Form::Load, [to, place, ..]) => {
            Access { to: registers(to)?, ..new(AccessKind::Load, address(place, &modifiers)?) }
        }
        (Form::Store, [place, from, ..]) => {
            Access { from: stored(from)?, ..new(AccessKind::Store, address(place, &modifiers)?) }
        }
        (Form::Modify, [to @ .., place, from]) => {
            let to = returned(to)?;
            let (is_discarded, from) = (to.is_empty(), stored(from)?);
            Access { to, is_discarded, from, ..new(AccessKind::Modify, address(place, &modifiers)?) }
        }
        // What is written, and behind it what is compared with.
        (Form::CompareAndSwap, [to @ .., place, from]) => {
            let to = returned(to)?;
            let both = stored(from)?;
            let (from, expected) = both.split_at(both.len() / 2);
            let (is_discarded, from, expected) = (to.is_empty(), from.to_vec(), expected.to_vec());
            Access { to, is_discarded, from, expected, ..new(AccessKind::CompareAndSwap, address(place, &modifiers)?) }
        }
        (Form::PrivateLoad, [to, place @ ..]) => {
            Access { to: registers(to)?, ..new(AccessKind::Load, private(mnemonic, place, &modifiers)?) }
        }
        (Form::PrivateStore, [place, from, rest @ ..]) if mnemonic.base == "scratch_store" => {
            let place = private(mnemonic, &[&[*place], rest].concat(), &modifiers)?;
            Access { from: stored(from)?, ..new(AccessKind::Store, place) }
        }
        (Form::PrivateStore, [from, place @ ..]) => {
            Access { from: stored(from)?, ..new(AccessKind::Store, private(mnemonic, place, &modifiers)?) }
        }
        (Form::ScalarLoad, [to, place, ..]) => {
            let base = registers(place)?.first().copied();
            Access { to: registers(to)?, ..new(AccessKind::Load, Address { base, ..Address::default() }) }
        }
        _ => return None,
    })
}

fn stored(text: &str) -> Option<Vec<Operand>> {
    registers(text).and_then(|known| values(text, known.len())).or_else(|| values(text, 1))
}

/// The registers of what is read; none where it is not returned.
fn returned(to: &[&str]) -> Option<Vec<Register>> {
    match to {
        [] => Some(Vec::new()),
        [to] => registers(to),
        _ => None,
    }
}

/// The pairs that a wait keeps: of loads and of what else returns a value, or of stores. Where one counter is of both, the model
/// says so.
fn waiting(before: Accesses) -> Fence {
    Fence::keeping(Pairs::between(before, Accesses::ALL))
}

/// The barrier that a wait or an operation on caches is; none if it keeps nothing.
pub(super) fn fence(mnemonic: &Mnemonic, form: Form, operands: &[&str]) -> Option<Fence> {
    let words = || operands.iter().flat_map(|text| text.split_whitespace());
    match form {
        Form::Wait => words().any(|word| word == "vmcnt(0)").then(|| waiting(Accesses::READS)),
        Form::WaitLoads | Form::WaitStores => {
            let left = constant(operands.last()?)?;
            // Of two counters the first has the upper byte.
            let left = if mnemonic.base.ends_with("_dscnt") { left >> 8 } else { left };
            let before = if form == Form::WaitLoads { Accesses::READS } else { Accesses::WRITES };
            (left == 0).then(|| waiting(before))
        }
        Form::Cache => Some(Fence::of_caches(caches(mnemonic.base, &words().collect::<Vec<_>>()))),
        _ => None,
    }
}

/// What an operation does to caches, at the scope of the system.
fn caches(name: &str, modifiers: &[&str]) -> Caches {
    let is_of_system =
        modifiers.contains(&"scope:SCOPE_SYS") || (modifiers.contains(&"sc0") && modifiers.contains(&"sc1"));
    let none = Caches::default();
    match name {
        "buffer_wbinvl1_vol" => Caches { near: true, far: true, ..none },
        "buffer_gl0_inv" => Caches { near: true, ..none },
        "buffer_gl1_inv" | "buffer_invl2" => Caches { far: true, ..none },
        "buffer_inv" | "global_inv" => Caches { near: true, far: is_of_system, ..none },
        // GFX90A has it without a scope.
        "buffer_wbl2" => Caches { written: is_of_system || modifiers.is_empty(), ..none },
        _ => Caches { written: is_of_system, ..none },
    }
}
