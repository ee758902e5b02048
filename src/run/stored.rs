//! Assembly from files instead of the compiler: `DIR/<target>.s`, as `build --keep-asm` writes them.
//!
//! Facts that only a compiler has are missing here: the enabled features, why a probe does not exist, the message about
//! a forbidden ordering. The cells say so.

use crate::base::bug::guarded;
use crate::base::input;
use crate::base::untrusted::visible_lines;
use crate::compile::rustc::Compiled;
use crate::compile::user::{UserCodeError, Wanted};
use crate::isa::asm::{self, Dialect, Line, Syntax};
use crate::probe::{Operand, Probe, Type};
use crate::read::cells::{self, Source};
use crate::read::matrix::{Body, Column, Matrix, Outcome};
use crate::run::pipeline::{self, Product};
use crate::target::Compiler;
use crate::target::{Target, isa_of, pointer_width_of};
use fs_err as fs;
use std::collections::{BTreeMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The extension of the files.
const EXTENSION: &str = "s";

/// Why stored assembly cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum StoredError {
    /// The file is not there or not readable.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The folder has no file that could be read.
    #[error("there is no assembly in {}: `asm-matrix build --keep-asm` writes `<target>.s` files to out/asm", .0.display())]
    Empty(PathBuf),
    /// Nothing says which instruction set it is written in.
    #[error("cannot tell the instruction set of `{target}`: it is no row of targets.toml and no triple")]
    Isa {
        /// The target, or the stem of the file.
        target: String,
    },
    /// It is assembly of user code, and has none of the wanted functions.
    #[error(transparent)]
    UserCode(#[from] UserCodeError),
    /// The file is not assembly.
    #[error("{}: it has no function; it should be assembly as `rustc --emit=asm` prints it", .0.display())]
    NoFunction(PathBuf),
}

/// The stems of the assembly files in a folder, sorted.
pub fn stems(folder: &Path) -> Result<Vec<String>, StoredError> {
    let mut stems = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == EXTENSION)
            && let Some(stem) = path.file_stem()
        {
            stems.push(stem.to_string_lossy().into_owned());
        }
    }
    stems.sort();
    if stems.is_empty() { Err(StoredError::Empty(folder.to_owned())) } else { Ok(stems) }
}

/// The matrix of these probes on the targets whose assembly is in a folder, and that assembly.
pub fn read(targets: &[Target], folder: &Path, probes: Vec<Probe>) -> Result<Product, StoredError> {
    let (columns, texts, compiler) = columns(targets, folder)?;
    let mut cells = Vec::new();
    for ((column, text), target) in columns.into_iter().zip(&texts).zip(targets) {
        let (column, outcomes, bodies) = guarded(|| read_one(column.clone(), text, &probes))
            .unwrap_or_else(|bug| column.lost(&bug.to_string(), probes.len()));
        if column.failure.is_none() && !outcomes.iter().any(|outcome| matches!(outcome, Outcome::Ok(_))) {
            return Err(StoredError::NoFunction(path_of(target, folder)));
        }
        cells.push((column, outcomes, bodies));
    }
    Ok(Product { matrix: Matrix::of(compiler, probes, cells), assembly: texts, symbols: Vec::new() })
}

/// The same for assembly of user code.
pub fn read_user_code(targets: &[Target], wanted: &Wanted, folder: &Path) -> Result<Product, StoredError> {
    let (columns, texts, compiler) = columns(targets, folder)?;
    let made: Vec<Compiled> = texts.into_iter().map(|assembly| Compiled { assembly, ..Compiled::default() }).collect();
    let (matrix, symbols) = pipeline::user::read(wanted, columns, &made, compiler)?;
    Ok(Product { matrix, assembly: made.into_iter().map(|made| made.assembly).collect(), symbols })
}

/// The matrix of one target's assembly: each function with a name of its own is a row.
pub fn read_text(target: &Target, text: &str) -> Result<Matrix, StoredError> {
    let wanted = Wanted::of_assembly();
    let made = Compiled { assembly: text.to_owned(), ..Compiled::default() };
    Ok(pipeline::user::read(&wanted, vec![column(target, text)?], &[made], compiler(text))?.0)
}

/// The columns of the targets, their assembly, and the compiler that made it.
fn columns(targets: &[Target], folder: &Path) -> Result<(Vec<Column>, Vec<String>, Compiler), StoredError> {
    let mut columns = Vec::new();
    let mut texts = Vec::new();
    for target in targets {
        let text = visible_lines(input::text(&path_of(target, folder), input::Kind::Assembly)?);
        columns.push(column(target, &text)?);
        texts.push(text);
    }
    // Files of several compilers have no common compiler.
    let compilers: Vec<Compiler> = texts.iter().map(|text| compiler(text)).collect();
    let first = compilers.first().cloned().unwrap_or_default();
    let compiler = if compilers.iter().all(|other| *other == first) { first } else { Compiler::default() };
    Ok((columns, texts, compiler))
}

fn path_of(target: &Target, folder: &Path) -> PathBuf {
    folder.join(format!("{}.{EXTENSION}", target.name))
}

/// The column of a target whose assembly was read.
fn column(target: &Target, text: &str) -> Result<Column, StoredError> {
    let isa = target.isa.as_deref().or_else(|| isa_of(&target.triple));
    let isa = isa.ok_or_else(|| StoredError::Isa { target: target.name.clone() })?;
    Ok(Column {
        name: target.name.clone(),
        triple: target.triple.clone(),
        isa: isa.to_owned(),
        cpu: target.cpu.clone().unwrap_or_default(),
        features: target.features.clone().unwrap_or_default(),
        effective_features: Vec::new(),
        opt_level: target.opt_level().to_owned(),
        flags: Vec::new(),
        core: None,
        dialect: dialect(isa, text),
        pointer_width: pointer_width_of(isa, &target.triple),
        failure: None,
    })
}

fn read_one(column: Column, text: &str, probes: &[Probe]) -> (Column, Vec<Outcome>, Vec<Body>) {
    let assembly = asm::Assembly::parse(text, Syntax::of(&column.isa, &column.triple));
    // A forbidden ordering of an operation that exists is rejected; if the operation does not exist, it is absent.
    let present: HashSet<_> =
        probes.iter().filter(|probe| assembly.body(&probe.symbol()).is_some()).map(coordinate).collect();
    let absent = Arc::from(format!("there is no such function in {}.{EXTENSION}", column.name));
    let forbidden = Arc::from("the language forbids this ordering");
    let expected = |probe: &Probe| match assembly.body(&probe.symbol()) {
        Some(_) => None,
        None if !probe.is_legal() && present.contains(&coordinate(probe)) => {
            Some(Outcome::Rejected(Arc::clone(&forbidden)))
        }
        None => Some(Outcome::Absent(Arc::clone(&absent))),
    };
    let nothing = BTreeMap::new();
    let source = Source { assembly: &assembly, failed: &BTreeMap::new(), sizes: &nothing };
    let reading = cells::read(probes, &column, &source, Probe::symbol, expected);
    (column, reading.outcomes, reading.bodies)
}

/// A probe without its ordering and its use of the result.
fn coordinate(probe: &Probe) -> (&str, Option<Type>, Operand) {
    (probe.operation(), probe.value_type, probe.operand())
}

/// The syntax of x86 assembly, as the text declares it.
fn dialect(isa: &str, text: &str) -> Dialect {
    let intel = text.lines().take(50).any(|line| line.trim_ascii().starts_with(".intel_syntax"));
    cells::dialect(isa, if intel { Dialect::Intel } else { Dialect::Att })
}

/// The compiler named in the `.ident` of a text: `rustc version 1.95.0 (59807616e 2026-04-14)`. Some object formats do
/// not have it.
fn compiler(text: &str) -> Compiler {
    let syntax = Syntax::of("", "");
    let ident = text.lines().rev().take(50).find_map(|text| match asm::line(text, &syntax) {
        Line::Directive(".ident", arguments) => arguments.trim_matches('"').strip_prefix("rustc version "),
        _ => None,
    });
    let Some(ident) = ident else { return Compiler::default() };
    let (release, rest) = ident.split_once(' ').unwrap_or((ident, ""));
    // Debian adds a second pair of brackets: `(ac68faa20 2026-05-25) (built from a source tarball)`.
    let described = rest.strip_prefix('(').and_then(|rest| rest.split(')').next()?.split_once(' '));
    let commit = described.filter(|(commit, _)| commit.bytes().all(|byte| byte.is_ascii_hexdigit()));
    Compiler {
        release: Some(release.to_owned()),
        commit: commit.map(|(commit, _)| commit.to_owned()),
        commit_date: commit.map(|(_, date)| date.to_owned()),
        llvm: None,
        host: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compilers_name_themselves() {
        let of = |ident: &str| compiler(&format!("f:\n\tret\n\t.ident\t\"{ident}\"\n")).title();
        assert_eq!(of("rustc version 1.95.0 (59807616e 2026-04-14)"), "rustc 1.95.0 (59807616e 2026-04-14)");
        let debian = "rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)";
        assert_eq!(of(debian), "rustc 1.96.0 (ac68faa20 2026-05-25)");
        assert_eq!(of("rustc version 1.63.0 (built from a source tarball)"), "rustc 1.63.0");
        assert_eq!(of("GCC: (Debian) 12"), "rustc of unknown version");
    }
}
