//! User functions as probes: the coordinate in a function's name.
//!
//! A name in the catalogue's form, with parts joined by `__` (`push__u64__release`), has a type, an ordering, a use of
//! its result and an operand; any other name has no coordinate. A function with the name of a probe is that probe.

use super::line::{Line, Probe, Source};
use super::operand::Operand;
use super::operation::OperationKind;
use super::ordering::{Ordering, ResultUse};
use super::sequence::sequence;
use super::types::{Type, Types};
use std::borrow::Cow;
use std::iter::Peekable;
use std::sync::Arc;

/// The probe of a user function, by its symbol, or by the symbol's demangled path. `catalogue` has the probes that it
/// may be.
#[must_use]
pub fn user(name: &str, catalogue: &[Probe]) -> Probe {
    // The operation of a program or a sequence is its whole name.
    let is_whole = |probe: &Probe| probe.program().is_some() || probe.sequence().is_some();
    let is_near = |probe: &Probe| is_whole(probe) || name.starts_with(probe.operation());
    let known = catalogue.iter().find(|probe| is_near(probe) && probe.symbol() == name);
    known.cloned().unwrap_or_else(|| coordinate(name).unwrap_or(Words { operation: name, ..Words::default() }).probe())
}

/// The probe of a user function, by its name in output.
#[must_use]
pub fn named(name: &str) -> Probe {
    if let Some(sequence) = sequence(name) {
        return sequence;
    }
    let coordinate = user(&name.replace("::", "__"), &[]);
    if coordinate.name() == name { coordinate } else { user(name, &[]) }
}

/// The parts of a name.
#[derive(Debug, Default, PartialEq, Eq)]
struct Words<'a> {
    operation: &'a str,
    value_type: Option<Type>,
    is_plain: bool,
    success: Option<Ordering>,
    failure: Option<Ordering>,
    result: Option<ResultUse>,
    operand: Option<Operand>,
}

/// The parts of a name if all of them are known, in the catalogue's order.
fn coordinate(name: &str) -> Option<Words<'_>> {
    let (operation, rest) = name.split_once("__").filter(|(operation, _)| !operation.is_empty())?;
    let mut parts = rest.split("__").peekable();
    let mut words = Words { operation, ..Words::default() };
    words.value_type = next(&mut parts, Type::ALL, |known| Some(known.name));
    words.is_plain = parts.next_if_eq(&"plain").is_some();
    if !words.is_plain {
        words.success = next(&mut parts, &Ordering::ALL, |known| Some(known.name()));
        words.failure = words.success.and_then(|_| next(&mut parts, &Ordering::ALL, |known| Some(known.name())));
    }
    words.result = next(&mut parts, &ResultUse::ALL, |known| Some(known.name()));
    words.operand = next(&mut parts, &Operand::ALL, |known| known.suffix());
    parts.next().is_none().then_some(words)
}

/// The value of the next word, if it has one.
fn next<'a, T: Copy>(
    parts: &mut Peekable<impl Iterator<Item = &'a str>>,
    values: &[T],
    word: impl Fn(&T) -> Option<&'static str>,
) -> Option<T> {
    let part = *parts.peek()?;
    let value = values.iter().find(|value| word(value) == Some(part))?;
    parts.next();
    Some(*value)
}

impl Words<'_> {
    fn probe(self) -> Probe {
        let Words { operation, value_type, is_plain, success, failure, result, operand } = self;
        let line = Line {
            operation: Cow::Owned(operation.to_owned()),
            kind: if is_plain { OperationKind::Plain } else { OperationKind::User },
            types: value_type.map_or(Types::None, Types::One),
            operand: operand.unwrap_or(Operand::None),
            parameters: "",
            result: None,
            uses: &[],
            body: "",
            since: None,
        };
        Probe { line: Source::Made(Arc::new(line)), value_type, success, failure, result }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::{Group, catalogue};

    #[test]
    fn names_become_coordinates() {
        for (name, printed, value_type, success) in [
            ("push__u64__release", "push::u64::release", Some("u64"), Some(Ordering::Release)),
            ("try_lock__acquire__relaxed__used", "try_lock::acquire::relaxed::used", None, Some(Ordering::Acquire)),
            ("bump__u8__plain__dropped__const_1", "bump::u8::plain::dropped::const_1", Some("u8"), None),
            ("ring__push", "ring__push", None, None),
            ("push__u64__soon", "push__u64__soon", None, None),
            ("push__release__u64", "push__release__u64", None, None),
            ("__x", "__x", None, None),
            ("x__", "x__", None, None),
            ("pinned::ring::push", "pinned::ring::push", None, None),
        ] {
            let probe = user(name, &[]);
            assert_eq!(probe.name(), printed);
            assert_eq!(named(printed).name(), printed);
            assert_eq!((probe.value_type.map(|value_type| value_type.name), probe.success), (value_type, success));
            assert_eq!(probe.is_baseline(), name.contains("plain"));
            assert!(probe.is_legal());
        }
    }

    /// Clones share the name, which is freed with the last of them.
    #[test]
    fn a_name_is_owned() {
        let probe = user("ring_push", &[]);
        let Source::Made(line) = &probe.line else { panic!("{probe:?}") };
        let line = Arc::downgrade(line);
        let clone = probe.clone();
        assert_eq!((line.strong_count(), &clone), (2, &probe));
        drop((probe, clone));
        assert!(line.upgrade().is_none());
    }

    #[test]
    fn the_name_of_a_probe_is_that_probe() {
        let catalogue = catalogue();
        let probe = user("fetch_add__u32__acq_rel__used", &catalogue);
        assert!(catalogue.contains(&probe));
        assert_eq!(probe.group(), Group::Operation);
        assert_eq!(user("fetch_add__u32__acq_rel__lost", &catalogue).group(), Group::User);
    }
}
