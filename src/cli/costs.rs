//! `asm-matrix costs`: which orderings are the same code, and what a weaker one would change.

use super::arguments::{self, OrderingName, TextFormat};
use super::{Context, Verdict, measured, product, reorder, terminal, user};
use crate::judge::ordering_cost::{downgrades, groups, patterns, sentences};
use crate::probe::Ordering;
use crate::report::costs::{Costs, Downgrades};
use crate::report::measured::Beside;
use crate::report::reordered::Reordered;

pub(super) fn costs(arguments: &arguments::Costs, context: &Context) -> anyhow::Result<Verdict> {
    if user::is_given(&arguments.user) {
        anyhow::ensure!(arguments.measured.is_empty(), "--measured is about the probes, and not about your code");
        return costs_of_user_code(arguments, context);
    }
    let measured = measured::read_all(&arguments.measured)?;
    let product = product::make(&arguments.selection, &arguments.compilation, None, context)?;
    let matrix = &product.matrix;
    let groups = groups(matrix);
    if let (Some(from), Some(to)) = (arguments.from, arguments.to) {
        let (from, to) = (ordering(from), ordering(to));
        let downgrades = &downgrades(matrix, &groups, from, to);
        let answer = Downgrades { matrix, from, to, downgrades };
        match arguments.format {
            TextFormat::Text => terminal::print(&answer.text())?,
            TextFormat::Markdown => terminal::print_content(&answer.markdown())?,
            TextFormat::Json => terminal::print_content(&answer.json())?,
        }
    } else {
        let (sentences, patterns) = (&sentences(matrix, &groups), &patterns(matrix, &groups));
        let measured = &Beside::of(&measured, matrix, &|_| true);
        let costs = Costs { matrix, groups: &groups, sentences, patterns, measured };
        match arguments.format {
            TextFormat::Text => terminal::print(&costs.text())?,
            TextFormat::Markdown => terminal::print_content(&costs.markdown())?,
            TextFormat::Json => terminal::print_content(&costs.json())?,
        }
    }
    Ok(Verdict::Expected)
}

/// What each operation of user code would cost with another ordering.
fn costs_of_user_code(arguments: &arguments::Costs, context: &Context) -> anyhow::Result<Verdict> {
    let wanted = arguments.from.zip(arguments.to).map(|(from, to)| (ordering(from), ordering(to)));
    let (matrix, trials) = reorder::trials(arguments, wanted, context)?;
    let answer = Reordered { matrix: &matrix, trials: &trials };
    match arguments.format {
        TextFormat::Text => terminal::print(&answer.text())?,
        TextFormat::Markdown => terminal::print_content(&answer.markdown())?,
        TextFormat::Json => terminal::print_content(&answer.json())?,
    }
    Ok(Verdict::Expected)
}

fn ordering(name: OrderingName) -> Ordering {
    match name {
        OrderingName::Relaxed => Ordering::Relaxed,
        OrderingName::Acquire => Ordering::Acquire,
        OrderingName::Release => Ordering::Release,
        OrderingName::AcqRel => Ordering::AcqRel,
        OrderingName::SeqCst => Ordering::SeqCst,
    }
}
