//! Names and patterns: which values they stand for, and which values they take.

use super::evaluate::{Evaluated, Run};
use super::value::Value;
use crate::read::program::code::{Arm, Expression, Pattern, Question, Variant};

impl<'a> Run<'a> {
    pub(super) fn matched(&mut self, value: &Value, arms: &'a [Arm]) -> Evaluated {
        for Arm { pattern, guard, body } in arms {
            let outer = self.variables.len();
            if self.binds(pattern, value) {
                let is_taken = match guard {
                    Some(guard) => {
                        let guard = self.value(guard)?;
                        self.known(guard.is_true())?
                    }
                    None => true,
                };
                if is_taken {
                    let value = self.value(body);
                    self.variables.truncate(outer);
                    return value;
                }
            }
            self.variables.truncate(outer);
        }
        Err(self.fault("no arm of a `match` takes the value"))
    }

    pub(super) fn unwrapped(&mut self, of: &'a Expression, pattern: &Pattern, other: &'a Expression) -> Evaluated {
        match self.value(of)? {
            Value::Variant(Variant::Ok | Variant::Some, value) => Ok(*value),
            Value::Variant(_, value) => {
                let outer = self.variables.len();
                self.binds(pattern, &value);
                let value = self.value(other);
                self.variables.truncate(outer);
                value
            }
            _ => Err(self.fault("only a `Result` or an `Option` can be unwrapped")),
        }
    }

    pub(super) fn asked(&self, question: Question, value: Value) -> Evaluated {
        let Value::Variant(variant, inner) = value else {
            return Err(self.fault("this is asked of a `Result` or an `Option` only"));
        };
        Ok(match question {
            Question::Is(wanted) => Value::flag(variant == wanted),
            Question::Value(wanted) if variant == wanted => Value::Variant(Variant::Some, inner),
            Question::Value(_) => Value::Variant(Variant::None, Box::new(Value::UNIT)),
        })
    }

    /// The value of a variable or a constant.
    pub(super) fn named(&mut self, name: &str, line: usize) -> Evaluated {
        self.line = line;
        if let Some((_, value)) = self.variables.iter().rev().find(|(known, _)| known == name) {
            return Ok(value.clone());
        }
        match self.code.constants.iter().find(|(known, _)| known == name) {
            Some((_, constant)) => self.value(constant),
            None => Err(self.fault(format!("`{name}` is not in the subset"))),
        }
    }

    /// Whether a pattern takes a value; its names are then variables.
    pub(super) fn binds(&mut self, pattern: &Pattern, value: &Value) -> bool {
        match (pattern, value) {
            (Pattern::Any, _) => true,
            (Pattern::Name(name), value) => {
                let constant = self.code.constants.iter().find(|(known, _)| known == name);
                if let Some((_, Expression::Cast(constant, _))) = constant
                    && let (Expression::Number(constant, _), Value::Number(number, _)) = (&**constant, value)
                {
                    return constant == number;
                }
                self.variables.push((name.clone(), value.clone()));
                true
            }
            (Pattern::Number(wanted), Value::Number(number, _)) => wanted == number,
            (Pattern::Variant(wanted, inner), Value::Variant(variant, value)) => {
                wanted == variant && self.binds(inner, value)
            }
            (Pattern::Tuple(patterns), Value::Tuple(values)) if patterns.len() == values.len() => {
                patterns.iter().zip(values).all(|(pattern, value)| self.binds(pattern, value))
            }
            (Pattern::Either(patterns), value) => patterns.iter().any(|pattern| self.binds(pattern, value)),
            _ => false,
        }
    }
}
