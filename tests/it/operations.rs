//! The pages of `docs/operations` say what the compiler makes: `asm-matrix build --group all --format operations --out docs`
//! writes them, and a sample of their targets is compiled here.

use crate::support::{Extra, absent, is_everything, matrix, session};
use crate::tidy::read;
use asm_matrix::judge::analysis::Analysis;
use asm_matrix::report::Report;
use asm_matrix::target::Target;

/// One of each instruction set; where not everything is tested, the first few.
const SAMPLE: &[&str] = &[
    "thumbv7em-none-eabihf",
    "hexagon-unknown-linux-musl",
    "powerpc64le-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "aarch64-apple-darwin",
    "csky-unknown-linux-gnuabiv2",
    "i686-pc-windows-msvc",
    "loongarch64-unknown-linux-gnu",
    "m68k-unknown-linux-gnu",
    "mips64el-unknown-linux-gnuabi64",
    "riscv32imc-unknown-none-elf",
    "sparc-unknown-linux-gnu",
    "wasm32-wasip1-threads",
    "x86_64-unknown-uefi",
];

/// The lines of the tables of a page: the heading above, the instruction set, and its cells.
fn lines(page: &str) -> Vec<(&str, &str, &str)> {
    let (mut heading, mut lines) = ("", Vec::new());
    for line in page.lines() {
        if let Some(text) = line.strip_prefix("## ") {
            heading = text;
        }
        let mut fields = line.trim_start_matches("| ").splitn(3, " | ");
        if let (Some(isa), Some(_), Some(cells)) = (fields.next(), fields.next(), fields.next())
            && line.starts_with("| ")
            && isa != "instruction set"
        {
            lines.push((heading, isa, cells));
        }
    }
    lines
}

mod exhaustive {
    use super::*;

    #[test]
    fn the_pages_say_what_the_compiler_makes() {
        let session = session();
        if !read("docs/operations/README.md").contains(&session.toolchain.compiler.title()) {
            return absent(Extra::SnapshotCompiler);
        }
        let sample = if is_everything() { SAMPLE } else { &SAMPLE[..3] };
        let targets: Vec<Target> = sample.iter().map(|triple| Target::ad_hoc(triple)).collect();
        let matrix = matrix(&targets, &session);
        let analysis = Analysis::of(&matrix);
        let files = Report::new(&matrix, &analysis, None).operation_files();
        let mut compared = 0;
        for (name, page) in files.iter().filter(|(name, _)| !name.ends_with("README.md")) {
            let written = read(format!("docs/{name}"));
            let written = lines(&written);
            for line in lines(page) {
                assert!(written.contains(&line), "docs/{name} has no line {line:?}: write the pages again");
                compared += 1;
            }
        }
        assert!(compared > 100, "{compared}");
    }
}
