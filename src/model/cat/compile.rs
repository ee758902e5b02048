//! Resolves names and checks kinds.

use super::emit::Emitter;
use super::names::{FUNCTIONS, Function, KNOWN, known};
use super::program::{Instruction, Kind, Program, Register};
use super::statement;
use super::syntax::{Definition, Expression, ExpressionKind, Infix, Name, Postfix};
use crate::base::mistake::{Mistake, Written, suggestion};
use std::ops::Range;
use std::rc::Rc;

/// The maximal number of instructions of a model.
const MOST_INSTRUCTIONS: usize = 4096;

/// The maximal number of expressions read from a text, those of functions once per call.
const MOST_EXPRESSIONS: usize = 100_000;

/// The maximal depth of nested calls and brackets.
const MOST_NESTED: usize = 200;

/// The texts that can be included, by name.
pub(in crate::model) type Includes = [(&'static str, &'static str)];

/// Reads a text. Names in `left_out` are not in the model: an axiom is dropped, a definition is empty.
pub(in crate::model) fn compiled(
    file: Written<'_>,
    includes: &Includes,
    left_out: &[String],
) -> Result<Program, Mistake> {
    let text = statement::text(file)?;
    let mut compiler = Compiler {
        file,
        includes,
        left_out,
        emitter: Emitter::default(),
        bindings: Vec::new(),
        later: Vec::new(),
        expressions: 0,
        depth: 0,
        program: Program { title: text.title, ..Program::default() },
    };
    compiler.statements(text.statements)?;
    compiler.finished()
}

/// The meaning of a name.
#[derive(Debug, Clone)]
pub(super) enum Binding {
    /// A relation or a set.
    Value(Register),
    /// A function, which sees this many of the first bindings.
    Function(Rc<Definition>, usize),
}

/// The scope of an expression.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'a> {
    /// The number of visible bindings, from the first.
    pub(super) bindings: usize,
    /// The parameters, with their values.
    pub(super) parameters: &'a [(String, Register)],
}

/// The text being read.
pub(super) struct Compiler<'a> {
    pub(super) file: Written<'a>,
    pub(super) includes: &'a Includes,
    pub(super) left_out: &'a [String],
    pub(super) emitter: Emitter,
    pub(super) bindings: Vec<(String, Binding)>,
    /// All names that the text defines.
    pub(super) later: Vec<String>,
    expressions: usize,
    depth: usize,
    pub(super) program: Program,
}

impl Compiler<'_> {
    /// The register of an expression's value.
    pub(super) fn value(&mut self, expression: &Expression, scope: Scope<'_>) -> Result<Register, Mistake> {
        self.expressions += 1;
        let is_large = self.expressions > MOST_EXPRESSIONS || self.emitter.instructions.len() > MOST_INSTRUCTIONS;
        if is_large || self.depth == MOST_NESTED {
            let help = Some("nested function calls grow fast".to_owned());
            return Err(self.mistake(&expression.span, "the model is too large", "given up here", help));
        }
        self.depth += 1;
        let value = self.deep_value(expression, scope);
        self.depth -= 1;
        value
    }

    fn deep_value(&mut self, expression: &Expression, scope: Scope<'_>) -> Result<Register, Mistake> {
        match &expression.kind {
            ExpressionKind::Name(name) => self.named(name, &expression.span, scope),
            ExpressionKind::Call(name, arguments) => self.call(name, arguments, &expression.span, scope),
            ExpressionKind::Infix(infix, parts) => self.infix(*infix, parts, scope),
            ExpressionKind::Complement(of) => {
                let value = self.value(of, scope)?;
                self.require_closed(value, &of.span, "~")?;
                Ok(self.emitter.emit(Instruction::Complement(value)))
            }
            ExpressionKind::Postfix(of, signs) => {
                let mut value = self.value(of, scope)?;
                let sign = match signs.first() {
                    Some(Postfix::Closure) => "^+",
                    Some(Postfix::ClosureOrSame) => "^*",
                    Some(Postfix::OrSame) => "^?",
                    Some(Postfix::Inverse) | None => "^-1",
                };
                self.require(Kind::Relation, value, &of.span, sign)?;
                for sign in signs {
                    value = self.emitter.postfix(*sign, value);
                }
                Ok(value)
            }
            ExpressionKind::Identity(of) => {
                let value = self.value(of, scope)?;
                self.require(Kind::Set, value, &of.span, "[ ]")?;
                Ok(self.emitter.emit(Instruction::Identity(value)))
            }
        }
    }

    /// The meaning of a name.
    fn named(&mut self, name: &str, span: &Range<usize>, scope: Scope<'_>) -> Result<Register, Mistake> {
        if let Some((_, value)) = scope.parameters.iter().rev().find(|(parameter, _)| parameter == name) {
            return Ok(*value);
        }
        let is_function = match self.binding(name, scope) {
            Some(Binding::Value(value)) => return Ok(value),
            Some(Binding::Function(..)) => true,
            None => FUNCTIONS.iter().any(|(function, _)| *function == name),
        };
        match known(name) {
            Some(known) if !is_function => Ok(self.emitter.known(known)),
            _ if is_function => {
                let title = format!("`{name}` is a function, but has no arguments here");
                Err(self.mistake(span, &title, "a function", Some(format!("write `{name}(…)`"))))
            }
            _ => Err(self.unknown(name, span, scope)),
        }
    }

    fn binding(&self, name: &str, scope: Scope<'_>) -> Option<Binding> {
        let visible = &self.bindings[..scope.bindings];
        visible.iter().rev().find(|(known, _)| known == name).map(|(_, binding)| binding.clone())
    }

    /// The value of a function call.
    fn call(
        &mut self,
        name: &Name,
        arguments: &[Expression],
        span: &Range<usize>,
        scope: Scope<'_>,
    ) -> Result<Register, Mistake> {
        let built_in = FUNCTIONS.iter().find(|(function, _)| *function == name.text).map(|(_, function)| *function);
        match (self.binding(&name.text, scope), built_in) {
            (Some(Binding::Function(definition, bindings)), _) => {
                let parameters = definition.parameters.as_deref().unwrap_or_default();
                self.require_count(name, parameters.len(), arguments.len())?;
                let mut values = Vec::new();
                for (parameter, argument) in parameters.iter().zip(arguments) {
                    values.push((parameter.text.clone(), self.value(argument, scope)?));
                }
                let body = self.value(&definition.body, Scope { bindings, parameters: &values });
                // A mistake in a function with these arguments is reported at the call.
                let value = body.map_err(|inner| {
                    let title = format!("`{}` does not take these arguments: {}", name.text, inner.title);
                    self.mistake(span, &title, "called here", inner.help)
                })?;
                Ok(self.without_left_out(&name.text, value))
            }
            (None, Some(function)) => {
                self.require_count(name, 1, arguments.len())?;
                let value = self.value(&arguments[0], scope)?;
                let kind = if function == Function::Fenced { Kind::Set } else { Kind::Relation };
                self.require(kind, value, &arguments[0].span, &name.text)?;
                Ok(self.emitter.function(function, value))
            }
            (Some(Binding::Value(_)), _) => Err(self.no_function(name)),
            (None, None) if known(&name.text).is_some() => Err(self.no_function(name)),
            (None, None) => Err(self.unknown(&name.text, &name.span, scope)),
        }
    }

    /// The value of operands joined by an operator.
    fn infix(&mut self, infix: Infix, parts: &[Expression], scope: Scope<'_>) -> Result<Register, Mistake> {
        let (sign, wanted) = match infix {
            Infix::Or => ("|", None),
            Infix::And => ("&", None),
            Infix::Without => ("\\", None),
            Infix::Then => (";", Some(Kind::Relation)),
            Infix::Product => ("*", Some(Kind::Set)),
        };
        let mut whole: Option<Register> = None;
        for part in parts {
            let value = self.value(part, scope)?;
            let wanted = wanted.or(whole.map(|whole| self.emitter.kind(whole)));
            if let Some(wanted) = wanted {
                self.require(wanted, value, &part.span, sign)?;
            }
            whole = Some(match whole {
                None => value,
                // In `s * t * u`, the first part is not a set.
                Some(whole) if infix == Infix::Product => {
                    self.require(Kind::Set, whole, &parts[0].span, sign)?;
                    self.emitter.emit(Instruction::Product(whole, value))
                }
                Some(whole) => match infix {
                    Infix::Or => self.emitter.emit(Instruction::Or(whole, value)),
                    Infix::And => self.emitter.emit(Instruction::And(whole, value)),
                    Infix::Then | Infix::Product => self.emitter.then(whole, value),
                    Infix::Without => {
                        self.require_closed(value, &part.span, sign)?;
                        self.emitter.emit(Instruction::Without(whole, value))
                    }
                },
            });
        }
        Ok(whole.unwrap_or_else(|| unreachable!("a sign joins something")))
    }

    /// The definition of a name, or an empty one of its kind if it is left out.
    pub(super) fn without_left_out(&mut self, name: &str, value: Register) -> Register {
        if !self.left_out.iter().any(|left_out| left_out == name) {
            return value;
        }
        let kind = self.emitter.kind(value);
        self.emitter.emit(Instruction::Empty(kind))
    }

    /// A mistake in the text.
    pub(super) fn mistake(&self, span: &Range<usize>, title: &str, label: &str, help: Option<String>) -> Mistake {
        self.file.mistake(span.clone(), title.to_owned(), label, help)
    }

    fn no_function(&self, name: &Name) -> Mistake {
        self.mistake(&name.span, &format!("`{}` is no function", name.text), "takes no arguments", None)
    }

    fn require_count(&self, name: &Name, wanted: usize, given: usize) -> Result<(), Mistake> {
        if wanted == given {
            return Ok(());
        }
        let plural = if wanted == 1 { "" } else { "s" };
        let title = format!("`{}` takes {wanted} argument{plural}, but gets {given}", name.text);
        Err(self.mistake(&name.span, &title, "called here", None))
    }

    /// The mistake of a set instead of a relation, or the reverse.
    pub(super) fn require(
        &self,
        wanted: Kind,
        value: Register,
        span: &Range<usize>,
        place: &str,
    ) -> Result<(), Mistake> {
        let kind = self.emitter.kind(value);
        if kind == wanted {
            return Ok(());
        }
        let (wanted, label, help) = match wanted {
            Kind::Relation => ("a relation", "a set", "`[S]` relates each event of the set S to itself"),
            Kind::Set => ("a set", "a relation", "`domain(r)` and `range(r)` are the events that r begins and ends at"),
        };
        let title = format!("`{place}` needs {wanted} here, but this is {label}");
        Err(self.mistake(span, &title, label, Some(help.to_owned())))
    }

    /// The operand of a subtraction or a complement cannot be recursive: there might be no solution.
    fn require_closed(&self, value: Register, span: &Range<usize>, sign: &str) -> Result<(), Mistake> {
        if !self.emitter.is_open(value) {
            return Ok(());
        }
        let title = format!("a recursive definition is an operand of `{sign}`");
        let help = "it must grow with its operands, or it may have no solution".to_owned();
        Err(self.mistake(span, &title, "depends on the definition itself", Some(help)))
    }

    /// The mistake of an unknown name.
    fn unknown(&self, name: &str, span: &Range<usize>, scope: Scope<'_>) -> Mistake {
        if self.later.iter().any(|later| later == name) {
            let help = "a definition can use earlier ones; with `let rec … and …` also itself and its neighbours";
            let title = format!("`{name}` is not defined yet");
            return self.mistake(span, &title, "used here", Some(help.to_owned()));
        }
        let own = self.bindings[..scope.bindings].iter().map(|(name, _)| name.as_str());
        let parameters = scope.parameters.iter().map(|(name, _)| name.as_str());
        let built_in = KNOWN.iter().map(|(name, _)| *name).chain(FUNCTIONS.iter().map(|(name, _)| *name));
        let near = suggestion(name, parameters.chain(own).chain(built_in));
        let help = near.unwrap_or_else(|| "define it with `let` before it is used".to_owned());
        self.mistake(span, &format!("there is no `{name}`"), "unknown", Some(help))
    }
}
