//! The claims of "Rust Atomics and Locks", decided on every compiler of this machine and compared with `docs/book.md`.
//! After an intended change, `ASM_MATRIX_TESTS=everything SNAPSHOTS=overwrite cargo test --test it book` rewrites it.

use crate::support::{Extra, absent, is_everything, other_sessions, session, session_of_release, stdout};
use asm_matrix::compile::session::Session;
use asm_matrix::judge::claims::{BOOK, Claims};
use fs_err as fs;
use snapbox::{Assert, Data};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The releases with a column in `docs/book.md`. The listings are of the first.
const COLUMNS: [&str; 3] = ["1.95.0", "1.96.0", "1.97.0-nightly"];

fn document() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/book.md")
}

/// A compiler's ruling on a claim: its id, whether it holds, and how many cells decide.
type Decided = (String, String, usize);

/// The rulings of the default compiler.
static DEFAULT: LazyLock<Vec<Decided>> = LazyLock::new(|| decided(&session()));

fn decided(session: &Session) -> Vec<Decided> {
    let rustc = session.toolchain.rustc.display().to_string();
    let json = stdout(&["claims", "--format", "json", "--rustc", &rustc]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    let claims = json["claims"].as_array().expect("there are claims");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let cells = |claim: &serde_json::Value| {
        let findings = claim["findings"].as_array().into_iter().flatten();
        findings.map(|finding| finding["cells"].as_array().map_or(0, Vec::len)).sum()
    };
    claims.iter().map(|claim| (text(&claim["id"]), text(&claim["standing"]), cells(claim))).collect()
}

/// The results in one of the document's columns.
fn written(column: usize) -> Vec<String> {
    let text = fs::read_to_string(document()).expect("it is there");
    let rows = text.lines().skip_while(|line| !line.starts_with("| claim |")).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|'));
    rows.map(|row| row.split(" | ").nth(column + 1).unwrap_or_default().trim_end_matches(" |").to_owned()).collect()
}

/// With the default compiler; and, if everything is tested, with every other.
mod exhaustive {
    use super::*;

    #[test]
    fn every_sentence_is_decided_by_every_compiler() {
        let claims = Claims::parse(BOOK, "book.toml").expect("the built-in file is good");
        let others =
            other_sessions().into_iter().map(|session| (session.toolchain.compiler.title(), decided(&session)));
        for (compiler, decided) in [(session().toolchain.compiler.title(), DEFAULT.clone())].into_iter().chain(others) {
            assert_eq!(decided.len(), claims.claims.len());
            for (id, standing, cells) in decided {
                let is_decided = matches!(standing.as_str(), "holds" | "does not hold") && cells > 0;
                assert!(is_decided, "{compiler}: {id}: {standing}");
            }
        }
    }

    /// The columns of compilers that are not tested, or not installed, are kept.
    #[test]
    fn the_document_is_what_the_program_says() {
        if session().toolchain.compiler.release.as_deref() != Some(COLUMNS[0]) {
            return absent(Extra::SnapshotCompiler);
        }
        let ids: Vec<&str> = DEFAULT.iter().map(|(id, _, _)| id.as_str()).collect();
        let columns = COLUMNS.iter().enumerate().map(|(at, release)| {
            let asked = match at {
                0 => Some(DEFAULT.clone()),
                _ if is_everything() => session_of_release(release).as_ref().map(decided),
                _ => None,
            };
            let standings = |all: Vec<Decided>| all.into_iter().map(|(_, standing, _)| standing).collect();
            asked.map_or_else(|| written(at), standings)
        });
        let expected = Data::read_from(&super::document(), None);
        Assert::new().action_env("SNAPSHOTS").eq(text(&ids, &columns.collect::<Vec<_>>()), expected.raw());
    }
}

/// The document with these columns of its first table.
fn text(ids: &[&str], columns: &[Vec<String>]) -> String {
    let mut text = format!(
        "# What the book says, and what the compiler does\n\n\
         Chapter 7 of *Rust Atomics and Locks* (M. Bos, 2023) describes the instructions of atomic operations, as of Rust 1.66.\n\
         These are its sentences in our words (`src/judge/claims/book.toml`), decided by `asm-matrix claims`, and its figure 7-1, drawn by\n\
         `asm-matrix figure`. This page is written by a test:\n\
         `ASM_MATRIX_TESTS=everything SNAPSHOTS=overwrite cargo test --test it book`.\n\n\
         ## By compiler\n\n| claim | {} |\n|---|{}\n",
        COLUMNS.join(" | "),
        "---|".repeat(COLUMNS.len())
    );
    for (at, id) in ids.iter().enumerate() {
        let standings: Vec<&str> = columns.iter().map(|column| column.get(at).map_or("", String::as_str)).collect();
        text.push_str(&format!("| `{id}` | {} |\n", standings.join(" | ")));
    }
    let title = session().toolchain.compiler.title();
    text.push_str(&format!("\n## The sentences\n\nWith {title}.\n\n"));
    text.push_str(&stdout(&["claims", "--format", "markdown"]));
    text.push_str("\n## Figure 7-1\n\n");
    text.push_str(&format!("The instructions of operations on `i32`, with {title}.\n\n"));
    text.push_str(&stdout(&["figure", "--format", "markdown"]));
    text
}

/// The document has every claim, and the listing of each that does not hold.
#[test]
fn the_document_is_complete() {
    let text = fs::read_to_string(document()).expect("it is there");
    let claims = Claims::parse(BOOK, "book.toml").expect("the built-in file is good");
    assert!(claims.claims.iter().all(|claim| text.contains(&format!("| `{}`: ", claim.id))));
    assert!(text.contains("lock or dword ptr [rsp - 64], 0") && text.contains("bl __aarch64_swp4_relax"));
}
