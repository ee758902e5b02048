//! `asm-matrix explain`: explains an instruction.

use super::arguments::{Explain, Show, ShowFormat};
use super::failure::Hinted;
use super::terminal::{self, FAINT, HEADING, styled, visible};
use super::{Context, Verdict, show, user};
use crate::base::mistake::nearest;
use crate::isa::glossary::{Explanation, Words};
use std::fmt::Write as _;

pub(super) fn explain(arguments: Explain, context: &Context) -> anyhow::Result<Verdict> {
    if user::is_given(&arguments.user) {
        return explain_functions(arguments, context);
    }
    if !arguments.selection.target.is_empty() {
        let help = "name your code with --probes PATH, or an instruction set with --isa ISA".to_owned();
        return Err(Hinted { title: "--target selects targets of your code".to_owned(), help }.into());
    }
    let mut all = Words::all();
    if let Some(isa) = &arguments.isa {
        let known: Vec<String> = all.iter().flat_map(|words| words.isa.clone()).collect();
        all.retain(|words| words.isa.contains(isa));
        if all.is_empty() {
            let title = format!("there is no glossary for the isa `{isa}`");
            let help = match nearest(isa, known.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("one of {}", known.join(", ")),
            };
            anyhow::bail!(Hinted { title, help });
        }
    }
    // `lock xadd` may be one word or two.
    let asked = arguments.mnemonic.join(" ").to_lowercase();
    let (prefix, mnemonic) = asked.rsplit_once(' ').unwrap_or(("", &asked));
    let whole = |words: &Words| described(words, prefix.trim(), mnemonic, None);
    // `dmb ish` is an instruction with its operands.
    let with_operands = |words: &Words| {
        let (mnemonic, operands) = asked.split_once(' ')?;
        described(words, "", mnemonic, Some(operands))
    };
    let found = all.iter().filter_map(|words| Some((words, whole(words).or_else(|| with_operands(words))?)));
    let mut text = String::new();
    for (words, described) in found {
        let separator = if text.is_empty() { "" } else { "\n" };
        let isa = words.isa.join(", ");
        let _ = write!(text, "{separator}{}  {}\n{described}", styled(HEADING, &visible(&asked)), styled(FAINT, &isa));
    }
    if text.is_empty() {
        return Err(unknown(&asked, mnemonic, &all));
    }
    terminal::print(&text)?;
    Ok(Verdict::Expected)
}

/// Explains the instructions of functions: what `show --explain` prints.
fn explain_functions(arguments: Explain, context: &Context) -> anyhow::Result<Verdict> {
    let Explain { mut mnemonic, isa: _, selection, user, compilation } = arguments;
    let operation = mnemonic.pop();
    anyhow::ensure!(mnemonic.is_empty(), "name one function; --filter REGEX selects several");
    let (types, orderings, operand, result) = (Vec::new(), Vec::new(), Vec::new(), None);
    let (all, format) = (true, ShowFormat::Text);
    let (sizes, explain, rust, command) = (false, true, false, false);
    let show = Show {
        brief: false,
        operation,
        types,
        orderings,
        result,
        operand,
        all,
        format,
        sizes,
        measured: Vec::new(),
        explain,
        rust,
        command,
        sequences: false,
        selection,
        user,
        compilation,
    };
    show::show(&show, context)
}

/// The explanation of a mnemonic on one ISA; a prefix can be explained alone.
fn described(words: &Words, prefix: &str, mnemonic: &str, operands: Option<&str>) -> Option<String> {
    let explanation = match words.explain(prefix, mnemonic, operands) {
        Some(explanation) => explanation,
        None if prefix.is_empty() => words.explain_prefix(mnemonic)?,
        None => return None,
    };
    let Explanation { does, prefix, suffixes, operands, sections, entries: _ } = explanation;
    let mut text = format!("  {does}\n");
    for (word, adds) in suffixes.iter().chain(&operands).chain(&prefix) {
        let _ = writeln!(text, "  {word}: {adds}");
    }
    let _ = writeln!(text, "  {}", styled(FAINT, &format!("{}: {}", words.manual, sections.join("; "))));
    Some(text)
}

fn unknown(asked: &str, mnemonic: &str, all: &[Words]) -> anyhow::Error {
    let known: Vec<String> = all.iter().flat_map(Words::mnemonics).collect();
    let help = match nearest(mnemonic, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "the glossary covers what compilers emit for atomics: see `asm-matrix show`".to_owned(),
    };
    Hinted { title: format!("the glossary has no instruction `{asked}`"), help }.into()
}
