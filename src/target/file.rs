//! `targets.toml`: an array of tables, one per target.
//!
//! ```toml
//! [[target]]
//! name = "aarch64_lse"
//! triple = "aarch64-unknown-linux-musl"
//! isa = "aarch64"
//! target-feature = "+lse"
//! ```
//!
//! Only the form is checked here. Whether the compiler knows a triple, a processor or a feature is checked when the row
//! is compiled; [`Row::mistake`] then marks the position.

use super::{ISA_NAMES, OPT_LEVELS, Target};
use crate::base::mistake::{Mistake, Written};
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

/// A target with the positions of its values in the file.
#[derive(Debug, Clone)]
pub struct Row {
    /// The target.
    pub target: Target,
    triple: Range<usize>,
    isa: Range<usize>,
    cpu: Range<usize>,
    features: Range<usize>,
}

/// What a file says.
#[derive(Debug, Clone)]
pub struct Targets {
    /// Its rows, in its order.
    pub rows: Vec<Row>,
    /// Its groups, in its order.
    pub groups: Vec<Group>,
}

/// Targets that are named together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// The names of rows, and triples.
    pub targets: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tables {
    #[serde(default)]
    target: Vec<Table>,
    #[serde(default)]
    group: Vec<GroupTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupTable {
    name: Spanned<String>,
    targets: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Table {
    name: Spanned<String>,
    triple: Spanned<String>,
    isa: Spanned<String>,
    target_cpu: Option<Spanned<String>>,
    target_feature: Option<Spanned<String>>,
    opt_level: Option<Spanned<OptLevel>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OptLevel {
    Number(i64),
    Letter(String),
}

/// The group that every file has.
pub const ALL: &str = "all";

/// The group that is meant if nothing is named.
pub const DEFAULT: &str = "default";

/// The keys of a table, for suggestions.
const KEYS: [&str; 9] =
    ["target", "group", "targets", "name", "triple", "isa", "target-cpu", "target-feature", "opt-level"];

/// The rows and groups of a file. `origin` is its name in messages.
pub fn parse(source: &str, origin: &str) -> Result<Targets, Mistake> {
    let file = Written { source, origin };
    let tables: Tables = toml::from_str(source).map_err(|error| file.toml(&error, &KEYS))?;
    let mut names: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    for table in tables.target {
        if names.contains(table.name.get_ref()) {
            let title = format!("two targets have the name `{}`", table.name.get_ref());
            return Err(file.mistake(table.name.span(), title, "this is the second", None));
        }
        names.push(table.name.get_ref().clone());
        rows.push(row(file, table)?);
    }
    if rows.is_empty() {
        let help = Some("a target is a table `[[target]]` with a name, a triple and an isa".to_owned());
        return Err(file.mistake(0..0, "this file has no targets".to_owned(), "", help));
    }
    let mut groups: Vec<Group> = Vec::new();
    for table in tables.group {
        if groups.iter().any(|group| group.name == *table.name.get_ref()) {
            let title = format!("two groups have the name `{}`", table.name.get_ref());
            return Err(file.mistake(table.name.span(), title, "this is the second", None));
        }
        groups.push(group(file, table, &names)?);
    }
    Ok(Targets { rows, groups })
}

fn group(file: Written<'_>, table: GroupTable, rows: &[String]) -> Result<Group, Mistake> {
    let GroupTable { name, targets } = table;
    if name.get_ref() == ALL {
        let help = Some("it has every row and the members of every group".to_owned());
        return Err(file.mistake(name.span(), format!("the group `{ALL}` is always there"), "not allowed", help));
    }
    if let Some(unknown) =
        targets.iter().find(|target| !rows.contains(target.get_ref()) && !is_triple(target.get_ref()))
    {
        let known: Vec<&str> = rows.iter().map(String::as_str).collect();
        return Err(file.unknown(unknown.span(), "target", unknown.get_ref(), &known));
    }
    Ok(Group { name: name.into_inner(), targets: targets.into_iter().map(Spanned::into_inner).collect() })
}

/// Whether a word can be a triple: each has a hyphen.
fn is_triple(word: &str) -> bool {
    word.contains('-')
}

fn row(file: Written<'_>, table: Table) -> Result<Row, Mistake> {
    let Table { name, triple, isa, target_cpu, target_feature, opt_level } = table;
    let is_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    if !is_name(name.get_ref()) && name.get_ref() != triple.get_ref() {
        let title = format!("`{}` is not a valid name for a target", name.get_ref());
        let help =
            "a name is a base and its extensions: lower-case letters, digits and `_`; or the triple itself".to_owned();
        return Err(file.mistake(name.span(), title, "not allowed", Some(help)));
    }
    if !ISA_NAMES.contains(&isa.get_ref().as_str()) {
        return Err(file.unknown(isa.span(), "isa", isa.get_ref(), &ISA_NAMES));
    }
    let opt_level = opt_level.map(|level| self::opt_level(file, &level)).transpose()?;
    let span = |value: &Option<Spanned<String>>| value.as_ref().map_or(0..0, Spanned::span);
    Ok(Row {
        triple: triple.span(),
        isa: isa.span(),
        cpu: span(&target_cpu),
        features: span(&target_feature),
        target: Target {
            name: name.into_inner(),
            triple: triple.into_inner(),
            isa: Some(isa.into_inner()),
            cpu: target_cpu.map(Spanned::into_inner),
            features: target_feature.map(Spanned::into_inner),
            opt_level,
        },
    })
}

fn opt_level(file: Written<'_>, level: &Spanned<OptLevel>) -> Result<String, Mistake> {
    let text = match level.get_ref() {
        OptLevel::Number(number) => number.to_string(),
        OptLevel::Letter(letter) => letter.clone(),
    };
    if OPT_LEVELS.contains(&text.as_str()) {
        return Ok(text);
    }
    let help = Some(format!("one of {}", OPT_LEVELS.join(", ")));
    Err(file.mistake(level.span(), format!("there is no opt-level `{text}`"), "unknown", help))
}

/// The part of a row that the compiler does not accept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// `triple`
    Triple,
    /// `isa`
    Isa,
    /// `target-cpu`
    Cpu,
    /// `target-feature`
    Features,
}

/// What is wrong with a row.
#[derive(Debug, Clone, Copy)]
pub struct Wrong<'a> {
    /// The part of the row.
    pub part: Part,
    /// The offending word in that part.
    pub word: &'a str,
    /// What is wrong with it.
    pub title: &'a str,
    /// The label under it.
    pub label: &'a str,
    /// A hint.
    pub help: Option<&'a str>,
}

impl Row {
    /// A mistake in this row, marked at its position in the file.
    #[must_use]
    pub fn mistake(&self, source: &str, origin: &str, wrong: Wrong<'_>) -> Mistake {
        let Wrong { part, word, title, label, help } = wrong;
        let span = match part {
            Part::Triple => &self.triple,
            Part::Isa => &self.isa,
            Part::Cpu => &self.cpu,
            Part::Features => &self.features,
        };
        let text = source.get(span.clone()).unwrap_or_default();
        let span = match text.find(word) {
            Some(start) if !word.is_empty() => span.start + start..span.start + start + word.len(),
            Some(_) | None => span.clone(),
        };
        Written { source, origin }.mistake(span, title.to_owned(), label, help.map(str::to_owned))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use annotate_snippets::Renderer;

    fn check(source: &str, expected: &[&str]) {
        let message = parse(source, "targets.toml").unwrap_err().render(&Renderer::plain());
        for part in expected {
            assert!(message.contains(part), "no {part:?} in\n{message}");
        }
    }

    const GOOD: &str = "[[target]]\nname = \"a\"\ntriple = \"t\"\nisa = \"aarch64\"\n";

    #[test]
    fn good_rows() {
        let Targets { rows, .. } =
            parse(&format!("{GOOD}opt-level = 2\ntarget-feature = \"+lse\"\n"), "targets.toml").unwrap();
        assert_eq!(rows[0].target.opt_level(), "2");
        assert_eq!(rows[0].target.features.as_deref(), Some("+lse"));
    }

    #[test]
    fn mistakes_are_shown_where_they_are() {
        check(
            &format!("{GOOD}targte-cpu = \"x\"\n"),
            &["targets.toml:5:1", "^^^^^^^^^^", "did you mean `target-cpu`?"],
        );
        check(
            &GOOD.replace("aarch64", "aarch46"),
            &["targets.toml:4:7", "no isa `aarch46`", "did you mean `aarch64`?"],
        );
        check(&GOOD.replace("\"a\"", "\"A b\""), &["targets.toml:2:8", "is not a valid name for a target"]);
        check(&format!("{GOOD}{GOOD}"), &["targets.toml:6:8", "two targets have the name `a`"]);
        check(&format!("{GOOD}opt-level = 4\n"), &["targets.toml:5:13", "no opt-level `4`", "one of 0, 1, 2, 3, s, z"]);
        for (line, field) in GOOD.lines().skip(1).zip(["name", "triple", "isa"]) {
            let expected = [&*format!("missing field `{field}`"), &*format!("help: add a line `{field} = \"…\"`")];
            check(&GOOD.replace(&format!("{line}\n"), ""), &[&["targets.toml:1:1"], &expected[..]].concat());
        }
        for (key, near) in [("features", "target-feature"), ("cpu", "target-cpu"), ("level", "opt-level")] {
            let expected = [&*format!("unknown field `{key}`"), &*format!("did you mean `{near}`?")];
            check(&format!("{GOOD}{key} = \"x\"\n"), &expected);
        }
        check(
            &GOOD.replace("[[target]]", "[target]"),
            &["targets.toml:1:", "`target` is a list of tables, but this is one table", "help: write `[[target]]`"],
        );
        let group = |targets: &str| format!("{GOOD}[[group]]\nname = \"g\"\ntargets = [{targets}]\n");
        check(&group("\"b\""), &["targets.toml:7:12", "there is no target `b`"]);
        check(
            &format!("{0}{1}", group("\"a\""), "[[group]]\nname = \"g\"\ntargets = []\n"),
            &["two groups have the name `g`"],
        );
        check(&group("").replace("\"g\"", "\"all\""), &["the group `all` is always there"]);
        check("[[target]\n", &["targets.toml:1"]);
        check("", &["this file has no targets"]);
    }
}
