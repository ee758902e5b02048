//! What threads do, in a subset of Rust: expressions and patterns.

use super::Scalar;
use crate::probe::Ordering;

/// The functions of a program, and the parts of its text that access or order memory.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Code {
    /// All functions that are read: the threads, and those that they call.
    pub functions: Vec<Function>,
    /// Constants, by their names.
    pub constants: Vec<(String, Expression)>,
    /// The accesses and fences of the text, in order.
    pub steps: Vec<Step>,
}

impl Code {
    /// The function of this name.
    #[must_use]
    pub fn function(&self, name: &str) -> Option<&Function> {
        self.functions.iter().find(|function| function.name == name)
    }
}

/// An access or a fence in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its line, from 1.
    pub line: usize,
    /// Its text, in one line.
    pub text: String,
}

/// A function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// Its line, from 1.
    pub line: usize,
    /// The names of its parameters, each with its type if that is a scalar.
    pub parameters: Vec<(String, Option<Scalar>)>,
    /// The type of its result, if that is a scalar.
    pub result: Option<Scalar>,
    /// What it does.
    pub body: Expression,
}

/// An expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expression {
    /// A number, or 0 and 1 of a bool, with its type if the text says it.
    Number(i128, Option<Scalar>),
    /// A variable, a parameter or a constant, and its line.
    Name(String, usize),
    /// A tuple; without parts, the value that says nothing.
    Tuple(Vec<Expression>),
    /// A part of a tuple.
    Field(Box<Expression>, usize),
    /// `!`.
    Not(Box<Expression>),
    /// `-`.
    Negate(Box<Expression>),
    /// An operation on two values.
    Binary(Binary, Box<[Expression; 2]>),
    /// `as`, or a type that is written beside the value.
    Cast(Box<Expression>, Scalar),
    /// `if`.
    If(Box<[Expression; 3]>),
    /// `match`.
    Match(Box<Expression>, Vec<Arm>),
    /// Statements, one after the other, and a value.
    Block(Vec<Statement>, Box<Expression>),
    /// A block with a label, which can be left.
    Labelled(String, Box<Expression>),
    /// A loop that ends by itself.
    Loop(Option<String>, Box<Expression>),
    /// A loop over numbers.
    For(Box<For>),
    /// Leaves a loop or a block.
    Break(Option<String>, Box<Expression>),
    /// Begins the next turn of a loop.
    Continue(Option<String>),
    /// Leaves the function.
    Return(Box<Expression>),
    /// Gives a variable a value; with an operation, of itself and another one. It has its line.
    Assign(String, Option<Binary>, Box<Expression>, usize),
    /// `Ok(…)`, `Err(…)`, `Some(…)` or `None`.
    Variant(Variant, Box<Expression>),
    /// A question to an `Ok`, an `Err`, a `Some` or a `None`.
    Ask(Question, Box<Expression>),
    /// The value of an `Ok` or of a `Some`; or what comes of an `Err` or of a `None`.
    UnwrapOr(Box<Expression>, Pattern, Box<Expression>),
    /// An access.
    Access(Box<Access>),
    /// A fence.
    Fence(Ordering, usize),
    /// A call of a function of the program, and its line.
    Call(String, Vec<Expression>, usize),
}

impl Expression {
    /// The value that says nothing.
    pub const UNIT: Expression = Expression::Tuple(Vec::new());
}

/// A loop over numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct For {
    /// Its label.
    pub label: Option<String>,
    /// What each number is called.
    pub pattern: Pattern,
    /// The first number.
    pub from: Expression,
    /// The last one, or the one behind it.
    pub to: Expression,
    /// Whether the last number is one of them.
    pub is_inclusive: bool,
    /// What is done with each.
    pub body: Expression,
}

/// An operation on two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binary {
    /// `+`.
    Add,
    /// `-`.
    Subtract,
    /// `*`.
    Multiply,
    /// `/`.
    Divide,
    /// `%`.
    Remainder,
    /// `&`.
    And,
    /// `|`.
    Or,
    /// `^`.
    Xor,
    /// `<<`.
    ShiftLeft,
    /// `>>`.
    ShiftRight,
    /// `==`.
    Equal,
    /// `!=`.
    Different,
    /// `<`.
    Less,
    /// `<=`.
    LessOrEqual,
    /// `>`.
    Greater,
    /// `>=`.
    GreaterOrEqual,
    /// The smaller one.
    Min,
    /// The larger one.
    Max,
}

/// An arm of a `match`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arm {
    /// What it takes.
    pub pattern: Pattern,
    /// What must be true, too.
    pub guard: Option<Expression>,
    /// What it comes to.
    pub body: Expression,
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Statement {
    /// `let`, with what is done if the value is another one.
    Let(Pattern, Expression, Option<Expression>),
    /// An expression whose value is not used.
    Do(Expression),
}

/// A pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// `_`.
    Any,
    /// A name for the value, or a constant of that name.
    Name(String),
    /// A number.
    Number(i128),
    /// `Ok(…)`, `Err(…)`, `Some(…)` or `None`.
    Variant(Variant, Box<Pattern>),
    /// The parts of a tuple.
    Tuple(Vec<Pattern>),
    /// One of several.
    Either(Vec<Pattern>),
}

/// What a `Result` or an `Option` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// `Ok`.
    Ok,
    /// `Err`.
    Err,
    /// `Some`.
    Some,
    /// `None`.
    None,
}

/// A question to a `Result` or an `Option`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Whether it is this.
    Is(Variant),
    /// `ok()`, `err()`: the value of this variant, as an `Option`.
    Value(Variant),
}

/// An access.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// What it does.
    pub kind: AccessKind,
    /// The place.
    pub place: Expression,
    /// The values that it takes.
    pub arguments: Vec<Expression>,
    /// Its ordering.
    pub success: Ordering,
    /// Of a compare-exchange, the ordering of its failure.
    pub failure: Ordering,
    /// Its position among the steps.
    pub step: usize,
}

/// What an access does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessKind {
    /// Reads.
    Load,
    /// Writes.
    Store,
    /// Replaces.
    Swap,
    /// Combines with a value.
    Fetch(Fetch),
    /// Replaces, if it reads the expected value.
    CompareExchange {
        /// Whether it may fail without a reason.
        is_weak: bool,
    },
}

/// How a read-modify-write combines two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fetch {
    /// By an operation.
    By(Binary),
    /// `!(old & value)`.
    Nand,
}
