//! Parts that belong together: a function and what the compiler split off it, and the functions of several texts.

use super::labels::plain;
use super::line::Line;
use super::parse::{Assembly, Function};
use super::symbols::symbols;

impl<'a> Assembly<'a> {
    /// With the functions of another text that this one does not have.
    #[must_use]
    pub fn with(mut self, other: Assembly<'a>) -> Assembly<'a> {
        let shift = self.lines.len();
        let moved = |Function { start, end }: Function| Function { start: start + shift, end: end + shift };
        let Assembly { lines, functions, joined, aliases, .. } = other;
        self.lines.extend(lines);
        let is_known = |assembly: &Assembly<'_>, name| {
            assembly.functions.contains_key(name) || assembly.aliases.contains_key(name)
        };
        for (name, target) in aliases {
            if !is_known(&self, name) {
                self.aliases.insert(name, target);
            }
        }
        self.resolve_aliases();
        for (name, function) in functions {
            if !is_known(&self, name) {
                self.functions.insert(name, moved(function));
                self.joined.extend(joined.get(name).map(|function| (name, moved(*function))));
            }
        }
        self
    }

    /// Adds the parts that the compiler split off functions to the bodies that go there: a cold part (`f.cold.1`), and
    /// sequences that occur more than once (`OUTLINED_FUNCTION_0`). Each begins with its symbol as a label.
    pub(super) fn join_parts(&mut self) {
        if !self.functions.keys().any(|name| is_part(name)) {
            return;
        }
        for name in self.names() {
            let own = self.functions[name];
            let mut parts: Vec<&str> = vec![name];
            let mut place = 0;
            while let Some(part) = parts.get(place) {
                let Function { start, end } = self.functions[part];
                for line in &self.lines[start..end] {
                    let Line::Instruction(instruction) = line else { continue };
                    for range in symbols(instruction.operands) {
                        let symbol = plain(&instruction.operands[range]);
                        if let Some((known, _)) = self.functions.get_key_value(symbol).filter(|_| is_part(symbol))
                            && !parts.contains(known)
                        {
                            parts.push(known);
                        }
                    }
                }
                place += 1;
            }
            if parts.len() == 1 {
                continue;
            }
            let mut lines = self.lines[own.start..own.end].to_vec();
            for part in &parts[1..] {
                let Function { start, end } = self.functions[part];
                lines.push(Line::Label(part));
                lines.extend_from_slice(&self.lines[start..end]);
            }
            let start = self.lines.len();
            self.lines.extend(lines);
            self.joined.insert(name, Function { start, end: self.lines.len() });
        }
    }
}

/// Whether a symbol is that of a part that LLVM split off functions: `HotColdSplitting`, `MachineFunctionSplitter` and
/// `MachineOutliner`.
fn is_part(symbol: &str) -> bool {
    symbol.starts_with("OUTLINED_FUNCTION_") || symbol.split('.').skip(1).any(|word| word == "cold")
}
