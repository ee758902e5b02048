//! x86 and x86-64: the instructions, with the suffixes of their mnemonics.

use crate::isa::asm::Dialect;
use crate::isa::mnemonic::{Row, Suffixes, Table};
use crate::isa::registers::Role;
use std::sync::LazyLock;

/// The decoder's data of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Form {
    /// Its effect.
    pub(super) kind: Kind,
    /// Its use of the flags. An instruction that changes only some of them, or may leave them, reads them.
    pub(super) flags: Option<Role>,
    /// The width of its access, if neither an operand nor a suffix gives it; 0 if it is not known.
    pub(super) width: u16,
}

/// The effect of an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Copies its source.
    Copy,
    /// Copies its source into a part of its destination.
    CopyPart,
    /// A narrow value is extended; what it copies is the value.
    Extend,
    /// `sete`
    Set,
    /// `cmove`
    CopyIf,
    /// `add`: changes its destination by its source.
    Modify,
    /// `cmp`: reads both.
    Compare,
    /// `xchg`, `xadd`: both operands change.
    Exchange,
    /// `cmpxchg`, with the accumulator.
    CompareExchange,
    /// `cmpxchg16b`, with two pairs of registers.
    CompareExchangeWide,
    /// `imul` with a destination.
    Multiply,
    /// `mul`, and `imul` with one operand: the accumulator and the register above it take the product.
    MultiplyWide,
    /// `div`, `idiv`: these two registers take the quotient and the remainder.
    Divide,
    /// `popcnt`: computes its destination from its source.
    Compute,
    /// `lea`
    Address,
    /// `cpuid`, `xgetbv`: what a processor says of itself, by registers that are not named.
    Identify,
    /// `rep movsq`, `stosb`: copies or fills memory, from one address to the next.
    String,
    /// `cdq`: the accumulator into the register above it.
    ExtendAccumulator,
    /// `cwde`: the accumulator into itself.
    WidenAccumulator,
    /// `fild`: onto the x87 stack.
    FloatLoad,
    /// `fistp`: from the x87 stack.
    FloatStore,
    Push,
    Pop,
    /// Pushes or pops registers that it does not name.
    PushOther,
    PopOther,
    Fence(Fences),
    Jump,
    Branch,
    Call,
    Return,
    Trap,
    Nothing,
    /// Changes registers that it does not name.
    Other,
}

/// The barriers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fences {
    Full,
    Loads,
    Stores,
}

const SIZE: Suffixes = Suffixes { set: "size", is_width: true, forms: &["b", "w", "l", "q"] };
const LONG: Suffixes = Suffixes { set: "size", is_width: true, forms: &["s", "l", "ll"] };
const CONDITION: Suffixes = Suffixes {
    set: "condition",
    is_width: false,
    forms: &[
        "a", "ae", "b", "be", "c", "e", "g", "ge", "l", "le", "na", "nae", "nb", "nbe", "nc", "ne", "ng", "nge", "nl",
        "nle", "no", "np", "ns", "nz", "o", "p", "pe", "po", "s", "z",
    ],
};

/// The suffixes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sets {
    /// It has none.
    None,
    /// In AT&T syntax its size.
    Size,
    /// In AT&T syntax its size, in the x87 form.
    Long,
    /// A condition.
    Condition,
    /// A condition, and in AT&T syntax its size.
    ConditionAndSize,
}

impl Sets {
    fn of(self, dialect: Dialect) -> &'static [&'static Suffixes] {
        let is_att = dialect == Dialect::Att;
        match self {
            Sets::None => &[],
            Sets::Size if is_att => &[&SIZE],
            Sets::Long if is_att => &[&LONG],
            Sets::Size | Sets::Long => &[],
            Sets::ConditionAndSize if is_att => &[&CONDITION, &SIZE],
            Sets::Condition | Sets::ConditionAndSize => &[&CONDITION],
        }
    }
}

/// A row: names, suffixes, effect, use of the flags, and width.
type Words = (&'static [&'static str], Sets, Kind, Option<Role>, u16);

const READS: Option<Role> = Some(Role::Reads);
const WRITES: Option<Role> = Some(Role::Writes);
const BOTH: Option<Role> = Some(Role::Both);

/// The rows of both syntaxes.
#[rustfmt::skip]
const ROWS: &[Words] = &[
    (&["mov", "movabs"], Sets::Size, Kind::Copy, None, 0),
    (&["movzx", "movsx", "movsxd"], Sets::None, Kind::Extend, None, 0),
    (&["movd", "movnti"], Sets::None, Kind::Copy, None, 32),
    (&["movq", "vmovq"], Sets::None, Kind::Copy, None, 64),
    (&["movaps", "movups", "movapd", "movupd", "movdqa", "movdqu", "movntdq", "vmovaps", "vmovups", "vmovdqa", "vmovdqu"],
     Sets::None, Kind::Copy, None, 128),
    (&["vmovd"], Sets::None, Kind::Copy, None, 32),
    (&["movss"], Sets::None, Kind::CopyPart, None, 32),
    (&["movsd", "movlps", "movlpd", "movhps", "movhpd"], Sets::None, Kind::CopyPart, None, 64),
    (&["set"], Sets::Condition, Kind::Set, READS, 8),
    (&["cmov"], Sets::ConditionAndSize, Kind::CopyIf, READS, 0),
    (&["add", "sub", "and", "or", "xor", "neg"], Sets::Size, Kind::Modify, WRITES, 0),
    (&["adc", "sbb", "inc", "dec", "shl", "sal", "shr", "sar", "rol", "ror", "rcl", "rcr", "shld", "shrd", "bts", "btr", "btc"],
     Sets::Size, Kind::Modify, BOTH, 0),
    (&["not", "bswap"], Sets::Size, Kind::Modify, None, 0),
    (&["imul"], Sets::Size, Kind::Multiply, BOTH, 0),
    (&["cmp", "test"], Sets::Size, Kind::Compare, WRITES, 0),
    (&["bt"], Sets::Size, Kind::Compare, BOTH, 0),
    (&["xchg"], Sets::Size, Kind::Exchange, None, 0),
    (&["xadd"], Sets::Size, Kind::Exchange, WRITES, 0),
    (&["cmpxchg"], Sets::Size, Kind::CompareExchange, WRITES, 0),
    (&["cmpxchg8b"], Sets::None, Kind::CompareExchangeWide, BOTH, 64),
    (&["cmpxchg16b"], Sets::None, Kind::CompareExchangeWide, BOTH, 128),
    (&["bsf", "bsr"], Sets::Size, Kind::Modify, BOTH, 0),
    (&["tzcnt", "lzcnt", "popcnt"], Sets::Size, Kind::Compute, BOTH, 0),
    // BMI1 and BMI2: the destination is not a source. Shifts and deposits leave the flags.
    (&["shlx", "shrx", "sarx", "rorx", "pdep", "pext"], Sets::Size, Kind::Compute, None, 0),
    (&["andn", "bextr", "bzhi", "blsr", "blsi", "blsmsk"], Sets::Size, Kind::Compute, WRITES, 0),
    // Of vectors and floating point. The width is that of an operand in memory.
    (&["xorps", "xorpd", "andps", "andpd", "andnps", "andnpd", "orps", "orpd", "pxor", "pand", "pandn", "por"],
     Sets::None, Kind::Modify, None, 128),
    (&["punpcklbw", "punpcklwd", "punpckldq", "punpcklqdq", "punpckhbw", "punpckhwd", "punpckhdq", "punpckhqdq", "unpcklps",
       "unpcklpd", "unpckhps", "unpckhpd", "shufps", "shufpd", "pshufb", "palignr", "packsswb", "packssdw", "packuswb", "packusdw",
       "movlhps", "movhlps", "pblendw", "blendps", "blendpd"], Sets::None, Kind::Modify, None, 128),
    (&["paddb", "paddw", "paddd", "paddq", "paddsb", "paddsw", "paddusb", "paddusw", "psubb", "psubw", "psubd", "psubq", "psubsb",
       "psubsw", "psubusb", "psubusw", "pmullw", "pmulld", "pmulhw", "pmulhuw", "pmuludq", "pmuldq", "pmaddwd", "pmaddubsw",
       "pavgb", "pavgw", "psadbw", "pminub", "pminsw", "pminsb", "pminuw", "pminsd", "pminud", "pmaxub", "pmaxsw", "pmaxsb",
       "pmaxuw", "pmaxsd", "pmaxud"], Sets::None, Kind::Modify, None, 128),
    (&["pcmpeqb", "pcmpeqw", "pcmpeqd", "pcmpeqq", "pcmpgtb", "pcmpgtw", "pcmpgtd", "pcmpgtq"], Sets::None, Kind::Modify, None, 128),
    (&["psllw", "pslld", "psllq", "pslldq", "psrlw", "psrld", "psrlq", "psrldq", "psraw", "psrad"], Sets::None, Kind::Modify, None, 128),
    (&["addps", "addpd", "subps", "subpd", "mulps", "mulpd", "divps", "divpd", "minps", "minpd", "maxps", "maxpd", "haddps",
       "haddpd", "cmpps", "cmppd", "cmpeqps", "cmpeqpd", "cmpltps", "cmpltpd", "cmpleps", "cmplepd", "cmpneqps", "cmpneqpd"],
     Sets::None, Kind::Modify, None, 128),
    (&["addss", "subss", "mulss", "divss", "minss", "maxss", "sqrtss", "cvtss2sd", "roundss", "cmpeqss", "cmpltss", "cmpless",
       "cmpneqss", "cmpunordss", "cmpordss", "insertps"], Sets::None, Kind::Modify, None, 32),
    (&["addsd", "subsd", "mulsd", "divsd", "minsd", "maxsd", "sqrtsd", "cvtsd2ss", "roundsd", "cmpeqsd", "cmpltsd", "cmplesd",
       "cmpneqsd", "cmpunordsd", "cmpordsd"], Sets::None, Kind::Modify, None, 64),
    (&["cvtsi2ss", "cvtsi2sd"], Sets::Size, Kind::Modify, None, 32),
    (&["pinsrb"], Sets::None, Kind::Modify, None, 8),
    (&["pinsrw"], Sets::None, Kind::Modify, None, 16),
    (&["pinsrd"], Sets::None, Kind::Modify, None, 32),
    (&["pinsrq"], Sets::None, Kind::Modify, None, 64),
    (&["pshufd", "pshuflw", "pshufhw", "pabsb", "pabsw", "pabsd", "sqrtps", "sqrtpd", "cvtdq2ps", "cvtps2dq", "cvttps2dq", "cvtpd2ps",
       "cvtpd2dq", "cvttpd2dq", "pmovmskb", "movmskps", "movmskpd", "movshdup", "movsldup"], Sets::None, Kind::Compute, None, 128),
    (&["cvtps2pd", "cvtdq2pd", "movddup", "pmovzxbw", "pmovzxwd", "pmovzxdq", "pmovsxbw", "pmovsxwd", "pmovsxdq", "pextrq"],
     Sets::None, Kind::Compute, None, 64),
    (&["pmovzxbd", "pmovzxwq", "pmovsxbd", "pmovsxwq", "pextrd", "extractps"], Sets::None, Kind::Compute, None, 32),
    (&["pextrw", "pmovzxbq", "pmovsxbq"], Sets::None, Kind::Compute, None, 16),
    (&["pextrb"], Sets::None, Kind::Compute, None, 8),
    (&["cvttss2si", "cvtss2si"], Sets::Size, Kind::Compute, None, 32),
    (&["cvttsd2si", "cvtsd2si"], Sets::Size, Kind::Compute, None, 64),
    (&["ucomiss", "comiss"], Sets::None, Kind::Compare, WRITES, 32),
    (&["ucomisd", "comisd"], Sets::None, Kind::Compare, WRITES, 64),
    (&["ptest"], Sets::None, Kind::Compare, WRITES, 128),
    (&["vpunpcklqdq", "vpunpckldq", "vpunpcklbw", "vpshufd", "vpshuflw", "vpshufb", "vxorps", "vxorpd", "vandps", "vandpd", "vorps",
       "vorpd", "vpxor", "vpor", "vpand", "vpandn", "vpaddb", "vpaddd", "vpaddq", "vpsubb", "vpsubd", "vpsubq", "vpcmpeqb",
       "vpcmpeqd", "vpcmpgtb", "vpmovmskb", "vmovmskps", "vmovmskpd", "vpslldq", "vpsrldq", "vpsllq", "vpsrlq"],
     Sets::None, Kind::Compute, None, 128),
    (&["vpinsrd", "vpextrd"], Sets::None, Kind::Compute, None, 32),
    (&["vpinsrq", "vpextrq"], Sets::None, Kind::Compute, None, 64),
    (&["lea"], Sets::Size, Kind::Address, None, 0),
    (&["cwd", "cdq", "cqo", "cltd", "cqto"], Sets::None, Kind::ExtendAccumulator, None, 0),
    (&["cbw", "cwde", "cdqe", "cltq"], Sets::None, Kind::WidenAccumulator, None, 0),
    (&["fild", "fld"], Sets::Long, Kind::FloatLoad, None, 0),
    (&["fistp", "fstp"], Sets::Long, Kind::FloatStore, None, 0),
    (&["push"], Sets::Size, Kind::Push, None, 0),
    (&["pop"], Sets::Size, Kind::Pop, None, 0),
    (&["pushfq", "pushfl"], Sets::None, Kind::PushOther, None, 0),
    (&["popfq", "popfl"], Sets::None, Kind::PopOther, None, 0),
    (&["mfence"], Sets::None, Kind::Fence(Fences::Full), None, 0),
    (&["lfence"], Sets::None, Kind::Fence(Fences::Loads), None, 0),
    (&["sfence"], Sets::None, Kind::Fence(Fences::Stores), None, 0),
    (&["jmp"], Sets::Size, Kind::Jump, None, 0),
    (&["j"], Sets::Condition, Kind::Branch, READS, 0),
    (&["call"], Sets::Size, Kind::Call, None, 0),
    (&["ret"], Sets::Size, Kind::Return, None, 0),
    (&["iret", "iretd", "iretq", "sysretl", "sysretq"], Sets::None, Kind::Return, None, 0),
    (&["ud2", "ud1", "ud0", "hlt", "int3"], Sets::None, Kind::Trap, None, 0),
    (&["nop", "pause", "endbr64", "endbr32"], Sets::Size, Kind::Nothing, None, 0),
    // Prefixes, as LLVM prints them on lines of their own: they make a sequence as long as the linker expects.
    (&["data16", "rex64"], Sets::None, Kind::Nothing, None, 0),
    (&["mul"], Sets::Size, Kind::MultiplyWide, BOTH, 0),
    (&["div", "idiv"], Sets::Size, Kind::Divide, BOTH, 0),
    (&["leave"], Sets::None, Kind::Other, None, 0),
    (&["cpuid", "xgetbv"], Sets::None, Kind::Identify, None, 0),
    (&["movsb", "movsw", "movsq", "stosb", "stosw", "stosl", "stosd", "stosq"], Sets::None, Kind::String, None, 0),
    (&["cmc", "clc", "stc"], Sets::None, Kind::Compute, BOTH, 0),
];

/// The rows of AT&T syntax only: the width of the source is part of the name.
#[rustfmt::skip]
const ATT: &[Words] = &[
    (&["movzb", "movsb"], Sets::Size, Kind::Extend, None, 8),
    (&["movzw", "movsw"], Sets::Size, Kind::Extend, None, 16),
    (&["movsl"], Sets::Size, Kind::Extend, None, 32),
];

/// The instructions by their mnemonics in a syntax.
pub(super) fn table(dialect: Dialect) -> &'static Table<Form> {
    static INTEL_TABLE: LazyLock<Table<Form>> = LazyLock::new(|| of(Dialect::Intel, &[]));
    static ATT_TABLE: LazyLock<Table<Form>> = LazyLock::new(|| of(Dialect::Att, ATT));
    match dialect {
        Dialect::Att => &ATT_TABLE,
        Dialect::Intel | Dialect::Default => &INTEL_TABLE,
    }
}

fn of(dialect: Dialect, more: &[Words]) -> Table<Form> {
    let rows = ROWS.iter().chain(more).flat_map(|(names, sets, kind, flags, width)| {
        let form = Form { kind: *kind, flags: *flags, width: *width };
        names.iter().map(move |base| Row { base, sets: sets.of(dialect), form })
    });
    Table::of(rows)
}
