//! Addresses of accesses, as their operands say them.

use super::Register;

/// The address of an access.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Address {
    /// The base register; none if it is a location in the program.
    pub base: Option<Register>,
    /// An index register, if there is one.
    pub index: Option<Register>,
    /// The rest of it, as printed; where the base register steps by the width of the access, the sign of the step.
    pub offset: String,
    /// Whether the base register is updated: `[x0, #8]!`, `Z+`.
    pub writes_back: bool,
    /// The symbol whose address is there, if it is an entry of the linker's table: `%call16(wake)($gp)`.
    pub entry: Option<String>,
}

impl Address {
    /// Whether nobody writes there: it is an entry of the linker's table, or a constant of the function by its label, a local one or
    /// LLVM's name of a constant in COFF.
    #[must_use]
    pub fn is_constant(&self) -> bool {
        let is_label = [".L", "__real@", "__xmm@"].iter().any(|label| self.offset.starts_with(label));
        self.entry.is_some() || (self.base.is_none() && self.index.is_none() && is_label)
    }

    /// Where an access of so many bytes is above its base, and by how much that steps, if it steps by their number: behind the access
    /// upwards (`Z+`), or before it downwards (`-X`).
    #[must_use]
    pub fn step(&self, bytes: i64) -> Option<(i64, i64)> {
        match self.offset.as_str() {
            "+" => Some((0, bytes)),
            "-" => Some((-bytes, -bytes)),
            _ => None,
        }
    }

    /// The offset from its base in bytes, if it has no other part.
    #[must_use]
    pub fn displacement(&self) -> Option<i64> {
        let offset = self.offset.trim_start_matches('#');
        let bytes = if offset.is_empty() { Some(0) } else { offset.parse().ok() };
        bytes.filter(|_| self.index.is_none() && !self.writes_back)
    }
}
