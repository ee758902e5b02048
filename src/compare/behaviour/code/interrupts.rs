//! What is done to interrupts: no access goes past it, as none goes past a call.

use super::super::event::Event;
use super::super::term::Node;
use super::step::Step;
use crate::isa::effect::Interrupts;
use crate::isa::exact::Function;

impl Step<'_, '_> {
    /// Masks or unmasks interrupts, saves whether they are, or restores that.
    pub(super) fn interrupts(&mut self, what: Interrupts) {
        let (name, value) = match what {
            Interrupts::Saved { .. } => ("save interrupts", None),
            Interrupts::Masked => ("mask interrupts", None),
            Interrupts::Unmasked => ("unmask interrupts", None),
            Interrupts::Restored { from, .. } => ("restore interrupts", Some(self.operand(from))),
        };
        let done = self.terms.node_of(Node::Symbol(name.into()));
        let mut event = Event::call(self.state.line, done);
        event.arguments.extend(value.map(|value| (value, true, Vec::new())));
        event.loaded = vec![self.terms.fresh(64)];
        self.window.meet(self.side, &mut event);
        let saved = event.loaded[0];
        self.window.push(self.side, event);
        match (what, value) {
            (Interrupts::Saved { to }, _) => self.state.set(to, saved),
            (Interrupts::Restored { flags: Some(flags), .. }, Some(value)) => {
                let value = self.terms.node_of(Node::Apply(Function::Other(name.into()), 64, vec![value]));
                self.state.set(flags, value);
            }
            _ => {}
        }
    }
}
