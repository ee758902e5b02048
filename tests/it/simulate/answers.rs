//! What the format has and what instructions do: own tests, each with its answer.

use super::{simulate, with};

/// Tests with their answers. The first word of a name is what it shows.
const TESTS: &[(&str, &str, &str)] = &[
    (
        "not-exists",
        "yes",
        "X86 t
{ }
 P0          | P1          ;
 MOV [x],$1  | MOV EAX,[y] ;
 MOV [y],$1  | MOV EBX,[x] ;
~exists (1:EAX=1 /\\ 1:EBX=0)
",
    ),
    (
        "forall",
        "no",
        "X86 t
{ }
 P0          | P1          ;
 MOV [x],$1  | MOV EAX,[x] ;
forall (1:EAX=1)
",
    ),
    (
        "forall-or",
        "yes",
        "X86 t
{ x=3; }
 P0          | P1          ;
 MOV [x],$1  | MOV EAX,[x] ;
forall (1:EAX=1 \\/ 1:EAX=3)
",
    ),
    (
        "filter",
        "no",
        "X86 t
{ }
 P0          | P1          ;
 MOV [x],$1  | MOV EAX,[x] ;
 MOV [x],$2  | MOV EBX,[x] ;
filter (1:EAX=1)
exists (1:EBX=0)
",
    ),
    (
        "locations",
        "yes",
        "X86 t
{ }
 P0          | P1          ;
 MOV [x],$1  | MOV [x],$2  ;
locations [x; 0:EAX;]
exists (x=1 /\\ ~(x=2) /\\ not (0:EAX=1))
",
    ),
    (
        "comments",
        "yes",
        "X86 t
(* outer (* inner; { *) P0 | P1 ; exists *)
{ (* x=7; *) }
 P0          (* nothing | *) ;
 MOV EAX,[x] ;
exists (0:EAX=0) (* the end *)
",
    ),
    (
        "branches",
        "no",
        "AArch64 t
{ 0:X1=x; 0:X3=y; }
 P0           ;
 MOV W0,#2    ;
 L1:          ;
 SUBS W0,W0,#1 ;
 B.NE L1      ;
 CBNZ W0,L2   ;
 MOV W2,#1    ;
 STR W2,[X1]  ;
 L2:          ;
exists (x=0 \\/ 0:X0=1)
",
    ),
    (
        "mixed-sizes",
        "yes",
        "AArch64 t
{ uint64_t x; 0:X1=x; 1:X1=x; }
 P0            | P1          ;
 MOV W0,#1     | LDR X0,[X1] ;
 STR W0,[X1]   |             ;
 STR W0,[X1,#4] |            ;
exists (1:X0=0x100000000)
",
    ),
    (
        "mixed-sizes-released",
        "no",
        "AArch64 t
{ uint64_t x; 0:X1=x; 0:X2=x+4; 1:X1=x; }
 P0            | P1          ;
 MOV W0,#1     | LDR X0,[X1] ;
 STR W0,[X1]   |             ;
 STLR W0,[X2]  |             ;
exists (1:X0=0x300000000)
",
    ),
    (
        "exclusives-riscv",
        "no",
        "RISCV t
{ 0:x5=x; 1:x5=x; }
 P0               | P1               ;
 ori x6,x0,1      | ori x6,x0,2      ;
 lr.w x7,0(x5)    | lr.w x7,0(x5)    ;
 sc.w x8,x6,0(x5) | sc.w x8,x6,0(x5) ;
exists (0:x7=0 /\\ 0:x8=0 /\\ 1:x7=0 /\\ 1:x8=0)
",
    ),
    (
        "exclusives-riscv-fail",
        "yes",
        "RISCV t
{ 0:x5=x; 1:x5=x; }
 P0               | P1               ;
 ori x6,x0,1      | ori x6,x0,2      ;
 lr.w x7,0(x5)    | lr.w x7,0(x5)    ;
 sc.w x8,x6,0(x5) | sc.w x8,x6,0(x5) ;
exists (0:x8=1 /\\ 1:x8=0 /\\ x=2)
",
    ),
    (
        "exclusives-ppc",
        "no",
        "PPC t
{ 0:r1=x; 1:r1=x; }
 P0              | P1              ;
 Loop0:          | Loop1:          ;
 lwarx r2,r0,r1  | lwarx r2,r0,r1  ;
 addi r3,r2,1    | addi r3,r2,1    ;
 stwcx. r3,r0,r1 | stwcx. r3,r0,r1 ;
 bne Loop0       | bne Loop1       ;
exists (x=1)
",
    ),
    (
        "exclusives-arm",
        "no",
        "ARM t
{ 0:R1=x; 1:R1=x; }
 P0              | P1              ;
 LDREX R2,[R1]   | LDREX R2,[R1]   ;
 ADD R3,R2,#1    | ADD R3,R2,#1    ;
 STREX R4,R3,[R1] | STREX R4,R3,[R1] ;
exists (0:R4=0 /\\ 1:R4=0 /\\ x=1)
",
    ),
    (
        "exchange-x86",
        "no",
        "X86 t
{ }
 P0            | P1            ;
 MOV EAX,$1    | MOV EAX,$1    ;
 XCHG [x],EAX  | XCHG [y],EAX  ;
 MOV EBX,[y]   | MOV EBX,[x]   ;
exists (0:EBX=0 /\\ 1:EBX=0)
",
    ),
    (
        "att-x86_64",
        "yes",
        "X86_64 t
{ }
 P0            | P1            ;
 movl $1,(x)   | movl $1,(y)   ;
 movl (y),%eax | movl (x),%eax ;
exists (0:rax=0 /\\ 1:rax=0)
",
    ),
    (
        "att-exchange-x86_64",
        "no",
        "X86_64 t
{ 0:rbx=x; 1:rbx=x; }
 P0              | P1              ;
 movl $1,%eax    | movl $1,%eax    ;
 xchgl %eax,(%rbx) | xchgl %eax,(%rbx) ;
exists (0:rax=0 /\\ 1:rax=0)
",
    ),
];

#[test]
fn own_tests_have_their_answers() {
    let files: Vec<(String, &str)> = TESTS.iter().map(|(name, _, text)| (format!("{name}.litmus"), *text)).collect();
    let named: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let folder = with(&named);
    let printed = simulate(folder.path(), &[".", "-q"]).stdout;
    let mut expected: Vec<String> =
        TESTS.iter().map(|(name, answer, _)| format!("./{name}.litmus: {answer}")).collect();
    expected.sort();
    // A loop whose store may fail each time is cut.
    let printed = printed.replace(" (loops were cut)", "");
    let mut lines: Vec<&str> = printed.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, expected);
}
