//! What has to be known of a target's assembly text to read it: a handful of words, and no instruction.

/// How x86 assembly is written. Other ISAs have one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

/// The words by which lines are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Syntax {
    /// What a line that is a comment begins with. Comments behind an instruction do not occur: rustc asks LLVM for terse
    /// output. (`#` cannot be searched for inside a line: on Arm, SPARC and Hexagon it begins an operand.)
    pub comments: &'static [&'static str],
    /// What stands before a symbol's name and does not belong to it: `_` on Mach-O.
    pub symbol_prefix: &'static str,
    /// What the name of a local label begins with.
    pub local_prefixes: &'static [&'static str],
    /// Words that stand before a mnemonic and modify it.
    pub instruction_prefixes: &'static [&'static str],
    /// What a line that is nothing but a bracket means.
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
        let local_prefixes: &[&str] = match isa {
            "mips" | "mips64" | "mips32r6" | "mips64r6" => &["$BB", "$func", "$tmp", "$CPI", "$JTI", ".L"],
            "powerpc64" if triple.contains("aix") => &["L.."],
            "arm" if triple.contains("windows") => &["$M", ".L"],
            _ if is_apple => &["LBB", "Lfunc", "Ltmp", "LCPI", "LJTI", "Lloh", "ltmp", "l_"],
            _ => &[".L"],
        };
        let underscore = is_apple || (isa == "x86" && (triple.contains("windows") || triple.contains("uefi")));
        let symbol_prefix = match isa {
            "arm64ec" => "#",
            "powerpc64" if triple.contains("aix") => ".",
            _ if underscore => "_",
            _ => "",
        };
        let instruction_prefixes: &[&str] = match isa {
            "x86" | "x86_64" => {
                &["lock", "rep", "repe", "repne", "repz", "repnz", "xacquire", "xrelease", "notrack", "data16"]
            }
            _ => &[],
        };
        let brackets = if isa == "nvptx64" { Brackets::Functions } else { Brackets::Packets };
        Syntax { comments, symbol_prefix, local_prefixes, instruction_prefixes, brackets }
    }

    /// Whether a label or symbol is local to the text.
    #[must_use]
    pub fn is_local(&self, name: &str) -> bool {
        self.local_prefixes.iter().any(|prefix| name.starts_with(prefix))
    }

    /// A symbol's own name: without quotes and without the object format's prefix.
    #[must_use]
    pub fn symbol<'a>(&self, label: &'a str) -> &'a str {
        let label = label.strip_prefix('"').and_then(|label| label.strip_suffix('"')).unwrap_or(label);
        label.strip_prefix(self.symbol_prefix).unwrap_or(label)
    }
}
