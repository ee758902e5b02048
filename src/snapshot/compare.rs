//! Comparing two snapshots of one target: which probes differ, and which differ in the same way.

use super::Snapshot;
use std::collections::{HashMap, HashSet};

/// A difference, with all probes that have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The body before; absent where the probe is new.
    pub before: Option<String>,
    /// The body now; absent where the probe is gone.
    pub after: Option<String>,
    /// The probes, in catalogue order.
    pub probes: Vec<String>,
}

/// How a snapshot differs from the one that was committed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// Whether the same compiler made both.
    pub same_compiler: bool,
    /// Whether both were compiled in the same way. If not, a difference says nothing.
    pub same_settings: bool,
    /// The differences, in the order of their first probes.
    pub changes: Vec<Change>,
}

impl Comparison {
    /// How many probes differ.
    #[must_use]
    pub fn probes(&self) -> usize {
        self.changes.iter().map(|change| change.probes.len()).sum()
    }
}

/// Compares the committed snapshot with the present one.
#[must_use]
pub fn compare(before: &Snapshot, after: &Snapshot) -> Comparison {
    let bodies: HashMap<&str, &str> = before.entries.iter().map(|(name, body)| (&**name, &**body)).collect();
    let present: HashSet<&str> = after.entries.iter().map(|(name, _)| &**name).collect();
    let now = after.entries.iter().map(|(name, body)| (&**name, bodies.get(&**name).copied(), Some(&**body)));
    let gone = before.entries.iter().filter(|(name, _)| !present.contains(&**name));
    let gone = gone.map(|(name, body)| (&**name, Some(&**body), None));
    let mut changes: Vec<Change> = Vec::new();
    let mut known: HashMap<(Option<&str>, Option<&str>), usize> = HashMap::new();
    for (name, before, after) in now.chain(gone).filter(|(_, before, after)| before != after) {
        let change = *known.entry((before, after)).or_insert_with(|| {
            let (before, after) = (before.map(str::to_owned), after.map(str::to_owned));
            changes.push(Change { before, after, probes: Vec::new() });
            changes.len() - 1
        });
        changes[change].probes.push(name.to_owned());
    }
    Comparison {
        same_compiler: identity(&before.compiler) == identity(&after.compiler),
        same_settings: before.target == after.target,
        changes,
    }
}

/// What tells compilers apart, in a title: all but the version of LLVM, which stored assembly does not name.
fn identity(title: &str) -> &str {
    title.split_once(", LLVM").map_or(title, |(identity, _)| identity)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(compiler: &str, entries: &[(&str, &str)]) -> Snapshot {
        let entries = entries.iter().map(|(name, body)| ((*name).to_owned(), format!("    {body}\n"))).collect();
        Snapshot { target: "x86_64: t".to_owned(), compiler: compiler.to_owned(), entries }
    }

    #[test]
    fn text_comes_back() {
        let snapshot = snapshot("rustc 1.95.0", &[("a::b", "ret"), ("a::c", "ret"), ("a::d", "pause")]);
        let text = snapshot.render();
        assert_eq!(text, "; x86_64: t\n; rustc 1.95.0\n\na::b:\na::c:\n    ret\n\na::d:\n    pause\n");
        assert_eq!(Snapshot::parse(&text, "x86_64.asm"), Ok(snapshot));
    }

    #[test]
    fn damage_is_shown() {
        for (text, line) in [
            ("", 1),
            ("; t", 1),
            ("; t\n", 2),
            ("; \n", 2),
            ("hello\n", 1),
            ("; t\n; c\n\n    ret\n", 4),
            ("; t\n; c\n\na::b:\n    ret\nret\n", 6),
        ] {
            let mistake = Snapshot::parse(text, "x86_64.asm").unwrap_err();
            assert!(mistake.to_string().starts_with(&format!("x86_64.asm:{line}: ")), "{mistake}");
            assert!(mistake.render(&annotate_snippets::Renderer::plain()).contains("asm-matrix bless"), "{text:?}");
        }
    }

    #[test]
    fn equal_changes_are_grouped() {
        let before = snapshot("rustc 1.95.0, LLVM 22.1.2", &[("a", "x"), ("b", "x"), ("c", "y"), ("d", "z")]);
        let after = snapshot("rustc 1.95.0", &[("a", "w"), ("b", "w"), ("c", "y"), ("e", "v")]);
        let comparison = compare(&before, &after);
        assert!(comparison.same_compiler && comparison.same_settings);
        let probes: Vec<_> = comparison.changes.iter().map(|change| change.probes.join(" ")).collect();
        assert_eq!(probes, ["a b", "e", "d"]);
        assert_eq!(comparison.changes[1].before, None);
        assert_eq!(comparison.changes[2].after, None);
        assert!(!compare(&before, &snapshot("rustc 1.96.0", &[])).same_compiler);
    }
}
