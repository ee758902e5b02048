//! Mistakes in the file, and which findings an entry accepts.

use super::*;
use crate::judge::verify;
use crate::read::matrix::sample;
use annotate_snippets::Renderer;

const GOOD: &str =
    "[[accepted]]\ntarget = \"a\"\nrule = \"linked\"\ncells = \"load.*\"\nreason = \"r\"\nissue = \"https://i\"\n";

/// One about an instruction set.
const OF_ISA: &str = "[[accepted]]\nisa = \"aarch64\"\nfeatures = \"+lse2\"\nrule = \"weaker-acquire\"\ncells = \"load.*\"\n\
                      reason = \"r\"\nissue = \"https://i\"\n";

fn check(source: &str, expected: &[&str]) {
    let message = AcceptedFile::parse(source, "accepted.toml").unwrap_err().render(&Renderer::plain());
    for part in expected {
        assert!(message.contains(part), "no {part:?} in\n{message}");
    }
}

#[test]
fn mistakes_are_shown_where_they_are() {
    assert!(AcceptedFile::parse(GOOD, "accepted.toml").unwrap().entries[0].cells.is_match("load::u8"));
    assert!(!AcceptedFile::parse(GOOD, "accepted.toml").unwrap().entries[0].cells.is_match("a load"));
    check(&GOOD.replace("linked", "linkde"), &["accepted.toml:3:8", "no rule `linkde`", "did you mean `linked`?"]);
    check(&GOOD.replace("load.*", "load("), &["accepted.toml:4:9", "not a regular expression", "unclosed group"]);
    check(&GOOD.replace("\"r\"", "\" \""), &["accepted.toml:5:10", "there is no reason"]);
    check(&GOOD.replace("https://i", "later"), &["accepted.toml:6:9", "`later` is not a link"]);
    check(&GOOD.replace("reason", "raeson"), &["accepted.toml:5:1", "did you mean `reason`?"]);
    check("[[accepted]]\ntarget = \"a\"\n", &["accepted.toml:1:1", "missing field `rule`"]);
}

#[test]
fn mistakes_about_targets_are_shown_where_they_are() {
    assert_eq!(AcceptedFile::parse(OF_ISA, "accepted.toml").unwrap().entries.len(), 1);
    check(&OF_ISA.replace("aarch64", "aarch46"), &["accepted.toml:2:7", "no instruction set `aarch46`", "`aarch64`?"]);
    check(&OF_ISA.replace("isa =", "target ="), &["accepted.toml:3:12", "`features` go with an `isa`"]);
    check(&OF_ISA.replace("features =", "target ="), &["accepted.toml:2:7", "a `target` or an `isa`, not both"]);
    check(&OF_ISA.replace("isa = \"aarch64\"\n", ""), &["accepted.toml:1:1", "names no targets", "isa = "]);
    check(&OF_ISA.replace("weaker-acquire", "linked"), &["accepted.toml:2:7", "target = \"A with B\""]);
    for (features, title) in [
        ("lse2", "`lse2` switches no feature on or off"),
        ("", "`` switches no feature"),
        ("+lse2,", "`` switches no feature"),
        ("-", "`-` switches no feature"),
        ("+lse,-lse2,-lse", "`lse` cannot be on and off"),
    ] {
        check(&OF_ISA.replace("+lse2", features), &["accepted.toml:3:12", title]);
    }
}

/// An acquire load that is a plain one, on three targets of one instruction set and on one of another.
fn matrix() -> Matrix {
    let name = "load::u32::acquire::used";
    let (plain, good) = ([(name, "ldr w0, [x0]\nret")], [(name, "lw a0, 0(a0)\nfence r, rw\nret")]);
    let mut matrix = sample::matrix(&[
        ("aarch64", "aarch64", &plain),
        ("aarch64_lse2", "aarch64", &plain),
        ("aarch64-apple-darwin", "aarch64", &plain),
        ("riscv64gc", "riscv64", &good),
    ]);
    // By the processor, not by an option.
    matrix.columns[2].effective_features = vec!["lse".to_owned(), "lse2".to_owned()];
    matrix
}

/// The targets whose finding a file accepts, and the targets of stale entries.
fn applied(source: &str, matrix: &Matrix) -> (Vec<String>, Vec<String>) {
    let analysis = Analysis::of(matrix);
    let file = AcceptedFile::parse(source, "accepted.toml").unwrap();
    let findings = file.applied(matrix, &analysis, verify::findings(matrix, &analysis));
    let targets = |is_it: &dyn Fn(&Finding) -> bool| {
        findings.iter().filter(|finding| is_it(finding)).map(|finding| finding.target.clone()).collect()
    };
    (targets(&|finding| finding.accepted.is_some()), targets(&|finding| finding.rule.id == "stale"))
}

#[test]
fn an_entry_is_about_targets_as_they_are() {
    let matrix = matrix();
    let all = ["aarch64", "aarch64_lse2", "aarch64-apple-darwin"];
    for (features, expected) in
        [("+lse2", &all[1..]), ("-lse2", &all[..1]), ("+lse,+lse2", &all[2..]), ("+lse2, -lse", &all[1..2])]
    {
        assert_eq!(applied(&OF_ISA.replace("+lse2", features), &matrix).0, expected, "{features}");
    }
    let of_all = OF_ISA.replace("features = \"+lse2\"\n", "");
    assert_eq!(applied(&of_all, &matrix).0, all);
    assert_eq!(applied(&of_all.replace("isa =", "target ="), &matrix).0, all[..1]);
    assert_eq!(applied(&of_all.replace("load", "store"), &matrix).0, [""; 0]);
}

#[test]
fn what_an_option_takes_away_is_off() {
    let mut matrix = matrix();
    matrix.columns[2].features = "-lse2".to_owned();
    assert_eq!(applied(OF_ISA, &matrix).0, ["aarch64_lse2"]);
}

#[test]
fn an_entry_is_stale_where_its_targets_were_looked_at() {
    let matrix = matrix();
    let of_riscv = OF_ISA.replace("features = \"+lse2\"\n", "").replace("aarch64", "riscv64");
    for (source, expected) in [
        (OF_ISA.to_owned(), vec![]),
        (of_riscv.clone(), vec!["every riscv64"]),
        // No column of them was checked.
        (of_riscv.replace("riscv64", "riscv32"), vec![]),
        (OF_ISA.replace("+lse2", "+lse128"), vec![]),
        (of_riscv.replace("isa =", "target =").replace("riscv64", "riscv64gc"), vec!["riscv64gc"]),
        // Another rule, and cells that do not exist.
        (OF_ISA.replace("weaker-acquire", "law-1"), vec!["every aarch64 with +lse2"]),
        (OF_ISA.replace("load", "laod"), vec!["every aarch64 with +lse2"]),
        (GOOD.replace("\"a\"", "\"aarch64 with riscv64gc\""), vec!["aarch64 with riscv64gc"]),
        (GOOD.replace("\"a\"", "\"aarch64 with gone\""), vec![]),
    ] {
        assert_eq!(applied(&source, &matrix).1, expected, "{source}");
    }
    // If a target failed, or its cells could not be judged, nothing is known about them.
    let mut failed = matrix.clone();
    failed.columns[3].failure = Some("no core".to_owned());
    assert_eq!(applied(&of_riscv, &failed).1, [""; 0]);
    let unknown = sample::matrix(&[("riscv64gc", "riscv64", &[("load::u32::acquire::used", "bogus\nret")])]);
    assert_eq!(applied(&of_riscv, &unknown).1, [""; 0]);
}
