//! What a document may claim. Lists that cells share let a short file stand for a long matrix, and one that stands for far
//! more than it holds was not written by this program.

use super::Document;

/// A cell is written with more bytes than this.
const CELL: usize = 8;

/// So many more cells are empty: those of rows of the catalogue that the document does not have.
const EMPTY: usize = 4 << 20;

/// The instructions of all columns are at most so many times as long as the document. (Those of the default targets are
/// shorter.)
const TIMES: usize = 4;

/// So many bytes of instructions are always fine.
const FREE: usize = 4 << 20;

/// What a line costs besides its text, in bytes.
const LINE: usize = 32;

/// The bytes of a line of a body with so much text.
pub(super) fn line(text: usize) -> usize {
    text.saturating_add(LINE)
}

/// Checks that a document of so many bytes can have so many cells.
pub(super) fn check_cells(bytes: usize, targets: usize, rows: usize) -> Result<(), String> {
    let most = bytes / CELL + EMPTY;
    if targets.saturating_mul(rows) <= most {
        return Ok(());
    }
    Err(format!(
        "{targets} targets and {rows} rows have more than {most} cells, which is the most in a file of this size"
    ))
}

/// The instructions that a document may still have.
pub(super) struct Budget {
    /// The bytes of each body.
    lengths: Vec<usize>,
    most: usize,
    left: usize,
}

impl Budget {
    /// That of a document of so many bytes.
    pub(super) fn of(document: &impl Document, bytes: usize) -> Budget {
        let most = bytes.saturating_mul(TIMES).saturating_add(FREE);
        Budget { lengths: document.lengths(), most, left: most }
    }

    /// Takes the bytes of a body, for one column.
    pub(super) fn take(&mut self, body: usize) -> Result<(), String> {
        let Budget { lengths, most, left } = self;
        let rest = left.checked_sub(lengths[body]);
        *left = rest.ok_or_else(|| {
            let most = *most >> 20;
            format!("the bodies of its cells have more than {most} MiB of instructions, which is the most in a file of this size")
        })?;
        Ok(())
    }
}
