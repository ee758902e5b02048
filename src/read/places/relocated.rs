//! The sections of an object file as a linker would leave them: each section of code at an address of its own, and the
//! debug information with these addresses in it.
//!
//! In an object file every section begins at address 0, so the functions of `-Zfunction-sections`, which is the default,
//! overlap. The debug information has relocations instead of addresses.

use object::elf::{
    R_RISCV_ADD8, R_RISCV_ADD16, R_RISCV_ADD32, R_RISCV_ADD64, R_RISCV_SET6, R_RISCV_SET8, R_RISCV_SET16,
    R_RISCV_SET32, R_RISCV_SUB6, R_RISCV_SUB8, R_RISCV_SUB16, R_RISCV_SUB32, R_RISCV_SUB64,
};
use object::{
    Architecture, BinaryFormat, File, Object as _, ObjectSection as _, ObjectSymbol as _, Relocation, RelocationFlags,
    RelocationKind, RelocationTarget, Section, SectionIndex, SectionKind, Symbol,
};
use std::collections::HashMap;

/// The first address, and the distance between sections: none is 0, and none follows another directly.
const DISTANCE: u64 = 0x1000;

/// The addresses of the sections of a file, which overlap in it.
pub(super) struct Addresses(HashMap<SectionIndex, u64>);

impl Addresses {
    pub(super) fn of(file: &File<'_>) -> Addresses {
        let mut addresses = HashMap::new();
        // Sections of Mach-O objects do not overlap.
        if file.format() != BinaryFormat::MachO {
            let mut next = DISTANCE;
            for section in file.sections().filter(|section| section.kind() == SectionKind::Text) {
                addresses.insert(section.index(), next);
                next = (next + section.size()).next_multiple_of(DISTANCE) + DISTANCE;
            }
        }
        Addresses(addresses)
    }

    /// What is added to addresses in a section.
    fn base(&self, section: Option<SectionIndex>) -> u64 {
        section.and_then(|section| self.0.get(&section)).copied().unwrap_or(0)
    }

    /// The content of a section with its relocations applied; nothing if one of them is of an unknown kind.
    pub(super) fn content(&self, file: &File<'_>, section: &Section<'_, '_>) -> Option<Vec<u8>> {
        let mut content = section.uncompressed_data().ok()?.into_owned();
        for (offset, relocation) in section.relocations() {
            let target = self.target(file, &relocation)?;
            let start = usize::try_from(offset).ok()?;
            let change = Change::of(&relocation)?;
            let place = content.get_mut(start..start + change.bytes)?;
            put(place, change.value(get(place, file.is_little_endian()), target), file.is_little_endian());
        }
        Some(content)
    }

    /// The address of a function. Arm: the lowest bit of a symbol says that its code is Thumb. Power (`ELFv1`): a symbol is that
    /// of a descriptor in `.opd`, which has the address.
    pub(super) fn function(&self, file: &File<'_>, symbol: &Symbol<'_, '_>) -> Option<u64> {
        let section = symbol.section_index()?;
        if file.section_by_name(".opd").is_some_and(|descriptors| descriptors.index() == section) {
            let descriptors = file.section_by_index(section).ok()?;
            let (_, relocation) = descriptors.relocations().find(|(offset, _)| *offset == symbol.address())?;
            return self.target(file, &relocation);
        }
        let address = symbol.address().wrapping_add(self.base(Some(section)));
        Some(if file.architecture() == Architecture::Arm { address & !1 } else { address })
    }

    /// The address that a relocation names, with its addend.
    fn target(&self, file: &File<'_>, relocation: &Relocation) -> Option<u64> {
        let address = match relocation.target() {
            RelocationTarget::Symbol(symbol) => {
                let symbol = file.symbol_by_index(symbol).ok()?;
                symbol.address().wrapping_add(self.base(symbol.section_index()))
            }
            RelocationTarget::Section(section) => {
                file.section_by_index(section).ok()?.address().wrapping_add(self.base(Some(section)))
            }
            RelocationTarget::Absolute => 0,
            _ => return None,
        };
        Some(address.wrapping_add_signed(relocation.addend()))
    }
}

/// What a relocation does to the bytes that are there.
struct Change {
    bytes: usize,
    kind: Kind,
}

enum Kind {
    Set,
    Add,
    Subtract,
    /// Only in the lower six bits.
    SetSix,
    SubtractSix,
}

impl Change {
    fn of(relocation: &Relocation) -> Option<Change> {
        if matches!(relocation.kind(), RelocationKind::Absolute | RelocationKind::SectionOffset) {
            let kind = if relocation.has_implicit_addend() { Kind::Add } else { Kind::Set };
            return Some(Change { bytes: usize::from(relocation.size() / 8), kind });
        }
        // RISC-V: a linker that shortens code changes distances, so each distance is a pair of relocations.
        let RelocationFlags::Elf { r_type } = relocation.flags() else { return None };
        let (bytes, kind) = match r_type {
            R_RISCV_ADD8 => (1, Kind::Add),
            R_RISCV_ADD16 => (2, Kind::Add),
            R_RISCV_ADD32 => (4, Kind::Add),
            R_RISCV_ADD64 => (8, Kind::Add),
            R_RISCV_SUB8 => (1, Kind::Subtract),
            R_RISCV_SUB16 => (2, Kind::Subtract),
            R_RISCV_SUB32 => (4, Kind::Subtract),
            R_RISCV_SUB64 => (8, Kind::Subtract),
            R_RISCV_SET8 => (1, Kind::Set),
            R_RISCV_SET16 => (2, Kind::Set),
            R_RISCV_SET32 => (4, Kind::Set),
            R_RISCV_SET6 => (1, Kind::SetSix),
            R_RISCV_SUB6 => (1, Kind::SubtractSix),
            _ => return None,
        };
        Some(Change { bytes, kind })
    }

    fn value(&self, known: u64, target: u64) -> u64 {
        let six = |value: u64| known & !0x3f | value & 0x3f;
        match self.kind {
            Kind::Set => target,
            Kind::Add => known.wrapping_add(target),
            Kind::Subtract => known.wrapping_sub(target),
            Kind::SetSix => six(target),
            Kind::SubtractSix => six(known.wrapping_sub(target)),
        }
    }
}

fn get(place: &[u8], is_little_endian: bool) -> u64 {
    let push = |value: u64, byte: &u8| value << 8 | u64::from(*byte);
    if is_little_endian { place.iter().rev().fold(0, push) } else { place.iter().fold(0, push) }
}

fn put(place: &mut [u8], value: u64, is_little_endian: bool) {
    let bytes = value.to_le_bytes();
    let last = place.len() - 1;
    for (number, byte) in bytes.into_iter().take(place.len()).enumerate() {
        place[if is_little_endian { number } else { last - number }] = byte;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_and_written_in_both_orders() {
        for is_little_endian in [true, false] {
            let mut place = [0; 4];
            put(&mut place, 0x1234_5678_9abc, is_little_endian);
            assert_eq!(get(&place, is_little_endian), 0x5678_9abc);
            assert_eq!(place[0], if is_little_endian { 0xbc } else { 0x56 });
        }
    }
}
