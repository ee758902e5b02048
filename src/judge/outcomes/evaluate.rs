//! One run of a thread of the source: each choice is given, and the accesses that it makes are written down.

use super::value::{self, Value};
use crate::judge::simulate::{Fault, Limits, Made, Memory, gave_up};
use crate::read::program::code::{Code, Expression, For, Function, Statement};
use crate::read::program::{Program, Scalar};

/// What was chosen so far, and of how many.
#[derive(Debug, Default)]
pub(super) struct Choices {
    taken: Vec<(usize, usize)>,
    at: usize,
}

impl Choices {
    /// One of so many: the first, unless another one is to be tried.
    pub(super) fn choose(&mut self, count: usize) -> usize {
        if self.at == self.taken.len() {
            self.taken.push((0, count));
        }
        self.at += 1;
        self.taken[self.at - 1].0
    }

    /// Whether there are choices that were not tried; if so, the next run takes them.
    pub(super) fn next(&mut self) -> bool {
        self.at = 0;
        while let Some((taken, count)) = self.taken.pop() {
            if taken + 1 < count {
                self.taken.push((taken + 1, count));
                return true;
            }
        }
        false
    }
}

/// Why an expression has no value.
pub(super) enum Stop {
    Break(Option<String>, Value),
    Continue(Option<String>),
    Return(Value),
    /// A loop went on for too long.
    Cut,
    Fault(Fault),
}

/// A value, unless something ends before.
pub(super) type Evaluated = Result<Value, Stop>;

/// How deep functions call each other, at most.
const DEEPEST: usize = 32;

/// A run.
pub(super) struct Run<'a> {
    pub(super) program: &'a Program,
    pub(super) code: &'a Code,
    pub(super) memory: &'a Memory<'a>,
    /// The number of the thread.
    pub(super) thread: usize,
    pub(super) choices: &'a mut Choices,
    pub(super) made: Vec<Made>,
    limits: Limits,
    steps: &'a mut usize,
    turns: usize,
    depth: usize,
    /// The variables of the function.
    pub(super) variables: Vec<(String, Value)>,
    /// The line that was last seen.
    pub(super) line: usize,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        program: &'a Program,
        code: &'a Code,
        memory: &'a Memory<'a>,
        thread: usize,
        limits: Limits,
        choices: &'a mut Choices,
        steps: &'a mut usize,
    ) -> Run<'a> {
        let (made, variables) = (Vec::new(), Vec::new());
        Run { program, code, memory, thread, choices, made, limits, steps, turns: 0, depth: 0, variables, line: 0 }
    }

    /// What a function returns.
    pub(super) fn call(&mut self, function: &'a Function, arguments: Vec<Value>) -> Evaluated {
        self.line = function.line;
        if arguments.len() != function.parameters.len() {
            return Err(self.fault(format!("`{}` is called with {} arguments", function.name, arguments.len())));
        }
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.fault(gave_up(DEEPEST, "functions that call each other")));
        }
        let mut variables = Vec::new();
        for ((name, scalar), value) in function.parameters.iter().zip(arguments) {
            variables.push((name.clone(), self.cast(value, *scalar)?));
        }
        let outer = std::mem::replace(&mut self.variables, variables);
        let value = match self.value(&function.body) {
            Err(Stop::Return(value)) => Ok(value),
            other => other,
        };
        self.variables = outer;
        self.depth -= 1;
        self.cast(value?, function.result)
    }

    pub(super) fn fault(&self, text: impl Into<String>) -> Stop {
        Stop::Fault(Fault { line: self.line, text: text.into() })
    }

    /// A result of the computation of values.
    pub(super) fn known<T>(&self, value: Result<T, String>) -> Result<T, Stop> {
        value.map_err(|text| self.fault(text))
    }

    fn cast(&self, value: Value, scalar: Option<Scalar>) -> Evaluated {
        let Some(scalar) = scalar else { return Ok(value) };
        let (number, _) = self.known(value.number())?;
        Ok(Value::Number(scalar.wrap(number), Some(scalar)))
    }

    pub(super) fn value(&mut self, of: &'a Expression) -> Evaluated {
        *self.steps = self.steps.checked_sub(1).ok_or_else(|| self.fault(gave_up(self.limits.steps, "steps")))?;
        match of {
            Expression::Number(number, scalar) => Ok(Value::Number(*number, *scalar)),
            Expression::Name(name, line) => self.named(name, *line),
            Expression::Tuple(parts) => {
                Ok(Value::Tuple(parts.iter().map(|part| self.value(part)).collect::<Result<_, Stop>>()?))
            }
            Expression::Field(of, part) => match self.value(of)? {
                Value::Tuple(parts) if *part < parts.len() => Ok(parts[*part].clone()),
                _ => Err(self.fault("there is no such part")),
            },
            Expression::Not(of) => {
                let value = self.value(of)?;
                self.known(value::not(&value))
            }
            Expression::Negate(of) => {
                let value = self.value(of)?;
                self.known(value::negated(&value))
            }
            Expression::Binary(binary, of) => {
                let (one, other) = (self.value(&of[0])?, self.value(&of[1])?);
                self.known(value::binary(*binary, &one, &other))
            }
            Expression::Cast(of, scalar) => {
                let value = self.value(of)?;
                self.cast(value, Some(*scalar))
            }
            Expression::Variant(variant, of) => Ok(Value::Variant(*variant, Box::new(self.value(of)?))),
            Expression::Ask(question, of) => {
                let value = self.value(of)?;
                self.asked(*question, value)
            }
            Expression::UnwrapOr(of, pattern, other) => self.unwrapped(of, pattern, other),
            Expression::Access(access) => self.access(access),
            Expression::Fence(ordering, step) => self.fence(*ordering, *step),
            Expression::Call(name, arguments, line) => {
                let arguments = arguments.iter().map(|one| self.value(one)).collect::<Result<Vec<_>, Stop>>()?;
                self.line = *line;
                let unknown = || self.fault(format!("the function `{name}` is not in the subset"));
                let function = self.code.function(name).ok_or_else(unknown)?;
                self.call(function, arguments)
            }
            _ => self.flow(of),
        }
    }

    /// What decides where it goes on.
    fn flow(&mut self, of: &'a Expression) -> Evaluated {
        match of {
            Expression::If(of) => {
                let condition = self.value(&of[0])?;
                let is_true = self.known(condition.is_true())?;
                self.value(if is_true { &of[1] } else { &of[2] })
            }
            Expression::Match(of, arms) => {
                let value = self.value(of)?;
                self.matched(&value, arms)
            }
            Expression::Block(statements, value) => {
                let outer = self.variables.len();
                let value = self.block(statements, value);
                self.variables.truncate(outer);
                value
            }
            Expression::Labelled(label, body) => match self.value(body) {
                Err(Stop::Break(Some(to), value)) if to == *label => Ok(value),
                other => other,
            },
            Expression::Loop(label, body) => loop {
                if let Some(value) = self.turn(label.as_ref(), body)? {
                    return Ok(value);
                }
                self.turns += 1;
                if self.turns > self.limits.turns {
                    return Err(Stop::Cut);
                }
            },
            Expression::For(one) => self.numbers(one),
            Expression::Break(label, value) => Err(Stop::Break(label.clone(), self.value(value)?)),
            Expression::Continue(label) => Err(Stop::Continue(label.clone())),
            Expression::Return(value) => Err(Stop::Return(self.value(value)?)),
            Expression::Assign(name, with, value, line) => {
                let value = self.value(value)?;
                self.line = *line;
                let value = match with {
                    Some(with) => {
                        let old = self.named(name, *line)?;
                        self.known(value::binary(*with, &old, &value))?
                    }
                    None => value,
                };
                match self.variables.iter_mut().rev().find(|(known, _)| known == name) {
                    Some((_, place)) => *place = value,
                    None => return Err(self.fault(format!("there is no variable `{name}`"))),
                }
                Ok(Value::UNIT)
            }
            _ => Err(self.fault("this is not in the subset")),
        }
    }

    /// One turn of a loop: its value, if it ends.
    fn turn(&mut self, label: Option<&String>, body: &'a Expression) -> Result<Option<Value>, Stop> {
        let outer = self.variables.len();
        let is_own = |to: &Option<String>| to.is_none() || to.as_ref() == label;
        let turn = match self.value(body) {
            Ok(_) => Ok(None),
            Err(Stop::Continue(to)) if is_own(&to) => Ok(None),
            Err(Stop::Break(to, value)) if is_own(&to) => Ok(Some(value)),
            Err(other) => Err(other),
        };
        self.variables.truncate(outer);
        turn
    }

    fn numbers(&mut self, of: &'a For) -> Evaluated {
        let (from, to) = (self.value(&of.from)?, self.value(&of.to)?);
        let ((mut number, left), (end, right)) = (self.known(from.number())?, self.known(to.number())?);
        while number < end || of.is_inclusive && number == end {
            let outer = self.variables.len();
            self.binds(&of.pattern, &Value::Number(number, left.or(right)));
            let turn = self.turn(of.label.as_ref(), &of.body);
            self.variables.truncate(outer);
            if turn?.is_some() {
                break;
            }
            number += 1;
        }
        Ok(Value::UNIT)
    }

    fn block(&mut self, statements: &'a [Statement], value: &'a Expression) -> Evaluated {
        for statement in statements {
            match statement {
                Statement::Do(of) => _ = self.value(of)?,
                Statement::Let(pattern, of, otherwise) => {
                    let value = self.value(of)?;
                    if !self.binds(pattern, &value) {
                        if let Some(otherwise) = otherwise {
                            self.value(otherwise)?;
                        }
                        return Err(self.fault("this pattern does not take the value"));
                    }
                }
            }
        }
        self.value(value)
    }
}
