//! Every triple that the compiler knows and compiles for: nothing is unknown that a document says.

use crate::support::{is_campaign, is_everything, matrix, other_sessions, session, with_processor};
use asm_matrix::compile::session::Session;
use asm_matrix::compile::specs::{self, Spec};
use asm_matrix::instructions::Class;
use asm_matrix::isa::isa;
use asm_matrix::judge::analysis::{Analysis, Kind, Verdict};
use asm_matrix::read::matrix::Matrix;
use asm_matrix::target::Target;
use rayon::prelude::*;
use std::collections::HashSet;

/// One of each kind; the others are looked at where everything is.
const SAMPLE: &[&str] = &[
    "amdgcn-amd-amdhsa",
    "armv4t-none-eabi",
    "hexagon-unknown-linux-musl",
    "armv6-none-eabi",
    "armv7r-none-eabihf",
    "thumbv6m-none-eabi",
    "thumbv8m.base-none-eabi",
    "i586-unknown-linux-gnu",
    "powerpc-unknown-linux-gnuspe",
    "powerpc64-ibm-aix",
    "powerpc64le-unknown-linux-gnu",
    "riscv32imac-unknown-none-elf",
    "s390x-unknown-linux-musl",
    "sparc-unknown-linux-gnu",
    "sparc-unknown-none-elf",
    "sparc64-unknown-openbsd",
    "mips-unknown-linux-gnu",
    "mips64-openwrt-linux-musl",
    "mipsel-sony-psp",
    "mipsisa32r6-unknown-linux-gnu",
    "mipsisa64r6el-unknown-linux-gnuabi64",
    "wasm32-wasip1-threads",
    "wasm32v1-none",
    "loongarch32-unknown-none",
    "loongarch64-unknown-linux-gnu",
    "avr-none",
    "bpfeb-unknown-none",
    "msp430-none-elf",
    "m68k-unknown-linux-gnu",
    "m68k-unknown-none-elf",
    "csky-unknown-linux-gnuabiv2",
    "nvptx64-nvidia-cuda",
];

/// A triple of each kind that a compiler knows, but those that it refuses, and the one whose accesses a sanitizer checks.
fn triples(session: &Session) -> Vec<String> {
    let mut kinds = HashSet::new();
    let mut specs = specs::all(session).expect("the compiler describes its triples");
    let is_left_out = |spec: &Spec| spec.isa == "xtensa" || spec.triple.ends_with("san");
    specs.retain(|spec| !is_left_out(spec) && kinds.insert(spec.code.clone()));
    specs.into_iter().map(|spec| spec.triple).collect()
}

/// What is wrong with a target: cells with an instruction of unknown class, and verdicts that are not known, if they are more than
/// one in 200, or say nothing of an instruction.
fn wrong(matrix: &Matrix) -> Vec<String> {
    let (triple, analysis) = (&matrix.columns[0].name, Analysis::of(matrix));
    let (mut wrong, mut unknown, mut judged) = (Vec::new(), Vec::new(), 0);
    let unstated = isa(&matrix.columns[0].isa).and_then(|isa| isa.unstated);
    for (index, probe) in matrix.probes.iter().enumerate() {
        let Some(body) = matrix.body(0, index) else { continue };
        if body.operations().any(|operation| operation.class() == Class::Unknown) {
            wrong.push(format!("{triple}: {} has an unknown instruction: {:?}", probe.name(), body.text));
        }
        let Some(judgement) = analysis.judgement(0, index).filter(|one| one.asked.kind != Kind::Nothing) else {
            continue;
        };
        judged += 1;
        // What no document says is not known.
        if let Verdict::Unknown(reason) = &judgement.verdict
            && Some(reason.as_str()) != unstated
        {
            unknown.push(format!("{triple}: {}: {reason}", probe.name()));
        }
    }
    if let Some(failure) = &matrix.columns[0].failure {
        wrong.push(format!("{triple}: {failure}"));
    }
    let is_much = unknown.len() * 200 > judged;
    wrong.extend(unknown.into_iter().filter(|reason| is_much || !reason.contains('`')));
    wrong
}

fn checked(session: &Session, triples: &[String]) {
    let wrong: Vec<String> =
        triples.par_iter().flat_map(|triple| wrong(&matrix(&[with_processor(triple)], session))).collect();
    assert!(wrong.is_empty(), "{}: {:#?}", session.toolchain.rustc.display(), &wrong[..wrong.len().min(40)]);
}

#[test]
fn triples_of_each_kind_have_verdicts() {
    checked(&session(), &SAMPLE.iter().map(|triple| (*triple).to_owned()).collect::<Vec<_>>());
}

/// What PTX has depends on the GPU that it is made for.
#[test]
fn gpus_of_each_kind_have_verdicts() {
    for cpu in ["sm_60", "sm_70", "sm_90"] {
        let target = Target { cpu: Some(cpu.to_owned()), ..Target::ad_hoc("nvptx64-nvidia-cuda") };
        let wrong = wrong(&matrix(&[target], &session()));
        assert!(wrong.is_empty(), "{cpu}: {:#?}", &wrong[..wrong.len().min(40)]);
    }
}

mod exhaustive {
    use super::*;

    /// All triples of the compiler in a campaign, which takes as long as they take to compile; otherwise one in five, beside those of
    /// the sample. Of the other compilers some.
    #[test]
    fn every_triple_has_verdicts() {
        if !is_everything() && !is_campaign() {
            return;
        }
        let (step, step_of_others) = if is_campaign() { (1, 8) } else { (5, 40) };
        let some = |session: &Session, step: usize| triples(session).into_iter().step_by(step).collect::<Vec<_>>();
        let own = session();
        let known = some(&own, step);
        assert!(known.len() * step > 200, "{known:?}");
        checked(&own, &known);
        for session in other_sessions() {
            checked(&session, &some(&session, step_of_others));
        }
    }
}
