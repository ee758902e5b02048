//! The litmus shapes that programs of sequences have.

use crate::judge::simulate::memory::Written;
use crate::judge::simulate::sequences::bench::{Role, written};
use crate::judge::simulate::sequences::context::Simple;
use crate::judge::simulate::sequences::outcome::Beside;
use crate::judge::simulate::thread::Path;
use crate::probe::sequence::{Act, Step};
use crate::read::matrix::Matrix;

/// A thread of a shape.
#[derive(Clone, Copy)]
pub(super) enum Thread {
    /// A sequence that is called so, if it has these accesses.
    Sequence(Role, Accesses),
    /// A write of a value to a place.
    Write(usize, u64),
}

/// Which sequences a thread can be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Accesses {
    Any,
    Loads,
    LoadThenStore,
}

/// The threads of programs.
pub(super) struct Shape {
    pub(super) name: &'static str,
    /// The threads that are sequences stand first.
    pub(super) threads: &'static [Thread],
    /// Whether two sequences can change places.
    pub(super) is_symmetric: bool,
}

/// MP, SB, LB, S, R and 2+2W are the first one, with the names that Alglave, Maranget and Tautschnig give to its accesses ("Herding
/// cats", TOPLAS 2014, table III).
pub(super) const SHAPES: [Shape; 3] = [
    Shape {
        name: "",
        threads: &[Thread::Sequence(Role::FIRST, Accesses::Any), Thread::Sequence(Role::SECOND, Accesses::Any)],
        is_symmetric: true,
    },
    Shape {
        name: "WRC",
        threads: &[
            Thread::Sequence(Role::FIRST, Accesses::LoadThenStore),
            Thread::Sequence(Role::SECOND, Accesses::Loads),
            Thread::Write(0, 16),
        ],
        is_symmetric: false,
    },
    Shape {
        name: "IRIW",
        threads: &[
            Thread::Sequence(Role::FIRST, Accesses::Loads),
            Thread::Sequence(Role::SECOND, Accesses::Loads),
            Thread::Write(0, 16),
            Thread::Write(1, 32),
        ],
        is_symmetric: true,
    },
];

/// A program: its shape, the rows of its sequences, and whether its writes are sequentially consistent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Program {
    pub(super) shape: usize,
    pub(super) rows: [usize; 2],
    pub(super) is_sequential: bool,
}

impl Program {
    /// The ways of its threads, of which these are the sequences.
    pub(super) fn threads(
        self,
        sequence: impl Fn(usize, Role) -> Result<Vec<Path>, String>,
        beside: &dyn Beside,
    ) -> Result<Vec<Vec<Path>>, String> {
        let thread = |(number, thread): (usize, &Thread)| match *thread {
            Thread::Sequence(role, _) => sequence(number, role),
            Thread::Write(place, value) => beside.simple(Simple::access(true, self.is_sequential, place, value), &[]),
        };
        SHAPES[self.shape].threads.iter().enumerate().map(thread).collect()
    }

    /// The name of its shape.
    pub(super) fn name(self, matrix: &Matrix) -> &'static str {
        let kinds = |row: usize| -> Vec<Kind> {
            let steps = matrix.probes[row].sequence().map(|sequence| sequence.steps.as_slice());
            accesses(steps.unwrap_or_default()).map(Kind::of).collect()
        };
        let [one, other] = self.rows.map(kinds);
        match (SHAPES[self.shape].name, one.as_slice(), other.as_slice()) {
            ("", [Kind::Write, Kind::Write], [Kind::Read, Kind::Read])
            | ("", [Kind::Read, Kind::Read], [Kind::Write, Kind::Write]) => "MP",
            ("", [Kind::Write, Kind::Read], [Kind::Write, Kind::Read]) => "SB",
            ("", [Kind::Read, Kind::Write], [Kind::Read, Kind::Write]) => "LB",
            ("", [Kind::Write, Kind::Write], [Kind::Read, Kind::Write])
            | ("", [Kind::Read, Kind::Write], [Kind::Write, Kind::Write]) => "S",
            ("", [Kind::Write, Kind::Write], [Kind::Write, Kind::Read])
            | ("", [Kind::Write, Kind::Read], [Kind::Write, Kind::Write]) => "R",
            ("", [Kind::Write, Kind::Write], [Kind::Write, Kind::Write]) => "2+2W",
            ("", _, _) => "two threads",
            (name, _, _) => name,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Read,
    Write,
    Both,
}

impl Kind {
    fn of(act: Act) -> Kind {
        match act {
            Act::Load(_) | Act::Read(_) => Kind::Read,
            Act::Store(_) | Act::Write(_) => Kind::Write,
            _ => Kind::Both,
        }
    }
}

impl Accesses {
    pub(super) fn has(self, steps: &[Step]) -> bool {
        let kinds: Vec<Kind> = accesses(steps).map(Kind::of).collect();
        match self {
            Accesses::Any => true,
            Accesses::Loads => kinds == [Kind::Read, Kind::Read],
            Accesses::LoadThenStore => kinds == [Kind::Read, Kind::Write],
        }
    }
}

fn accesses(steps: &[Step]) -> impl Iterator<Item = Act> {
    steps.iter().map(|step| step.act).filter(|act| !act.is_fence())
}

/// Whether a sequence has two accesses that are atomic, of two places, and no fence that only the compiler sees.
pub(super) fn crosses(steps: &[Step]) -> bool {
    let places: Vec<usize> = steps.iter().filter(|step| !step.act.is_fence()).map(|step| step.place).collect();
    let is_seen = |step: &Step| step.act.plain().is_none() && !matches!(step.act, Act::CompilerFence(_));
    places == [0, 1] && steps.iter().all(is_seen)
}

/// Whether each of the two places is written: what nobody writes shows no order.
pub(super) fn is_seen(one: &[Step], other: &[Step]) -> bool {
    let writes = |steps: &[Step]| -> Vec<bool> { accesses(steps).map(|act| Kind::of(act) != Kind::Read).collect() };
    let other: Vec<bool> = writes(other).into_iter().rev().collect();
    writes(one).into_iter().zip(other).all(|(one, other)| one || other)
}

/// What the other threads of a shape may write, beside one.
pub(super) fn others(shape: &Shape, thread: usize) -> Vec<Written> {
    let all = shape.threads.iter().enumerate().filter(|(number, _)| *number != thread);
    let writes = all.flat_map(|(_, other)| match *other {
        Thread::Sequence(_, Accesses::Loads) => Vec::new(),
        Thread::Sequence(Role { places, values }, Accesses::LoadThenStore) => vec![written(places[1], values[1])],
        Thread::Sequence(Role { places, values }, Accesses::Any) => {
            (0..2).map(|number| written(places[number], values[number])).collect()
        }
        Thread::Write(place, value) => vec![written(place, value)],
    });
    writes.collect()
}
