//! A file of claims: TOML in, claims out, or the first mistake with its position.

use super::assertion::Assertion;
use super::pattern::Pattern;
use super::selection::{Axis, Selection};
use super::toml_tree::{Entry, entries, number, tables, text, texts};
use super::{Check, Claim, Claims};
use crate::base::mistake::{Mistake, Written, suggestion};
use crate::isa::Class;
use crate::probe::{Probe, catalogue};
use crate::read::matrix::Shape;
use crate::target::Target;
use std::collections::BTreeSet;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// The keys that assert something.
pub(super) const ASSERTIONS: [&str; 14] = [
    "same-across",
    "contains",
    "contains-no",
    "contains-class",
    "contains-no-class",
    "most-instructions",
    "at-most",
    "most-bytes",
    "no-loop",
    "shape",
    "calls-nothing",
    "verdict",
    "equals",
    "differs-from",
];

/// The verdicts by their names.
const VERDICTS: [&str; 4] = ["conforms", "stronger", "weaker", "unknown"];

impl Claims {
    /// The claims of a file. `origin` is its name in messages. Everything that needs no matrix is checked, except the
    /// names of targets, which [`Claims::targets`] checks.
    pub fn parse(source: &str, origin: &str) -> Result<Claims, Mistake> {
        Claims::read(source, origin, false)
    }

    /// The claims of a file about user code. Its functions are not known yet: [`Claims::fit`] checks their names.
    pub fn parse_for_user_code(source: &str, origin: &str) -> Result<Claims, Mistake> {
        Claims::read(source, origin, true)
    }

    fn read(source: &str, origin: &str, is_user_code: bool) -> Result<Claims, Mistake> {
        let file = Written { source, origin };
        let tree = DeTable::parse(source).map_err(|error| file.toml(&error, &[]))?;
        let reader = Reader { file, probes: catalogue(), is_user_code };
        let mut claims: Vec<Claim> = Vec::new();
        for entry in entries(file, tree.get_ref(), "top-level", &["claim"])? {
            for (table, span) in tables(file, &entry)? {
                let (claim, id) = reader.claim(table, span)?;
                if claims.iter().any(|known| known.id == claim.id) {
                    let title = format!("two claims have the id `{}`", claim.id);
                    return Err(file.mistake(id, title, "this is the second", None));
                }
                claims.push(claim);
            }
        }
        if claims.is_empty() {
            let help = Some("a claim is a table `[[claim]]` with an `id`, `says` and `[[claim.check]]`s".to_owned());
            return Err(file.mistake(0..0, "this file has no claims".to_owned(), "", help));
        }
        Ok(Claims { claims, source: source.to_owned(), origin: origin.to_owned() })
    }

    /// The targets that the claims name. A word that is neither a name nor a triple is a mistake.
    pub fn targets<'t>(&self, targets: &'t [Target]) -> Result<Vec<&'t Target>, Mistake> {
        let checks = || self.claims.iter().flat_map(|claim| &claim.checks);
        let axes = checks().flat_map(|check| &check.selection.axes);
        for pattern in axes.filter(|(axis, _)| *axis == Axis::Target).flat_map(|(_, patterns)| patterns) {
            let is_meant = |target: &Target| pattern.matches(&target.name) || pattern.matches(&target.triple);
            if !targets.iter().any(is_meant) {
                let names: Vec<&str> = targets.iter().map(|target| target.name.as_str()).collect();
                let triples = targets.iter().map(|target| target.triple.as_str());
                let word = pattern.text().trim_start_matches('!');
                let help = suggestion(word, names.iter().copied().chain(triples))
                    .unwrap_or_else(|| format!("the targets are {}", names.join(", ")));
                let title = format!("there is no target `{word}`");
                return Err(self.file().mistake(pattern.span(), title, "unknown", Some(help)));
            }
        }
        let is_meant =
            |target: &&Target| checks().any(|check| check.selection.has_target(&target.name, &target.triple));
        Ok(targets.iter().filter(is_meant).collect())
    }

    /// The file, for messages.
    pub(super) fn file(&self) -> Written<'_> {
        Written { source: &self.source, origin: &self.origin }
    }
}

/// The state of the reader.
pub(super) struct Reader<'a> {
    pub(super) file: Written<'a>,
    /// The catalogue.
    pub(super) probes: Vec<Probe>,
    /// Whether the rows are functions of user code, which are known only when it is compiled.
    pub(super) is_user_code: bool,
}

impl Reader<'_> {
    /// A claim, and the position of its id.
    fn claim(&self, table: &DeTable<'_>, span: Range<usize>) -> Result<(Claim, Range<usize>), Mistake> {
        let file = self.file;
        let (mut id, mut says, mut is_expected, mut checks) = (None, None, false, Vec::new());
        for entry in entries(file, table, "claim", &["id", "says", "expect", "check"])? {
            match entry.key {
                "id" => id = Some((text(file, &entry)?.to_owned(), entry.value.span())),
                "says" => says = Some(text(file, &entry)?.to_owned()),
                "expect" => match text(file, &entry)? {
                    "holds" => is_expected = true,
                    word => return Err(file.unknown(entry.value.span(), "expectation", word, &["holds"])),
                },
                _ => {
                    for (table, span) in tables(file, &entry)? {
                        checks.push(self.check(table, span)?);
                    }
                }
            }
        }
        let missing = |what: &str, help: &str| {
            file.mistake(span.clone(), format!("this claim has no {what}"), "here", Some(help.to_owned()))
        };
        let (id, place) = id.ok_or_else(|| missing("id", "write `id = \"a-short-name\"`"))?;
        let is_name =
            |id: &str| id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if id.is_empty() || !is_name(&id) {
            let help = Some("an id has lower-case letters, digits and `-`".to_owned());
            return Err(file.mistake(place, format!("`{id}` is not a valid id"), "not allowed", help));
        }
        let says = says.ok_or_else(|| missing("sentence", "write `says = \"the claim\"`"))?;
        if checks.is_empty() {
            return Err(missing(
                "check",
                "write `[[claim.check]]`, and in it which cells, and what is asserted of them",
            ));
        }
        Ok((Claim { id, says, is_expected, checks }, place))
    }

    fn check(&self, table: &DeTable<'_>, span: Range<usize>) -> Result<Check, Mistake> {
        let names = Axis::ALL.map(Axis::name);
        let known = [names.as_slice(), ASSERTIONS.as_slice()].concat();
        let (mut selection, mut assertions) = (Selection::default(), Vec::new());
        for entry in entries(self.file, table, "check", &known)? {
            match Axis::ALL.into_iter().find(|axis| axis.name() == entry.key) {
                Some(axis) => selection.axes.push((axis, self.words(&entry, axis)?)),
                None => assertions.push(self.assertion(&entry)?),
            }
        }
        if assertions.is_empty() {
            let help = Some(format!("one of {}", ASSERTIONS.join(", ")));
            return Err(self.file.mistake(span, "this check asserts nothing".to_owned(), "here", help));
        }
        if !self.is_user_code && !self.probes.iter().any(|probe| selection.has_probe(probe)) {
            let help = Some("leave a part out: a part that is not named may be anything".to_owned());
            return Err(self.file.mistake(span, "no probe matches all of this".to_owned(), "selects nothing", help));
        }
        Ok(Check { selection, assertions, span })
    }

    /// The words of an axis; each must be valid there.
    pub(super) fn words(&self, entry: &Entry<'_>, axis: Axis) -> Result<Vec<Pattern>, Mistake> {
        let mut patterns = Vec::new();
        let is_open = axis == Axis::Target || self.is_user_code && axis.is_of_user_code();
        let known: BTreeSet<_> =
            if is_open { BTreeSet::new() } else { self.probes.iter().map(|probe| axis.word(probe)).collect() };
        for (word, span) in texts(self.file, entry)? {
            let pattern = self.pattern(word, &span)?;
            if !is_open
                && !known.iter().any(|known| pattern.matches(known) || axis == Axis::Function && pattern.names(known))
            {
                let word = word.trim_start_matches('!');
                let known: Vec<&str> = known.iter().map(AsRef::as_ref).collect();
                if matches!(axis, Axis::Probe | Axis::Function) {
                    let help = suggestion(word, known);
                    let title = format!("there is no {} `{word}`", axis.name());
                    return Err(self.file.mistake(span, title, "unknown", help));
                }
                return Err(self.file.unknown(span, axis.name(), word, &known));
            }
            patterns.push(pattern);
        }
        Ok(patterns)
    }

    pub(super) fn assertion(&self, entry: &Entry<'_>) -> Result<Assertion, Mistake> {
        let file = self.file;
        Ok(match entry.key {
            "same-across" => Assertion::SameAcross(self.named(entry, "axis", &Axis::ALL, Axis::name)?),
            "contains" => Assertion::Contains(self.instructions(entry)?),
            "contains-no" => Assertion::ContainsNo(self.instructions(entry)?),
            "contains-class" => Assertion::ContainsClass(self.named(entry, "class", &Class::ALL, Class::name)?),
            "contains-no-class" => Assertion::ContainsNoClass(self.named(entry, "class", &Class::ALL, Class::name)?),
            "most-instructions" | "at-most" => Assertion::MostInstructions(number(file, entry)?),
            "no-loop" if matches!(entry.value.get_ref(), DeValue::Boolean(true)) => Assertion::NoLoop,
            "no-loop" => {
                let title = "`no-loop` can only be `true`".to_owned();
                return Err(file.mistake(entry.value.span(), title, "not `true`", None));
            }
            "most-bytes" => Assertion::MostBytes(number(file, entry)?),
            "shape" => Assertion::Shape(self.named(entry, "shape", &Shape::ALL, Shape::name)?),
            "calls-nothing" => match entry.value.get_ref() {
                DeValue::Boolean(true) => Assertion::CallsNothing(Vec::new()),
                DeValue::String(_) | DeValue::Array(_) => Assertion::CallsNothing(self.instructions(entry)?),
                _ => {
                    let title = "`calls-nothing` is `true`, or names functions".to_owned();
                    return Err(file.mistake(entry.value.span(), title, "neither", None));
                }
            },
            "verdict" => Assertion::Verdict(self.named(entry, "verdict", &VERDICTS, |name| name)?),
            "equals" => Assertion::Equals(self.probe(entry)?),
            "differs-from" => Assertion::DiffersFrom(self.probe(entry)?),
            other => unreachable!("the keys are checked, and `{other}` is one of them"),
        })
    }

    /// Words that name one of a few things.
    fn named<T: Copy>(
        &self,
        entry: &Entry<'_>,
        what: &str,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Result<Vec<T>, Mistake> {
        let find = |(word, span)| {
            let known = || all.iter().map(|one| name(*one)).collect::<Vec<_>>();
            all.iter()
                .copied()
                .find(|one| name(*one) == word)
                .ok_or_else(|| self.file.unknown(span, what, word, &known()))
        };
        texts(self.file, entry)?.into_iter().map(find).collect()
    }

    /// Patterns of instructions or functions. Absence has a separate key, so there is no `!`.
    fn instructions(&self, entry: &Entry<'_>) -> Result<Vec<Pattern>, Mistake> {
        let pattern = |(word, span): (&str, Range<usize>)| {
            let pattern = self.pattern(word, &span)?;
            if pattern.is_negated() {
                let help = Some("write `contains-no`".to_owned());
                return Err(self.file.mistake(span, "`!` is for selections".to_owned(), "not here", help));
            }
            Ok(pattern)
        };
        texts(self.file, entry)?.into_iter().map(pattern).collect()
    }

    fn pattern(&self, word: &str, span: &Range<usize>) -> Result<Pattern, Mistake> {
        Pattern::parse(word, span.clone()).map_err(|error| {
            let title = "this is not a regular expression".to_owned();
            self.file.mistake(span.clone(), title, &error, None)
        })
    }

    /// The name of one probe.
    fn probe(&self, entry: &Entry<'_>) -> Result<String, Mistake> {
        let name = text(self.file, entry)?;
        let names: Vec<String> = self.probes.iter().map(Probe::name).collect();
        if self.is_user_code || names.iter().any(|known| known == name) {
            return Ok(name.to_owned());
        }
        let help = suggestion(name, names.iter().map(String::as_str));
        Err(self.file.mistake(entry.value.span(), format!("there is no probe `{name}`"), "unknown", help))
    }
}

#[cfg(test)]
mod tests;
