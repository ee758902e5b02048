//! Whether a body is complete: nothing that the compiler printed was lost in reading.

use crate::isa::Isa;
use crate::isa::asm::{Dialect, Instruction, Line, local_places};
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::ends::Ends;
use std::collections::HashSet;

/// Why a body is incomplete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    /// It has no instructions.
    Empty,
    /// The instruction of this index jumps to a label that is not in the body.
    Elsewhere(usize),
    /// The last instruction, of this index, falls through, and there is no next one.
    Open(usize),
}

impl Flaw {
    /// The flaw in words. `instruction` returns the text of an instruction by index.
    pub(super) fn words(self, instruction: impl Fn(usize) -> String) -> String {
        match self {
            Flaw::Empty => "the function has no instructions".to_owned(),
            Flaw::Elsewhere(number) => {
                format!("the body is incomplete: `{}` jumps to a label that is not in it", instruction(number))
            }
            Flaw::Open(number) => {
                format!("the body is incomplete: nothing follows its last instruction `{}`", instruction(number))
            }
        }
    }
}

/// The flaw in the lines of a body on an ISA, if any.
pub(super) fn flaw(lines: &[Line<'_>], isa: &str, dialect: Dialect) -> Option<Flaw> {
    let mut labels: HashSet<&str> = HashSet::new();
    let mut instructions: Vec<&Instruction<'_>> = Vec::new();
    // Where the last packet begins, as an index of instructions.
    let mut packet = None;
    for line in lines {
        match line {
            Line::Label(label) => _ = labels.insert(label),
            Line::Instruction(instruction) => instructions.push(instruction),
            Line::Bracket("{") => packet = Some(instructions.len()),
            Line::Bracket(_) | Line::Blank | Line::Comment(_) | Line::Assignment(..) | Line::Directive(..) => {}
        }
    }
    let Some(last) = instructions.len().checked_sub(1) else { return Some(Flaw::Empty) };
    let goes_elsewhere =
        |instruction: &&Instruction<'_>| local_places(instruction.operands).any(|place| !labels.contains(&place));
    if let Some(number) = instructions.iter().position(goes_elsewhere) {
        return Some(Flaw::Elsewhere(number));
    }
    // An instruction set whose decoder does not know all that can end a body is in the table too.
    let Some(ends) = Ends::of(isa) else {
        let isa = crate::isa::isa(isa)?;
        return (!leaves(isa, dialect, &instructions)).then_some(Flaw::Open(last));
    };
    let text = |number: usize| unconditional(instructions[number]);
    let leaves = if let Some(start) = packet {
        // Instructions in a packet are executed together, in whatever order they are printed.
        (start..=last).any(|number| text(number).is_some_and(|text| ends.leaves(None, &text)))
    } else {
        let before = last.checked_sub(1).and_then(text);
        text(last).is_some_and(|text| ends.leaves(before.as_deref(), &text))
    };
    (!leaves).then_some(Flaw::Open(last))
}

/// Whether a body is left by its last instruction, or by the one before it if the last is in its delay slot.
fn leaves(isa: &Isa, dialect: Dialect, instructions: &[&Instruction<'_>]) -> bool {
    let has_slot = |decoded: &Decoded| decoded.delay != DelaySlot::None;
    let leaves = |(place, instruction): (usize, &&Instruction<'_>)| {
        (isa.decode)(instruction, dialect).is_some_and(|decoded| decoded.leaves() && has_slot(&decoded) == (place == 1))
    };
    instructions.iter().rev().take(2).enumerate().any(leaves)
}

/// The text of an instruction that is always executed; none if it has a predicate.
fn unconditional(instruction: &Instruction<'_>) -> Option<String> {
    let Instruction { prefix, mnemonic, operands } = instruction;
    let is_predicate = prefix.starts_with('@') || prefix.starts_with("if");
    (!is_predicate).then(|| format!("{mnemonic} {operands}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::isa::asm::{Assembly, Syntax};

    fn check(isa: &str, triple: &str, body: &str, expected: Option<Flaw>) {
        let text = format!("f:\n{body}");
        let assembly = Assembly::parse(&text, Syntax::of(isa, triple));
        assert_eq!(
            flaw(assembly.body("f").expect("the function is there"), isa, Dialect::Intel),
            expected,
            "{isa}: {body}"
        );
    }

    #[test]
    fn what_is_cut_is_found() {
        let body = "\tmov\teax, 1\n.LBB0_1:\n\tjne\t.LBB0_1\n\tret\n";
        check("x86_64", "", body, None);
        check("x86_64", "", "\tjne\t.LBB0_1\n\tret\n", Some(Flaw::Elsewhere(0)));
        check("x86_64", "", "\tmov\teax, 1\n\tjne\t.LBB0_1\n.LBB0_1:\n", Some(Flaw::Open(1)));
        check("x86_64", "", "\t.cfi_endproc\n", Some(Flaw::Empty));
        // Read as ELF, a function of 32-bit Windows ends at its first label.
        let of_windows = "\tmov\teax, 1\nLBB0_1:\n\tjne\tLBB0_1\n\tret\n";
        check("x86", "i686-pc-windows-msvc", of_windows, None);
        check("x86", "i686-unknown-linux-gnu", of_windows, Some(Flaw::Open(0)));
        check("nvptx64", "", "\t@%p1 ret;\n", Some(Flaw::Open(0)));
        check("hexagon", "", "\t{\n\t\tr0 = #1\n\t\tif (p0) jumpr r31\n\t}\n", Some(Flaw::Open(1)));
        check("hexagon", "", "\t{\n\t\tjumpr r31\n\t\tr0 = #1\n\t}\n", None);
        check("mips", "", "\tjr\t$ra\n\tsltu\t$2, $zero, $1\n", None);
        check("mips", "", "\tsltu\t$2, $zero, $1\n\tnop\n", Some(Flaw::Open(1)));
        // Power: a label of the body is part of an address, and `.LTOC` is elsewhere.
        let thunk = "\tbcl 20, 31, .L9$pb\n.L9$pb:\n\tmflr 30\n\taddi 30, 30, .LTOC-.L9$pb@l\n\tblr\n";
        check("powerpc", "", thunk, None);
        // Numeric labels are those of inline assembly, and do not end a function.
        check("aarch64", "", "1:\n\tldxr\tw8, [x0]\n\tcbnz\tw8, 1b\n\tret\n", None);
    }

    #[test]
    fn the_flaw_names_the_line() {
        let words = |flaw: Flaw| flaw.words(|number| format!("jne .L{number}"));
        assert_eq!(words(Flaw::Elsewhere(1)), "the body is incomplete: `jne .L1` jumps to a label that is not in it");
        assert!(words(Flaw::Open(2)).contains("`jne .L2`"));
    }
}
