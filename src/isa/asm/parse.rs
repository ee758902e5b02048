//! A whole text: the function of each line, and the functions that are aliases of others.

use super::labels::is_datum;
use super::line::{Instruction, Line, is_program_address, line};
use super::syntax::{Brackets, Syntax, is_number};
use std::collections::HashMap;

/// The functions of one assembly text.
#[derive(Debug)]
pub struct Assembly<'a> {
    syntax: Syntax,
    pub(super) lines: Vec<Line<'a>>,
    pub(super) functions: HashMap<&'a str, Function>,
    /// The functions that have parts elsewhere, with these.
    pub(super) joined: HashMap<&'a str, Function>,
    pub(super) aliases: HashMap<&'a str, &'a str>,
}

/// The lines of a function's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Function {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The state of the parser between lines.
#[derive(Default)]
struct Open<'a> {
    /// The function that lines are added to.
    function: Option<(&'a str, usize)>,
    /// The lines of that function before this one are only labels.
    labels: usize,
    /// A function without instructions so far: on PowerPC `ELFv1` its label is a descriptor, and the body follows
    /// later.
    descriptor: Option<&'a str>,
    /// Whether it is inside metadata that looks like code.
    metadata: bool,
    /// The number of open PTX brackets: the body of a function, and the calls in it.
    depth: usize,
    /// The number of open `.pushsection`s, whose content is in another section.
    pushed: usize,
    /// WebAssembly: the directives with the types of functions, by the functions' names.
    types: HashMap<&'a str, Line<'a>>,
}

impl<'a> Assembly<'a> {
    /// Parses a text. There are no errors: what is not understood is kept as an instruction.
    #[must_use]
    pub fn parse(text: &'a str, syntax: Syntax) -> Assembly<'a> {
        let mut assembly = Assembly {
            syntax,
            // An estimate: reallocating dominates the time here.
            lines: Vec::with_capacity(text.len() / 16),
            functions: HashMap::new(),
            joined: HashMap::new(),
            aliases: HashMap::new(),
        };
        let mut open = Open::default();
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
            let line = line(&text[start..end], &syntax);
            assembly.add(line, &mut open);
            start = end + 1;
        }
        assembly.close(&mut open);
        assembly.resolve_aliases();
        assembly.join_parts();
        assembly
    }

    /// The body of a function, by the symbol's own name. The alias of a merged function has the body that it was merged
    /// into.
    #[must_use]
    pub fn body(&self, symbol: &str) -> Option<&[Line<'a>]> {
        let name = self.merged_with(symbol).unwrap_or(symbol);
        self.joined
            .get(name)
            .or_else(|| self.functions.get(name))
            .map(|function| &self.lines[function.start..function.end])
    }

    /// The function whose body a symbol has as its alias; none if it has its own.
    #[must_use]
    pub fn merged_with(&self, symbol: &str) -> Option<&'a str> {
        self.aliases.get(symbol).filter(|name| self.functions.contains_key(*name)).copied()
    }

    /// Lets each alias of an alias lead to the end of the chain. Those that lead in a circle go: an assembler refuses them.
    pub(super) fn resolve_aliases(&mut self) {
        // Nothing is the end of a circle, and of what is being followed.
        let mut ends: HashMap<&'a str, Option<&'a str>> = HashMap::new();
        for target in self.aliases.values() {
            let (mut name, mut passed) = (*target, Vec::new());
            let end = loop {
                let next = self.aliases.get(name).filter(|_| !self.functions.contains_key(name));
                match (ends.get(name), next) {
                    (Some(end), _) => break *end,
                    (None, None) => break Some(name),
                    (None, Some(next)) => {
                        ends.insert(name, None);
                        passed.push(name);
                        name = next;
                    }
                }
            };
            ends.extend(passed.into_iter().map(|name| (name, end)));
        }
        let end = |target: &'a str| ends.get(target).copied().unwrap_or(Some(target));
        let aliases = std::mem::take(&mut self.aliases);
        self.aliases = aliases.into_iter().filter_map(|(alias, target)| Some((alias, end(target)?))).collect();
    }

    /// The names of all functions that are not aliases, sorted.
    #[must_use]
    pub fn names(&self) -> Vec<&'a str> {
        let mut names: Vec<&str> = self.functions.keys().copied().collect();
        names.sort_unstable();
        names
    }

    /// The symbols of all functions, including aliases, sorted.
    #[must_use]
    pub fn symbols(&self) -> Vec<&'a str> {
        let mut symbols: Vec<&str> = self.functions.keys().chain(self.aliases.keys()).copied().collect();
        symbols.sort_unstable();
        symbols.dedup();
        symbols
    }

    fn add(&mut self, line: Line<'a>, open: &mut Open<'a>) {
        match line {
            Line::Directive(".pushsection", _) => open.pushed += 1,
            Line::Directive(".popsection", _) => open.pushed = open.pushed.saturating_sub(1),
            _ if open.pushed > 0 => {}
            Line::Directive(".end_amdgpu_metadata", _) => open.metadata = false,
            _ if open.metadata => {}
            Line::Label(label) if self.syntax.is_local(label) || is_number(label) => {
                self.add_local_label(line, label, open);
            }
            Line::Label(label) => self.open(self.syntax.symbol(label), open),
            Line::Assignment(name, value) => self.add_alias(name, value),
            Line::Directive(name, arguments) => self.add_directive(line, name, arguments, open),
            Line::Bracket(bracket) if self.syntax.brackets == Brackets::Functions => self.add_bracket(bracket, open),
            // WebAssembly: the last instruction of a function.
            Line::Instruction(instruction) if instruction.mnemonic == "end_function" => {
                self.lines.push(line);
                self.close(open);
            }
            Line::Instruction(Instruction { mnemonic: "call" | "return_call", operands, .. })
                if open.types.contains_key(operands) =>
            {
                // The stack is not known without the type of what is called.
                self.lines.extend([open.types[operands], line]);
            }
            Line::Instruction(_) | Line::Bracket(_) if open.function.is_some() => {
                self.lines.push(line);
            }
            Line::Blank | Line::Comment(_) | Line::Instruction(_) | Line::Bracket(_) => {}
        }
    }

    /// PTX: brackets enclose bodies of functions, and within them calls.
    fn add_bracket(&mut self, bracket: &str, open: &mut Open<'a>) {
        match bracket {
            "{" => open.depth += 1,
            "}" => {
                open.depth = open.depth.saturating_sub(1);
                if open.depth == 0 {
                    self.close(open);
                }
            }
            _ => {}
        }
    }

    fn add_local_label(&mut self, line: Line<'a>, label: &str, open: &mut Open<'a>) {
        if label.contains("func_end") {
            self.close(open);
        } else if open.function.is_some() {
            self.lines.push(line);
        } else if label.contains("func_begin")
            && let Some(name) = open.descriptor.take()
        {
            self.open(name, open);
        }
    }

    fn add_directive(&mut self, line: Line<'a>, name: &'a str, arguments: &'a str, open: &mut Open<'a>) {
        match name {
            ".amdgpu_metadata" => open.metadata = true,
            ".functype" => {
                if let Some((name, _)) = arguments.split_once(" (") {
                    open.types.insert(name, line);
                }
            }
            ".size" | ".cfi_endproc" | ".seh_endproc" | ".fnend" | ".section" | ".text" | ".data" => self.close(open),
            ".set" => {
                if let Some((alias, target)) = arguments.split_once(", ") {
                    self.add_alias(alias, target);
                }
            }
            // AIX: the section is the label. `.csect .name[PR],5` opens the code of `name`; `..text..` has none.
            ".csect" => {
                self.close(open);
                if let Some((name, _)) = arguments.split_once("[PR]")
                    && !name.starts_with("..")
                {
                    self.open(self.syntax.symbol(name), open);
                }
            }
            // PTX: `.visible .func (results) name(`
            ".visible" | ".func" => {
                if let Some(name) = ptx_function(arguments) {
                    self.open(name, open);
                }
            }
            _ if open.function.is_some() => self.lines.push(line),
            _ => {}
        }
    }

    fn add_alias(&mut self, alias: &'a str, target: &'a str) {
        let target = if is_program_address(target) { &target["pm(".len()..target.len() - 1] } else { target };
        let is_symbol = target.bytes().all(|byte| super::line::is_symbol_byte(byte) || byte == b'"' || byte == b'#');
        if is_symbol && !target.starts_with(|first: char| first.is_ascii_digit()) {
            let (alias, target) = (self.syntax.symbol(alias), self.syntax.symbol(target));
            if alias != target {
                self.aliases.insert(alias, target);
            }
        }
    }

    fn open(&mut self, name: &'a str, open: &mut Open<'a>) {
        // AIX: several labels precede one body. Elsewhere the end of a function is between them.
        if let Some((known, start)) = open.function
            && !self.lines[start.max(open.labels)..]
                .iter()
                .any(|line| matches!(line, Line::Instruction(_) | Line::Directive(..)))
        {
            open.labels = self.lines.len();
            if known != name {
                self.aliases.insert(name, known);
            }
            return;
        }
        self.close(open);
        open.function = Some((name, self.lines.len()));
    }

    fn close(&mut self, open: &mut Open<'a>) {
        let Some((name, start)) = open.function.take() else { return };
        let end = self.lines.len();
        if self.lines[start..].iter().any(|line| matches!(line, Line::Instruction(_))) || !self.is_descriptor(start) {
            self.functions.insert(name, Function { start, end });
        } else {
            self.lines.truncate(start);
            open.descriptor = Some(name);
        }
    }

    /// Whether the lines since `start` are data: then the label names a descriptor or an object, not code.
    fn is_descriptor(&self, start: usize) -> bool {
        self.lines[start..].iter().any(|line| match line {
            Line::Directive(name, _) => is_datum(name),
            _ => false,
        })
    }
}

/// The name in the head of a PTX function, if the line is one.
fn ptx_function(arguments: &str) -> Option<&str> {
    let head = arguments.strip_suffix(['(', ')']).unwrap_or(arguments).trim_end_matches('(');
    let name = head.rsplit([' ', '\t', ')']).next()?;
    (!name.is_empty()).then_some(name)
}
