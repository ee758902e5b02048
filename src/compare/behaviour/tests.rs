//! Two versions of functions, as rustc printed them or with a named change.

use super::{Difference, Kind, difference};
use crate::compare::drift::Returns;
use crate::isa::asm::{self, Dialect, Syntax};
use crate::isa::decoded::Decoder;
use crate::isa::isa;
use crate::judge::trace::Machine;
use crate::model::Model;
use crate::read::matrix::Body;

fn body(isa_name: &str, text: &str) -> Body {
    let syntax = Syntax::of(isa_name, "");
    let dialect = if isa_name == "x86_64" { Dialect::Intel } else { Dialect::Default };
    let lines = text.lines().map(str::trim).map(|line| (line, asm::normalized(line, &syntax)));
    Body::new(lines, None, &mut Decoder::new(isa(isa_name), dialect))
}

fn compared(isa_name: &str, before: &str, after: &str) -> Option<Difference> {
    let machine = Machine::of(isa_name, &format!("{isa_name}-unknown-linux-gnu"), []).expect("it has a folder");
    let model = Model::named(machine.isa.model).expect("it is built in");
    difference(&body(isa_name, before), &body(isa_name, after), &machine, &model, Returns::Unknown)
}

fn kind(isa_name: &str, before: &str, after: &str) -> Option<Kind> {
    compared(isa_name, before, after).map(|difference| {
        eprintln!("{difference:?}");
        difference.kind
    })
}

const PUBLISH: &str = "mov dword ptr [rdi], edx\nmov byte ptr [rsi], 1\nmov dword ptr [rdi], 0\nret";
const REREAD: &str =
    "mov eax, dword ptr [rdi]\n.L1:\nmov ecx, dword ptr [rsi]\ntest ecx, ecx\nje .L1\nadd eax, dword ptr [rdi]\nret";
const WAIT: &str = ".L1:\nmov eax, dword ptr [rdi]\ntest eax, eax\nje .L1\nret";

#[test]
fn what_is_lost() {
    let publish = PUBLISH.replace("mov dword ptr [rdi], edx\n", "");
    assert_eq!(kind("x86_64", PUBLISH, &publish), Some(Kind::Weaker));
    let reread = ".L1:\nmov eax, dword ptr [rsi]\ntest eax, eax\nje .L1\nmov eax, dword ptr [rdi]\nadd eax, eax\nret";
    assert_eq!(kind("x86_64", REREAD, reread), Some(Kind::Weaker));
    let wait = "mov eax, dword ptr [rdi]\ntest eax, eax\nje .L1\nret\n.L1:\njmp .L1";
    assert_eq!(kind("x86_64", WAIT, wait), Some(Kind::Lost));
    let pulse = "mov dword ptr [rdi], 1\nmov dword ptr [rdi], 1\nret";
    assert_eq!(kind("x86_64", pulse, "mov dword ptr [rdi], 1\nret"), Some(Kind::Lost));
    let swap = "mov w8, #2\nswpl w8, w8, [x0]\ndmb ishld\nldr w0, [x1]\nret";
    assert_eq!(kind("aarch64", swap, &swap.replace("w8, w8,", "w8, wzr,")), Some(Kind::Weaker));
}

#[test]
fn what_is_the_same() {
    let rotated = "mov eax, dword ptr [rdi]\ntest eax, eax\nje .L1\n.L2:\nret\n.L1:\nmov eax, dword ptr [rdi]\ntest eax, eax\njne .L2\njmp .L1";
    assert_eq!(kind("x86_64", WAIT, rotated), None);
    assert_eq!(kind("x86_64", WAIT, WAIT), None);
    let spilled = "push rax\nmov qword ptr [rsp], rdi\n.L1:\nmov rcx, qword ptr [rsp]\nmov eax, dword ptr [rcx]\ncmp eax, 0\njne .L2\njmp .L1\n.L2:\npop rcx\nret";
    assert_eq!(kind("x86_64", WAIT, spilled), None);
}

/// The bodies of a committed snapshot, by their names.
fn snapshot(target: &str) -> Vec<(String, String)> {
    let path = format!("{}/snapshots/{target}.asm", env!("CARGO_MANIFEST_DIR"));
    let text = fs_err::read_to_string(path).expect("it is committed");
    let functions = text.split("\n\n").skip(1).map(|part| {
        let is_body = |line: &&str| line.starts_with(' ');
        let name = part.lines().next().unwrap_or_default().trim_end_matches(':').to_owned();
        (name, part.lines().filter(is_body).collect::<Vec<_>>().join("\n"))
    });
    functions.collect()
}

#[test]
fn nothing_differs_from_itself() {
    for (target, isa) in [("x86_64", "x86_64"), ("aarch64_llsc", "aarch64"), ("aarch64_lse", "aarch64"), ("riscv64gc", "riscv64")] {
        let start = std::time::Instant::now();
        let all = snapshot(target);
        let machine = Machine::of(isa, &format!("{isa}-unknown-linux-gnu"), []).expect("it has a folder");
        let model = Model::named(machine.isa.model).expect("it is built in");
        let mut spent = std::time::Duration::ZERO;
        for (name, text) in &all {
            let body = body(isa, text);
            let start = std::time::Instant::now();
            let found = difference(&body, &body, &machine, &model, Returns::Unknown);
            spent += start.elapsed();
            if found.is_some() { eprintln!("{target} {name}: {found:?}\n{text}"); }
        }
        eprintln!("{target}: {} bodies, {:?} {spent:?}", all.len(), start.elapsed());
    }
    panic!();
}
