//! The gate of the comparison: changes of meaning that must fail, and other forms of one meaning that must pass. Both are
//! made from the text of real bodies and are proven with runs of a machine of their own; neither knows how the comparison
//! works.

pub(crate) mod code;
pub(crate) mod corpus;
mod machine;
mod mutate;
pub(crate) mod rewrite;

use asm_matrix::compare::drift::{self, by_name};
use asm_matrix::read::matrix::Matrix;
use code::{Code, Random, Reader};
use corpus::{Corpus, TARGETS, corpus, probes, snapshot};
use machine::{Event, Run, Start};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;

/// Meanings that a check lets pass. All others must be those of a changed function.
const PASSING: [&str; 4] = ["stronger", "kept", "cosmetic", "same"];

/// How many mutants, or rewritings, one body has of a kind at most.
const MOST: usize = 2;

/// The starts of the runs that tell two bodies apart, or do not.
const SEEDS: u64 = 32;

/// A change of a body.
#[derive(Debug, Clone)]
struct Case {
    kind: &'static str,
    name: String,
    before: String,
    after: String,
}

/// The meaning of each of these changes, as the comparison gives it.
fn meanings(head: &[String; 2], cases: &[(&str, &str)]) -> Vec<String> {
    let probes = probes(cases.len());
    let matrix = |bodies: Vec<&str>| {
        let snapshot = snapshot(head, &bodies);
        Matrix::of(snapshot.compiler(), probes.clone(), [snapshot.column(&probes)])
    };
    let before = matrix(cases.iter().map(|(before, _)| *before).collect());
    let after = matrix(cases.iter().map(|(_, after)| *after).collect());
    let drift = drift::compare(&before, &after, &by_name(&before, &after));
    let classes: HashMap<&str, &str> =
        drift.cells.iter().map(|cell| (cell.after.probe.as_str(), cell.class.meaning.name())).collect();
    probes.iter().map(|probe| classes.get(probe.name().as_str()).copied().unwrap_or("same").to_owned()).collect()
}

/// The meaning of one change.
fn meaning_of(before: &str, after: &str, target: &str) -> String {
    meanings(&corpus(target).head, &[(before, after)]).remove(0)
}

/// Runs of a body, one for each start.
fn runs(code: &Code<'_>, pool: &[u64]) -> Vec<Option<Run>> {
    (1..=SEEDS).map(|seed| machine::run(code, Start { seed, pool })).collect()
}

/// What a mutant must change: what others see, and the lowest byte of the result. The second result, and the arguments of
/// calls, may be leftovers; arguments count where the kind is about them.
fn seen(event: &Event, with_arguments: bool) -> Event {
    match event {
        Event::Return { result, .. } => Event::Return { result: result & 0xff, second: 0, kept: Vec::new() },
        Event::Call { name, .. } if !with_arguments => Event::Call { name: name.clone(), arguments: Vec::new() },
        other => other.clone(),
    }
}

/// Whether a run of a mutant is one that the original does not have from this start.
fn differs(one: &Run, other: &Run, with_arguments: bool) -> bool {
    let both = one.events.iter().zip(&other.events);
    if both.into_iter().any(|(one, other)| seen(one, with_arguments) != seen(other, with_arguments)) {
        return true;
    }
    let (short, long) = if one.events.len() < other.events.len() { (one, other) } else { (other, one) };
    short.is_over && (long.events.len() > short.events.len() || !long.is_over && !long.events.is_empty())
}

/// The events with plain loads sorted where nothing else is between them.
fn sorted(events: &[Event]) -> Vec<Event> {
    let is_load = |event: &Event| matches!(event, Event::Access { is_plain_load: true, .. });
    let mut sorted = events.to_vec();
    for run in sorted.chunk_by_mut(|one, other| is_load(one) && is_load(other)) {
        run.sort();
    }
    sorted
}

/// Whether two runs are the same, as far as both came. Loads at the end may lack their neighbours.
fn agrees(one: &Run, other: &Run, with_order: bool) -> bool {
    let mut end = one.events.len().max(other.events.len());
    if !one.is_over || !other.is_over {
        end = one.events.len().min(other.events.len());
        let is_load = |event: &Event| matches!(event, Event::Access { is_plain_load: true, .. });
        while !with_order && end > 0 && is_load(&one.events[end - 1]) {
            end -= 1;
        }
    }
    let events = |run: &Run| {
        let events = &run.events[..end.min(run.events.len())];
        if with_order { events.to_vec() } else { sorted(events) }
    };
    events(one) == events(other)
}

/// Takes cases until a body has enough of each kind.
struct Taken {
    counts: HashMap<&'static str, usize>,
    texts: HashSet<String>,
}

impl Taken {
    fn new(before: &str) -> Taken {
        Taken { counts: HashMap::new(), texts: HashSet::from([before.to_owned()]) }
    }

    fn has_room(&self, kind: &'static str) -> bool {
        self.counts.get(kind).is_none_or(|count| *count < MOST)
    }

    fn take(&mut self, kind: &'static str, text: &str) -> bool {
        let is_new = self.has_room(kind) && self.texts.insert(text.to_owned());
        *self.counts.entry(kind).or_default() += usize::from(is_new);
        is_new
    }
}

fn shuffled<T>(mut list: Vec<T>, random: &mut Random) -> Vec<T> {
    for place in (1..list.len()).rev() {
        list.swap(place, random.below(place + 1));
    }
    list
}

/// The mutants of a corpus.
fn mutants(corpus: &Corpus) -> Vec<Case> {
    let reader = Reader::of(&corpus.column);
    let mut random = Random(0x5eed_0005);
    let mut cases = Vec::new();
    for (name, before) in &corpus.bodies {
        let code = Code::of(before, &reader);
        let pool = machine::pool(&code);
        let known = runs(&code, &pool);
        let mut taken = Taken::new(before);
        for mutant in shuffled(mutate::candidates(&code, &mut random), &mut random) {
            if !taken.has_room(mutant.kind) || !mutant.code.is_whole() {
                continue;
            }
            let after = mutant.code.text();
            let with_arguments = mutant.kind == "argument changed";
            let is_told = known.iter().zip(1..).any(|(one, seed)| {
                let other = machine::run(&mutant.code, Start { seed, pool: &pool });
                matches!((one, other), (Some(one), Some(other)) if differs(one, &other, with_arguments))
            });
            if is_told && taken.take(mutant.kind, &after) {
                cases.push(Case { kind: mutant.kind, name: name.clone(), before: before.clone(), after });
            }
        }
    }
    cases
}

/// The rewritings of a corpus, and those that are wrong.
fn rewritings(corpus: &Corpus) -> (Vec<Case>, Vec<Case>) {
    let reader = Reader::of(&corpus.column);
    let mut random = Random(0x5eed_0006);
    let (mut cases, mut wrong) = (Vec::new(), Vec::new());
    for (name, before) in &corpus.bodies {
        let code = Code::of(before, &reader);
        let pool = machine::pool(&code);
        let known = runs(&code, &pool);
        let mut taken = Taken::new(before);
        for (kind, rewrite) in rewrite::KINDS {
            for _ in 0..MOST {
                let Some(other) = rewrite(&code, &mut random) else { continue };
                let after = other.text();
                if !taken.take(kind, &after) {
                    continue;
                }
                let with_order = !["plain loads swapped", "several"].contains(kind);
                let is_right = other.is_whole()
                    && known.iter().zip(runs(&other, &pool)).all(
                        |(one, other)| matches!((one, other), (Some(one), Some(other)) if agrees(one, &other, with_order)),
                    );
                let case = Case { kind, name: name.clone(), before: before.clone(), after };
                if is_right { cases.push(case) } else { wrong.push(case) }
            }
        }
    }
    (cases, wrong)
}

/// Counts per kind and target: of all cases, and of those that the comparison gets wrong.
#[derive(Default)]
struct Table {
    counts: BTreeMap<(&'static str, &'static str), (usize, usize)>,
    /// How many have each meaning.
    meanings: BTreeMap<String, usize>,
    total: usize,
    wrong: usize,
    examples: Vec<String>,
}

impl Table {
    fn add(&mut self, target: &'static str, head: &[String; 2], cases: &[Case], must_pass: bool) {
        let texts: Vec<(&str, &str)> = cases.iter().map(|case| (case.before.as_str(), case.after.as_str())).collect();
        for (case, meaning) in cases.iter().zip(meanings(head, &texts)) {
            let is_wrong = PASSING.contains(&meaning.as_str()) != must_pass;
            let count = self.counts.entry((case.kind, target)).or_default();
            count.0 += 1;
            count.1 += usize::from(is_wrong);
            self.total += 1;
            *self.meanings.entry(meaning.clone()).or_default() += 1;
            self.wrong += usize::from(is_wrong);
            if is_wrong && self.examples.len() < 120 {
                self.examples.push(format!("{target}: {}: {meaning}\n{}", case.kind, listing(case)));
            }
        }
    }

    fn text(&self) -> String {
        let kinds: std::collections::BTreeSet<_> = self.counts.keys().map(|(kind, _)| *kind).collect();
        let mut text = format!("{:36}", "kind: all/wrong");
        for target in TARGETS {
            let _ = write!(text, "{target:>14}");
        }
        for kind in kinds {
            let _ = write!(text, "\n{kind:36}");
            for target in TARGETS {
                let cell =
                    self.counts.get(&(kind, *target)).map_or("-".to_owned(), |(all, bad)| format!("{all}/{bad}"));
                let _ = write!(text, "{cell:>14}");
            }
        }
        let meanings: Vec<String> = self.meanings.iter().map(|(name, count)| format!("{count} {name}")).collect();
        format!("{text}\n{} of {} are wrong: {}", self.wrong, self.total, meanings.join(", "))
    }
}

fn listing(case: &Case) -> String {
    format!("{}\n{}  ----\n{}", case.name, case.before, case.after)
}

/// With `MEANING_SAMPLES`, a folder for samples of every kind, to be read by a person.
fn samples(target: &str, what: &str, cases: &[Case]) {
    let Some(folder) = std::env::var_os("MEANING_SAMPLES") else { return };
    let mut by_kind: BTreeMap<&str, Vec<&Case>> = BTreeMap::new();
    for case in cases {
        by_kind.entry(case.kind).or_default().push(case);
    }
    let mut text = String::new();
    for (kind, cases) in by_kind {
        let step = cases.len().div_ceil(5);
        for case in cases.iter().step_by(step) {
            let diff = similar::TextDiff::from_lines(&case.before, &case.after);
            let diff = diff.unified_diff().context_radius(5).to_string();
            let _ = write!(text, "=== {kind}: {}\n{diff}\n", case.name);
        }
    }
    let path = std::path::Path::new(&folder).join(format!("{what}-{target}.txt"));
    fs_err::write(path, text).expect("the folder is there");
}

/// Shown with `--nocapture`.
#[expect(clippy::print_stderr, reason = "the test runner captures it")]
fn say(text: &str) {
    eprintln!("{text}");
}

#[test]
fn a_change_of_meaning_never_passes() {
    let mut table = Table::default();
    for target in TARGETS {
        let corpus = corpus(target);
        let cases = mutants(&corpus);
        samples(target, "mutants", &cases);
        table.add(target, &corpus.head, &cases, false);
    }
    let left_out: String = mutate::EXCEPTIONS.iter().flat_map(|(what, why)| ["\n- ", what, ": ", why]).collect();
    say(&format!("{}\n\nleft out:{left_out}", table.text()));
    let kinds: HashSet<_> = table.counts.keys().map(|(kind, _)| *kind).collect();
    for kind in mutate::KINDS {
        assert!(kinds.contains(kind), "no mutant of the kind: {kind}");
    }
    assert!(table.total >= 2_000, "{}", table.total);
    assert!(table.wrong == 0, "{}\n{}", table.examples.join("\n"), table.text());
}

#[test]
fn another_form_of_one_meaning_passes() {
    let mut table = Table::default();
    for target in TARGETS {
        let corpus = corpus(target);
        let (cases, wrong) = rewritings(&corpus);
        samples(target, "rewritings", &cases);
        samples(target, "wrong", &wrong);
        assert!(wrong.is_empty(), "{} are no rewritings: {}: {}", wrong.len(), wrong[0].kind, listing(&wrong[0]));
        table.add(target, &corpus.head, &cases, true);
    }
    say(&format!("{}\n{}", table.examples.join("\n"), table.text()));
    let kinds: HashSet<_> = table.counts.keys().map(|(kind, _)| *kind).collect();
    for (kind, _) in rewrite::KINDS {
        assert!(kinds.contains(kind), "no rewriting of the kind: {kind}");
    }
    assert!(table.total >= 2_000, "{}", table.total);
    assert!(table.wrong * 50 <= table.total, "{}\n{}", table.examples.join("\n"), table.text());
}

#[test]
fn one_change_has_a_meaning() {
    let body = "    mov eax, dword ptr [rdi]\n    ret\n";
    assert_eq!(meaning_of(body, body, "x86_64"), "same");
}
