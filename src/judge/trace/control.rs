//! Jumps, calls and returns: where a path continues, and the instructions in delay slots.

use super::open_path::OpenPath;
use super::state::Origin;
use super::walk::Walk;
use crate::isa::callee;
use crate::isa::contract::{Contract, Document};
use crate::isa::decoded::{Decoded, DelaySlot};
use crate::isa::effect::{Effect, Helper, Register};

impl Walk<'_> {
    /// A jump, a call or a return: where each path continues, if it does. The delay slot is executed first.
    pub(super) fn leave(&mut self, mut path: OpenPath, decoded: &Decoded) -> Result<(), String> {
        let next = path.line + if decoded.delay == DelaySlot::None { 1 } else { 2 };
        let always = |path| vec![(path, true)];
        match &decoded.effect {
            Effect::Branch(condition, target) => {
                let target = self.target(target, next)?;
                let (known, taint) = path.holds(condition);
                path.control |= taint;
                path.has_decided |= known.is_none();
                for taken in [true, false] {
                    if known.is_none_or(|known| known == taken) {
                        let mut path = path.clone();
                        path.learn(condition, taken);
                        let paths = self.slot(vec![(path, taken)], decoded.delay)?;
                        self.go_on(paths, Some(if taken { target } else { next }));
                    }
                }
            }
            Effect::Jump(target) => {
                let target = self.target(target, next)?;
                let paths = self.slot(always(path), decoded.delay)?;
                self.go_on(paths, Some(target));
            }
            Effect::CallHere(target) => {
                let target = self.target(target, next)?;
                let place = path.state.address(Origin::Constants);
                match self.machine.abi.link {
                    Some(link) => path.state.set(Register::General(link), place),
                    None => path.state.push(&self.machine.abi, place),
                }
                let paths = self.slot(always(path), decoded.delay)?;
                self.go_on(paths, Some(target));
            }
            // The return address was taken from the stack.
            Effect::Call { through: Some(register), is_tail: true, .. } if path.state.is_return(*register) => {
                let paths = self.slot(always(path), decoded.delay)?;
                self.go_on(paths, None);
            }
            Effect::Call { name, is_tail, through } => {
                let function = through.and_then(|register| path.state.function_in(register));
                let name = function.as_ref().unwrap_or(name);
                for path in self.slot(always(path), decoded.delay)? {
                    let paths = self.called(path, name, *is_tail)?;
                    self.go_on(paths, (!is_tail).then_some(next));
                }
            }
            Effect::Return => {
                let paths = self.slot(always(path), decoded.delay)?;
                self.go_on(paths, None);
            }
            // A trap orders nothing.
            _ => {}
        }
        Ok(())
    }

    /// The effect of the instruction in a delay slot on paths, each with whether the jump is taken.
    fn slot(&mut self, paths: Vec<(OpenPath, bool)>, delay: DelaySlot) -> Result<Vec<OpenPath>, String> {
        let mut after = Vec::new();
        for (mut path, is_taken) in paths {
            let is_done = match delay {
                DelaySlot::None => false,
                DelaySlot::Always => true,
                DelaySlot::IfTaken => is_taken,
            };
            if !is_done {
                after.push(path);
                continue;
            }
            path.line += 1;
            let slot = self.lines.get(path.line).copied().flatten().ok_or("a delay slot is empty")?;
            if slot.predicate.is_some() {
                return Err("the instruction in a delay slot has a predicate".to_owned());
            }
            after.extend(self.compared(path, slot)?);
        }
        Ok(after)
    }

    /// Paths continue at a line, or end.
    fn go_on(&mut self, paths: Vec<OpenPath>, line: Option<usize>) {
        for mut path in paths {
            match line {
                Some(line) => {
                    path.line = line;
                    self.open.push(path);
                }
                None => self.end(path),
            }
        }
    }

    /// A call is an access, if the function is a helper that makes one or has a contract.
    fn called(&mut self, mut path: OpenPath, name: &str, is_tail: bool) -> Result<Vec<OpenPath>, String> {
        let function = callee(name).unwrap_or(name);
        // Arguments that are on no fixed place are not followed.
        if let Some(contract) = Contract::of(function).filter(|_| !self.machine.abi.has_own_registers) {
            return self.by_contract(path, &contract, function, is_tail);
        }
        let Helper { access, clobbers, .. } =
            self.machine.isa.helper_called(name).ok_or_else(|| format!("it calls `{function}`"))?;
        path.contract = Document::of(function);
        let changed: Vec<Register> = clobbers.into_iter().filter(|register| !access.to.contains(register)).collect();
        path.reservation = None;
        // Its arguments must be read before they are overwritten: the access itself reads the registers.
        let mut paths = self.access(path, &access)?;
        for path in &mut paths {
            for register in &changed {
                let value = path.state.fresh(0);
                path.state.set(*register, value);
            }
        }
        Ok(paths)
    }
}
