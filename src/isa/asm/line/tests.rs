//! The kinds of lines of real output.

use super::*;

fn check(isa: &str, text: &str, expected: Line) {
    assert_eq!(line(text, &Syntax::of(isa, "")), expected, "{text:?}");
}

fn instruction<'a>(prefix: &'a str, mnemonic: &'a str, operands: &'a str) -> Line<'a> {
    Line::Instruction(Instruction { prefix, mnemonic, operands })
}

#[test]
fn lines_are_what_compilers_print() {
    check("x86_64", "\tlock\t\txadd\tdword ptr [rdi], eax", instruction("lock", "xadd", "dword ptr [rdi], eax"));
    check("x86_64", "\tlock\t\torl\t$0, -64(%rsp)", instruction("lock", "orl", "$0, -64(%rsp)"));
    check("x86_64", "\tret", instruction("", "ret", ""));
    check("x86_64", "\t#MEMBARRIER", Line::Comment("#MEMBARRIER"));
    check("x86_64", "@feat.00 = 0", Line::Assignment("@feat.00", "0"));
    check("x86_64", "\t.cfi_startproc", Line::Directive(".cfi_startproc", ""));
    check("x86_64", ".LBB0_1:", Line::Label(".LBB0_1"));
    check("x86_64", "LBB0_1:                                  ## =>This Inner Loop", Line::Label("LBB0_1"));
    check("aarch64", "\tb.ne\t.LBB0_2", instruction("", "b.ne", ".LBB0_2"));
    check("aarch64", "\t//APP", Line::Comment("//APP"));
    check("aarch64", "b = a", Line::Assignment("b", "a"));
    check("arm64ec", "\"#fence_sc\":", Line::Label("\"#fence_sc\""));
    check("arm64ec", "fence_sc = \"#fence_sc\"", Line::Assignment("fence_sc", "\"#fence_sc\""));
    check("riscv64", "\tamoadd.w.aqrl\ta0, a1, (a0)", instruction("", "amoadd.w.aqrl", "a0, a1, (a0)"));
    check("riscv64", "\t.insn i 0x0F, 0, x0, x0, 0x010", instruction("", ".insn", "i 0x0F, 0, x0, x0, 0x010"));
    check("riscv64", "\t.option arch, +zihintpause", Line::Directive(".option", "arch, +zihintpause"));
    check("powerpc64", "\tbne-\t0, .LBB0_4", instruction("", "bne-", "0, .LBB0_4"));
    check("hexagon", "\t\tr3 = r1", instruction("", "=", "r3 = r1"));
    check("hexagon", "\t\tif (!p2) jump:nt .LBB0_1", instruction("if (!p2)", "jump:nt", ".LBB0_1"));
    check("hexagon", "\t\tif (cmp.eq(r2.new,r3)) jump:t .L", instruction("if (cmp.eq(r2.new,r3))", "jump:t", ".L"));
    check("hexagon", "\t\tif (p0) r2 = #1", instruction("if (p0)", "=", "r2 = #1"));
    check("hexagon", "\t\tjumpr r31", instruction("", "jumpr", "r31"));
    check("hexagon", "\t\tr1 |= asl(r2,r0)", instruction("", "|=", "r1 |= asl(r2,r0)"));
    for (text, name) in [
        ("r2 = memw_locked(r0)", "memw_locked"),
        ("memw_locked(r0,p0) = r3", "memw_locked"),
        ("memw(r0+#0) += #1", "memw"),
        ("r31:30 = dealloc_return(r30):raw", "dealloc_return"),
        ("p0 = !bitsclr(r1,r2)", "!bitsclr"),
        ("p1 = cmp.eq(r1,r2); if (p1.new) jump:nt .L", "cmp.eq"),
        ("allocframe(r29,#24):raw", "allocframe"),
    ] {
        check("hexagon", text, instruction("", name, text));
    }
    check("hexagon", "\t} :mem_noshuf", Line::Bracket("} :mem_noshuf"));
    check("bpf", "\tr3 = *(u64 *)(r1 + 0)", instruction("", "=", "r3 = *(u64 *)(r1 + 0)"));
    check("bpf", "\tw3 = w2", instruction("", "=", "w3 = w2"));
    check("bpf", "\tr0 += r1", instruction("", "+=", "r0 += r1"));
    check("bpf", "\tr0 s>>= 32", instruction("", "s>>=", "r0 s>>= 32"));
    check("bpf", "\tlock *(u64 *)(r1 + 0) += r2", instruction("lock", "+=", "*(u64 *)(r1 + 0) += r2"));
    check("bpf", "\tif r1 s>= r2 goto LBB0_3", instruction("", "if", "r1 s>= r2 goto LBB0_3"));
    let release = "store_release((u64 *)(r1 + 0), r2)";
    check("bpf", release, instruction("", "store_release", release));
    check("bpf", "LBB10_2:", Line::Label("LBB10_2"));
    check("mips", "\t.insn", Line::Directive(".insn", ""));
    check("mips", "$BB66_1:", Line::Label("$BB66_1"));
    check("x86", "L1625$pb:", Line::Label("L1625$pb"));
    check("avr", "b = pm(a)", Line::Assignment("b", "pm(a)"));
    check("nvptx64", "$L__BB0_1:", Line::Label("$L__BB0_1"));
    check("nvptx64", "\tret;", instruction("", "ret", ""));
    check("nvptx64", "\ttrap; exit;", instruction("", "trap; exit", ""));
    check("nvptx64", "\tret;;", instruction("", "ret", ""));
    check("nvptx64", "\tmov;\tdword ptr [rsi], 7;", instruction("", "mov;\tdword ptr [rsi], 7", ""));
    check("nvptx64", "\t@%p1 bra \t$L__BB0_3;", instruction("@%p1", "bra", "$L__BB0_3"));
    check("nvptx64", "\t{ // callseq 0, 0", Line::Bracket("{"));
    check("x86_64", "1:", Line::Label("1"));
    check("hexagon", "\t{", Line::Bracket("{"));
    check("wasm32", "\ti32.atomic.rmw.add\t0", instruction("", "i32.atomic.rmw.add", "0"));
    check("sparc", "\tmembar #LoadStore | #StoreStore", instruction("", "membar", "#LoadStore | #StoreStore"));
    check("avr", "__tmp_reg__ = 0", Line::Assignment("__tmp_reg__", "0"));
    check("powerpc", ".LTOC = .Ltmp0+32768", Line::Assignment(".LTOC", ".Ltmp0+32768"));
    check("powerpc64", "L..BB0_2:", Line::Label("L..BB0_2"));
    check("nvptx64", "\tatom.add.u32 \t%r2, [%rd1], %r1;", instruction("", "atom.add.u32", "%r2, [%rd1], %r1"));
    check("x86_64", "  \t ", Line::Blank);
}

#[test]
fn operands_split_outside_of_brackets() {
    assert_eq!(operands("w8, w2, [x0, #8]"), ["w8", "w2", "[x0, #8]"]);
    assert_eq!(operands("-8(%rsi,%rax,4), %eax"), ["-8(%rsi,%rax,4)", "%eax"]);
    assert_eq!(operands(""), [""; 0]);
    assert_eq!(operands("ish"), ["ish"]);
}
