//! `asm-matrix figure`: draws figure 7-1 of "Rust Atomics and Locks" as the compiler has it.

use super::arguments::{self, FigureFormat, Selection};
use super::selection::TargetsFile;
use super::{Context, Verdict, product, terminal};
use crate::base::output;
use crate::judge::figure::{Figure, Printed};
use crate::report::figure;

pub(super) fn figure(arguments: &arguments::Figure, context: &Context) -> anyhow::Result<Verdict> {
    let printed = Printed::book();
    let selection = selection(arguments, &printed)?;
    let product = product::make(&selection, &arguments.compilation, None, context)?;
    let drawn = Figure::of(&product.matrix, &printed);
    let text = match arguments.format {
        FigureFormat::Text => figure::text(&drawn),
        FigureFormat::Markdown => figure::markdown(&drawn),
        FigureFormat::Html => figure::html(&drawn),
        FigureFormat::Svg => figure::svg(&drawn),
    };
    match (&arguments.output, arguments.format) {
        (Some(path), FigureFormat::Text) => {
            output::write_one(path, output::bytes(&anstream::adapter::strip_str(&text).to_string()))?;
        }
        (Some(path), _) => output::write_one(path, output::bytes(&text))?,
        (None, FigureFormat::Text) => terminal::print(&text)?,
        (None, _) => terminal::print_content(&text)?,
    }
    Ok(Verdict::Expected)
}

/// The targets that the command line names, or else the rows of the printed figure, if the file has them all.
fn selection(arguments: &arguments::Figure, printed: &Printed) -> anyhow::Result<Selection> {
    let Selection { target, targets, .. } = &arguments.selection;
    let rows = TargetsFile::load(targets.as_deref())?.targets();
    let has_row = |name: &String| rows.iter().any(|row| row.name == *name);
    let is_default = target.is_empty() && printed.default_targets.iter().all(has_row);
    let target = if is_default { printed.default_targets.clone() } else { target.clone() };
    Ok(Selection { target, ..arguments.selection.clone() })
}
