//! The places of user code in its source: it is compiled once more for some targets, with debug information.
//!
//! Nothing fails for lack of places: where a compilation with debug information fails, its functions are found by the words
//! of their declarations.

use super::pipeline::Request;
use crate::base::mistake::chain;
use crate::compile::facts::Facts;
use crate::compile::origin;
use crate::compile::rustc::Job;
use crate::compile::session::Session;
use crate::compile::sysroot::{Origin, Sysroot};
use crate::compile::user::{Debug, Place, Source, UserCode};
use crate::isa::asm::{Assembly, Syntax};
use crate::probe::catalogue;
use crate::probe::rows::{self, Rows};
use crate::read::cells::dialect;
use crate::read::matrix::Column;
use crate::read::places::{FunctionPlaces, Places, SourceLine, declaration, mention};
use crate::target::Target;
use fs_err as fs;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The places of the functions of one target, by the names of their probes.
pub type TargetPlaces = BTreeMap<String, FunctionPlaces>;

/// The places of user code for some columns of its matrix, by the name of the target.
#[must_use]
pub fn places(request: &Request, columns: &[&Column], session: &Session) -> BTreeMap<String, TargetPlaces> {
    let Some(user) = &request.user else { return BTreeMap::new() };
    let source = &user.source;
    let of = |column: &&Column| {
        let target = request.targets.iter().find(|target| target.name == column.name)?;
        match debug(source, target, column, request, session) {
            Ok(debug) => Some((column.name.clone(), functions(user, source, column, &debug))),
            Err(reason) => {
                tracing::info!("{}: no places in the source: {reason}", column.name);
                None
            }
        }
    };
    columns.par_iter().with_max_len(1).filter_map(of).collect()
}

/// The compilation with debug information of one target, or why there is none.
fn debug(
    source: &Source,
    target: &Target,
    column: &Column,
    request: &Request,
    session: &Session,
) -> Result<Debug, String> {
    let facts = Facts::of(target, session).map_err(|error| chain(&error))?;
    // The one that the column was compiled with.
    let known = [Origin::Installed, Origin::Embedded, Origin::RustSrc];
    let core = known.into_iter().find(|origin| Some(origin.name()) == column.core.as_deref());
    let sysroot = origin::core_of_user_code(&target.triple, &facts, core, session).map_err(|error| chain(&error))?;
    let dialect = dialect(&facts.isa, request.dialect);
    let compile = |sysroot: &Sysroot| {
        let job = Job { target, facts: &facts, sysroot, dialect, sizes: false };
        source.compile_with_places(&job, session).map_err(|error| chain(&error))
    };
    origin::with_what_is_needed(&target.triple, sysroot, session, compile).map(|(debug, _)| debug)
}

/// The places of the rows.
fn functions(user: &UserCode, source: &Source, column: &Column, debug: &Debug) -> TargetPlaces {
    let syntax = Syntax::of(&column.isa, &column.triple);
    let assembly = Assembly::parse(&debug.assembly, syntax);
    let folders = names(source.place().folder());
    let places = Places::of(&assembly, syntax, &debug.object, &folders);
    let Rows { symbols, .. } = rows::rows(&[&assembly], user.wanted.selection(), &[], &catalogue());
    symbols.into_iter().flatten().map(|(name, symbol)| (name, places.function(&symbol))).collect()
}

/// A folder by the name that it was given and by its own: compilers write one or the other.
fn names(folder: &Path) -> Vec<PathBuf> {
    let own = fs::canonicalize(folder).ok();
    let mut names = vec![folder.to_owned()];
    names.extend(own.filter(|own| own != folder));
    names
}

/// The name of a file relative to its package, and its text.
fn text_of(source: &Place, file: &Path) -> Option<(String, String)> {
    let inner = file.strip_prefix(source.folder()).ok()?;
    let parts: Vec<String> = inner.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    Some((parts.join("/"), fs::read_to_string(file).ok()?))
}

/// The text of a file of user code.
#[must_use]
pub fn source_text(source: &Place, file: &str) -> Option<String> {
    fs::read_to_string(source.folder().join(file)).ok()
}

/// Where a function is declared, by the words of the source.
#[must_use]
pub fn declared(source: &Place, name: &str) -> Option<SourceLine> {
    let path = name.split_once("::<").map_or(name, |(path, _)| path);
    // The name of a row is a path, or a coordinate, which stands for a symbol.
    let names = [path.replace("::", "__"), path.rsplit("::").next().unwrap_or(path).to_owned()];
    let files = source.files();
    let texts: Vec<(String, String)> = files.iter().filter_map(|file| text_of(source, file)).collect();
    let line = |find: fn(&str, &str) -> Option<u32>, name: &str| {
        let of_file =
            |(file, text): &(String, String)| Some(SourceLine { file: file.clone(), line: find(text, name)? });
        texts.iter().find_map(of_file)
    };
    let declared = names.iter().find_map(|name| line(declaration, name));
    declared.or_else(|| names.iter().find_map(|name| line(mention, name)))
}
