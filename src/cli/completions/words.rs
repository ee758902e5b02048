//! The words that values of arguments may have, by the name of the argument. A word that ends in `::` goes on.

use crate::base::process::Invocation;
use crate::cli::brief;
use crate::cli::selection::TargetsFile;
use crate::compare::drift::Word;
use crate::isa::glossary::Words;
use crate::model::SHAPES;
use crate::probe::{Ordering, Probe, ResultUse, Type, catalogue};
use crate::target::OPT_LEVELS;
use clap_complete::engine::{CompletionCandidate, PathCompleter, ValueCompleter as _};
use std::collections::BTreeSet;
use std::ffi::OsStr;

/// What a word may become.
type Completer = fn(&OsStr) -> Vec<CompletionCandidate>;

/// What completes an argument, by its name in `arguments`.
pub(super) const WORDS: &[(&str, Completer)] = &[
    ("target", |word| candidates(word, targets(word))),
    ("operation", |word| candidates(word, names(word))),
    ("cells", |word| candidates(word, cells())),
    ("types", |word| candidates(word, types())),
    ("orderings", |word| candidates(word, orderings())),
    ("ordering", |word| candidates(word, steps(word))),
    ("result", |word| candidates(word, texts(ResultUse::ALL.map(ResultUse::name)))),
    ("operand", |word| candidates(word, distinct(|probe| probe.operand().name()))),
    ("class", |word| candidates(word, texts(Word::all().map(Word::name)))),
    ("fail_on", |word| candidates(word, texts(Word::all().map(Word::name)))),
    ("before", side),
    ("after", side),
    ("shape", |word| candidates(word, texts(SHAPES.iter().map(|shape| shape.name)))),
    ("mnemonic", |word| candidates(word, Words::all().iter().flat_map(Words::mnemonics).collect())),
    ("isa", |word| candidates(word, Words::all().into_iter().flat_map(|words| words.isa).collect())),
    ("opt_level", |word| candidates(word, texts(OPT_LEVELS))),
];

/// What completes the argument of this name, if its type does not say it.
pub(super) fn of(name: &str) -> Option<Completer> {
    WORDS.iter().find(|(known, _)| *known == name).map(|(_, completer)| *completer)
}

/// Those that begin like the word, in alphabetical order.
fn candidates(word: &OsStr, all: BTreeSet<String>) -> Vec<CompletionCandidate> {
    let word = word.to_string_lossy();
    all.into_iter().filter(|known| known.starts_with(&*word)).map(CompletionCandidate::new).collect()
}

fn texts<'a>(words: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// The rows of the targets file; if none begins like the word, the triples that the compiler knows.
fn targets(word: &OsStr) -> BTreeSet<String> {
    let rows = TargetsFile::load(None).map(|file| file.targets()).unwrap_or_default();
    let names: BTreeSet<String> = rows.into_iter().map(|target| target.name).collect();
    let word = word.to_string_lossy();
    if names.iter().any(|name| name.starts_with(&*word)) { names } else { triples() }
}

/// The triples that the compiler knows.
fn triples() -> BTreeSet<String> {
    let list = brief().run(&Invocation::new("rustc").arguments(["--print", "target-list"]));
    list.map(|list| texts(list.stdout.lines())).unwrap_or_default()
}

/// The names of probes, up to the end of the part that is being typed: there are thousands.
fn names(word: &OsStr) -> BTreeSet<String> {
    let word = word.to_string_lossy();
    let part = |name: String| -> Option<String> {
        let rest = name.strip_prefix(&*word)?;
        let end = rest.find("::").map_or(name.len(), |end| word.len() + end + 2);
        Some(name[..end].to_owned())
    };
    let mut parts: BTreeSet<String> = catalogue().iter().map(Probe::name).filter_map(part).collect();
    // An operation is a word too.
    parts.extend(distinct(Probe::operation));
    parts
}

/// The names of probes as `litmus` takes them.
fn cells() -> BTreeSet<String> {
    let used = format!("::{}", ResultUse::Used.name());
    let is_made = |probe: &&Probe| !probe.is_program();
    catalogue().iter().filter(is_made).map(|probe| probe.name().trim_end_matches(&used).to_owned()).collect()
}

/// What probes have, each once.
fn distinct(word: impl Fn(&Probe) -> &str) -> BTreeSet<String> {
    catalogue().iter().map(|probe| word(probe).to_owned()).collect()
}

fn types() -> BTreeSet<String> {
    texts(Type::ALL.iter().map(|value_type| value_type.name))
}

fn orderings() -> BTreeSet<String> {
    texts(Ordering::ALL.map(Ordering::name).into_iter().chain(["plain"]))
}

/// From one ordering to another.
fn steps(word: &OsStr) -> BTreeSet<String> {
    match word.to_string_lossy().split_once("..") {
        Some((from, _)) => orderings().into_iter().map(|to| format!("{from}..{to}")).collect(),
        None => orderings().into_iter().map(|from| format!("{from}..")).collect(),
    }
}

/// A side of a comparison: a target, or a file or folder.
fn side(word: &OsStr) -> Vec<CompletionCandidate> {
    let rows = TargetsFile::load(None).map(|file| file.targets()).unwrap_or_default();
    let mut all = candidates(word, rows.into_iter().map(|target| target.name).collect());
    all.extend(PathCompleter::any().complete(word));
    all
}
