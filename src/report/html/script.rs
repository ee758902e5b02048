//! The script of the page: its modules as one.
//!
//! Each file below `templates/page` is an ES module and can be checked and read as one. In the page they are one module, in
//! the order of this list, without indentation and lines of comment: lines that import are left out, and the word `export` is. So
//! an import stands on one line, no text goes over lines, and no two files have a top-level name in common, which a browser
//! would refuse.

/// The modules, each after those that it needs.
const MODULES: &[&str] = &[
    include_str!("../../../templates/page/dom.js"),
    include_str!("../../../templates/page/data.js"),
    include_str!("../../../templates/page/state.js"),
    include_str!("../../../templates/page/search.js"),
    include_str!("../../../templates/page/masks.js"),
    include_str!("../../../templates/page/listing.js"),
    include_str!("../../../templates/page/execution.js"),
    include_str!("../../../templates/page/panel.js"),
    include_str!("../../../templates/page/targets.js"),
    include_str!("../../../templates/page/copy.js"),
    include_str!("../../../templates/page/grid.js"),
    include_str!("../../../templates/page/matrix.js"),
    include_str!("../../../templates/page/start.js"),
    include_str!("../../../templates/page/compare.js"),
    include_str!("../../../templates/page/programs.js"),
    include_str!("../../../templates/page/findings.js"),
    include_str!("../../../templates/page/changes.js"),
    include_str!("../../../templates/page/figure.js"),
    include_str!("../../../templates/page/claims.js"),
    include_str!("../../../templates/page/about.js"),
    include_str!("../../../templates/page/main.js"),
];

/// All of them as one module.
pub(super) fn script() -> String {
    let mut script = String::new();
    for line in MODULES.iter().flat_map(|module| module.lines()) {
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
    use super::MODULES;
    use std::collections::HashSet;

    #[test]
    fn no_two_modules_have_a_name_in_common() {
        let declared = |line: &'static str| {
            let line = line.strip_prefix("export ").unwrap_or(line);
            let rest = line.strip_prefix("const ").or_else(|| line.strip_prefix("let "))?;
            rest.split(|character: char| !character.is_alphanumeric()).next().filter(|name| !name.is_empty())
        };
        let names: Vec<&str> = MODULES.iter().flat_map(|module| module.lines()).filter_map(declared).collect();
        assert!(names.len() > 100, "only {} names", names.len());
        let mut known = HashSet::new();
        let twice: Vec<&str> = names.into_iter().filter(|name| !known.insert(*name)).collect();
        assert_eq!(twice, [""; 0]);
    }
}
