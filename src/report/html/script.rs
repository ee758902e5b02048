//! The script of the page: its modules as one.
//!
//! Each file below `templates/page` is an ES module and can be checked and read as one. In the page they are one module, in
//! the order of this list, without indentation and lines of comment: lines that import are left out, and the word `export` is. So
//! an import stands on one line, no text goes over lines, and no two files have a top-level name in common, which a browser
//! would refuse.

use crate::base::packed;

/// The modules, each after those that it needs.
const MODULES: &[&str] = &[
    "dom.js",
    "data.js",
    "state.js",
    "search.js",
    "masks.js",
    "listing.js",
    "execution.js",
    "panel.js",
    "targets.js",
    "copy.js",
    "grid.js",
    "matrix.js",
    "start.js",
    "compare.js",
    "programs.js",
    OUTCOMES,
    "findings.js",
    "changes.js",
    "figure.js",
    "claims.js",
    "about.js",
    "main.js",
];

/// The text of a module.
fn module(name: &str) -> &'static str {
    let found = packed::below("templates/page").find(|(known, _)| *known == name);
    found.map_or_else(|| unreachable!("build.rs packs the folder of {name}"), |(_, text)| text)
}

/// The module that only pages with programs of several threads have.
const OUTCOMES: &str = "outcomes.js";

/// All of them as one module.
pub(super) fn script(has_programs: bool) -> String {
    let mut script = String::new();
    let modules = MODULES.iter().filter(|name| has_programs || **name != OUTCOMES);
    for line in modules.flat_map(|name| module(name).lines()) {
        // Indentation and comments are for those who read the files.
        let line = line.trim();
        if line.is_empty() || line.starts_with("//") || line.starts_with("import ") {
            continue;
        }
        script.push_str(line.strip_prefix("export ").unwrap_or(line));
        script.push('\n');
    }
    script
}

#[cfg(test)]
mod tests {
    use super::{MODULES, module};
    use std::collections::HashSet;

    #[test]
    fn no_two_modules_have_a_name_in_common() {
        let declared = |line: &'static str| {
            let line = line.strip_prefix("export ").unwrap_or(line);
            let rest = line.strip_prefix("const ").or_else(|| line.strip_prefix("let "))?;
            rest.split(|character: char| !character.is_alphanumeric()).next().filter(|name| !name.is_empty())
        };
        let names: Vec<&str> = MODULES.iter().flat_map(|name| module(name).lines()).filter_map(declared).collect();
        assert!(names.len() > 100, "only {} names", names.len());
        let mut known = HashSet::new();
        let twice: Vec<&str> = names.into_iter().filter(|name| !known.insert(*name)).collect();
        assert_eq!(twice, [""; 0]);
    }
}
