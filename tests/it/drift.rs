//! The comparison on real code: changes that only look different, and changes that must never be missed.

use crate::meaning::code::{Code, Random, Reader};
use crate::meaning::corpus::{probes as own_probes, snapshot as own_snapshot};
use crate::meaning::rewrite::disguised;
use crate::support::{matrix, session};
use asm_matrix::compare::behaviour;
use asm_matrix::compare::drift::{self, Class, Failing, Meaning, Price, Returns, Word, by_name};
use asm_matrix::isa::effect::{Access, AccessKind, Effect, Operand, Register};
use asm_matrix::isa::isa;
use asm_matrix::judge::analysis::Analysis;
use asm_matrix::judge::trace::Machine;
use asm_matrix::model::Model;
use asm_matrix::probe::catalogue;
use asm_matrix::read::matrix::{Body, Matrix};
use asm_matrix::read::snapshot::Snapshot;
use asm_matrix::report::Format;
use asm_matrix::target::Target;
use fs_err as fs;
use std::collections::HashMap;
use std::path::Path;

/// The committed snapshot of a target, as a matrix of one column.
fn snapshot(target: &str) -> Matrix {
    rewritten(target, |_, text| Some(text.to_owned()))
}

const ALL: [&str; 9] = [
    "aarch64",
    "aarch64_llsc",
    "aarch64_lse",
    "aarch64_lse2",
    "aarch64_rcpc",
    "riscv64gc",
    "riscv64gc_zabha_zacas",
    "x86_64",
    "x86_64_cx16",
];

#[test]
fn nothing_changes_from_itself() {
    for target in ALL {
        let matrix = snapshot(target);
        let drift = drift::compare(&matrix, &matrix, &by_name(&matrix, &matrix));
        assert_eq!(drift.compared(), drift.same, "{target}");
        assert!(drift.same > 1_000, "{target}");
    }
}

/// The default targets, and two with delay slots and windows of registers: of helpers, and of instructions.
fn all() -> impl Iterator<Item = (&'static str, Matrix)> {
    let others = ["sparc-unknown-none-elf", "sparc64-unknown-openbsd"];
    let others = others.map(|triple| (triple, matrix(&[Target::ad_hoc(triple)], &session())));
    ALL.into_iter().map(|target| (target, snapshot(target))).chain(others)
}

#[test]
fn every_function_does_what_it_does() {
    for (target, matrix) in all() {
        let machine = Machine::of_column(&matrix.columns[0]).expect("it has a folder");
        let model = Model::named(machine.isa.model).expect("it is built in");
        for body in &matrix.bodies {
            let found = behaviour::difference(body, body, &machine, &model, Returns::Unknown);
            assert_eq!(found, None, "{target}: {}", body.listing().join("\n"));
        }
    }
}

/// Both describe the same registers, for different purposes.
#[test]
fn registers_are_those_of_the_steps() {
    for (target, matrix) in all() {
        let column = &matrix.columns[0];
        let abi = (isa(&column.isa).expect("it has a folder").abi)(&column.isa, &column.triple);
        for operation in matrix.bodies.iter().flat_map(Body::operations) {
            let operands = operation.operands.join(", ");
            let Some(step) = operation.effect() else { continue };
            let uses = operation.decoded.as_ref().and_then(|decoded| decoded.uses.clone());
            let uses = uses.unwrap_or_else(|| panic!("{target}: {} {operands}", operation.mnemonic)).list;
            let (written, read) = of_effect(step);
            for register in written {
                let is_it = uses.iter().any(|one| one.register == register && one.role.writes());
                assert!(is_it, "{target}: {} {operands} writes {register:?}", operation.mnemonic);
            }
            for register in read {
                let is_it = uses.iter().any(|one| one.register == register && one.role.reads());
                // Decoders say this of arithmetic that might.
                let is_it = is_it || register == Register::Condition(0);
                assert!(is_it, "{target}: {} {operands} reads {register:?}", operation.mnemonic);
            }
            for one in uses.iter().filter(|one| one.role.writes() && one.register != Register::Condition(0)) {
                let (mut written, _) = of_effect(step);
                written.extend(
                    operation.decoded.as_ref().and_then(|decoded| decoded.compares).map(|compared| compared.to),
                );
                let is_link =
                    matches!(step, Effect::Call { .. }) && abi.link.map(Register::General) == Some(one.register);
                assert!(
                    one.register == abi.stack || is_link || written.contains(&one.register),
                    "{target}: {} {operands} {one:?}",
                    operation.mnemonic
                );
            }
        }
    }
}

fn registers(operands: &[Operand]) -> Vec<Register> {
    operands.iter().filter_map(|operand| operand.register()).collect()
}

fn of_access(access: &Access) -> (Vec<Register>, Vec<Register>) {
    let mut written = access.to.clone();
    written.extend(match access.kind {
        AccessKind::StoreExclusive(status) => status.register(),
        _ => None,
    });
    let mut read = registers(&access.from);
    read.extend(registers(&access.expected));
    read.extend(access.address.base);
    read.extend(access.address.index);
    (written, read)
}

fn of_effect(effect: &Effect) -> (Vec<Register>, Vec<Register>) {
    let (written, read) = match effect {
        Effect::Move(to, from) => (vec![*to], registers(&[*from])),
        Effect::Copies(copies) => {
            let (written, read): (Vec<Register>, Vec<Operand>) = copies.iter().copied().unzip();
            (written, registers(&read))
        }
        Effect::Window { moves, to, of } => {
            let (written, read): (Vec<Register>, Vec<Register>) = moves.iter().copied().unzip();
            (written.into_iter().chain(*to).collect(), [read, registers(of)].concat())
        }
        Effect::Compute { to, from, .. } => (to.clone(), registers(from)),
        Effect::Compare(to, values) | Effect::CompareMore(to, values) => (vec![*to], registers(values)),
        Effect::CountDifference { to, from, .. } => (vec![*to], registers(&[*from])),
        Effect::Select { to, then, otherwise, .. } => (vec![*to], registers(&[*then, *otherwise])),
        Effect::Access(access) => of_access(access),
        Effect::MemoryCopy { read, write } => {
            let (read, write) = (of_access(read), of_access(write));
            ([read.0, write.0].concat(), [read.1, write.1].concat())
        }
        Effect::Nothing
        | Effect::Fence(_)
        | Effect::Interrupts(_)
        | Effect::Branch(..)
        | Effect::Jump(_)
        | Effect::Call { .. }
        | Effect::Return
        | Effect::Trap
        | Effect::CallHere(_)
        | Effect::Opaque(_) => (Vec::new(), Vec::new()),
        Effect::Push(values) => (Vec::new(), registers(values)),
        Effect::Pop(to) => (to.clone(), Vec::new()),
    };
    (written, read)
}

/// The snapshot of a target with its bodies rewritten, or left out.
fn rewritten(target: &str, mut body: impl FnMut(&str, &str) -> Option<String>) -> Matrix {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/{target}.asm"));
    let text = fs::read_to_string(path).expect("it is committed");
    let mut snapshot = Snapshot::parse(&text, target).expect("it was written by bless");
    let entries = snapshot.entries.into_iter();
    snapshot.entries = entries.filter_map(|(name, text)| body(&name, &text).map(|text| (name, text))).collect();
    let probes = catalogue();
    Matrix::of(snapshot.compiler(), probes.clone(), [snapshot.column(&probes)])
}

#[test]
fn other_registers_and_another_order_are_cosmetic() {
    for (target, least) in [("x86_64", 500), ("aarch64_llsc", 2_000), ("aarch64_lse", 1_000), ("riscv64gc", 2_000)] {
        let before = snapshot(target);
        let reader = Reader::of(&before.columns[0]);
        let mut random = Random(0x5eed_0004);
        let after = rewritten(target, |_, text| Some(disguised(&Code::of(text, &reader), &mut random)));
        let drift = drift::compare(&before, &after, &by_name(&before, &after));
        for group in &drift.groups {
            let cell = &drift.cells[group.cells[0]];
            assert_eq!(
                group.class.meaning,
                Meaning::Cosmetic,
                "{target}: {} {}: {:#?}",
                cell.after.probe,
                group.reason,
                group.rows
            );
        }
        assert!(drift.count(Meaning::Cosmetic) >= least, "{target}: {}", drift.count(Meaning::Cosmetic));
    }
}

/// A pair of the table in tests/drift/pairs.toml.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    meaning: String,
    /// The price; equal if it is not named.
    price: Option<String>,
    what: String,
    #[serde(default)]
    before: String,
    before_text: Option<String>,
    target: Option<String>,
    after_target: Option<String>,
    after: Option<String>,
    replace: Option<[String; 2]>,
    drop: Option<String>,
    text: Option<String>,
}

#[derive(serde::Deserialize)]
struct Pairs {
    pair: Vec<Pair>,
}

impl Pair {
    fn cells(&self) -> [(&str, &str); 2] {
        let cell = |text: &'_ str| -> (usize, usize) {
            let at = text.find(' ').expect("a target and a probe");
            (at, at + 1)
        };
        let of = |text| {
            let (end, start) = cell(text);
            (&text[..end], &text[start..])
        };
        [of(&self.before), of(self.after.as_deref().unwrap_or(&self.before))]
    }

    /// Whether it is of code that is no probe: a wrapper's function, or given as text.
    fn is_own(&self) -> bool {
        self.before_text.is_some() || self.cells()[0].0.contains('/')
    }

    /// The targets and the bodies of a pair that is no probe.
    fn own(&self) -> [(String, String); 2] {
        if let (Some(body), Some(target)) = (&self.before_text, &self.target) {
            let after = self.after_target.as_ref().unwrap_or(target);
            return [(target.clone(), body.clone()), (after.clone(), self.applied(body))];
        }
        let [before, after] = self.cells().map(|(file, function)| wrapper(file, function));
        let text = self.applied(&after.1);
        [before, (after.0, text)]
    }

    /// Whether a class is the one that the person gave. Where two meanings fit, both are named: `weaker or lost`.
    fn is(&self, class: Class) -> bool {
        let price = self.price.as_deref().unwrap_or(Price::Equal.name());
        self.meaning.split(" or ").any(|meaning| meaning == class.meaning.name()) && class.price.name() == price
    }

    /// The result for a body.
    fn applied(&self, body: &str) -> String {
        if let Some([from, to]) = &self.replace {
            assert!(body.contains(from.as_str()), "{}: {body} has no {from}", self.what);
            return body.replacen(from, to, 1);
        }
        if let Some(line) = &self.drop {
            let kept: Vec<&str> = body.lines().filter(|known| known.trim() != line).collect();
            assert!(kept.len() < body.lines().count(), "{}: {body} has no {line}", self.what);
            return kept.join("\n") + "\n";
        }
        self.text.clone().unwrap_or_else(|| body.to_owned())
    }
}

/// The target and the body of a wrapper's function, in a file of `tests/wrappers` without its ending.
fn wrapper(file: &str, function: &str) -> (String, String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/wrappers/{file}.asm"));
    let text = fs::read_to_string(path).expect("it is committed");
    let snapshot = Snapshot::parse(&text, file).expect("it was written by bless");
    let body = snapshot.entries.into_iter().find(|(name, _)| name == function);
    let (_, body) = body.unwrap_or_else(|| panic!("{file} has no {function}"));
    let target = file.rsplit('/').next().and_then(|name| name.split('.').next()).expect("a name");
    (target.to_owned(), body)
}

fn pairs() -> Vec<Pair> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drift/pairs.toml");
    let text = fs::read_to_string(path).expect("it is there");
    toml::from_str::<Pairs>(&text).expect("it is a table of pairs").pair
}

/// A function that is no probe, as a matrix of one cell.
fn alone(target: &str, body: &str) -> Matrix {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/{target}.asm"));
    let text = fs::read_to_string(path).expect("it is committed");
    let mut lines = text.lines().map(|line| line.trim_start_matches("; ").to_owned());
    let head = [lines.next().expect("the target"), lines.next().expect("the compiler")];
    let (snapshot, probes) = (own_snapshot(&head, &[body]), own_probes(1));
    Matrix::of(snapshot.compiler(), probes.clone(), [snapshot.column(&probes)])
}

#[test]
fn changes_of_other_code_are_those_that_a_person_gave() {
    let pairs: Vec<Pair> = pairs().into_iter().filter(Pair::is_own).collect();
    assert!(pairs.len() >= 135, "{}", pairs.len());
    let mut wrong = Vec::new();
    for pair in &pairs {
        let [before, after] = pair.own();
        let [one, other] = [&before, &after].map(|(target, body)| alone(target, body));
        let probes = vec![(0, 0)];
        let drift = drift::compare(&one, &other, &[drift::ColumnPair { before: 0, after: 0, probes }]);
        assert_eq!(drift.compared(), 1, "{}", pair.what);
        let class = drift.cells.first().map_or(Class::at_equal_price(Meaning::Same), |cell| cell.class);
        if !pair.is(class) {
            let (what, meaning, is) = (&pair.what, &pair.meaning, class.title());
            let price = pair.price.as_deref().unwrap_or(Price::Equal.name());
            let reason = drift.groups.first().map(|group| group.reason.clone()).unwrap_or_default();
            let texts = format!("{}  ----\n{}", before.1, after.1);
            wrong.push(format!("{}: {what} should be {meaning}, {price}, is {is}: {reason}\n{texts}", before.0));
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn classes_are_those_that_a_person_gave() {
    let mut pair: Vec<Pair> = pairs().into_iter().filter(|pair| !pair.is_own()).collect();
    assert!(pair.len() >= 75, "{}", pair.len());
    let mut wrong = Vec::new();
    // As many at once as leave each other alone: of the same two targets, each probe once.
    while let Some(first) = pair.first() {
        let targets = first.cells().map(|(target, _)| target.to_owned());
        let mut batch: Vec<Pair> = Vec::new();
        pair.retain(|pair| {
            let [before, after] = pair.cells();
            let is_free = batch.iter().all(|known| known.cells()[1].1 != after.1);
            let is_taken = [before.0, after.0] == targets && is_free;
            if is_taken {
                batch.push(pair.clone());
            }
            !is_taken
        });
        let before = snapshot(&targets[0]);
        let after = rewritten(&targets[1], |name, body| {
            let pair = batch.iter().find(|pair| pair.cells()[1].1 == name);
            Some(pair.map_or_else(|| body.to_owned(), |pair| pair.applied(body)))
        });
        let rows: HashMap<String, usize> =
            before.probes.iter().enumerate().map(|(row, probe)| (probe.name(), row)).collect();
        let probes = batch.iter().map(|pair| (rows[pair.cells()[0].1], rows[pair.cells()[1].1])).collect();
        let drift = drift::compare(&before, &after, &[drift::ColumnPair { before: 0, after: 0, probes }]);
        assert_eq!(drift.compared(), batch.len(), "{targets:?}: not all of them are cells");
        for pair in &batch {
            let place = drift.cells.iter().position(|cell| cell.after.probe == pair.cells()[1].1);
            let class = place.map_or(Class::at_equal_price(Meaning::Same), |place| drift.cells[place].class);
            if !pair.is(class) {
                let price = pair.price.as_deref().unwrap_or(Price::Equal.name());
                let group = drift.groups.iter().find(|group| place.is_some_and(|place| group.cells.contains(&place)));
                let reason = group.map(|group| group.reason.clone()).unwrap_or_default();
                let (meaning, is) = (&pair.meaning, class.title());
                wrong.push(format!("{}: {} should be {meaning}, {price}, is {is}: {reason}", pair.before, pair.what));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn matrix_json_comes_back() {
    for target in ["x86_64", "aarch64"] {
        let mut matrix = snapshot(target);
        // The commit's date is not in it.
        matrix.compiler.commit_date = None;
        let text = Format::Json.render(&matrix, &Analysis::of(&matrix));
        assert_eq!(asm_matrix::read::cells::matrix(&text, "matrix.json", catalogue()), Ok(matrix));
        let damaged = text.replace("\"status\":\"ok\"", "\"status\":\"well\"");
        let mistake =
            asm_matrix::read::cells::matrix(&damaged, "matrix.json", catalogue()).expect_err("there is no such status");
        assert!(mistake.to_string().contains("has the unknown status `well`"), "{mistake}");
    }
}

/// What SARIF, `JUnit` and annotations are made of.
#[test]
fn changes_are_findings() {
    let before = snapshot("aarch64_lse");
    let after = rewritten("aarch64_lse", |name, text| {
        let text =
            if name == "fetch_add::u32::seq_cst::used" { text.replace("ldaddal", "ldadda") } else { text.to_owned() };
        Some(if name == "load::u32::acquire::used" { text.replace("ldar", "ldapr") } else { text })
    });
    let drift = drift::compare(&before, &after, &by_name(&before, &after));
    let findings = drift::findings(&drift, &Failing::default());
    let said: Vec<_> =
        findings.iter().map(|finding| (finding.rule.id.as_str(), finding.is_failure(), &*finding.title)).collect();
    assert_eq!(
        said,
        [
            ("drift-weaker", true, "weaker, equal price: ldaddal → ldadda"),
            ("drift-kept", false, "kept, equal price: plain: ldar → ldapr")
        ]
    );
    let only = drift.clone().only(&[Word::Meaning(Meaning::Kept)]);
    assert_eq!((only.compared(), only.same, only.left_out), (drift.compared(), drift.same, 1));
    // The listing is that of its own cell.
    assert_eq!(drift::findings(&only, &Failing::default()), findings[1..]);
    assert_eq!(only.cells[only.groups[0].example].after.probe, "load::u32::acquire::used");
    assert_eq!(drift.clone().only(&[]), drift);
    assert_eq!(findings[0].target, "aarch64_lse");
    assert_eq!(findings[0].cells, ["fetch_add::u32::seq_cst::used"]);
    assert_eq!(findings[0].listing, ["-     ldaddal w1, w0, [x0]", "+     ldadda w1, w0, [x0]", "      ret"]);
}
