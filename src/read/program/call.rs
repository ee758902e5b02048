//! Calls of the subset: accesses, fences, what is asked of a `Result`, and functions of the program.

use super::code::{Access, AccessKind, Binary, Expression, Fetch, Pattern, Question, Statement, Step, Variant};
use super::expression::Reader;
use super::{Scalar, Unread, last_word, line, pattern, span, unread, update};
use crate::probe::Ordering;
use syn::{Expr, ExprCall, ExprMethodCall};

/// The read-modify-writes that combine two values.
const FETCHES: [(&str, Fetch); 8] = [
    ("fetch_add", Fetch::By(Binary::Add)),
    ("fetch_sub", Fetch::By(Binary::Subtract)),
    ("fetch_and", Fetch::By(Binary::And)),
    ("fetch_or", Fetch::By(Binary::Or)),
    ("fetch_xor", Fetch::By(Binary::Xor)),
    ("fetch_nand", Fetch::Nand),
    ("fetch_min", Fetch::By(Binary::Min)),
    ("fetch_max", Fetch::By(Binary::Max)),
];

/// The methods of integers that do what an operator does.
const COMPUTING: [(&str, Binary); 5] = [
    ("wrapping_add", Binary::Add),
    ("wrapping_sub", Binary::Subtract),
    ("wrapping_mul", Binary::Multiply),
    ("min", Binary::Min),
    ("max", Binary::Max),
];

impl Reader<'_, '_> {
    /// A call of a method.
    pub(super) fn method(&mut self, call: &ExprMethodCall) -> Result<Expression, Unread> {
        let name = call.method.to_string();
        let arguments: Vec<&Expr> = call.args.iter().collect();
        if let Some(kind) = access(&name) {
            return self.access(call, kind, &arguments);
        }
        if let (Some(update), [set, fetch, closure]) = (update::named(&name), arguments.as_slice()) {
            return self.update(call, update, [*set, *fetch], closure);
        }
        let receiver = self.read(&call.receiver)?;
        let ask = |question| Ok(Expression::Ask(question, Box::new(receiver.clone())));
        match (name.as_str(), arguments.as_slice()) {
            ("is_ok", []) => ask(Question::Is(Variant::Ok)),
            ("is_err", []) => ask(Question::Is(Variant::Err)),
            ("is_some", []) => ask(Question::Is(Variant::Some)),
            ("is_none", []) => ask(Question::Is(Variant::None)),
            ("ok", []) => ask(Question::Value(Variant::Ok)),
            ("err", []) => ask(Question::Value(Variant::Err)),
            ("unwrap_or", [other]) => {
                let other = self.read(other)?;
                Ok(of_both([receiver, other], line(call), |[value, other]| {
                    Expression::UnwrapOr(Box::new(value), Pattern::Any, Box::new(other))
                }))
            }
            ("unwrap_or_else", [other]) => {
                let (parameter, body) = pattern::closure(other)?;
                let body = self.read(body)?;
                Ok(Expression::UnwrapOr(Box::new(receiver), parameter, Box::new(body)))
            }
            ("then_some", [value]) => {
                let value = self.read(value)?;
                Ok(of_both([receiver, value], line(call), |[condition, value]| if_some(condition, value)))
            }
            ("then", [closure]) => {
                let (_, body) = pattern::closure(closure)?;
                Ok(if_some(receiver, self.read(body)?))
            }
            ("clone" | "into", []) => Ok(receiver),
            (name, [other]) => match COMPUTING.iter().find(|(known, _)| *known == name) {
                Some((_, binary)) => {
                    let other = self.read(other)?;
                    Ok(Expression::Binary(*binary, Box::new([receiver, other])))
                }
                None => Err(no_method(call)),
            },
            _ => Err(no_method(call)),
        }
    }

    fn access(&mut self, call: &ExprMethodCall, kind: AccessKind, all: &[&Expr]) -> Result<Expression, Unread> {
        let (values, orderings) = match kind {
            AccessKind::Load => (0, 1),
            AccessKind::Store | AccessKind::Swap | AccessKind::Fetch(_) => (1, 1),
            AccessKind::CompareExchange { .. } => (2, 2),
        };
        if all.len() != values + orderings {
            return Err(no_method(call));
        }
        let place = self.read(&call.receiver)?;
        let arguments = all[..values].iter().map(|one| self.read(one)).collect::<Result<Vec<_>, Unread>>()?;
        let success = ordering(all[values])?;
        let failure = ordering(all[all.len() - 1])?;
        let step = self.step(call);
        Ok(Expression::Access(Box::new(Access { kind, place, arguments, success, failure, step })))
    }

    /// The number of a part of the text that accesses or orders memory.
    pub(super) fn step(&mut self, of: &impl syn::spanned::Spanned) -> usize {
        let text = self.source.get(span(of)).unwrap_or_default();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" .", ".");
        self.code.steps.push(Step { line: line(of), text });
        self.code.steps.len() - 1
    }

    /// A call of a function.
    pub(super) fn call(&mut self, call: &ExprCall) -> Result<Expression, Unread> {
        let Expr::Path(path) = &*call.func else { return Err(unread(call, "this call is not in the subset")) };
        let name = last_word(&path.path);
        let arguments: Vec<&Expr> = call.args.iter().collect();
        if let (Some(variant), [one]) = (pattern::variant_named(&name), arguments.as_slice()) {
            return Ok(Expression::Variant(variant, Box::new(self.read(one)?)));
        }
        match (name.as_str(), arguments.as_slice()) {
            ("fence", [ordering]) => {
                let ordering = self::ordering(ordering)?;
                let step = self.step(call);
                return Ok(Expression::Fence(ordering, step));
            }
            // They order nothing between threads.
            ("compiler_fence", [_]) | ("spin_loop", []) => return Ok(Expression::UNIT),
            ("from", [one]) => {
                let scalar = path.path.segments.iter().rev().nth(1).and_then(|of| Scalar::named(&of.ident.to_string()));
                if let Some(scalar) = scalar {
                    return Ok(Expression::Cast(Box::new(self.read(one)?), scalar));
                }
            }
            _ => {}
        }
        let arguments = arguments.into_iter().map(|one| self.read(one)).collect::<Result<Vec<_>, Unread>>()?;
        Ok(Expression::Call(name, arguments, line(call)))
    }
}

/// `then`: the value is computed only if the condition is true.
fn if_some(condition: Expression, value: Expression) -> Expression {
    let variant = |variant, value| Expression::Variant(variant, Box::new(value));
    Expression::If(Box::new([condition, variant(Variant::Some, value), variant(Variant::None, Expression::UNIT)]))
}

/// What comes of two values that are both computed, one after the other, whichever of them is used.
fn of_both(values: [Expression; 2], line: usize, result: impl FnOnce([Expression; 2]) -> Expression) -> Expression {
    // No variable of a program has these names.
    let names = ["{one}", "{other}"];
    let set = |(name, value): (&str, Expression)| Statement::Let(Pattern::Name(name.to_owned()), value, None);
    let statements = names.into_iter().zip(values).map(set).collect();
    Expression::Block(statements, Box::new(result(names.map(|name| Expression::Name(name.to_owned(), line)))))
}

/// An ordering, which the text names.
pub(super) fn ordering(of: &Expr) -> Result<Ordering, Unread> {
    let name = if let Expr::Path(path) = of { last_word(&path.path) } else { String::new() };
    let known = Ordering::ALL.into_iter().find(|ordering| ordering.variant() == name);
    known.ok_or_else(|| unread(of, "an ordering that is not named here is not in the subset"))
}

/// What a method of an atomic does.
fn access(name: &str) -> Option<AccessKind> {
    Some(match name {
        "load" => AccessKind::Load,
        "store" => AccessKind::Store,
        "swap" => AccessKind::Swap,
        "compare_exchange" => AccessKind::CompareExchange { is_weak: false },
        "compare_exchange_weak" => AccessKind::CompareExchange { is_weak: true },
        _ => AccessKind::Fetch(FETCHES.iter().find(|(known, _)| *known == name)?.1),
    })
}

fn no_method(call: &ExprMethodCall) -> Unread {
    unread(&call.method, format!("the method `{}` is not in the subset", call.method))
}
