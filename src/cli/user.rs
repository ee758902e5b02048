//! User code as the command line names it, and the files beside it.

use super::arguments::{Compiler, Snapshots, UserCode as Arguments};
use super::failure::Hinted;
use super::{Context, product};
use crate::base::input;
use crate::base::mistake::nearest;
use crate::compile::instance::{self, Features, InstanceError};
use crate::compile::session::Session;
use crate::compile::user::{Asked, CargoTarget, Environment, Package, Place, UserCode, UserCodeError, Wanted};
use crate::read::matrix::Matrix;
use crate::read::snapshot::EXTENSION;
use crate::run::pipeline::PipelineError;
use regex::Regex;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

/// The default name of the folder of snapshots.
const SNAPSHOTS: &str = "snapshots";

/// The path of the user code that replaces the probes, if any.
pub(super) fn place(arguments: &Arguments) -> anyhow::Result<Option<Place>> {
    let Some(path) = &arguments.probes else { return Ok(None) };
    let place = Place::at(path).map_err(|error| match error {
        UserCodeError::Missing(_) | UserCodeError::Neither(_) => {
            let help = "--probes takes the folder of a crate, or one .rs file".to_owned();
            anyhow::Error::from(Hinted { title: error.to_string(), help })
        }
        other => other.into(),
    })?;
    let Arguments { features, no_default_features, profile, package, .. } = arguments;
    let is_for_cargo = !features.is_empty() || *no_default_features || profile.is_some() || package.is_some();
    if matches!(place, Place::File(_)) && (is_for_cargo || cargo_target(arguments).is_some()) {
        let title = format!("{} is one file: it has no features, profile, packages or targets", path.display());
        return Err(Hinted { title, help: "name the folder of a crate".to_owned() }.into());
    }
    Ok(Some(place))
}

/// The folder in which the compiler of the user code is looked for.
pub(super) fn folder(arguments: &Arguments) -> anyhow::Result<Option<PathBuf>> {
    Ok(place(arguments)?.map(|place| place.folder().to_owned()))
}

/// The rows of stored assembly, if they are functions of user code.
pub(super) fn stored(arguments: &Arguments) -> anyhow::Result<Option<Wanted>> {
    let filter = arguments.filter.as_deref().map(compiled).transpose()?;
    Ok(match (place(arguments)?, filter) {
        (Some(place), filter) => Some(Wanted { absent: arguments.absent, ..place.wanted(filter) }),
        (None, Some(filter)) => Some(Wanted { filter: Some(filter), ..Wanted::of_assembly() }),
        (None, None) => None,
    })
}

/// The user code at a place, about which cargo is asked.
pub(super) fn code(arguments: &Arguments, place: Place, session: &Session) -> anyhow::Result<UserCode> {
    let filter = arguments.filter.as_deref().map(compiled).transpose()?;
    let features = Features { names: arguments.features.clone(), no_default: arguments.no_default_features };
    let asked = Asked {
        package: arguments.package.clone(),
        target: cargo_target(arguments),
        profile: arguments.profile.clone(),
        arguments: features.arguments(),
        environment: Environment::of(|name| std::env::var(name).ok()),
        linker: std::env::current_exe().ok(),
        dependencies: filter.is_some(),
    };
    let source = place.open(&asked, session).map_err(hinted)?;
    Ok(UserCode { wanted: Wanted { absent: arguments.absent, ..source.wanted(filter) }, source })
}

/// Writes the crate that calls the named instances, which then is the user code.
pub(super) fn instantiate(arguments: &mut Arguments, compiler: &Compiler, context: &Context) -> anyhow::Result<()> {
    if arguments.instantiate.is_empty() {
        return Ok(());
    }
    let place = place(arguments)?;
    let Some(Place::Folder(folder)) = place else {
        let title = "--instantiate needs a crate, not a file".to_owned();
        return Err(Hinted { title, help: "name the folder of the crate that has the function".to_owned() }.into());
    };
    let session = product::session(compiler, Some(&folder), context)?;
    let asked = Asked { package: arguments.package.clone(), ..Asked::default() };
    let package = Package::find(&folder, &asked, &session.toolchain, &session.runner).map_err(hinted)?;
    let features = Features { names: arguments.features.clone(), no_default: arguments.no_default_features };
    let wrapper = instance::write(&package, &features, &arguments.instantiate, &session).map_err(hinted_instance)?;
    *arguments = Arguments {
        probes: Some(wrapper),
        filter: arguments.filter.take(),
        absent: arguments.absent,
        profile: arguments.profile.take(),
        ..Arguments::default()
    };
    Ok(())
}

/// An error of instances with what to do about it.
fn hinted_instance(error: InstanceError) -> anyhow::Error {
    let help = match &error {
        InstanceError::NotFound { near: Some(near), .. } => format!("did you mean `{near}`?"),
        InstanceError::NotFound { near: None, .. } => {
            "write its public path, with the arguments of each type: `krate::Type::<u64>::function`".to_owned()
        }
        InstanceError::Refused { .. } => {
            "write a function with `#[unsafe(no_mangle)]` that calls it, in a crate of your own".to_owned()
        }
        InstanceError::Version { .. } => "--toolchain names another compiler, for its rustdoc".to_owned(),
        InstanceError::NoCrate { .. } => {
            "a path begins with the name of a library in the package's Cargo.lock".to_owned()
        }
        InstanceError::Arguments { .. } => {
            "give every parameter a type or value that fits: `krate::Type::<u64>::function`".to_owned()
        }
        InstanceError::Path { .. } => "write `krate::Type::<u64>::function`".to_owned(),
        InstanceError::Foreign(_) => "move it away: --instantiate writes its crate there".to_owned(),
        _ => return error.into(),
    };
    Hinted { title: error.to_string(), help }.into()
}

/// The named cargo target.
fn cargo_target(arguments: &Arguments) -> Option<CargoTarget> {
    let Arguments { lib, bin, example, test, .. } = arguments;
    let named = |name: &Option<String>, of: fn(String) -> CargoTarget| name.clone().map(of);
    let target = named(bin, CargoTarget::Bin).or_else(|| named(example, CargoTarget::Example));
    target.or_else(|| named(test, CargoTarget::Test)).or_else(|| lib.then_some(CargoTarget::Lib))
}

/// An error with what to do about it.
fn hinted(error: UserCodeError) -> anyhow::Error {
    let help = match &error {
        UserCodeError::NoPackage { name, known } => match nearest(name, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("its packages are {}", known.join(", ")),
        },
        UserCodeError::WhichPackage { known, .. } => format!("name one with --package: {}", known.join(", ")),
        UserCodeError::WhichTarget { known, .. } if known.is_empty() => {
            "a package needs a library, a binary, an example or a test".to_owned()
        }
        UserCodeError::WhichTarget { known, .. } => format!("name one of {}", known.join(", ")),
        _ => return error.into(),
    };
    Hinted { title: error.to_string(), help }.into()
}

/// The mistake that `--filter` is given without anything that it could select from.
pub(super) fn check_filter(arguments: &Arguments) -> anyhow::Result<()> {
    if arguments.filter.is_none() || arguments.probes.is_some() {
        return Ok(());
    }
    let help = "name your code with --probes PATH, or its stored assembly with --asm DIR".to_owned();
    Err(Hinted { title: "--filter selects functions of your code".to_owned(), help }.into())
}

/// The folders that files about user code are looked for in: its own, and for a written wrapper that of the package.
pub(super) fn folders(path: &Path) -> impl Iterator<Item = &Path> {
    let is_wrapper = path.file_name() == Some(OsStr::new(instance::FOLDER));
    std::iter::once(path).chain(path.parent().filter(|_| is_wrapper))
}

/// Whether user code replaces the probes.
pub(super) fn is_given(arguments: &Arguments) -> bool {
    arguments.probes.is_some() || arguments.filter.is_some()
}

/// Whether `--filter` selects the row of a name, as a function; without a filter every row is selected.
pub(super) fn asked(arguments: &Arguments) -> anyhow::Result<impl Fn(&str) -> bool + use<>> {
    let filter = arguments.filter.as_deref().map(compiled).transpose()?;
    Ok(move |name: &str| {
        let Some(filter) = &filter else { return true };
        // Instances of a generic function are numbered, and a coordinate stands for a symbol.
        let is_number = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
        let path = name.rsplit_once('#').filter(|(_, number)| is_number(number)).map_or(name, |(path, _)| path);
        filter.is_match(path) || filter.is_match(&path.replace("::", "__"))
    })
}

fn compiled(filter: &str) -> anyhow::Result<Regex> {
    Regex::new(filter).map_err(|error| {
        // The last line says what is wrong; the lines before it draw where.
        let text = error.to_string();
        let title = format!("--filter `{filter}` is not a regular expression");
        let last = text.lines().last().unwrap_or_default();
        Hinted { title, help: last.strip_prefix("error: ").unwrap_or(last).to_owned() }.into()
    })
}

/// An error of the compiler about one file, with the path as the user gave it: the compiler runs in the folder of the file.
pub(super) fn as_given(mut error: PipelineError, arguments: Option<&Arguments>) -> PipelineError {
    if let PipelineError::UserCode(UserCodeError::Compile { path, words, .. }) = &mut error
        && let Some(given) = arguments.and_then(|arguments| arguments.probes.as_deref())
        && given.file_name() == Some(OsStr::new(path.as_str()))
    {
        let given = given.display().to_string();
        // ` --> code.rs:2:42`, and `::: code.rs:2:42`.
        *words = words.replace(&format!(" {path}:"), &format!(" {given}:"));
        *path = given;
    }
    error
}

/// Selects the targets of user code that have snapshots, if nothing else says which are meant.
pub(super) fn select_blessed(arguments: &mut Snapshots) -> anyhow::Result<()> {
    let Snapshots { user, selection, compilation, .. } = &*arguments;
    let is_open = user.probes.is_some() && selection.target.is_empty() && compilation.asm.is_none();
    if !is_open || !product::targets_file(selection, Some(user))?.is_built_in() {
        return Ok(());
    }
    let entries = fs_err::read_dir(snapshots(arguments)).into_iter().flatten().flatten().map(|entry| entry.path());
    let blessed = entries.filter(|path| path.extension().is_some_and(|extension| extension == EXTENSION));
    let mut names: Vec<String> =
        blessed.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect();
    names.sort();
    arguments.selection.target = names;
    Ok(())
}

/// Where the snapshots are: in the named folder, or beside the user code, or in this folder.
pub(super) fn snapshots(arguments: &Snapshots) -> PathBuf {
    let Snapshots { snapshots, sequences, user, .. } = arguments;
    let beside = || if *sequences { Path::new(SNAPSHOTS).join("sequences") } else { beside(Some(user)) };
    snapshots.clone().unwrap_or_else(beside)
}

/// Where the snapshots are by default.
pub(super) fn beside(arguments: Option<&Arguments>) -> PathBuf {
    match arguments.and_then(|arguments| arguments.probes.as_deref()) {
        Some(path) if path.is_dir() => path.join(SNAPSHOTS),
        // Several files in one folder keep theirs apart.
        Some(path) => path.with_file_name(SNAPSHOTS).join(path.file_stem().unwrap_or_default()),
        None => SNAPSHOTS.into(),
    }
}

/// The existing snapshots of a matrix's targets, by target name; for each, the first folder that has it. Paths are
/// written for other programs: with forward slashes, and relative if the folder is.
pub(super) fn files(matrix: &Matrix, folders: &[PathBuf]) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for column in &matrix.columns {
        let name = format!("{}.{EXTENSION}", column.name);
        for path in folders.iter().map(|folder| folder.join(&name)) {
            if input::found(&path)?.is_some_and(|metadata| metadata.is_file()) {
                let path = path.display().to_string().replace(std::path::MAIN_SEPARATOR, "/");
                files.insert(column.name.clone(), path.strip_prefix("./").unwrap_or(&path).to_owned());
                break;
            }
        }
    }
    Ok(files)
}
