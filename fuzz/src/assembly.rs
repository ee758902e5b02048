//! Assembly of any instruction set: parsed, normalised, decoded, judged, reported.
//!
//! The first byte selects the target; the assembly begins behind it.

use crate::shared::{text, told};
use asm_matrix::{Target, read_assembly};

/// Triples, with and without the features that change what instructions mean. `A` selects the first.
const TARGETS: [(&str, &str); 40] = [
    ("x86_64-unknown-linux-gnu", ""),
    ("aarch64-unknown-linux-gnu", ""),
    ("riscv64gc-unknown-linux-gnu", ""),
    ("x86_64-unknown-linux-gnu", "+cx16"),
    ("aarch64-unknown-linux-gnu", "+lse,+lse2,+rcpc"),
    ("riscv64gc-unknown-linux-gnu", "+zabha,+zacas"),
    ("i686-unknown-linux-gnu", ""),
    ("i686-pc-windows-msvc", ""),
    ("x86_64-apple-darwin", ""),
    ("x86_64-pc-windows-msvc", ""),
    ("aarch64-apple-darwin", ""),
    ("aarch64-pc-windows-msvc", ""),
    ("aarch64_be-unknown-linux-gnu", ""),
    ("arm64ec-pc-windows-msvc", ""),
    ("riscv32imac-unknown-none-elf", ""),
    ("armv7-unknown-linux-gnueabihf", ""),
    ("thumbv6m-none-eabi", ""),
    ("amdgcn-amd-amdhsa", ""),
    ("avr-none", ""),
    ("bpfel-unknown-none", ""),
    ("csky-unknown-linux-gnuabiv2", ""),
    ("hexagon-unknown-linux-musl", ""),
    ("loongarch32-unknown-none", ""),
    ("loongarch64-unknown-linux-gnu", ""),
    ("m68k-unknown-linux-gnu", ""),
    ("mips-unknown-linux-gnu", ""),
    ("mipsisa32r6-unknown-linux-gnu", ""),
    ("mips64-unknown-linux-gnuabi64", ""),
    ("mipsisa64r6el-unknown-linux-gnuabi64", ""),
    ("msp430-none-elf", ""),
    ("nvptx64-nvidia-cuda", ""),
    ("powerpc-unknown-linux-gnu", ""),
    ("powerpc64-ibm-aix", ""),
    ("powerpc64le-unknown-linux-gnu", ""),
    ("s390x-unknown-linux-gnu", ""),
    ("sparc-unknown-linux-gnu", ""),
    ("sparc64-unknown-linux-gnu", ""),
    ("wasm32-unknown-unknown", ""),
    ("wasm64-unknown-unknown", ""),
    ("xtensa-esp32-none-elf", ""),
];

pub(crate) fn fuzz(bytes: &[u8]) {
    let Some((first, rest)) = bytes.split_first() else { return };
    let Some(text) = text(rest) else { return };
    let (triple, features) = TARGETS[usize::from(first.wrapping_sub(b'A')) % TARGETS.len()];
    let features = (!features.is_empty()).then(|| features.to_owned());
    let target = Target { features, ..Target::ad_hoc(triple) };
    if let Ok(matrix) = read_assembly(target, text) {
        assert!(matrix.columns.iter().all(|column| column.failure.is_none()), "{:?}", matrix.columns);
        told(&matrix);
    }
}
