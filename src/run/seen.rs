//! Runs the threads of a program on this machine: their code as it was compiled, in lock step, and counts how they end.

use crate::compile::facts::Facts;
use crate::compile::linked::{LinkError, Object, link};
use crate::compile::origin;
use crate::compile::rustc::Job;
use crate::compile::session::Session;
use crate::isa::asm::{Assembly, Syntax};
use crate::probe::rows::Symbols;
use crate::read::cells::{self, Source};
use crate::read::matrix::Matrix;
use crate::read::program::{Name, Program, Scalar};
use crate::run::measure::MeasureError;
use crate::target::Target;
use std::collections::BTreeMap;

/// The program that runs threads.
pub const RUNNER: &str =
    concat!(include_str!("../../templates/threads.rs"), "\n", include_str!("../../templates/processors.rs"));

/// How many seconds the program may take beyond what it is asked to.
const GRACE: u64 = 30;

/// Which threads are run, how often, and for how long at most.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The program.
    pub program: &'a Program,
    /// Its threads as they were compiled.
    pub matrix: &'a Matrix,
    /// The column that is run, the target of that column, and the symbols of its functions.
    pub column: usize,
    /// The target.
    pub target: &'a Target,
    /// The symbols.
    pub symbols: &'a Symbols,
    /// How many rounds.
    pub rounds: u64,
    /// After how many seconds no more rounds begin.
    pub seconds: u64,
    /// The text of the running program; tests break it.
    pub runner: &'a str,
}

/// What was seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// How often there was each outcome: the values of [`Program::shown`].
    pub counts: BTreeMap<Vec<i128>, u64>,
    /// How many rounds there were.
    pub rounds: u64,
    /// What could not be done.
    pub notes: Vec<String>,
}

/// Why nothing was seen.
#[derive(Debug, thiserror::Error)]
pub enum SeenError {
    /// The threads cannot be compiled or run.
    #[error(transparent)]
    Measure(#[from] MeasureError),
    /// A thread has another symbol than its name.
    #[error("the function `{0}` has another symbol: without `#[export_name]` it can be run")]
    Symbol(String),
    /// One of the program's own checks failed.
    #[error("a check of the program that runs the threads failed, so that nothing of it counts: {0}")]
    Broken(String),
    /// It printed something else.
    #[error("the program that runs the threads printed `{0}`, which is not understood")]
    Line(String),
}

impl From<LinkError> for SeenError {
    fn from(error: LinkError) -> SeenError {
        MeasureError::from(error).into()
    }
}

/// Runs the threads.
pub fn seen(asked: Asked<'_>, session: &Session) -> Result<Seen, SeenError> {
    let object = object(asked, session)?;
    let files = [("main.rs", asked.runner), ("program.rs", &*threads(asked.program))];
    let linked = link(&files, &[&object], session).map_err(LinkError::from)?.map_err(LinkError::Link)?;
    let arguments = [asked.rounds, asked.seconds, 1].map(|number| number.to_string());
    let output = linked.run(&arguments, asked.seconds + GRACE, session).map_err(LinkError::from)?;
    if !output.status.success() {
        let words = output.stderr.lines().next().unwrap_or_default().to_owned();
        return Err(LinkError::Ended { status: output.status, words }.into());
    }
    let mut seen = read(&output.stdout, asked.program)?;
    if seen.rounds < asked.rounds && seen.notes.iter().all(|note| !note.contains("did not end")) {
        let (rounds, seconds) = (asked.rounds, asked.seconds);
        seen.notes.push(format!("of {rounds} rounds {} were done in {seconds} s (--seconds)", seen.rounds));
    }
    Ok(seen)
}

/// The code of the threads: that of the matrix.
fn object(asked: Asked<'_>, session: &Session) -> Result<Object, SeenError> {
    let Asked { program, matrix, column, target, symbols, .. } = asked;
    let of = &matrix.columns[column];
    let name = || target.name.clone();
    let facts = Facts::of(target, session).map_err(|source| MeasureError::Facts { target: name(), source })?;
    let core = origin::core_of_user_code(&target.triple, &facts, None, session);
    let sysroot = core.map_err(|source| MeasureError::Origin { target: name(), source })?;
    let job = Job { target, facts: &facts, sysroot: &sysroot, dialect: of.dialect, sizes: false };
    let object =
        job.object_of_file(&program.exported, session).map_err(LinkError::from)?.map_err(LinkError::Compile)?;
    let assembly = Assembly::parse(&object.assembly, Syntax::of(&of.isa, &of.triple));
    let (failed, sizes) = (BTreeMap::new(), BTreeMap::new());
    let source = Source { assembly: &assembly, failed: &failed, sizes: &sizes };
    let symbol = |probe: &crate::probe::Probe| symbols.get(&probe.name()).cloned().unwrap_or_default();
    let reading = cells::read(&matrix.probes, of, &source, symbol, |_| None);
    for thread in (0..program.threads.len()).map(|thread| format!("thread_{thread}")) {
        if !object.code.contains_key(&thread) {
            return Err(SeenError::Symbol(thread));
        }
        let row = matrix.probes.iter().position(|probe| probe.name() == thread);
        let is = row.and_then(|row| Some(&reading.bodies[reading.outcomes[row].body()?].text));
        let should = row.and_then(|row| Some(&matrix.body(column, row)?.text));
        if is.is_none() || is != should {
            return Err(MeasureError::Other { cell: thread, target: name() }.into());
        }
    }
    Ok(object)
}

/// The file `program.rs` of the running program: the declarations of the threads, what places begin with, and what is counted.
fn threads(program: &Program) -> String {
    let Program { threads, places, .. } = program;
    let shown = program.shown();
    let most = threads.iter().map(|thread| thread.results.len()).max().unwrap_or_default();
    let (count, of_places, of_shown) = (threads.len(), places.len(), shown.len());
    let mut text = format!(
        "const THREADS: usize = {count};\nconst PLACES: usize = {of_places};\nconst SHOWN: usize = {of_shown};\nconst MOST: usize = {most};\n\n\
         type Places = [*mut u8; PLACES];\ntype Results = [u64; MOST];\n\nextern \"Rust\" {{\n"
    );
    let mut calls = String::new();
    for (number, thread) in threads.iter().enumerate() {
        let types: Vec<String> = thread.results.iter().map(|scalar| type_of(*scalar)).collect();
        let result = match types.as_slice() {
            [] => "()".to_owned(),
            [one] if !thread.is_tuple => one.clone(),
            all => format!("({},)", all.join(", ")),
        };
        let parameters: Vec<&str> = thread.parameters.iter().map(|_| "_: *mut u8").collect();
        text.push_str(&format!("    fn thread_{number}({}) -> {result};\n", parameters.join(", ")));
        let arguments: Vec<String> = thread.parameters.iter().map(|place| format!("places[{place}]")).collect();
        let value = |index: usize| if thread.is_tuple { format!("value.{index}") } else { "value".to_owned() };
        let kept: Vec<String> =
            (0..types.len()).map(|index| format!("    results[{index}] = {} as u64;\n", value(index))).collect();
        calls.push_str(&format!(
            "unsafe fn call_{number}(places: &Places, results: &mut Results) -> usize {{\n    let _ = (places, &results);\n    \
             let value = thread_{number}({});\n    let _ = value;\n{}    1\n}}\n\n",
            arguments.join(", "),
            kept.concat()
        ));
    }
    let names: Vec<String> = (0..count).map(|number| format!("call_{number}")).collect();
    let begin = places.iter().enumerate().map(|(index, place)| {
        let value = match place.scalar {
            Scalar::Bool => (place.initial != 0).to_string(),
            Scalar::Integer { .. } => place.initial.to_string(),
        };
        format!("    places[{index}].cast::<{}>().write({value});\n", type_of(place.scalar))
    });
    let values = shown.iter().map(|name| match name {
        Name::Result(thread, index) => format!("result({thread}, {index})"),
        Name::Place(place) => format!("places[{place}].cast::<{}>().read() as u64", type_of(places[*place].scalar)),
    });
    text.push_str(&format!(
        "}}\n\n{calls}static CALLS: [unsafe fn(&Places, &mut Results) -> usize; THREADS] = [{}];\n\n\
         unsafe fn begin(places: &Places) {{\n    let _ = places;\n{}}}\n\n\
         unsafe fn shown(result: impl Fn(usize, usize) -> u64, places: &Places) -> [u64; SHOWN] {{\n    let _ = (&result, places);\n    \
         [{}]\n}}\n",
        names.join(", "),
        begin.collect::<String>(),
        values.collect::<Vec<_>>().join(", ")
    ));
    text
}

/// The type as the language writes it.
fn type_of(scalar: Scalar) -> String {
    match scalar {
        Scalar::Bool => "bool".to_owned(),
        Scalar::Integer { bits, is_signed, is_pointer } => {
            let sign = if is_signed { 'i' } else { 'u' };
            if is_pointer { format!("{sign}size") } else { format!("{sign}{bits}") }
        }
    }
}

/// Reads what the program printed.
fn read(text: &str, program: &Program) -> Result<Seen, SeenError> {
    let shown = program.shown();
    let mut seen = Seen::default();
    let mut is_done = false;
    for line in text.lines() {
        let wrong = || SeenError::Line(line.to_owned());
        let (word, rest) = line.split_once(' ').ok_or_else(wrong)?;
        match word {
            "note" => seen.notes.push(rest.to_owned()),
            "broken" => return Err(SeenError::Broken(rest.to_owned())),
            "outcome" => {
                let numbers: Vec<u64> =
                    rest.split_whitespace().map(str::parse).collect::<Result<_, _>>().map_err(|_| wrong())?;
                let (count, values) = numbers.split_first().ok_or_else(wrong)?;
                if values.len() != shown.len() {
                    return Err(wrong());
                }
                let value = |(name, value): (&Name, &u64)| program.scalar(*name).wrap(i128::from(*value));
                *seen.counts.entry(shown.iter().zip(values).map(value).collect()).or_default() += count;
            }
            "rounds" => {
                seen.rounds = rest.parse().map_err(|_| wrong())?;
                is_done = true;
            }
            _ => return Err(wrong()),
        }
    }
    let counted: u64 = seen.counts.values().sum();
    if !is_done || counted != seen.rounds {
        return Err(SeenError::Broken(format!("{} rounds, and {counted} outcomes", seen.rounds)));
    }
    Ok(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_is_read() {
        let source = "pub fn thread_0(x: &AtomicI8) -> (i8, bool) {}\npub fn thread_1(x: &AtomicI8) {}\n";
        let program = Program::read(source, "two.rs").expect("it is a program");
        let seen = read("note one\noutcome 3 18446744073709551615 1\noutcome 4 1 0\nrounds 7\n", &program);
        let seen = seen.expect("it is whole");
        assert_eq!(seen.counts, BTreeMap::from([(vec![-1, 1], 3), (vec![1, 0], 4)]));
        assert_eq!((seen.rounds, seen.notes), (7, vec!["one".to_owned()]));
        for text in
            ["outcome 3 1 0\nrounds 4\n", "outcome 3 1 0\n", "outcome 3 1\nrounds 3\n", "broken it\n", "hello you\n"]
        {
            assert!(read(text, &program).is_err(), "{text}");
        }
        let text = threads(&program);
        assert!(text.contains("fn thread_0(_: *mut u8) -> (i8, bool,);"), "{text}");
        assert!(text.contains("results[1] = value.1 as u64;"), "{text}");
    }
}
