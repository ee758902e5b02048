//! What instructions of both syntaxes compute, in a short form.

mod wide;

use crate::isa::asm::{Dialect, Instruction};
use crate::isa::exact::{Exact, Expression, Function, Relation};
use crate::isa::x86::decode::decode;
use crate::isa::x86::operand::name;

/// An expression: `add:32(rax, 1)`; `m0` is what was read, `e?` that the flags say "equal".
fn expression(expression: &Expression) -> String {
    match expression {
        Expression::Register(register) => name(*register).replace("eflags", "flags"),
        Expression::Constant(value) => value.to_string(),
        Expression::Symbol(name) => format!("'{name}'"),
        Expression::Loaded(number) => format!("m{number}"),
        Expression::Status => "status".to_owned(),
        Expression::Outcome(relation, _) => format!("{}?", word(*relation)),
        Expression::Apply { function: Function::Test(Relation::Equal), width: 64, of }
            if of.get(1) == Some(&Expression::Constant(0)) =>
        {
            format!("!{}", of.iter().take(1).map(self::expression).collect::<String>())
        }
        Expression::Apply { function, width, of } => {
            let of: Vec<String> = of.iter().map(self::expression).collect();
            format!("{}:{width}({})", function_name(function), of.join(", "))
        }
    }
}

fn function_name(function: &Function) -> String {
    match function {
        Function::Add => "add".to_owned(),
        Function::Subtract => "sub".to_owned(),
        Function::Multiply => "mul".to_owned(),
        Function::And => "and".to_owned(),
        Function::Or => "or".to_owned(),
        Function::Xor => "xor".to_owned(),
        Function::ShiftLeft => "shl".to_owned(),
        Function::ShiftRight => "shr".to_owned(),
        Function::ShiftRightSigned => "sar".to_owned(),
        Function::ZeroExtend => "zx".to_owned(),
        Function::SignExtend(to) => format!("sx{to}"),
        Function::Insert => "ins".to_owned(),
        Function::Test(relation) => word(*relation).to_owned(),
        Function::Select => "if".to_owned(),
        Function::Compare => "cmp".to_owned(),
        Function::Flags(name) => format!("f-{name}"),
        Function::Other(name) => format!("o-{name}"),
    }
}

fn word(relation: Relation) -> &'static str {
    match relation {
        Relation::Equal => "e",
        Relation::Below => "b",
        Relation::BelowOrEqual => "be",
        Relation::Less => "l",
        Relation::LessOrEqual => "le",
        Relation::Negative => "s",
        Relation::Overflow => "o",
        Relation::Parity => "p",
        Relation::Unordered => "u",
    }
}

fn short(exact: &Exact) -> String {
    let Exact { address, values, stored, expected, taken } = exact;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(address.iter().map(|address| format!("[{}]", expression(address))));
    parts.extend(expected.iter().map(|value| format!("expect {}", expression(value))));
    parts.extend(stored.iter().map(|value| format!("store {}", expression(value))));
    let target = |register| name(register).replace("eflags", "flags");
    parts.extend(values.iter().map(|(register, value)| format!("{} = {}", target(*register), expression(value))));
    parts.extend(taken.iter().map(|taken| format!("taken {}", expression(taken))));
    parts.join("; ")
}

/// The short form of what an instruction computes; `none` if it is not known.
fn read(text: &str, dialect: Dialect) -> String {
    let prefix = ["lock", "rep"].into_iter().find(|prefix| text.starts_with(&format!("{prefix} "))).unwrap_or_default();
    let rest = text[prefix.len()..].trim();
    let (mnemonic, operands) = rest.split_once(' ').unwrap_or((rest, ""));
    let decoded = decode(&Instruction { prefix, mnemonic, operands }, dialect);
    let decoded = decoded.unwrap_or_else(|| panic!("{text} is in no row of the table"));
    decoded.exact.as_ref().map_or_else(|| "none".to_owned(), short)
}

fn check(rows: &[(&str, &str, &str)]) {
    for (intel, att, expected) in rows {
        for (text, dialect) in [(intel, Dialect::Intel), (att, Dialect::Att)] {
            assert_eq!(read(text, dialect), *expected, "{text}");
        }
    }
}

#[test]
fn copies() {
    check(&[
        ("mov rax, rsi", "movq %rsi, %rax", "rax = rsi"),
        ("mov eax, esi", "movl %esi, %eax", "rax = zx:32(rsi)"),
        ("mov ax, si", "movw %si, %ax", "rax = ins:16(rax, rsi)"),
        ("mov r8b, al", "movb %al, %r8b", "r8 = ins:8(r8, rax)"),
        ("mov cl, ah", "movb %ah, %cl", "rcx = ins:8(rcx, zx:8(shr:64(rax, 8)))"),
        ("mov ah, cl", "movb %cl, %ah", "none"),
        ("mov eax, -1", "movl $-1, %eax", "rax = 4294967295"),
        ("mov rax, -1", "movq $-1, %rax", "rax = -1"),
        ("movabs rax, offset x", "movabsq $x, %rax", "rax = 'x'"),
        ("mov eax, dword ptr [rdi]", "movl (%rdi), %eax", "[rdi]; rax = m0"),
        ("mov al, byte ptr [rdi + 1]", "movb 1(%rdi), %al", "[add:64(rdi, 1)]; rax = ins:8(rax, m0)"),
        ("mov dword ptr [rdi], esi", "movl %esi, (%rdi)", "[rdi]; store zx:32(rsi)"),
        ("mov byte ptr [rdi], -1", "movb $-1, (%rdi)", "[rdi]; store 255"),
        ("movzx eax, sil", "movzbl %sil, %eax", "rax = zx:8(rsi)"),
        ("movzx eax, word ptr [rdi]", "movzwl (%rdi), %eax", "[rdi]; rax = m0"),
        ("movzx ax, sil", "movzbw %sil, %ax", "rax = ins:16(rax, zx:8(rsi))"),
        ("movsx eax, byte ptr [rdi]", "movsbl (%rdi), %eax", "[rdi]; rax = sx32:8(m0)"),
        ("movsx rax, si", "movswq %si, %rax", "rax = sx64:16(rsi)"),
        ("movsxd rax, esi", "movslq %esi, %rax", "rax = sx64:32(rsi)"),
        ("xchg eax, esi", "xchgl %esi, %eax", "rax = zx:32(rsi); rsi = zx:32(rax)"),
        ("cdq", "cltd", "rdx = sar:32(rax, 31)"),
        ("cqo", "cqto", "rdx = sar:64(rax, 63)"),
        ("cwde", "cwde", "rax = sx32:16(rax)"),
        ("cdqe", "cltq", "rax = sx64:32(rax)"),
        ("sete al", "sete %al", "rax = ins:8(rax, e?)"),
        ("setae byte ptr [rdi]", "setae (%rdi)", "[rdi]; store !b?"),
        ("cmovg eax, esi", "cmovgl %esi, %eax", "rax = if:32(!le?, rsi, rax)"),
        ("cmovb rax, qword ptr [rdi]", "cmovbq (%rdi), %rax", "[rdi]; rax = if:64(b?, m0, rax)"),
        ("jo .L1", "jo .L1", "taken o?"),
        ("ja .L1", "ja .L1", "taken !be?"),
        ("jnp .L1", "jnp .L1", "taken !p?"),
        ("pause", "pause", ""),
        ("mfence", "mfence", ""),
        ("push rax", "pushq %rax", "none"),
        ("ret", "retq", "none"),
    ]);
}

#[test]
fn addresses() {
    check(&[
        ("lea rax, [rdi + 8*rcx - 4]", "leaq -4(%rdi,%rcx,8), %rax", "rax = add:64(rdi, mul:64(rcx, 8), -4)"),
        ("lea eax, [4*rsi]", "leal (,%rsi,4), %eax", "rax = zx:32(mul:64(rsi, 4))"),
        ("lea ecx, [rax + rsi]", "leal (%rax,%rsi), %ecx", "rcx = zx:32(add:64(rax, rsi))"),
        ("lea rax, [rip + x]", "leaq x(%rip), %rax", "rax = 'x'"),
        ("mov rax, qword ptr [rip + x@GOTPCREL]", "movq x@GOTPCREL(%rip), %rax", "['x@GOTPCREL']; rax = m0"),
        ("mov eax, dword ptr [esp + 8]", "movl 8(%esp), %eax", "[add:32(rsp, 8)]; rax = m0"),
        ("mov eax, dword ptr [ecx]", "movl (%ecx), %eax", "[zx:32(rcx)]; rax = m0"),
        ("mov eax, dword ptr [ebx + x@GOTOFF]", "movl x@GOTOFF(%ebx), %eax", "[add:32(rbx, 'x@GOTOFF')]; rax = m0"),
        ("lea rax, [rip + <*const u8>::x]", "leaq <*const u8>::x(%rip), %rax", "rax = '<*const u8>::x'"),
        ("mov rax, qword ptr fs:[0]", "movq %fs:0, %rax", "['fs:']; rax = m0"),
        ("mov rax, qword ptr fs:[rcx - 8]", "movq %fs:-8(%rcx), %rax", "[add:64('fs:', add:64(rcx, -8))]; rax = m0"),
    ]);
}

#[test]
fn computations() {
    check(&[
        ("add eax, esi", "addl %esi, %eax", "rax = add:32(rax, rsi); flags = f-add:32(add:32(rax, rsi), rax, rsi)"),
        ("sub rax, 8", "subq $8, %rax", "rax = sub:64(rax, 8); flags = cmp:64(rax, 8)"),
        ("and eax, 223", "andl $223, %eax", "rax = and:32(rax, 223); flags = cmp:32(and:32(rax, 223), 0)"),
        ("or al, cl", "orb %cl, %al", "rax = ins:8(rax, or:8(rax, rcx)); flags = cmp:8(or:8(rax, rcx), 0)"),
        ("xor ecx, ecx", "xorl %ecx, %ecx", "rcx = 0; flags = cmp:32(0, 0)"),
        ("neg eax", "negl %eax", "rax = sub:32(0, rax); flags = cmp:32(0, rax)"),
        ("not rax", "notq %rax", "rax = xor:64(rax, -1)"),
        ("inc eax", "incl %eax", "rax = add:32(rax, 1); flags = f-inc:32(add:32(rax, 1), rax, flags)"),
        ("dec eax", "decl %eax", "rax = sub:32(rax, 1); flags = f-dec:32(sub:32(rax, 1), rax, flags)"),
        ("cmp eax, dword ptr [rdi]", "cmpl (%rdi), %eax", "[rdi]; flags = cmp:32(rax, m0)"),
        ("cmp byte ptr [rdi], 0", "cmpb $0, (%rdi)", "[rdi]; flags = cmp:8(m0, 0)"),
        ("test al, al", "testb %al, %al", "flags = cmp:8(rax, 0)"),
        ("test eax, 4", "testl $4, %eax", "flags = cmp:32(and:32(rax, 4), 0)"),
        ("shl eax, 33", "shll $33, %eax", "rax = shl:32(rax, 1); flags = f-shl:32(shl:32(rax, 1), rax, 1)"),
        ("sar rax", "sarq %rax", "rax = sar:64(rax, 1); flags = f-sar:64(sar:64(rax, 1), rax, 1)"),
        ("shr eax, 32", "shrl $32, %eax", "rax = shr:32(rax, 0)"),
        (
            "shl edx, cl",
            "shll %cl, %edx",
            "rdx = shl:32(rdx, zx:8(rcx)); flags = f-shl:32(shl:32(rdx, zx:8(rcx)), rdx, zx:8(rcx), flags)",
        ),
        ("shr al, 1", "shrb $1, %al", "rax = ins:8(rax, o-shr:8(rax, 1)); flags = f-shr:8(o-shr:8(rax, 1), rax, 1)"),
        ("rol eax, 8", "roll $8, %eax", "rax = o-rol:32(rax, 8); flags = f-rol:32(o-rol:32(rax, 8), rax, 8, flags)"),
        (
            "adc edx, 0",
            "adcl $0, %edx",
            "rdx = o-adc:32(rdx, 0, b?); flags = f-adc:32(o-adc:32(rdx, 0, b?), rdx, 0, b?)",
        ),
        (
            "sbb eax, eax",
            "sbbl %eax, %eax",
            "rax = o-sbb:32(rax, rax, b?); flags = f-sbb:32(o-sbb:32(rax, rax, b?), rax, rax, b?)",
        ),
        ("bswap eax", "bswapl %eax", "rax = o-bswap:32(rax)"),
        ("tzcnt eax, ecx", "tzcntl %ecx, %eax", "rax = o-tzcnt:32(rcx); flags = f-tzcnt:32(o-tzcnt:32(rcx), rcx)"),
        ("bt eax, 35", "btl $35, %eax", "flags = f-bt:32(rax, 3, flags)"),
        ("imul eax, ecx", "imull %ecx, %eax", "rax = mul:32(rax, rcx); flags = f-imul:32(mul:32(rax, rcx), rax, rcx)"),
        (
            "imul rax, qword ptr [rdi], 3",
            "imulq $3, (%rdi), %rax",
            "[rdi]; rax = mul:64(m0, 3); flags = f-imul:64(mul:64(m0, 3), m0, 3)",
        ),
        (
            "bsf eax, ecx",
            "bsfl %ecx, %eax",
            "rax = o-bsf:32(rcx, rax); flags = f-bsf:32(o-bsf:32(rcx, rax), rcx, rax, flags)",
        ),
        ("rep bsf eax, ecx", "rep bsfl %ecx, %eax", "rax = o-tzcnt:32(rcx); flags = f-tzcnt:32(o-tzcnt:32(rcx), rcx)"),
    ]);
    assert_eq!(read("rep popcnt eax, ecx", Dialect::Intel), "none", "a prefix that is not known");
}

#[test]
fn read_modify_writes() {
    let pair = "rax = m0; rdx = m1; flags = cmp";
    check(&[
        (
            "lock add dword ptr [rdi], esi",
            "lock addl %esi, (%rdi)",
            "[rdi]; store add:32(m0, rsi); flags = f-add:32(add:32(m0, rsi), m0, rsi)",
        ),
        (
            "lock xadd dword ptr [rdi], eax",
            "lock xaddl %eax, (%rdi)",
            "[rdi]; store add:32(m0, rax); flags = f-add:32(add:32(m0, rax), m0, rax); rax = m0",
        ),
        ("sub byte ptr [rdi], al", "subb %al, (%rdi)", "[rdi]; store sub:8(m0, rax); flags = cmp:8(m0, rax)"),
        ("lock not qword ptr [rdi]", "lock notq (%rdi)", "[rdi]; store xor:64(m0, -1)"),
        ("xchg byte ptr [rdi], sil", "xchgb %sil, (%rdi)", "[rdi]; store zx:8(rsi); rsi = ins:8(rsi, m0)"),
        (
            "lock bts dword ptr [rdi], 4",
            "lock btsl $4, (%rdi)",
            "[rdi]; store o-bts:32(m0, 4); flags = f-bts:32(o-bts:32(m0, 4), m0, 4, flags)",
        ),
        (
            "bt dword ptr [rdi], eax",
            "btl %eax, (%rdi)",
            "[add:64(rdi, shl:64(sar:64(sx64:32(rax), 5), 2))]; flags = f-bt:32(m0, rax, flags)",
        ),
        (
            "lock cmpxchg word ptr [rdi], cx",
            "lock cmpxchgw %cx, (%rdi)",
            "[rdi]; expect zx:16(rax); store zx:16(rcx); rax = ins:16(rax, m0); flags = cmp:16(rax, m0)",
        ),
        (
            "lock cmpxchg qword ptr [rdi], rcx",
            "lock cmpxchgq %rcx, (%rdi)",
            "[rdi]; expect rax; store rcx; rax = m0; flags = cmp:64(rax, m0)",
        ),
        (
            "lock cmpxchg16b xmmword ptr [rdi]",
            "lock cmpxchg16b (%rdi)",
            &format!(
                "[rdi]; expect rax; expect rdx; store rbx; store rcx; {pair}:128(o-pair:128(rax, rdx), o-pair:128(m0, m1))"
            ),
        ),
        (
            "lock cmpxchg8b qword ptr [edi]",
            "lock cmpxchg8b (%edi)",
            &format!(
                "[zx:32(rdi)]; expect zx:32(rax); expect zx:32(rdx); store zx:32(rbx); store zx:32(rcx); \
                 {pair}:64(o-pair:64(zx:32(rax), zx:32(rdx)), o-pair:64(m0, m1))"
            ),
        ),
        ("lock or dword ptr [rsp - 64], 0", "lock orl $0, -64(%rsp)", "flags = f-fence:64(rsp)"),
    ]);
}
