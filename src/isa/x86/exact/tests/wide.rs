//! Vectors, the x87 stack, and results in registers that are not named.

use super::check;

#[test]
fn results_in_registers_that_are_not_named() {
    check(&[
        (
            "mul rcx",
            "mulq %rcx",
            "rax = mul:64(rax, rcx); rdx = o-mulh:64(rax, rcx); flags = f-mul:64(o-mulh:64(rax, rcx), mul:64(rax, rcx))",
        ),
        (
            "imul ecx",
            "imull %ecx",
            "rax = mul:32(rax, rcx); rdx = o-imulh:32(rax, rcx); flags = f-imul:32(o-imulh:32(rax, rcx), mul:32(rax, rcx))",
        ),
        (
            "mul cl",
            "mulb %cl",
            "rax = ins:16(rax, mul:16(zx:8(rax), zx:8(rcx))); flags = f-mul:16(mul:16(zx:8(rax), zx:8(rcx)))",
        ),
        (
            "mul qword ptr [rdi]",
            "mulq (%rdi)",
            "[rdi]; rax = mul:64(rax, m0); rdx = o-mulh:64(rax, m0); flags = f-mul:64(o-mulh:64(rax, m0), mul:64(rax, m0))",
        ),
        (
            "div rcx",
            "divq %rcx",
            "rax = o-div quotient:64(rdx, rax, rcx); rdx = o-div remainder:64(rdx, rax, rcx); flags = f-div:64(rdx, rax, rcx)",
        ),
        (
            "idiv ecx",
            "idivl %ecx",
            "rax = o-idiv quotient:32(rdx, rax, rcx); rdx = o-idiv remainder:32(rdx, rax, rcx); flags = f-idiv:32(rdx, rax, rcx)",
        ),
        ("div cl", "divb %cl", "rax = ins:16(rax, o-div:16(rax, zx:8(rcx))); flags = f-div:16(rax, zx:8(rcx))"),
        (
            "div qword ptr [rdi]",
            "divq (%rdi)",
            "[rdi]; rax = o-div quotient:64(rdx, rax, m0); rdx = o-div remainder:64(rdx, rax, m0); flags = f-div:64(rdx, rax, m0)",
        ),
        ("cwd", "cwd", "rdx = ins:16(rdx, sar:16(rax, 15))"),
        ("xgetbv", "xgetbv", "rax = o-xgetbv 0:32(zx:32(rcx)); rdx = o-xgetbv 1:32(zx:32(rcx))"),
        (
            "cpuid",
            "cpuid",
            "rax = o-cpuid 0:32(zx:32(rax), zx:32(rcx)); rbx = o-cpuid 1:32(zx:32(rax), zx:32(rcx)); rcx = o-cpuid 2:32(zx:32(rax), zx:32(rcx)); rdx = o-cpuid 3:32(zx:32(rax), zx:32(rcx))",
        ),
        ("data16", "data16", ""),
        ("rex64", "rex64", ""),
        // Several accesses.
        ("rep movsq es:[rdi], [rsi]", "rep movsq (%rsi), %es:(%rdi)", "none"),
        ("rep stosq es:[rdi], rax", "rep stosq %rax, %es:(%rdi)", "none"),
    ]);
}

#[test]
fn vectors() {
    let push: Vec<String> = (1..8).map(|number| format!("st({number}) = st({})", number - 1)).collect();
    let push = push.join("; ");
    let pop: Vec<String> = (0..8).map(|number| format!("st({number}) = st({})", (number + 1) % 8)).collect();
    check(&[
        ("movups xmm0, xmmword ptr [rdi]", "movups (%rdi), %xmm0", "[rdi]; xmm0 = m0"),
        ("movaps xmmword ptr [rdi], xmm1", "movaps %xmm1, (%rdi)", "[rdi]; store xmm1"),
        ("movaps xmm0, xmm1", "movaps %xmm1, %xmm0", "xmm0 = xmm1"),
        ("movq xmm0, rax", "movq %rax, %xmm0", "xmm0 = rax"),
        ("movq rax, xmm0", "movq %xmm0, %rax", "rax = zx:64(xmm0)"),
        ("movq qword ptr [rdi], xmm0", "movq %xmm0, (%rdi)", "[rdi]; store zx:64(xmm0)"),
        ("movd xmm0, eax", "movd %eax, %xmm0", "xmm0 = zx:32(rax)"),
        ("movss xmm0, dword ptr [rdi]", "movss (%rdi), %xmm0", "[rdi]; xmm0 = m0"),
        ("movsd xmm0, xmm1", "movsd %xmm1, %xmm0", "xmm0 = o-movsd:128(xmm0, zx:64(xmm1))"),
        ("movlps xmm0, qword ptr [rdi]", "movlps (%rdi), %xmm0", "[rdi]; xmm0 = o-movlps:128(xmm0, m0)"),
        ("movlps qword ptr [edi], xmm0", "movlps %xmm0, (%edi)", "[zx:32(rdi)]; store zx:64(xmm0)"),
        ("xorps xmm0, xmm0", "xorps %xmm0, %xmm0", "xmm0 = 0"),
        ("movhps xmm0, qword ptr [rdi]", "movhps (%rdi), %xmm0", "[rdi]; xmm0 = o-movhps:128(xmm0, m0)"),
        ("movhps qword ptr [rdi], xmm0", "movhps %xmm0, (%rdi)", "[rdi]; store o-movhps:128(xmm0)"),
        ("pcmpeqd xmm1, xmm1", "pcmpeqd %xmm1, %xmm1", "xmm1 = -1"),
        ("vpxor xmm1, xmm1, xmm1", "vpxor %xmm1, %xmm1, %xmm1", "xmm1 = 0"),
        ("punpckldq xmm0, xmm1", "punpckldq %xmm1, %xmm0", "xmm0 = o-punpckldq:128(xmm0, xmm1)"),
        ("pcmpeqb xmm0, xmmword ptr [rdi]", "pcmpeqb (%rdi), %xmm0", "[rdi]; xmm0 = o-pcmpeqb:128(xmm0, m0)"),
        ("pshufd xmm0, xmm1, 68", "pshufd $68, %xmm1, %xmm0", "xmm0 = o-pshufd 68:128(xmm1)"),
        ("shufpd xmm0, xmmword ptr [rdi], 2", "shufpd $2, (%rdi), %xmm0", "[rdi]; xmm0 = o-shufpd 2:128(xmm0, m0)"),
        ("psrlq xmm0, 32", "psrlq $32, %xmm0", "xmm0 = o-psrlq 32:128(xmm0)"),
        ("pmovmskb ecx, xmm0", "pmovmskb %xmm0, %ecx", "rcx = zx:32(o-pmovmskb:128(xmm0))"),
        ("pinsrq xmm0, rax, 1", "pinsrq $1, %rax, %xmm0", "xmm0 = o-pinsrq 1:128(xmm0, rax)"),
        ("pextrq rax, xmm0, 1", "pextrq $1, %xmm0, %rax", "rax = o-pextrq 1:128(xmm0)"),
        ("pextrq qword ptr [rdi], xmm0, 1", "pextrq $1, %xmm0, (%rdi)", "[rdi]; store o-pextrq 1:128(xmm0)"),
        ("vpaddd xmm0, xmm1, xmm2", "vpaddd %xmm2, %xmm1, %xmm0", "xmm0 = o-paddd:128(xmm1, xmm2)"),
        ("addsd xmm0, xmm1", "addsd %xmm1, %xmm0", "xmm0 = o-addsd:128(xmm0, zx:64(xmm1))"),
        ("addss xmm0, dword ptr [rdi]", "addss (%rdi), %xmm0", "[rdi]; xmm0 = o-addss:128(xmm0, m0)"),
        ("cvtsi2sd xmm0, eax", "cvtsi2sdl %eax, %xmm0", "xmm0 = o-cvtsi2sd 32:128(xmm0, zx:32(rax))"),
        ("cvtsi2sd xmm0, qword ptr [rdi]", "cvtsi2sdq (%rdi), %xmm0", "[rdi]; xmm0 = o-cvtsi2sd 64:128(xmm0, m0)"),
        ("cvttsd2si rax, xmm0", "cvttsd2siq %xmm0, %rax", "rax = o-cvttsd2si 64:128(zx:64(xmm0))"),
        ("cvttsd2si eax, xmm0", "cvttsd2sil %xmm0, %eax", "rax = zx:32(o-cvttsd2si 32:128(zx:64(xmm0)))"),
        ("ucomisd xmm0, xmm1", "ucomisd %xmm1, %xmm0", "flags = f-ucomisd:64(zx:64(xmm0), zx:64(xmm1))"),
        ("ucomiss xmm0, dword ptr [rdi]", "ucomiss (%rdi), %xmm0", "[rdi]; flags = f-ucomiss:32(zx:32(xmm0), m0)"),
        ("fild qword ptr [rdi]", "fildll (%rdi)", &format!("[rdi]; st(0) = o-fild64:80(m0); {push}")),
        ("fistp qword ptr [rdi]", "fistpll (%rdi)", &format!("[rdi]; store o-fistp64:80(st(0)); {}", pop.join("; "))),
        ("fld dword ptr [rdi]", "flds (%rdi)", &format!("[rdi]; st(0) = o-fld32:80(m0); {push}")),
    ]);
}
