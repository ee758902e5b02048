//! `asm-matrix list`: the words that other commands take: operations, types, targets, groups and programs.

use super::arguments::{List, Listed};
use super::selection::TargetsFile;
use super::terminal::{HEADING, styled, visible};
use super::{Context, Verdict, pager};
use crate::probe::{Ordering, PROGRAMS, Probe, Type, Width, catalogue};
use crate::target::{ALL, Group};

pub(super) fn list(arguments: &List, context: &Context) -> anyhow::Result<Verdict> {
    let all = [Listed::Operations, Listed::Types, Listed::Targets, Listed::Groups, Listed::Idioms];
    let mut text = String::new();
    for what in all.into_iter().filter(|what| arguments.what.is_none_or(|wanted| wanted == *what)) {
        let (title, lines) = match what {
            Listed::Operations => ("operations", operations()),
            Listed::Types => ("types", types()),
            Listed::Targets => ("targets", targets(arguments)?),
            Listed::Groups => ("groups", groups(arguments)?),
            Listed::Idioms => ("idioms and listings", programs()),
        };
        if arguments.what.is_none() {
            let separator = if text.is_empty() { "" } else { "\n" };
            text.push_str(&format!("{separator}{}\n", styled(HEADING, title)));
        }
        text.push_str(&aligned(&lines));
    }
    pager::print(&text, context)?;
    Ok(Verdict::Expected)
}

/// A line for each name, with what is known of it in columns.
pub(super) fn aligned(lines: &[Vec<String>]) -> String {
    let count = lines.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| lines.iter().filter_map(|line| line.get(column)).map(|text| text.chars().count()).max();
    let widths: Vec<usize> = (0..count).map(|column| width(column).unwrap_or(0)).collect();
    let line = |line: &Vec<String>| {
        let fields = line.iter().zip(&widths).map(|(text, width)| format!("{text:width$}"));
        format!("{}\n", visible(fields.collect::<Vec<_>>().join("  ").trim_end()))
    };
    lines.iter().map(line).collect()
}

/// Each operation with its orderings and types.
fn operations() -> Vec<Vec<String>> {
    let probes = catalogue();
    let probes: Vec<&Probe> = probes.iter().filter(|probe| !probe.is_program() && !probe.is_baseline()).collect();
    let mut names: Vec<&str> = Vec::new();
    for probe in &probes {
        if !names.contains(&probe.operation()) {
            names.push(probe.operation());
        }
    }
    let line = |name: &&str| {
        let of = || probes.iter().filter(|probe| probe.operation() == *name && probe.is_legal());
        let is_ordering = |ordering: &&Ordering| of().any(|probe| probe.success == Some(**ordering));
        let is_type = |kind: &&Type| of().any(|probe| probe.value_type.map(|known| known.name) == Some(kind.name));
        let orderings: Vec<&str> = Ordering::ALL.iter().filter(is_ordering).map(|ordering| ordering.name()).collect();
        let types: Vec<&str> = Type::ALL.iter().filter(is_type).map(|kind| kind.name).collect();
        vec![(*name).to_owned(), orderings.join(" "), types.join(" ")]
    };
    names.iter().map(line).collect()
}

/// Each type with its width.
fn types() -> Vec<Vec<String>> {
    let width = |kind: &Type| match kind.width {
        Width::Bits(bits) => format!("{bits} bits"),
        Width::Pointer => "as wide as a pointer".to_owned(),
    };
    Type::ALL.iter().map(|kind| vec![kind.name.to_owned(), width(kind)]).collect()
}

/// Each row of the targets file with its triple and options.
fn targets(arguments: &List) -> anyhow::Result<Vec<Vec<String>>> {
    let file = TargetsFile::load(arguments.targets.as_deref())?;
    let options = |name: &str, value: Option<&String>| value.map(|value| format!("{name}={value}"));
    let line = |target: crate::target::Target| {
        let given = [
            options("target-cpu", target.cpu.as_ref()),
            options("target-feature", target.features.as_ref()),
            options("opt-level", target.opt_level.as_ref()),
        ];
        vec![target.name, target.triple, given.into_iter().flatten().collect::<Vec<_>>().join(" ")]
    };
    Ok(file.targets().into_iter().map(line).collect())
}

/// Each group of the targets file with its members.
fn groups(arguments: &List) -> anyhow::Result<Vec<Vec<String>>> {
    let groups = TargetsFile::load(arguments.targets.as_deref())?.groups();
    let members = |group: &Group| match group.name.as_str() {
        ALL => "every row, and every triple of the compiler: `asm-matrix targets` lists them".to_owned(),
        _ => group.targets.join(" "),
    };
    Ok(groups.into_iter().map(|group| vec![group.name.clone(), members(&group)]).collect())
}

/// Each program with its purpose.
fn programs() -> Vec<Vec<String>> {
    let programs = PROGRAMS.into_iter().flatten();
    let line = |(name, about): (String, String)| vec![name, about.lines().next().unwrap_or_default().to_owned()];
    programs
        .filter_map(|known| Some((known.operation.to_string(), known.program()?.documentation())))
        .map(line)
        .collect()
}
