//! What a text says, before its names have a meaning.

use std::ops::Range;

/// A name where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// The name.
    pub(super) text: String,
    /// Where.
    pub(super) span: Range<usize>,
}

/// One statement.
#[derive(Debug)]
pub(super) enum Statement {
    /// `let a = e`, `let rec a = e and b = f`
    Let {
        /// Whether the definitions can use each other and themselves.
        is_recursive: bool,
        /// The definitions.
        definitions: Vec<Definition>,
    },
    /// `acyclic e as name`
    Axiom(Axiom),
    /// `include "name"`
    Include(Name),
}

/// A definition: `a = e`, `f(x, y) = e`.
#[derive(Debug)]
pub(super) struct Definition {
    /// What is defined.
    pub(super) name: Name,
    /// The parameters, of a function.
    pub(super) parameters: Option<Vec<Name>>,
    /// What it is.
    pub(super) body: Expression,
}

/// An axiom.
#[derive(Debug)]
pub(super) struct Axiom {
    /// What is asked.
    pub(super) test: Test,
    /// Whether the opposite is asked: `~empty e`.
    pub(super) is_negated: bool,
    /// Whether it is only pointed out where it holds: `flag`.
    pub(super) is_flag: bool,
    /// What is tested.
    pub(super) of: Expression,
    /// Its name.
    pub(super) name: Name,
}

/// What an axiom asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    /// There is no way from an event back to it.
    Acyclic,
    /// No event is related to itself.
    Irreflexive,
    /// There is nothing in it.
    Empty,
}

/// An expression.
#[derive(Debug)]
pub(super) struct Expression {
    /// What it is.
    pub(super) kind: ExpressionKind,
    /// Where.
    pub(super) span: Range<usize>,
}

/// What an expression is. Chains are flat, so that no text nests deeper than its brackets.
#[derive(Debug)]
pub(super) enum ExpressionKind {
    /// A name.
    Name(String),
    /// A function of arguments.
    Call(Name, Vec<Expression>),
    /// `a | b | c`, from the left.
    Infix(Infix, Vec<Expression>),
    /// `~a`
    Complement(Box<Expression>),
    /// `a^+`, `a^-1^*`
    Postfix(Box<Expression>, Vec<Postfix>),
    /// `[a]`
    Identity(Box<Expression>),
}

/// What joins two expressions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Infix {
    /// `|`
    Or,
    /// `;`
    Then,
    /// `\`
    Without,
    /// `&`
    And,
    /// `*`
    Product,
}

/// What stands behind an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Postfix {
    /// `^+`
    Closure,
    /// `^*`
    ClosureOrSame,
    /// `^?`
    OrSame,
    /// `^-1`
    Inverse,
}
