//! What the parser has to know about a target's assembly text: a few words, and no instruction.

/// The syntax of x86 assembly. Other ISAs have only one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// `mov eax, dword ptr [rdi]`: the destination first.
    Intel,
    /// `movl (%rdi), %eax`: the destination last.
    Att,
    /// The only one that the ISA has.
    Default,
}

impl Dialect {
    /// The name in matrix.json and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Dialect::Intel => "intel",
            Dialect::Att => "att",
            Dialect::Default => "default",
        }
    }
}

/// The words that distinguish lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Syntax {
    /// The beginnings of comment lines. Comments after an instruction do not occur: rustc asks LLVM for terse output.
    /// (`#` cannot be searched for inside a line: on Arm, SPARC and Hexagon it begins an operand.)
    pub comments: &'static [&'static str],
    /// The object format's prefix of symbol names: `_` on Mach-O.
    pub symbol_prefix: &'static str,
    /// The prefixes of local labels.
    pub local_prefixes: &'static [&'static str],
    /// Words that precede a mnemonic and modify it.
    pub instruction_prefixes: &'static [&'static str],
    /// Directives that are unnamed instructions. On MIPS `.insn` only marks a label.
    pub encoded_instructions: &'static [&'static str],
    /// Whether instructions are written as assignments: `r0 = add(r1,r2)` (Hexagon), `r0 += r1` (BPF).
    pub assigns: bool,
    /// Whether an assignment has the name of its computation or of its place in memory: `r0 = add(r1,r2)` is `add`, and
    /// `memw(r0+#0) = r1` is `memw` (Hexagon).
    pub names_computations: bool,
    /// The meaning of a line that is only a bracket.
    pub brackets: Brackets,
}

/// What brackets enclose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brackets {
    /// Instructions that are executed together (Hexagon). No other ISA has such lines.
    Packets,
    /// The parameters and the bodies of functions (PTX).
    Functions,
}

/// Local names if symbols have an underscore prefix: the prefix `L` alone could begin a name without one.
const UNDERSCORED: &[&str] = &[
    "LBB", "Lfunc", "Ltmp", "LCPI", "LJTI", "Lloh", "ltmp", "l_", "L$", "L0", "L1", "L2", "L3", "L4", "L5", "L6", "L7",
    "L8", "L9",
];

/// Whether a target's objects are COFF.
fn is_coff(triple: &str) -> bool {
    ["windows", "uefi", "cygwin"].iter().any(|system| triple.contains(system))
}

/// Whether a label is a number: such labels are in inline assembly, and may repeat.
pub(super) fn is_number(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

impl Syntax {
    /// The syntax of a target, from its ISA (as matrix.json names it) and its triple.
    #[must_use]
    pub fn of(isa: &str, triple: &str) -> Syntax {
        let comments: &[&str] = match isa {
            "aarch64" | "nvptx64" => &["//", ";"],
            "arm64ec" => &["//"],
            "arm" => &["@", "//", ";"],
            "avr" | "msp430" | "amdgpu" | "bpf" => &[";", "#"],
            "sparc" | "sparc64" => &["!"],
            "m68k" => &[";", "|"],
            "hexagon" => &["//"],
            _ => &["#", "//"],
        };
        let is_apple = triple.contains("apple");
        let is_mips = isa.starts_with("mips");
        let has_underscore = is_apple || (isa == "x86" && is_coff(triple));
        let local_prefixes: &[&str] = match isa {
            _ if is_mips => &["$BB", "$func", "$tmp", "$CPI", "$JTI", ".L"],
            "powerpc64" if triple.contains("aix") => &["L.."],
            "arm" if triple.contains("windows") => &["$M", ".L"],
            "nvptx64" => &["$L__"],
            "bpf" => &[".L", "LBB0", "LBB1", "LBB2", "LBB3", "LBB4", "LBB5", "LBB6", "LBB7", "LBB8", "LBB9"],
            _ if has_underscore => UNDERSCORED,
            _ => &[".L"],
        };
        let symbol_prefix = match isa {
            "arm64ec" => "#",
            "powerpc64" if triple.contains("aix") => ".",
            _ if has_underscore => "_",
            _ => "",
        };
        let instruction_prefixes: &[&str] = match isa {
            "x86" | "x86_64" => {
                &["lock", "rep", "repe", "repne", "repz", "repnz", "xacquire", "xrelease", "notrack", "data16"]
            }
            "bpf" => &["lock"],
            _ => &[],
        };
        let encoded_instructions: &[&str] = if is_mips { &[] } else { &[".insn", ".inst", ".inst.n", ".inst.w"] };
        let brackets = if isa == "nvptx64" { Brackets::Functions } else { Brackets::Packets };
        let assigns = matches!(isa, "hexagon" | "bpf");
        Syntax {
            comments,
            symbol_prefix,
            local_prefixes,
            instruction_prefixes,
            encoded_instructions,
            assigns,
            names_computations: isa == "hexagon",
            brackets,
        }
    }

    /// Whether a label or symbol is local to the text.
    #[must_use]
    pub fn is_local(&self, name: &str) -> bool {
        self.local_prefixes.iter().any(|prefix| name.starts_with(prefix))
    }

    /// Whether a local name is a code label: a block, or one that LLVM made between two instructions. The others name
    /// constants, jump tables and the beginnings and ends of functions.
    #[must_use]
    pub fn is_place(name: &str) -> bool {
        // Most operands are registers.
        if !name.starts_with(['.', '$', 'L', 'l']) {
            return false;
        }
        let is_numbered = |text: &str| text.starts_with(|first: char| first.is_ascii_digit());
        let is_block = |rest: &str| {
            ["BB", "MBB", "tmp", "pcrel_hi"].iter().any(|kind| rest.strip_prefix(kind).is_some_and(is_numbered))
                || rest.ends_with("$pb")
        };
        let private = ["$L__", "L..", ".L", "$", "L", "l"];
        private.iter().any(|prefix| name.strip_prefix(prefix).is_some_and(is_block))
    }

    /// A symbol's own name: without quotes and without the object format's prefix.
    #[must_use]
    pub fn symbol<'a>(&self, label: &'a str) -> &'a str {
        let label = label.strip_prefix('"').and_then(|label| label.strip_suffix('"')).unwrap_or(label);
        label.strip_prefix(self.symbol_prefix).unwrap_or(label)
    }
}
