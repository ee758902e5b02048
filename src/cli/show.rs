//! `asm-matrix show`: prints the instructions of an operation.

use super::arguments::{Selection, Show, ShowFormat};
use super::failure::Hinted;
use super::gate::is_beginning;
use super::{Context, Verdict, annotated, command, measured, pager, part, product, terminal, user};
use crate::base::mistake::nearest;
use crate::judge::analysis::Analysis;
use crate::probe::{Operand, Ordering, Probe, ResultUse, Type, catalogue, sequences};
use crate::read::matrix::Matrix;
use crate::report::measured::Beside;
use crate::report::{self, Format, Look, Report};

/// The word for the non-atomic baseline instead of an ordering.
const PLAIN: &str = "plain";

pub(super) fn show(arguments: &Show, context: &Context) -> anyhow::Result<Verdict> {
    if user::is_given(&arguments.user) {
        return show_own(arguments, context);
    }
    if arguments.sequences {
        return show_sequences(arguments, context);
    }
    check_words(arguments)?;
    // A probe's name can be the beginning of other names; then it means only itself.
    let is_name = catalogue().iter().any(|probe| probe.name() == operation(arguments));
    let is_usual = is_usual(arguments);
    let wanted = |probe: &Probe| {
        is_wanted(probe, arguments) && (!is_name || probe.name() == operation(arguments)) && is_usual(probe)
    };
    let probes: Vec<Probe> = catalogue().into_iter().filter(wanted).collect();
    if probes.is_empty() {
        return Err(none(arguments));
    }
    if arguments.command {
        return command::print(arguments, &wanted, context);
    }
    let (product, analysis) = part::make(arguments, &probes, context)?;
    print(arguments, &product.matrix, &analysis, &wanted, context)?;
    Ok(Verdict::Expected)
}

/// Shows functions of user code. Their names are known only after compiling.
fn show_own(arguments: &Show, context: &Context) -> anyhow::Result<Verdict> {
    if arguments.command {
        // They compile all functions at once, whichever are named.
        return command::print(arguments, &|_| true, context);
    }
    let Show { selection, compilation, user, sizes, .. } = arguments;
    let product = product::make_with(selection, compilation, Some(user), product::Extra::sizes(*sizes), context)?;
    let probes = &product.matrix.probes;
    let is_shown = |probe: &Probe| is_wanted(probe, arguments);
    if !probes.iter().any(is_shown) {
        let names: Vec<String> = probes.iter().map(Probe::name).collect();
        let words = names.iter().map(String::as_str);
        return Err(unknown("function", operation(arguments), words, &names.join(", ")));
    }
    if arguments.rust {
        return annotated::print(arguments, &product.matrix, is_shown, context);
    }
    print(arguments, &product.matrix, &Analysis::of(&product.matrix), &is_shown, context)?;
    Ok(Verdict::Expected)
}

/// Shows sequences, by their names or what these begin with.
fn show_sequences(arguments: &Show, context: &Context) -> anyhow::Result<Verdict> {
    let all = sequences();
    let is_shown = |probe: &Probe| probe.sequence().is_some() && probe.name().starts_with(operation(arguments));
    if !all.iter().any(is_shown) {
        let names: Vec<String> = all.iter().map(Probe::name).collect();
        let words = names.iter().map(String::as_str);
        let known = "those of two operations, joined by `+`: `load::acquire+store::relaxed::other`";
        return Err(unknown("sequence", operation(arguments), words, known));
    }
    let selection = &Selection { sequences: true, ..arguments.selection.clone() };
    let extra = product::Extra::sizes(arguments.sizes);
    let product = product::make_with(selection, &arguments.compilation, None, extra, context)?;
    print(arguments, &product.matrix, &Analysis::of(&product.matrix), &is_shown, context)?;
    Ok(Verdict::Expected)
}

/// Prints the shown cells in the format that was asked for.
fn print(
    arguments: &Show,
    matrix: &Matrix,
    analysis: &Analysis,
    is_wanted: &(dyn Fn(&Probe) -> bool + Sync),
    context: &Context,
) -> anyhow::Result<()> {
    let measured = Beside::of(&measured::read_all(&arguments.measured)?, matrix, is_wanted);
    let format = match arguments.format {
        ShowFormat::Text => {
            let look = Look { width: terminal::width(), is_brief: arguments.brief, is_explained: arguments.explain };
            let listing = report::listing(matrix, analysis, is_wanted, look);
            return pager::print(&format!("{listing}{}", measured.text()), context);
        }
        ShowFormat::Json | ShowFormat::Csv if !arguments.measured.is_empty() => {
            let title = "--measured is for people, as text or in Markdown".to_owned();
            return Err(
                Hinted { title, help: "for programs there is the file itself, which is JSON".to_owned() }.into()
            );
        }
        ShowFormat::Json => Format::Json,
        ShowFormat::Markdown if !arguments.measured.is_empty() => {
            let report = Report { is_wanted, has_listings: true, ..Report::new(matrix, analysis, None) };
            return terminal::print_content(&format!("{}{}", report.render(Format::Markdown), measured.markdown()));
        }
        ShowFormat::Markdown => Format::Markdown,
        ShowFormat::Csv => Format::Csv,
    };
    let report = Report { is_wanted, has_listings: true, ..Report::new(matrix, analysis, None) };
    terminal::print_made(|out| report.write(format, out))
}

/// Whether a probe is of the forms that are shown where none is named: the result used, and the operand in a register.
fn is_usual(arguments: &Show) -> impl Fn(&Probe) -> bool {
    let Show { operation, result, operand, all, .. } = arguments;
    let is_narrowed = !all && result.is_none() && operand.is_empty();
    // More than the name of the operation says which form is meant.
    let name = operation.clone().filter(|_| is_narrowed);
    move |probe: &Probe| {
        name.as_ref().is_none_or(|name| probe.operation() != name)
            || matches!(probe.result, None | Some(ResultUse::Used))
                && matches!(probe.operand(), Operand::None | Operand::Register)
    }
}

/// The named operation.
fn operation(arguments: &Show) -> &str {
    arguments.operation.as_deref().unwrap_or_default()
}

/// Whether a probe is selected.
fn is_wanted(probe: &Probe, arguments: &Show) -> bool {
    let Show { operation, types, orderings, result, operand, .. } = arguments;
    let is_operation = |name: &str| {
        let is = |operation: &String| is_beginning(operation, name) || name.ends_with(&format!("::{operation}"));
        operation.as_ref().is_none_or(is)
    };
    let is_named = |words: &[String], word: &str| words.is_empty() || words.iter().any(|known| known == word);
    is_operation(&probe.name())
        && is_named(types, probe.value_type.map_or("", |value_type| value_type.name))
        && has_ordering(probe, orderings)
        && is_named(operand, probe.operand().name())
        && result.as_ref().is_none_or(|wanted| probe.result.map(ResultUse::name) == Some(wanted))
}

fn ordering(probe: &Probe) -> &'static str {
    if probe.is_baseline() { PLAIN } else { probe.success.map_or("", Ordering::name) }
}

/// An ordering in canonical spelling: the tables say `AcqRel` and `non-atomic`.
fn plain(ordering: &str) -> String {
    let word = ordering.replace(['_', '-'], "").to_lowercase();
    if word == "nonatomic" { PLAIN.to_owned() } else { word }
}

/// Lists the alternatives when no row matches.
fn none(arguments: &Show) -> anyhow::Error {
    let probes: Vec<Probe> =
        catalogue().into_iter().filter(|probe| is_beginning(operation(arguments), &probe.name())).collect();
    let listed = |word: fn(&Probe) -> Option<&'static str>| {
        let mut words: Vec<&str> = probes.iter().filter_map(word).collect();
        words.sort_unstable();
        words.dedup();
        if words.is_empty() { "none".to_owned() } else { words.join(" ") }
    };
    let help = format!(
        "types: {}; orderings: {}; results: {}; operands: {}",
        listed(|probe| probe.value_type.map(|value_type| value_type.name)),
        listed(|probe| Some(ordering(probe))),
        listed(|probe| probe.result.map(ResultUse::name)),
        listed(|probe| Some(probe.operand().name())),
    );
    Hinted { title: format!("`{}` has no such probe", operation(arguments)), help }.into()
}

/// A word that no probe has is a mistake; the closest valid word is suggested.
fn check_words(arguments: &Show) -> anyhow::Result<()> {
    let Show { types, orderings, result, operand, .. } = arguments;
    let operation = operation(arguments);
    let probes = catalogue();
    let mut operations: Vec<&str> = probes.iter().map(Probe::operation).collect();
    operations.dedup();
    if !probes.iter().any(|probe| is_beginning(operation, &probe.name())) {
        let names: Vec<String> = probes.iter().map(Probe::name).collect();
        let words = operations.iter().copied().chain(names.iter().map(String::as_str));
        return Err(unknown("operation", operation, words, &operations.join(", ")));
    }
    check_orderings(orderings, &probes)?;
    let type_names: Vec<&str> = Type::ALL.iter().map(|value_type| value_type.name).collect();
    let mut operands: Vec<&str> = probes.iter().map(|probe| probe.operand().name()).collect();
    operands.sort_unstable();
    operands.dedup();
    let results = ResultUse::ALL.map(ResultUse::name);
    for (what, words, known) in [
        ("type", types.as_slice(), type_names.as_slice()),
        ("operand", operand.as_slice(), operands.as_slice()),
        ("use of the result", result.as_slice(), results.as_slice()),
    ] {
        if let Some(word) = words.iter().find(|word| !known.contains(&word.as_str())) {
            return Err(unknown(what, word, known.iter().copied(), &known.join(", ")));
        }
    }
    Ok(())
}

/// A word that is no ordering is a mistake.
pub(super) fn check_orderings(orderings: &[String], probes: &[Probe]) -> anyhow::Result<()> {
    let is_unknown = |word: &&String| !probes.iter().any(|probe| plain(ordering(probe)) == plain(word));
    let Some(word) = orderings.iter().find(is_unknown) else { return Ok(()) };
    let names: Vec<&str> = Ordering::ALL.iter().map(|ordering| ordering.name()).chain([PLAIN]).collect();
    Err(unknown("ordering", word, names.iter().copied(), &names.join(", ")))
}

/// Whether a probe has one of these orderings, if any is named.
pub(super) fn has_ordering(probe: &Probe, orderings: &[String]) -> bool {
    orderings.is_empty() || orderings.iter().any(|word| plain(word) == plain(ordering(probe)))
}

pub(super) fn unknown<'a>(what: &str, word: &str, known: impl Iterator<Item = &'a str>, all: &str) -> anyhow::Error {
    let help = match nearest(word, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("one of {all}"),
    };
    Hinted { title: format!("there is no {what} `{word}`"), help }.into()
}
