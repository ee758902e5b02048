//! Updates by a closure: `fetch_update`, `try_update` and `update` are loops around a compare-exchange, as the standard library
//! writes them.

use super::call::ordering;
use super::code::{Access, AccessKind, Arm, Expression, Pattern, Statement, Variant};
use super::expression::Reader;
use super::{Unread, line, pattern};
use syn::{Expr, ExprMethodCall};

/// What an update returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Update {
    /// The value before: the closure always has a new one.
    Always,
    /// `Ok` or `Err` with the value before: the closure has `Some` new one or `None`.
    Perhaps,
}

/// The update that is a method of this name.
pub(super) fn named(name: &str) -> Option<Update> {
    match name {
        "update" => Some(Update::Always),
        "fetch_update" | "try_update" => Some(Update::Perhaps),
        _ => None,
    }
}

/// What the values of a turn are called. No variable of a program has these names.
const BEFORE: &str = "{before}";
const NEXT: &str = "{next}";
const FOUND: &str = "{found}";

impl Reader<'_, '_> {
    /// A load, and turns of the closure and of a weak compare-exchange, until that succeeds.
    pub(super) fn update(
        &mut self,
        call: &ExprMethodCall,
        update: Update,
        [set, fetch]: [&Expr; 2],
        closure: &Expr,
    ) -> Result<Expression, Unread> {
        let place = self.read(&call.receiver)?;
        let (parameter, body) = pattern::closure(closure)?;
        let body = self.read(body)?;
        let (set, fetch) = (ordering(set)?, ordering(fetch)?);
        let value = |name: &str| Expression::Name(name.to_owned(), line(call));
        let mut access = |kind, arguments, success| {
            let step = self.step(call);
            Expression::Access(Box::new(Access {
                kind,
                place: place.clone(),
                arguments,
                success,
                failure: fetch,
                step,
            }))
        };
        let load = access(AccessKind::Load, Vec::new(), fetch);
        let exchange = access(AccessKind::CompareExchange { is_weak: true }, vec![value(BEFORE), value(NEXT)], set);
        let leave = |variant| {
            let result = match update {
                Update::Always => value(BEFORE),
                Update::Perhaps => Expression::Variant(variant, Box::new(value(BEFORE))),
            };
            Expression::Break(None, Box::new(result))
        };
        let again = Expression::Assign(BEFORE.to_owned(), None, Box::new(value(FOUND)), line(call));
        let exchange = Expression::Match(
            Box::new(exchange),
            vec![arm(Variant::Ok, Pattern::Any, leave(Variant::Ok)), arm(Variant::Err, name(FOUND), again)],
        );
        let computed = Expression::Block(vec![Statement::Let(parameter, value(BEFORE), None)], Box::new(body));
        let turn = match update {
            Update::Always => Expression::Block(vec![Statement::Let(name(NEXT), computed, None)], Box::new(exchange)),
            Update::Perhaps => Expression::Match(
                Box::new(computed),
                vec![arm(Variant::Some, name(NEXT), exchange), arm(Variant::None, Pattern::Any, leave(Variant::Err))],
            ),
        };
        let turns = Expression::Loop(None, Box::new(turn));
        Ok(Expression::Block(vec![Statement::Let(name(BEFORE), load, None)], Box::new(turns)))
    }
}

fn name(of: &str) -> Pattern {
    Pattern::Name(of.to_owned())
}

fn arm(variant: Variant, inner: Pattern, body: Expression) -> Arm {
    Arm { pattern: Pattern::Variant(variant, Box::new(inner)), guard: None, body }
}
