//! Jumps, calls and returns: where a way goes on, and what stands in their delay slots.

use super::state::Origin;
use super::walk::Walk;
use super::way::Way;
use crate::isa::called;
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::{Effect, Helper, Register};

impl Walk<'_> {
    /// A jump, a call or a return: where each way goes on, if it does. What stands in its delay slot is done first.
    pub(super) fn leave(&mut self, mut way: Way, decoded: &Decoded) -> Result<(), String> {
        let next = way.line + if decoded.delay == DelaySlot::None { 1 } else { 2 };
        let always = |way| vec![(way, true)];
        match &decoded.effect {
            Effect::Branch(condition, target) => {
                let target = self.target(target)?;
                let (known, taint) = way.holds(condition);
                way.control |= taint;
                way.has_decided |= known.is_none();
                for taken in [true, false] {
                    if known.is_none_or(|known| known == taken) {
                        let mut way = way.clone();
                        way.learn(condition, taken);
                        let ways = self.slot(vec![(way, taken)], decoded.delay)?;
                        self.go_on(ways, Some(if taken { target } else { next }));
                    }
                }
            }
            Effect::Jump(target) => {
                let target = self.target(target)?;
                let ways = self.slot(always(way), decoded.delay)?;
                self.go_on(ways, Some(target));
            }
            Effect::CallHere(target) => {
                let target = self.target(target)?;
                let place = way.state.address(Origin::Constants);
                way.state.push(&self.machine.abi, place);
                self.go_on(vec![way], Some(target));
            }
            // The return address was taken from the stack.
            Effect::Call { through: Some(register), is_tail: true, .. } if way.state.is_return(*register) => {
                let ways = self.slot(always(way), decoded.delay)?;
                self.go_on(ways, None);
            }
            Effect::Call { name, is_tail, .. } => {
                for way in self.slot(always(way), decoded.delay)? {
                    let ways = self.called(way, name)?;
                    self.go_on(ways, (!is_tail).then_some(next));
                }
            }
            Effect::Return => {
                let ways = self.slot(always(way), decoded.delay)?;
                self.go_on(ways, None);
            }
            // A trap orders nothing for anybody.
            _ => {}
        }
        Ok(())
    }

    /// What the instruction in a delay slot does to ways, each with whether the jump is taken.
    fn slot(&mut self, ways: Vec<(Way, bool)>, delay: DelaySlot) -> Result<Vec<Way>, String> {
        let mut after = Vec::new();
        for (mut way, is_taken) in ways {
            let is_done = match delay {
                DelaySlot::None => false,
                DelaySlot::Always => true,
                DelaySlot::IfTaken => is_taken,
            };
            if !is_done {
                after.push(way);
                continue;
            }
            way.line += 1;
            let slot = self.lines.get(way.line).copied().flatten().ok_or("a delay slot is empty")?;
            after.extend(self.done(way, &slot.effect)?);
        }
        Ok(after)
    }

    /// Ways go on at a line, or end.
    fn go_on(&mut self, ways: Vec<Way>, line: Option<usize>) {
        for mut way in ways {
            match line {
                Some(line) => {
                    way.line = line;
                    self.open.push(way);
                }
                None => self.end(way),
            }
        }
    }

    /// A call is an access, if the function is a helper that does one.
    fn called(&mut self, mut way: Way, name: &str) -> Result<Vec<Way>, String> {
        let Helper { access, clobbers } =
            self.machine.isa.helper_called(name).ok_or_else(|| format!("it calls `{}`", called(name)))?;
        let changed: Vec<Register> = clobbers.into_iter().filter(|register| !access.to.contains(register)).collect();
        way.watched = None;
        // What it takes has to be looked at before it is overwritten: the access itself reads the registers.
        let mut ways = self.access(way, &access)?;
        for way in &mut ways {
            for register in &changed {
                let value = way.state.fresh(0);
                way.state.set(*register, value);
            }
        }
        Ok(ways)
    }
}
