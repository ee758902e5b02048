//! Generic and inline functions as rows: a wrapper crate gives each instance a symbol.
//!
//! The signature of a function is rustdoc's: `cargo rustdoc` writes it as JSON, which is unstable, so `RUSTC_BOOTSTRAP`
//! permits it to that crate alone. The wrapper is ordinary, stable source that calls the function by its path.

mod documented;
mod parameters;
mod path;
mod types;
mod wrapper;

use crate::base::process::{Invocation, RunError};
use crate::compile::cache::Key;
use crate::compile::session::Session;
use crate::compile::user::{Package, UserCodeError, cargo, metadata};
use cargo_metadata::{Metadata, Package as Described, TargetKind};
use documented::Documented;
use fs_err as fs;
use path::Instance;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

pub use wrapper::FOLDER;

/// Why there is no wrapper.
#[derive(Debug, thiserror::Error)]
pub enum InstanceError {
    /// The path is not well formed.
    #[error("`{text}` is not the path of a function: {what}")]
    Path {
        /// As it was written.
        text: String,
        /// What is wrong.
        what: String,
    },
    /// The path begins with a crate that is neither the package nor one that it depends on.
    #[error("`{name}` is neither {package} nor a library that it depends on")]
    NoCrate {
        /// The crate's name.
        name: String,
        /// The package.
        package: String,
    },
    /// The crate has no public function of this path.
    #[error("there is no public function `{text}`")]
    NotFound {
        /// As it was written.
        text: String,
        /// A path that is similar.
        near: Option<String>,
    },
    /// The arguments of the type are not those of an implementation that has the function.
    #[error("the type in `{text}` has {given} arguments, and the function is that of a type with `{parameters}`")]
    Arguments {
        /// The path of the function.
        text: String,
        /// The parameters of the implementation.
        parameters: String,
        /// How many arguments there are.
        given: usize,
    },
    /// The function has a signature that no wrapper can have.
    #[error("no wrapper can call `{text}`: {what}")]
    Refused {
        /// The path of the function.
        text: String,
        /// What it has.
        what: String,
    },
    /// rustdoc is newer or older than what is read.
    #[error("rustdoc writes JSON of version {found}, and version {known} is read here")]
    Version {
        /// The version of its JSON.
        found: u32,
        /// The version that is known.
        known: u32,
    },
    /// rustdoc failed.
    #[error("rustdoc cannot describe `{name}`: {words}")]
    Rustdoc {
        /// The crate's name.
        name: String,
        /// Its message.
        words: String,
    },
    /// The folder has files of somebody else.
    #[error("{} was not made by asm-matrix", .0.display())]
    Foreign(PathBuf),
    /// Cargo cannot describe the package.
    #[error(transparent)]
    UserCode(#[from] UserCodeError),
    /// A program did not finish.
    #[error(transparent)]
    Run(#[from] RunError),
    /// A file could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Writes the wrapper crate of some functions into [`FOLDER`] below a package, and returns its path. `features` are those
/// of the package; a wrapper that is as it should be is left alone.
pub fn write(
    package: &Package,
    features: &Features,
    texts: &[String],
    session: &Session,
) -> Result<PathBuf, InstanceError> {
    let instances = texts.iter().map(|text| Instance::parse(text)).collect::<Result<Vec<_>, _>>()?;
    let metadata = metadata(&package.folder, &features.arguments(), &session.toolchain, &session.runner)?;
    let mut crates: BTreeMap<&str, (wrapper::Dependency, Documented)> = BTreeMap::new();
    for instance in &instances {
        let name = instance.crate_name();
        if !crates.contains_key(name) {
            let described = named(name, package, &metadata)?;
            let documented = Documented::parse(&documentation(name, described, package, features, session)?)?;
            crates.insert(name, (wrapper::Dependency::of(described, package, features, &metadata), documented));
        }
    }
    let mut functions = Vec::new();
    for instance in &instances {
        let (_, documented) = &crates[instance.crate_name()];
        functions.push(wrapper::Written::of(instance, documented).map_err(|error| match error {
            InstanceError::Refused { text, what } if text.is_empty() => {
                InstanceError::Refused { text: instance.text.clone(), what }
            }
            other => other,
        })?);
    }
    let dependencies: Vec<&wrapper::Dependency> = crates.values().map(|(dependency, _)| dependency).collect();
    wrapper::write(&package.folder, &dependencies, &functions)
}

/// The features of a package.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Features {
    /// Their names.
    pub names: Vec<String>,
    /// Whether the default ones are left out.
    pub no_default: bool,
}

impl Features {
    /// The arguments of cargo.
    #[must_use]
    pub fn arguments(&self) -> Vec<String> {
        let named = (!self.names.is_empty()).then(|| format!("--features={}", self.names.join(",")));
        named.into_iter().chain(self.no_default.then(|| "--no-default-features".to_owned())).collect()
    }
}

/// The package whose library has this name: the one that is asked about, or one that it depends on.
fn named<'a>(name: &str, package: &Package, metadata: &'a Metadata) -> Result<&'a Described, InstanceError> {
    let has_name = |described: &&Described| {
        let is_library = |kind: &TargetKind| {
            !matches!(
                kind,
                TargetKind::Bin | TargetKind::Test | TargetKind::Example | TargetKind::Bench | TargetKind::CustomBuild
            )
        };
        let mut targets = described.targets.iter().filter(|target| target.kind.iter().any(is_library));
        targets.any(|target| target.name.replace('-', "_") == name)
    };
    let own = |described: &&Described| described.manifest_path.as_std_path().starts_with(&package.folder);
    let mut found: Vec<&Described> = metadata.packages.iter().filter(has_name).collect();
    found.sort_by_key(|described| !own(described));
    let error = || InstanceError::NoCrate { name: name.to_owned(), package: package.name.clone() };
    found.first().copied().ok_or_else(error)
}

/// rustdoc's JSON of a crate.
fn documentation(
    name: &str,
    described: &Described,
    package: &Package,
    features: &Features,
    session: &Session,
) -> Result<String, InstanceError> {
    let folder = package.folder.display().to_string();
    let workshop = session.cache.workshop("rustdoc", &Key::of(&["rustdoc", &session.toolchain.identity, &folder]))?;
    let is_own = described.manifest_path.as_std_path().starts_with(&package.folder);
    let which = if is_own {
        features.arguments()
    } else {
        vec!["--package".to_owned(), format!("{}@{}", described.name, described.version)]
    };
    let cargo = Invocation::new(cargo(&session.toolchain))
        .arguments(["rustdoc", "--lib", "--quiet", "--manifest-path"])
        .argument(package.folder.join("Cargo.toml"))
        .arguments(which)
        .argument(format!("--target-dir={}", workshop.display()))
        .arguments(["--", "-Zunstable-options", "--output-format=json", "--document-hidden-items", "--cap-lints=allow"])
        .variable("RUSTC", &session.toolchain.rustc)
        .variable("RUSTDOC", session.toolchain.rustc.with_file_name(format!("rustdoc{}", std::env::consts::EXE_SUFFIX)))
        .variable("RUSTC_BOOTSTRAP", name)
        .directory(&package.folder);
    tracing::info!("rustdoc describes {name}, with RUSTC_BOOTSTRAP={name}");
    let output = session.run(&cargo)?;
    let path: &Path = &workshop.join("doc").join(format!("{name}.json"));
    if output.status.success() && path.exists() {
        return Ok(fs::read_to_string(path)?);
    }
    Err(InstanceError::Rustdoc { name: name.to_owned(), words: output.stderr.trim().to_owned() })
}
