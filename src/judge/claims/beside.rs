//! Claims about user code: the functions that they name, and assertions in a file beside the code.
//!
//! ```toml
//! [[assert]]
//! function = "unlock"
//! targets = ["x86_64", "aarch64_lse"]
//! calls-nothing = true
//! at-most = 12
//! ```
//!
//! An assertion is a claim that is expected to hold: it is decided and reported as one.

use super::assertion::joined;
use super::file::{ASSERTIONS, Reader};
use super::pattern::Pattern;
use super::selection::{Axis, Selection};
use super::toml_tree::{entries, tables};
use super::{Assertion, Check, Claim, Claims};
use crate::base::mistake::{Mistake, Written, suggestion};
use crate::probe::{Probe, catalogue};
use crate::read::matrix::Matrix;
use std::ops::Range;
use toml::de::DeTable;

/// The list of assertions, and its keys that select functions and targets.
const LIST: &str = "assert";
const FUNCTION: &str = "function";
const TARGETS: &str = "targets";

/// A regular expression for the names of exported functions, which are no paths.
pub const EXPORTED: &str = r"^\w+$";

impl Claims {
    /// The assertions of a file beside user code; none if it has no `[[assert]]`. Its other tables are not looked at.
    pub fn asserted(source: &str, origin: &str) -> Result<Option<Claims>, Mistake> {
        let file = Written { source, origin };
        let tree = DeTable::parse(source).map_err(|error| file.toml(&error, &[]))?;
        let reader = Reader { file, probes: catalogue(), is_user_code: true };
        let keys: Vec<&str> = tree.get_ref().keys().map(|key| key.get_ref().as_ref()).collect();
        let mut claims = Vec::new();
        for entry in entries(file, tree.get_ref(), "top-level", &keys)?.iter().filter(|entry| entry.key == LIST) {
            for (table, span) in tables(file, entry)? {
                claims.push(asserted(&reader, table, span)?);
            }
        }
        let claims = Claims { claims, source: source.to_owned(), origin: origin.to_owned() };
        Ok((!claims.claims.is_empty()).then_some(claims))
    }

    /// A regular expression that selects the functions that the claims name, if each of them names some.
    #[must_use]
    pub fn functions(&self) -> Option<String> {
        let mut finders = Vec::new();
        for check in self.claims.iter().flat_map(|claim| &claim.checks) {
            let named = check.selection.axes.iter().find(|(axis, _)| *axis == Axis::Function);
            let wanted = named.map(|(_, patterns)| patterns.iter().filter(|pattern| !pattern.is_negated()));
            let own: Vec<String> = wanted?.map(|pattern| format!("(?:{})", pattern.finder())).collect();
            if own.is_empty() {
                return None;
            }
            finders.extend(own);
        }
        // The exported functions are rows in any case: a mistyped name may be one of them.
        finders.push(EXPORTED.to_owned());
        (finders.len() > 1).then(|| finders.join("|"))
    }

    /// Only the claims of which every check selects a function of the matrix: for a part of the functions.
    #[must_use]
    pub fn within(&self, matrix: &Matrix) -> Claims {
        let has_row = |check: &Check| matrix.probes.iter().any(|probe| check.selection.has_probe(probe));
        let claims = self.claims.iter().filter(|claim| claim.checks.iter().all(has_row)).cloned().collect();
        Claims { claims, ..self.clone() }
    }

    /// Whether a claim names targets.
    #[must_use]
    pub fn has_targets(&self) -> bool {
        let mut checks = self.claims.iter().flat_map(|claim| &claim.checks);
        checks.any(|check| check.selection.axes.iter().any(|(axis, _)| *axis == Axis::Target))
    }

    /// Checks the names of functions and targets in claims about user code: each must be in the matrix. `is_narrowed`:
    /// only some targets were selected.
    pub fn fit(&self, matrix: &Matrix, is_narrowed: bool) -> Result<(), Mistake> {
        let names: Vec<String> = matrix.probes.iter().map(Probe::name).collect();
        for check in self.claims.iter().flat_map(|claim| &claim.checks) {
            for (axis, patterns) in &check.selection.axes {
                for pattern in patterns {
                    self.fits(*axis, pattern, matrix, is_narrowed)?;
                }
            }
            for assertion in &check.assertions {
                let (Assertion::Equals(name) | Assertion::DiffersFrom(name)) = assertion else { continue };
                if !names.contains(name) {
                    return Err(self.unknown(check.span.clone(), "function", name, &names));
                }
            }
        }
        Ok(())
    }

    fn fits(&self, axis: Axis, pattern: &Pattern, matrix: &Matrix, is_narrowed: bool) -> Result<(), Mistake> {
        let is_it = |probe: &Probe| {
            let word = axis.word(probe);
            if axis == Axis::Function { pattern.names(&word) } else { pattern.matches(&word) }
        };
        let word = pattern.text().trim_start_matches('!');
        if axis.is_of_user_code() && !matrix.probes.iter().any(is_it) {
            let mut words: Vec<String> = matrix.probes.iter().map(|probe| axis.word(probe).into_owned()).collect();
            words.dedup();
            return Err(self.unknown(pattern.span(), axis.name(), word, &words));
        }
        let has_target = || matrix.columns.iter().any(|one| pattern.matches(&one.name) || pattern.matches(&one.triple));
        if axis == Axis::Target && !is_narrowed && !has_target() {
            let words: Vec<String> = matrix.columns.iter().map(|column| column.name.clone()).collect();
            return Err(self.unknown(pattern.span(), "target", word, &words));
        }
        Ok(())
    }

    /// A word that the matrix does not have.
    fn unknown(&self, span: Range<usize>, what: &str, word: &str, known: &[String]) -> Mistake {
        // Of a path, the last part is what is mistyped.
        let last = |name: &str| name.split("::<").next().and_then(|name| name.rsplit("::").next()).map(str::to_owned);
        let lasts: Vec<String> = known.iter().filter_map(|name| last(name)).collect();
        let help = suggestion(word, known.iter().chain(&lasts).map(String::as_str));
        let all =
            || format!("there are {}; a function without a symbol is inlined, generic or left out", known.join(", "));
        self.file().mistake(span, format!("there is no {what} `{word}`"), "unknown", Some(help.unwrap_or_else(all)))
    }
}

/// One `[[assert]]`, as a claim.
fn asserted(reader: &Reader<'_>, table: &DeTable<'_>, span: Range<usize>) -> Result<Claim, Mistake> {
    let known: Vec<&str> =
        [FUNCTION, TARGETS].into_iter().chain(ASSERTIONS.into_iter().filter(|key| *key != "same-across")).collect();
    let (mut selection, mut assertions) = (Selection::default(), Vec::new());
    let mut functions: Vec<String> = Vec::new();
    for entry in entries(reader.file, table, LIST, &known)? {
        match entry.key {
            FUNCTION => {
                let words = reader.words(&entry, Axis::Function)?;
                functions = words.iter().map(|word| word.text().to_owned()).collect();
                selection.axes.push((Axis::Function, words));
            }
            TARGETS => selection.axes.push((Axis::Target, reader.words(&entry, Axis::Target)?)),
            _ => assertions.push(reader.assertion(&entry)?),
        }
    }
    if functions.is_empty() {
        let help = Some("write `function = \"unlock\"`: a name, or the end of a path".to_owned());
        return Err(reader.file.mistake(span, "this assertion names no function".to_owned(), "here", help));
    }
    if assertions.is_empty() {
        let help = Some(format!("one of {}", known[2..].join(", ")));
        return Err(reader.file.mistake(span, "this asserts nothing".to_owned(), "here", help));
    }
    let said: Vec<String> = assertions.iter().map(Assertion::said).collect();
    let quoted: Vec<String> = functions.iter().map(|name| format!("`{name}`")).collect();
    let says = format!("{} {}.", joined(&quoted, "and"), joined(&said, "and"));
    let id = joined(&functions, "and");
    Ok(Claim { id, says, is_expected: true, checks: vec![Check { selection, assertions, span }] })
}
