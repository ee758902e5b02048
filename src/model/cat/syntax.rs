//! The syntax tree of a text, before names are resolved.

use std::ops::Range;

/// A name and its position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// The name.
    pub(super) text: String,
    /// Its position.
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
    /// Its name.
    pub(super) name: Name,
    /// The parameters, if it is a function.
    pub(super) parameters: Option<Vec<Name>>,
    /// Its value.
    pub(super) body: Expression,
}

/// An axiom.
#[derive(Debug)]
pub(super) struct Axiom {
    /// Its condition.
    pub(super) test: Test,
    /// Whether the condition is negated: `~empty e`.
    pub(super) is_negated: bool,
    /// Whether it is only reported, not required: `flag`.
    pub(super) is_flag: bool,
    /// The tested expression.
    pub(super) of: Expression,
    /// Its name.
    pub(super) name: Name,
}

/// The condition of an axiom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    /// There is no cycle.
    Acyclic,
    /// No event is related to itself.
    Irreflexive,
    /// It is empty.
    Empty,
}

/// An expression.
#[derive(Debug)]
pub(super) struct Expression {
    /// Its form.
    pub(super) kind: ExpressionKind,
    /// Its position.
    pub(super) span: Range<usize>,
}

/// The form of an expression. Chains are flat, so that a tree is no deeper than the brackets in its text.
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

/// A binary operator.
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

/// A postfix operator.
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
