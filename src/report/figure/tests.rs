//! The figure in every format, on a small matrix with external text that looks like a format's syntax.

#![expect(clippy::needless_raw_string_hashes, reason = "snapbox writes them")]

use super::*;
use crate::judge::figure::Printed;
use crate::read::matrix::sample;
use snapbox::{IntoData as _, assert_data_eq, str};

fn figure() -> Figure {
    let fences = [
        ("fence::acquire", "ret"),
        ("fence::release", "!LLVM ERROR: <no>"),
        ("fence::seq_cst", "lock or dword ptr [rsp - 64], 0\nret"),
        ("swap::i32::relaxed::used", "call <b>&|`x`\nret"),
    ];
    let arm = [
        ("fence::acquire", "dmb ishld\nret"),
        ("swap::i32::relaxed::used", ".LBB0_1:\nldxr w0, [x8]\nstxr w9, w1, [x8]\ncbnz w9, .LBB0_1\nret"),
    ];
    let riscv = [("fence::seq_cst", "fence rw, rw\nret")];
    let targets: [sample::Target; 3] =
        [("x<y", "x86_64", &fences), ("aarch64", "aarch64", &arm), ("riscv64gc", "riscv64", &riscv)];
    let mut figure = Figure::of(&sample::matrix(&targets), &Printed::book());
    figure.tables.retain(|table| !table.columns.is_empty());
    figure
}

#[test]
fn for_the_terminal() {
    let text = anstream::adapter::strip_str(&text(&figure())).to_string();
    assert_data_eq!(text, str![[r#"
The instructions of atomic operations on i32, rustc 1.95.0

swap              Relaxed
x<y (x86-64)      call <b>&|`x`
                  ≠1
  printed x86-64  XCHG
aarch64 (ARMv8)   ldxr
                  stxr
                  cbnz ↻
riscv64gc         absent

fence             Acquire    Release  SeqCst
x<y (x86-64)      nothing    failed   lock or
                                      ≠2
  printed x86-64                      MFENCE
aarch64 (ARMv8)   dmb ishld  absent   absent
riscv64gc         absent     absent   fence rw, rw

↻ is a loop. ≠ marks a difference from the book, with the number of its reason. The book's figure has no row for riscv64gc.
≠1 today's compiler writes other instructions
≠2 a locked instruction that changes nothing, on the stack, orders as much as `mfence` and takes less time; LLVM emits it instead of `mfence` (https://github.com/llvm/llvm-project/pull/106555)

"#]].raw());
}

#[test]
fn in_markdown() {
    assert_data_eq!(markdown(&figure()), str![[r#"
| **swap** | | Relaxed |
|---|---|---|
| x&lt;y (x86-64) |  | `call <b>&\|'x'`<br>**≠1** |
| *printed* | x86-64 | `XCHG` |
| aarch64 (ARMv8) |  | `ldxr`<br>`stxr`<br>`cbnz` ↻ |
| riscv64gc |  | absent |

| **fence** | | Acquire | Release | SeqCst |
|---|---|---|---|---|
| x&lt;y (x86-64) |  | nothing | failed | `lock or`<br>**≠2** |
| *printed* | x86-64 |  |  | `MFENCE` |
| aarch64 (ARMv8) |  | `dmb ishld` | absent | absent |
| riscv64gc |  | absent | absent | `fence rw, rw` |

↻ is a loop. ≠ marks a difference from the book, with the number of its reason. The book's figure has no row for riscv64gc.

* ≠1: today's compiler writes other instructions
* ≠2: a locked instruction that changes nothing, on the stack, orders as much as `mfence` and takes less time; LLVM emits it instead of `mfence` (https://github.com/llvm/llvm-project/pull/106555)

"#]].raw());
}

#[test]
fn as_a_page() {
    let page = html(&figure());
    for part in [
        "<th scope=\"row\">x&lt;y (x86-64)</th>",
        "<td class=\"differs\"><code>call &lt;b&gt;&amp;|`x`</code><sup>≠1</sup></td>",
        "<tr class=\"printed\"><th scope=\"row\">printed<small>x86-64</small></th>",
        "<code>cbnz ↻</code>",
        "<td>failed</td>",
        "<li><b>≠2</b> a locked instruction",
        "orders as much as <code>mfence</code>",
    ] {
        assert!(page.contains(part), "no {part} in\n{page}");
    }
    assert!(!page.contains("<b>&|"), "text from outside stands in the page");
    assert!(!page.contains("<script"), "the page has a script");
}

#[test]
fn as_an_image() {
    let image = svg(&figure());
    for part in [
        ">x&lt;y (x86-64)</text>",
        ">call &lt;b&gt;&amp;|`x`</text>",
        ">cbnz ↻</text>",
        "class=\"mark\"",
        ">MFENCE</text>",
    ] {
        assert!(image.contains(part), "no {part} in\n{image}");
    }
    // Everything is inside the image.
    let number = |text: &str, name: &str| -> usize {
        let rest = text.split(&format!(" {name}=\"")).nth(1).expect("it has the attribute");
        rest.split('"').next().and_then(|number| number.parse().ok()).expect("it is a number")
    };
    let (width, height) = (number(&image, "width"), number(&image, "height"));
    for text in image.lines().filter(|line| line.starts_with("<text") || line.starts_with("<rect class=\"d")) {
        assert!(number(text, "x") < width && number(text, "y") < height, "{text}");
    }
    assert!(image.lines().filter(|line| line.starts_with("<text")).count() > 20);
}
