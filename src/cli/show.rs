//! `asm-matrix show`: prints what an operation becomes.

use super::arguments::Show;
use super::failure::Hinted;
use super::{Context, Verdict, command, product, terminal};
use asm_matrix::catalogue::{Ordering, Probe, ResultUse, Type, catalogue};
use asm_matrix::mistake::nearest;
use asm_matrix::report;

/// The word for the non-atomic baseline in the place of an ordering.
const PLAIN: &str = "plain";

pub(super) fn show(arguments: &Show, context: &Context) -> anyhow::Result<Verdict> {
    check_words(arguments)?;
    let wanted = |probe: &Probe| is_wanted(probe, arguments);
    if !catalogue().iter().any(wanted) {
        anyhow::bail!("there is no probe of `{}` with this type, ordering and use of the result", arguments.operation);
    }
    if arguments.command {
        return command::print(arguments, &wanted, context);
    }
    let product = product::make(&arguments.selection, &arguments.compilation, false, context)?;
    let text = report::listing(&product.matrix, wanted);
    terminal::print(&text)?;
    Ok(product::verdict(&product))
}

/// Whether a probe is one of those asked for.
fn is_wanted(probe: &Probe, arguments: &Show) -> bool {
    let Show { operation, types, orderings, result, .. } = arguments;
    let is_named = |words: &[String], word: &str| words.is_empty() || words.iter().any(|known| known == word);
    let ordering = if probe.is_baseline() { PLAIN } else { probe.success.map_or("", Ordering::name) };
    (probe.line.operation == operation || probe.name() == *operation)
        && is_named(types, probe.value_type.map_or("", |value_type| value_type.name))
        && is_named(orderings, ordering)
        && result.as_ref().is_none_or(|wanted| probe.result.map(ResultUse::name) == Some(wanted))
}

/// A word that no probe has is a mistake, and the nearest right one helps.
fn check_words(arguments: &Show) -> anyhow::Result<()> {
    let Show { operation, types, orderings, result, .. } = arguments;
    let probes = catalogue();
    let mut operations: Vec<&str> = probes.iter().map(|probe| probe.line.operation).collect();
    operations.dedup();
    if !operations.contains(&operation.as_str()) && !probes.iter().any(|probe| probe.name() == *operation) {
        let names: Vec<String> = probes.iter().map(Probe::name).collect();
        let words = operations.iter().copied().chain(names.iter().map(String::as_str));
        return Err(unknown("operation", operation, words, &operations.join(", ")));
    }
    let type_names: Vec<&str> = Type::ALL.iter().map(|value_type| value_type.name).collect();
    let ordering_names: Vec<&str> = Ordering::ALL.iter().map(|ordering| ordering.name()).chain([PLAIN]).collect();
    let results = [ResultUse::Used.name(), ResultUse::Dropped.name()];
    for (what, words, known) in [
        ("type", types.as_slice(), type_names.as_slice()),
        ("ordering", orderings.as_slice(), ordering_names.as_slice()),
        ("use of the result", result.as_slice(), results.as_slice()),
    ] {
        if let Some(word) = words.iter().find(|word| !known.contains(&word.as_str())) {
            return Err(unknown(what, word, known.iter().copied(), &known.join(", ")));
        }
    }
    Ok(())
}

fn unknown<'a>(what: &str, word: &str, known: impl Iterator<Item = &'a str>, all: &str) -> anyhow::Error {
    let help = match nearest(word, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("one of {all}"),
    };
    Hinted { title: format!("there is no {what} `{word}`"), help }.into()
}
