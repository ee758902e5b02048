//! A matrix over compilers: the reports, and the command that makes it.

use crate::support::{Extra, absent, cells_of, folder, nightly, program, run, session};
use asm_matrix::compare::drift::{Class, Meaning};
use asm_matrix::compare::history::History;
use asm_matrix::judge::analysis::Analysis;
use asm_matrix::probe::catalogue;
use asm_matrix::read::matrix::Matrix;
use asm_matrix::report::{Format, Report};
use asm_matrix::run::stored;
use asm_matrix::target::Target;
use fs_err as fs;

/// Some functions of the probes on x86-64, as 1.85 and 1.95 print them.
const TEXTS: [&str; 2] = [include_str!("history/1.85.0.s"), include_str!("history/1.95.0.s")];

/// The matrices of the two compilers.
fn matrices() -> [Matrix; 2] {
    let (stored, target) = (folder(), target());
    TEXTS.map(|text| {
        fs::write(stored.path().join(format!("{}.s", target.name)), text).unwrap();
        stored::read(std::slice::from_ref(&target), stored.path(), catalogue()).unwrap().matrix
    })
}

fn target() -> Target {
    Target::ad_hoc("x86_64-unknown-linux-musl")
}

/// The page of the two compilers.
pub(crate) fn page() -> String {
    let [first, last] = matrices();
    let history = History::of(vec![first], &last);
    Report::new(&last, &Analysis::of(&last), Some(&history)).render(Format::Html)
}

#[test]
fn reports_say_what_changed() {
    let ([first, last], target) = (matrices(), target());
    let history = History::of(vec![first], &last);
    assert_eq!(history.names, ["1.85.0", "1.95.0"]);
    let changes = history.changes();
    let fence = &changes[&(target.name.as_str(), "fence::seq_cst")];
    assert_eq!((fence.len(), fence[0].step, fence[0].class), (1, 0, Class::at_equal_price(Meaning::Kept)));
    assert_eq!(fence[0].before.unwrap(), ["mfence", "ret"]);
    assert!(!changes.contains_key(&(target.name.as_str(), "load::i32::seq_cst::used")));
    let rendered = |format: Format| Report::new(&last, &Analysis::of(&last), Some(&history)).render(format);
    let markdown = rendered(Format::Markdown);
    assert!(markdown.contains("### 1.85.0 → 1.95.0\n\n1 kept, 2 same\n"), "{markdown}");
    assert!(markdown.contains("Δ 1.95.0 kept, equal price |"), "{markdown}");
    let json: serde_json::Value = serde_json::from_str(&rendered(Format::Json)).unwrap();
    assert_eq!(json["earlier"][0]["rustc"], "1.85.0");
    let cells: Vec<_> = cells_of(&json).into_iter().filter(|cell| cell.get("history").is_some()).collect();
    assert_eq!(cells.len(), 1);
    assert_eq!(
        cells[0]["history"],
        serde_json::json!([{"from": "1.85.0", "to": "1.95.0", "meaning": "kept", "price": "equal"}])
    );
}

/// The same compiler twice changes nothing; another one adds its step.
#[test]
fn several_toolchains_make_a_history() {
    let out = folder();
    let path = |name: &str| out.path().join(name);
    let rustc = session().toolchain.rustc.display().to_string();
    let build = |more: &[&str]| {
        let mut command = program();
        command.args(["build", "--target", "x86_64", "--format", "md", "--toolchain", &rustc, "--toolchain", &rustc]);
        run(command.args(more).arg("--out").arg(path("out")))
    };
    let printed = build(&[]);
    assert_eq!(printed.code, Some(0), "{}", printed.stderr);
    assert!(printed.stderr.lines().any(|line| line.ends_with(" same") && line.contains(" → ")), "{}", printed.stderr);
    assert!(fs::read_to_string(path("out/matrix.md")).unwrap().contains("## What changed between compilers"));
    if nightly().is_none() {
        absent(Extra::Nightly);
        return;
    }
    let printed = build(&["--toolchain", "nightly"]);
    assert_eq!(printed.code, Some(0), "{}", printed.stderr);
    assert!(printed.stderr.contains("-nightly: "), "{}", printed.stderr);
}

/// A target that fails with one compiler does not end the run; and other commands take one compiler.
#[test]
fn one_compiler_where_one_is_needed() {
    let rustc = session().toolchain.rustc.display().to_string();
    for command in ["check", "bless", "doctor"] {
        let printed = run(program().args([command, "--toolchain", &rustc, "--toolchain", &rustc]));
        assert!(
            printed.stderr.contains("needs exactly one compiler")
                || printed.stdout.contains("needs exactly one compiler")
        );
        assert_ne!(printed.code, Some(0));
    }
}
