//! Programs that call compiled functions: the object of these, the source of what calls them, and one compiler for both.

use crate::base::process::{Invocation, Output, RunError};
use crate::compile::probes;
use crate::compile::rustc::{CompileError, Job, NO_LINTS, emitted};
use crate::compile::session::Session;
use crate::compile::user;
use crate::probe::Probe;
use fs_err as fs;
use object::{Object as _, ObjectSection as _, ObjectSymbol as _, SymbolKind};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The options of every program that calls compiled functions.
const FLAGS: &[&str] = &[
    "--crate-name=caller",
    "--edition=2021",
    "-Copt-level=3",
    "-Ccodegen-units=1",
    "-Cpanic=abort",
    "-Cdebuginfo=0",
    // How a loop lies in lines of the instruction cache must not decide how long a sample takes.
    "-Cllvm-args=-align-loops=64",
];

/// The file that is compiled, and the program that is made.
const SOURCE: &str = "main.rs";
const PROGRAM: &str = if cfg!(windows) { "caller.exe" } else { "caller" };

/// The machine code of a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Its bytes, as far as the object says how long it is.
    pub bytes: Vec<u8>,
    /// Whether it names other functions or data: these bytes are known only when it is linked.
    pub refers: bool,
}

/// Functions, compiled once: their assembly and their machine code.
#[derive(Debug)]
pub struct Object {
    /// The assembly.
    pub assembly: String,
    /// The file.
    pub path: PathBuf,
    /// The functions, by their symbols.
    pub code: BTreeMap<String, Code>,
    /// It is removed with the last use of the file.
    _folder: tempfile::TempDir,
}

/// A program that calls functions of objects.
#[derive(Debug)]
pub struct Linked {
    program: PathBuf,
    _folder: tempfile::TempDir,
}

impl Job<'_> {
    /// Compiles some of the probes as the matrix has them, with symbols that are given: in one run to assembly and to an object, so
    /// that one shows what the other is. The inner error is the compiler's message.
    pub fn object(
        &self,
        probes: &[Probe],
        symbol: impl Fn(&Probe) -> String,
        session: &Session,
    ) -> Result<Result<Object, String>, CompileError> {
        let named = |text: String, probe: &Probe| {
            text.replace(&format!("\"{}\"", probe.symbol()), &format!("\"{}\"", symbol(probe)))
        };
        let source = probes.iter().fold(probes::part(probes), named);
        compiled(self.invocation(session).argument(NO_LINTS), &source, "probes", session)
    }

    /// Compiles a file of user code in the same way. The inner error is the compiler's message.
    pub fn object_of_file(&self, source: &str, session: &Session) -> Result<Result<Object, String>, CompileError> {
        let invocation = user::rustc(Path::new("threads.rs"), self, session).argument(NO_LINTS);
        compiled(invocation, source, "threads", session)
    }
}

/// Compiles a source, whose crate has this name.
fn compiled(
    invocation: Invocation,
    source: &str,
    name: &str,
    session: &Session,
) -> Result<Result<Object, String>, CompileError> {
    let folder = session.cache.scratch()?;
    let file = format!("{name}.rs");
    fs::write(folder.path().join(&file), source)?;
    let invocation = invocation.arguments(["--emit=asm,obj", "--out-dir", ".", &file]).directory(folder.path());
    let output = session.run(&invocation)?;
    if !output.status.success() {
        return Ok(Err(output.first_error()));
    }
    let assembly = emitted::read(&folder.path().join(format!("{name}.s")))??;
    let path = folder.path().join(format!("{name}.o"));
    match code(&fs::read(&path)?) {
        Ok(code) => Ok(Ok(Object { assembly, path, code, _folder: folder })),
        Err(error) => Ok(Err(format!("the compiler's object cannot be read: {error}"))),
    }
}

/// The functions of an object. Of formats that do not say how long functions are (Mach-O, COFF) they have no bytes.
fn code(object: &[u8]) -> Result<BTreeMap<String, Code>, object::Error> {
    let file = object::File::parse(object)?;
    let mut all = BTreeMap::new();
    for symbol in file.symbols().filter(|symbol| symbol.kind() == SymbolKind::Text && symbol.is_definition()) {
        let Some(index) = symbol.section_index() else { continue };
        let section = file.section_by_index(index)?;
        let from = symbol.address().saturating_sub(section.address());
        let range = from..from + symbol.size();
        let bytes = section.data_range(symbol.address(), symbol.size())?.unwrap_or_default().to_vec();
        let refers = section.relocations().any(|(offset, _)| range.contains(&offset));
        all.insert(symbol.name()?.to_owned(), Code { bytes, refers });
    }
    Ok(all)
}

/// Compiles a program of these files, the first of which is the root, for the machine that the compiler runs on, and links it with
/// objects. The inner error is the compiler's message.
pub fn link(
    files: &[(&str, &str)],
    objects: &[&Object],
    session: &Session,
) -> Result<Result<Linked, String>, CompileError> {
    let folder = session.cache.scratch()?;
    for (position, (name, text)) in files.iter().enumerate() {
        fs::write(folder.path().join(if position == 0 { SOURCE } else { name }), text)?;
    }
    let mut invocation = session.toolchain.invocation().arguments(FLAGS.iter().copied()).argument(NO_LINTS);
    for object in objects {
        let mut argument = std::ffi::OsString::from("-Clink-arg=");
        argument.push(&object.path);
        invocation = invocation.argument(argument);
    }
    let output = session.run(&invocation.arguments(["-o", PROGRAM, SOURCE]).directory(folder.path()))?;
    if !output.status.success() {
        return Ok(Err(output.first_error()));
    }
    Ok(Ok(Linked { program: folder.path().join(PROGRAM), _folder: folder }))
}

impl Linked {
    /// Runs it, for so many seconds at most.
    pub fn run(&self, arguments: &[String], seconds: u64, session: &Session) -> Result<Output, RunError> {
        let mut runner = session.runner.clone();
        runner.timeout = std::time::Duration::from_secs(seconds);
        runner.run(&Invocation::new(&self.program).arguments(arguments))
    }
}

/// Why a program could not be made or run.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// The functions do not compile.
    #[error("cannot compile: {0}")]
    Compile(String),
    /// The program is not linked.
    #[error("cannot link the program that calls the compiled functions for this machine: {0}")]
    Link(String),
    /// The compiler could not be run.
    #[error(transparent)]
    Compiler(#[from] CompileError),
    /// The program did not end, or could not be started.
    #[error("the program that calls the compiled functions could not be run to its end")]
    Run(#[from] RunError),
    /// A file could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It ended as it should not.
    #[error("the program that calls the compiled functions ended with {status}{}", if .words.is_empty() { String::new() } else { format!(": {}", .words) })]
    Ended {
        /// How.
        status: std::process::ExitStatus,
        /// What it said.
        words: String,
    },
}
