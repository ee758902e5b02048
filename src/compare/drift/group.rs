//! Cells that changed in the same way, together, the gravest first.

use super::align::{Row, Writing, aligned};
use super::title::title;
use super::{Cell, Class, Coordinate, Group};
use crate::isa::isa;
use crate::read::matrix::{Body, BodyLine, Column, Matrix};
use std::collections::HashMap;

/// The groups of cells. `reasons` are those of the cells.
pub(super) fn groups(cells: &[Cell], reasons: &[String], before: &Matrix, after: &Matrix) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<(Class, String, &str), usize> = HashMap::new();
    let mut titles: HashMap<[Option<usize>; 2], String> = HashMap::new();
    let columns = Named::of(before, after);
    for (index, (cell, reason)) in cells.iter().zip(reasons).enumerate() {
        let title = titles.entry(cell.bodies).or_insert_with(|| {
            let [one, other] = columns.bodies(cell);
            let is_aarch64 = columns.isa(&cell.after).is_some_and(|isa| isa.starts_with("aarch64") || isa == "arm64ec");
            match (one, other) {
                (Some(one), Some(other)) => title(one, other, is_aarch64),
                (Some(body), None) | (None, Some(body)) => body.shape.title().to_owned(),
                (None, None) => "no instructions".to_owned(),
            }
        });
        let title = if cell.class == Class::Cosmetic { "the same instructions".to_owned() } else { title.clone() };
        let group = *known.entry((cell.class, title.clone(), reason)).or_insert_with(|| {
            let (class, reason) = (cell.class, reason.clone());
            groups.push(Group { class, title, reason, cells: Vec::new(), example: index, rows: Vec::new() });
            groups.len() - 1
        });
        groups[group].cells.push(index);
    }
    for group in &mut groups {
        let size =
            |cell: &usize| columns.bodies(&cells[*cell]).iter().flatten().map(|body| body.lines.len()).sum::<usize>();
        group.example = group.cells.iter().copied().min_by_key(|cell| (size(cell), *cell)).unwrap_or(group.example);
        group.rows = columns.rows(&cells[group.example]);
    }
    groups.sort_by_key(|group| (group.class, std::cmp::Reverse(group.cells.len()), group.cells[0]));
    groups
}

/// The matrices, with their columns by name.
struct Named<'a> {
    before: (&'a Matrix, HashMap<&'a str, &'a Column>),
    after: (&'a Matrix, HashMap<&'a str, &'a Column>),
}

impl<'a> Named<'a> {
    fn of(before: &'a Matrix, after: &'a Matrix) -> Named<'a> {
        let columns = |matrix: &'a Matrix| matrix.columns.iter().map(|column| (column.name.as_str(), column)).collect();
        Named { before: (before, columns(before)), after: (after, columns(after)) }
    }

    fn bodies(&self, cell: &Cell) -> [Option<&'a Body>; 2] {
        let [one, other] = cell.bodies;
        [one.map(|body| &self.before.0.bodies[body]), other.map(|body| &self.after.0.bodies[body])]
    }

    fn isa(&self, cell: &Coordinate) -> Option<&'a str> {
        self.after.1.get(cell.target.as_str()).map(|column| column.isa.as_str())
    }

    fn rows(&self, cell: &Cell) -> Vec<Row> {
        let writing = |column: Option<&&'a Column>| {
            column.map(|column| Writing { isa: isa(&column.isa), dialect: column.dialect })
        };
        let (one, other) = (
            writing(self.before.1.get(cell.before.target.as_str())),
            writing(self.after.1.get(cell.after.target.as_str())),
        );
        let shown = |body: &Body| {
            body.lines
                .iter()
                .zip(&body.text)
                .map(|(line, text)| {
                    let margin = if matches!(line, BodyLine::Label(_)) { "  " } else { "    " };
                    format!("{margin}{text}")
                })
                .collect::<Vec<_>>()
        };
        match (self.bodies(cell), one, other) {
            ([Some(before), Some(after)], Some(one), Some(other)) => aligned((before, one), (after, other)),
            ([Some(body), None], ..) => shown(body).into_iter().map(Row::Gone).collect(),
            ([None, Some(body)], ..) => shown(body).into_iter().map(Row::New).collect(),
            _ => Vec::new(),
        }
    }
}
