//! `simulate` as its users see it: answers in each format, exit codes, and what is said of a test that cannot be read.

mod answers;
mod limits;
mod mutated;
mod pictures;
mod published;

use crate::support::{Run, files, folder, program, run};
use fs_err as fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

/// Store buffering on x86: the final state is possible.
const SB: &str = "X86 sb
{ }
 P0          | P1          ;
 MOV [x],$1  | MOV [y],$1  ;
 MOV EAX,[y] | MOV EAX,[x] ;
exists (0:EAX=0 /\\ 1:EAX=0)
";

/// The same with fences: it is not.
const FENCED: &str = "X86 sb-fenced
{ }
 P0          | P1          ;
 MOV [x],$1  | MOV [y],$1  ;
 MFENCE      | MFENCE      ;
 MOV EAX,[y] | MOV EAX,[x] ;
exists (0:EAX=0 /\\ 1:EAX=0)
";

/// A thread that waits for another one.
const SPIN: &str = "AArch64 spin
{ 0:X1=x; 1:X1=x; }
 P0          | P1          ;
 MOV W0,#1   | L0:         ;
 STR W0,[X1] | LDR W0,[X1] ;
             | CBZ W0,L0   ;
exists (1:X0=1)
";

/// A folder with these files.
fn with(tests: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = folder();
    for (name, text) in tests {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }
    folder
}

/// Runs `simulate` in a folder.
fn simulate(folder: &Path, arguments: &[&str]) -> Run {
    run(program().arg("simulate").args(arguments).current_dir(folder))
}

#[test]
fn the_exit_code_says_whether_all_is_decided_and_as_expected() {
    let expected = "file,expected\nsb.litmus,yes\nfenced.litmus,no\nother.litmus,no\n";
    let wrong = expected.replace("fenced.litmus,no", "fenced.litmus,yes");
    let folder = with(&[
        ("sb.litmus", SB),
        ("fenced.litmus", FENCED),
        ("broken.litmus", "X86"),
        ("expected.csv", expected),
        ("wrong.csv", &wrong),
        ("column.csv", "file,answer\n"),
        ("word.csv", "file,expected\nsb.litmus,maybe\n"),
    ]);
    let both = ["sb.litmus", "fenced.litmus"];
    let decided = simulate(folder.path(), &both);
    assert_eq!((decided.code, &*decided.stdout), (Some(0), "sb.litmus: yes\nfenced.litmus: no\n"));
    assert_eq!(decided.stderr, "2 tests: 1 yes, 1 no, 0 unknown\n");
    for (expected, code, said) in [
        ("expected.csv", 0, "0 of 2 compared answers differ; 1 of 3 expected answers are of no test here\n"),
        ("wrong.csv", 1, "fenced.litmus: expected yes, found no\n1 of 2 compared answers differ; "),
        ("column.csv", 2, "column.csv:1: there is no column `expected`\n"),
        ("word.csv", 2, "word.csv:2: expected `yes`, `no` or `unknown`, found `maybe`\n"),
    ] {
        let compared = simulate(folder.path(), &[&both[..], &["--expect", expected]].concat());
        assert_eq!(compared.code, Some(code), "{expected}: {}", compared.stderr);
        assert!(compared.stderr.contains(said), "{expected}: {}", compared.stderr);
    }
    // A test that cannot be read is no disagreement, and the others are decided.
    let all = simulate(folder.path(), &["sb.litmus", "broken.litmus", "-q"]);
    assert_eq!((all.code, &*all.stderr), (Some(2), ""));
    assert!(all.stdout.starts_with("sb.litmus: yes\nbroken.litmus:1: unknown: "), "{}", all.stdout);
    let missing = simulate(folder.path(), &["missing.litmus"]);
    assert_eq!((missing.code, &*missing.stderr), (Some(2), "error: there is no file or folder missing.litmus\n"));
}

#[test]
fn answers_are_printed_as_text_csv_and_json() {
    let folder = with(&[("sb.litmus", SB), ("spin.litmus", SPIN), ("broken.litmus", "X86 b\n{}\n P0 ;\n")]);
    let all = ["broken.litmus", "sb.litmus", "spin.litmus"];
    let print = |format| simulate(folder.path(), &[&all[..], &["--format", format, "--turns", "0"]].concat());
    let missing = "the statement, `exists (…)`, is missing";
    let text = format!("broken.litmus:4: unknown: {missing}\nsb.litmus: yes\nspin.litmus: yes (loops were cut)\n");
    assert_eq!(print("text").stdout, text);
    let csv = format!(
        "file,answer,reason\nbroken.litmus,unknown,\"line 4: {missing}\"\nsb.litmus,yes,\nspin.litmus,yes,loops were cut\n"
    );
    assert_eq!(print("csv").stdout, csv);
    let json: serde_json::Value = serde_json::from_str(&print("json").stdout).expect("it is JSON");
    let cut = serde_json::json!([
        {"file": "broken.litmus", "name": null, "answer": "unknown", "reason": missing, "line": 4},
        {"file": "sb.litmus", "name": "sb", "answer": "yes", "reason": null, "line": null},
        {"file": "spin.litmus", "name": "spin", "answer": "yes", "reason": "loops were cut", "line": null},
    ]);
    assert_eq!(json, cut);
}

#[test]
fn final_states_are_printed_as_herd_does() {
    let folder = with(&[("sb.litmus", SB), ("fenced.litmus", &FENCED.replace("exists", "~exists"))]);
    let states = simulate(folder.path(), &["sb.litmus", "--states"]).stdout;
    let expected = "Test sb Allowed
States 4
0:EAX=0; 1:EAX=0;
0:EAX=0; 1:EAX=1;
0:EAX=1; 1:EAX=0;
0:EAX=1; 1:EAX=1;
Ok
Observation sb Sometimes 1 3
sb.litmus: yes
";
    assert_eq!(states, expected);
    let none = simulate(folder.path(), &["fenced.litmus", "--states"]).stdout;
    assert!(none.starts_with("Test sb-fenced Forbidden\nStates 3\n"), "{none}");
    assert!(none.ends_with("Ok\nObservation sb-fenced Never 0 3\nfenced.litmus: yes\n"), "{none}");
    let json = simulate(folder.path(), &["sb.litmus", "--states", "--format", "json"]).stdout;
    assert!(json.contains(r#""states":[{"0:EAX":"0","1:EAX":"0"},"#), "{json}");
}

#[test]
fn tests_come_from_folders_and_from_standard_input() {
    let folder =
        with(&[("all/b/sb.litmus", SB), ("all/a.litmus", FENCED), ("all/notes.txt", SB), ("none/notes.txt", SB)]);
    assert_eq!(simulate(folder.path(), &["all"]).stdout, "all/a.litmus: no\nall/b/sb.litmus: yes\n");
    let none = simulate(folder.path(), &["none"]);
    assert_eq!((none.code, &*none.stderr), (Some(2), "error: none has no file whose name ends with .litmus\n"));
    for (input, code, printed) in [
        (SB.as_bytes().to_vec(), 0, "-: yes\n"),
        (b"X86 \xff".to_vec(), 2, "-: unknown: standard input is not text in UTF-8\n"),
        (
            vec![b' '; (4 << 20) + 1],
            2,
            "-: unknown: standard input is longer than 4 MiB, which is the most that is read\n",
        ),
    ] {
        let mut started = program();
        started.args(["simulate", "-", "-q"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = started.spawn().expect("it starts");
        child.stdin.take().expect("it is piped").write_all(&input).expect("it reads all");
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), &*String::from_utf8_lossy(&output.stdout)), (Some(code), printed));
    }
}

#[test]
fn a_model_of_ones_own_decides() {
    let folder = with(&[
        ("sb.litmus", SB),
        ("sc.cat", "\"Sequential consistency\"\nacyclic po | rf | co | fr as sc\n"),
        ("broken.cat", "\"Broken\"\nacyclic po | rff as sc\n"),
    ]);
    let own = simulate(folder.path(), &["sb.litmus", "--model", "sc.cat"]);
    assert_eq!((own.code, &*own.stdout), (Some(0), "sb.litmus: no\n"), "{}", own.stderr);
    let broken = simulate(folder.path(), &["sb.litmus", "--model", "broken.cat"]);
    assert_eq!((broken.code, &*broken.stdout), (Some(2), ""));
    assert!(broken.stderr.contains("broken.cat:2:") && broken.stderr.contains("rff"), "{}", broken.stderr);
}

#[test]
fn loops_are_cut_after_some_turns() {
    let never = SPIN.replace("1:X0=1", "1:X0=2");
    let straight = SPIN.replace("CBZ W0,L0", "NOP");
    let folder = with(&[("spin.litmus", SPIN), ("never.litmus", &never), ("straight.litmus", &straight)]);
    for turns in ["0", "1", "20"] {
        let run = simulate(folder.path(), &["spin.litmus", "never.litmus", "straight.litmus", "--turns", turns]);
        let cut = "spin.litmus: yes (loops were cut)\nnever.litmus: no (loops were cut)\nstraight.litmus: yes\n";
        assert_eq!((run.code, &*run.stdout), (Some(0), cut), "{turns}");
    }
    assert_eq!(simulate(folder.path(), &["spin.litmus", "--turns", "1001"]).code, Some(2));
}

#[test]
fn a_mistake_is_said_with_its_file_line_and_word() {
    for (from, to, said) in [
        ("MFENCE     ", "MFANCE     ", ":5: unknown: `MFANCE`: this instruction is not known"),
        ("{ }", "{ ", ":8: unknown: the `}` of the initial values is missing"),
        ("0:EAX=0", "0:EQX=0", ":7: unknown: `EQX` is no register of X86"),
        ("0:EAX=0", "2:EAX=0", ":7: unknown: `2` is no thread of this test"),
        ("{ }", "{ 0:EQX=1; }", ":2: unknown: `EQX` is no register of X86"),
        ("X86 ", "X87 ", ":1: unknown: there is no architecture `X87`: did you mean `X86`?"),
        ("exists", "exist", ":8: unknown: the statement, `exists (…)`, is missing"),
        ("EAX=0)", "EAX=0", ":8: unknown: expected `)`, the part ends"),
        (
            "MOV EAX,[y] |",
            "JMP NONE |",
            ":6: unknown: `JMP NONE`: it is not simulated, since it calls, traps, uses the stack, or jumps to a label",
        ),
        ("P1 ", "Q1 ", ":3: unknown: expected `P1`, found `Q1`"),
        ("{ }", "{ } (*", ":2: unknown: a comment has no end"),
    ] {
        assert!(FENCED.contains(from), "{from}");
        let folder = with(&[("t.litmus", &FENCED.replacen(from, to, 1))]);
        let run = simulate(folder.path(), &["t.litmus"]);
        assert_eq!(run.code, Some(2), "{to}: {}", run.stdout);
        assert!(run.stdout.starts_with(&format!("t.litmus{said}")), "{to}: {}", run.stdout);
        assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
    }
}

/// Names are text in every format, and files stay in their folder.
#[cfg(unix)]
#[test]
fn hostile_names_do_no_harm() {
    let called = |name: &str| SB.replacen("sb", name, 1);
    let folder = with(&[
        ("=cmd().litmus", &called("=cmd()")),
        ("\u{1b}[31m\nred.litmus", &called("\u{1b}[31mred")),
        ("up.litmus", &called("../../up/../..")),
        ("absolute.litmus", &called("/etc/x")),
        ("option.litmus", &called("--help")),
        ("markup.litmus", &called("<script>&")),
        ("long.litmus", &called(&"n".repeat(5000))),
    ]);
    let names = [
        "=cmd().litmus",
        "\u{1b}[31m\nred.litmus",
        "up.litmus",
        "absolute.litmus",
        "option.litmus",
        "markup.litmus",
        "long.litmus",
    ];
    for format in ["text", "csv", "json"] {
        let run =
            simulate(folder.path(), &[&names[..], &["--states", "--format", format, "--witness", "out"]].concat());
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        assert!(!run.stdout.contains('\u{1b}') && !run.stderr.contains('\u{1b}'), "{format}");
        let is_answer = |line: &&str| line.contains(": yes") || line.contains(",yes,") || line.contains("\"yes\"");
        assert_eq!(run.stdout.lines().filter(is_answer).count(), names.len(), "{format}: {}", run.stdout);
        let is_formula = |line: &str| line.starts_with('=');
        assert!(format != "csv" || !run.stdout.lines().any(is_formula), "{}", run.stdout);
    }
    let written = files(&folder.path().join("out"));
    assert_eq!(written.len(), 2 * names.len(), "{written:?}");
    let all = files(folder.path());
    assert_eq!(all.len(), 3 * names.len(), "all are in their folder: {all:?}");
    for file in written {
        let text = fs::read_to_string(folder.path().join("out").join(&file)).expect("it is there");
        // What a text file says is text; an image has markup.
        let is_markup = text.starts_with("<svg ") && text.contains("<script>&");
        assert!(!text.contains('\u{1b}') && !is_markup, "{file}: {text}");
    }
}

/// Two tests of one name have two executions.
#[test]
fn executions_of_tests_of_one_name_do_not_overwrite_each_other() {
    let other = SB.replace("sb", "SB").replace("$1", "$2");
    let folder =
        with(&[("a.litmus", SB), ("b.litmus", &other), ("c.litmus", &SB.replace("sb", "sb-2")), ("d.litmus", FENCED)]);
    let run = simulate(folder.path(), &["a.litmus", "b.litmus", "c.litmus", "d.litmus", "--witness", "out"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stderr.starts_with("3 executions in out\n"), "{}", run.stderr);
    let names = ["SB-2.svg", "SB-2.txt", "sb-2-2.svg", "sb-2-2.txt", "sb.svg", "sb.txt"];
    assert_eq!(files(&folder.path().join("out")), names);
    let read = |name: &str| fs::read_to_string(folder.path().join("out").join(name)).expect("it is there");
    let first = "sb (a.litmus)
thread 0
  a: W x=1            MOV [x],$1
  b: R y=0            MOV EAX,[y]
thread 1
  c: W y=1            MOV [y],$1
  d: R x=0            MOV EAX,[x]
rf: initial → b, initial → d
fr: b → c, d → a
";
    assert_eq!(read("sb.txt"), first);
    assert!(read("SB-2.txt").starts_with("SB (b.litmus)\n") && read("SB-2.txt").contains("W x=2"));
    assert!(read("sb.svg").starts_with("<svg ") && read("sb.svg").contains("<title>sb</title>"));
}
