//! The ways to weaken code, by instruction set.

use asm_matrix::judge::analysis::{Asked, Kind};
use asm_matrix::probe::Ordering;

/// A way to weaken code: instructions that match are replaced, or removed if the replacement is empty.
pub(crate) struct Mutation {
    pub(crate) isa: &'static str,
    pub(crate) name: &'static str,
    pub(crate) instruction: &'static str,
    pub(crate) replacement: &'static str,
    /// Whether it applies to a cell: some replacements are not wrong.
    pub(crate) applies: fn(Asked) -> bool,
}

const fn always(
    isa: &'static str,
    name: &'static str,
    instruction: &'static str,
    replacement: &'static str,
) -> Mutation {
    Mutation { isa, name, instruction, replacement, applies: |_| true }
}

pub(crate) const MUTATIONS: &[Mutation] = &[
    always("x86_64", "drop lock", r"^lock (.*)$", "$1"),
    Mutation {
        isa: "x86_64",
        name: "xchg to mov",
        instruction: r"^xchg (.* ptr \[(?:rdi|e[a-d]x|e[sd]i)\]), (.*)$",
        replacement: "mov $1, $2",
        applies: |asked| asked.kind == Kind::Store,
    },
    always("x86_64", "drop the fence", r"^(?:mfence|lock or dword ptr \[[re]sp(?: - \d+)?\], 0)$", ""),
    Mutation {
        isa: "x86_64",
        name: "invert the retry",
        instruction: r"^jne (\.L\d+)$",
        replacement: "je $1",
        applies: is_tried_again,
    },
    always("aarch64", "ldar to ldr", r"^ldar([bh]?) (.*)$", "ldr$1 $2"),
    Mutation {
        isa: "aarch64",
        name: "ldar to ldapr",
        instruction: r"^ldar([bh]?) (.*)$",
        replacement: "ldapr$1 $2",
        applies: |asked| asked.success == Ordering::SeqCst && asked.kind == Kind::Load,
    },
    always("aarch64", "stlr to str", r"^stlr([bh]?) (.*)$", "str$1 $2"),
    always("aarch64", "ldaxr to ldxr", r"^lda(xr[bh]?|xp) (.*)$", "ld$1 $2"),
    always("aarch64", "stlxr to stxr", r"^stl(xr[bh]?|xp) (.*)$", "st$1 $2"),
    always(
        "aarch64",
        "…al to …a",
        r"^(cas|casp|swp|ld(?:add|clr|set|eor|[su](?:max|min)))al([bh]?) (.*)$",
        "${1}a$2 $3",
    ),
    always(
        "aarch64",
        "…al to …l",
        r"^(cas|casp|swp|ld(?:add|clr|set|eor|[su](?:max|min)))al([bh]?) (.*)$",
        "${1}l$2 $3",
    ),
    always(
        "aarch64",
        "…al, …a, …l to plain",
        r"^(cas|casp|swp|ld(?:add|clr|set|eor|[su](?:max|min)))(?:al|a|l)([bh]?) (.*)$",
        "$1$2 $3",
    ),
    always("aarch64", "drop dmb", r"^dmb .*$", ""),
    always("aarch64", "dmb ish to dmb ishld", r"^dmb ish$", "dmb ishld"),
    Mutation {
        isa: "aarch64",
        name: "drop the retry",
        instruction: r"^cbnz w\d+, \.L\d+$",
        replacement: "",
        applies: is_tried_again,
    },
    always("aarch64", "helper acq_rel to relax", r"^(bl?) __aarch64_(\w+)_acq_rel$", "$1 __aarch64_${2}_relax"),
    always("aarch64", "helper acq to rel", r"^(bl?) __aarch64_([a-z]+\d+)_acq$", "$1 __aarch64_${2}_rel"),
    always("aarch64", "helper rel to acq", r"^(bl?) __aarch64_([a-z]+\d+)_rel$", "$1 __aarch64_${2}_acq"),
    Mutation {
        isa: "aarch64",
        name: "invert the retry",
        instruction: r"^cbnz (w\d+, \.L\d+)$",
        replacement: "cbz $1",
        applies: is_tried_again,
    },
    Mutation {
        isa: "aarch64",
        name: "throw the status away",
        instruction: r"^(stl?x[rp][bh]?) w\d+, (.*)$",
        replacement: "$1 wzr, $2",
        applies: is_tried_again,
    },
    always("riscv64", ".aqrl to .aq", r"^(\S+)\.aqrl (.*)$", "$1.aq $2"),
    always("riscv64", ".aqrl to .rl", r"^(\S+)\.aqrl (.*)$", "$1.rl $2"),
    always("riscv64", "drop .aq, .rl, .aqrl", r"^(\S+)\.(?:aq|rl|aqrl) (.*)$", "$1 $2"),
    always("riscv64", "drop a fence", r"^fence .*$", ""),
    always("riscv64", "fence rw, rw to fence r, rw", r"^fence rw, rw$", "fence r, rw"),
    Mutation {
        isa: "riscv64",
        name: "invert the retry",
        instruction: r"^bnez ([ast]\d+, \.L\d+)$",
        replacement: "beqz $1",
        applies: is_tried_again,
    },
    Mutation {
        isa: "riscv64",
        name: "drop the retry",
        instruction: r"^bnez (?:[ast]\d+), \.L\d+$",
        replacement: "",
        applies: is_tried_again,
    },
    always("arm", "drop a barrier", r"^(?:dmb .*|mcr p15, .*)$", ""),
    always("arm", "dmb to dmb …st", r"^dmb (?:ish|sy)$", "dmb ishst"),
    always("arm", "dmb to isb", r"^dmb (?:ish|sy)$", "isb sy"),
    always("arm", "lda to ldr", r"^lda([bh]?) (.*)$", "ldr$1 $2"),
    always("arm", "stl to str", r"^stl([bh]?) (.*)$", "str$1 $2"),
    always("arm", "ldaex to ldrex", r"^ldaex([bhd]?) (.*)$", "ldrex$1 $2"),
    always("arm", "stlex to strex", r"^stlex([bhd]?)((?:eq|ne)?) (.*)$", "strex$1$2 $3"),
    always("arm", "ldrex to ldr", r"^ld(?:r|a)ex([bhd]?) (.*)$", "ldr$1 $2"),
    always("arm", "strex to str", r"^st(?:r|l)ex([bhd]?)((?:eq|ne)?) r\d+, (.*)$", "str$1$2 $3"),
    Mutation {
        isa: "arm",
        name: "drop the retry",
        instruction: r"^(?:cbnz r\d+, |bne )\.L\d+$",
        replacement: "",
        applies: is_tried_again,
    },
    Mutation {
        isa: "arm",
        name: "cbnz to cbz",
        instruction: r"^cbnz (r\d+, \.L\d+)$",
        replacement: "cbz $1",
        applies: is_tried_again,
    },
    Mutation {
        isa: "arm",
        name: "bne to beq",
        instruction: r"^bne (\.L\d+)$",
        replacement: "beq $1",
        applies: is_tried_again,
    },
    always("arm", "drop a condition of an access", r"^((?:st|ld)\w+)(?:eq|ne) (.*)$", "$1 $2"),
    always("loongarch64", "drop a barrier", r"^dbar \d+$", ""),
    always("loongarch64", "a barrier to that of one address", r"^dbar (?:16|18|20)$", "dbar 1792"),
    always("loongarch64", "full barrier to acquire", r"^dbar 16$", "dbar 20"),
    always("loongarch64", "full barrier to release", r"^dbar 16$", "dbar 18"),
    always("loongarch64", "acquire to release", r"^dbar 20$", "dbar 18"),
    always("loongarch64", "release to acquire", r"^dbar 18$", "dbar 20"),
    always("loongarch64", "drop _db", r"^(am\w+)_db(\..*)$", "$1$2"),
    Mutation {
        isa: "loongarch64",
        name: "amswap_db to st",
        instruction: r"^amswap_db\.([wd]) \$zero, (\S+), (\S+)$",
        replacement: "st.$1 $2, $3, 0",
        applies: |asked| asked.kind == Kind::Store,
    },
    always("loongarch64", "ll to ld", r"^ll\.([wd]) (.*)$", "ld.$1 $2"),
    always("loongarch64", "sc to st", r"^sc\.([wd]) (.*)$", "st.$1 $2"),
    Mutation {
        isa: "loongarch64",
        name: "drop the retry",
        instruction: r"^beq \$\w+, \$zero, \.L\d+$",
        replacement: "",
        applies: is_tried_again,
    },
    Mutation {
        isa: "loongarch64",
        name: "invert the retry",
        instruction: r"^beq (\$\w+), \$zero, (\.L\d+)$",
        replacement: "bne $1, $$zero, $2",
        applies: is_tried_again,
    },
];

/// Whether an operation may not fail spuriously.
fn is_tried_again(asked: Asked) -> bool {
    asked.kind != Kind::CompareExchange { weak: true }
}
