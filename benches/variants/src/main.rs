//! Asks the compiler whether `asm-matrix diff` cries wolf, and whether it notices what it must.
//!
//! - `variants compile`: other crates' lock-free code (`wrappers`), by several compilers at several levels.
//! - `variants compare`: these by pairs. Both sides have one source, so what fails is a false alarm.
//! - `variants weaken`: `weakened/lock_free.rs`, each time with one line weakened. What passes although the code differs is missed.
//!
//! `ASM_MATRIX` is the binary to ask, `VARIANTS` the folder for all output. BENCHMARKS.md says how to run it.

use fs_err as fs;
use serde_json::Value;
use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The host's triple: the three compilers have its `std`.
const HOST: &str = "x86_64-unknown-linux-gnu";

/// The compilers: their names here, and where they are.
const COMPILERS: [(&str, &str); 3] = [("1.95", "+1.95.0"), ("1.96", "/usr/bin/rustc"), ("1.97", "+nightly")];

/// The compiler that has library source, which other triples are compiled with.
const CROSS: (&str, &str) = COMPILERS[1];

/// Other targets: the name, the triple, features.
const TARGETS: [(&str, &str, &str); 3] = [
    ("aarch64", "aarch64-unknown-linux-gnu", ""),
    ("aarch64_lse", "aarch64-unknown-linux-gnu", "+lse"),
    ("riscv64gc", "riscv64gc-unknown-linux-gnu", ""),
];

const LEVELS: [&str; 3] = ["2", "3", "s"];

/// Meanings and classes that may pass; all others are failures.
const PASS: [&str; 8] = ["stronger", "kept", "cosmetic", "same", "neutral", "better", "worse", "appeared"];

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let here = Here::new()?;
    match words.as_slice() {
        ["compile", only @ ..] => here.compile(only),
        ["compare", only @ ..] => here.compare(only),
        ["weaken", only @ ..] => here.weaken(only),
        _ => Err("usage: variants compile|compare|weaken [NAME...]".into()),
    }
}

/// What is where.
struct Here {
    /// The folder of this package.
    package: PathBuf,
    /// The folder for output.
    output: PathBuf,
    /// The binary that is asked.
    tool: PathBuf,
}

impl Here {
    fn new() -> Result<Here> {
        let package = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let output = env::var_os("VARIANTS").map_or_else(|| env::temp_dir().join("variants"), PathBuf::from);
        let tool =
            env::var_os("ASM_MATRIX").map_or_else(|| package.join("../../target/release/asm-matrix"), PathBuf::from);
        fs::create_dir_all(&output)?;
        let tool = fs::canonicalize(&tool).map_err(|error| format!("{}: {error}", tool.display()))?;
        Ok(Here { package, output: fs::canonicalize(output)?, tool })
    }

    /// Compiles the wrappers and what they depend on, once per setting; a setting whose folder is there is left alone.
    fn compile(&self, only: &[&str]) -> Result<()> {
        for level in LEVELS {
            for (name, compiler) in COMPILERS {
                self.compile_one(&format!("{name}-{level}"), compiler, HOST, "", level, None, only)?;
            }
        }
        for (target, triple, features) in TARGETS {
            for level in LEVELS {
                let name = format!("{}-{target}-{level}", CROSS.0);
                self.compile_one(&name, CROSS.1, triple, features, level, Some(()), only)?;
            }
        }
        Ok(())
    }

    #[allow(clippy::too_many_arguments, reason = "one setting")]
    fn compile_one(
        &self,
        name: &str,
        compiler: &str,
        triple: &str,
        features: &str,
        level: &str,
        is_cross: Option<()>,
        only: &[&str],
    ) -> Result<()> {
        let folder = self.output.join(name);
        if folder.exists() || !(only.is_empty() || only.iter().any(|part| name.contains(part))) {
            return Ok(());
        }
        let mut flags = vec!["--emit=asm".to_owned(), "-Csymbol-mangling-version=v0".to_owned()];
        if triple == HOST {
            flags.push("-Cllvm-args=-x86-asm-syntax=intel".to_owned());
        }
        if !features.is_empty() {
            flags.push(format!("-Ctarget-feature={features}"));
        }
        if is_cross.is_some() {
            flags.push(format!("--sysroot={}", self.sysroot(compiler, triple)?.display()));
        }
        eprintln!("{name}");
        let level = if level == "s" { "\"s\"" } else { level };
        let mut command = cargo(compiler);
        command
            .args(["build", "--release", "--locked", "--message-format=json", "--target", triple])
            .arg(format!("--config=profile.release.opt-level={level}"))
            .args(["--config=profile.release.codegen-units=1", "--config=profile.release.debug=0"])
            .arg("--target-dir")
            .arg(self.output.join("target").join(if is_cross.is_some() {
                "cross"
            } else {
                compiler.trim_matches(['+', '/'])
            }))
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
            .current_dir(self.package.join("wrappers"));
        let made = self.output.join(format!("{name}.new"));
        fs::create_dir_all(&made)?;
        for line in run(&mut command)?.0.lines() {
            let message: Value = serde_json::from_str(line)?;
            for path in message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                let path = Path::new(path);
                // Beside `libspin-0123.rlib` is `spin-0123.s`. The last crate's library is not there under its whole name.
                let Some(stem) = path.file_stem().and_then(OsStr::to_str) else { continue };
                let Some(stem) = stem.strip_prefix("lib") else { continue };
                let assembly = path.with_file_name(format!("{stem}.s"));
                let krate = stem.split('-').next().unwrap_or(stem);
                if assembly.exists() {
                    fs::copy(assembly, made.join(format!("{krate}.s")))?;
                }
            }
        }
        if !made.join("wrappers.s").exists() {
            return Err(format!("{name}: there is no wrappers.s").into());
        }
        fs::rename(made, folder)?;
        Ok(())
    }

    /// The libraries of a triple, from library source.
    fn sysroot(&self, compiler: &str, triple: &str) -> Result<PathBuf> {
        let sysroot = self.output.join("sysroot").join(triple);
        let libraries = sysroot.join("lib/rustlib").join(triple).join("lib");
        if libraries.exists() {
            return Ok(sysroot);
        }
        eprintln!("std of {triple}");
        let empty = self.output.join("empty");
        fs::create_dir_all(empty.join("src"))?;
        fs::write(
            empty.join("Cargo.toml"),
            "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n",
        )?;
        fs::write(empty.join("src/lib.rs"), "#![no_std]\n")?;
        let target = self.output.join("sysroot-target");
        let mut command = cargo(compiler);
        command.args([
            "build",
            "--release",
            "--message-format=json",
            "-Zbuild-std=std",
            "--target",
            triple,
            "--target-dir",
        ]);
        command.arg(target).env("RUSTC_BOOTSTRAP", "1").current_dir(empty);
        let output = run(&mut command)?.0;
        let made = libraries.with_extension("new");
        fs::create_dir_all(&made)?;
        for line in output.lines() {
            let message: Value = serde_json::from_str(line)?;
            for path in message["filenames"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                let path = Path::new(path);
                if let (Some(name), Some("rlib")) = (path.file_name(), path.extension().and_then(OsStr::to_str)) {
                    fs::copy(path, made.join(name))?;
                }
            }
        }
        fs::rename(made, libraries)?;
        Ok(sysroot)
    }

    /// A table: pairs of settings, and what the tool says of the functions that both have.
    fn compare(&self, only: &[&str]) -> Result<()> {
        let mut pairs: Vec<(String, String, &str)> = Vec::new();
        let host = |compiler: &str, level: &str| format!("{compiler}-{level}");
        for level in LEVELS {
            for (before, after) in [("1.95", "1.96"), ("1.96", "1.97"), ("1.95", "1.97"), ("1.97", "1.95")] {
                pairs.push((host(before, level), host(after, level), HOST));
            }
        }
        for (compiler, _) in COMPILERS {
            for (before, after) in [("2", "3"), ("s", "3"), ("3", "s")] {
                pairs.push((host(compiler, before), host(compiler, after), HOST));
            }
        }
        for (target, triple, _) in TARGETS {
            for (before, after) in [("2", "3"), ("s", "3"), ("3", "s")] {
                let name = |level: &str| format!("{}-{target}-{level}", CROSS.0);
                pairs.push((name(before), name(after), triple));
            }
        }
        let reports = self.output.join("reports");
        fs::create_dir_all(&reports)?;
        println!("{:<44} {:>6} {:>6} {:>6} {:>6}  of those that differ", "pair", "both", "differ", "named", "fail");
        for (before, after, triple) in pairs {
            let pair = format!("{before}..{after}");
            let folders = [self.output.join(&before), self.output.join(&after)];
            if !folders.iter().all(|folder| folder.exists())
                || !(only.is_empty() || only.iter().any(|part| pair.contains(part)))
            {
                continue;
            }
            for (title, is_wanted) in [("wrappers", true), ("crates", false)] {
                let mut total = Answer::default();
                let mut report = String::new();
                for krate in crates(&folders)?.iter().filter(|krate| (*krate == "wrappers") == is_wanted) {
                    match self.ask(&folders, krate, triple) {
                        Ok(answer) => {
                            for Change { function, meaning, reason, is_name: _ } in &answer.changes {
                                report.push_str(&format!("{meaning}\t{krate}\t{function}\t{reason}\n"));
                            }
                            total.same += answer.same;
                            total.changes.extend(answer.changes);
                        }
                        // Crates of generics and macros have no function.
                        Err(error) if error.to_string().contains("no function") => {}
                        Err(error) => report.push_str(&format!("ERROR\t{krate}\t{error}\n")),
                    }
                }
                println!("{}", total.row(&format!("{pair} {title}")));
                let mut lines: Vec<&str> = report.lines().collect();
                lines.sort_unstable();
                fs::write(reports.join(format!("{pair}-{title}.txt")), lines.join("\n") + "\n")?;
                for line in lines.iter().filter(|line| line.starts_with("ERROR")) {
                    println!("    {line}");
                }
            }
        }
        println!("{} lists what changed", reports.display());
        Ok(())
    }

    /// What the tool says of a file in two folders.
    fn ask(&self, folders: &[PathBuf; 2], name: &str, triple: &str) -> Result<Answer> {
        let targets = self.output.join(format!("targets-{}.toml", std::process::id()));
        let isa = triple.split('-').next().unwrap_or(triple).trim_end_matches("gc");
        fs::write(&targets, format!("[[target]]\nname = \"{name}\"\ntriple = \"{triple}\"\nisa = \"{isa}\"\n"))?;
        let mut command = Command::new(&self.tool);
        command.arg("diff").args(folders).args(["-t", name, "--filter", ".", "--format", "json", "--targets"]);
        let output = command.arg(targets).current_dir(&self.output).output()?;
        if !matches!(output.status.code(), Some(0 | 1)) {
            return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned().into());
        }
        let document: Value = serde_json::from_slice(&output.stdout)?;
        Ok(Answer::of(&document))
    }

    /// A list: each weakening, and what the tool says of it on each target.
    fn weaken(&self, only: &[&str]) -> Result<()> {
        let source = fs::read_to_string(self.package.join("weakened/lock_free.rs"))?;
        let folder = self.output.join("weakened");
        // Stable for the host; where `core` has to be built, the compiler with its source.
        let settings = [
            ("x86_64", "--toolchain=1.95.0", "--core=installed", HOST),
            ("aarch64_lse", "--rustc=/usr/bin/rustc", "--core=rust-src", "aarch64-unknown-linux-musl"),
            ("aarch64_llsc", "--rustc=/usr/bin/rustc", "--core=rust-src", "aarch64-unknown-linux-musl"),
            ("riscv64gc", "--rustc=/usr/bin/rustc", "--core=rust-src", "riscv64gc-unknown-linux-musl"),
        ];
        let compile = |name: &str, text: &str| -> Result<PathBuf> {
            let folder = folder.join(name);
            let file = folder.join("lock_free.rs");
            let assembly = folder.join("asm");
            if fs::read_to_string(&file).is_ok_and(|old| old == text) && assembly.exists() {
                return Ok(assembly);
            }
            // Not the assembly of another text, if this is interrupted.
            let _ = fs::remove_dir_all(&folder);
            fs::create_dir_all(&folder)?;
            fs::write(&file, text)?;
            for (target, compiler, core, triple) in settings {
                let row = if triple == HOST { HOST } else { target };
                let mut command = Command::new(&self.tool);
                command.args([
                    "build",
                    "--quiet",
                    "--keep-asm",
                    "--format=json",
                    "-t",
                    row,
                    compiler,
                    core,
                    "--probes",
                ]);
                command.arg(&file).arg("--out").arg(folder.join(target)).current_dir(&folder);
                run(&mut command)?;
                fs::create_dir_all(folder.join("asm.new"))?;
                fs::copy(folder.join(target).join(format!("asm/{row}.s")), folder.join(format!("asm.new/{target}.s")))?;
                fs::remove_dir_all(folder.join(target))?;
            }
            fs::rename(folder.join("asm.new"), &assembly)?;
            Ok(assembly)
        };
        let before = compile("unchanged", &source)?;
        print!("{:<28} {:<22}", "weakening", "function");
        settings.iter().for_each(|(target, ..)| print!(" {target:<26}"));
        println!();
        let mut counts = [(0, 0, 0); 4];
        for Weakening { name, function, is_weaker, except, text } in weakenings(&source)? {
            if !only.is_empty() && !only.contains(&name.as_str()) {
                continue;
            }
            let after = compile(&name, &text)?;
            let mut row = format!("{}{name:<27} {function:<22}", if is_weaker { ' ' } else { '=' });
            for ((target, .., triple), (same, noticed, missed)) in settings.iter().zip(&mut counts) {
                let answer = self.ask(&[before.clone(), after.clone()], target, triple)?;
                let is_weaker = is_weaker && !except.as_ref().is_some_and(|except| target.starts_with(except));
                let is_failure = answer.changes.iter().any(|change| !PASS.contains(&change.meaning.as_str()));
                let mut said: Vec<String> = answer
                    .changes
                    .iter()
                    .map(|change| {
                        if change.function == function {
                            change.meaning.clone()
                        } else {
                            format!("{}: {}", change.function, change.meaning)
                        }
                    })
                    .collect();
                match (answer.changes.is_empty(), is_failure == is_weaker) {
                    (true, _) => {
                        *same += 1;
                        said.push("-".to_owned());
                    }
                    (false, true) => *noticed += 1,
                    (false, false) => {
                        *missed += 1;
                        said.push("<<<".to_owned());
                    }
                }
                row.push_str(&format!(" {:<26}", said.join(" ")));
            }
            println!("{}", row.trim_end());
        }
        for ((target, ..), (same, noticed, missed)) in settings.iter().zip(counts) {
            println!("{target}: same code {same}, right {noticed}, wrong {missed} (<<<)");
        }
        Ok(())
    }
}

/// A line of `lock_free.rs` replaced.
struct Weakening {
    name: String,
    function: String,
    /// Whether the function is weaker with it.
    is_weaker: bool,
    /// The start of the names of the targets whose code is stronger, if there are any.
    except: Option<String>,
    /// The whole file.
    text: String,
}

/// All of them, in order of the file.
fn weakenings(source: &str) -> Result<Vec<Weakening>> {
    let lines: Vec<&str> = source.lines().collect();
    let mut all: Vec<Weakening> = Vec::new();
    let mut function = "";
    for (at, line) in lines.iter().enumerate() {
        if let Some((_, rest)) = line.split_once("extern \"C\" fn ") {
            function = rest.split('(').next().unwrap_or(rest);
        }
        let line = line.trim();
        let (is_weaker, rest) = match (line.strip_prefix("//~ "), line.strip_prefix("//= ")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => continue,
        };
        let (name, code) = rest.split_once(':').ok_or_else(|| format!("no `:` in {line}"))?;
        let (name, except) = match name.split_once(" except ") {
            Some((name, except)) => (name, Some(except.to_owned())),
            None => (name, None),
        };
        let next =
            (at..lines.len()).find(|next| !lines[*next].trim_start().starts_with("//")).ok_or("nothing follows")?;
        let text: Vec<&str> =
            lines.iter().enumerate().map(|(at, line)| if at == next { code } else { *line }).collect();
        if all.iter().any(|other| other.name == name) {
            return Err(format!("there are two {name}").into());
        }
        all.push(Weakening {
            name: name.to_owned(),
            function: function.to_owned(),
            is_weaker,
            except,
            text: text.join("\n") + "\n",
        });
    }
    Ok(all)
}

/// What the tool said of the functions of a file.
#[derive(Default)]
struct Answer {
    /// How many are the same.
    same: u64,
    changes: Vec<Change>,
}

struct Change {
    function: String,
    meaning: String,
    reason: String,
    /// Whether only names differ that the library changed from one version to the next.
    is_name: bool,
}

/// Names of the library as the latest of the compilers writes them: 1.96 made the atomic types aliases of one generic type, and 1.97
/// renamed `drop_in_place`.
fn without_version(line: &str) -> String {
    let mut line =
        line.replace("core::ptr::drop_in_place::<", "core::ptr::drop_glue::<").replace("AtomicPtr<", "Atomic<*mut ");
    for (old, new) in
        [("Bool", "bool"), ("Usize", "usize"), ("U64", "u64"), ("U32", "u32"), ("U8", "u8"), ("Isize", "isize")]
    {
        line = line.replace(&format!("sync::atomic::Atomic{old}"), &format!("sync::atomic::Atomic<{new}>"));
    }
    line
}

impl Answer {
    /// From its JSON: the meaning, or in older versions the class.
    fn of(document: &Value) -> Answer {
        let mut changes = Vec::new();
        for group in document["groups"].as_array().into_iter().flatten() {
            let rows = group["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
            let side = |row: &Value, name: &str| row[name].as_str().map(without_version);
            let is_name = !rows.is_empty() && rows.iter().all(|row| side(row, "before") == side(row, "after"));
            for cell in group["cells"].as_array().into_iter().flatten() {
                let word = |name: &str| cell[name].as_str().or(group[name].as_str());
                changes.push(Change {
                    is_name,
                    function: word("probe").unwrap_or_default().to_owned(),
                    meaning: word("meaning").or(word("class")).unwrap_or("unreadable").to_owned(),
                    reason: format!("{}; {}", word("title").unwrap_or_default(), word("reason").unwrap_or_default()),
                });
            }
        }
        Answer { same: document["counts"]["same"].as_u64().unwrap_or(0), changes }
    }

    /// A row of the table.
    fn row(&self, title: &str) -> String {
        let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
        for change in &self.changes {
            *counts.entry(&change.meaning).or_default() += 1;
        }
        let one_sided: u64 = ["appeared", "vanished"].iter().filter_map(|name| counts.get(name)).sum();
        let differ = self.changes.len() as u64 - one_sided;
        let fails =
            counts.iter().filter(|(name, _)| !PASS.contains(name) && **name != "vanished").map(|(_, count)| count);
        let fails: u64 = fails.sum();
        let named = self
            .changes
            .iter()
            .filter(|change| change.is_name && !["appeared", "vanished"].contains(&&*change.meaning))
            .count();
        let each: Vec<String> = counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
        format!("{title:<44} {:>6} {differ:>6} {named:>6} {fails:>6}  {}", self.same + differ, each.join(", "))
    }
}

/// The crates whose assembly is in both folders, sorted.
fn crates(folders: &[PathBuf; 2]) -> Result<Vec<String>> {
    let mut crates = Vec::new();
    for entry in fs::read_dir(&folders[0])? {
        let path = entry?.path();
        if let (Some(stem), Some(name)) = (path.file_stem().and_then(OsStr::to_str), path.file_name())
            && folders[1].join(name).exists()
        {
            crates.push(stem.to_owned());
        }
    }
    crates.sort();
    Ok(crates)
}

/// Cargo with a compiler: `+TOOLCHAIN`, or a path.
fn cargo(compiler: &str) -> Command {
    let mut command = Command::new("cargo");
    match compiler.strip_prefix('+') {
        Some(toolchain) => command.env("RUSTUP_TOOLCHAIN", toolchain),
        None => command.env("RUSTC", compiler),
    };
    command
}

/// Runs to the end: its output and its messages.
fn run(command: &mut Command) -> Result<(String, String)> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    let texts = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let [stdout, stderr] = texts;
    if output.status.success() { Ok((stdout, stderr)) } else { Err(format!("{command:?}\n{stderr}").into()) }
}
