//! Every fenced block of every page: commands are run as a reader would run them, or at least parsed; files are read by what
//! reads such files; output is what is printed. What cannot be checked is in a table, with the reason.
#![cfg(unix)]

mod blocks;
mod reader;

use crate::support::{Extra, absent, default_matrix, folder, run, session};
use crate::tidy::read;
use asm_matrix::judge::claims::Claims;
use asm_matrix::model::Model;
use asm_matrix::probe::Probe;
use blocks::{Block, Command, blocks, pages};
use clap::error::ErrorKind;
use fs_err as fs;
use reader::Reader;
use regex::Regex;
use saphyr::{LoadableYamlNode as _, Yaml};
use std::process;

/// How a command of a page is checked, if it is not run to its end in a folder as the pages suppose it, with exit code 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// It ends with this exit code.
    Exit(i32),
    /// The command line takes it. Why it is not run.
    Parsed(&'static str),
    /// It is another program's. Why it is not run.
    Foreign(&'static str),
}

/// By a part of the command; the first that fits.
const WAYS: &[(&str, Way)] = &[
    ("diff aarch64_llsc aarch64_lse", Way::Exit(1)),
    ("diff --ordering seq_cst..acq_rel", Way::Exit(1)),
    // The model of the page is that of another processor.
    ("verify --model mine.cat", Way::Exit(1)),
    ("git show origin/history", Way::Foreign("the branch of a page that is published")),
    ("nightly", Way::Parsed("not every machine has one; columns.rs and history.rs compare compilers")),
    ("--group all", Way::Parsed("takes minutes; operations.rs and code_generation.rs do a part")),
    ("--group wasm", Way::Parsed("the reader's file has no groups; authorities.rs runs it")),
    ("--open", Way::Parsed("opens a browser")),
    ("--watch", Way::Parsed("runs until Ctrl-C; review.rs does it")),
    ("--review", Way::Parsed("asks at a terminal; review.rs answers")),
    ("apt-get ", Way::Foreign("needs the network")),
    ("for package in", Way::Foreign("unpacks what was fetched")),
    ("export LD_LIBRARY_PATH", Way::Foreign("of what was fetched")),
    ("r163/", Way::Parsed("an unpacked compiler of 2022; .ci/run has none")),
    ("sha256sum ", Way::Foreign("compares what was fetched")),
    (".ci/release archive", Way::Foreign("builds the binary once more")),
    (".ci/release sums", Way::Foreign("of what `archive` makes")),
    ("cargo fmt", Way::Foreign(".ci/run does it")),
    ("cargo clippy", Way::Foreign(".ci/run does it")),
    ("cargo test", Way::Foreign("runs this")),
    ("man asm-matrix", Way::Foreign("not every machine has `man`")),
    ("parallel --", Way::Foreign("needs several machines")),
    ("merge part-{1..8}", Way::Parsed("of several machines; shards.rs joins shards")),
    ("measure --save", Way::Parsed("takes 20 seconds; measure.rs measures")),
    ("measure fetch_max", Way::Parsed("takes 20 seconds; measure.rs measures")),
    ("measure store", Way::Parsed("takes 20 seconds; measure.rs measures")),
    ("variants", Way::Foreign("takes minutes, and needs the network once")),
];

/// How a command is checked.
fn way(command: &str) -> Way {
    WAYS.iter().find(|(part, _)| command.contains(part)).map_or(Way::Exit(0), |(_, way)| *way)
}

/// What an output block of a page is.
enum Output {
    /// What this command prints in the reader's folder, in these lines somewhere.
    Of(&'static str),
    /// A memory model.
    Model,
    /// Code of several compilers, by probe; the newest is that of the compiler at hand.
    Newest,
    /// A drawing.
    Drawing,
    /// What this test compares.
    By(&'static str),
}

/// The `text` blocks, by their page and first line.
const OUTPUTS: &[(&str, &str, Output)] = &[
    ("docs/architecture.md", "targets.toml ─→", Output::Drawing),
    ("docs/page.md", "Matrix + Analysis ─", Output::Drawing),
    // What a processor did.
    ("docs/measuring.md", "thread_0  thread_1  Rust", Output::Drawing),
    ("docs/commands.md", "How Rust's atomics", Output::By("tests/it/tidy.rs")),
    ("docs/models.md", "\"Sequential consistency", Output::Model),
    ("docs/pin-your-codegen.md", "stronger, worse price", Output::By("tests/it/review.rs")),
    ("docs/targets.md", "error: aarch64-unknown-linux-musl has", Output::Of("cd mistake && asm-matrix build")),
    ("docs/your-code.md", "unlock::release", Output::Of("asm-matrix costs --probes path/to/crate")),
    ("docs/findings.md", "ldp x0", Output::Of("asm-matrix verify --target aarch64_lse2")),
    ("docs/findings.md", "thread 1\n  store::bool::seq_cst", Output::Of("asm-matrix verify --target aarch64_lse2")),
    ("docs/findings.md", "thread 1\n  load::bool::relaxed", Output::Of("asm-matrix verify --target armv7s-apple-ios")),
    (
        "docs/findings.md",
        "cas.l",
        Output::Of("asm-matrix show fetch_add::u32::seq_cst::used --target m68k-unknown-linux-gnu"),
    ),
    ("docs/findings.md", "", Output::Of("asm-matrix verify --target x86_64")),
    ("docs/history.md", "", Output::Newest),
    ("docs/sequences.md", "error[weaker-sequence]", Output::By("tests/it/sequences.rs")),
    ("docs/sequences.md", "", Output::Of("asm-matrix verify --sequences --verbose --target x86_64")),
    ("docs/upstream/llvm-powerpc-cmpxchg-failure.md", "thread 1", Output::Drawing),
    (
        "docs/upstream/llvm-powerpc-cmpxchg-failure.md",
        "",
        Output::Of(
            "asm-matrix show compare_exchange::u32::seq_cst::seq_cst::used --target powerpc64le-unknown-linux-gnu",
        ),
    ),
    ("docs/upstream/llvm-loongarch-relaxed-load.md", "thread 1", Output::Drawing),
    (
        "docs/upstream/llvm-loongarch-relaxed-load.md",
        "",
        Output::Of("asm-matrix show load::u32::relaxed::used --target loongarch64-unknown-linux-gnu"),
    ),
    ("docs/upstream/llvm-s390x-load-and-add.md", "thread 1", Output::Drawing),
    (
        "docs/upstream/llvm-s390x-load-and-add.md",
        "",
        Output::Of("asm-matrix show fetch_add::u32::seq_cst::used --target s390x-unknown-linux-gnu --target-cpu z196"),
    ),
    ("docs/upstream/llvm-powerpc-min-max.md", "thread 1", Output::Drawing),
    (
        "docs/upstream/llvm-powerpc-min-max.md",
        "",
        Output::Of("asm-matrix show fetch_max::i32::acq_rel::used --target powerpc64le-unknown-linux-gnu"),
    ),
];

/// What the language of a block says it is.
#[test]
fn every_block_is_of_a_kind_that_is_checked() {
    let blocks = blocks();
    assert!(blocks.len() > 45, "{}", blocks.len());
    for block in &blocks {
        let Block { language, text, .. } = block;
        match language.as_str() {
            "console" => commands_are_taken(block),
            "toml" => is_toml(block),
            "yaml" => is_workflow(block),
            "rust" => is_rust(block),
            // What is reported is shown as the compiler has it, in a block of text.
            "llvm" => assert!(block.page.starts_with("docs/upstream/") && text.contains("define "), "{block}"),
            "text" => assert!(output(block).is_some(), "{block}: say in OUTPUTS what it is"),
            // review.rs runs it.
            "sh" => assert!(text.contains("cargo new") && read("tests/it/review.rs").contains(&block.page), "{block}"),
            other => panic!("{block}: a block of {other:?} is not checked"),
        }
    }
}

/// The commands of a block, each of which is in some way checked.
fn commands_are_taken(block: &Block) {
    let commands = block.commands();
    assert!(!commands.is_empty(), "{block}: no line begins with `$ `");
    for command in commands {
        let is_ours = command.words().is_some();
        match way(&command.text) {
            Way::Foreign(_) => assert!(!is_ours, "{block}: {}", command.text),
            Way::Exit(_) | Way::Parsed(_) if is_ours => {
                let words = command.words().unwrap_or_default();
                parse(&words).unwrap_or_else(|error| panic!("{block}: {}\n{error}", command.text));
            }
            Way::Exit(_) => {}
            Way::Parsed(why) => panic!("{block}: {} is not ours: {why}", command.text),
        }
    }
}

/// Whether the command line takes these words.
fn parse(words: &[String]) -> Result<(), clap::Error> {
    let words = std::iter::once("asm-matrix").chain(words.iter().map(String::as_str));
    match asm_matrix::cli::command().try_get_matches_from(words) {
        Err(error) if !matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => Err(error),
        _ => Ok(()),
    }
}

/// Commands and options inside of sentences are taken too.
#[test]
fn commands_in_sentences_exist() {
    let code = Regex::new("`(asm-matrix [^`]+)`").expect("the pattern is good");
    let mut count = 0;
    for page in pages() {
        let text = read(&page);
        for found in code.captures_iter(&text).map(|found| found[1].replace('\n', " ")) {
            let words = blocks::words(&found["asm-matrix".len()..]);
            count += 1;
            match parse(&words) {
                // Words of a kind: `asm-matrix COMMAND --help`.
                Err(_) if found.contains("COMMAND") || found.contains("SHELL") => {}
                // Named, not called.
                Err(error) if error.kind() == ErrorKind::MissingRequiredArgument && words.len() == 1 => {}
                Err(error) => panic!("{page}: {found}\n{error}"),
                Ok(()) => {}
            }
        }
    }
    assert!(count > 20, "{count}");
}

/// `asm-matrix.toml` or a file of claims.
fn is_toml(block: &Block) {
    let Block { text, page, .. } = block;
    if text.contains("[[claim]]") {
        let claims = if text.contains("function =") {
            Claims::parse_for_user_code(text, page)
        } else {
            Claims::parse(text, page)
        };
        assert_eq!(claims.unwrap_or_else(|error| panic!("{block}: {error}")).claims.len(), 1);
    } else {
        let claims = asm_matrix::cli::assertions(text, page).unwrap_or_else(|error| panic!("{block}: {error}"));
        assert!(claims.is_some(), "{block} asserts nothing");
    }
}

/// A workflow, or steps of one: what it gives the action are inputs of it, and the commands are taken.
fn is_workflow(block: &Block) {
    let yaml = Yaml::load_from_str(&block.text).unwrap_or_else(|error| panic!("{block}: {error}"));
    let action = Yaml::load_from_str(&read(".github/actions/check/action.yml")).expect("it is YAML");
    let (inputs, outputs) = (&action[0]["inputs"], &action[0]["outputs"]);
    let mut count = 0;
    for step in steps(&yaml[0]) {
        if word(step, "uses").is_some_and(|uses| uses.contains("/.github/actions/check@")) {
            count += 1;
            for (name, _) in step["with"].as_mapping().expect("it is given something") {
                assert!(inputs.contains_mapping_key(name.as_str().unwrap_or_default()), "{block}: {name:?}");
            }
        }
        for line in word(step, "run").unwrap_or_default().lines() {
            if let Some(words) = line.strip_prefix("asm-matrix ") {
                count += 1;
                parse(&blocks::words(&words.replace("${{ matrix.index }}", "1")))
                    .unwrap_or_else(|error| panic!("{block}: {line}\n{error}"));
            }
        }
    }
    assert!(count > 0, "{block} has nothing to do with asm-matrix");
    for found in block.text.split("steps.nightly.outputs.").skip(1) {
        let name = found.split(' ').next().unwrap_or_default();
        assert!(outputs.contains_mapping_key(name), "{block}: the action has no output {name}");
    }
}

/// A text of a step, if it has it.
fn word<'a>(step: &'a Yaml<'a>, key: &str) -> Option<&'a str> {
    step.as_mapping_get(key)?.as_str()
}

/// The steps of all jobs of a workflow, or the steps themselves.
fn steps<'a>(yaml: &'a Yaml<'a>) -> Vec<&'a Yaml<'a>> {
    if let Some(steps) = yaml.as_sequence() {
        return steps.iter().collect();
    }
    let jobs = yaml["jobs"].as_mapping().expect("a workflow has jobs");
    jobs.iter().flat_map(|(_, job)| job["steps"].as_sequence().expect("a job has steps")).collect()
}

/// What surrounds the functions of a page.
const SURROUNDINGS: &[(&str, &str, &str)] = &[
    ("docs/pin-your-codegen.md", "pub struct SpinLock;\n", ""),
    ("docs/your-code.md", "pub struct Queue;\nimpl Queue {\n", "}\n"),
];

/// Functions without bodies compile; whole programs are part of a file that does.
fn is_rust(block: &Block) {
    let Some((_, before, after)) = SURROUNDINGS.iter().find(|(page, _, _)| *page == block.page) else {
        let source = read("tests/it/examples.rs").lines().map(str::trim).collect::<Vec<_>>().join("\n");
        return assert!(source.contains(&block.text), "{block} is not in tests/it/examples.rs");
    };
    let body = |text: &str| text.replace("{ … }", "{ loop {} }").replace("{\n", "{ loop {} }\n");
    let folder = folder();
    let file = folder.path().join("code.rs");
    fs::write(&file, format!("#![no_std]\n{before}{}{after}", body(&block.text))).unwrap();
    let mut rustc = process::Command::new(session().toolchain.rustc);
    let run = run(rustc
        .args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "--out-dir"])
        .arg(folder.path())
        .arg(&file));
    assert_eq!(run.code, Some(0), "{block}: {}", run.stderr);
}

/// What an output block is.
fn output(block: &Block) -> Option<&'static Output> {
    let is = |(page, first, _): &&(&str, &str, Output)| *page == block.page && block.text.starts_with(first);
    OUTPUTS.iter().find(is).map(|(_, _, output)| output)
}

/// Whether output of a page can be compared: it is of the compiler of the snapshots.
fn is_compiler_of_the_pages() -> bool {
    let is =
        read("snapshots/x86_64.asm").lines().nth(1) == Some(&*format!("; {}", session().toolchain.compiler.title()));
    if !is {
        absent(Extra::SnapshotCompiler);
    }
    is
}

/// The commands of each page are run in their order, in a folder of its own, and print what the page shows.
#[test]
fn commands_do_what_the_pages_say() {
    let is_compared = is_compiler_of_the_pages();
    let mut wrong = Vec::new();
    for page in pages() {
        let blocks: Vec<Block> = blocks().into_iter().filter(|block| block.page == page).collect();
        let commands: Vec<(&Block, Command)> =
            blocks.iter().flat_map(|block| block.commands().into_iter().map(move |command| (block, command))).collect();
        if commands.iter().all(|(_, command)| !matches!(way(&command.text), Way::Exit(_))) {
            continue;
        }
        let reader = Reader::new();
        for (block, command) in &commands {
            let Way::Exit(code) = way(&command.text) else { continue };
            if command.text.starts_with("jq ") && process::Command::new("jq").arg("--version").output().is_err() {
                absent(Extra::Jq);
                continue;
            }
            let ran = reader.run(&command.text);
            let printed = format!("{}{}", ran.stdout, ran.stderr);
            let is_shown = !is_compared || is_in(&command.output, &printed);
            if ran.code != Some(code) || !is_shown {
                wrong.push(format!("{block}: {}\nends with {:?} and prints\n{printed}", command.text, ran.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether the lines of a block are among those that were printed, one after the other; `…` ends what is shown. All of them
/// may stand further to the right.
fn is_in(shown: &str, printed: &str) -> bool {
    let shown: Vec<&str> = shown.lines().take_while(|line| *line != "…").map(str::trim_end).collect();
    let printed: Vec<&str> = printed.lines().map(str::trim_end).collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    printed.windows(shown.len().max(1)).any(|lines| {
        let further =
            lines.first().zip(shown.first()).map_or(0, |(line, first)| indent(line).saturating_sub(indent(first)));
        let moved =
            |line: &&str| if line.is_empty() { String::new() } else { format!("{}{line}", " ".repeat(further)) };
        shown.iter().map(moved).eq(lines.iter().take(shown.len()).copied())
    }) || shown.is_empty()
}

/// Blocks without a command show what the commands of the page print.
#[test]
fn output_is_what_is_printed() {
    let is_compared = is_compiler_of_the_pages();
    let reader = Reader::new();
    for block in blocks().iter().filter(|block| block.language == "text") {
        match output(block) {
            Some(Output::Of(command)) if is_compared => {
                let ran = reader.run(command);
                let printed = format!("{}{}", ran.stdout, ran.stderr);
                assert!(is_in(&block.text, &printed), "{block}: {command} prints\n{printed}");
            }
            Some(Output::Model) => {
                Model::parse(&block.text, &block.page).unwrap_or_else(|error| panic!("{block}: {error}"));
            }
            Some(Output::Newest) if is_compared => newest_is_of_today(block),
            Some(Output::By(test)) => assert!(read(test).contains(&block.page), "{test} does not read {}", block.page),
            Some(Output::Of(_) | Output::Newest | Output::Drawing) | None => {}
        }
    }
}

/// In the last column of a history is an instruction that the probe has today, on some target.
fn newest_is_of_today(block: &Block) {
    let matrix = default_matrix();
    let version = Regex::new(r"1\.\d\d(?:, 1\.\d\d)*  ").expect("the pattern is good");
    let mut name = String::new();
    for (at, line) in block.text.lines().enumerate() {
        let first = line.split_whitespace().next().unwrap_or_default();
        if first.contains("::") {
            first.clone_into(&mut name);
        }
        // Several lines, of which the last one is the newest.
        let is_last =
            block.text.lines().nth(at + 1).is_none_or(|next| !next.starts_with(' ') || next.contains("aarch64"));
        let Some(newest) = version.split(line).last().filter(|_| is_last) else { continue };
        let row = matrix.probes.iter().position(|probe: &Probe| probe.name() == name).expect("there is such a probe");
        for instruction in newest.split("; ").filter_map(|text| text.split(&[' ', ','][..]).next()) {
            let is_there = (0..matrix.columns.len())
                .filter_map(|column| matrix.body(column, row))
                .any(|body| body.listing().iter().any(|line| line.contains(instruction)));
            assert!(is_there, "{block}: {name} has no {instruction} on a target of today");
        }
    }
}
