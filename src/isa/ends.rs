//! The instructions that can end a body, for ISAs without a decoder, or with one that does not know all of these: control does
//! not continue after them.
//!
//! A body with another end is incomplete: the parser lost the rest. The words are those that LLVM prints (its
//! `*InstrInfo.td` files), for every ISA that rustc compiles for; nothing else about these ISAs is needed here.

use regex::Regex;
use std::sync::LazyLock;

/// The ends of bodies on an ISA.
#[derive(Debug)]
pub struct Ends {
    isas: &'static [&'static str],
    /// Returns, jumps, traps and calls. A jump out of the function is a tail call, and a called function may never
    /// return.
    end: Regex,
    /// What may follow any of these and belongs to it: the instruction in a delay slot, a linker's `nop`.
    behind: Option<Regex>,
}

/// The rows: ISAs, ends, calls, and what may follow.
const ROWS: &[(&[&str], &str, &str, Option<&str>)] = &[
    (
        &["arm"],
        // An instruction that loads or moves into `pc` returns or jumps. `.inst` is LLVM's spelling of a trap.
        r"b(\.[nw])?|bxj?|(pop|ldm\w*)(\.w)? .*pc\}|(ldr|movs?|subs?|add)(\.w)? pc,.*|tb[bh]|udf(\.w)?|bkpt|trap|rfe\w*|\.inst(\.[nw])? 0x(e7ffdefe|defe|e7f000f0)",
        "blx?",
        None,
    ),
    (
        &["mips", "mips64", "mips32r6", "mips64r6"],
        r"jr(c|\.hb)?|j|b|bc|jic|break|teq \$zero, \$zero.*|eret",
        r"jalr(c|\.hb)?|jal|jialc|balc?",
        Some(".*"),
    ),
    (&["powerpc", "powerpc64"], "blr|b|bctr|trap|rfid?|tw 31, 0, 0", "bla?|bctrl|blrl", Some("nop|(ld|lwz) 2, .*")),
    (&["s390x"], "br|b|j|jg|lpswe?", "brasl|basr?|bras", None),
    (&["sparc", "sparc64"], "retl?|return|jmpl?|ba(,a)?|b|ta|unimp|illtrap", "call", Some(".*")),
    (
        &["loongarch32", "loongarch64"],
        r"ret|jr|b|jirl \$zero,.*|tail(30|36)?|break|ertn|amswap\.w \$zero, \$ra, \$zero",
        "bl|jirl|call(30|36)?",
        None,
    ),
    (&["m68k"], r"rt[ser]|bra(\.[bwl])?|jmp|trap|illegal|stop", r"jsr|bsr(\.[bwl])?", None),
    (&["csky"], "rts(16|32)?|br(16|32)?|jmpi?(16|32)?|trap(32)?|bkpt(16)?|rte(32)?", "[jb]sri?(16|32)?", None),
    (
        &["hexagon"],
        // LLVM traps by a misaligned store.
        r"jumpr?(:n?t)?|dealloc_return|trap[01]|brkpt|rte|memd memd\(##3134984174\) = .*",
        "callr?",
        None,
    ),
    (&["avr"], "reti?|r?jmp|e?ijmp|break", "r?call|e?icall", None),
    (&["msp430"], "reti?|br|jmp|bra", "calla?", None),
    (&["bpf"], "exit|gotol|goto|gotox", "callx?", None),
    (&["nvptx64"], r"ret(\.uni)?|exit|trap(; exit)?|bra(\.uni)?|brx\.idx(\.uni)?", r"call(\.uni)?", None),
    (&["amdgpu"], "s_setpc_b64|s_endpgm|s_branch|s_trap|s_sethalt", "s_swappc_b64", None),
    (&["xtensa"], r"retw?(\.n)?|jx?|ill(\.n)?|break(\.n)?", "callx?[0-9]+", None),
];

static ENDS: LazyLock<Vec<Ends>> = LazyLock::new(|| {
    let pattern = |words: &str| {
        Regex::new(&format!("^(?:{words})(?: |$)"))
            .unwrap_or_else(|error| unreachable!("a pattern of the table: {error}"))
    };
    let row = |(isas, end, call, behind): &(&'static [&'static str], &str, &str, Option<&str>)| Ends {
        isas,
        end: pattern(&format!("{end}|{call}")),
        behind: behind.map(pattern),
    };
    ROWS.iter().map(row).collect()
});

impl Ends {
    /// The ends of an ISA, as `target_arch` names it; none if it is not in the table.
    #[must_use]
    pub fn of(isa: &str) -> Option<&'static Ends> {
        ENDS.iter().find(|ends| ends.isas.contains(&isa))
    }

    /// Whether a body that ends with these instructions, each as text without a predicate, is left by the last of them:
    /// it returns, jumps, traps, or calls a function that does not return.
    #[must_use]
    pub fn leaves(&self, before: Option<&str>, last: &str) -> bool {
        let may_be_behind = || self.behind.as_ref().is_some_and(|behind| behind.is_match(last));
        self.end.is_match(last) || (before.is_some_and(|before| self.end.is_match(before)) && may_be_behind())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_left_by_returns_jumps_traps_and_calls() {
        for (isa, before, last, leaves) in [
            ("arm", "", "pop {r7, pc}", true),
            ("arm", "", "pop {r7, lr}", false),
            ("arm", "", "popne {r7, pc}", false),
            ("arm", "", "bx lr", true),
            ("arm", "", "bxne lr", false),
            ("arm", "", "ldm sp!, {r4, pc}", true),
            ("arm", "", ".inst 0xe7ffdefe", true),
            ("mips", "jr $ra", "sltu $2, $zero, $1", true),
            ("mips", "bne $1, $2, $BB0_1", "nop", false),
            ("mips32r6", "nop", "jrc $ra", true),
            ("powerpc64", "bl never_returns", "nop", true),
            ("powerpc64", "blr", "mr 3, 4", false),
            ("powerpc64", "", "bne- 0, .LBB0_1", false),
            ("s390x", "", "br %r14", true),
            ("s390x", "", "jlh .LBB0_1", false),
            ("sparc", "retl", "mov %o1, %o0", true),
            ("sparc", "bne .LBB0_1", "nop", false),
            ("hexagon", "", "dealloc_return r31:30 = dealloc_return(r30):raw", true),
            ("bpf", "", "if r1 > r2 goto LBB0_1", false),
            ("nvptx64", "", "ret", true),
        ] {
            let ends = Ends::of(isa).expect("the ISA is in the table");
            let before = (!before.is_empty()).then_some(before);
            assert_eq!(ends.leaves(before, last), leaves, "{isa}: {before:?} {last}");
        }
        assert!(Ends::of("no such").is_none());
    }
}
