//! The threads of a program as its source has them, under the model of the language.
//!
//! A thread is run once for each way that its reads and its compare-exchanges can turn out. The model is RC11 without its axiom
//! against values out of thin air, so dependencies do not matter.

use super::evaluate::{Choices, Run, Stop};
use super::value::Value;
use super::{Answers, Outcome, Unknown, locations};
use crate::isa::effect::Register;
use crate::judge::simulate::{
    Content, Fault, Limits, Memory, Path, Paths, Private, Registers, Runs, State, Test, Undecided, Wanted, decide,
    gave_up,
};
use crate::model::Model;
use crate::read::litmus::{Condition, Quantifier, Term};
use crate::read::program::code::Code;
use crate::read::program::{Name, Program, Scalar};

/// The name of the language's model.
const LANGUAGE: &str = "c20";

/// How wide a pointer is here. The source does not say it.
pub(super) const POINTER: u16 = 64;

/// The outcomes that the language allows. `witnesses`: whether an execution is wanted for each.
pub fn of_language(program: &Program, limits: Limits, witnesses: bool) -> Result<Answers, Unknown> {
    let unread =
        |unread: &crate::read::program::Unread| Unknown { line: Some(unread.line), reason: unread.reason.clone() };
    let code = program.code.as_ref().map_err(unread)?;
    let model = Model::named(LANGUAGE).ok_or_else(|| Unknown::new("there is no model of the language"))?;
    let locations = locations(program, POINTER);
    let shown: Vec<Name> = program.shown();
    let terms: Vec<Term> = shown.iter().map(|name| term(*name)).collect();
    let thread = |thread| Box::new(Source { program, code, thread }) as Box<dyn Runs>;
    let test = Test {
        threads: (0..program.threads.len()).map(thread).collect(),
        locations: &locations,
        quantifier: Quantifier::Exists,
        condition: &Condition::All(Vec::new()),
        filter: None,
        shown: &terms,
    };
    let wanted = Wanted { states: true, witness: false, each: witnesses };
    let answer = decide(&test, &model, limits, wanted)
        .map_err(|Undecided { line, reason }| Unknown { line: line.filter(|line| *line > 0), reason })?;
    let outcome = |State(values): &State| {
        let value = |name: &Name| {
            let value = values.iter().find(|(known, _)| *known == term(*name)).map_or(0, |(_, value)| *value);
            program.scalar(*name).wrap(value.cast_signed())
        };
        Outcome(shown.iter().map(value).collect())
    };
    let outcomes = answer.states.iter().map(|(state, _)| (outcome(state), answer.each.get(state).cloned()));
    Answers::of(outcomes.collect(), answer.is_cut, limits)
}

/// Where a final value is: results are in registers by their number.
fn term(name: Name) -> Term {
    match name {
        Name::Result(thread, index) => Term::Register { thread, register: register(index), width: 64 },
        Name::Place(place) => Term::Memory(place, 0),
    }
}

fn register(index: usize) -> Register {
    Register::General(u8::try_from(index).unwrap_or(u8::MAX))
}

/// A thread of the source.
struct Source<'a> {
    program: &'a Program,
    code: &'a Code,
    thread: usize,
}

impl Runs for Source<'_> {
    fn paths(&self, memory: &Memory<'_>, limits: Limits, steps: &mut usize) -> Result<Paths, Fault> {
        let name = format!("thread_{}", self.thread);
        let missing = || Fault { line: 0, text: format!("`{name}` is not there") };
        let function = self.code.function(&name).ok_or_else(missing)?;
        let fault = |text: String| Fault { line: function.line, text };
        let thread = &self.program.threads[self.thread];
        let (mut paths, mut choices, mut tried) = (Paths::default(), Choices::default(), 0);
        loop {
            let mut run = Run::new(self.program, self.code, memory, self.thread, limits, &mut choices, steps);
            let places = thread.parameters.iter().map(|place| Value::Place(*place)).collect();
            match run.call(function, places) {
                Ok(value) => {
                    let results = results(&value, &thread.results).map_err(fault)?;
                    let mut registers = Registers::default();
                    for (index, number) in results.into_iter().enumerate() {
                        registers.set(register(index), Content::Number(number), 0);
                    }
                    paths.whole.push(Path { made: run.made, registers, private: Private::default() });
                }
                Err(Stop::Cut) => paths.cut(&run.made),
                Err(Stop::Fault(fault)) => return Err(fault),
                Err(Stop::Break(..) | Stop::Continue(_) | Stop::Return(_)) => {
                    return Err(fault("it leaves a loop that is not there".to_owned()));
                }
            }
            tried += 1;
            if tried > limits.paths {
                return Err(fault(gave_up(limits.paths, "paths through one thread")));
            }
            if !choices.next() {
                return Ok(paths);
            }
        }
    }

    fn text(&self, step: usize) -> &str {
        self.code.steps.get(step).map_or("", |step| &step.text)
    }
}

/// The results of a thread as its registers have them.
fn results(value: &Value, types: &[Scalar]) -> Result<Vec<u64>, String> {
    let parts: Vec<&Value> = match value {
        Value::Tuple(parts) => parts.iter().collect(),
        one => vec![one],
    };
    if parts.len() != types.len() {
        return Err(format!("it returns {} values, and its type has {}", parts.len(), types.len()));
    }
    let number = |(value, scalar): (&&Value, &Scalar)| {
        let number = scalar.wrap(value.number()?.0);
        Ok(u64::try_from(number & i128::from(u64::MAX)).unwrap_or_default())
    };
    parts.iter().zip(types).map(number).collect()
}
