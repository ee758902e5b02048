//! What is said of what was seen, and should not have been.

use super::{html, json, markdown, text};
use crate::judge::outcomes::{Answers, Outcome, Seen, Side, Surprise, Table, of_language};
use crate::judge::simulate::Limits;
use crate::read::program::Program;
use std::collections::BTreeMap;

const SB: &str = "use std::sync::atomic::{AtomicU32, Ordering::*};
pub fn thread_0(x: &AtomicU32, y: &AtomicU32) -> u32 { x.store(1, SeqCst); y.load(SeqCst) }
pub fn thread_1(x: &AtomicU32, y: &AtomicU32) -> u32 { y.store(1, SeqCst); x.load(SeqCst) }
";

/// Store buffering in which this was seen, where the machine allows these outcomes.
fn table(machine: &[[i128; 2]], seen: &[([i128; 2], u64)]) -> Table {
    let program = Program::read(SB, "sb.rs").expect("it is a program");
    let language = of_language(&program, Limits::default(), false);
    let language = Side { name: "Rust".to_owned(), model: None, answers: language };
    let outcomes = machine.iter().map(|values| (Outcome(values.to_vec()), None)).collect();
    let answers = Ok(Answers { outcomes, is_cut: false });
    let side = Side { name: "here".to_owned(), model: None, answers };
    let counts: BTreeMap<Outcome, u64> =
        seen.iter().map(|(values, count)| (Outcome(values.to_vec()), *count)).collect();
    let seen = Seen { target: "here".to_owned(), rounds: 7, counts, notes: vec!["there is one core".to_owned()] };
    Table::of(program, language, vec![side]).with_seen(seen)
}

const USUAL: [[i128; 2]; 3] = [[0, 1], [1, 0], [1, 1]];

#[test]
fn what_was_seen_is_a_column() {
    let table = table(&USUAL, &[([0, 1], 4), ([1, 0], 3)]);
    assert!(!table.has_finding() && table.surprises().is_empty());
    let expected = "sb

thread_0  thread_1  Rust  here  seen here
0         1         yes   yes   4
1         0         yes   yes   3
1         1         yes   yes   0

seen here: 7 rounds of the code of here on this machine
seen here: there is one core
";
    assert_eq!(text(&table), expected);
    assert!(markdown(&table).contains("| 0 | 1 | yes | yes | 4 |"), "{}", markdown(&table));
    assert!(html(&table).contains("<td class=\"value\">4</td>"), "{}", html(&table));
    let report: serde_json::Value = serde_json::from_str(&json(&table)).expect("it is JSON");
    assert_eq!(report["outcomes"][0]["seen"], 4);
    assert_eq!(report["seen"]["rounds"], 7);
}

/// What nobody allows and was seen has a row, and is a finding.
#[test]
fn what_should_not_be_seen_is_a_finding() {
    let seen = [([0, 0], 2), ([1, 0], 5)];
    let both = table(&USUAL, &seen);
    assert!(both.has_finding());
    assert_eq!(both.surprises(), [(&Outcome(vec![0, 0]), vec![Surprise::Wrong, Surprise::Impossible])]);
    let said = text(&both);
    let wrong =
        "error: thread_0 == 0, thread_1 == 0 was seen 2 times, and Rust does not allow it: the code of here is wrong\n";
    let impossible = "error: thread_0 == 0, thread_1 == 0 was seen 2 times, and the model of here forbids it: an error of ours or of the \
                      processor\n";
    assert!(said.contains(wrong) && said.contains(impossible), "{said}");
    assert!(said.contains("0         0         no    no    2\n"), "{said}");
    // Code that the machine's model knows to be wrong.
    let expected = table(&[[0, 0], [0, 1], [1, 0], [1, 1]], &seen);
    assert_eq!(expected.surprises(), [(&Outcome(vec![0, 0]), vec![Surprise::Wrong])]);
    let report: serde_json::Value = serde_json::from_str(&json(&expected)).expect("it is JSON");
    assert_eq!(report["outcomes"][0]["surprises"], serde_json::json!(["wrong"]));
}
