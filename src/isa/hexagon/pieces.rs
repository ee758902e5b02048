//! Hexagon: the pieces of an instruction that does several things, one after the other.
//!
//! What it computes on its way is in registers of its own, which nothing else names.

use super::access::{memory, registers};
use super::operand::{BETWEEN, written};
use super::term::{Assignment, Term, call, term};
use crate::isa::asm::operands;
use crate::isa::effect::Register;

/// A piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// An instruction with its condition, as text.
    Text(String),
    /// The condition of a piece that saves the frame pointer and the link register below the stack pointer.
    Save(String),
    /// Of one that restores them from there.
    Restore(String),
    /// Of one that returns.
    Return(String),
}

/// Names for what is computed on the way.
#[derive(Debug, Default)]
pub(super) struct Names(u8);

impl Names {
    fn next(&mut self) -> String {
        let name = written(Register::General(BETWEEN.saturating_add(self.0)));
        self.0 = self.0.saturating_add(1);
        name
    }
}

/// The pieces of an instruction: its condition, which may be empty, and the rest of its text.
pub(super) fn pieces(prefix: &str, text: &str, names: &mut Names) -> Vec<Piece> {
    let under = |text: String| Piece::Text(format!("{prefix} {text}").trim_start().to_owned());
    if let Some(pieces) = of_frame(prefix, text, &under) {
        return pieces;
    }
    let Some(assignment) = Assignment::of(text) else { return vec![under(text.to_owned())] };
    if let Some(pieces) = of_pair(assignment, &under, names) {
        return pieces;
    }
    let mut before = Vec::new();
    let last = of_one(assignment, &mut before, names).unwrap_or_else(|| text.to_owned());
    before.into_iter().map(Piece::Text).chain([under(last)]).collect()
}

/// `allocframe(#24)`, `allocframe(r29,#24):raw`, `deallocframe`, `dealloc_return`.
fn of_frame(prefix: &str, text: &str, under: &impl Fn(String) -> Piece) -> Option<Vec<Piece>> {
    if let Some(("allocframe", inside, _)) = call(text) {
        let size = inside.rsplit(',').next()?.strip_prefix('#')?;
        let below = under(format!("r29 = add(r29,#-{size})"));
        return Some(vec![Piece::Save(prefix.to_owned()), under("r30 = r29".to_owned()), below]);
    }
    let word = Assignment::of(text).map_or(text, |assignment| assignment.value);
    let name = call(word).map_or(word, |(name, ..)| name);
    let frame = || vec![under("r29 = r30".to_owned()), Piece::Restore(prefix.to_owned())];
    match name {
        "deallocframe" => Some(frame()),
        "dealloc_return" => Some([frame(), vec![Piece::Return(prefix.to_owned())]].concat()),
        _ => None,
    }
}

/// What is assigned to a pair, half by half: the lower half waits until the higher one has read its registers.
fn of_pair(assignment: Assignment<'_>, under: &impl Fn(String) -> Piece, names: &mut Names) -> Option<Vec<Piece>> {
    let to = registers(assignment.to).filter(|to| to.len() == 2 && assignment.operator == "=")?;
    let (low, high) = (written(to[0]), written(to[1]));
    let (lower, upper) = match (term(assignment.value)?, call(assignment.value)) {
        (Term::Pair([lower, upper]), _) => (written(lower), written(upper)),
        (Term::Constant(value), _) => (format!("#{}", low_word(value)), format!("#{}", low_word(value >> 32))),
        (Term::Call { name: "combine", .. }, Some((_, inside, ""))) => {
            let [upper, lower] = <[&str; 2]>::try_from(operands(inside)).ok()?;
            (lower.to_owned(), upper.to_owned())
        }
        (Term::Call { name: "bitsplit", of, .. }, Some((_, inside, ""))) => {
            let Some(Term::Constant(at @ 0..=31)) = of.get(1) else { return None };
            let (from, _) = inside.split_once(',')?;
            (format!("and({from},#{})", (1i64 << at) - 1), format!("lsr({from},#{at})"))
        }
        _ => return None,
    };
    let wait = names.next();
    let texts = [format!("{high} = {upper}"), format!("{low} = {wait}")];
    Some([Piece::Text(format!("{wait} = {lower}"))].into_iter().chain(texts.map(under)).collect())
}

/// The signed number that the lowest 32 bits are.
fn low_word(value: i64) -> i64 {
    i64::from(u32::try_from(value & 0xffff_ffff).unwrap_or_default().cast_signed())
}

/// What is assigned to one register, computed from registers and constants alone: what has to be computed before is added there.
fn of_one(assignment: Assignment<'_>, before: &mut Vec<String>, names: &mut Names) -> Option<String> {
    let Assignment { to, operator, value } = assignment;
    if memory(to).is_some() || memory(value).is_some() {
        return None;
    }
    let mut wait = |text: String| {
        let name = names.next();
        before.push(format!("{name} = {text}"));
        name
    };
    let function = match operator {
        "=" => None,
        "|=" => Some("or"),
        "&=" => Some("and"),
        "^=" => Some("xor"),
        "+=" => Some("add"),
        _ => Some("sub"),
    };
    if let Some(function) = function {
        let by = if call(value).is_some() { wait(value.to_owned()) } else { value.to_owned() };
        return Some(format!("{to} = {function}({to},{by})"));
    }
    let (sign, word) = value.strip_prefix('!').map_or(("", value), |word| ("!", word));
    let (name, inside, marks) = call(word)?;
    let of = operands(inside);
    if let ("bitsclr" | "bitsset", [one, two]) = (name, of.as_slice()) {
        let both = wait(format!("and({one},{two})"));
        let with = if name == "bitsset" { two } else { "#0" };
        return Some(format!("{to} = {sign}cmp.eq({both},{with})"));
    }
    if !of.iter().any(|one| call(one).is_some()) {
        return None;
    }
    let of: Vec<String> =
        of.iter().map(|one| if call(one).is_some() { wait((*one).to_owned()) } else { (*one).to_owned() }).collect();
    Some(format!("{to} = {sign}{name}({}){marks}", of.join(",")))
}
