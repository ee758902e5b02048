//! Accesses split where those of several sizes overlap: into parts that no access overlaps only in part.
//!
//! Reads-from and coherence are relations of parts; what is single-copy atomic goes together. So do Alglave, Deacon, Grisenthwaite,
//! Hacquard, Maranget, "Armed Cats" (TOPLAS 2021), section 8, with bytes as parts.

use super::memory::{Memory, part};
use super::thread::Path;
use std::collections::HashMap;

/// A part of an access on a path.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    /// The access, by its position on its path.
    pub(super) made: usize,
    /// The place, by its position among all; none of a fence.
    pub(super) cell: Option<usize>,
    /// What it reads and writes there.
    pub(super) read: u128,
    pub(super) written: u128,
    /// Its single-copy-atomic unit, by a number within its path.
    pub(super) unit: usize,
    /// Whether its access has other parts.
    pub(super) is_split: bool,
}

/// A place in memory that is read and written as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) address: u64,
    pub(super) bytes: u16,
    pub(super) initial: u128,
}

/// The places that the accesses of some paths are split into, in the order of their addresses.
#[derive(Debug)]
pub(super) struct Cells {
    pub(super) all: Vec<Cell>,
    positions: HashMap<u64, usize>,
}

impl Cells {
    pub(super) fn of(paths: &[Vec<Path>], memory: &Memory<'_>) -> Result<Cells, String> {
        let accesses = || paths.iter().flatten().flat_map(|path| &path.made).filter(|made| made.bytes > 0);
        let mut ranges: Vec<(u64, u64)> = Vec::new();
        for made in accesses() {
            let range = (made.address, made.address + u64::from(made.bytes));
            if !ranges.contains(&range) {
                ranges.push(range);
            }
        }
        let mut cuts: Vec<u64> = ranges.iter().flat_map(|(from, to)| [*from, *to]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let is_used = |from: u64, to: u64| ranges.iter().any(|(start, end)| *start <= from && to <= *end);
        let mut cells = Cells { all: Vec::new(), positions: HashMap::new() };
        for pair in cuts.windows(2).filter(|pair| is_used(pair[0], pair[1])) {
            let (address, bytes) = (pair[0], u16::try_from(pair[1] - pair[0]).unwrap_or(u16::MAX));
            cells.positions.insert(address, cells.all.len());
            cells.all.push(Cell { address, bytes, initial: memory.initial(address, bytes)? });
        }
        Ok(cells)
    }

    /// The parts of the accesses of a path.
    pub(super) fn pieces(&self, path: &Path) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::with_capacity(path.made.len());
        for (index, made) in path.made.iter().enumerate() {
            if made.bytes == 0 {
                pieces.push(Piece {
                    made: index,
                    cell: None,
                    read: 0,
                    written: 0,
                    unit: pieces.len(),
                    is_split: false,
                });
                continue;
            }
            let first = pieces.len();
            let mut position = self.positions[&made.address];
            let end = made.address + u64::from(made.bytes);
            while let Some(cell) = self.all.get(position).filter(|cell| cell.address < end) {
                let of = |value: u128| part(value, cell.address - made.address, cell.bytes);
                let (read, written) = (of(made.read), of(made.written));
                pieces.push(Piece { made: index, cell: Some(position), read, written, unit: first, is_split: false });
                position += 1;
            }
        }
        // The parts of an access are beside each other.
        for at in 1..pieces.len() {
            let access = |piece: &Piece| path.made[piece.made].access;
            if pieces[at].cell.is_some() && access(&pieces[at - 1]) == access(&pieces[at]) {
                pieces[at - 1].is_split = true;
                pieces[at].is_split = true;
            }
        }
        pieces
    }
}
