//! One report in all formats, with everything that has to be escaped.

use super::{CellSource, DriftFormat, DriftReport, Quoted, Side, Sources};
use crate::compare::drift::{Cell, Class, Coordinate, Drift, Failing, Group, Marked, Meaning, Price, Row};
use crate::read::places::SourceLine;

fn report<R>(look: impl FnOnce(&DriftReport<'_>) -> R) -> R {
    let side = |name: &str, compiler: &str| Side {
        name: name.to_owned(),
        compiler: compiler.to_owned(),
        targets: vec!["t: t-none, opt-level=3, syntax default".to_owned()],
    };
    let coordinate = |probe: &str| Coordinate { target: "t".to_owned(), probe: probe.to_owned() };
    let cell = |before: &str, after: &str, class| Cell {
        after: coordinate(after),
        before: coordinate(before),
        class,
        bodies: [None, None],
    };
    let weaker = Class { meaning: Meaning::Weaker, price: Price::Better };
    let dearer = Class { meaning: Meaning::Kept, price: Price::Worse };
    let cosmetic = Class::at_equal_price(Meaning::Cosmetic);
    let cells = vec![cell("load::u8", "load::u8", weaker), cell("a", "b", dearer), cell("c", "c", cosmetic)];
    let marked = |text: &str, end| Marked { text: text.to_owned(), marks: std::iter::once(4..end).collect() };
    let rows = vec![
        Row::Changed(marked("    ldar <w0>|```", 8), marked("    ldr <w0>\x1b[1m", 7)),
        Row::New("    ret".to_owned()),
    ];
    let group = |class, cell, rows| Group {
        class,
        title: "ldar → ldr | <b>".to_owned(),
        reason: "acquire is lost".to_owned(),
        cells: vec![cell],
        example: cell,
        rows,
    };
    let groups = vec![
        group(weaker, 0, rows),
        group(dearer, 1, vec![Row::Gone("    nop".to_owned()), Row::Both("    ret".to_owned())]),
        group(cosmetic, 2, Vec::new()),
    ];
    let drift = Drift { cells, groups, same: 7, left_out: 0 };
    let sides = [side("+1.95", "rustc 1.95.0"), side("now", "rustc 1.96.0")];
    look(&DriftReport { most: 4, ..DriftReport::new(&sides, &drift, &Failing::default()) })
}

#[test]
fn text() {
    let text = report(|report| report.render(DriftFormat::Text));
    let plain = anstream::adapter::strip_str(&text).to_string();
    let expected = "before  +1.95: rustc 1.95.0\nafter   now: rustc 1.96.0\nboth    t: t-none, opt-level=3, syntax default\n\n\
                    weaker, better price  ldar → ldr | <b>: 1 cell on t\n  acquire is lost\n  load::u8\n  -     ldar <w0>|```\n  \
                    +     ldr <w0>\\u{1b}[1m\n  +     ret\n\nkept, worse price  ldar → ldr | <b>: 1 cell on t\n  acquire is lost\n  a → b\n  \
                    -     nop\n        ret\n\n10 cells compared: 1 weaker, 1 kept, 1 cosmetic, 7 same; price: 1 worse, 1 better\n\
                    2 cells fail: 1 by meaning, 1 by price only (--fail-on)\n";
    assert_eq!(plain, expected);
}

#[test]
fn markdown() {
    let text = report(|report| report.render(DriftFormat::Markdown));
    for part in [
        "### asm-matrix: 10 cells compared: 1 weaker, 1 kept, 1 cosmetic, 7 same; price: 1 worse, 1 better\n",
        "**before** `+1.95: rustc 1.95.0`",
        "\n**2 cells fail: 1 by meaning, 1 by price only (--fail-on)**\n",
        "| **weaker** | better | ldar → ldr \\| &lt;b&gt; | 1 | acquire is lost |\n",
        "| kept | **worse** | ldar → ldr \\| &lt;b&gt; | 1 | acquire is lost |\n",
        "<details><summary>weaker, better price: ldar → ldr \\| &lt;b&gt; (1 cell on t)</summary>",
        // A fence that the listing cannot close, and nothing that moves a cursor.
        "\n````diff\n-     ldar <w0>|```\n+     ldr <w0>\\u{1b}[1m\n+     ret\n````\n",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("cosmetic:"), "what does not fail and is cosmetic is counted only");
}

#[test]
fn json() {
    let text = report(|report| report.render(DriftFormat::Json));
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["schema"], 2);
    assert_eq!(value["counts"]["meaning"]["weaker"], 1);
    assert_eq!(value["counts"]["meaning"]["failed"], 0);
    assert_eq!(value["counts"]["price"], serde_json::json!({ "worse": 1, "equal": 8, "better": 1 }));
    assert_eq!(value["failures"], serde_json::json!({ "by_meaning": 1, "by_price_only": 1 }));
    assert_eq!(value["failing"]["price"], serde_json::json!(["worse"]));
    let group = &value["groups"][0];
    assert_eq!((&group["meaning"], &group["price"]), (&"weaker".into(), &"better".into()));
    assert_eq!(group["cells"][0]["price"], "better");
    assert_eq!(value["groups"][0]["rows"][0]["marks_before"], serde_json::json!([[4, 8]]));
    assert_eq!(value["groups"][1]["cells"][0]["probe_before"], "a");
    let schema: serde_json::Value = serde_json::from_str(super::drift_schema()).unwrap();
    let required = |value: &serde_json::Value| value["required"].as_array().map(Vec::len);
    // Everything that the schema requires is there, and nothing else.
    assert_eq!(required(&schema), value.as_object().map(serde_json::Map::len));
}

/// Source is text from outside: it cannot close a fence or move a cursor.
#[test]
fn sources_are_escaped() {
    let place = SourceLine { file: "src/\x1b[1m.rs".to_owned(), line: 3 };
    let source = CellSource {
        place: Some(place.clone()),
        before: Vec::new(),
        after: vec![Quoted { place, text: "```x\x1b[2J".to_owned() }],
        rows: vec![Row::Gone("    a".to_owned()), Row::New("    b\x1b".to_owned())],
    };
    let sources = Sources { folder: "my code".to_owned(), cells: [(0, source)].into() };
    let rendered = |format, width| {
        report(|report| DriftReport { sources: &sources, width, accept: Some("bless `x`"), ..*report }.render(format))
    };
    let text = anstream::adapter::strip_str(&rendered(DriftFormat::Text, 100)).to_string();
    let expected = "  load::u8\n    src/\\u{1b}[1m.rs:3  ```x\\u{1b}[2J\n  -     a │ +     b\\u{1b}\n";
    assert!(text.contains(expected), "{text}");
    let markdown = rendered(DriftFormat::Markdown, 0);
    for part in [
        "\nAccept with: `bless 'x'`\n",
        "\n`load::u8`\n\n````text\nsrc/\\u{1b}[1m.rs:3  ```x\\u{1b}[2J\n````\n\n```diff\n-     a\n+     b\\u{1b}\n```\n",
    ] {
        assert!(markdown.contains(part), "no {part:?} in\n{markdown}");
    }
    let json: serde_json::Value = serde_json::from_str(&rendered(DriftFormat::Json, 0)).unwrap();
    assert_eq!(
        json["groups"][0]["cells"][0]["place"],
        serde_json::json!({ "file": "my code/src/\u{1b}[1m.rs", "line": 3 })
    );
    assert_eq!(json["groups"][1]["cells"][0]["place"], serde_json::Value::Null);
}
