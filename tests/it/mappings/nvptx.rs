//! The mapping of PTX: each sequence gives what its row says, and each fence, annotation and scope in it is needed.

use super::{asked, conforms};
use crate::support::{matrix, session};
use asm_matrix::judge::analysis::{Row, rows};
use asm_matrix::target::Target;

/// The instructions of a sequence of families, of `u32` at the first argument.
fn text(operation: &str, families: &[String]) -> Vec<String> {
    let mut lines = vec!["ld.param.b64 %rd1, [f_param_0]".to_owned()];
    lines.extend((1..3).map(|number| format!("ld.param.b32 %r{number}, [f_param_{number}]")));
    for family in families {
        let line = match family.as_str() {
            fence if fence.starts_with("fence.") => fence.to_owned(),
            load if load.starts_with("ld.") => format!("{load}.b32 %r3, [%rd1]"),
            store if store.starts_with("st.") => format!("{store}.b32 [%rd1], %r1"),
            cas if cas.contains(".cas") => format!("{cas}.b32 %r3, [%rd1], %r1, %r2"),
            atom => format!("{atom}.exch.b32 %r3, [%rd1], %r1"),
        };
        lines.push(line);
    }
    let end: &[&str] = match operation {
        "load" | "modify" => &["st.param.b32 [func_retval0], %r3"],
        "compare_exchange" => &[
            "setp.ne.b32 %p1, %r3, %r1",
            "selp.b32 %r4, 1, 0, %p1",
            "st.param.b32 [func_retval0+4], %r3",
            "st.param.b32 [func_retval0], %r4",
        ],
        _ => &[],
    };
    lines.extend(end.iter().chain(&["ret"]).map(ToString::to_string));
    lines
}

/// The same sequence with one thing less, in every way, and what that is: without a fence, with a narrower scope, and with less of an
/// annotation.
fn weakened(families: &[String]) -> Vec<(&'static str, Vec<String>)> {
    let mut all = Vec::new();
    for (place, family) in families.iter().enumerate() {
        let mut with = |what: &'static str, other: String| {
            let mut less = families.to_vec();
            less[place] = other;
            all.push((what, less));
        };
        with("scope", family.replace(".sys", ".gpu"));
        for (strong, weaker) in [
            ("fence.sc", "fence.acq_rel"),
            ("fence.acq_rel", "fence.acquire"),
            ("fence.acq_rel", "fence.release"),
            ("ld.acquire", "ld.relaxed"),
            ("st.release", "st.relaxed"),
            ("atom.acquire", "atom.relaxed"),
            ("atom.release", "atom.relaxed"),
            ("atom.acq_rel", "atom.acquire"),
            ("atom.acq_rel", "atom.release"),
        ] {
            if family.starts_with(strong) {
                with("annotation", family.replace(strong, weaker));
            }
        }
        if family.starts_with("fence.") {
            let mut less = families.to_vec();
            less.remove(place);
            all.push(("fence", less));
        }
    }
    all
}

/// Only the first sequence of a row is as weak as it can be: the others have a fence of both kinds where one would do, or an annotation
/// as well as a fence, as older versions of the document have it.
#[test]
fn mappings_of_ptx_are_sound_and_lean() {
    let target = Target { cpu: Some("sm_70".to_owned()), ..Target::ad_hoc("nvptx64-nvidia-cuda") };
    let matrix = matrix(&[target], &session());
    let (mut sequences, mut weaker) = (0, 0);
    for Row { operation, orderings, sequences: all, .. } in rows().iter().filter(|row| row.isas.contains(&"nvptx64")) {
        for ordering in orderings {
            for (number, sequence) in all.iter().enumerate() {
                let families: Vec<String> = sequence.split("; ").map(str::to_owned).collect();
                let asked = asked(operation, *ordering);
                let what = format!("{operation} {}: {sequence}", ordering.name());
                assert!(conforms(&matrix, asked, &text(operation, &families)), "{what}");
                sequences += 1;
                for (kind, less) in
                    weakened(&families).into_iter().filter(|(kind, _)| number == 0 || *kind != "annotation")
                {
                    assert!(!conforms(&matrix, asked, &text(operation, &less)), "{what}, with less {kind}: {less:?}");
                    weaker += 1;
                }
            }
        }
    }
    assert!(sequences >= 30 && weaker >= 50, "{sequences} sequences, and {weaker} weaker ones");
}
