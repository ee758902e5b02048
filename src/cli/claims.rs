//! `asm-matrix claims`: decides claims, and prints the cells that decide them.

use super::arguments::{self, Selection, TextFormat};
use super::selection::TargetsFile;
use super::{Context, Verdict, product, terminal};
use crate::base::input;
use crate::judge::claims::{self, Claims, Ruling};
use crate::report;

pub(super) fn claims(arguments: &arguments::Claims, context: &Context) -> anyhow::Result<Verdict> {
    let claims = match &arguments.file {
        Some(path) => Claims::parse(&input::text(path)?, &path.display().to_string())?,
        None => Claims::parse(claims::BOOK, "book.toml (built in)")?,
    };
    let (selection, is_narrowed) = selection(arguments, &claims)?;
    let product = product::make(&selection, &arguments.compilation, None, claims.needs_sizes(), context)?;
    let rulings = claims.decide(&product.matrix, is_narrowed)?;
    let matrix = &product.matrix;
    match arguments.format {
        TextFormat::Text => terminal::print(&report::claims::text(matrix, &rulings, context.verbose))?,
        TextFormat::Markdown => terminal::print_content(&report::claims::markdown(matrix, &rulings))?,
        TextFormat::Json => terminal::print_content(&report::claims::json(matrix, &rulings))?,
    }
    let is_unexpected = rulings.iter().any(Ruling::is_unexpected);
    Ok(if is_unexpected { Verdict::Unexpected } else { Verdict::Expected })
}

/// The targets to compile for: those that the command line names, or else those that the claims name; and whether they
/// are fewer than the claims name.
fn selection(arguments: &arguments::Claims, claims: &Claims) -> anyhow::Result<(Selection, bool)> {
    let Selection { target, target_cpu, target_feature, opt_level, targets } = &arguments.selection;
    let file = TargetsFile::load(targets.as_deref())?;
    let mut known = file.targets();
    let is_narrowed = !target.is_empty();
    if is_narrowed {
        known.extend(file.select(&arguments.selection)?);
    }
    let meant = claims.targets(&known)?;
    let is_chosen = is_narrowed || arguments.compilation.asm.is_some();
    let names = || meant.iter().map(|target| target.name.clone()).collect();
    let selection = Selection {
        target: if is_chosen { target.clone() } else { names() },
        target_cpu: target_cpu.clone(),
        target_feature: target_feature.clone(),
        opt_level: opt_level.clone(),
        targets: targets.clone(),
    };
    Ok((selection, is_narrowed))
}
