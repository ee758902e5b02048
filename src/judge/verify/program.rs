//! An execution of a litmus shape as a program in Rust, whose outcome shows that it happened.

use crate::judge::analysis::Test;
use crate::model::Does;
use crate::probe::{Probe, Type, Width};
use crate::read::matrix::Matrix;
use regex::Regex;

/// The names of the locations.
const PLACES: [&str; 3] = ["x", "y", "z"];

/// The program of a test, as `outcomes` reads it: what it forbids is the outcome that Rust forbids. None if its outcome cannot be
/// told from others by what the threads see, or if an operation is not written as a call.
#[must_use]
pub(super) fn program(matrix: &Matrix, test: &Test<'_>) -> Option<String> {
    let mut writing = Writing { matrix, test, functions: Vec::new(), threads: Vec::new(), conditions: Vec::new() };
    writing.threads.resize_with(test.shape.threads(), Thread::default);
    for slot in 0..test.shape.slots.len() {
        writing.access(slot)?;
    }
    writing.finish()
}

/// A thread.
#[derive(Default)]
struct Thread {
    lines: Vec<String>,
    /// The types and the wanted values of its results.
    results: Vec<(Type, String)>,
    places: Vec<usize>,
}

struct Writing<'a> {
    matrix: &'a Matrix,
    test: &'a Test<'a>,
    functions: Vec<String>,
    threads: Vec<Thread>,
    /// What final values have to be.
    conditions: Vec<String>,
}

impl Writing<'_> {
    /// The type of a location: that of an operation that is not on a bool, if there is one.
    fn value_type(&self, location: usize) -> Option<Type> {
        let slots = self.test.shape.slots.iter().zip(&self.test.fillings);
        let types = slots.filter(|(slot, _)| slot.location == location);
        let mut types = types.filter_map(|(_, filling)| self.matrix.probes[filling.probe].value_type);
        let first = types.clone().find(|value| *value != Type::BOOL).or_else(|| types.next())?;
        // Places of 128 bits are none that a program can have.
        (first == Type::BOOL || first.is_integer() && first.width != Width::Bits(128)).then_some(first)
    }

    /// The operation of an access on the type of its location.
    fn operation(&self, slot: usize) -> Option<&Probe> {
        let probe = &self.matrix.probes[self.test.fillings[slot].probe];
        let wanted = self.value_type(self.test.shape.slots[slot].location)?;
        let is_it = |other: &&Probe| {
            other.value_type == Some(wanted)
                && (other.operation(), other.success, other.failure, other.result, other.operand())
                    == (probe.operation(), probe.success, probe.failure, probe.result, probe.operand())
        };
        self.matrix.probes.iter().find(is_it)
    }

    /// What an access writes, if that can be told from what others write: in the order of coherence.
    fn written(&self, slot: usize) -> Option<usize> {
        match self.test.shape.slots[slot].does {
            Does::Write(rank) => Some(rank + 1),
            Does::Modify(_) if self.operation(slot)?.operation() == "swap" => Some(slot + 10),
            _ => None,
        }
    }

    fn access(&mut self, slot: usize) -> Option<()> {
        let does = self.test.shape.slots[slot].does;
        let (thread, location) = (self.test.shape.slots[slot].thread, self.test.shape.slots[slot].location);
        let value_type = self.value_type(location)?;
        if let Some(fence) = self.test.fences[slot] {
            let call = self.function(&self.matrix.probes[fence.probe].clone())?;
            self.threads[thread].lines.push(format!("    {call}();\n"));
        }
        let probe = self.operation(slot)?.clone();
        let written = self.written(slot);
        let wanted = match does {
            Does::Read(source) | Does::Modify(source) => Some(source.map_or(Some(0), |source| self.written(source))?),
            Does::Write(_) | Does::Compete => None,
        };
        let call = self.function(&probe)?;
        let argument = if call.takes_value { format!(", {}", literal(written?, value_type)?) } else { String::new() };
        let call = format!("{call}({}{argument})", PLACES[location]);
        let of = &mut self.threads[thread];
        match wanted {
            Some(wanted) if call_returns(&probe) => {
                of.lines.push(format!("    let result_{} = {call};\n", of.results.len()));
                of.results.push((value_type, literal(wanted, value_type)?));
            }
            // Nothing says what it read.
            Some(_) => return None,
            None => of.lines.push(format!("    {}{call};\n", if call_returns(&probe) { "let _ = " } else { "" })),
        }
        if !of.places.contains(&location) {
            of.places.push(location);
        }
        self.last(slot)
    }

    /// The condition on the final value of a location with several writes.
    fn last(&mut self, slot: usize) -> Option<()> {
        let slots = self.test.shape.slots;
        let location = slots[slot].location;
        let writes = |one: &&crate::model::Slot| one.location == location && matches!(one.does, Does::Write(_));
        let count = slots.iter().filter(writes).count();
        match slots[slot].does {
            Does::Write(rank) if count > 1 && rank + 1 == count => {
                let value = literal(rank + 1, self.value_type(location)?)?;
                self.conditions.push(format!("{} == {value}", PLACES[location]));
            }
            _ => {}
        }
        Some(())
    }

    /// A function for a probe.
    fn function(&mut self, probe: &Probe) -> Option<Call> {
        let source = probe.source();
        let from = source.find("pub fn probe")?;
        let text = source.get(from..source.rfind(" };")?)?;
        let parameters = text.get(text.find('(')? + 1..text.find(')')?)?;
        let takes_value = match parameters.replace(' ', "").as_str() {
            "" | "x:&Atomic" => false,
            "x:&Atomic,value:Value" => true,
            _ => return None,
        };
        let name = format!("operation_{}", self.functions.len());
        let mut text = text.replacen("pub fn probe", &format!("#[inline(always)]\nfn {name}"), 1);
        if let Some(value_type) = probe.value_type {
            text = whole_word("Atomic", value_type.atomic, &text);
            text = whole_word("Value", value_type.value, &text);
        }
        self.functions.push(format!("{text}\n"));
        Some(Call { name, takes_value })
    }

    fn finish(mut self) -> Option<String> {
        let mut text = String::new();
        for (number, mut thread) in std::mem::take(&mut self.threads).into_iter().enumerate() {
            thread.places.sort_unstable();
            let parameter = |place: &usize| Some(format!("{}: &{}", PLACES[*place], self.value_type(*place)?.atomic));
            let parameters = thread.places.iter().map(parameter).collect::<Option<Vec<String>>>()?;
            let types: Vec<&str> = thread.results.iter().map(|(value, _)| value.value).collect();
            let names: Vec<String> = (0..types.len()).map(|index| format!("result_{index}")).collect();
            let (result, last) = match types.as_slice() {
                [] => (String::new(), String::new()),
                [one] => (format!(" -> {one}"), "    result_0\n".to_owned()),
                all => (format!(" -> ({})", all.join(", ")), format!("    ({})\n", names.join(", "))),
            };
            for (index, (_, value)) in thread.results.iter().enumerate() {
                let part = if types.len() == 1 { String::new() } else { format!(".{index}") };
                self.conditions.push(format!("thread_{number}{part} == {value}"));
            }
            let lines = thread.lines.concat();
            text.push_str(&format!(
                "\npub fn thread_{number}({}){result} {{\n{lines}{last}}}\n",
                parameters.join(", ")
            ));
        }
        if self.conditions.is_empty() {
            return None;
        }
        let name = self.test.shape.name;
        let (conditions, functions) = (self.conditions.join(" && "), self.functions.concat());
        Some(format!(
            "//! {name}\n//! forbids {conditions}\n\nuse std::sync::atomic::{{*, Ordering::*}};\n\n{functions}{text}"
        ))
    }
}

/// A call of a function.
struct Call {
    name: String,
    takes_value: bool,
}

impl std::fmt::Display for Call {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.name)
    }
}

/// Whether a probe returns the value that it read.
fn call_returns(probe: &Probe) -> bool {
    probe.source().contains(") -> Value {")
}

/// A number in a type: a bool has two.
fn literal(number: usize, value_type: Type) -> Option<String> {
    match (value_type == Type::BOOL, number) {
        (true, 0) => Some("false".to_owned()),
        (true, 1) => Some("true".to_owned()),
        (true, _) => None,
        (false, number) => Some(number.to_string()),
    }
}

/// A text with another word for a word.
fn whole_word(word: &str, by: &str, text: &str) -> String {
    let pattern =
        Regex::new(&format!(r"\b{word}\b")).unwrap_or_else(|error| unreachable!("a word is a pattern: {error}"));
    pattern.replace_all(text, regex::NoExpand(by)).into_owned()
}
