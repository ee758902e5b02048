//! `asm-matrix functions`: lists the functions of user code that can be rows.

use super::arguments::{Functions, ListFormat, UserCode};
use super::failure::Hinted;
use super::{Context, Verdict, product, terminal};
use crate::report::functions::{Function, functions as functions_of, json, text};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher};

pub(super) fn functions(arguments: &Functions, context: &Context) -> anyhow::Result<Verdict> {
    let Functions { search, format, selection, user, compilation } = arguments;
    if user.probes.is_none() && compilation.asm.is_none() {
        let help = "name it with --probes PATH, or its stored assembly with --asm DIR".to_owned();
        return Err(Hinted { title: "whose functions? no code is named".to_owned(), help }.into());
    }
    // All that can be a row, unless a filter narrows it.
    let filter = user.filter.clone().unwrap_or_else(|| ".".to_owned());
    let all = UserCode { filter: Some(filter), absent: user.probes.is_some(), ..user.clone() };
    let product = product::make(selection, compilation, Some(&all), context)?;
    let mut functions = functions_of(&product.matrix, &product.symbols);
    if let Some(search) = search {
        functions = found(functions, search);
    }
    if functions.is_empty() {
        let title = format!("no function matches `{}`", search.as_deref().unwrap_or_default());
        return Err(Hinted { title, help: "without a word, all are listed".to_owned() }.into());
    }
    match format {
        ListFormat::Text => terminal::print(&text(&product.matrix, &functions, context.verbose))?,
        ListFormat::Json => terminal::print_content(&json(&product.matrix, &functions))?,
    }
    Ok(Verdict::Expected)
}

/// The functions whose paths match, the best first.
fn found(functions: Vec<Function>, search: &str) -> Vec<Function> {
    let pattern = Pattern::parse(search, CaseMatching::Smart, Normalization::Smart);
    let mut matcher = Matcher::new(Config::DEFAULT.match_paths());
    let mut buffer = Vec::new();
    let score = |function: Function| {
        let path = nucleo_matcher::Utf32Str::new(&function.path, &mut buffer);
        Some((pattern.score(path, &mut matcher)?, function))
    };
    let mut scored: Vec<(u32, Function)> = functions.into_iter().filter_map(score).collect();
    // Equal matches stay in the order of their paths.
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    scored.into_iter().map(|(_, function)| function).collect()
}
