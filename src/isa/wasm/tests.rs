//! WebAssembly: instructions as LLVM 22 prints them (rustc 1.95), with the registers that they get.

use crate::isa::asm::{Dialect, Instruction};
use crate::isa::decoded::Decoded;
use crate::isa::effect::Effect;
use crate::isa::exact::printed;
use crate::isa::{Class, isa};

fn instructions(body: &str) -> Vec<Instruction<'_>> {
    let lines = body.lines().map(|line| line.split_once(' ').unwrap_or((line, "")));
    lines.map(|(mnemonic, operands)| Instruction { prefix: "", mnemonic, operands }).collect()
}

/// The lines of a body with their registers, `LABEL:` for one that is a label.
fn placed(body: &str) -> Vec<String> {
    let placed = super::stack::placed(&instructions(body)).into_iter();
    placed.map(|one| one.label.map_or(one.operands, |label| format!("{label}:")).trim_end().to_owned()).collect()
}

fn decoded(mnemonic: &str, operands: &str) -> Decoded {
    super::decode::decode(&Instruction { prefix: "", mnemonic, operands }, Dialect::Default).expect(mnemonic)
}

#[test]
fn every_depth_of_the_stack_is_a_register() {
    let body = "local.get 0\nlocal.get 1\ni32.const 255\ni32.and\ni32.atomic.rmw8.add_u 0\nlocal.tee 2\ni32.store8 4\nend_function";
    let expected = ["[s0 = l0]", "[s1 = l1]", "[s2 = ] 255", "[s1 = s1, 255]", "[s0 = s0, s1] 0", "[l2 = s0]"];
    assert_eq!(&placed(body)[..6], expected);
    // There is no address below it.
    assert_eq!(&placed(body)[6..], ["", ""]);
    let call = "i32.const 1\nlocal.get 0\ni32.load 0\nlocal.get 1\ncall_indirect __indirect_function_table, (i32) -> (i64)\n\
                call sum (i32, i64) -> (i64)\nend_function";
    let expected = [
        "[s0 = ] 1",
        "[s1 = l0]",
        "[s1 = s1] 0",
        "[s2 = l1]",
        "[s1 = s1, s2] __indirect_function_table, (i32) -> (i64)",
        "[s0 = s0, s1] sum (i32, i64) -> (i64)",
        "[result = s0]",
    ];
    assert_eq!(placed(call), expected);
}

/// A jump leads to the end of a block, or to the beginning of a loop. Behind a block the depth is known again.
#[test]
fn jumps_lead_to_the_lines_of_their_blocks() {
    let body =
        "block\nloop\nlocal.get 0\nbr_if 1\nlocal.get 1\nbr_if 0\nend_loop\nend_block\nlocal.get 2\nend_function";
    let expected = [
        "[ = ]",
        ".Lat1:",
        "[s0 = l0]",
        "[ = s0] .Lat7",
        "[s0 = l1]",
        "[ = s0] .Lat1",
        "[ = ]",
        ".Lat7:",
        "[s0 = l2]",
        "[result = s0]",
    ];
    assert_eq!(placed(body), expected);
    let unknown = "block\ncall f\nlocal.get 0\nbr 0\nend_block\nlocal.get 1\nend_function";
    assert_eq!(placed(unknown), ["[ = ]", "", "", "[ = ] .Lat4", ".Lat4:", "[s0 = l1]", "[result = s0]"]);
    let exceptions = "try\ncall f () -> ()\ncatch_all\nend_try\nend_function";
    assert!(placed(exceptions).iter().all(String::is_empty));
}

/// The pointer of the program's stack, and locals that are made of it.
#[test]
fn frames_are_told_from_other_memory() {
    let body = "global.get __stack_pointer\ni32.const 16\ni32.sub\nlocal.tee 3\nglobal.set __stack_pointer\nlocal.get 3\n\
                local.get 0\ni32.store 8\nlocal.get 0\ni32.load 8\nend_function";
    let lines = placed(body);
    assert_eq!(lines[2], "[s0 = frame s0, 16]");
    assert_eq!(lines[4], "[sp = s0] __stack_pointer");
    assert_eq!(lines[7], "[ = frame s0, s1] 8");
    assert!(decoded("i32.store", &lines[7]).is_on_stack);
    assert!(!decoded("i32.load", &lines[9]).is_on_stack);
}

#[test]
fn classes() {
    for (mnemonic, operands, class) in [
        ("i32.load8_u", "[s0 = s0] 0", Class::Load),
        ("i64.store", "[ = s0, s1] 0", Class::Store),
        ("i32.atomic.load", "[s0 = s0] 0", Class::Load),
        ("i64.atomic.rmw32.cmpxchg_u", "[s0 = s0, s1, s2] 0", Class::ReadModifyWrite),
        ("atomic.fence", "[ = ]", Class::Fence),
        ("br_if", "[ = s0] .Lat3", Class::Branch),
        ("br_table", "", Class::Branch),
        ("call", "", Class::Call),
        ("end_function", "[ = ]", Class::Branch),
        ("memory.copy", "[ = s0, s1, s2] 0, 0", Class::LoadStore),
        ("i32.atomic.load", "", Class::Load),
        ("i32.add", "", Class::Other),
    ] {
        assert_eq!(decoded(mnemonic, operands).class(), class, "{mnemonic}");
    }
    for mnemonic in ["i32", "i32.atomic.rmw", "i32.atomic.rmw8", "f32.rem_s", "v128.load", "if"] {
        let instruction = Instruction { prefix: "", mnemonic, operands: "" };
        assert_eq!(super::decode::decode(&instruction, Dialect::Default), None, "{mnemonic}");
    }
}

#[test]
fn called_functions_by_name() {
    let call = decoded("call", "[s0 = s0] <code::Ring<(u8, u8)>>::push (i32) -> (i32)");
    let Effect::Call { name, is_tail: false, through: None } = &call.effect else { panic!("{:?}", call.effect) };
    assert_eq!(name, "<code::Ring<(u8, u8)>>::push");
    let isa = isa("wasm64").expect("it has a folder");
    assert_eq!((isa.register)(call.uses.expect("they are known").list[0].register), "stack 0");
}

#[test]
fn what_instructions_compute() {
    for (text, expected) in [
        ("local.get [s0 = l2]", "r192 = r2"),
        ("i32.const [s0 = ] -1", "r192 = 4294967295"),
        ("i64.const [s0 = ] -1", "r192 = -1"),
        ("i32.const [s0 = ] .L1+4", "r192 = `.L1+4`"),
        ("global.get [s0 = sp] __stack_pointer", "r192 = r254"),
        ("i32.add [s0 = s0, s1]", "r192 = add32(r192, r193)"),
        ("i64.sub [s0 = frame s0, 16]", "r192 = sub64(r192, 16)"),
        ("i32.shr_s [s0 = s0, s1]", "r192 = sar32(r192, r193)"),
        ("i32.rotl [s0 = s0, s1]", "r192 = .rotl_32(r192, r193)"),
        ("i64.clz [s0 = s0]", "r192 = i64.clz_64(r192)"),
        ("i32.eqz [s0 = s0]", "r192 = equal32(r192, 0)"),
        ("i64.ne [s0 = s0, 5]", "r192 = equal64(equal64(r192, 5), 0)"),
        ("i32.gt_u [s0 = s0, s1]", "r192 = equal64(below_or_equal32(r192, r193), 0)"),
        ("i32.extend8_s [s0 = s0]", "r192 = sext_32_8(r192)"),
        ("i32.wrap_i64 [s0 = s0]", "r192 = zext32(r192)"),
        ("i32.select [s0 = s0, s1, s2]", "r192 = select64(zext32(r194), r192, r193)"),
        ("i32.load [s0 = s0] 8", "at = add64(r192, 8); r192 = loaded0"),
        ("i64.load16_s [s0 = s0] 0", "at = r192; r192 = sext_64_16(loaded0)"),
        ("i32.load [s0 = 0] place", "at = `place`; r192 = loaded0"),
        ("i32.store8 [ = s0, s1] 0", "at = r192; stored = zext8(r193)"),
        ("i64.atomic.store [ = s0, s1] 0", "at = r192; stored = r193"),
        ("i32.atomic.rmw.add [s0 = s0, s1] 0", "at = r192; r192 = loaded0; stored = add32(loaded0, r193)"),
        ("i64.atomic.rmw16.xchg_u [s0 = s0, s1] 0", "at = r192; r192 = loaded0; stored = zext16(r193)"),
        (
            "i32.atomic.rmw8.cmpxchg_u [s0 = s0, s1, s2] 0",
            "at = r192; r192 = loaded0; stored = zext8(r194); expected = zext8(r193)",
        ),
        ("br_if [ = s0] .Lat3", "taken = equal64(equal32(r192, 0), 0)"),
        ("end_function [result = s0]", "r253 = r192"),
        ("atomic.fence [ = ]", ""),
        ("memory.copy [ = s0, s1, s2] 0, 0", "-"),
    ] {
        assert_eq!(printed::of("wasm32", text), expected, "{text}");
    }
}
