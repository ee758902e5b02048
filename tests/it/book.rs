//! What became of the sentences of "Rust Atomics and Locks": decided on every compiler of this machine, and written down in
//! `docs/book.md`, which is compared with what the program says. After a change that is meant,
//! `SNAPSHOTS=overwrite cargo test --test it book` writes it anew.

use crate::support::{Extra, absent, session, session_with, stdout};
use asm_matrix::claims::{BOOK, Claims};
use asm_matrix::session::Session;
use asm_matrix::toolchain::Selection;
use fs_err as fs;
use snapbox::{Assert, Data};
use std::path::{Path, PathBuf};

/// The compilers that `docs/book.md` has columns for: how the program is told, and the release.
const COLUMNS: [(&[&str], &str); 3] =
    [(&[], "1.95.0"), (&["--rustc", "/usr/bin/rustc"], "1.96.0"), (&["--toolchain", "nightly"], "1.97.0-nightly")];

fn document() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/book.md")
}

fn compiler(arguments: &[&str]) -> Option<Session> {
    match arguments {
        [] => Some(session()),
        ["--rustc", path] => session_with(&Selection::Path(PathBuf::from(path))),
        [_, name] => session_with(&Selection::Toolchain((*name).to_owned())),
        [..] => None,
    }
}

fn release(session: &Session) -> &str {
    session.toolchain.compiler.release.as_deref().unwrap_or_default()
}

/// What a compiler makes of each sentence: its id, whether it holds, and how many cells decide. Those that should hold do.
fn decided(arguments: &[&str]) -> Vec<(String, String, usize)> {
    let json = stdout(&[&["claims", "--format", "json"], arguments].concat());
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let claims = json["claims"].as_array().expect("there are claims");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let cells = |claim: &serde_json::Value| {
        let findings = claim["findings"].as_array().into_iter().flatten();
        findings.map(|finding| finding["cells"].as_array().map_or(0, Vec::len)).sum()
    };
    claims.iter().map(|claim| (text(&claim["id"]), text(&claim["standing"]), cells(claim))).collect()
}

#[test]
fn every_sentence_is_decided_by_every_compiler() {
    let claims = Claims::parse(BOOK, "book.toml").expect("the built-in file is good");
    for (arguments, _) in COLUMNS {
        if compiler(arguments).is_none() {
            absent(if arguments.contains(&"nightly") { Extra::Nightly } else { Extra::SnapshotCompiler });
            continue;
        }
        let decided = decided(arguments);
        assert_eq!(decided.len(), claims.claims.len());
        for (id, standing, cells) in decided {
            assert!(
                matches!(standing.as_str(), "holds" | "does not hold") && cells > 0,
                "{arguments:?} {id}: {standing}"
            );
        }
    }
}

#[test]
fn the_document_is_what_the_program_says() {
    let is_there = |(arguments, expected): &(&[&str], &str)| {
        compiler(arguments).is_some_and(|session| release(&session) == *expected)
    };
    if !COLUMNS.iter().all(is_there) {
        return absent(Extra::SnapshotCompiler);
    }
    let columns: Vec<Vec<(String, String, usize)>> = COLUMNS.iter().map(|(arguments, _)| decided(arguments)).collect();
    let releases: Vec<&str> = COLUMNS.iter().map(|(_, release)| *release).collect();
    let mut text = format!(
        "# What the book says, and what the compiler does\n\n\
         Chapter 7 of *Rust Atomics and Locks* (M. Bos, 2023) says what instructions atomic operations become, as Rust 1.66 had it.\n\
         These are its sentences in our words (`src/claims/book.toml`), decided by `asm-matrix claims`, and its figure 7-1, drawn by\n\
         `asm-matrix figure`. This page is written by a test: `SNAPSHOTS=overwrite cargo test --test it book`.\n\n\
         ## By compiler\n\n| claim | {} |\n|---|{}\n",
        releases.join(" | "),
        "---|".repeat(releases.len())
    );
    for (at, (id, _, _)) in columns[0].iter().enumerate() {
        let standings: Vec<&str> = columns.iter().map(|column| column[at].1.as_str()).collect();
        text.push_str(&format!("| `{id}` | {} |\n", standings.join(" | ")));
    }
    let title = session().toolchain.compiler.title();
    text.push_str(&format!("\n## The sentences\n\nWith {title}.\n\n"));
    text.push_str(&stdout(&["claims", "--format", "markdown"]));
    text.push_str("\n## Figure 7-1\n\n");
    text.push_str(&format!("What operations on `i32` become, with {title}.\n\n"));
    text.push_str(&stdout(&["figure", "--format", "markdown"]));
    let expected = Data::read_from(&document(), None);
    Assert::new().action_env("SNAPSHOTS").eq(text, expected.raw());
}

/// The document has every sentence, and the listing of each that does not hold.
#[test]
fn the_document_is_complete() {
    let text = fs::read_to_string(document()).expect("it is there");
    let claims = Claims::parse(BOOK, "book.toml").expect("the built-in file is good");
    assert!(claims.claims.iter().all(|claim| text.contains(&format!("| `{}`: ", claim.id))));
    assert!(text.contains("lock or dword ptr [rsp - 64], 0") && text.contains("bl __aarch64_swp4_relax"));
}
