//! Cells that changed in the same way, grouped, the most severe first.

use super::align::{Row, aligned};
use super::title::title;
use super::{Cell, Class, Group, Meaning};
use crate::read::matrix::{Body, BodyLine, Matrix};
use std::collections::HashMap;

/// The groups of cells. `reasons` are those of the cells.
pub(super) fn groups(cells: &[Cell], reasons: &[String], before: &Matrix, after: &Matrix) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<(Class, String, &str), usize> = HashMap::new();
    let mut titles: HashMap<[Option<usize>; 2], String> = HashMap::new();
    let matrices = Pair { before, after };
    for (index, (cell, reason)) in cells.iter().zip(reasons).enumerate() {
        let title = titles.entry(cell.bodies).or_insert_with(|| {
            let [one, other] = matrices.bodies(cell);
            match (one, other) {
                (Some(one), Some(other)) => title(one, other),
                (Some(body), None) | (None, Some(body)) => body.label(),
                (None, None) => "no instructions".to_owned(),
            }
        });
        let title =
            if cell.class.meaning == Meaning::Cosmetic { "the same instructions".to_owned() } else { title.clone() };
        let group = *known.entry((cell.class, title.clone(), reason)).or_insert_with(|| {
            let (class, reason) = (cell.class, reason.clone());
            groups.push(Group { class, title, reason, cells: Vec::new(), example: index, rows: Vec::new() });
            groups.len() - 1
        });
        groups[group].cells.push(index);
    }
    for group in &mut groups {
        let size =
            |cell: &usize| matrices.bodies(&cells[*cell]).iter().flatten().map(|body| body.lines.len()).sum::<usize>();
        group.example = group.cells.iter().copied().min_by_key(|cell| (size(cell), *cell)).unwrap_or(group.example);
        group.rows = matrices.rows(&cells[group.example]);
    }
    groups.sort_by_key(|group| (group.class, std::cmp::Reverse(group.cells.len()), group.cells[0]));
    groups
}

/// The listing of one cell: before and after, aligned.
#[must_use]
pub fn rows_of(cell: &Cell, before: &Matrix, after: &Matrix) -> Vec<Row> {
    Pair { before, after }.rows(cell)
}

/// The compared matrices.
struct Pair<'a> {
    before: &'a Matrix,
    after: &'a Matrix,
}

impl<'a> Pair<'a> {
    fn bodies(&self, cell: &Cell) -> [Option<&'a Body>; 2] {
        let [one, other] = cell.bodies;
        [one.map(|body| &self.before.bodies[body]), other.map(|body| &self.after.bodies[body])]
    }

    fn rows(&self, cell: &Cell) -> Vec<Row> {
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
        match self.bodies(cell) {
            [Some(before), Some(after)] => aligned(before, after),
            [Some(body), None] => shown(body).into_iter().map(Row::Gone).collect(),
            [None, Some(body)] => shown(body).into_iter().map(Row::New).collect(),
            [None, None] => Vec::new(),
        }
    }
}
