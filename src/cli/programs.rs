//! `build --programs`: what the programs of a folder can do, on the targets of the build.

use super::arguments::{Compilation, Selection};
use super::outcomes::{Threads, table};
use super::work::Work;
use super::{Context, user};
use crate::base::input;
use crate::base::untrusted::in_line;
use crate::judge::simulate::Limits;
use crate::read::program::Program;
use crate::report::outcomes::OnPage;
use fs_err as fs;
use std::path::{Path, PathBuf};

/// Each program below a folder, in the order of their paths. What cannot be read or compiled says why in its place.
pub(super) fn on_page(
    folder: &Path,
    selection: &Selection,
    compilation: &Compilation,
    context: &Context,
) -> anyhow::Result<Vec<OnPage>> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    anyhow::ensure!(!files.is_empty(), "no file below {} ends with `.rs`", in_line(&folder.display().to_string()));
    let Some(compiler) = compilation.compiler.each().pop() else { unreachable!("there is one at least") };
    let Work { file, targets, session, .. } = Work::of(selection, &compiler, None, context)?;
    let mut programs = Vec::new();
    for path in files {
        let source = input::text(&path, input::Kind::Written)?;
        let name = named(path.strip_prefix(folder).unwrap_or(&path));
        let outcomes = || {
            let program = Program::read(&source, &name)?;
            let file_name = path.file_name().unwrap_or_default();
            let threads = Threads { program: &program, name: file_name, compilation };
            let explained = |error| file.explained(user::as_given(error, None));
            let product = threads.compiled(targets.clone(), &session, context, explained)?;
            anyhow::Ok(table(program, &product.matrix, None, Limits::default(), false))
        };
        programs.push(match outcomes() {
            Ok(table) => OnPage::of(&name, &source, &table),
            Err(error) => OnPage::unknown(&name, &source, &format!("{error:#}")),
        });
        let is_interrupted = context.interrupted.load(std::sync::atomic::Ordering::Relaxed);
        anyhow::ensure!(!is_interrupted, "interrupted");
    }
    Ok(programs)
}

/// The files that end with `.rs`, below a folder.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        if kind.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// The name of a program: its path with `/`, without the ending.
fn named(path: &Path) -> String {
    let path = path.with_extension("");
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
