//! What each statement adds to a model: definitions, axioms, and other texts.

use super::compile::{Binding, Compiler, Scope};
use super::emit::Emitter;
use super::program::{self, Instruction, Kind, Program, Tag};
use super::statement;
use super::syntax::{Axiom, Definition, Name, Statement, Test};
use crate::base::mistake::{Mistake, Written, suggestion};
use std::rc::Rc;

/// The definition of the ordering within a thread.
const LOCAL: &str = "local";

/// The maximal number of definitions of a text.
const MOST_DEFINITIONS: usize = 1000;

/// The maximal number of axioms of a model.
const MOST_AXIOMS: usize = 100;

/// The maximal number of parameters of a function.
const MOST_PARAMETERS: usize = 4;

impl Compiler<'_> {
    /// All statements of a text.
    pub(super) fn statements(&mut self, statements: Vec<Statement>) -> Result<(), Mistake> {
        for statement in &statements {
            if let Statement::Let { definitions, .. } = statement {
                self.later.extend(definitions.iter().map(|definition| definition.name.text.clone()));
            }
        }
        for statement in statements {
            match statement {
                Statement::Let { is_recursive, definitions } => self.definitions(is_recursive, definitions)?,
                Statement::Axiom(axiom) => self.axiom(axiom)?,
                Statement::Include(name) => self.include(&name)?,
            }
        }
        Ok(())
    }

    /// The model, if it has an axiom.
    pub(super) fn finished(mut self) -> Result<Program, Mistake> {
        if !self.program.axioms.iter().any(|axiom| !axiom.is_flag) && self.left_out.is_empty() {
            let help = Some("an axiom constrains executions: `acyclic po | rf | co | fr as sc`".to_owned());
            return Err(self.mistake(&(0..0), "this model has no axiom, and so forbids nothing", "", help));
        }
        let scope = self.scope();
        let local = self.bindings[..scope.bindings].iter().rev().find(|(name, _)| name == LOCAL);
        self.program.local = match local {
            Some((_, Binding::Value(value))) => Some(*value),
            Some((_, Binding::Function(..))) | None => None,
        };
        let Emitter { instructions, kinds, recursions, .. } = self.emitter;
        Ok(Program { instructions, kinds, recursions, ..self.program }.planned())
    }

    /// The scope of a statement: everything before it.
    fn scope(&self) -> Scope<'static> {
        Scope { bindings: self.bindings.len(), parameters: &[] }
    }

    /// Definitions in one `let`: they see earlier ones, and recursive ones see each other.
    fn definitions(&mut self, is_recursive: bool, definitions: Vec<Definition>) -> Result<(), Mistake> {
        if let Some(definition) = definitions.get(MOST_DEFINITIONS.saturating_sub(self.bindings.len())) {
            let title = format!("there are more than {MOST_DEFINITIONS} definitions");
            return Err(self.mistake(&definition.name.span, &title, "this is one more", None));
        }
        for Definition { name, .. } in &definitions {
            self.add_part(&name.text);
        }
        if is_recursive {
            return self.recursive(&definitions);
        }
        let mut bindings = Vec::new();
        for definition in definitions {
            let name = definition.name.text.clone();
            bindings.push((name, self.definition(definition)?));
        }
        self.bindings.extend(bindings);
        Ok(())
    }

    fn add_part(&mut self, name: &str) {
        if !self.program.parts.iter().any(|part| part == name) {
            self.program.parts.push(name.to_owned());
        }
    }

    fn definition(&mut self, definition: Definition) -> Result<Binding, Mistake> {
        if definition.parameters.is_some() {
            self.try_function(&definition)?;
            return Ok(Binding::Function(Rc::new(definition), self.bindings.len()));
        }
        let value = self.value(&definition.body, self.scope())?;
        if definition.name.text == LOCAL {
            self.require(Kind::Relation, value, &definition.body.span, LOCAL)?;
        }
        Ok(Binding::Value(self.without_left_out(&definition.name.text, value)))
    }

    /// Whether a function accepts any arguments. The result is discarded.
    fn try_function(&mut self, definition: &Definition) -> Result<(), Mistake> {
        let parameters = definition.parameters.as_deref().unwrap_or_default();
        let is_twice =
            |(index, name): &(usize, &Name)| parameters[..*index].iter().any(|other| other.text == name.text);
        if let Some((_, name)) = parameters.iter().enumerate().find(is_twice) {
            let title = format!("two parameters have the name `{}`", name.text);
            return Err(self.mistake(&name.span, &title, "this is the second", None));
        }
        if let Some(name) = parameters.get(MOST_PARAMETERS) {
            let title = format!("a function has at most {MOST_PARAMETERS} parameters");
            return Err(self.mistake(&name.span, &title, "this is one more", None));
        }
        let mut first = None;
        for kinds in 0..1u32 << parameters.len() {
            let mark = self.emitter.mark();
            let mut values = Vec::new();
            for (position, parameter) in parameters.iter().enumerate() {
                let is_set = kinds >> position & 1 == 1;
                let kind = if is_set { Instruction::Tag(Tag::All) } else { Instruction::Empty(Kind::Relation) };
                values.push((parameter.text.clone(), self.emitter.emit(kind)));
            }
            let scope = Scope { parameters: &values, ..self.scope() };
            let tried = self.value(&definition.body, scope);
            self.emitter.reset(mark);
            match tried {
                Ok(_) => return Ok(()),
                Err(mistake) => first = first.or(Some(mistake)),
            }
        }
        first.map_or(Ok(()), Err)
    }

    /// Recursive definitions: the least fixed point.
    fn recursive(&mut self, definitions: &[Definition]) -> Result<(), Mistake> {
        if let Some(Definition { name, .. }) = definitions.iter().find(|definition| definition.parameters.is_some()) {
            let help = Some("only relations can be defined by themselves".to_owned());
            return Err(self.mistake(&name.span, "a function cannot be recursive", "a function", help));
        }
        let start = self.emitter.instructions.len();
        let variables = self.emitter.open(definitions.len());
        let outside = self.bindings.len();
        for (Definition { name, .. }, variable) in definitions.iter().zip(&variables) {
            self.bindings.push((name.text.clone(), Binding::Value(*variable)));
        }
        let mut results = Vec::new();
        for Definition { name, body, .. } in definitions {
            let value = self.value(body, self.scope())?;
            self.require(Kind::Relation, value, &body.span, "let rec")?;
            results.push(self.without_left_out(&name.text, value));
        }
        self.emitter.close(start, variables.into_iter().zip(results.iter().copied()).collect());
        for ((_, binding), result) in self.bindings[outside..].iter_mut().zip(results) {
            *binding = Binding::Value(result);
        }
        Ok(())
    }

    fn axiom(&mut self, axiom: Axiom) -> Result<(), Mistake> {
        let Axiom { test, is_negated, is_flag, of, name } = axiom;
        let value = self.value(&of, self.scope())?;
        match test {
            Test::Acyclic => self.require(Kind::Relation, value, &of.span, "acyclic")?,
            Test::Irreflexive => self.require(Kind::Relation, value, &of.span, "irreflexive")?,
            Test::Empty => {}
        }
        if self.program.axioms.iter().any(|known| known.name == name.text) {
            let title = format!("two axioms have the name `{}`", name.text);
            return Err(self.mistake(&name.span, &title, "this is the second", None));
        }
        if self.program.axioms.len() == MOST_AXIOMS {
            let title = format!("there are more than {MOST_AXIOMS} axioms");
            return Err(self.mistake(&name.span, &title, "this is one more", None));
        }
        if !is_flag {
            self.add_part(&name.text);
        }
        if !self.left_out.contains(&name.text) {
            let axiom = program::Axiom { name: name.text, test, is_negated, is_flag, of: value };
            self.program.axioms.push(axiom);
        }
        Ok(())
    }

    /// Includes another text.
    fn include(&mut self, name: &Name) -> Result<(), Mistake> {
        let Some((origin, source)) = self.includes.iter().find(|(known, _)| *known == name.text) else {
            let names = || self.includes.iter().map(|(known, _)| *known);
            let all = || format!("a model can include {}", names().collect::<Vec<_>>().join(", "));
            let help = suggestion(&name.text, names()).unwrap_or_else(all);
            let title = format!("there is no built-in text `{}`", name.text.escape_debug());
            return Err(self.mistake(&name.span, &title, "other files are not read", Some(help)));
        };
        let file = Written { source, origin };
        let outside = std::mem::replace(&mut self.file, file);
        let included = statement::text(file).and_then(|text| self.statements(text.statements));
        self.file = outside;
        // The built-in texts have no mistakes: the mistake is that it is included here.
        included.map_err(|inner| self.mistake(&name.span, &inner.title, "included here", inner.help))
    }
}
