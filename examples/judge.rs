//! Compiles the probes for the compiler's own host and says of some of them what they compile to and whether that is right.
//!
//! ```console
//! $ cargo run --example judge                                  # fetch_add::u32 and fence
//! $ cargo run --example judge -- load store::u64::seq_cst      # others, by the beginning of their names
//! ```
//!
//! For other targets, other compilers and user code see `Request`; to read a `matrix.json` instead, see `read_matrix`.

#![expect(clippy::print_stdout, reason = "an example prints what it found")]

use asm_matrix::verdicts::Loss;
use asm_matrix::{Analysis, Error, Matrix, Request, Verdict};

fn main() -> Result<(), Error> {
    let mut names: Vec<String> = std::env::args().skip(1).collect();
    if names.is_empty() {
        names = vec!["fetch_add::u32".to_owned(), "fence".to_owned()];
    }
    // A folder for `Request::cache` would keep what is compiled here.
    let matrix = Request::new().run()?;
    print!("{}", report(&matrix, &names));
    Ok(())
}

/// A line for each cell whose name begins with one of these: its shape and its verdict, or why it has no instructions.
pub(crate) fn report(matrix: &Matrix, names: &[String]) -> String {
    let analysis = Analysis::of(matrix);
    let mut lines = String::new();
    for (column, target) in matrix.columns.iter().enumerate() {
        for (row, probe) in matrix.probes.iter().enumerate() {
            if !names.iter().any(|name| probe.name().starts_with(name)) {
                continue;
            }
            let said = match matrix.body(column, row) {
                Some(body) => {
                    let verdict = analysis.judgement(column, row).map(|judgement| said(&judgement.verdict));
                    format!("{}, {}", body.shape.title(), verdict.unwrap_or_else(|| "not judged".to_owned()))
                }
                None => matrix.outcomes[column][row].reason().unwrap_or_default().to_owned(),
            };
            lines.push_str(&format!("{} {}: {said}\n", target.name, probe.name()));
        }
    }
    lines
}

/// A verdict, with what it says.
fn said(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Conforms => "conforms".to_owned(),
        Verdict::Stronger(superfluous) => format!("stronger: without {} it conforms", superfluous.join(" or ")),
        Verdict::Weaker(losses) => {
            let losses: Vec<String> = losses.iter().map(Loss::explained).collect();
            format!("weaker: {}", losses.join("; "))
        }
        Verdict::Unknown(reason) => format!("unknown: {reason}"),
    }
}
