//! All formats on one small matrix with every awkward case: an empty cell of each kind, a call, a loop, a body without
//! instructions, and external text that looks like a format's syntax.

#![expect(clippy::needless_raw_string_hashes, reason = "snapbox writes them")]

use super::{Format, listing, schema};
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

Each cell names the instructions that access memory, order it or call a function; the full listings are in `index.html`
and `matrix.json`. `←` is the same as its left neighbour, `↻` is a loop, `↗` is a call.

| target | triple | isa | options | core |
|---|---|---|---|---|
| one | aarch64-unknown-none | aarch64 | opt-level=3 target-feature=+lse | embedded |
| two | riscv64-unknown-none | riscv64 | opt-level=3 target-feature=+lse | embedded |

**two failed:** it &lt;fails&gt;

## load

### load · one

| type | variant | non-atomic | Relaxed | Acquire | Release | AcqRel | SeqCst |
|---|---|---|---|---|---|---|---|
| u32 | result used |  | `ldr` 8 B | `bl <b>&\|'x'` ↗ | rejected[^1] |  |  |

### load · two

| type | variant | non-atomic | Relaxed | Acquire | Release | AcqRel | SeqCst |
|---|---|---|---|---|---|---|---|
| u32 | result used |  | absent[^2] | ← | rejected[^1] |  |  |

## swap

### swap · one

| type | variant | non-atomic | Relaxed | Acquire | Release | AcqRel | SeqCst |
|---|---|---|---|---|---|---|---|
| u32 | result dropped |  | `ldxr; stxr` ↻ |  |  |  |  |

### swap · two

| type | variant | non-atomic | Relaxed | Acquire | Release | AcqRel | SeqCst |
|---|---|---|---|---|---|---|---|
| u32 | result dropped |  | **failed**[^3] |  |  |  |  |

## spin\_loop

### spin\_loop · one

| type | variant | non-atomic | Relaxed | Acquire | Release | AcqRel | SeqCst |
|---|---|---|---|---|---|---|---|
| – |  | nothing |  |  |  |  |  |

### spin\_loop · two

| type | variant | non-atomic | Relaxed | Acquire | Release | AcqRel | SeqCst |
|---|---|---|---|---|---|---|---|
| – |  | **failed**[^3] |  |  |  |  |  |

## Why cells are empty

[^1]: no \`Release\` loads, &lt;really&gt;
[^2]: there is no such thing
[^3]: LLVM ERROR:  \[31mno

"#]]
        .raw()
    );
    let mut user = matrix();
    user.probes[4] = crate::probe::user("<example::Ring>::len", &[]);
    let text = Format::Markdown.render(&user, &Analysis::of(&user));
    assert!(text.contains("## &lt;example::Ring&gt;::len\n") && !text.contains("<example"), "{text}");
}

#[test]
fn terminal() {
    let text = listing(&matrix(), &Analysis::of(&matrix()), |_| true, false);
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
    assert_eq!(data["bodies"][2]["essence"][0], "bl <b>&|`x`");
    assert_eq!(data["bodies"][1]["has_loop"], true);
    assert_eq!(data["bodies"][2]["is_call"], true);
    // Rows of six columns: load, swap, spin_loop. `-1` is the first reason, `-2` the second.
    let nothing = serde_json::Value::Null;
    assert_eq!(
        data["cells"][0],
        serde_json::json!([
            nothing, 0, 2, -1, nothing, nothing, nothing, 1, nothing, nothing, nothing, nothing, 3, nothing, nothing,
            nothing, nothing, nothing
        ])
    );
    assert_eq!(
        data["cells"][1].as_array().unwrap().iter().filter(|cell| cell.as_i64().is_some_and(|cell| cell >= 0)).count(),
        0
    );
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
