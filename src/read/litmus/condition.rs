//! The statement about final values: a quantifier and a condition, with what is to be shown beside it.

use super::initial::{position, thread};
use super::text::Sections;
use super::token::{Tokens, number};
use super::{Litmus, address};
use crate::base::mistake::{Mistake, Written};
use crate::isa::effect::Register;
use crate::isa::notation::Notation;

/// Which executions satisfy the condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantifier {
    /// `exists`: some.
    Exists,
    /// `~exists`: none.
    NotExists,
    /// `forall`: all.
    Forall,
}

/// What has a final value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// A register of a thread, or its lowest bits.
    Register {
        /// The thread.
        thread: usize,
        /// The register.
        register: Register,
        /// How many bits of it.
        width: u16,
    },
    /// An element of a location: its position, and the number of the element.
    Memory(usize, usize),
    /// A part of the stack of a thread.
    Private {
        /// The thread.
        thread: usize,
        /// The address.
        address: u64,
        /// How many bits.
        width: u16,
    },
}

/// A condition about final values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// A term has this value, of which its type has the lowest bits.
    Is(Term, i128),
    /// Two terms have one value.
    Same(Term, Term),
    /// Not this.
    Not(Box<Condition>),
    /// All of these; none at all is true.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
}

/// How deep conditions nest, at most.
const DEEPEST: usize = 200;

/// Reads what follows the code into a test.
pub(super) fn read(
    sections: &Sections<'_>,
    notation: &Notation,
    litmus: &mut Litmus,
    written: Written<'_>,
) -> Result<(), Mistake> {
    let mut reader =
        Reader { tokens: Tokens::new(sections, sections.tail.clone(), written), notation, litmus, depth: 0 };
    loop {
        // A test that only shows its final values asks for any.
        if reader.tokens.peek().is_none() && !reader.litmus.shown.is_empty() {
            return Ok(());
        }
        let word = reader.tokens.some("`exists`, `~exists` or `forall`")?;
        let quantifier = match word.text {
            "locations" => {
                reader.shown()?;
                continue;
            }
            "filter" => {
                reader.litmus.filter = Some(reader.any()?);
                continue;
            }
            "~" => {
                reader.tokens.expect("exists")?;
                Quantifier::NotExists
            }
            "exists" | "final" => Quantifier::Exists,
            "forall" => Quantifier::Forall,
            _ => {
                let title = format!("expected `exists`, `~exists` or `forall`, found `{}`", word.text);
                return Err(reader.tokens.mistake(&word, title));
            }
        };
        reader.litmus.quantifier = quantifier;
        reader.litmus.condition = reader.any()?;
        // Older tests end the condition, and say afterwards what other models answer.
        return match reader.tokens.peek() {
            Some(token) if !matches!(token.text, ";" | "<<" | "with") => {
                Err(reader.tokens.unexpected("the end of the condition"))
            }
            _ => Ok(()),
        };
    }
}

/// A condition that is read.
struct Reader<'a> {
    tokens: Tokens<'a>,
    notation: &'a Notation,
    litmus: &'a mut Litmus,
    depth: usize,
}

impl Reader<'_> {
    /// `[x; 0:X1;]`: the terms to show.
    fn shown(&mut self) -> Result<(), Mistake> {
        self.tokens.expect("[")?;
        while !self.tokens.takes("]") {
            let term = self.term()?;
            self.litmus.shown.push(term);
            self.tokens.takes(";");
        }
        Ok(())
    }

    /// Conditions with `\/` between them; `a => b` is `~a \/ b`.
    fn any(&mut self) -> Result<Condition, Mistake> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.tokens.unexpected("a condition that nests less deeply"));
        }
        let mut any = vec![self.all()?];
        while self.tokens.takes("\\/") {
            any.push(self.all()?);
        }
        let mut condition = if any.len() == 1 { any.remove(0) } else { Condition::Any(any) };
        if self.tokens.takes("=>") {
            condition = Condition::Any(vec![Condition::Not(Box::new(condition)), self.any()?]);
        }
        self.depth -= 1;
        Ok(condition)
    }

    /// Conditions with `/\` between them.
    fn all(&mut self) -> Result<Condition, Mistake> {
        let mut all = vec![self.one()?];
        while self.tokens.takes("/\\") {
            all.push(self.one()?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { Condition::All(all) })
    }

    fn one(&mut self) -> Result<Condition, Mistake> {
        if self.tokens.takes("~") || self.tokens.takes("not") {
            self.depth += 1;
            if self.depth > DEEPEST {
                return Err(self.tokens.unexpected("a condition that nests less deeply"));
            }
            let condition = self.one()?;
            self.depth -= 1;
            return Ok(Condition::Not(Box::new(condition)));
        }
        if self.tokens.takes("(") {
            let condition = self.any()?;
            self.tokens.expect(")")?;
            return Ok(condition);
        }
        if self.tokens.takes("true") {
            return Ok(Condition::All(Vec::new()));
        }
        if self.tokens.takes("false") {
            return Ok(Condition::Any(Vec::new()));
        }
        let term = self.term()?;
        let sign = self.tokens.some("`=`")?;
        let is_equal = match sign.text {
            "=" | "==" => true,
            "!=" | "<>" => false,
            other => return Err(self.tokens.mistake(&sign, format!("expected `=`, found `{other}`"))),
        };
        let condition = self.value(term)?;
        Ok(if is_equal { condition } else { Condition::Not(Box::new(condition)) })
    }

    /// What a term is compared with.
    fn value(&mut self, term: Term) -> Result<Condition, Mistake> {
        self.tokens.takes("&");
        let token = self.tokens.peek().ok_or_else(|| self.tokens.unexpected("a value"))?;
        if let Some(value) = number(token.text) {
            self.tokens.next();
            if !self.tokens.takes(":") {
                return Ok(Condition::Is(term, value));
            }
            let other = self.register(&token)?;
            return Ok(Condition::Same(term, other));
        }
        if !token.text.starts_with(|one: char| one.is_alphabetic() || one == '_') {
            return Err(self.tokens.unexpected("a value"));
        }
        self.tokens.next();
        if self.tokens.takes(":") {
            let other = self.register(&token)?;
            return Ok(Condition::Same(term, other));
        }
        Ok(Condition::Is(term, i128::from(address(position(&mut self.litmus.locations, token.text)))))
    }

    /// A register of a thread, or a location.
    fn term(&mut self) -> Result<Term, Mistake> {
        let is_bracketed = self.tokens.takes("[");
        self.tokens.takes("*");
        let name = self.tokens.some("a location or a register")?;
        if !is_bracketed && self.tokens.takes(":") {
            return self.register(&name);
        }
        if !name.text.starts_with(|one: char| one.is_alphabetic() || one == '_') {
            return Err(self.tokens.mistake(&name, format!("`{}` is neither a location nor a register", name.text)));
        }
        let mut element = 0;
        if is_bracketed {
            self.tokens.expect("]")?;
        } else if self.tokens.takes("[") {
            let index = self.tokens.some("the number of an element")?;
            element =
                index.text.parse().ok().filter(|index| *index < 4096).ok_or_else(|| {
                    self.tokens.mistake(&index, format!("`{}` is no number of an element", index.text))
                })?;
            self.tokens.expect("]")?;
        }
        Ok(Term::Memory(position(&mut self.litmus.locations, name.text), element))
    }

    /// The register of a thread, whose name is read.
    fn register(&mut self, name: &super::token::Token<'_>) -> Result<Term, Mistake> {
        let threads = self.litmus.threads.len();
        let Some(thread) = thread(name.text).filter(|thread| *thread < threads) else {
            return Err(self.tokens.mistake(name, format!("`{}` is no thread of this test", name.text)));
        };
        let register = self.tokens.some("a register")?;
        let name = register.text;
        let Some((register, width)) = (self.notation.register)(name) else {
            return Err(self.tokens.no_register(&register));
        };
        let term = Term::Register { thread, register, width };
        if !self.litmus.spellings.iter().any(|(known, _)| *known == term) {
            self.litmus.spellings.push((term, format!("{thread}:{name}")));
        }
        Ok(term)
    }
}
