//! The path of a function with all its type arguments, as a user writes it: `crossbeam_queue::ArrayQueue::<u64>::push`, or
//! `<seqlock::SeqLock<u64> as Default>::default`.

use super::InstanceError;

/// A part of a path, with its arguments as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) name: String,
    pub(super) arguments: Vec<String>,
}

/// A path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Instance {
    /// As it was written.
    pub(super) text: String,
    /// The type and the parts behind it, or a path of plain parts.
    pub(super) segments: Vec<Segment>,
    /// The last part of the trait's path, for `<Type as Trait>::method`.
    pub(super) as_trait: Option<String>,
}

impl Instance {
    /// Reads a path.
    pub(super) fn parse(text: &str) -> Result<Instance, InstanceError> {
        let wrong = |what: &str| InstanceError::Path { text: text.to_owned(), what: what.to_owned() };
        let text = text.trim();
        let (segments, as_trait) = match text.strip_prefix('<') {
            None => (segments(text).ok_or_else(|| wrong("its brackets do not match"))?, None),
            Some(rest) => {
                let end = closing(rest).ok_or_else(|| wrong("its brackets do not match"))?;
                let (inner, method) = (&rest[..end], &rest[end + 1..]);
                let (own, of_trait) = inner.split_once(" as ").ok_or_else(|| wrong("`<Type as Trait>` is meant"))?;
                let method = method.strip_prefix("::").ok_or_else(|| wrong("a method has to follow"))?;
                let all = segments(own).zip(segments(method)).zip(segments(of_trait));
                let ((mut own, method), of_trait) = all.ok_or_else(|| wrong("its brackets do not match"))?;
                own.extend(method);
                (own, of_trait.last().map(|segment| segment.name.clone()))
            }
        };
        let is_name = |name: &str| {
            let mut letters = name.chars();
            letters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
                && letters.all(|letter| letter.is_alphanumeric() || letter == '_')
        };
        match segments.as_slice() {
            [] | [_] => Err(wrong("it begins with the name of a crate: `krate::function`")),
            [..] if segments.iter().any(|segment| !is_name(&segment.name)) => Err(wrong("a part of it is no name")),
            [..] => Ok(Instance { text: text.to_owned(), segments, as_trait }),
        }
    }

    /// The crate that it begins with.
    pub(super) fn crate_name(&self) -> &str {
        &self.segments[0].name
    }
}

/// The parts of a path. None if brackets do not match.
fn segments(path: &str) -> Option<Vec<Segment>> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut rest = path.trim().trim_start_matches("::");
    while !rest.is_empty() {
        let end = rest.find([':', '<']).unwrap_or(rest.len());
        let name = rest[..end].trim();
        if !name.is_empty() {
            segments.push(Segment { name: name.to_owned(), arguments: Vec::new() });
        }
        rest = rest[end..].trim_start_matches(':');
        if let Some(inner) = rest.strip_prefix('<') {
            let end = closing(inner)?;
            segments.last_mut()?.arguments = arguments(&inner[..end]);
            rest = inner[end + 1..].trim_start_matches(':');
        }
    }
    Some(segments)
}

/// Where the bracket is closed that was opened before the text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut previous = ' ';
    for (position, letter) in text.char_indices() {
        match letter {
            '<' | '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.checked_sub(1)?,
            // The arrow of a function's type closes nothing.
            '>' if previous == '-' => {}
            '>' if depth == 0 => return Some(position),
            '>' => depth -= 1,
            _ => {}
        }
        previous = letter;
    }
    None
}

/// The arguments between brackets; lifetimes are left out, since they are elided.
fn arguments(text: &str) -> Vec<String> {
    let mut arguments = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    for (position, letter) in text.char_indices().chain([(text.len(), ',')]) {
        match letter {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                let argument = text[start..position].trim();
                if !argument.is_empty() && !argument.starts_with('\'') {
                    arguments.push(argument.to_owned());
                }
                start = position + 1;
            }
            _ => {}
        }
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read() {
        let read = |text: &str| {
            let Instance { segments, as_trait, .. } = Instance::parse(text).unwrap();
            let part = |segment: &Segment| format!("{}[{}]", segment.name, segment.arguments.join("|"));
            (segments.iter().map(part).collect::<Vec<_>>().join(" "), as_trait)
        };
        let inherent = |text: &str| (text.to_owned(), None);
        assert_eq!(read("a::B::<u64>::push"), inherent("a[] B[u64] push[]"));
        assert_eq!(
            read("a::b::C<[u8; 4], 8>::f::<D<u8, (u8, u8)>>"),
            inherent("a[] b[] C[[u8; 4]|8] f[D<u8, (u8, u8)>]")
        );
        assert_eq!(read("::a::f::<'static, fn(u8) -> u8>"), inherent("a[] f[fn(u8) -> u8]"));
        assert_eq!(
            read("<a::B<u64> as core::ops::Drop>::drop"),
            ("a[] B[u64] drop[]".to_owned(), Some("Drop".to_owned()))
        );
        for wrong in ["f", "a::B<u64::f", "<a::B>::f", "a::b c", "", "a::{closure#0}"] {
            assert!(Instance::parse(wrong).is_err(), "{wrong}");
        }
    }
}
