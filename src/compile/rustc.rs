//! Compiles the probes: one run of rustc per target, its assembly, and the probes that stop it.

pub(crate) mod emitted;
mod isolate;
mod kept;
pub(crate) mod sizes;

pub use emitted::Flaw;

use crate::base::process::{Invocation, RunError};
use crate::compile::facts::{Facts, code_generation};
use crate::compile::probes;
use crate::compile::session::Session;
use crate::compile::sysroot::{Origin, Sysroot};
use crate::isa::asm::{Dialect, Syntax};
use crate::probe::Probe;
use crate::target::Target;
use fs_err as fs;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::Path;

/// The options of every compilation of probes, with the reason for each.
pub(crate) const RUSTC_FLAGS: &[&str] = &[
    "--crate-type=lib",
    // The oldest edition that every supported compiler knows; it makes no difference to code generation.
    "--edition=2021",
    // Several units would produce several assembly files.
    "-Ccodegen-units=1",
    // Some targets unwind and some do not: this removes landing pads on all.
    "-Cpanic=abort",
    // No line numbers between the instructions.
    "-Cdebuginfo=0",
];

/// Warnings about probes are not interesting to the user. (The first such option is the one that counts.)
pub(crate) const NO_LINTS: &str = "--cap-lints=allow";

/// The file that a part of the probes is written to.
const PART: &str = "part.rs";

/// LLVM's outliner shares code between functions at opt-level z: a probe would be a jump into code shared by all of
/// them.
const NO_OUTLINER: &str = "-Cllvm-args=-enable-machine-outliner=never";

/// The compiled probes of one target.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compiled {
    /// The assembly, unchanged.
    pub assembly: String,
    /// The symbols of the probes that could not be compiled, with the reasons.
    pub failed: BTreeMap<String, String>,
    /// The bytes of machine code of each symbol, if they were asked for.
    pub sizes: BTreeMap<String, u64>,
    /// The assembly of the libraries that user code depends on, if it was asked for.
    pub libraries: Vec<String>,
    /// The optimisation level, if it is that of a package's profile.
    pub opt_level: Option<String>,
}

/// Why a target has no assembly.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// The compiler fails for every source.
    #[error("rustc cannot compile for this target: {0}")]
    Target(String),
    /// The compiler succeeds, but its output cannot be read.
    #[error("rustc succeeds for this target, and {0}: `-vv` prints how it is run, `--toolchain` names another")]
    Output(#[from] Flaw),
    /// The compiler did not finish.
    #[error(transparent)]
    Run(#[from] RunError),
    /// A file could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl CompileError {
    /// Whether the error is about the target, so that the others can be compiled.
    #[must_use]
    pub fn is_of_target(&self) -> bool {
        match self {
            CompileError::Target(_) | CompileError::Output(_) => true,
            CompileError::Run(error) => error.is_of_program(),
            CompileError::Io(_) => false,
        }
    }
}

/// One target, ready to be compiled.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// The target.
    pub target: &'a Target,
    /// The compiler's facts about it.
    pub facts: &'a Facts,
    /// Its `core`.
    pub sysroot: &'a Sysroot,
    /// The syntax of the assembly.
    pub dialect: Dialect,
    /// Whether sizes are wanted, which costs a second code generation.
    pub sizes: bool,
}

impl Job<'_> {
    /// The options that the probes are compiled with, without those that contain local paths.
    #[must_use]
    pub fn flags(&self, session: &Session) -> Vec<String> {
        let Job { sysroot, .. } = *self;
        let without_path = Sysroot { origin: sysroot.origin, path: None };
        let job = Job { sysroot: &without_path, ..*self };
        job.invocation(session).words().iter().map(|word| word.to_string_lossy().into_owned()).collect()
    }

    /// The invocation of rustc for a crate of probes, without its outputs.
    #[must_use]
    pub fn invocation(&self, session: &Session) -> Invocation {
        let target = self.target;
        let mut invocation = session
            .toolchain
            .invocation()
            .argument("--crate-name=probes")
            .arguments(RUSTC_FLAGS.iter().copied())
            .arguments(["--target", &target.triple])
            .argument(format!("-Copt-level={}", target.opt_level()))
            .arguments(self.options())
            .arguments(probes::configuration(self.facts, &session.toolchain));
        if self.needs_permission(session) {
            invocation = invocation.variable("RUSTC_BOOTSTRAP", "probes");
        }
        if self.asks_for_wide_atomics() {
            invocation = invocation.argument("--cfg=integer_atomics");
        }
        invocation
    }

    /// The options for everything compiled for the target, with and without cargo: the instructions, their syntax, and
    /// the path of `core`.
    pub(crate) fn options(&self) -> Vec<OsString> {
        let mut options: Vec<OsString> = code_generation(self.target).into_iter().map(OsString::from).collect();
        if self.dialect == Dialect::Intel {
            // The syntax of manuals and books; LLVM's default is AT&T.
            options.push("-Cllvm-args=-x86-asm-syntax=intel".into());
        }
        if self.target.opt_level() == "z" {
            options.push(NO_OUTLINER.into());
        }
        if let Some(path) = &self.sysroot.path {
            options.extend(["--sysroot".into(), path.clone().into()]);
        }
        options
    }

    /// The command that writes the assembly of a probe crate to `probes.s`, to paste into a shell. `folder` is that of
    /// the crate.
    #[must_use]
    pub fn command(&self, folder: &Path, session: &Session) -> Invocation {
        self.invocation(session).arguments([NO_LINTS, "--emit=asm=probes.s"]).argument(folder.join("src/lib.rs"))
    }

    /// The command with which cargo-show-asm prints one probe, to paste into a shell. The options of the compilation
    /// reach the compiler as rustflags of the target, where a space in a path does no harm; options that cargo sets
    /// itself are left out.
    #[must_use]
    pub fn cargo_asm_command(&self, folder: &Path, symbol: &str, session: &Session) -> Invocation {
        let own = self.invocation(session);
        let name = folder.file_name().unwrap_or_default();
        let triple = self.target.triple.as_str();
        let is_cargos = |word: &&OsString| {
            word.to_str().is_some_and(|word| {
                word == "--target" || word == triple || word.starts_with("--crate-") || word.starts_with("--edition")
            })
        };
        let flags: Vec<String> = own
            .words()
            .iter()
            .filter(|word| !is_cargos(word))
            .map(|word| word.to_string_lossy().into_owned())
            .collect();
        let mut invocation = Invocation::new("env")
            // They would override these options.
            .arguments(["-u", "RUSTFLAGS", "-u", "CARGO_ENCODED_RUSTFLAGS", "cargo"])
            .arguments(["asm", "--lib", "--target", triple, "--manifest-path"])
            .argument(folder.join("Cargo.toml"))
            // Outside the cache. Each crate has its own folder: cargo takes two crates of the same name in one folder
            // for one and, by the dates of their files, the second for already compiled.
            .arguments(["--target-dir", &format!("target/asm-matrix/{}", name.to_string_lossy())])
            .argument("--config")
            // A list of JSON strings is also one of TOML strings.
            .argument(format!("target.{triple}.rustflags={}", serde_json::json!(flags)))
            .variable("RUSTC", &session.toolchain.rustc);
        if self.needs_permission(session) {
            invocation = invocation.variable("RUSTC_BOOTSTRAP", "probes");
        }
        match self.dialect {
            Dialect::Intel => invocation = invocation.argument("--intel"),
            Dialect::Att => invocation = invocation.argument("--att"),
            Dialect::Default => {}
        }
        invocation.argument(symbol)
    }

    /// A real core has the 128-bit atomics behind an unstable feature; the embedded one does not.
    fn asks_for_wide_atomics(&self) -> bool {
        self.facts.has_128_bits() && self.sysroot.origin != Origin::Embedded
    }

    /// On a stable compiler the feature needs permission. The content of the matrix must not depend on whether a
    /// target's core happens to be installed.
    fn needs_permission(&self, session: &Session) -> bool {
        self.asks_for_wide_atomics() && !session.toolchain.is_nightly()
    }

    /// Compiles some of the probes, from a crate of their own. The inner error is the compiler's message.
    pub fn compile_part(&self, probes: &[&Probe], session: &Session) -> Result<Result<Compiled, String>, CompileError> {
        let folder = session.cache.scratch()?;
        fs::write(folder.path().join(PART), probes::part(probes.iter().copied()))?;
        self.run(folder.path(), Path::new(PART), probes, session)
    }

    /// Compiles one crate with these probes. The inner error is the compiler's message.
    fn run(
        &self,
        folder: &Path,
        source: &Path,
        probes: &[&Probe],
        session: &Session,
    ) -> Result<Result<Compiled, String>, CompileError> {
        let scratch = session.cache.scratch()?;
        let emit = if self.sizes { "--emit=asm,obj" } else { "--emit=asm" };
        let invocation = self
            .invocation(session)
            .arguments([NO_LINTS, emit])
            // A folder for each job: rustc's temporary files go there too, and have the same names for all targets.
            .argument("--out-dir")
            .argument(scratch.path())
            // The path of the source is relative, so no local path gets into the output.
            .argument(source)
            .directory(folder);
        let output = session.run(&invocation)?;
        if !output.status.success() {
            return Ok(Err(output.first_error()));
        }
        let assembly = emitted::read(&scratch.path().join("probes.s"))??;
        let assembly = emitted::with_probes(assembly, probes, Syntax::of(&self.facts.isa, &self.target.triple))?;
        let object = self.sizes.then(|| scratch.path().join("probes.o"));
        let sizes = object.map(|object| sizes::measured(&object, &self.target.name)).transpose()?.unwrap_or_default();
        Ok(Ok(Compiled { assembly, sizes, ..Compiled::default() }))
    }
}
