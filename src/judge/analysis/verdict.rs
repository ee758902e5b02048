//! The verdict on a cell, and in words the consequences of a loss.

use super::sequence::Defect;
use super::strength::Orders;
use crate::isa::contract::Document;

/// Whether a cell gives the ordering that its source asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It gives it.
    Conforms,
    /// It gives it, and something could be left out.
    Stronger(Vec<String>),
    /// It does not give it.
    Weaker(Vec<Loss>),
    /// It is not known, for this reason.
    Unknown(String),
}

/// What a verdict rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Authority {
    /// The memory model of the processor.
    Model,
    /// The document that says what the called functions give.
    Contract(&'static Document),
    /// That the target has one thread, which nothing interrupts: its accesses are in the order of its program.
    SingleThread,
}

impl Authority {
    /// The name in output.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Authority::Model => "model",
            Authority::Contract(_) => "contract",
            Authority::SingleThread => "single_thread",
        }
    }

    /// What it rests on, to cite; none if it is the model, which a target has one of.
    #[must_use]
    pub fn cited(&self) -> Option<String> {
        match self {
            Authority::Model => None,
            Authority::Contract(Document { functions, title, address, .. }) => {
                Some(format!("by the contract of {functions} ({title}, {address})"))
            }
            Authority::SingleThread => Some("as the target has one thread, which nothing interrupts".to_owned()),
        }
    }
}

impl Verdict {
    /// The verdict from losses, if there are any.
    pub(super) fn without(mut losses: Vec<Loss>) -> Option<Verdict> {
        losses.sort();
        losses.dedup();
        (!losses.is_empty()).then_some(Verdict::Weaker(losses))
    }

    /// The verdict from losses, if there are any. If no document says how accesses are ordered that no barrier keeps apart, for this
    /// reason, then it is not known whether an order is lost.
    pub(super) fn where_stated(losses: Vec<Loss>, unstated: Option<&str>) -> Option<Verdict> {
        let Some(reason) = unstated.filter(|_| !losses.is_empty()) else { return Verdict::without(losses) };
        let others = losses.into_iter().filter(|loss| matches!(loss, Loss::Defect(_) | Loss::Passed(_)));
        Some(Verdict::without(others.collect()).unwrap_or_else(|| Verdict::Unknown(reason.to_owned())))
    }

    /// The verdict without losses, with what is superfluous.
    pub(super) fn with(superfluous: Vec<String>) -> Verdict {
        if superfluous.is_empty() { Verdict::Conforms } else { Verdict::Stronger(superfluous) }
    }

    /// The name in output.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Verdict::Conforms => "conforms",
            Verdict::Stronger(_) => "stronger",
            Verdict::Weaker(_) => "weaker",
            Verdict::Unknown(_) => "unknown",
        }
    }
}

/// Something requested that is not given.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Loss {
    /// It is not the operation at all.
    Defect(Defect),
    /// Its read does not acquire: these orders are missing.
    Acquire(Orders),
    /// Its write does not release.
    Release(Orders),
    /// A read of its closure's loop does not acquire.
    FirstRead(Orders),
    /// It is a fence, and does not order these.
    Fence(Orders),
    /// A fence beside it does not order it, as this one shows.
    BesideFence {
        /// The fence, by its probe.
        fence: String,
    },
    /// A later read of its place can find an older value than its read.
    Coherence,
    /// The function that is the operation is not told to give this.
    Passed(&'static str),
    /// In this litmus shape, beside these others, the processor allows what the language forbids.
    Shape {
        /// The shape.
        shape: &'static str,
        /// The others, by their probes.
        others: Vec<String>,
    },
    /// It is in conflict with this other sequentially consistent operation.
    SeqCst {
        /// The other, by its probe.
        other: String,
        /// Whether the other comes first.
        is_behind: bool,
    },
}

impl Loss {
    /// What is lost.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Loss::Defect(_) => "atomicity",
            Loss::Acquire(_) | Loss::FirstRead(_) => "acquire",
            Loss::Release(_) => "release",
            Loss::Fence(_) | Loss::BesideFence { .. } => "fence",
            Loss::SeqCst { .. } => "seq_cst",
            Loss::Shape { .. } => "ordering",
            Loss::Coherence => "coherence",
            Loss::Passed(what) => what,
        }
    }

    /// What is lost, and an execution that it allows.
    #[must_use]
    pub fn explained(&self) -> String {
        match self {
            Loss::Defect(defect) => defect.explained().to_owned(),
            Loss::Acquire(missing) if missing.has(Orders::READ_LATER_READ) => {
                "later reads are not kept behind its read: a thread that sees a flag by it can still read the data from before \
                 the flag was set (message passing)"
                    .to_owned()
            }
            Loss::Acquire(_) => "later writes are not kept behind its read: what is written after it can be seen by the thread \
                                 whose value it is still to read (load buffering)"
                .to_owned(),
            Loss::Release(missing) if missing.has(Orders::WRITE_WRITE) => {
                "earlier writes are not kept before its write: a thread that sees what it wrote can still miss the data written \
                 before it (message passing)"
                    .to_owned()
            }
            Loss::Release(_) => "earlier reads are not kept before its write: they can return what another thread wrote only \
                                 after it saw this write (load buffering)"
                .to_owned(),
            Loss::FirstRead(_) => "the value that the closure is given is read without acquiring: what was written before that \
                                   value was stored can be missed in it"
                .to_owned(),
            Loss::Fence(missing) => format!(
                "it does not order {}: {}",
                missing.kept(),
                if missing.has(Orders::WRITE_THROUGH_READ) {
                    "two threads that each write, fence and read the other's location can both read the old value (store buffering)"
                } else {
                    "data written before a fence can be missed after one, though the flag between them was seen (message passing)"
                }
            ),
            Loss::BesideFence { fence } => format!(
                "`{fence}` beside it does not order it: data written before a flag was set can be missed after this saw the flag and \
                 the fence was passed (message passing)"
            ),
            Loss::Coherence => "later reads of its place are not kept behind its read: a thread can read a new value and then an older \
                                one (coherence)"
                .to_owned(),
            Loss::Passed(_) => "the function that does it is called with an ordering that does not include this".to_owned(),
            Loss::Shape { shape, others } => format!(
                "in the litmus shape {shape}, beside {}, the processor can do what Rust forbids",
                others.iter().map(|other| format!("`{other}`")).collect::<Vec<_>>().join(", ")
            ),
            Loss::SeqCst { other, is_behind } => {
                let (first, second) = if *is_behind { ("it", "this") } else { ("this", "it") };
                format!(
                    "it is not in one order with `{other}`: when {first} comes first, {second} can take effect before it, and two \
                     threads that each do the one and then the other, on two places, can disagree (store buffering)"
                )
            }
        }
    }
}

impl Orders {
    /// The orders through a fence, in words.
    fn kept(self) -> String {
        let names = [
            (Orders::READ_THROUGH_READ, "earlier reads before later reads"),
            (Orders::READ_THROUGH_WRITE, "earlier reads before later writes"),
            (Orders::WRITE_THROUGH_READ, "earlier writes before later reads"),
            (Orders::WRITE_THROUGH_WRITE, "earlier writes before later writes"),
        ];
        let names: Vec<&str> = names.iter().filter(|(order, _)| self.has(*order)).map(|(_, name)| *name).collect();
        names.join(" and ")
    }
}
