//! One instruction: what it does to memory.

use super::super::event::{Event, Kind};
use super::super::term::{Node, Term};
use super::step::{Step, symbol};
use crate::isa::Guarantee;
use crate::isa::effect::{Access, AccessKind, Address};
use crate::isa::exact::{Exact, Function};
use compact_str::format_compact;

/// How many registers an access has: of one that is wider than a register, or divided, at least two.
fn parts(access: &Access) -> u16 {
    let count = access.to.len().max(access.from.len());
    if access.is_pair || access.width > 64 { u16::try_from(count).unwrap_or(2).max(2) } else { 1 }
}

impl Step<'_, '_> {
    /// The address of an access of which not all is known.
    pub(super) fn address(&mut self, address: &Address) -> Term {
        let registers: Vec<Term> =
            [address.base, address.index].into_iter().flatten().map(|register| self.register(register)).collect();
        match (address.displacement(), registers.as_slice()) {
            (Some(by), [base]) => self.terms.plus(*base, by),
            _ => self.terms.node_of(Node::Apply(Function::Other(symbol(&address.offset)), 64, registers)),
        }
    }

    /// An access, by an instruction or by a helper of the compiler.
    pub(super) fn access(&mut self, access: &Access, exact: Option<&Exact>) -> Result<(), String> {
        let address = match exact.and_then(|exact| exact.address.as_ref()) {
            Some(expression) => self.eval(expression, &[], None),
            None => self.address(&access.address),
        };
        let parts = parts(access);
        if let Some((base, offset)) = self.terms.in_frame(address) {
            return self.on_frame(access, exact, (base, offset), parts);
        }
        if self.terms.is_somewhere_in_frame(address) {
            return Err(format!("`{}` is somewhere in the frame", self.code.body.text[self.state.line]));
        }
        if let Some(value) = self.constant(access, address) {
            return self.taken(access, exact, &[value, value], None);
        }
        let kind = Kind::of(access);
        let is_divided = access.is_pair && !self.code.machine.has(Guarantee::SingleCopyPairs);
        if let Some(exact) = exact.filter(|_| is_divided && access.to.len().max(access.from.len()) > 1) {
            return self.each(access, exact, kind, address, parts);
        }
        let mut event = Event::access(self.state.line, kind, access, address, self.code.machine);
        let is_simple = matches!(kind, Kind::Load | Kind::Store);
        event.is_divided = is_simple && access.width > 64 && !self.code.machine.has(Guarantee::SingleCopyPairs);
        let bits = (access.width / parts).min(64);
        if kind.reads() {
            event.loaded = (0..parts).map(|_| self.terms.fresh(bits)).collect();
        }
        if kind == Kind::StoreExclusive {
            event.loaded = vec![self.terms.fresh(1)];
        }
        self.window.meet(self.side, &mut event);
        let (loaded, status) = if kind == Kind::StoreExclusive {
            (Vec::new(), Some(event.loaded[0]))
        } else {
            (event.loaded.clone(), None)
        };
        if let Some(exact) = exact {
            let values = [&exact.stored, &exact.expected].map(|list| {
                list.iter()
                    .map(|one| {
                        let value = self.eval(one, &loaded, status);
                        self.terms.zero_extended(value, bits)
                    })
                    .collect()
            });
            [event.stored, event.expected] = values;
        } else {
            event.stored = access.from.iter().map(|one| self.operand(*one)).collect();
            event.expected = access.expected.iter().map(|one| self.operand(*one)).collect();
            if !matches!(access.kind, AccessKind::Store | AccessKind::StoreExclusive(_)) {
                let name = format_compact!("{}", self.decoded.mnemonic.base);
                let stored = self.terms.node_of(Node::Apply(Function::Other(name), 64, event.stored.clone()));
                event.stored = vec![stored];
            }
        }
        // An address in the frame that others can read from now on.
        for stored in event.stored.clone() {
            self.escape(stored);
        }
        self.window.push(self.side, event);
        self.taken(access, exact, &loaded, status)
    }

    /// A load or a store of several registers: as many accesses for others.
    fn each(&mut self, access: &Access, exact: &Exact, kind: Kind, address: Term, parts: u16) -> Result<(), String> {
        let width = access.width / parts;
        let half = Access { width, ..access.clone() };
        let mut events = Vec::new();
        for part in 0..parts {
            let place = self.terms.plus(address, i64::from(part * width / 8));
            let mut event = Event::access(self.state.line, kind, &half, place, self.code.machine);
            if kind.reads() {
                event.loaded = vec![self.terms.fresh(width.min(64))];
            }
            self.window.meet(self.side, &mut event);
            events.push(event);
            // The next one must not meet the same.
            if let Some(event) = events.last().filter(|_| kind.reads()) {
                self.window.push(self.side, event.clone());
            }
        }
        let loaded: Vec<Term> = events.iter().flat_map(|event| event.loaded.clone()).collect();
        if kind == Kind::Store {
            let stored: Vec<Term> = exact.stored.iter().map(|one| self.eval(one, &[], None)).collect();
            for (mut event, value) in events.into_iter().zip(stored) {
                event.stored = vec![self.terms.zero_extended(value, width)];
                self.escape(value);
                self.window.push(self.side, event);
            }
        }
        self.taken(access, Some(exact), &loaded, None)
    }

    /// Writes the registers of an access that read these values.
    pub(super) fn taken(
        &mut self,
        access: &Access,
        exact: Option<&Exact>,
        loaded: &[Term],
        status: Option<Term>,
    ) -> Result<(), String> {
        if let Some(exact) = exact {
            self.computed(exact, loaded, status);
            return Ok(());
        }
        if access.address.writes_back {
            return Err(self.code.not_followed(self.state.line));
        }
        let name = format_compact!("{}", self.operation.mnemonic);
        let from: Vec<Term> = access.from.iter().map(|one| self.operand(*one)).collect();
        for (number, register) in access.to.iter().chain(&access.flags).enumerate() {
            let part = self.terms.constant(i64::try_from(number).unwrap_or_default());
            let inputs = [loaded, &from, &[part]].concat();
            let value = self.terms.node_of(Node::Apply(Function::Other(name.clone()), 64, inputs));
            self.state.set(*register, value);
        }
        if let (Some(register), Some(status)) = (
            match access.kind {
                AccessKind::StoreExclusive(status) => status.register(),
                _ => None,
            },
            status,
        ) {
            self.state.set(register, status);
        }
        Ok(())
    }

    /// The value of what nobody writes: an entry of the linker's table, or a constant of the program.
    pub(super) fn constant(&mut self, access: &Access, address: Term) -> Option<Term> {
        let parts = ["got", "GOT", "__imp_"];
        let is_unwritten = match self.terms.node(address) {
            Node::Symbol(name) => {
                let beginnings = [".L", "__real@", "__xmm@"];
                parts.iter().any(|part| name.contains(part)) || beginnings.iter().any(|part| name.starts_with(part))
            }
            _ => false,
        };
        let is_constant = access.kind == AccessKind::Load && (is_unwritten || access.address.is_constant());
        is_constant.then(|| {
            let name = format_compact!("constant {}", access.width);
            self.terms.node_of(Node::Apply(Function::Other(name), access.width, vec![address]))
        })
    }

    /// An access of the function's own frame.
    pub(super) fn on_frame(
        &mut self,
        access: &Access,
        exact: Option<&Exact>,
        (base, offset): (Term, i64),
        parts: u16,
    ) -> Result<(), String> {
        let bits = access.width / parts;
        let step = i64::from(bits / 8);
        let places: Vec<i64> = (0..parts).map(|part| offset + i64::from(part) * step).collect();
        let kind = Kind::of(access);
        let loaded: Vec<Term> = if kind.reads() {
            places.iter().map(|place| self.state.load(base, *place, bits, self.terms)).collect()
        } else {
            Vec::new()
        };
        let status = (kind == Kind::StoreExclusive).then(|| self.terms.constant(0));
        let stored: Vec<Term> = match exact {
            Some(exact) => exact.stored.iter().map(|one| self.eval(one, &loaded, status)).collect(),
            None => access.from.iter().map(|one| self.operand(*one)).collect(),
        };
        self.taken(access, exact, &loaded, status)?;
        if kind.writes() {
            if stored.len() == places.len() {
                for (place, value) in places.iter().zip(&stored) {
                    self.state.store(base, *place, bits, *value);
                }
            } else {
                let name = format_compact!("{}", self.operation.mnemonic);
                let value = self.terms.node_of(Node::Apply(Function::Other(name), access.width, stored));
                self.state.store(base, offset, access.width, value);
            }
        }
        Ok(())
    }

    /// Others know a value: if it is an address in the frame, they may write there.
    pub(super) fn escape(&mut self, value: Term) {
        if let Some(place) = self.terms.in_frame(value)
            && !self.state.escaped.contains(&place)
        {
            self.state.escaped.push(place);
        }
    }

    /// What is in the frame at an address and directly behind it.
    pub(super) fn contents(&self, address: Term) -> Vec<Term> {
        let Some((base, start)) = self.terms.in_frame(address) else { return Vec::new() };
        let mut offset = start;
        let mut values = Vec::new();
        while let Some(slot) = self.state.slots.iter().find(|slot| slot.base == base && slot.offset == offset) {
            values.push(slot.value);
            offset += i64::from(slot.width.max(8) / 8);
        }
        values
    }
}
