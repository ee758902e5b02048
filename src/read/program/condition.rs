//! Conditions about outcomes, written as in Rust: `thread_0 == 0 && thread_1 == (1, 0)`.

use super::{Place, Thread, last_word, span};
use crate::base::mistake::{Mistake, Written, suggestion};
use std::ops::Range;
use syn::{BinOp, Expr, Lit, Member, UnOp};

/// What has a final value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Name {
    /// A result of a thread: its number, and the part of a tuple.
    Result(usize, usize),
    /// A place, by its position.
    Place(usize),
}

/// A condition about an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// A relation holds between two values.
    Compare(Operand, Relation, Operand),
    /// Not this.
    Not(Box<Condition>),
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
}

/// A value of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operand {
    /// Of an outcome.
    Name(Name),
    /// A number, or 0 and 1 for a bool.
    Number(i128),
}

/// A relation of two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// `==`.
    Equal,
    /// `<`.
    Less,
    /// `<=`.
    LessOrEqual,
}

impl Condition {
    /// Whether it holds of an outcome, whose values are given by their names.
    pub fn holds(&self, value: &impl Fn(Name) -> i128) -> bool {
        let of = |operand: &Operand| match operand {
            Operand::Name(name) => value(*name),
            Operand::Number(number) => *number,
        };
        match self {
            Condition::Compare(one, Relation::Equal, other) => of(one) == of(other),
            Condition::Compare(one, Relation::Less, other) => of(one) < of(other),
            Condition::Compare(one, Relation::LessOrEqual, other) => of(one) <= of(other),
            Condition::Not(condition) => !condition.holds(value),
            Condition::All(all) => all.iter().all(|condition| condition.holds(value)),
            Condition::Any(any) => any.iter().any(|condition| condition.holds(value)),
        }
    }

    /// Whether it is about this value.
    #[must_use]
    pub fn names(&self, name: Name) -> bool {
        match self {
            Condition::Compare(one, _, other) => [one, other].contains(&&Operand::Name(name)),
            Condition::Not(condition) => condition.names(name),
            Condition::All(all) | Condition::Any(all) => all.iter().any(|condition| condition.names(name)),
        }
    }
}

/// Reads a condition, which begins at this place of the file.
pub(super) fn read(
    text: &str,
    from: usize,
    places: &[Place],
    threads: &[Thread],
    written: Written<'_>,
) -> Result<Condition, Mistake> {
    let reader = Reader { from, length: text.len(), places, threads, written };
    let expression = syn::parse_str::<Expr>(text).map_err(|error| {
        let span = reader.moved(error.span().byte_range());
        let help = "write it as in Rust: `thread_0 == 0 && thread_1 == (1, 0)`, `x == 1`".to_owned();
        written.mistake(span, format!("this is no condition: {error}"), "here", Some(help))
    })?;
    reader.condition(&expression)
}

/// A number that is written so.
pub(super) fn number(text: &str) -> Option<i128> {
    literal(&syn::parse_str::<Expr>(text).ok()?)
}

/// The number of an expression, if it is one.
fn literal(of: &Expr) -> Option<i128> {
    match of {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) => number.base10_parse().ok(),
            Lit::Bool(value) => Some(i128::from(value.value)),
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => literal(&unary.expr).map(|number| -number),
        Expr::Paren(inner) => literal(&inner.expr),
        Expr::Group(inner) => literal(&inner.expr),
        _ => None,
    }
}

struct Reader<'a> {
    /// Where the condition begins in the file.
    from: usize,
    length: usize,
    places: &'a [Place],
    threads: &'a [Thread],
    written: Written<'a>,
}

impl Reader<'_> {
    /// A part of the condition as a part of the file.
    fn moved(&self, span: Range<usize>) -> Range<usize> {
        self.from + span.start.min(self.length)..self.from + span.end.min(self.length)
    }

    fn mistake(&self, of: &Expr, title: String, help: Option<String>) -> Mistake {
        self.written.mistake(self.moved(span(of)), title, "here", help)
    }

    fn condition(&self, of: &Expr) -> Result<Condition, Mistake> {
        match of {
            Expr::Paren(inner) => self.condition(&inner.expr),
            Expr::Group(inner) => self.condition(&inner.expr),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
                Ok(Condition::Not(Box::new(self.condition(&unary.expr)?)))
            }
            Expr::Binary(binary) => {
                let (one, other) = (&*binary.left, &*binary.right);
                let not = |condition| Ok(Condition::Not(Box::new(condition)));
                match binary.op {
                    BinOp::And(_) => Ok(Condition::All(vec![self.condition(one)?, self.condition(other)?])),
                    BinOp::Or(_) => Ok(Condition::Any(vec![self.condition(one)?, self.condition(other)?])),
                    BinOp::Eq(_) => self.compare(one, Relation::Equal, other),
                    BinOp::Ne(_) => not(self.compare(one, Relation::Equal, other)?),
                    BinOp::Lt(_) => self.compare(one, Relation::Less, other),
                    BinOp::Le(_) => self.compare(one, Relation::LessOrEqual, other),
                    BinOp::Gt(_) => self.compare(other, Relation::Less, one),
                    BinOp::Ge(_) => self.compare(other, Relation::LessOrEqual, one),
                    _ => Err(self.no_condition(of)),
                }
            }
            // A bool by itself.
            Expr::Lit(_) | Expr::Path(_) | Expr::Field(_) => match self.operands(of)?.as_slice() {
                [one] => Ok(Condition::Compare(*one, Relation::Equal, Operand::Number(1))),
                _ => Err(self.no_condition(of)),
            },
            _ => Err(self.no_condition(of)),
        }
    }

    fn no_condition(&self, of: &Expr) -> Mistake {
        let help = "it compares results and places with `==`, `!=`, `<`, …, and combines that with `&&`, `||` and `!`";
        self.mistake(of, "this is not a condition about an outcome".to_owned(), Some(help.to_owned()))
    }

    /// A comparison; tuples are compared part by part.
    fn compare(&self, one: &Expr, relation: Relation, other: &Expr) -> Result<Condition, Mistake> {
        let (ones, others) = (self.operands(one)?, self.operands(other)?);
        match (ones.as_slice(), others.as_slice(), relation) {
            ([one], [other], _) => Ok(Condition::Compare(*one, relation, *other)),
            (ones, others, Relation::Equal) if ones.len() == others.len() => {
                let pair = |(one, other): (&Operand, &Operand)| Condition::Compare(*one, Relation::Equal, *other);
                Ok(Condition::All(ones.iter().zip(others).map(pair).collect()))
            }
            (ones, others, _) => {
                let title = format!("{} is compared with {}", values(ones.len()), values(others.len()));
                Err(self.mistake(other, title, None))
            }
        }
    }

    /// The values that an expression stands for: of a tuple several.
    fn operands(&self, of: &Expr) -> Result<Vec<Operand>, Mistake> {
        if let Some(number) = literal(of) {
            return Ok(vec![Operand::Number(number)]);
        }
        match of {
            Expr::Paren(inner) => self.operands(&inner.expr),
            Expr::Tuple(tuple) => {
                let all = tuple.elems.iter().map(|one| self.operands(one)).collect::<Result<Vec<_>, Mistake>>()?;
                Ok(all.concat())
            }
            Expr::Path(path) => self.named(of, &last_word(&path.path)),
            Expr::Field(field) => {
                let whole = self.operands(&field.base)?;
                let part = match &field.member {
                    Member::Unnamed(index) => usize::try_from(index.index).ok(),
                    Member::Named(_) => None,
                };
                let one = part.and_then(|part| whole.get(part)).filter(|_| whole.len() > 1);
                one.map(|one| vec![*one]).ok_or_else(|| self.mistake(of, "there is no such part".to_owned(), None))
            }
            _ => Err(self.no_condition(of)),
        }
    }

    fn named(&self, of: &Expr, name: &str) -> Result<Vec<Operand>, Mistake> {
        let thread = name.strip_prefix("thread_").and_then(|number| number.parse::<usize>().ok());
        if let Some((thread, known)) = thread.and_then(|thread| Some((thread, self.threads.get(thread)?))) {
            if known.results.is_empty() {
                return Err(self.mistake(of, format!("`{name}` returns nothing"), None));
            }
            return Ok((0..known.results.len()).map(|index| Operand::Name(Name::Result(thread, index))).collect());
        }
        if let Some(place) = self.places.iter().position(|place| place.name == name) {
            return Ok(vec![Operand::Name(Name::Place(place))]);
        }
        let threads = (0..self.threads.len()).map(|thread| format!("thread_{thread}"));
        let known: Vec<String> = threads.chain(self.places.iter().map(|place| place.name.clone())).collect();
        let help = suggestion(name, known.iter().map(String::as_str))
            .unwrap_or_else(|| format!("one of {}", known.join(", ")));
        Err(self.mistake(of, format!("there is no thread and no place `{name}`"), Some(help)))
    }
}

fn values(count: usize) -> String {
    if count == 1 { "one value".to_owned() } else { format!("a tuple of {count}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::program::Program;

    /// Of two threads, the second of which returns a tuple, and a place.
    fn holds(text: &str) -> bool {
        let threads =
            "pub fn thread_0(x: &AtomicU8) -> u8 { 1 }\npub fn thread_1(x: &AtomicU8) -> (bool, i8) { (true, -1) }";
        let source = format!("//! allows {text}\n{threads}\n");
        let program = Program::read(&source, "test.rs").unwrap_or_else(|mistake| panic!("{text}: {mistake}"));
        let value = |name: Name| match name {
            Name::Result(0, _) | Name::Result(1, 0) => 1,
            Name::Result(..) => -1,
            Name::Place(_) => 2,
        };
        program.claims[0].condition.holds(&value)
    }

    #[test]
    fn conditions_are_as_in_rust() {
        for (text, expected) in [
            ("thread_0 == 1", true),
            ("thread_0 != 1", false),
            ("thread_1 == (true, -1)", true),
            ("thread_1 == (true, 0)", false),
            ("thread_1.0 && thread_1.1 < 0", true),
            ("!thread_1.0 || x >= 2", true),
            ("!(thread_0 == 1 && x == 2)", false),
            ("1 < x && x <= 2 && x > thread_1.1", true),
            ("(thread_0, x) == (1, 2)", true),
            ("true", true),
            ("false", false),
        ] {
            assert_eq!(holds(text), expected, "{text}");
        }
    }
}
