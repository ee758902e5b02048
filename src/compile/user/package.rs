//! The package that cargo compiles: found by `cargo metadata`, with the cargo target that is meant.

use super::UserCodeError;
use super::configuration::Environment;
use crate::base::process::{Invocation, Output, Runner};
use crate::compile::toolchain::Toolchain;
use cargo_metadata::{Metadata, Package as Described, TargetKind};
use std::path::{Path, PathBuf};

/// What the user asked cargo for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// The package of a workspace.
    pub package: Option<String>,
    /// The library, binary, example or test; none for what the package has.
    pub target: Option<CargoTarget>,
    /// The profile.
    pub profile: Option<String>,
    /// More arguments for cargo: the features.
    pub arguments: Vec<String>,
    /// What the environment says instead of the configuration.
    pub environment: Environment,
    /// A program that is a [stand-in](super::stand_in) for a linker when [`NO_LINK`](super::NO_LINK) is set; without one,
    /// a binary is linked.
    pub linker: Option<PathBuf>,
    /// Whether the assembly of dependencies is wanted too.
    pub dependencies: bool,
}

/// One of a package's cargo targets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CargoTarget {
    /// The library.
    Lib,
    /// A binary.
    Bin(String),
    /// An example.
    Example(String),
    /// An integration test.
    Test(String),
}

impl CargoTarget {
    /// The options of cargo that select it.
    #[must_use]
    pub fn arguments(&self) -> Vec<String> {
        match self {
            CargoTarget::Lib => vec!["--lib".to_owned()],
            CargoTarget::Bin(name) => vec!["--bin".to_owned(), name.clone()],
            CargoTarget::Example(name) => vec!["--example".to_owned(), name.clone()],
            CargoTarget::Test(name) => vec!["--test".to_owned(), name.clone()],
        }
    }

    /// Its root file in a package.
    fn source(&self, package: &Described) -> PathBuf {
        let is_it = |target: &&cargo_metadata::Target| match self {
            CargoTarget::Lib => target.kind.iter().any(is_library),
            CargoTarget::Bin(name) => target.kind.contains(&TargetKind::Bin) && target.name == *name,
            CargoTarget::Example(name) => target.kind.contains(&TargetKind::Example) && target.name == *name,
            CargoTarget::Test(name) => target.kind.contains(&TargetKind::Test) && target.name == *name,
        };
        package.targets.iter().find(is_it).map(|target| target.src_path.clone().into()).unwrap_or_default()
    }

    /// Whether it is a library, which is not linked.
    #[must_use]
    pub fn is_library(&self) -> bool {
        *self == CargoTarget::Lib
    }
}

/// A package, and the cargo target to compile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// The folder of its manifest.
    pub folder: PathBuf,
    /// Its name.
    pub name: String,
    /// The manifest that has the profiles: that of the workspace.
    pub root: PathBuf,
    /// The cargo target.
    pub target: CargoTarget,
    /// Its root file.
    pub source: PathBuf,
    /// The profile.
    pub profile: String,
    /// More arguments for cargo: the features.
    pub arguments: Vec<String>,
}

impl Package {
    /// Asks cargo for the package of a folder.
    pub fn find(
        folder: &Path,
        asked: &Asked,
        toolchain: &Toolchain,
        runner: &Runner,
    ) -> Result<Package, UserCodeError> {
        let metadata = metadata(folder, &["--no-deps".to_owned()], toolchain, runner)?;
        let package = package(folder, asked.package.as_deref(), &metadata)?;
        let target = target(package, asked.target.as_ref())?;
        Ok(Package {
            folder: package.manifest_path.parent().map_or_else(|| folder.to_owned(), Into::into),
            name: package.name.to_string(),
            root: metadata.workspace_root.join("Cargo.toml").into(),
            source: target.source(package),
            target,
            profile: asked.profile.clone().unwrap_or_else(|| "release".to_owned()),
            arguments: asked.arguments.clone(),
        })
    }
}

/// The cargo of a toolchain, or the one in `PATH` if it has none.
pub(crate) fn cargo(toolchain: &Toolchain) -> PathBuf {
    let beside = toolchain.sysroot.join("bin").join(format!("cargo{}", std::env::consts::EXE_SUFFIX));
    if beside.exists() { beside } else { PathBuf::from("cargo") }
}

/// Cargo's description of the package or workspace in a folder; `more` are arguments for it.
pub(crate) fn metadata(
    folder: &Path,
    more: &[String],
    toolchain: &Toolchain,
    runner: &Runner,
) -> Result<Metadata, UserCodeError> {
    let question = Invocation::new(cargo(toolchain))
        .arguments(["metadata", "--format-version=1"])
        .arguments(more.iter().cloned())
        .variable("RUSTC", &toolchain.rustc)
        .directory(folder);
    let output = runner.run(&question)?;
    described(&output).map_err(|words| UserCodeError::Manifest { path: shown(folder), words })
}

/// Cargo's description, or its message.
fn described(output: &Output) -> Result<Metadata, String> {
    if !output.status.success() {
        let words = output.stderr.trim();
        return Err(words.strip_prefix("error: ").unwrap_or(words).to_owned());
    }
    serde_json::from_str(&output.stdout).map_err(|error| format!("`cargo metadata` cannot be read: {error}"))
}

/// A folder's name for messages.
fn shown(folder: &Path) -> String {
    folder.file_name().map_or_else(|| folder.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// The package that is meant: the named one, or that of the folder's manifest, or the only one.
fn package<'a>(folder: &Path, name: Option<&str>, metadata: &'a Metadata) -> Result<&'a Described, UserCodeError> {
    let packages = metadata.workspace_packages();
    let names = || packages.iter().map(|package| package.name.to_string()).collect();
    if let Some(name) = name {
        let found = packages.iter().find(|package| package.name == name);
        return found.copied().ok_or_else(|| UserCodeError::NoPackage { name: name.to_owned(), known: names() });
    }
    let manifest = folder.join("Cargo.toml");
    let is_same = |package: &&&Described| {
        let canonical = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        canonical(package.manifest_path.as_std_path()) == canonical(&manifest)
    };
    if let Some(package) = packages.iter().find(is_same) {
        return Ok(package);
    }
    match packages.as_slice() {
        [package] => Ok(package),
        _ => Err(UserCodeError::WhichPackage { path: shown(folder), known: names() }),
    }
}

/// The cargo target that is meant: the named one, or the library, or the only binary.
fn target(package: &Described, asked: Option<&CargoTarget>) -> Result<CargoTarget, UserCodeError> {
    let of = |is: fn(&TargetKind) -> bool| -> Vec<String> {
        let targets = package.targets.iter().filter(|target| target.kind.iter().any(is));
        targets.map(|target| target.name.clone()).collect()
    };
    let bins = of(|kind| *kind == TargetKind::Bin);
    let examples = of(|kind| *kind == TargetKind::Example);
    let tests = of(|kind| *kind == TargetKind::Test);
    let has_library = package.targets.iter().any(|target| target.kind.iter().any(is_library));
    let known = || {
        let lib = has_library.then(|| "--lib".to_owned());
        let words = |option: &'static str, names: &[String]| -> Vec<String> {
            names.iter().map(|name| format!("{option} {name}")).collect()
        };
        lib.into_iter().chain(words("--bin", &bins)).chain(words("--example", &examples)).chain(words("--test", &tests))
    };
    let is_there = match asked {
        None => match (has_library, bins.as_slice()) {
            (true, _) => return Ok(CargoTarget::Lib),
            (false, [bin]) => return Ok(CargoTarget::Bin(bin.clone())),
            (false, _) => false,
        },
        Some(CargoTarget::Lib) => has_library,
        Some(CargoTarget::Bin(name)) => bins.contains(name),
        Some(CargoTarget::Example(name)) => examples.contains(name),
        Some(CargoTarget::Test(name)) => tests.contains(name),
    };
    match asked {
        Some(target) if is_there => Ok(target.clone()),
        _ => Err(UserCodeError::WhichTarget {
            package: package.name.to_string(),
            asked: asked.map(|target| target.arguments().join(" ")),
            known: known().collect(),
        }),
    }
}

/// Whether a cargo target of this kind is the library.
fn is_library(kind: &TargetKind) -> bool {
    use TargetKind::{CDyLib, DyLib, Lib, RLib, StaticLib};
    matches!(kind, Lib | RLib | DyLib | CDyLib | StaticLib)
}
