//! The examples of the library do what they say. Each is part of this binary, so that nothing more has to be built.

#[path = "../../examples/judge.rs"]
#[expect(dead_code, reason = "the example has a `main` of its own")]
mod judge;

use crate::support::default_column;
use asm_matrix::read_assembly;

#[test]
fn the_example_judges_cells() {
    let text = "fence__acquire:\n\tret\nfetch_add__u32__relaxed__used:\n\tldaxr w8, [x0]\n\tret\nours:\n\tret\n";
    let matrix = read_assembly("aarch64-unknown-linux-gnu", text).expect("it is assembly");
    let report = judge::report(&matrix, &["fence".to_owned()]);
    let expected =
        "aarch64-unknown-linux-gnu fence::acquire: nothing, weaker: it does not order earlier reads before later";
    assert!(report.starts_with(expected) && report.lines().count() == 1, "{report}");
    assert_eq!(judge::report(&matrix, &["ours".to_owned()]).lines().count(), 1);
}

/// Every cell is told, with its verdict or why it has none.
#[test]
fn the_example_says_something_of_each_cell() {
    let matrix = default_column("x86_64");
    let report = judge::report(&matrix, &["fetch_add::u32".to_owned(), "fence".to_owned()]);
    for expected in [
        "x86_64 fetch_add::u32::seq_cst::used: single atomic instruction, conforms",
        "x86_64 fence::seq_cst: fenced, conforms",
        "x86_64 fence::relaxed: memory fences cannot have `Relaxed` ordering",
    ] {
        assert!(report.lines().any(|line| line.starts_with(expected)), "{report}");
    }
}

/// The program of docs/library.md, which is compared with this.
#[expect(dead_code, clippy::print_stdout, reason = "that it compiles is what is tested")]
fn the_program_of_the_page() -> Result<(), asm_matrix::Error> {
    let matrix = asm_matrix::Request::new().target("aarch64-unknown-linux-gnu").run()?;
    let analysis = asm_matrix::Analysis::of(&matrix);
    println!("{}", asm_matrix::Format::Markdown.render(&matrix, &analysis));
    Ok(())
}
