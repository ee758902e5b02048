//! The page in a real browser: the jobs that people come with, and what must never be in it.

use crate::history;
use crate::support::{Extra, absent, folder, program, run};
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn browser() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"].iter().find_map(|name| which::which(name).ok())
}

/// The page of some arguments.
fn built(out: &Path, arguments: &[&str]) -> PathBuf {
    let mut command = program();
    command.args(["build", "--format", "html", "--out"]).arg(out).args(arguments);
    let built = run(&mut command);
    assert_eq!(built.code, Some(0), "{}", built.stderr);
    out.join("index.html")
}

/// The elements of the page after its script has run, from the browser.
fn document(page: &Path, anchor: &str) -> Option<String> {
    let profile = folder();
    let mut command = Command::new(browser()?);
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]);
    command.args(["--disable-component-update", "--disable-sync", "--virtual-time-budget=10000", "--dump-dom"]);
    command.arg(format!("--user-data-dir={}", profile.path().display()));
    let run = run(command.arg(format!("file://{}#{anchor}", page.display())));
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    // The source of the script is not what it shows.
    run.stdout.split("<script").next().map(str::to_owned)
}

/// By mouse and by keyboard in turn, or each job by both.
mod exhaustive {
    use super::*;
    use crate::support::is_everything;

    /// The jobs of `tests/page/jobs.mjs`, by mouse and by keyboard, in every view; what axe finds; what shifts.
    #[test]
    fn people_do_their_jobs() {
        let folder_of_tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/page");
        let (Some(browser), Ok(node), true) =
            (browser(), which::which("node"), folder_of_tests.join("node_modules/playwright-core").is_dir())
        else {
            return absent(Extra::PageTests);
        };
        let out = folder();
        let page = built(out.path(), &[]);
        let of_two = out.path().join("history.html");
        fs::write(&of_two, history::page()).unwrap();
        let mut command = Command::new(node);
        command.arg(folder_of_tests.join("jobs.mjs")).arg(browser).arg(page).arg(of_two);
        let done = if is_everything() { "24 jobs done" } else { "12 jobs done" };
        let run = run(command.args((!is_everything()).then_some("--sample")));
        assert_eq!((run.code, run.stdout.trim()), (Some(0), done), "{}", run.stderr);
    }
}

/// Programs of several threads have a view: what each shows, and what is wrong with one that cannot be read.
#[test]
fn programs_of_several_threads_are_on_the_page() {
    let (out, programs) = (folder(), folder());
    let name = "mp_relaxed.rs";
    fs::copy(Path::new("examples/programs").join(name), programs.path().join(name)).expect("it is copied");
    fs::create_dir(programs.path().join("below")).expect("a folder can be made");
    fs::write(programs.path().join("below/wrong.rs"), "pub fn thread_0(x: &u8) {\n").expect("it can be written");
    let folder_of_programs = programs.path().display().to_string();
    let page = built(
        out.path(),
        &["--target", "x86_64", "--target", "aarch64_lse", "--programs", folder_of_programs.as_str()],
    );
    let Some(document) = document(&page, "outcomes?threads=mp_relaxed") else { return absent(Extra::Browser) };
    for part in ["Message passing, relaxed", ">lost<", "data.store(1, Relaxed);", "not by x86_64"] {
        assert!(document.contains(part), "{part}");
    }
    let document = self::document(&page, "outcomes?threads=below%2Fwrong").expect("there is a browser");
    assert!(
        document.contains("below/wrong") && document.contains("error") && !document.contains(">lost<"),
        "{document}"
    );
    let empty = folder();
    let none = run(program().args(["build", "--programs"]).arg(empty.path()).arg("--out").arg(out.path()));
    assert_eq!(none.code, Some(2));
    assert!(none.stderr.contains("ends with `.rs`"), "{}", none.stderr);
}

/// Links to cells work in the form that they had before there were views; an empty cell says why it is empty.
#[test]
fn a_cell_is_found_by_its_address() {
    let out = folder();
    let page = built(out.path(), &["--target", "x86_64", "--target", "aarch64_lse"]);
    let Some(document) = document(&page, "aarch64_lse/fetch_or::u64::acq_rel::used") else {
        return absent(Extra::Browser);
    };
    for part in
        ["fetch_or::u64::acq_rel::used", "ldsetal x1, x0, [x0]", "read-modify-write", "x.fetch_or(value, AcqRel)"]
    {
        assert!(document.contains(part), "{part}");
    }
    let document = self::document(&page, "matrix?cell=x86_64%2Fload::u32::release::used").expect("there is a browser");
    assert!(
        document.contains("atomic loads cannot have `Release` or `AcqRel` ordering")
            || document.contains("cannot have <code>Release")
    );
}

/// With both syntaxes, the address says which one is shown. A weaker cell has its execution drawn.
#[test]
fn both_syntaxes_and_an_execution() {
    let out = folder();
    let page = built(out.path(), &["--target", "x86_64", "--target", "riscv64gc", "--syntax", "both"]);
    let Some(document) = document(&page, "matrix?cell=x86_64/load::u32::acquire::used&syntax=att") else {
        return absent(Extra::Browser);
    };
    assert!(document.contains("movl (%rdi), %eax") && document.contains(">Intel syntax</button>"), "{document}");
    let document = self::document(&page, "x86_64/fetch_add::u32::relaxed::dropped::idempotent").unwrap();
    assert!(document.contains(">AT&amp;T syntax</button>"), "{document}");
    assert!(document.contains(">SB+RMWs, forbidden by Rust, allowed by the processor:</figcaption>"), "{document}");
    // Two threads, each of which reads what the other one overwrites.
    assert_eq!((document.matches("class=\"po\"").count(), document.matches("class=\"fr\">fr").count()), (2, 2));
    let document = self::document(&page, "riscv64gc/load::u32::acquire::used").unwrap();
    assert!(!document.contains("syntax</button>"));
}

/// The page shows how to reproduce probes but not user code, since it does not know where that is.
#[test]
fn own_functions_have_no_command() {
    let out = folder();
    let page = built(out.path(), &["--target", "x86_64", "--probes", "examples/pinned"]);
    let Some(document) = document(&page, "x86_64/unlock::release") else { return absent(Extra::Browser) };
    assert!(document.contains("unlock::release<small> on x86_64</small>"), "{document}");
    assert!(!document.contains("Reproduce") && !document.contains("Figure 7-1"));
    let page = built(out.path(), &["--target", "x86_64"]);
    let document = self::document(&page, "x86_64/fence::acquire").expect("there was a browser before");
    assert!(document.contains("asm-matrix show fence::acquire --target x86_64"));
    assert!(document.contains("<dd>1 instruction</dd>"));
}

/// Text with markup, with characters that change the direction, and with a formula, is text.
#[test]
fn text_from_outside_stays_text() {
    let out = folder();
    let assembly = "\t.globl\tfence__seq_cst\nfence__seq_cst:\n\tmov\t<script>document.title='run'</script>, %rax\n\
                    \t<img src=x onerror=\"document.title='run'\">\n\t=cmd|\u{202e}\n\tretq\n.Lfunc_end0:\n";
    fs::write(out.path().join("x86_64.s"), assembly).expect("the folder can be written");
    let stored = out.path().display().to_string();
    let page = built(out.path(), &["--asm", &stored]);
    let source = fs::read_to_string(&page).expect("it was written");
    assert!(!source.contains("document.title='run'"), "text from outside stands in the source");
    let Some(document) = document(&page, "x86_64/fence::seq_cst") else { return absent(Extra::Browser) };
    assert!(document.contains("&lt;script&gt;document.title='run'&lt;/script&gt;"));
    assert!(!document.contains("<title>run</title>"));
    assert!(!document.contains("<img"));
}

/// The page of the default targets is one file of at most 250 KB, and loads nothing.
#[test]
fn the_page_is_one_small_file() {
    let out = folder();
    let source = fs::read_to_string(built(out.path(), &[])).expect("it was written");
    assert!(source.len() <= 250_000, "{} bytes", source.len());
    assert!(source.contains("default-src 'none'"));
    for word in
        ["src=", "@import", "url(", "fetch(", "XMLHttpRequest", "import(", "import {", "<link", "innerHTML", "eval("]
    {
        assert!(!source.contains(word), "{word}");
    }
}
