//! One function's lines as comparable text: labels renumbered, symbols demangled, directives and comments removed.

use super::labels::{Labels, plain};
use super::line::{Instruction, Line, instruction};
use super::symbols::symbols;
use super::syntax::Syntax;
use std::fmt::Write as _;

/// Turns bodies into text, one after the other. Its memory is reused: thousands of bodies go through one.
#[derive(Debug)]
pub struct Normalizer {
    syntax: Syntax,
    text: String,
    /// The kinds of the lines of the text.
    marks: Vec<Mark>,
    /// The first bytes of local labels and mangled symbols: operands without one are copied unchanged.
    beginnings: [bool; 256],
}

/// The longest path that is written for a symbol, in bytes.
const LONGEST_PATH: usize = 1 << 14;

/// One line of the text: its end, and its kind.
#[derive(Debug, Clone, Copy)]
struct Mark {
    end: usize,
    kind: Kind,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Label,
    Bracket,
    /// The lengths of its prefix and its mnemonic.
    Instruction {
        prefix: usize,
        mnemonic: usize,
    },
}

impl Normalizer {
    /// For text of this syntax.
    #[must_use]
    pub fn new(syntax: Syntax) -> Normalizer {
        let mut beginnings = [false; 256];
        for prefix in syntax.local_prefixes.iter().chain(&["_"]) {
            beginnings[prefix.as_bytes()[0] as usize] = true;
        }
        Normalizer { syntax, text: String::new(), marks: Vec::new(), beginnings }
    }

    /// The text of a body: a line per instruction, `prefix mnemonic operands` with single spaces between the three, and
    /// a line per local label that an instruction refers to. Local labels are named `.L1`, `.L2`, … in order of
    /// appearance, regardless of the compiler's names. Rust's mangled names are written as paths. The type of a function stands
    /// behind a call of it, where the compiler says it in a directive before: WebAssembly.
    pub fn text(&mut self, body: &[Line<'_>]) -> &str {
        let mut labels = Labels::of(body, self.syntax, |operands| self.may_name(operands));
        self.text.clear();
        self.marks.clear();
        let mut types = "";
        for (position, line) in body.iter().enumerate() {
            let kind = match line {
                Line::Label(label) => {
                    let Some(number) = labels.defined(label, position) else { continue };
                    let _ = write!(self.text, ".L{number}:");
                    Kind::Label
                }
                Line::Instruction(instruction) => {
                    let kind = self.push_instruction(instruction, position, &mut labels);
                    self.text.push_str(std::mem::take(&mut types));
                    kind
                }
                Line::Directive(".functype", function) => {
                    types = function.find(" (").map_or("", |start| &function[start..]);
                    continue;
                }
                Line::Bracket(bracket) => {
                    self.text.push_str(bracket);
                    Kind::Bracket
                }
                Line::Blank | Line::Comment(_) | Line::Assignment(..) | Line::Directive(..) => continue,
            };
            self.marks.push(Mark { end: self.text.len(), kind });
            self.text.push('\n');
        }
        &self.text
    }

    /// The lines of the last text, whole and parsed: labels (without their colon), brackets and instructions.
    pub fn lines(&self) -> impl Iterator<Item = (&str, Line<'_>)> {
        let mut start = 0;
        self.marks.iter().map(move |mark| {
            let whole = &self.text[start..mark.end];
            start = mark.end + 1;
            let line = match mark.kind {
                Kind::Label => Line::Label(&whole[..whole.len() - 1]),
                Kind::Bracket => Line::Bracket(whole),
                Kind::Instruction { .. } if self.syntax.assigns => Line::Instruction(instruction(whole, &self.syntax)),
                Kind::Instruction { prefix, mnemonic } => {
                    // A space after the prefix and one before the operands, if they exist.
                    let behind = if prefix == 0 { 0 } else { prefix + 1 };
                    let operands = whole.get(behind + mnemonic + 1..).unwrap_or_default();
                    let mnemonic = &whole[behind..behind + mnemonic];
                    Line::Instruction(Instruction { prefix: &whole[..prefix], mnemonic, operands })
                }
            };
            (whole, line)
        })
    }

    fn push_instruction<'a>(
        &mut self,
        instruction: &Instruction<'a>,
        position: usize,
        labels: &mut Labels<'a>,
    ) -> Kind {
        let Instruction { prefix, mnemonic, operands } = instruction;
        if !prefix.is_empty() {
            self.text.push_str(prefix);
            self.text.push(' ');
        }
        if !(self.syntax.assigns && instruction.is_expression()) {
            // Several instructions on a line are one mnemonic, in which there is white space.
            self.text.extend(
                mnemonic.split('\t').enumerate().flat_map(|(part, text)| [if part > 0 { " " } else { "" }, text]),
            );
            if !operands.is_empty() {
                self.text.push(' ');
            }
        }
        if labels.has_others() || self.may_name(operands) {
            push_operands(&mut self.text, operands, position, labels);
        } else {
            self.text.push_str(operands);
        }
        Kind::Instruction { prefix: prefix.len(), mnemonic: mnemonic.len() }
    }

    /// Whether operands can name a local label or a mangled symbol.
    fn may_name(&self, operands: &str) -> bool {
        operands.bytes().any(|byte| self.beginnings[byte as usize])
    }
}

/// Writes operands, with local symbols renumbered, constants replaced by their values, and mangled symbols as paths.
fn push_operands<'a>(text: &mut String, operands: &'a str, position: usize, labels: &mut Labels<'a>) {
    let mut written = 0;
    for range in symbols(operands) {
        // A relocation suffix follows the symbol, and is kept: `@GOTPCREL`.
        let name = plain(&operands[range.clone()]);
        let behind = range.start + name.len();
        let is_mangled = ["_ZN", "__ZN", "_R", "__R"].iter().any(|prefix| name.starts_with(prefix));
        if is_mangled
            && labels.name(name, position).is_none()
            && let Some(path) = path(name)
        {
            text.push_str(&operands[written..range.start]);
            text.push_str(&path);
            written = behind;
        } else if let Some(value) = labels.enter(name) {
            text.push_str(&operands[written..range.start]);
            push_operands(text, value, position, labels);
            labels.leave();
            written = behind;
        } else if let Some(name) = labels.name(name, position) {
            text.push_str(&operands[written..range.start]);
            let number = labels.number(name);
            let _ = write!(text, ".L{number}");
            written = behind;
        }
    }
    text.push_str(&operands[written..]);
}

/// The path of a mangled symbol, unless it is longer than any path of a program: a short symbol can stand for a megabyte.
fn path(symbol: &str) -> Option<String> {
    struct Limited(String);
    impl std::fmt::Write for Limited {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            self.0.push_str(text);
            if self.0.len() > LONGEST_PATH { Err(std::fmt::Error) } else { Ok(()) }
        }
    }
    let path = rustc_demangle::try_demangle(symbol).ok()?;
    let mut text = Limited(String::new());
    write!(text, "{path:#}").ok()?;
    Some(text.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::isa::asm::Assembly;

    fn check(isa: &str, body: &str, expected: &[&str]) {
        let syntax = Syntax::of(isa, "");
        let text = format!("f:\n{body}");
        let assembly = Assembly::parse(&text, syntax);
        let mut normalizer = Normalizer::new(syntax);
        normalizer.text(assembly.body("f").expect("the function is there"));
        let lines: Vec<(&str, Line<'_>)> = normalizer.lines().collect();
        assert_eq!(lines.iter().map(|(text, _)| *text).collect::<Vec<_>>(), expected, "{isa}: {body}");
        // Normalising the text again does not change it.
        for (text, line) in lines {
            let again = crate::isa::asm::normalized(text, &syntax);
            assert!(again == line || matches!(line, Line::Label(_)), "{text}: {again:?} {line:?}");
        }
    }

    #[test]
    fn labels_are_renumbered() {
        check("x86_64", ".LBB7_3:\n\tjne\t.LBB7_3\n\tret\n.LBB7_4:\n", &[".L1:", "jne .L1", "ret"]);
        // Power: the relocation suffix is kept, and the label is recognised with any suffix.
        let thunk =
            "\tbcl 20, 31, .L9$pb\n.L9$pb:\n\taddis 30, 30, .LTOC-.L9$pb@ha\n\taddi 30, 30, .LTOC-.L9$pb@l\n\tblr\n";
        let expected = ["bcl 20, 31, .L1", ".L1:", "addis 30, 30, .L2-.L1@ha", "addi 30, 30, .L2-.L1@l", "blr"];
        check("powerpc", thunk, &expected);
    }

    /// Arm and C-SKY load addresses from a pool between the functions: the loaded value is written instead.
    #[test]
    fn constants_stand_where_they_are_loaded() {
        let csky = "\tlrw\ta1, [.LCPI0_1]\n\trts16\n\t.p2align\t2, 0x0\n.LCPI0_1:\n\t.long\t__atomic_load_4@PLT\n";
        check("csky", csky, &["lrw a1, [__atomic_load_4@PLT]", "rts16"]);
        let arm =
            "\tldr\tr0, .LCPI1_0\n.LPC1_0:\n\tadd\tr0, pc, r0\n\tbx\tlr\n.LCPI1_0:\n\t.long\tsymbol-(.LPC1_0+8)\n";
        check("arm", arm, &["ldr r0, symbol-(.L1+8)", ".L1:", "add r0, pc, r0", "bx lr"]);
        // As in position-independent code: the constant depends on its own address.
        let own = "\tldr\tr0, .LCPI0_0\n.LPC0_0:\n\tldr\tr0, [pc, r0]\n\tbx\tlr\n.LCPI0_0:\n.Ltmp0:\n\
                   \t.long\tCOUNT(GOT_PREL)-(.LPC0_0+8-.Ltmp0)\n";
        let expected = ["ldr r0, COUNT(GOT_PREL)-(.L1+8-.L2)", ".L1:", "ldr r0, [pc, r0]", "bx lr", ".L2:"];
        check("arm", own, &expected);
        let table = "\tldr\tpc, .LJTI1_0\n.LJTI1_0:\n\t.long\t1\n\t.long\t2\n";
        check("arm", table, &["ldr pc, .L1", ".L1:"]);
    }

    #[test]
    fn labels_of_inline_assembly_are_told_apart_by_their_place() {
        let text = "2:\n\tldxr\tw8, [x0]\n\tcbnz\tw8, 2b\n\tcbz\tw9, 2f\n\tadd\tw0, w0, #2\n2:\n\tret\n";
        let expected = [".L1:", "ldxr w8, [x0]", "cbnz w8, .L1", "cbz w9, .L2", "add w0, w0, #2", ".L2:", "ret"];
        check("aarch64", text, &expected);
    }

    #[test]
    fn instructions_that_are_assignments_stay_as_they_are() {
        check(
            "bpf",
            "\tr0 = *(u64 *)(r1 + 0)\n\tr0 s>>= 32\n\texit\n",
            &["r0 = *(u64 *)(r1 + 0)", "r0 s>>= 32", "exit"],
        );
        let hexagon = "\t{\n\t\tr0 = add(r0,#1)\n\t\tif (!p0.new) jumpr:nt r31\n\t}\n";
        check("hexagon", hexagon, &["{", "r0 = add(r0,#1)", "if (!p0.new) jumpr:nt r31", "}"]);
        check("nvptx64", "\t@%p1 bra \t$L__BB0_1;\n$L__BB0_1:\n\tret;\n", &["@%p1 bra .L1", ".L1:", "ret"]);
    }
}
