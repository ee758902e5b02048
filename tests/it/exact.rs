//! What instructions compute exactly, over the stored snapshots.

use crate::tidy::read;
use asm_matrix::isa::asm::{Dialect, Line, Syntax, normalized};
use asm_matrix::isa::decoded::Decoder;
use asm_matrix::isa::isa;
use std::collections::BTreeSet;

/// These move the stack or control, and have no exact form.
const LEFT_OUT: [&str; 5] = ["push", "pop", "call", "ret", "jmp"];

#[test]
fn all_instructions_of_the_x86_snapshots_have_an_exact_form() {
    let syntax = Syntax::of("x86_64", "");
    let mut decoder = Decoder::new(isa("x86_64"), Dialect::Intel);
    let mut unknown = BTreeSet::new();
    let mut count = 0;
    for name in ["x86_64", "x86_64_cx16"] {
        let snapshot = read(format!("snapshots/{name}.asm"));
        for text in snapshot.lines().filter_map(|line| line.strip_prefix("    ")) {
            let Line::Instruction(instruction) = normalized(text, &syntax) else { continue };
            if LEFT_OUT.contains(&instruction.mnemonic) {
                continue;
            }
            count += 1;
            if decoder.decode(text, &instruction).is_none_or(|decoded| decoded.exact.is_none()) {
                unknown.insert(text.to_owned());
            }
        }
    }
    assert!(count > 3000, "only {count} instructions were read");
    assert_eq!(unknown, BTreeSet::new(), "of {count} instructions");
}
