//! One instruction: what it does to other functions.

use super::super::event::Event;
use super::super::term::Node;
use super::step::{Step, symbol};
use crate::isa::callee;
use crate::isa::effect::Register;
use crate::isa::exact::Function;
use crate::isa::registers::Use;
use compact_str::format_compact;

impl Step<'_, '_> {
    pub(super) fn call(&mut self, name: &str, through: Option<Register>) -> Result<(), String> {
        let machine = self.code.machine;
        if let Some(helper) = machine.isa.helper_called(name) {
            self.access(&helper.access, Some(&helper.exact))?;
            let changed = helper.clobbers.into_iter().filter(|register| !helper.access.to.contains(register));
            for (number, register) in changed.enumerate() {
                let number = self.terms.constant(i64::try_from(number).unwrap_or_default());
                let value = self.terms.node_of(Node::Apply(Function::Other("clobbered".into()), 64, vec![number]));
                self.state.clobber(register, value);
            }
            return Ok(());
        }
        let function = match (callee(name), through) {
            (_, Some(register)) => self.register(register),
            (Some(name), None) => self.terms.node_of(Node::Symbol(symbol(name))),
            // Its address is in memory: the place tells functions apart.
            (None, None) => {
                let uses = self.decoded.uses.as_ref().ok_or_else(|| self.code.not_followed(self.state.line))?;
                let place = format_compact!("call {}", uses.skeleton);
                let registers = self.inputs(&uses.list);
                self.terms.node_of(Node::Apply(Function::Other(place), 64, registers))
            }
        };
        let (arguments, changed) = self.of_call()?;
        let mut event = Event::call(self.state.line, function);
        for register in arguments {
            let value = self.state.get(register, self.terms);
            let is_meant = machine.abi.has_own_registers || self.state.is_for_others(register);
            event.arguments.push((value, is_meant, self.contents(value)));
            if is_meant {
                self.escape(value);
            }
        }
        event.loaded = vec![self.terms.fresh(64)];
        self.window.meet(self.side, &mut event);
        let result = event.loaded[0];
        self.window.push(self.side, event);
        self.state.last_call = Some(result);
        for (number, register) in changed.into_iter().enumerate() {
            let number = self.terms.constant(i64::try_from(number).unwrap_or_default());
            let value = self.terms.node_of(Node::Apply(Function::Other("result".into()), 64, vec![result, number]));
            self.state.set(register, value);
        }
        self.state.note_call();
        Ok(())
    }

    /// The registers that a call can read, and those that it can change: those of the convention, or those that it names.
    fn of_call(&self) -> Result<(Vec<Register>, Vec<Register>), String> {
        let abi = &self.code.machine.abi;
        if abi.has_own_registers {
            let uses = self.decoded.uses.as_ref().ok_or_else(|| self.code.not_followed(self.state.line))?;
            let (written, read): (Vec<&Use>, Vec<&Use>) = uses.list.iter().partition(|one| one.role.writes());
            let registers = |uses: Vec<&Use>| uses.into_iter().map(|one| one.register).collect();
            return Ok((registers(read), registers(written)));
        }
        let general = abi.arguments.iter().map(|number| Register::General(*number));
        let vectors = abi.vector_arguments.iter().map(|number| Register::Vector(*number));
        let changed = abi.changed_by_calls();
        Ok((general.chain(vectors).collect(), changed.collect()))
    }
}
