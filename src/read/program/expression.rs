//! Expressions of the subset.

use super::code::{Arm, Binary, Code, Expression, For, Pattern, Statement, Variant};
use super::{Scalar, Unread, last_word, line, pattern, signature, unread};
use syn::{BinOp, Block, Expr, Label, Lit, Member, Pat, RangeLimits, Stmt, Type, UnOp};

/// Reads the body of a function.
pub(super) struct Reader<'a, 'b> {
    /// The whole text.
    pub(super) source: &'a str,
    /// What is known so far.
    pub(super) code: &'b mut Code,
}

impl Reader<'_, '_> {
    /// A block and its value.
    pub(super) fn block(&mut self, of: &Block) -> Result<Expression, Unread> {
        let mut statements = Vec::new();
        let mut value = Expression::UNIT;
        for (index, statement) in of.stmts.iter().enumerate() {
            match statement {
                Stmt::Local(local) => {
                    let Some(initial) = &local.init else {
                        return Err(unread(local, "a variable without a value is not in the subset"));
                    };
                    let of = match &local.pat {
                        Pat::Type(typed) => self.typed(&initial.expr, &typed.ty)?,
                        _ => self.read(&initial.expr)?,
                    };
                    let otherwise = initial.diverge.as_ref().map(|(_, one)| self.read(one)).transpose()?;
                    statements.push(Statement::Let(pattern::read(&local.pat)?, of, otherwise));
                }
                Stmt::Expr(one, None) if index + 1 == of.stmts.len() => value = self.read(one)?,
                Stmt::Expr(one, _) => statements.push(Statement::Do(self.read(one)?)),
                Stmt::Item(syn::Item::Use(_)) => {}
                Stmt::Item(item) => return Err(unread(item, "an item within a function is not in the subset")),
                Stmt::Macro(one) => return Err(no_macro(&one.mac)),
            }
        }
        Ok(if statements.is_empty() { value } else { Expression::Block(statements, Box::new(value)) })
    }

    /// A value with its type beside it.
    pub(super) fn typed(&mut self, of: &Expr, as_type: &Type) -> Result<Expression, Unread> {
        let value = self.read(of)?;
        Ok(match signature::scalar(as_type) {
            Some(scalar) => Expression::Cast(Box::new(value), scalar),
            None => value,
        })
    }

    fn boxed(&mut self, of: &Expr) -> Result<Box<Expression>, Unread> {
        self.read(of).map(Box::new)
    }

    /// Any expression.
    pub(super) fn read(&mut self, of: &Expr) -> Result<Expression, Unread> {
        Ok(match of {
            Expr::Paren(inner) => self.read(&inner.expr)?,
            Expr::Group(inner) => self.read(&inner.expr)?,
            Expr::Reference(inner) if inner.mutability.is_none() => self.read(&inner.expr)?,
            Expr::Lit(literal) => {
                number(&literal.lit).ok_or_else(|| unread(of, "this literal is not in the subset"))?
            }
            Expr::Path(path) => match pattern::variant_named(&last_word(&path.path)) {
                Some(Variant::None) => Expression::Variant(Variant::None, Box::new(Expression::UNIT)),
                _ => limit(&path.path).unwrap_or_else(|| Expression::Name(last_word(&path.path), line(of))),
            },
            Expr::Tuple(tuple) => {
                Expression::Tuple(tuple.elems.iter().map(|one| self.read(one)).collect::<Result<_, Unread>>()?)
            }
            Expr::Field(field) => match &field.member {
                Member::Unnamed(index) => {
                    let part = usize::try_from(index.index).unwrap_or(usize::MAX);
                    Expression::Field(self.boxed(&field.base)?, part)
                }
                Member::Named(_) => return Err(unread(of, "a field with a name is not in the subset")),
            },
            Expr::Unary(unary) => match unary.op {
                UnOp::Deref(_) => self.read(&unary.expr)?,
                UnOp::Not(_) => Expression::Not(self.boxed(&unary.expr)?),
                UnOp::Neg(_) => Expression::Negate(self.boxed(&unary.expr)?),
                _ => return Err(self.outside(of)),
            },
            Expr::Binary(one) => self.binary(one)?,
            Expr::Cast(cast) => match signature::scalar(&cast.ty) {
                Some(scalar) => Expression::Cast(self.boxed(&cast.expr)?, scalar),
                None => return Err(unread(&cast.ty, "a cast to this type is not in the subset")),
            },
            Expr::Assign(assign) => self.assign(&assign.left, None, &assign.right)?,
            Expr::MethodCall(call) => self.method(call)?,
            Expr::Call(call) => self.call(call)?,
            Expr::Macro(one) => return Err(no_macro(&one.mac)),
            _ => self.flow(of)?,
        })
    }

    /// What decides where it goes on.
    fn flow(&mut self, of: &Expr) -> Result<Expression, Unread> {
        let label = |label: &Option<syn::Lifetime>| label.as_ref().map(|label| label.ident.to_string());
        let name = |label: &Option<Label>| label.as_ref().map(|label| label.name.ident.to_string());
        Ok(match of {
            Expr::If(one) => {
                let then = self.block(&one.then_branch)?;
                let otherwise = one.else_branch.as_ref().map(|(_, other)| self.read(other)).transpose()?;
                self.when(&one.cond, then, otherwise.unwrap_or(Expression::UNIT))?
            }
            Expr::Match(one) => {
                let arms = one.arms.iter().map(|arm| self.arm(arm)).collect::<Result<Vec<Arm>, Unread>>()?;
                Expression::Match(self.boxed(&one.expr)?, arms)
            }
            Expr::Block(one) => {
                let block = self.block(&one.block)?;
                match name(&one.label) {
                    Some(label) => Expression::Labelled(label, Box::new(block)),
                    None => block,
                }
            }
            Expr::Loop(one) => Expression::Loop(name(&one.label), Box::new(self.block(&one.body)?)),
            Expr::While(one) => {
                let body = self.block(&one.body)?;
                let end = Expression::Break(None, Box::new(Expression::UNIT));
                Expression::Loop(name(&one.label), Box::new(self.when(&one.cond, body, end)?))
            }
            Expr::ForLoop(one) => {
                let (from, to, is_inclusive) = self.range(&one.expr)?;
                let (pattern, body) = (pattern::read(&one.pat)?, self.block(&one.body)?);
                Expression::For(Box::new(For { label: name(&one.label), pattern, from, to, is_inclusive, body }))
            }
            Expr::Break(one) => {
                let value = one.expr.as_ref().map(|value| self.read(value)).transpose()?;
                Expression::Break(label(&one.label), Box::new(value.unwrap_or(Expression::UNIT)))
            }
            Expr::Continue(one) => Expression::Continue(label(&one.label)),
            Expr::Return(one) => {
                let value = one.expr.as_ref().map(|value| self.read(value)).transpose()?;
                Expression::Return(Box::new(value.unwrap_or(Expression::UNIT)))
            }
            _ => return Err(self.outside(of)),
        })
    }

    fn arm(&mut self, of: &syn::Arm) -> Result<Arm, Unread> {
        let (pattern, guard) = match &of.pat {
            Pat::Guard(one) => (&*one.pat, Some(self.read(&one.guard)?)),
            pattern => (pattern, None),
        };
        Ok(Arm { pattern: pattern::read(pattern)?, guard, body: self.read(&of.body)? })
    }

    /// `if condition`, and `if let pattern = value`.
    fn when(&mut self, condition: &Expr, then: Expression, otherwise: Expression) -> Result<Expression, Unread> {
        let Expr::Let(one) = condition else {
            return Ok(Expression::If(Box::new([self.read(condition)?, then, otherwise])));
        };
        let arm = |pattern, body| Arm { pattern, guard: None, body };
        let arms = vec![arm(pattern::read(&one.pat)?, then), arm(Pattern::Any, otherwise)];
        Ok(Expression::Match(self.boxed(&one.expr)?, arms))
    }

    /// The numbers of a loop: the first, the end, and whether that is one of them.
    fn range(&mut self, of: &Expr) -> Result<(Expression, Expression, bool), Unread> {
        if let Expr::Paren(inner) = of {
            return self.range(&inner.expr);
        }
        if let Expr::Range(range) = of
            && let (Some(from), Some(to)) = (&range.start, &range.end)
        {
            return Ok((self.read(from)?, self.read(to)?, matches!(range.limits, RangeLimits::Closed(_))));
        }
        Err(unread(of, "a loop over anything but a range of numbers is not in the subset"))
    }

    fn binary(&mut self, of: &syn::ExprBinary) -> Result<Expression, Unread> {
        let (one, other) = (&*of.left, &*of.right);
        let flag = |value: i128| Expression::Number(value, Some(Scalar::Bool));
        if matches!(of.op, BinOp::And(_)) {
            return Ok(Expression::If(Box::new([self.read(one)?, self.read(other)?, flag(0)])));
        }
        if matches!(of.op, BinOp::Or(_)) {
            return Ok(Expression::If(Box::new([self.read(one)?, flag(1), self.read(other)?])));
        }
        match operator(&of.op) {
            Some((binary, false)) => Ok(Expression::Binary(binary, Box::new([self.read(one)?, self.read(other)?]))),
            Some((binary, true)) => self.assign(one, Some(binary), other),
            None => Err(unread(of, "this operator is not in the subset")),
        }
    }

    fn assign(&mut self, to: &Expr, with: Option<Binary>, value: &Expr) -> Result<Expression, Unread> {
        match to {
            Expr::Path(path) => Ok(Expression::Assign(last_word(&path.path), with, self.boxed(value)?, line(to))),
            // `_ = value;`
            Expr::Infer(_) => Ok(Expression::Block(vec![Statement::Do(self.read(value)?)], Box::new(Expression::UNIT))),
            _ => Err(unread(to, "only variables are assigned to in the subset")),
        }
    }

    /// What is not in the subset.
    pub(super) fn outside(&self, of: &Expr) -> Unread {
        let text = self.source.get(super::span(of)).unwrap_or_default();
        let first = text.lines().next().unwrap_or_default();
        unread(of, format!("`{first}` is not in the subset"))
    }
}

fn no_macro(of: &syn::Macro) -> Unread {
    unread(of, format!("the macro `{}!` is not in the subset", last_word(&of.path)))
}

/// A number, or a bool as one.
fn number(of: &Lit) -> Option<Expression> {
    match of {
        Lit::Int(number) if number.suffix().is_empty() => Some(Expression::Number(number.base10_parse().ok()?, None)),
        Lit::Int(number) => {
            let value = number.base10_digits().parse().ok()?;
            Some(Expression::Number(value, Some(Scalar::named(number.suffix())?)))
        }
        Lit::Bool(value) => Some(Expression::Number(i128::from(value.value), Some(Scalar::Bool))),
        _ => None,
    }
}

/// `u32::MAX` and `i8::MIN`.
fn limit(path: &syn::Path) -> Option<Expression> {
    let mut words = path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let (end, scalar) = (words.next()?, Scalar::named(&words.next()?)?);
    let Scalar::Integer { bits, is_signed, .. } = scalar else { return None };
    let above = (1_i128 << (bits - u16::from(is_signed))) - 1;
    match (end.as_str(), is_signed) {
        ("MAX", _) => Some(Expression::Number(above, Some(scalar))),
        ("MIN", true) => Some(Expression::Number(-above - 1, Some(scalar))),
        ("MIN", false) => Some(Expression::Number(0, Some(scalar))),
        _ => None,
    }
}

/// An operator, and whether it assigns.
fn operator(of: &BinOp) -> Option<(Binary, bool)> {
    Some(match of {
        BinOp::Add(_) => (Binary::Add, false),
        BinOp::Sub(_) => (Binary::Subtract, false),
        BinOp::Mul(_) => (Binary::Multiply, false),
        BinOp::Div(_) => (Binary::Divide, false),
        BinOp::Rem(_) => (Binary::Remainder, false),
        BinOp::BitAnd(_) => (Binary::And, false),
        BinOp::BitOr(_) => (Binary::Or, false),
        BinOp::BitXor(_) => (Binary::Xor, false),
        BinOp::Shl(_) => (Binary::ShiftLeft, false),
        BinOp::Shr(_) => (Binary::ShiftRight, false),
        BinOp::Eq(_) => (Binary::Equal, false),
        BinOp::Ne(_) => (Binary::Different, false),
        BinOp::Lt(_) => (Binary::Less, false),
        BinOp::Le(_) => (Binary::LessOrEqual, false),
        BinOp::Gt(_) => (Binary::Greater, false),
        BinOp::Ge(_) => (Binary::GreaterOrEqual, false),
        BinOp::AddAssign(_) => (Binary::Add, true),
        BinOp::SubAssign(_) => (Binary::Subtract, true),
        BinOp::MulAssign(_) => (Binary::Multiply, true),
        BinOp::BitAndAssign(_) => (Binary::And, true),
        BinOp::BitOrAssign(_) => (Binary::Or, true),
        BinOp::BitXorAssign(_) => (Binary::Xor, true),
        _ => return None,
    })
}
