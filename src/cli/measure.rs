//! `asm-matrix measure`: what cells cost on this machine.

use super::arguments::{Compilation, Measure, MeasureFormat, SyntaxName};
use super::failure::Hinted;
use super::gate::is_beginning;
use super::selection::TargetsFile;
use super::terminal::{self, visible};
use super::{Context, Verdict, measured, product, show};
use crate::base::output;
use crate::compile::session::Session;
use crate::judge::measured::{Cell, Machine, Measurements};
use crate::probe::{Probe, Type, catalogue};
use crate::report::measured as report;
use crate::run::machine::{self, Foreign, load, runs};
use crate::run::mca;
use crate::run::measure::{HARNESS, Plan, is_measurable, measure as take};
use crate::run::pipeline::{Part, Request};
use crate::target::Target;

/// The operations and types if none are named.
const OPERATIONS: [&str; 6] = ["load", "store", "swap", "fetch_add", "compare_exchange", "fence"];
const TYPES: [&str; 2] = ["u32", "u64"];

/// In how many runs of the measuring program samples are taken.
const LAUNCHES: usize = 6;

pub(super) fn measure(arguments: &Measure, context: &Context) -> anyhow::Result<Verdict> {
    if arguments.format == MeasureFormat::Schema {
        terminal::print_content(report::schema())?;
        return Ok(Verdict::Expected);
    }
    let measurements = match &arguments.read {
        Some(path) => measured::read(path)?,
        None => taken(arguments, context)?,
    };
    if let Some(path) = &arguments.save {
        output::write_one(path, output::text(report::json(&measurements)))?;
    }
    match arguments.format {
        MeasureFormat::Text => terminal::print(&report::text(&measurements))?,
        MeasureFormat::Json => terminal::print_content(&report::json(&measurements))?,
        MeasureFormat::Html => terminal::print_content(&report::html(&measurements))?,
        MeasureFormat::Schema => {}
    }
    Ok(Verdict::Expected)
}

/// Measures.
fn taken(arguments: &Measure, context: &Context) -> anyhow::Result<Measurements> {
    let probes = wanted(arguments)?;
    let file = product::targets_file(&arguments.selection, None)?;
    let session = product::session(&arguments.compiler, None, context)?;
    let (targets, mut notes) = targets(arguments, &file, &session)?;
    let part = Some(Part { probes, context: Vec::new() });
    let compiler = arguments.compiler.clone();
    let compilation = Compilation { compiler, syntax: SyntaxName::Intel, asm: None, jobs: None };
    let request = Request { part, ..product::request(targets.clone(), &compilation) };
    let made = product::run(&request, &session, context).map_err(|error| file.explained(error))?;
    product::say(&made, context);
    let made = product::not_nothing(made)?;
    let (machine, before) = (machine::Machine::this(), load());
    if !context.quiet {
        let names: Vec<&str> = targets.iter().map(|target| target.name.as_str()).collect();
        let seconds = arguments.seconds;
        terminal::note(&visible(&format!(
            "note: measures {} for {seconds} s; other work disturbs it",
            names.join(", ")
        )));
    }
    notes.extend(busy(before, machine.cores));
    let seconds = f64::from(arguments.seconds);
    let plan = Plan { matrix: &made.matrix, targets: &targets, seconds, launches: LAUNCHES, harness: HARNESS };
    let taken = take(plan, &session)?;
    let machine = Machine::of(&machine, before, load());
    let mut measurements = Measurements::of(&made.matrix, &taken, machine, seconds);
    measurements.notes.extend(notes);
    estimate(&mut measurements, &targets, &session);
    Ok(measurements)
}

/// Adds what llvm-mca estimates, beside what was measured; or says why it does not.
fn estimate(measurements: &mut Measurements, targets: &[Target], session: &Session) {
    let Some(tool) = mca::installed() else {
        measurements.notes.push("cycles are not estimated: there is no llvm-mca".to_owned());
        return;
    };
    for target in targets {
        let of_target = |cell: &&mut Cell| cell.target == target.name;
        let mut cells: Vec<&mut Cell> = measurements.cells.iter_mut().filter(of_target).collect();
        let listings: Vec<&[String]> = cells.iter().map(|cell| cell.instructions.as_slice()).collect();
        match mca::cycles(&tool, target, &measurements.isa, &listings, &session.runner) {
            Ok(cycles) => {
                for (cell, cycles) in cells.iter_mut().zip(cycles) {
                    cell.estimated_cycles = Some(cycles);
                }
            }
            Err(reason) => {
                measurements.notes.push(format!("the cycles of {} are not estimated: {reason}", target.name));
            }
        }
    }
}

/// What is to be said of a machine that had other work.
fn busy(load: Option<f64>, cores: usize) -> Option<String> {
    let cores = u32::try_from(cores).unwrap_or(u32::MAX);
    let load = load.filter(|load| *load > 0.5 * f64::from(cores))?;
    let cores = if cores == 1 { "1 core".to_owned() } else { format!("{cores} cores") };
    Some(format!("the machine was not idle: the load before was {load:.2}, on {cores}"))
}

/// The targets whose code runs here: those that are named, or all rows of the file, or else that of the compiler itself. And what is
/// to be said of rows that are for this system and do not run on this processor.
fn targets(arguments: &Measure, file: &TargetsFile, session: &Session) -> anyhow::Result<(Vec<Target>, Vec<String>)> {
    let mut notes = Vec::new();
    if !arguments.selection.target.is_empty() {
        let named = file.select(&arguments.selection)?;
        for target in &named {
            if let Err(reason) = runs(target, session) {
                let help = "without --target, all rows of targets.toml that run here are measured".to_owned();
                return Err(Hinted { title: format!("`{}` cannot be measured: {reason}", target.name), help }.into());
            }
        }
        return Ok((named, notes));
    }
    let mut here = Vec::new();
    for target in file.targets() {
        match runs(&target, session) {
            Ok(()) => here.push(target),
            Err(Foreign::System(_)) => {}
            Err(reason) => notes.push(format!("{} is not measured: {reason}", target.name)),
        }
    }
    if here.is_empty() {
        here.extend(session.toolchain.compiler.host.as_deref().map(Target::ad_hoc));
    }
    Ok((here, notes))
}

/// The probes to measure: those that are named, what they are compared with, and a function that does nothing.
fn wanted(arguments: &Measure) -> anyhow::Result<Vec<Probe>> {
    let Measure { operations, types, orderings, .. } = arguments;
    let known = catalogue();
    for operation in operations {
        if !known.iter().any(|probe| is_beginning(operation, &probe.name())) {
            let names: Vec<&str> = known.iter().map(Probe::operation).collect();
            return Err(show::unknown("operation", operation, names.into_iter(), &OPERATIONS.join(", ")));
        }
    }
    for word in types {
        if !Type::ALL.iter().any(|known| known.name == word) {
            let names: Vec<&str> = Type::ALL.iter().map(|known| known.name).collect();
            return Err(show::unknown("type", word, names.iter().copied(), &names.join(", ")));
        }
    }
    show::check_orderings(orderings, &known)?;
    let is_named = |probe: &Probe| match operations.as_slice() {
        [] => OPERATIONS.contains(&probe.operation()),
        named => named.iter().any(|name| is_beginning(name, &probe.name())),
    };
    let is_of_type = |probe: &Probe| match (probe.value_type, types.as_slice()) {
        (None, _) => true,
        (Some(value), []) => {
            TYPES.contains(&value.name) || operations.iter().any(|name| name.contains(&format!("::{}", value.name)))
        }
        (Some(value), named) => named.iter().any(|name| name == value.name),
    };
    let is_asked = |probe: &&Probe| {
        is_measurable(probe) && is_named(probe) && is_of_type(probe) && show::has_ordering(probe, orderings)
    };
    let asked: Vec<Probe> = known.iter().filter(is_asked).cloned().collect();
    if asked.is_empty() {
        let help = "operations on integers of at most 64 bits are, with their results used, and fences".to_owned();
        return Err(Hinted { title: "none of these can be measured".to_owned(), help }.into());
    }
    let of_type = |name: &str| asked.iter().any(|probe| probe.value_type.map_or("u32", |value| value.name) == name);
    let is_base = |probe: &Probe| {
        let name = probe.name();
        let value = probe.value_type.is_some_and(|value| of_type(value.name));
        let is_compared = name.ends_with("::relaxed::used") && probe.operation() == "load"
            || name.ends_with("::plain::used") && probe.operation() == "fetch_add";
        value && is_compared || name == "compiler_fence::seq_cst"
    };
    Ok(known.iter().filter(|probe| asked.contains(probe) || is_base(probe)).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_machine_is_said_to_be() {
        assert_eq!(busy(Some(0.9), 2), None);
        assert_eq!(busy(None, 2), None);
        let expected = "the machine was not idle: the load before was 1.50, on 2 cores";
        assert_eq!(busy(Some(1.5), 2).as_deref(), Some(expected));
    }
}
