//! The mappings of AMD's GPUs, one for each generation.

use super::{asked, conforms};
use crate::support::{matrix, session};
use asm_matrix::judge::analysis::{Row, rows};
use asm_matrix::read::matrix::Matrix;
use asm_matrix::target::Target;

/// The processor that the code sequences of a section are for.
const PROCESSORS: [(&str, &str); 4] =
    [("GFX6-GFX9", "gfx900"), ("GFX942", "gfx942"), ("GFX10-GFX11", "gfx1030"), ("GFX12", "gfx1200")];

/// The instructions of a sequence of families: of `u32`, at `v[0:1]`.
fn text(families: &[&str]) -> Vec<String> {
    let mut lines = Vec::new();
    for family in families {
        let (name, modifiers) = family.split_once(' ').unwrap_or((family, ""));
        // What makes it return the old value.
        let returns = match modifiers {
            "" => "glc".to_owned(),
            "sc1" => "sc0 sc1".to_owned(),
            modifiers => format!("th:TH_ATOMIC_RETURN {modifiers}"),
        };
        match name {
            "load" => lines.push(format!("flat_load_dword v0, v[0:1] {modifiers}").trim_end().to_owned()),
            "store" => lines.push(format!("flat_store_dword v[0:1], v2 {modifiers}").trim_end().to_owned()),
            "atomic" => lines.push(format!("flat_atomic_swap v0, v[0:1], v2 {returns}")),
            "atomic_cmpswap" => {
                lines.push("v_mov_b32_e32 v4, v3".to_owned());
                lines.push("v_mov_b32_e32 v5, v2".to_owned());
                lines.push(format!("flat_atomic_cmpswap v0, v[0:1], v[4:5] {returns}"));
            }
            "s_waitcnt_vscnt" => lines.push("s_waitcnt_vscnt null, 0x0".to_owned()),
            "s_wait_loadcnt" | "s_wait_storecnt" => lines.push(format!("{name} 0x0")),
            _ => lines.push((*family).to_owned()),
        }
    }
    lines.push("s_setpc_b64 s[30:31]".to_owned());
    lines
}

/// The same sequence without one of its waits or operations on caches, or with a load that finds what is in a cache, in every way.
fn weakened<'a>(families: &[&'a str]) -> Vec<Vec<&'a str>> {
    let less = (0..families.len()).filter_map(|place| {
        let mut other = families.to_vec();
        match families[place].split(' ').next() {
            Some("load") => other[place] = "load",
            Some("store" | "atomic" | "atomic_cmpswap") => return None,
            _ => drop(other.remove(place)),
        }
        Some(other)
    });
    less.collect()
}

/// What is left of sequences that have something beyond need, beside LLVM's code: each cell of its ends, and begins, with a wait for
/// loads, and on GFX6 to GFX9 for stores too; and an acquire has nothing to wait for of a store.
const BEYOND_NEED: &[&str] = &[
    "gfx900: load seq_cst: load glc; s_waitcnt vmcnt(0); buffer_wbinvl1_vol",
    "gfx942: load seq_cst: load sc0 sc1; s_waitcnt vmcnt(0); buffer_inv sc0 sc1",
    "gfx1030: load seq_cst: s_waitcnt_vscnt; load glc dlc; s_waitcnt vmcnt(0); buffer_gl1_inv; buffer_gl0_inv",
    "gfx1030: fence acquire: s_waitcnt vmcnt(0); buffer_gl1_inv; buffer_gl0_inv",
    "gfx1200: load seq_cst: s_wait_storecnt; load scope:SCOPE_SYS; s_wait_loadcnt; global_inv scope:SCOPE_SYS",
    "gfx1200: fence acquire: s_wait_loadcnt; global_inv scope:SCOPE_SYS",
];

#[test]
fn the_mappings_of_amd_gpus_are_sound_and_lean() {
    let (mut sequences, mut weaker, mut beyond) = (0, 0, Vec::new());
    for (section, cpu) in PROCESSORS {
        let target = Target { cpu: Some(cpu.to_owned()), ..Target::ad_hoc("amdgcn-amd-amdhsa") };
        let matrix: Matrix = matrix(&[target], &session());
        let of_section = rows()
            .iter()
            .filter(|row| row.isas.contains(&"amdgpu") && row.citation.contains(&format!("Model {section}")));
        for Row { operation, orderings, sequences: all, .. } in of_section {
            for (ordering, sequence) in orderings.iter().flat_map(|ordering| all.iter().map(move |one| (ordering, one)))
            {
                let families: Vec<&str> = sequence.split("; ").collect();
                let asked = asked(operation, *ordering);
                let what = format!("{cpu}: {operation} {}: {sequence}", ordering.name());
                assert!(conforms(&matrix, asked, &text(&families)), "{what}");
                sequences += 1;
                for less in weakened(&families) {
                    if conforms(&matrix, asked, &text(&less)) {
                        beyond.push(format!("{cpu}: {operation} {}: {}", ordering.name(), less.join("; ")));
                    }
                    weaker += 1;
                }
            }
        }
    }
    assert_eq!(beyond, BEYOND_NEED);
    assert!(sequences >= 60 && weaker >= 100, "{sequences} sequences, and {weaker} weaker ones");
}
