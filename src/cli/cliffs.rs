//! `asm-matrix cliffs`: lists what is missing or expensive on each target.

use super::arguments::Cliffs;
use super::terminal::{self, FAINT, HEADING, styled, visible};
use super::{Context, Verdict, product};
use crate::isa::isa;
use crate::judge::cost::{Cliff, Kind, cliffs};
use std::fmt::Write as _;

pub(super) fn cliffs_of(arguments: &Cliffs, context: &Context) -> anyhow::Result<Verdict> {
    let product = product::make(&arguments.selection, &arguments.compilation, Some(&arguments.user), context)?;
    let matrix = &product.matrix;
    let mut text = String::new();
    for (index, column) in matrix.columns.iter().enumerate() {
        // A target without cells has its reason on standard error.
        if column.failure.is_some() {
            continue;
        }
        let separator = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{separator}{}", styled(HEADING, &visible(&column.name)));
        let cliffs = cliffs(matrix, index);
        if isa(&column.isa).is_none() {
            let _ = writeln!(
                text,
                "  the instructions of {} are not classified: loops and calls are not found",
                visible(&column.isa)
            );
        } else if cliffs.is_empty() {
            let _ = writeln!(text, "  nothing");
        }
        for kind in Kind::ALL {
            let cliffs: Vec<&Cliff<'_>> = cliffs.iter().filter(|cliff| cliff.kind == kind).collect();
            if !cliffs.is_empty() {
                let _ = writeln!(text, "  {}", kind.title());
            }
            for line in lines(&cliffs) {
                let _ = writeln!(text, "    {line}");
            }
        }
    }
    terminal::print(&text)?;
    Ok(Verdict::Expected)
}

/// `8 16 bits, result used: fetch_or 18 of 20 cells, swap`: a line for each set of widths and each use of the result.
fn lines(cliffs: &[&Cliff<'_>]) -> Vec<String> {
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for Cliff { kind: _, operation, widths, result, cells, of } in cliffs {
        let widths: Vec<String> = widths.iter().map(u16::to_string).collect();
        let result = result.map(|result| format!(", result {}", result.name())).unwrap_or_default();
        // The name of a function need not say a width.
        let place = if widths == ["0"] { String::new() } else { format!("{} bits{result}", widths.join(" ")) };
        let count = if cells == of { String::new() } else { format!(" {cells} of {of} cells") };
        let operation = format!("{}{}", visible(operation), styled(FAINT, &count));
        match lines.iter_mut().find(|(known, _)| *known == place) {
            Some((_, operations)) => operations.push(operation),
            None => lines.push((place, vec![operation])),
        }
    }
    let line = |(place, operations): (String, Vec<String>)| {
        let separator = if place.is_empty() { "" } else { ": " };
        format!("{place}{separator}{}", operations.join(", "))
    };
    lines.into_iter().map(line).collect()
}
