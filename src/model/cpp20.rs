//! The memory model of C++20, which is Rust's: which executions the language allows.
//!
//! Follows the declarative form RC11: Lahav, Vafeiadis, Kang, Hur, Dreyer, "Repairing sequential consistency in C/C++11" (PLDI
//! 2017), whose repair became C++20 (P0668). Only atomic accesses are looked at here; values out of thin air are left out.

use super::event::Execution;
use super::relation::Relation;

/// Whether the language allows an execution.
#[must_use]
pub fn allows(execution: &Execution) -> bool {
    let happens_before = happens_before(execution);
    let communication = execution.communication().closure();
    // Coherence: nothing contradicts what happened before.
    let is_coherent = happens_before.is_irreflexive() && happens_before.then(&communication).is_irreflexive();
    is_coherent && execution.is_atomic() && sequential(execution, &happens_before, &communication).is_acyclic()
}

/// Happens-before: program order, and from releases to the acquires that see them.
fn happens_before(execution: &Execution) -> Relation {
    execution.program_order().or(&synchronizes_with(execution)).closure()
}

/// From a release, through what is read of its release sequence, to an acquire. Fences release and acquire for the accesses
/// behind and before them.
fn synchronizes_with(execution: &Execution) -> Relation {
    let events = &execution.events;
    let program_order = execution.program_order();
    let reads_from = execution.reads_from();
    // From a write to those that continue its release sequence: read-modify-writes that read it, and so on.
    let continued = execution.pairs(|write, other| {
        let read = if events[other].reads { Some(other) } else { events[other].partner };
        events[other].writes && read.is_some_and(|read| reads_from.has(write, read))
    });
    let sequence = continued.closure().or_same().then(&reads_from);
    let is_fence = |event: usize| events[event].fence.is_some();
    // The write whose sequence is released: the event itself, or one behind a fence.
    let released = execution.pairs(|one, write| {
        let release = &events[one];
        release.order.release
            && events[write].writes
            && ((one == write) || (is_fence(one) && program_order.has(one, write)))
    });
    let acquired = execution.pairs(|read, one| {
        let acquire = &events[one];
        acquire.order.acquire
            && events[read].reads
            && ((one == read) || (is_fence(one) && program_order.has(read, one)))
    });
    released.then(&sequence).then(&acquired)
}

/// The order that sequentially consistent operations must agree on: `psc`.
fn sequential(execution: &Execution, happens_before: &Relation, communication: &Relation) -> Relation {
    let events = &execution.events;
    let is_seq_cst = |event: usize| events[event].order.seq_cst;
    let is_fence = |event: usize| is_seq_cst(event) && events[event].fence.is_some();
    let elsewhere = execution.program_order().filter(|one, other| !execution.is_same_place(one, other));
    let same_place = happens_before.clone().filter(|one, other| execution.is_same_place(one, other));
    let base = execution
        .program_order()
        .or(&elsewhere.then(happens_before).then(&elsewhere))
        .or(&same_place)
        .or(&execution.coherence())
        .or(&execution.from_reads());
    let identity = |holds: &dyn Fn(usize) -> bool| execution.pairs(|one, other| one == other && holds(one));
    let before = happens_before.clone().or_same();
    let left = identity(&is_seq_cst).or(&identity(&is_fence).then(&before));
    let right = identity(&is_seq_cst).or(&before.then(&identity(&is_fence)));
    let fences = happens_before
        .clone()
        .or(&happens_before.then(communication).then(happens_before))
        .filter(|one, other| is_fence(one) && is_fence(other));
    left.then(&base).then(&right).or(&fences)
}
