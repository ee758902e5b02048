//! The text of a memory model: parsed, and evaluated on the outcomes of litmus shapes, also without each of its parts.
//!
//! Behind a NUL byte, each byte changes one event of these outcomes.

use crate::shared::{shown, text};
use asm_matrix::model::{
    Accesses, Annotation, Caches, Does, Event, Execution, Fence, Half, Model, Order, Pairs, SHAPES, Shape, Slot,
};

/// So many parts are left out, one after another.
const PARTS: usize = 8;

pub(crate) fn fuzz(bytes: &[u8]) {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    let (source, changes) = bytes.split_at(end);
    let Some(source) = text(source) else { return };
    let model = match Model::parse(source, "folder/fuzz.cat") {
        Ok(model) => model,
        Err(mistake) => return shown(&mistake),
    };
    let executions: Vec<Execution> = SHAPES.iter().map(|shape| execution(shape, changes)).collect();
    evaluated(&model, &executions);
    for part in model.parts().iter().take(PARTS) {
        let weaker = model.without(part).expect("it is a part");
        evaluated(&weaker, &executions[..2]);
    }
}

/// An outcome is forbidden exactly if an axiom forbids it.
fn evaluated(model: &Model, executions: &[Execution]) {
    for execution in executions {
        assert_eq!(model.allows(execution), model.forbidding(execution).is_none(), "{model:?}");
        assert!(model.has_local() || model.local_order(execution).is_acyclic());
    }
}

/// The outcome of a shape, with changed events.
fn execution(shape: &Shape, changes: &[u8]) -> Execution {
    let mut execution = Execution { events: Vec::new(), reads_from: Vec::new(), coherence: Vec::new() };
    // The event that writes for each slot, and where the fences are.
    let sources: Vec<usize> = (0..shape.slots.len()).map(|slot| 2 * slot).collect();
    for (index, Slot { thread, location, does }) in shape.slots.iter().enumerate() {
        let change = changes.get(1 + index).copied().unwrap_or_default();
        let (reads, writes, source, rank) = match does {
            Does::Read(source) => (true, false, *source, 0),
            Does::Write(rank) => (false, true, None, *rank),
            Does::Modify(source) => (true, true, *source, source.map_or(0, |_| 1)),
            Does::Compete => (true, true, None, 0),
        };
        let event = Event { reads, writes, ..Event::read(*thread, *location) };
        execution.events.push(changed(&event, change, 2 * index));
        execution.reads_from.push(source.map(|slot| sources[slot]));
        execution.coherence.push(rank);
        execution.events.push(Event::fence(*thread, fence(change)));
        execution.reads_from.push(None);
        execution.coherence.push(0);
    }
    execution
}

/// An event with the properties that the bits of a byte select.
fn changed(event: &Event, change: u8, index: usize) -> Event {
    let has = |bit: u8| change >> bit & 1 == 1;
    let annotation = |stronger: u8, weaker: u8| match (has(stronger), has(weaker)) {
        (true, _) => Annotation::Sc,
        (false, true) => Annotation::Pc,
        (false, false) => Annotation::None,
    };
    let earlier = (1_u64 << index) - 1;
    Event {
        acquire: annotation(0, 1),
        release: annotation(1, 0),
        is_locked: has(2),
        is_discarded: has(3),
        half: if has(4) {
            Half::Atomic
        } else if has(2) {
            Half::Exclusive
        } else {
            Half::None
        },
        address: if has(5) { earlier } else { 0 },
        data: if has(6) { earlier } else { 0 },
        control: if has(7) { earlier } else { 0 },
        order: Order { acquire: has(0), release: has(1), seq_cst: has(0) && has(1) },
        ..event.clone()
    }
}

/// A fence that keeps the pairs that the bits select.
fn fence(change: u8) -> Fence {
    let accesses = |reads: bool, writes: bool| Accesses { reads, writes };
    let has = |bit: u8| change >> bit & 1 == 1;
    let keeps = Pairs::between(accesses(has(0), has(1)), accesses(has(2), has(3)));
    let caches = Caches { near: has(6), far: has(7), written: has(6) && has(7) };
    Fence { keeps, caches, instruction: has(4), cumulative: has(5) }
}
