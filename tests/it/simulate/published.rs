//! Published tests, which are not in this repository: `ASM_MATRIX_LITMUS` names a folder with them and with their answers.
//!
//! For each instruction set there is a folder, and beside it a file such as `riscv.csv` with the columns `file` and `expected`.

use crate::support::{Extra, absent};
use crate::tidy::{read, root};
use asm_matrix::judge::simulate::{Limits, Wanted, simulate};
use asm_matrix::model::Model;
use asm_matrix::read::litmus::{Litmus, Reader};
use fs_err as fs;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use std::path::Path;

/// The page with the figures, and the heading that they are under.
const PAGE: &str = "docs/models.md";
const HEAD: &str = "| model | compared | decided | agree |\n|---|---|---|---|\n";

/// The folders, and how the page calls the model and the tests.
const SETS: [(&str, &str, &str); 4] = [
    ("x86", "`x86-tso.cat`", "x86"),
    ("aarch64", "`armv8.cat`", "AArch64"),
    ("riscv", "`rvwmo.cat`", "RISC-V"),
    ("ppc", "`power.cat`", "Power"),
];

/// A test with the answer that was published for it.
#[derive(Debug, serde::Deserialize)]
struct Row {
    file: String,
    expected: String,
}

/// How many tests were compared, decided, and agree.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Figures {
    compared: usize,
    decided: usize,
    agree: usize,
}

impl Figures {
    fn line(self, model: &str, of: &str) -> String {
        let number = |number: usize| match (number / 1000, number % 1000) {
            (0, number) => number.to_string(),
            (thousands, number) => format!("{thousands},{number:03}"),
        };
        let Figures { compared, decided, agree } = self;
        format!("| {model}, {of} | {} | {} | {} |\n", number(compared), number(decided), number(agree))
    }
}

/// `yes`, `no` or why it is neither.
fn answer(test: Result<Litmus, String>) -> String {
    let decided = test.and_then(|litmus| {
        let model = Model::named(litmus.isa.model).expect("it is built in");
        simulate(&litmus, &model, Limits::default(), Wanted::default()).map_err(|undecided| undecided.reason)
    });
    decided.map_or_else(|reason| format!("undecided: {reason}"), |answer| yes(answer.holds).to_owned())
}

fn yes(holds: bool) -> &'static str {
    if holds { "yes" } else { "no" }
}

/// Compares the tests of rows. What differs is said.
fn compared(folder: &Path, rows: &[Row], wrong: &mut Vec<String>) -> Figures {
    let answer = |reader: &mut Reader, row: &Row| {
        let text = fs::read_to_string(folder.join(&row.file)).map_err(|error| error.to_string());
        answer(text.and_then(|text| reader.read(&text, &row.file).map_err(|mistake| mistake.to_string())))
    };
    let answers: Vec<String> = rows.par_iter().map_init(Reader::default, answer).collect();
    let mut figures = Figures { compared: rows.len(), ..Figures::default() };
    for (row, answer) in rows.iter().zip(answers) {
        figures.decided += usize::from(matches!(&*answer, "yes" | "no"));
        figures.agree += usize::from(answer == row.expected);
        if answer != row.expected {
            wrong.push(format!("{}: expected {}, found {answer}", row.file, row.expected));
        }
    }
    figures
}

/// All agree, and the page has the figures; `SNAPSHOTS=overwrite` writes them anew.
#[test]
fn published_tests_have_their_answers() {
    let Some(folder) = std::env::var_os("ASM_MATRIX_LITMUS") else {
        return absent(Extra::PublishedTests);
    };
    let folder = Path::new(&folder);
    let (mut table, mut wrong) = (HEAD.to_owned(), Vec::new());
    for (name, model, of) in SETS {
        let mut reader = csv::Reader::from_path(folder.join(format!("{name}.csv"))).expect("the answers are there");
        let rows: Vec<Row> = reader.deserialize().collect::<Result<_, _>>().expect("rows have a file and an answer");
        table.push_str(&compared(folder, &rows, &mut wrong).line(model, of));
        let mixed: Vec<Row> = rows.into_iter().filter(|row| row.file.contains("/mixed/")).collect();
        if !mixed.is_empty() {
            table.push_str(&compared(folder, &mixed, &mut Vec::new()).line(model, "mixed sizes among them"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let page = read(PAGE);
    let (before, rest) = page.split_once(HEAD).expect("the page has a table");
    let after = rest.split_once("\n\n").map_or("", |(_, after)| after);
    let written = format!("{before}{table}\n{after}");
    if std::env::var("SNAPSHOTS").is_ok_and(|what| what == "overwrite") {
        fs::write(root().join(PAGE), written).expect("the page can be written");
    } else {
        assert_eq!(page, written, "SNAPSHOTS=overwrite writes the figures to {PAGE}");
    }
}
