//! Patterns of the subset.

use super::code::{Pattern, Variant};
use super::{Unread, last_word, unread};
use syn::visit::Visit;
use syn::{Expr, ExprReturn, Lit, Pat};

/// Reads a pattern.
pub(super) fn read(of: &Pat) -> Result<Pattern, Unread> {
    Ok(match of {
        Pat::Wild(_) => Pattern::Any,
        Pat::Ident(name) if name.subpat.is_none() && name.by_ref.is_none() => {
            let name = name.ident.to_string();
            if name == "None" { variant(Variant::None, Pattern::Any) } else { Pattern::Name(name) }
        }
        Pat::Lit(literal) => match &literal.lit {
            Lit::Int(number) => {
                let number = number.base10_parse().map_err(|_| unread(of, "a number that is too large"))?;
                Pattern::Number(number)
            }
            Lit::Bool(value) => Pattern::Number(i128::from(value.value)),
            _ => return Err(unread(of, "this pattern is not in the subset")),
        },
        Pat::Path(path) => match variant_named(&last_word(&path.path)) {
            Some(known) => variant(known, Pattern::Any),
            None => Pattern::Name(last_word(&path.path)),
        },
        Pat::TupleStruct(one) => {
            let known = variant_named(&last_word(&one.path));
            match (known, one.elems.len()) {
                (Some(known), 1) => variant(known, read(&one.elems[0])?),
                _ => return Err(unread(of, "this pattern is not in the subset")),
            }
        }
        Pat::Tuple(tuple) => Pattern::Tuple(tuple.elems.iter().map(read).collect::<Result<_, Unread>>()?),
        Pat::Or(several) => Pattern::Either(several.cases.iter().map(read).collect::<Result<_, Unread>>()?),
        Pat::Paren(inner) => read(&inner.pat)?,
        Pat::Reference(inner) => read(&inner.pat)?,
        Pat::Type(typed) => read(&typed.pat)?,
        _ => return Err(unread(of, "this pattern is not in the subset")),
    })
}

fn variant(known: Variant, inner: Pattern) -> Pattern {
    Pattern::Variant(known, Box::new(inner))
}

/// The variant of this name.
pub(super) fn variant_named(name: &str) -> Option<Variant> {
    let known = [("Ok", Variant::Ok), ("Err", Variant::Err), ("Some", Variant::Some), ("None", Variant::None)];
    known.into_iter().find(|(known, _)| *known == name).map(|(_, variant)| variant)
}

/// The pattern of the only parameter of a closure, and its body. That is evaluated where the closure is called, so a `return` of
/// its own is not read.
pub(super) fn closure(of: &Expr) -> Result<(Pattern, &Expr), Unread> {
    let Expr::Closure(closure) = of else { return Err(unread(of, "only a closure is in the subset here")) };
    let mut left = Left(None);
    left.visit_expr(&closure.body);
    match (left.0, closure.inputs.len()) {
        (Some(unread), _) => Err(unread),
        (None, 0) => Ok((Pattern::Any, &closure.body)),
        (None, 1) => Ok((read(&closure.inputs[0])?, &closure.body)),
        (None, _) => Err(unread(of, "a closure with several parameters is not in the subset")),
    }
}

/// The first `return` of a closure.
struct Left(Option<Unread>);

impl Visit<'_> for Left {
    fn visit_expr_return(&mut self, of: &ExprReturn) {
        self.0.get_or_insert_with(|| unread(of, "a `return` in a closure is not in the subset"));
    }
}
