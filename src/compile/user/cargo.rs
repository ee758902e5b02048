//! A package as cargo compiles it: with its own profile, features, configuration and build scripts. What the tool adds,
//! it says.

use super::configuration::{Configuration, SEPARATOR};
use super::explained::first;
use super::package::{Asked, Package, cargo};
use super::unlinked::{NO_LINK, artifacts, beside, libraries};
use super::{UserCodeError, compiled, options, wrapper};
use crate::base::process::{Invocation, Output};
use crate::compile::cache::Key;
use crate::compile::rustc::{Compiled, Job};
use crate::compile::session::Session;
use crate::target::Target;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The settings of a profile that are replaced, with their values.
const REPLACED: [(&str, &str); 3] = [
    // Several units would produce several assembly files, and link-time optimisation none.
    ("codegen-units", "1"),
    ("lto", "false"),
    // No line numbers between the instructions.
    ("debug", "0"),
];

/// What rustc says of a crate without `std` whose panics unwind.
const NO_UNWINDING: [&str; 2] =
    ["unwinding panics are not supported without std", "language item required, but not found: `eh_personality`"];

/// A package, and cargo's configuration of it.
#[derive(Debug, Clone)]
pub struct Crate {
    /// The package.
    pub package: Package,
    /// The configuration in the folder that the user named.
    pub configuration: Configuration,
    /// That folder.
    folder: PathBuf,
    /// A program that does what [`unlinked::stand_in`] does when [`NO_LINK`] is set; without one, binaries are linked.
    linker: Option<PathBuf>,
    /// Whether the assembly of dependencies is wanted too.
    dependencies: bool,
}

impl Crate {
    /// Asks cargo about the package in a folder. A setting of its profile that is replaced is reported.
    pub fn open(folder: &Path, asked: &Asked, session: &Session) -> Result<Crate, UserCodeError> {
        let package = Package::find(folder, asked, &session.toolchain, &session.runner)?;
        let configuration = Configuration::of(folder, asked.environment.clone(), session)?;
        wrapper::say(&configuration, folder, session)?;
        let of_profile = |name: &str| configuration.profile_setting(&package, name);
        let replaced: Vec<(&str, String)> = REPLACED
            .iter()
            .filter_map(|(name, value)| Some((*name, of_profile(name).filter(|own| own != value)?)))
            .filter(|(name, own)| !(*name == "debug" && ["false", "none"].contains(&own.as_str())))
            .collect();
        if !replaced.is_empty() {
            let list = |values: Vec<String>| values.join(", ");
            let own = list(replaced.iter().map(|(name, own)| format!("{name} = {own}")).collect());
            let is_replaced = |name: &str| replaced.iter().any(|(other, _)| *other == name);
            let new = REPLACED.iter().filter(|(name, _)| is_replaced(name));
            let new = list(new.map(|(name, value)| format!("{name} = {value}")).collect());
            tracing::warn!(
                "profile `{}` of {} sets {own}; here it is {new}, since the assembly has to be one file without line numbers",
                package.profile,
                package.name
            );
        }
        let Asked { linker, dependencies, .. } = asked;
        let (linker, dependencies) = (linker.clone(), *dependencies);
        Ok(Crate { package, configuration, folder: folder.to_owned(), linker, dependencies })
    }

    /// The same, without the assembly of dependencies.
    pub(super) fn alone(&self) -> Crate {
        Crate { dependencies: false, ..self.clone() }
    }

    /// The files and folders of its sources.
    pub(super) fn sources(&self) -> Vec<PathBuf> {
        let sources = self.package.folder.join("src");
        let own = self.package.source.clone();
        if own.starts_with(&sources) { vec![sources] } else { vec![sources, own] }
    }

    /// Compiles it for a target. The inner error is the compiler's message.
    pub(super) fn compile(&self, job: &Job<'_>, session: &Session) -> Result<Result<Compiled, String>, UserCodeError> {
        let flags: Vec<String> =
            self.flags(job, session).iter().map(|flag| flag.to_string_lossy().into_owned()).collect();
        let parts = [self.folder.display().to_string(), flags.join("\n")];
        let sysroot = job.sysroot.fingerprint(job.facts)?;
        let key = Key::of(&["own", &session.toolchain.identity, &parts[0], &parts[1], &sysroot]);
        let scratch;
        let workshop = if self.is_native(job.target) {
            // cargo does not know which machine its work is for.
            scratch = session.cache.scratch()?;
            scratch.path().to_owned()
        } else {
            session.cache.workshop("own", &key)?
        };
        // The same name each time: if nothing changed, cargo runs no compiler, and the file is that of the last run.
        let (assembly, object) = (workshop.join("user.s"), workshop.join("user.o"));
        let mut options = Vec::new();
        // What is emitted for all crates is beside them.
        if !self.dependencies {
            options.push(format!("--emit=asm={}", assembly.display()).into());
        }
        if job.sizes {
            options.push(format!("--emit=obj={}", object.display()).into());
        }
        let output = self.run(job, &workshop, &options, session)?;
        if !output.status.success() {
            return Ok(Err(first(&output.stderr, &output.first_error())));
        }
        let artifacts = artifacts(&output);
        let (own, others) = artifacts.split_last().map_or((None, &[][..]), |(own, others)| (Some(own), others));
        let opt_level = own.map(|own| own.profile.opt_level.clone());
        if !self.dependencies {
            return Ok(compiled(&assembly, &object, job)?.map(|made| Compiled { opt_level, ..made }));
        }
        let of_target = workshop.join(&job.target.triple);
        let libraries = libraries(others, &of_target);
        let assembly = own.and_then(|own| beside(own, &of_target)).unwrap_or(assembly);
        Ok(compiled(&assembly, &object, job)?.map(|made| Compiled { libraries, opt_level, ..made }))
    }

    /// Runs cargo, with these options for rustc. Where `std` is not there to unwind with, panics abort, and that is said.
    pub(super) fn run(
        &self,
        job: &Job<'_>,
        workshop: &Path,
        options: &[OsString],
        session: &Session,
    ) -> Result<Output, UserCodeError> {
        let with = |more: &[String]| {
            let invocation = self
                .invocation(job, session)
                .arguments(self.manifest())
                .arguments(more.iter().cloned())
                .arguments(["--quiet", "--message-format=json-render-diagnostics"])
                .argument(format!("--target-dir={}", workshop.display()))
                .argument("--")
                .arguments(options.iter().cloned());
            session.run(&invocation.directory(&self.folder))
        };
        let output = with(&[])?;
        if output.status.success() || !NO_UNWINDING.iter().any(|words| output.stderr.contains(words)) {
            return Ok(output);
        }
        tracing::warn!("{}: compiled with panic = \"abort\": without `std`, panics cannot unwind", job.target.name);
        Ok(with(&[self.setting("panic", "\"abort\"")])?)
    }

    /// The command that writes the assembly to a file, to paste into a shell.
    pub(super) fn command(&self, job: &Job<'_>, assembly: &Path, session: &Session) -> Invocation {
        self.invocation(job, session)
            .arguments(self.manifest())
            // Beside cargo's output for the crate's own profile.
            .arguments(["--target-dir", "target/asm-matrix", "--"])
            .argument(format!("--emit=asm={}", assembly.display()))
            .directory(&self.folder)
    }

    /// The options of cargo, and those of rustc that cargo is told to pass on.
    pub(super) fn flags(&self, job: &Job<'_>, session: &Session) -> Vec<OsString> {
        let cargo = self.invocation(job, session);
        let flags = self.rustflags(job).into_iter().map(OsString::from);
        cargo.words().iter().cloned().chain(flags).collect()
    }

    /// The invocation of cargo, without its outputs.
    fn invocation(&self, job: &Job<'_>, session: &Session) -> Invocation {
        let Package { target, profile, arguments, .. } = &self.package;
        let mut invocation = Invocation::new(cargo(&session.toolchain)).argument("rustc").arguments(target.arguments());
        if target.is_library() {
            // A library is not linked, whatever its crate types.
            invocation = invocation.argument("--crate-type=lib");
        }
        // The row of the target may set the optimisation level; else it is the profile's.
        if let Some(level) = &job.target.opt_level {
            let level = if level.parse::<u8>().is_ok() { level.clone() } else { format!("\"{level}\"") };
            invocation = invocation.argument(self.setting("opt-level", &level));
        }
        // What the configuration says is part of it; cargo passes them to everything compiled for the target.
        let mut flags = self.rustflags(job);
        if let Some(linker) = self.linker.as_ref().filter(|_| !target.is_library()) {
            flags.push(format!("-Clinker={}", linker.display()));
            invocation = invocation.variable(NO_LINK, "1");
        }
        invocation
            .arguments(["--target", &job.target.triple, "--profile", profile])
            .arguments(REPLACED.map(|(name, value)| self.setting(name, value)))
            .arguments(arguments.iter().cloned())
            .variable("RUSTC", &session.toolchain.rustc)
            .variable("CARGO_ENCODED_RUSTFLAGS", flags.join(&SEPARATOR.to_string()))
    }

    /// The options of cargo that name the package. Its configuration is that of the folder in which cargo runs.
    fn manifest(&self) -> [OsString; 2] {
        ["--manifest-path".into(), self.package.folder.join("Cargo.toml").into()]
    }

    /// The rustflags: the configured ones, then those of the target's row and of reading.
    fn rustflags(&self, job: &Job<'_>) -> Vec<String> {
        let mut flags = self.configuration.rustflags(&job.target.triple, &job.facts.cfg);
        flags.extend(options(job).iter().map(|word| word.to_string_lossy().into_owned()));
        if self.dependencies {
            flags.push("--emit=asm".to_owned());
        }
        flags
    }

    /// The option of cargo that changes a setting of the profile.
    fn setting(&self, name: &str, value: &str) -> String {
        format!("--config=profile.{}.{name}={value}", self.package.profile)
    }

    /// Whether the machine decides about the instructions.
    fn is_native(&self, target: &Target) -> bool {
        target.is_native() || self.configuration.mentions("target-cpu=native")
    }
}
