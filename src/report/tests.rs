//! All formats on one small matrix with every awkward case: an empty cell of each kind, a call, a loop, a body without
//! instructions, and external text that looks like a format's syntax.

#![expect(clippy::needless_raw_string_hashes, reason = "snapbox writes them")]

use super::{Format, Look, listing, schema};
use crate::isa::asm::{Assembly, Dialect, Normalizer, Syntax};
use crate::isa::decoded::Decoder;
use crate::isa::isa;
use crate::judge::analysis::Analysis;
use crate::probe::{Probe, catalogue};
use crate::read::matrix::{Body, Column, Matrix, Outcome};
use crate::target::Compiler;
use base64::Engine as _;
use snapbox::{IntoData as _, assert_data_eq, str};
use std::io::Read as _;
use std::sync::Arc;

mod data;
mod hostile;

fn column(name: &str, isa: &str, failure: Option<&str>) -> Column {
    Column {
        name: name.to_owned(),
        triple: format!("{isa}-unknown-none"),
        isa: isa.to_owned(),
        cpu: String::new(),
        features: "+lse".to_owned(),
        effective_features: vec!["lse".to_owned(), "<u>|".to_owned()],
        opt_level: "3".to_owned(),
        flags: vec!["-Copt-level=3".to_owned()],
        core: Some("embedded".to_owned()),
        dialect: Dialect::Default,
        pointer_width: 64,
        failure: failure.map(str::to_owned),
    }
}

pub(super) fn matrix() -> Matrix {
    let names = [
        "load::u32::relaxed::used",
        "load::u32::acquire::used",
        "load::u32::release::used",
        "swap::u32::relaxed::dropped",
        "spin_loop",
    ];
    let probes: Vec<Probe> = catalogue().into_iter().filter(|probe| names.contains(&probe.name().as_str())).collect();
    assert_eq!(probes.iter().map(Probe::name).collect::<Vec<_>>(), names);
    let body = |text: &str, size| {
        let syntax = Syntax::of("aarch64", "");
        let text = format!("f:\n{text}");
        let mut normalizer = Normalizer::new(syntax);
        normalizer.text(Assembly::parse(&text, syntax).body("f").unwrap());
        Body::new(normalizer.lines(), size, &mut Decoder::new(isa("aarch64"), Dialect::Default))
    };
    let bodies = vec![
        body("ldr w0, [x0]\nret\n", Some(8)),
        body(".L1:\nldxr w8, [x0]\nstxr w9, w1, [x0]\ncbnz w9, .L1\nret\n", None),
        body("bl <b>&|`x`\nret\n", None),
        body("ret\n", None),
    ];
    let rejected = Outcome::Rejected(Arc::from("no `Release` loads, <really>"));
    let absent = Outcome::Absent(Arc::from("there is no such thing"));
    let failed = Outcome::Failed(Arc::from("LLVM ERROR: \u{1b}[31mno"));
    Matrix {
        compiler: Compiler {
            release: Some("1.95.0".to_owned()),
            commit: Some("59807616e1fa2540724bfbac14d7976d7e4a3860".to_owned()),
            commit_date: Some("2026-04-14".to_owned()),
            llvm: Some("22.1.2".to_owned()),
            host: Some("x86_64-unknown-linux-gnu".to_owned()),
        },
        probes,
        columns: vec![column("one", "aarch64", None), column("two", "riscv64", Some("it <fails>"))],
        outcomes: vec![
            vec![Outcome::Ok(0), Outcome::Ok(2), rejected.clone(), Outcome::Ok(1), Outcome::Ok(3)],
            vec![absent.clone(), absent, rejected, failed.clone(), failed],
        ],
        bodies,
    }
}

#[test]
fn markdown() {
    assert_data_eq!(
        Format::Markdown.render(&matrix(), &Analysis::of(&matrix())),
        str![[r#"
# What Rust's atomics become

4 of 10 cells have instructions. Made by asm-matrix 0.1.0 with rustc 1.95.0 (59807616e 2026-04-14), LLVM 22.1.2.

A row is an ordering, or several with the same instructions; a column is a target, or several. A cell names the instructions
that access memory, order it or call a function; `index.html` and `matrix.json` have all. `←` is the same as its left
neighbour, `↻` is a loop, `↗` is a call. `✓` gives the ordering that its source asks for; stronger, weaker and unknown say in
a note what could be left out, what is lost, and what is not understood.

| target | triple | isa | options | core | ok | ✓ | stronger | weaker | unknown |
|---|---|---|---|---|---|---|---|---|---|
| one | aarch64-unknown-none | aarch64 | opt-level=3 target-feature=+lse | embedded | 4 | 2 | 0 | 0 | 1 |
| two | riscv64-unknown-none | riscv64 | opt-level=3 target-feature=+lse | embedded | 0 | 0 | 0 | 0 | 0 |

**two failed:** it &lt;fails&gt;

## Contents

**Loads, stores and fences:** [load](#load) · [spin\_loop](#spin_loop)

**Read-modify-writes:** [swap](#swap)

## Loads, stores and fences

### load

| type | variant | ordering | one | two |
|---|---|---|---|---|
| u32 | result used | Relaxed | `ldr` 8 B ✓ | absent[^1] |
| u32 | result used | Acquire | `bl <b>&\|'x'` ↗ unknown[^2] | absent[^1] |
| u32 | result used | Release | rejected[^3] | ← |

### spin\_loop

| one | two |
|---|---|
| nothing | **failed**[^4] |

## Read-modify-writes

### swap

| type | variant | ordering | one | two |
|---|---|---|---|---|
| u32 | result dropped | Relaxed | `ldxr; stxr` ↻ ✓ | **failed**[^4] |

## Notes

[^1]: there is no such thing
[^2]: it calls `<b>&\|`x
[^3]: no `Release` loads, &lt;really&gt;
[^4]: LLVM ERROR: \\u\{1b\}\[31mno

"#]]
        .raw()
    );
    let mut user = matrix();
    user.probes[4] = crate::probe::user("<example::Ring>::len", &[]);
    let text = Format::Markdown.render(&user, &Analysis::of(&user));
    assert!(text.contains("### &lt;example::Ring&gt;::len\n") && !text.contains("<example"), "{text}");
    assert!(text.contains("[&lt;example::Ring&gt;::len](#exampleringlen)"), "{text}");
}

#[test]
fn terminal() {
    let text = listing(&matrix(), &Analysis::of(&matrix()), |_| true, Look::default());
    // The styles come from the renderer; external text has lost its escape character.
    assert!(!text.contains("\u{1b}[31mno"));
    assert_data_eq!(
        anstream::adapter::strip_str(&text).to_string(),
        str![[r#"
load, result used
  one
    u32 · Relaxed  plain, 8 bytes, conforms
        ldr w0, [x0]
        ret
    u32 · Acquire  plain, calls `<b>&|`x``
      unknown: it calls `<b>&|`x``
        bl <b>&|`x`
        ret
    u32 · Release  rejected: no `Release` loads, <really>
  two
    u32 · Relaxed Acquire  absent: there is no such thing
    u32 · Release  rejected: no `Release` loads, <really>

swap, result dropped
  one
    u32 · Relaxed  LL/SC loop, conforms
      .L1:
        ldxr w8, [x0]
        stxr w9, w1, [x0]
        cbnz w9, .L1
        ret
  two
    u32 · Relaxed  failed: LLVM ERROR: \u{1b}[31mno

spin_loop
  one
      nothing
        ret
  two
      failed: LLVM ERROR: \u{1b}[31mno

"#]]
        .raw()
    );
}

/// The data of the page, unpacked.
fn data(page: &str) -> serde_json::Value {
    let base64 = page.split("id=\"data\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    let packed = base64::engine::general_purpose::STANDARD.decode(base64).unwrap();
    let mut json = String::new();
    flate2::read::GzDecoder::new(&*packed).read_to_string(&mut json).unwrap();
    serde_json::from_str(&json).unwrap()
}

#[test]
fn html() {
    let page = Format::Html.render(&matrix(), &Analysis::of(&matrix()));
    for outside in ["<fails>", "<really>", "<u>", "<b>"] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.contains("</strong> failed: it &lt;fails&gt;"));
    let data = data(&page);
    // A body is its lines by their numbers, its shape, and whether it has a loop (1) or a call (2).
    let body = |at: usize| &data["bodies"]["list"][at];
    let call = body(2)[0][0].as_u64().and_then(|line| usize::try_from(line).ok()).unwrap();
    let lines = &data["bodies"]["lines"];
    assert_eq!(lines["text"][call], "bl <b>&|`x`");
    assert_eq!(lines["essence"][call], "bl <b>&|`x`".len());
    assert_eq!((&body(1)[2], &body(2)[2]), (&serde_json::json!(1), &serde_json::json!(2)));
    // Rows of six columns: load, swap, spin_loop. Bodies are 1, 2, …; reasons are -1, -2, …. The first target is like none:
    // so many empty cells, so many others, and these as differences.
    assert_eq!(data["cells"][0], serde_json::json!([null, [1, 3, 1, 2, -4, 3, 1, 3, 4, 1, 2, 5, 0]]));
    assert_eq!(data["reasons"][0]["text"], "no `Release` loads, <really>");
}

#[test]
fn the_schema_names_every_field() {
    let (name, schema) = schema();
    assert_eq!(name, "matrix.schema.json");
    for field in ["effective_features", "opt_level", "instructions", "mnemonic", "reason", "shape", "group"] {
        assert!(schema.contains(&format!("\"{field}\"")), "{field}");
    }
}
