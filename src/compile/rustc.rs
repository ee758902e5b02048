//! Compiling the probes: one call of rustc per target, its assembly, and the probes that stop it.

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

/// The options of every compilation of probes. Each has its reason.
pub(crate) const RUSTC_FLAGS: &[&str] = &[
    "--crate-type=lib",
    // The oldest that every compiler of interest knows; it makes no difference to code generation.
    "--edition=2021",
    // Several units would give several assembly files.
    "-Ccodegen-units=1",
    // Some targets unwind and some do not: no landing pads on any.
    "-Cpanic=abort",
    // No line numbers between the instructions.
    "-Cdebuginfo=0",
];

/// Warnings about probes are no news to the user. (The first such option is the one that counts.)
const NO_LINTS: &str = "--cap-lints=allow";

/// The file that a part of the probes is written to.
const PART: &str = "part.rs";

/// LLVM's outliner shares pieces between functions at opt-level z: a probe would be a jump into a piece that belongs to
/// all of them.
const NO_OUTLINER: &str = "-Cllvm-args=-enable-machine-outliner=never";

/// What the compiler made of the probes of one target.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compiled {
    /// The assembly, untouched.
    pub assembly: String,
    /// The symbols of the probes that could not be compiled, with the reasons.
    pub failed: BTreeMap<String, String>,
    /// The bytes of machine code of each symbol, where they were asked for.
    pub sizes: BTreeMap<String, u64>,
}

/// Why a target has no assembly.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// The compiler fails whatever is compiled.
    #[error("rustc cannot compile for this target: {0}")]
    Target(String),
    /// The compiler succeeds, and there is nothing to read.
    #[error("rustc succeeds for this target, and {0}: `-vv` prints how it is run, `--toolchain` names another")]
    Output(#[from] Flaw),
    /// The compiler was not run to its end.
    #[error(transparent)]
    Run(#[from] RunError),
    /// A file could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl CompileError {
    /// Whether it tells something of the target, and the others can be compiled for.
    #[must_use]
    pub fn is_of_target(&self) -> bool {
        match self {
            CompileError::Target(_) | CompileError::Output(_) => true,
            CompileError::Run(error) => error.is_of_program(),
            CompileError::Io(_) => false,
        }
    }
}

/// One target, ready to be compiled for.
#[derive(Debug, Clone, Copy)]
pub struct Job<'a> {
    /// The target.
    pub target: &'a Target,
    /// What the compiler says of it.
    pub facts: &'a Facts,
    /// Its `core`.
    pub sysroot: &'a Sysroot,
    /// How the assembly is written.
    pub dialect: Dialect,
    /// Whether the sizes are wanted, at the price of a second code generation.
    pub sizes: bool,
}

impl Job<'_> {
    /// The options that the probes are compiled with, without those that name places on this machine.
    #[must_use]
    pub fn flags(&self, session: &Session) -> Vec<String> {
        let Job { sysroot, .. } = *self;
        let without_path = Sysroot { origin: sysroot.origin, path: None };
        let job = Job { sysroot: &without_path, ..*self };
        job.invocation(session).words().iter().map(|word| word.to_string_lossy().into_owned()).collect()
    }

    /// The call of rustc for a crate of probes, without its outputs.
    #[must_use]
    pub fn invocation(&self, session: &Session) -> Invocation {
        let target = self.target;
        let mut invocation = session
            .toolchain
            .invocation()
            .argument("--crate-name=probes")
            .arguments(RUSTC_FLAGS.iter().copied())
            .arguments(["--target", &target.triple])
            .argument(format!("-Copt-level={}", target.opt_level))
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

    /// The options that whatever is compiled for the target gets, whoever runs the compiler: how instructions are chosen and
    /// written, and where `core` is.
    pub(crate) fn options(&self) -> Vec<OsString> {
        let mut options: Vec<OsString> = code_generation(self.target).into_iter().map(OsString::from).collect();
        if self.dialect == Dialect::Intel {
            // What readers of manuals and books expect; LLVM's own choice is AT&T.
            options.push("-Cllvm-args=-x86-asm-syntax=intel".into());
        }
        if self.target.opt_level == "z" {
            options.push(NO_OUTLINER.into());
        }
        if let Some(path) = &self.sysroot.path {
            options.extend(["--sysroot".into(), path.clone().into()]);
        }
        options
    }

    /// The command that writes the assembly of a probe crate to `probes.s`, for a person's shell. `folder` is that of the crate.
    #[must_use]
    pub fn command(&self, folder: &Path, session: &Session) -> Invocation {
        self.invocation(session).arguments([NO_LINTS, "--emit=asm=probes.s"]).argument(folder.join("src/lib.rs"))
    }

    /// The command by which cargo-show-asm prints one probe, for a person's shell. The options of the compilation reach
    /// the compiler as rustflags of the target, where a space in a path does no harm; what cargo says itself is left out.
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
            // They would take the place of what is given here.
            .arguments(["-u", "RUSTFLAGS", "-u", "CARGO_ENCODED_RUSTFLAGS", "cargo"])
            .arguments(["asm", "--lib", "--target", triple, "--manifest-path"])
            .argument(folder.join("Cargo.toml"))
            // Not into the cache. Each crate has a folder of its own: cargo takes two crates of one name that are compiled
            // into one folder for the same, and by the dates of their files the second for compiled already.
            .arguments(["--target-dir", &format!("target/asm-matrix/{}", name.to_string_lossy())])
            .argument("--config")
            // A list of JSON strings is one of TOML strings too.
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

    /// A real core has the 128-bit atomics behind an unstable feature, the embedded one has them without.
    fn asks_for_wide_atomics(&self) -> bool {
        self.facts.has_128_bits() && self.sysroot.origin != Origin::Embedded
    }

    /// On a stable compiler the feature needs permission. What the matrix holds must not depend on whether a target's
    /// core happens to be installed.
    fn needs_permission(&self, session: &Session) -> bool {
        self.asks_for_wide_atomics() && !session.toolchain.is_nightly()
    }

    /// Compiles some of the probes, from source of their own. The inner error is what the compiler said.
    pub fn compile_part(&self, probes: &[&Probe], session: &Session) -> Result<Result<Compiled, String>, CompileError> {
        let folder = session.cache.scratch()?;
        fs::write(folder.path().join(PART), probes::part(probes.iter().copied()))?;
        self.run(folder.path(), Path::new(PART), probes, session)
    }

    /// Compiles one crate with these probes. The inner error is what the compiler said.
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
            // A folder of its own for each job: rustc's temporary files go there too, and have the same names for all
            // targets.
            .argument("--out-dir")
            .argument(scratch.path())
            // The path of the source is relative: nothing of this machine can get into the output.
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
        Ok(Ok(Compiled { assembly, failed: BTreeMap::new(), sizes }))
    }
}
