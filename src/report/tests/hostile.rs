//! One hostile table in every format that is written: nothing of it is taken for a format's own syntax or stays unseen, and what
//! is read back is the text, or the text with its unseen characters escaped.

use super::matrix;
use crate::base::untrusted::{visible, visible_lines};
use crate::compare::drift::{Cell, Class, Coordinate, Drift, Failing, Group, Meaning, Row};
use crate::isa::asm::{Assembly, Dialect, Syntax};
use crate::judge::analysis::Analysis;
use crate::judge::figure::Figure;
use crate::judge::findings::{Acceptance, Finding, Rule, Severity, Witness};
use crate::model::Shape;
use crate::probe::user;
use crate::read::matrix::{Matrix, Outcome, sample};
use crate::read::snapshot::Snapshot;
use crate::report::{DriftFormat, DriftReport, Format, Look, Side, figure, findings, listing, litmus};
use std::sync::Arc;

/// The signs of every format, and characters that nobody sees.
const HOSTILE: &str = "=1+2 | <b>`x`</b></script>]]>--> [y](z) ![i](j) @me ::error::no %0A *) \" '\u{202e}\u{2066}\u{1b}[31m\u{0}\r\n# k\t-1";

/// The same on one line, as it is to be read back.
fn shown() -> String {
    visible(HOSTILE).replace(['\n', '\t'], " ")
}

/// A matrix whose names, reasons and instructions are hostile.
fn hostile() -> Matrix {
    let mut hostile = matrix();
    hostile.columns[0].name = HOSTILE.to_owned();
    hostile.columns[1].failure = Some(HOSTILE.to_owned());
    hostile.probes[4] = user(HOSTILE, &[]);
    hostile.outcomes[1][4] = Outcome::Failed(Arc::from(HOSTILE));
    hostile
}

/// Nothing is unseen: no control of a terminal, of the direction of writing or of a cursor.
fn check_seen(format: &str, text: &str) {
    let unseen = ['\u{202e}', '\u{2066}', '\u{1b}', '\u{0}', '\r'];
    assert!(!text.contains(unseen), "{format}: {text}");
    assert!(text.contains("\\u{202e}") || text.contains("\\u\\{202e\\}"), "{format}: nothing of it is there: {text}");
}

/// Nothing ends an element, and the text comes back.
fn check_markup(format: &str, text: &str) {
    check_seen(format, text);
    assert!(["<b>`", "<b>x", "</b></script>", "]]>"].iter().all(|raw| !text.contains(raw)), "{format}: {text}");
    let mut plain = text.to_owned();
    for (entity, sign) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&apos;", "'"),
        ("&#x2f;", "/"),
        ("&#10;", "\n"),
        ("&#9;", "\t"),
        ("&amp;", "&"),
    ] {
        plain = plain.replace(entity, sign);
    }
    assert!(
        plain.contains("</b></script>]]>--> [y](z) ![i](j) @me ::error::no %0A *) \" '\\u{202e}\\u{2066}\\u{1b}"),
        "{format}: {plain}"
    );
}

/// No line of Markdown outside of code has a tag, a link, a mention or a heading of it.
fn check_markdown(format: &str, text: &str) {
    check_seen(format, text);
    // Blocks of code are between fences; elsewhere every second part is code.
    let outside = text.split("```").step_by(2).collect::<String>();
    let prose: String = outside.replace("\\`", "").replace("\\]", "").split('`').step_by(2).collect();
    for raw in ["<b>", "](z)", "@me", "</script>"] {
        assert!(!prose.contains(raw), "{format}: {raw} in {text}");
    }
    assert!(!text.contains("\n# k"), "{format}: {text}");
}

#[test]
fn of_a_matrix() {
    let (hostile, analysis) = (hostile(), Analysis::of(&hostile()));
    check_markup("html", &Format::Html.render(&hostile, &analysis));
    check_markdown("markdown", &Format::Markdown.render(&hostile, &analysis));
    let table = Format::Csv.render(&hostile, &analysis);
    check_seen("csv", &table);
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(records.len(), 10);
    assert_eq!(&records[0][0], format!("'{}", shown()));
    assert!(records.iter().flatten().all(|field| !field.trim_start().starts_with(['=', '+', '-', '@'])), "{table}");
    let json: serde_json::Value = serde_json::from_str(&Format::Json.render(&hostile, &analysis)).unwrap();
    assert_eq!(json["targets"][0]["name"], HOSTILE);
    let look = Look::default();
    check_seen("terminal", &anstream::adapter::strip_str(&listing(&hostile, &analysis, |_| true, look)).to_string());
    // The data of the page, as a reader of it sees them.
    let data = super::data(&Format::Html.render(&hostile, &analysis));
    let reasons = data["reasons"].to_string();
    assert!(reasons.contains("\\\\u{202e}") && !reasons.contains('\u{202e}'), "{reasons}");
}

#[test]
fn of_a_figure() {
    let cells = [("fence::seq_cst", "mfence\nret")];
    let targets: [sample::Target; 1] = [("name", "x86_64", &cells)];
    let mut drawn = Figure::of(&sample::matrix(&targets), &crate::judge::figure::Printed::book());
    drawn.compiler = HOSTILE.to_owned();
    drawn.reasons.push(HOSTILE.replace('`', ""));
    check_markup("svg", &figure::svg(&drawn));
    check_markup("figure.html", &figure::html(&drawn));
    check_markdown("figure.md", &figure::markdown(&drawn));
}

#[test]
fn of_findings() {
    let finding = Finding {
        rule: Rule { id: "rule".to_owned(), text: "A rule".to_owned() },
        severity: Severity::Error,
        target: HOSTILE.to_owned(),
        cells: vec![HOSTILE.to_owned()],
        title: HOSTILE.to_owned(),
        explanation: HOSTILE.to_owned(),
        execution: Witness::sentence(HOSTILE),
        listing: vec![HOSTILE.to_owned()],
        follows: Vec::new(),
        accepted: None,
    };
    let accepted = Acceptance { reason: HOSTILE.to_owned(), issue: HOSTILE.to_owned() };
    let all = [Finding { accepted: Some(accepted), ..finding.clone() }, finding];
    let targets = [HOSTILE.to_owned()];
    let rendered = |format: findings::Format| format.render(&findings::Head::new("verify", &targets, &[]), &all);
    check_markup("junit", &rendered(findings::Format::Junit));
    check_seen("terminal", &anstream::adapter::strip_str(&rendered(findings::Format::Text)).to_string());
    let github = rendered(findings::Format::Github);
    check_seen("github", &github);
    // Two commands, each on its line, and none of the text.
    assert_eq!(github.lines().filter(|line| line.starts_with("::")).count(), 2, "{github}");
    assert_eq!(github.lines().count(), 2, "{github}");
    assert!(github.contains("%250A"), "{github}");
    let sarif: serde_json::Value = serde_json::from_str(&rendered(findings::Format::Sarif)).unwrap();
    let message = sarif["runs"][0]["results"][1]["message"]["text"].as_str().unwrap();
    check_seen("sarif", message);
    assert!(message.contains(&*visible(HOSTILE)), "{message}");
    let json: serde_json::Value = serde_json::from_str(&rendered(findings::Format::Json)).unwrap();
    assert_eq!(json["findings"][1]["title"], HOSTILE);
}

#[test]
fn of_changes() {
    let coordinate = || Coordinate { target: HOSTILE.to_owned(), probe: HOSTILE.to_owned() };
    let class = Class::at_equal_price(Meaning::Weaker);
    let cell = Cell { after: coordinate(), before: coordinate(), class, bodies: [None, None] };
    let group = Group {
        class,
        title: HOSTILE.to_owned(),
        reason: HOSTILE.to_owned(),
        cells: vec![0],
        example: 0,
        rows: vec![Row::Gone(format!("    {HOSTILE}")), Row::New("    ret".to_owned())],
    };
    let drift = Drift { cells: vec![cell], groups: vec![group], same: 0, left_out: 0 };
    let side = || Side { name: HOSTILE.to_owned(), compiler: HOSTILE.to_owned(), targets: vec![HOSTILE.to_owned()] };
    let (sides, failing) = ([side(), side()], Failing::default());
    let rendered = |format| DriftReport::new(&sides, &drift, &failing).render(format);
    check_markdown("markdown", &rendered(DriftFormat::Markdown));
    check_seen("terminal", &anstream::adapter::strip_str(&rendered(DriftFormat::Text)).to_string());
    let json: serde_json::Value = serde_json::from_str(&rendered(DriftFormat::Json)).unwrap();
    assert_eq!(json["groups"][0]["cells"][0]["probe"], HOSTILE);
}

/// The text that a compiler printed is made visible before it is read: snapshots and litmus tests hold nothing else.
#[test]
fn of_assembly() {
    let name = "s\u{202e}\u{1b}[31m*)\u{0}";
    let text = visible_lines(format!("\"{name}\":\n\tcall\t\"{name}\"\n\tret\r\n"));
    let assembly = Assembly::parse(&text, Syntax::of("x86_64", ""));
    assert_eq!(assembly.symbols(), [&*visible(name)]);
    let mut matrix = matrix();
    matrix.probes[0] = user(assembly.symbols()[0], &[]);
    matrix.bodies[0] = sample::body("x86_64", Dialect::Intel, &text.lines().skip(1).collect::<Vec<_>>().join("\n"));
    let snapshot = Snapshot::of(&matrix, 0);
    check_seen("snapshot", &snapshot.render());
    assert_eq!(Snapshot::parse(&snapshot.render(), "t").as_ref(), Ok(&snapshot));
    let load = sample::body("aarch64", Dialect::Default, "ldr w0, [x0]\nret");
    let probe = crate::probe::catalogue().into_iter().find(|probe| probe.name() == "load::u32::relaxed::used").unwrap();
    let store = crate::probe::catalogue().into_iter().find(|probe| probe.name() == "store::u32::relaxed").unwrap();
    let stored = sample::body("aarch64", Dialect::Default, "str w1, [x0]\nret");
    let mut column = matrix.columns[0].clone();
    column.name = HOSTILE.to_owned();
    let cells = [litmus::Cell { probe: &store, body: &stored }, litmus::Cell { probe: &probe, body: &load }];
    let written = litmus::test(&column, Shape::named("SB").unwrap(), &cells).unwrap();
    check_seen("litmus", &written);
    assert_eq!((written.matches("(*").count(), written.matches("*)").count()), (1, 1), "{written}");
}
