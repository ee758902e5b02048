//! `matrix.csv`: a line per cell, for spreadsheets and data frames.
//!
//! A spreadsheet takes a field that begins like a formula for one. Such a field gets an apostrophe, which makes it text.

use super::Report;
use super::table::{essence, notes};
use super::verdict::Said;
use crate::base::untrusted::visible;
use crate::judge::cost::Progress;
use crate::probe::{Operand, Ordering, Probe, Program, ResultUse};
use crate::read::matrix::{Body, Column};
use std::borrow::Cow;
use std::io;

const HEAD: [&str; 23] = [
    "target",
    "triple",
    "isa",
    "probe",
    "group",
    "operation",
    "type",
    "width",
    "success",
    "failure",
    "result",
    "operand",
    "status",
    "reason",
    "shape",
    "progress",
    "verdict",
    "authority",
    "why",
    "follows",
    "instructions",
    "size",
    "essence",
];

/// The columns with the listing.
const LISTING: [&str; 3] = ["text", "source", "parts"];

/// What begins a formula, in one spreadsheet or another: also in the wide forms of East Asia.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The matrix as CSV (RFC 4180). Fields that do not apply are empty.
pub(super) fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    let listing: &[&str] = if report.has_listings { &LISTING } else { &[] };
    writer.write_record(HEAD.iter().chain(listing))?;
    for (target, column) in report.matrix.columns.iter().enumerate() {
        for (index, probe) in report.matrix.probes.iter().enumerate() {
            if (report.is_wanted)(probe) {
                let fields = coordinates(probe, column).into_iter().chain(facts(report, target, index));
                let listing = report.has_listings.then(|| listed(report, target, index)).into_iter().flatten();
                for field in fields.chain(listing) {
                    writer.write_field(&*text(&field))?;
                }
                writer.write_record(None::<&[u8]>)?;
            }
        }
    }
    writer.flush()
}

/// A field on one line that no spreadsheet takes for a formula.
pub(super) fn text(field: &str) -> Cow<'_, str> {
    // Most are names.
    if field.as_bytes().first().is_none_or(u8::is_ascii_alphanumeric)
        && field.bytes().all(|byte| matches!(byte, b' '..=b'~'))
    {
        return Cow::Borrowed(field);
    }
    let shown = visible(field).replace(['\n', '\t'], " ");
    let is_formula = field.starts_with(FORMULA) || shown.trim_start().starts_with(FORMULA);
    Cow::Owned(if is_formula { format!("'{shown}") } else { shown })
}

/// Which cell it is.
fn coordinates(probe: &Probe, column: &Column) -> [String; 12] {
    let Probe { value_type, success, failure, result, .. } = probe;
    let operand = match probe.operand() {
        Operand::None => "",
        operand => operand.name(),
    };
    let width = value_type.map_or(0, |value_type| value_type.width.bits(column.pointer_width));
    [
        column.name.clone(),
        column.triple.clone(),
        column.isa.clone(),
        probe.name(),
        probe.group().name().to_owned(),
        probe.operation().to_owned(),
        value_type.map_or("", |value_type| value_type.name).to_owned(),
        width.to_string(),
        success.map_or("", Ordering::name).to_owned(),
        failure.map_or("", Ordering::name).to_owned(),
        result.map_or("", ResultUse::name).to_owned(),
        operand.to_owned(),
    ]
}

/// What is known of the cell.
fn facts(report: &Report<'_>, target: usize, index: usize) -> [String; 11] {
    let Report { matrix, analysis, .. } = report;
    let outcome = &matrix.outcomes[target][index];
    let body = matrix.body(target, index);
    let said = Said::of(analysis, target, index);
    let (verdict, authority, why, follows) = match said {
        Some(Said { name, rests_on, reasons, follows }) => {
            (name, rests_on.map_or("", |(authority, _)| authority), reasons.join("; "), follows.unwrap_or_default())
        }
        None => ("", "", String::new(), String::new()),
    };
    [
        outcome.status().to_owned(),
        outcome.reason().unwrap_or_default().to_owned(),
        body.map_or("", |body| body.shape.name()).to_owned(),
        Progress::of(matrix, target, index).map_or("", Progress::name).to_owned(),
        verdict.to_owned(),
        authority.to_owned(),
        why,
        follows,
        body.map_or(String::new(), |body| body.operations().count().to_string()),
        body.and_then(|body| body.size).map_or(String::new(), |size| size.to_string()),
        body.map_or(String::new(), |body| essence(body).join("; ")),
    ]
}

/// The lines of the cell, and for a program its source and the parts of its lines.
fn listed(report: &Report<'_>, target: usize, index: usize) -> [String; 3] {
    let Report { matrix, .. } = report;
    let (program, body) = (matrix.probes[index].program(), matrix.body(target, index));
    [
        body.map_or(String::new(), |body| body.text.join("; ")),
        program.map_or(String::new(), source),
        body.map_or(String::new(), |body| parts(program, body, &matrix.columns[target])),
    ]
}

/// The source of a program on one line, so that a row of the file is one line.
fn source(program: &Program) -> String {
    program.source().lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

/// The parts of a program, one for each line of its body.
fn parts(program: Option<&Program>, body: &Body, column: &Column) -> String {
    if program.is_some() { notes(program, body, column).join("; ") } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn nothing_is_a_formula() {
        for (field, expected) in [
            ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
            ("+1", "'+1"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "' =1"),
            ("\r=1", "'\\r=1"),
            (" =1", "' =1"),
            ("＝1", "'＝1"),
            ("ldr w0, [x0]; ret", "ldr w0, [x0]; ret"),
            ("two\nlines \u{1b}[31m", "two lines \\u{1b}[31m"),
            ("lock -1", "lock -1"),
            ("", ""),
        ] {
            assert_eq!(text(field), expected);
        }
    }
}
