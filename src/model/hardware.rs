//! The memory models of processors: which executions they allow.
//!
//! Each is given by the local order that one thread keeps; all three are multi-copy atomic, so an execution is possible if
//! local order and what the threads see of each other have no cycle.

use super::event::{Annotation, Event, Execution, Fence, Half};
use super::relation::Relation;
use super::rule::Rule;

/// A memory model of a processor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Model {
    /// x86-TSO: Owens, Sarkar, Sewell, "A better x86 memory model: x86-TSO" (2009); Intel SDM volume 3, "Memory Ordering".
    X86,
    /// Armv8: Arm Architecture Reference Manual (DDI 0487), B2.3 "Definition of the Arm memory model".
    Armv8,
    /// RISC-V RVWMO: Unprivileged ISA manual, chapter "RVWMO Memory Consistency Model", preserved program order.
    Rvwmo,
}

impl Model {
    /// Whether an execution is possible.
    #[must_use]
    pub fn allows(self, execution: &Execution) -> bool {
        self.allows_without(execution, None)
    }

    /// Whether an execution would be possible without one of the rules.
    #[must_use]
    pub fn allows_without(self, execution: &Execution, rule: Option<Rule>) -> bool {
        if rule != Some(Rule::Coherence) && !execution.is_coherent() {
            return false;
        }
        if rule != Some(Rule::Atomicity) && !execution.is_atomic() {
            return false;
        }
        let seen = match self {
            // Reads of the thread's own writes are not seen by the others: the store buffer forwards them.
            Model::X86 | Model::Rvwmo => {
                let external = |one, other| execution.is_external(one, other);
                let reads = execution.reads_from().filter(external);
                reads.or(&execution.coherence()).or(&execution.from_reads())
            }
            Model::Armv8 => execution.communication().filter(|one, other| execution.is_external(one, other)),
        };
        self.local_order_without(execution, rule).or(&seen).is_acyclic()
    }

    /// The order that each thread keeps, without what follows from it.
    #[must_use]
    pub fn local_order(self, execution: &Execution) -> Relation {
        self.local_order_without(execution, None)
    }

    fn local_order_without(self, execution: &Execution, rule: Option<Rule>) -> Relation {
        let context = Context { execution, left_out: rule };
        let order = match self {
            Model::X86 => context.x86(),
            Model::Armv8 => context.armv8(),
            Model::Rvwmo => context.rvwmo(),
        };
        let is_local = |one: usize, other: usize| one < other && !execution.is_external(one, other);
        execution.pairs(|one, other| is_local(one, other) && order(one, other))
    }
}

/// An execution, and the rule that is left out.
#[derive(Clone, Copy)]
struct Context<'a> {
    execution: &'a Execution,
    left_out: Option<Rule>,
}

/// Whether two events of one thread, in program order, are kept in it.
type Order<'a> = Box<dyn Fn(usize, usize) -> bool + 'a>;

impl<'a> Context<'a> {
    fn has(self, rule: Rule) -> bool {
        self.left_out != Some(rule)
    }

    fn event(self, index: usize) -> &'a Event {
        &self.execution.events[index]
    }

    /// The events strictly between two.
    fn between(self, one: usize, other: usize) -> impl Iterator<Item = (usize, &'a Event)> {
        let thread = self.event(one).thread;
        let inside = self.execution.events[one + 1..other].iter().enumerate();
        inside.map(move |(offset, event)| (one + 1 + offset, event)).filter(move |(_, event)| event.thread == thread)
    }

    /// Whether a fence between two accesses orders them. `is_exempt` says which reads fences for reads alone leave free.
    fn is_fenced(self, one: usize, other: usize, is_exempt: impl Fn(&Event) -> bool) -> bool {
        let (before, after) = (self.event(one), self.event(other));
        self.has(Rule::Fences)
            && self.between(one, other).any(|(_, event)| match event.fence {
                Some(Fence::Between { before: first, after: second }) => {
                    let is_full = first.writes;
                    let reads = before.reads && first.reads && (is_full || !is_exempt(before));
                    let writes = before.writes && first.writes;
                    (reads || writes) && ((after.reads && second.reads) || (after.writes && second.writes))
                }
                Some(Fence::Tso) => before.reads || (before.writes && after.writes),
                Some(Fence::Instruction) | None => false,
            })
    }

    /// x86-TSO: program order but from a write to a later read, unless a fence or a locked instruction stands between or
    /// one of the two is locked itself.
    fn x86(self) -> Order<'a> {
        Box::new(move |one, other| {
            let (before, after) = (self.event(one), self.event(other));
            if !before.is_access() || !after.is_access() {
                return false;
            }
            let (only_writes, only_reads) = (before.writes && !before.reads, after.reads && !after.writes);
            let is_kept = self.has(Rule::ProgramOrder) && !(only_writes && only_reads);
            let is_locked = self.has(Rule::Locked)
                && (before.is_locked || after.is_locked || self.between(one, other).any(|(_, event)| event.is_locked));
            is_kept || is_locked || self.is_fenced(one, other, |_| false)
        })
    }

    /// Armv8: the relation `lob`, rule by rule.
    fn armv8(self) -> Order<'a> {
        Box::new(move |one, other| {
            let (before, after) = (self.event(one), self.event(other));
            if !before.is_access() || !after.is_access() {
                return false;
            }
            let is_discarded = |event: &Event| self.has(Rule::Discarded) && event.is_discarded;
            self.is_same_write(one, other)
                || self.is_dependent(one, other)
                || self.is_halves(one, other)
                || self.is_fenced(one, other, is_discarded)
                || (self.has(Rule::Acquire) && before.acquire != Annotation::None)
                || (self.has(Rule::Release) && after.release != Annotation::None)
                || self.is_release_acquire(before, after)
                || self.is_atomic_acquire_release(before)
        })
    }

    /// An access and a later write to the same place.
    fn is_same_write(self, one: usize, other: usize) -> bool {
        self.has(Rule::ProgramOrder) && self.event(other).writes && self.execution.is_same_place(one, other)
    }

    /// A release, and a later acquire that is not processor-consistent only.
    fn is_release_acquire(self, before: &Event, after: &Event) -> bool {
        self.has(Rule::ReleaseAcquire) && before.release == Annotation::Sc && after.acquire == Annotation::Sc
    }

    /// The write half of an atomic instruction that acquires and releases is before all that follows.
    fn is_atomic_acquire_release(self, before: &Event) -> bool {
        self.has(Rule::AtomicAcquireRelease)
            && before.half == Half::Atomic
            && before.writes
            && before.release == Annotation::Sc
            && before.partner.is_some_and(|read| self.event(read).acquire == Annotation::Sc)
    }

    /// The two halves of a read-modify-write; and its write before an acquire that reads it locally.
    fn is_halves(self, one: usize, other: usize) -> bool {
        if !self.has(Rule::ReadModifyWrite) {
            return false;
        }
        let (before, after) = (self.event(one), self.event(other));
        let is_pair = before.reads && before.partner == Some(other);
        let is_fed = before.half != Half::None && after.acquire != Annotation::None && self.is_local_source(one, other);
        is_pair || is_fed
    }

    /// Whether a read comes after a write of its own thread to the same place, with no other between.
    fn is_local_source(self, write: usize, read: usize) -> bool {
        self.event(write).writes
            && self.event(read).reads
            && self.execution.is_same_place(write, read)
            && !self
                .between(write, read)
                .any(|(event, between)| between.writes && self.execution.is_same_place(write, event))
    }

    /// Dependencies: the relation `dob`.
    fn is_dependent(self, one: usize, other: usize) -> bool {
        if !self.has(Rule::Dependencies) {
            return false;
        }
        let after = self.event(other);
        let depends = |on: u64| on >> one & 1 == 1;
        // Control or address, then ISB, to a read.
        let is_synchronised = || {
            after.reads
                && self.between(one, other).any(|(fence, event)| {
                    event.fence == Some(Fence::Instruction)
                        && (depends(event.control) || self.between(one, fence).any(|(_, event)| depends(event.address)))
                })
        };
        // A dependency, then forwarding of what was written.
        let is_forwarded = || {
            self.between(one, other)
                .any(|(write, event)| depends(event.address | event.data) && self.is_local_source(write, other))
        };
        depends(after.address | after.data)
            || (after.writes && depends(after.control))
            || (after.writes && self.between(one, other).any(|(_, event)| depends(event.address)))
            || is_synchronised()
            || is_forwarded()
    }

    /// RVWMO: preserved program order, by the thirteen rules' numbers.
    fn rvwmo(self) -> Order<'a> {
        Box::new(move |one, other| {
            let (before, after) = (self.event(one), self.event(other));
            if !before.is_access() || !after.is_access() {
                return false;
            }
            let is_sequential = before.acquire.max(before.release) == Annotation::Sc
                && after.acquire.max(after.release) == Annotation::Sc;
            // 1
            self.is_same_write(one, other)
                // 2
                || self.is_same_loads(one, other)
                // 3, 8
                || self.is_riscv_pair(one, other)
                // 4
                || self.is_fenced(one, other, |_| false)
                // 5
                || (self.has(Rule::Acquire) && before.acquire != Annotation::None)
                // 6
                || (self.has(Rule::Release) && after.release != Annotation::None)
                // 7
                || (self.has(Rule::ReleaseAcquire) && is_sequential)
                // 9 to 13
                || self.is_riscv_dependent(one, other)
        })
    }

    /// Rule 2: loads of the same address that return different stores' values, with no store to it between.
    fn is_same_loads(self, one: usize, other: usize) -> bool {
        let sources = &self.execution.reads_from;
        self.has(Rule::ProgramOrder)
            && self.event(one).reads
            && self.event(other).reads
            && self.execution.is_same_place(one, other)
            && sources[one] != sources[other]
            && !self
                .between(one, other)
                .any(|(event, between)| between.writes && self.execution.is_same_place(one, event))
    }

    /// Rules 3 and 8: what an AMO or a store-conditional wrote, before the load that returns it; a load-reserved before its
    /// store-conditional.
    fn is_riscv_pair(self, one: usize, other: usize) -> bool {
        let before = self.event(one);
        let is_returned = before.writes && before.half != Half::None && self.execution.reads_from[other] == Some(one);
        self.has(Rule::ReadModifyWrite) && (is_returned || before.reads && before.partner == Some(other))
    }

    /// Rules 9 to 13: dependencies.
    fn is_riscv_dependent(self, one: usize, other: usize) -> bool {
        if !self.has(Rule::Dependencies) {
            return false;
        }
        let after = self.event(other);
        let depends = |on: u64| on >> one & 1 == 1;
        let is_forwarded = || {
            self.between(one, other).any(|(write, event)| {
                event.writes && depends(event.address | event.data) && self.execution.reads_from[other] == Some(write)
            })
        };
        depends(after.address | after.data)
            || (after.writes && depends(after.control))
            || (after.reads && is_forwarded())
            || (after.writes && self.between(one, other).any(|(_, event)| event.is_access() && depends(event.address)))
    }
}
