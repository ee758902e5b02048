//! `matrix.csv`: a line per cell, for spreadsheets and data frames.

use super::table::{essence, notes};
use crate::judge::cost::Progress;
use crate::probe::{Operand, Ordering, Probe, Program, ResultUse};
use crate::read::matrix::{Body, Column, Matrix};

const HEAD: [&str; 22] = [
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
    "instructions",
    "size",
    "essence",
    "text",
    "source",
    "parts",
];

/// The source of a program on one line, so that a row of the file is one line.
fn source(program: &Program) -> String {
    program.source().lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

/// The parts of a program, one for each line of its body.
fn parts(program: Option<&Program>, body: &Body, column: &Column) -> String {
    if program.is_some() { notes(program, body, column).join("; ") } else { String::new() }
}

/// The matrix as CSV (RFC 4180). Fields that do not apply are empty.
pub(super) fn render(matrix: &Matrix) -> String {
    let Matrix { compiler: _, probes, columns, outcomes, bodies } = matrix;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |record: &[&str]| {
        writer.write_record(record).unwrap_or_else(|error| unreachable!("memory can be written: {error}"));
    };
    write(&HEAD);
    for (target_index, (column, outcomes)) in columns.iter().zip(outcomes).enumerate() {
        let Column { name: target, triple, isa, pointer_width, .. } = column;
        for (index, (probe, outcome)) in probes.iter().zip(outcomes).enumerate() {
            let Probe { value_type, success, failure, result, .. } = probe;
            let body = outcome.body().map(|body| &bodies[body]);
            let operand = match probe.operand() {
                Operand::None => "",
                operand => operand.name(),
            };
            let width = value_type.map_or(0, |value_type| value_type.width.bits(*pointer_width));
            write(&[
                target,
                triple,
                isa,
                &probe.name(),
                probe.group().name(),
                probe.operation(),
                value_type.map_or("", |value_type| value_type.name),
                &width.to_string(),
                success.map_or("", Ordering::name),
                failure.map_or("", Ordering::name),
                result.map_or("", ResultUse::name),
                operand,
                outcome.status(),
                outcome.reason().unwrap_or_default(),
                body.map_or("", |body| body.shape.name()),
                Progress::of(matrix, target_index, index).map_or("", Progress::name),
                &body.map_or(String::new(), |body| body.operations().count().to_string()),
                &body.and_then(|body| body.size).map_or(String::new(), |size| size.to_string()),
                &body.map_or(String::new(), |body| essence(body).join("; ")),
                &body.map_or(String::new(), |body| body.text.join("; ")),
                &probe.program().map_or(String::new(), source),
                &body.map_or(String::new(), |body| parts(probe.program(), body, column)),
            ]);
        }
    }
    let bytes = writer.into_inner().unwrap_or_else(|error| unreachable!("memory can be written: {error}"));
    String::from_utf8(bytes).unwrap_or_else(|error| unreachable!("only strings were written: {error}"))
}
