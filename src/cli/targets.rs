//! `asm-matrix targets`: the triples of the compiler, with what is known of each.

use super::arguments::{ListFormat, Targets};
use super::failure::Hinted;
use super::list::aligned;
use super::{Context, Verdict, pager, product, terminal};
use crate::compile::{origin, specs};
use crate::report::triples::{HEAD, Triple, json};

pub(super) fn targets(arguments: &Targets, context: &Context) -> anyhow::Result<Verdict> {
    let Targets { search, format, compiler } = arguments;
    let session = product::session(compiler, None, context)?;
    let origin_of = origin::expected(&session);
    let mut triples: Vec<Triple> =
        specs::all(&session)?.iter().map(|spec| Triple::of(spec, origin_of(&spec.triple))).collect();
    if let Some(words) = search {
        triples.retain(|triple| triple.has(words));
    }
    if triples.is_empty() {
        let words = search.as_deref().unwrap_or_default();
        let title = format!("no triple of {} has `{words}`", session.toolchain.compiler.title());
        return Err(Hinted { title, help: "without --search, all are listed".to_owned() }.into());
    }
    match format {
        ListFormat::Text => {
            let head = HEAD.map(str::to_owned).to_vec();
            let lines: Vec<Vec<String>> = std::iter::once(head).chain(triples.iter().map(Triple::columns)).collect();
            pager::print(&aligned(&lines), context)?;
        }
        ListFormat::Json => terminal::print_content(&json(&triples))?,
    }
    Ok(Verdict::Expected)
}
