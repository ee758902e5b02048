//! A way through a function or a program: what it does to memory, and what it returns.

use crate::isa::effect::Register;
use crate::judge::simulate::stack::Private;
use crate::judge::simulate::thread::{Made, Path};
use crate::judge::simulate::value::{Content, Registers, cut};
use crate::model::Event;

/// The registers that hold what a way returns: their number, and one for each value. No machine has as many.
const COUNT: u8 = 239;

/// How many bits the values have.
pub(super) const BITS: u16 = 32;

/// The step of what no instruction of the function does.
pub(super) const ELSEWHERE: usize = usize::MAX;

/// A way that does this, and returns these values.
pub(super) fn way(made: Vec<Made>, results: &[u64]) -> Path {
    let mut registers = Registers::default();
    registers.set(Register::General(COUNT), Content::Number(results.len() as u64), 0);
    for (register, value) in (COUNT + 1..).zip(results) {
        registers.set(Register::General(register), Content::Number(cut(BITS, *value)), 0);
    }
    Path { made, registers, private: Private::default() }
}

/// What a way returns.
pub(super) fn results(way: &Path) -> impl Iterator<Item = u64> {
    let number = |register: u8| way.registers.number(Register::General(register));
    let count = u8::try_from(number(COUNT)).unwrap_or(0);
    (COUNT + 1..=COUNT + count).map(number)
}

/// One way after the other.
pub(super) fn joined(ways: &[&Path]) -> Path {
    let (mut made, mut values) = (Vec::new(), Vec::new());
    for one in ways {
        let first = made.len();
        made.extend(one.made.iter().map(|own| moved(own, first)));
        values.extend(results(one));
    }
    way(made, &values)
}

/// What is done, this many accesses and fences later.
fn moved(made: &Made, by: usize) -> Made {
    let Event { address, data, control, partner, .. } = made.event;
    let event = Event {
        address: address << by,
        data: data << by,
        control: control << by,
        partner: partner.map(|partner| partner + by),
        ..made.event.clone()
    };
    Made { event, access: made.access + by, ..made.clone() }
}

/// A way of which nothing depends on whether a store-exclusive wrote: that it did is no value that was read.
pub(super) fn without_status(mut path: Path) -> Path {
    let reads = path.made.iter().enumerate().filter(|(_, made)| made.event.reads);
    let reads = reads.fold(0, |all, (position, _)| all | 1_u64 << position);
    for made in &mut path.made {
        made.event.address &= reads;
        made.event.data &= reads;
        made.event.control &= reads;
    }
    path
}

/// Whether some ways are all those of these parts, one after the other. No ordering may rest on dependencies, so these do not
/// count, but for those of an instruction barrier.
pub(super) fn is_product(parts: &[&[Path]], ways: &[Path]) -> bool {
    let count: usize = parts.iter().map(|part| part.len()).product();
    let mut is_met = vec![false; ways.len()];
    let mut choice: Vec<&Path> = Vec::with_capacity(parts.len());
    let all_are_there = count == ways.len()
        && (0..count).all(|mut number| {
            choice.clear();
            for part in parts {
                choice.push(&part[number % part.len()]);
                number /= part.len();
            }
            let found = ways.iter().position(|way| is_joined(&choice, way));
            found.is_some_and(|place| !std::mem::replace(&mut is_met[place], true))
        });
    all_are_there && is_met.iter().all(|is_met| *is_met)
}

/// Whether a way is these, one after the other.
fn is_joined(parts: &[&Path], way: &Path) -> bool {
    let mut rest = way.made.as_slice();
    for part in parts {
        let first = way.made.len() - rest.len();
        let Some((own, behind)) = rest.split_at_checked(part.made.len()) else { return false };
        if !part.made.iter().zip(own).all(|(one, other)| is_alike(one, other, first)) {
            return false;
        }
        rest = behind;
    }
    rest.is_empty() && parts.iter().copied().flat_map(results).eq(results(way))
}

/// Whether two accesses or fences are the same, where one is this much earlier than the other.
fn is_alike(one: &Made, other: &Made, by: usize) -> bool {
    let is_behind = |event: &Event| event.fence.is_some_and(|fence| fence.instruction) && event.control != 0;
    let event = |event: &Event, by: usize| Event {
        address: 0,
        data: 0,
        control: is_behind(event).into(),
        partner: event.partner.map(|partner| partner + by),
        ..event.clone()
    };
    (one.address, one.read, one.written) == (other.address, other.read, other.written)
        && event(&one.event, by) == event(&other.event, 0)
}

/// What tells ways apart: all that they do, with what it depends on, and what they return.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Marks(Vec<(Event, u64, u128, u128)>, Vec<u64>);

/// The marks of ways, in their order.
pub(super) fn marks(ways: &[Path]) -> Vec<Marks> {
    let mark = |made: &Made| (made.event.clone(), made.address, made.read, made.written);
    ways.iter().map(|way| Marks(way.made.iter().map(mark).collect(), results(way).collect())).collect()
}
