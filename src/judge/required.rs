//! Functions of user code against what their maintainers say that they order.
//!
//! Which instruction is the operation that publishes or acquires cannot be read off a body: a relaxed store is a plain one.
//! So the question is whether there is one that does. A function *publishes* if on every path that writes some write stays
//! behind all that comes before it, in the function and before its call. A function *acquires* if some read stays before all
//! that comes after it: on every path with a read-modify-write that succeeds, or, without one, on some path.

mod accesses;
mod orders;

use super::claims::finder;
use super::findings::{Finding, Judged, Severity, Witness};
use super::trace::Machine;
use super::verify;
use crate::base::mistake::{Mistake, Written};
use crate::model::Model;
use crate::probe::OperationKind;
use crate::probe::source::{Function, Need, Required, functions, required, tokens};
use crate::read::matrix::{Body, Matrix, Outcome};
use orders::Orders;
use std::collections::BTreeMap;

/// A file of the source: its name in messages, and its text.
pub type File = (String, String);

/// A function whose comment says what it must order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<'a> {
    /// The function.
    pub function: Function<'a>,
    file: &'a str,
    line: usize,
    required: Required,
}

impl Said<'_> {
    /// A regular expression that finds its symbol.
    #[must_use]
    pub fn finder(&self) -> String {
        let name = self.function.name;
        finder(&self.function.owner.map_or_else(|| name.to_owned(), |owner| format!("{owner}::{name}")))
    }
}

/// The functions of a source whose comments say what they must order.
pub fn said(sources: &[File]) -> Result<Vec<Said<'_>>, Mistake> {
    let mut all = Vec::new();
    for (file, source) in sources {
        for function in functions(&tokens(source)) {
            let line = source[..function.position].matches('\n').count() + 1;
            if let Some(required) = required(&function, Written { source, origin: file })? {
                all.push(Said { function, file, line, required });
            }
        }
    }
    Ok(all)
}

/// What is required of functions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requirements {
    /// By the rows of the matrix.
    rows: BTreeMap<usize, Required>,
    /// The functions with a comment that have no row, with their places: `push (src/ring.rs:12)`.
    pub without_row: Vec<String>,
}

/// The rulings on all functions of which something is required.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rulings {
    /// What is wrong with them.
    pub findings: Vec<Finding>,
    /// How many give what is required.
    pub conforming: usize,
    /// How many give less.
    pub weaker: usize,
}

/// The ruling on one function.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Ruling {
    Conforms,
    /// The part that is missing, and how.
    Weaker(&'static str, String),
    Unknown(String),
}

impl Requirements {
    /// The requirements of a matrix's functions: by their names, and by the comments in their source.
    #[must_use]
    pub fn of(matrix: &Matrix, said: &[Said<'_>]) -> Requirements {
        let mut all = Requirements::default();
        let is_function = |row: &usize| matrix.probes[*row].kind() == OperationKind::User;
        let rows: Vec<usize> = (0..matrix.probes.len()).filter(is_function).collect();
        for row in &rows {
            if let Some(ordering) = matrix.probes[*row].success {
                all.rows.insert(*row, Required::of(ordering));
            }
        }
        for one in said {
            let own: Vec<usize> =
                rows.iter().copied().filter(|row| one.function.is(&matrix.probes[*row].name())).collect();
            let has_body = |row: &usize| matrix.outcomes.iter().any(|outcomes| outcomes[*row].body().is_some());
            if !own.iter().any(has_body) {
                all.without_row.push(format!("{} ({}:{})", one.function.name, one.file, one.line));
            }
            // The comment is meant, whatever the name says.
            all.rows.extend(own.into_iter().map(|row| (row, one.required)));
        }
        all
    }

    /// The functions that give less than is required. Those that were judged are no longer counted as judged by laws only.
    /// A model, if given, is instead of the target's own.
    #[must_use]
    pub fn judge(&self, matrix: &Matrix, model: Option<&Model>, judged: &mut [Judged]) -> Rulings {
        let mut rulings = Rulings::default();
        for (index, column) in matrix.columns.iter().enumerate() {
            let Some(machine) = Machine::of_column(column) else { continue };
            let unstated = machine.isa.unstated.filter(|_| model.is_none());
            let Some(model) = model.cloned().or_else(|| Model::named(machine.model)) else { continue };
            for (row, required) in &self.rows {
                let Outcome::Ok(body) = &matrix.outcomes[index][*row] else { continue };
                let body = &matrix.bodies[*body];
                let ruling = match (ruling(body, *required, &machine, &model), unstated) {
                    (Ruling::Weaker(..), Some(reason)) => Ruling::Unknown(reason.to_owned()),
                    (ruling, _) => ruling,
                };
                let count = judged.iter_mut().find(|judged| judged.target == column.name);
                if let Some(count) = count {
                    match &ruling {
                        Ruling::Unknown(_) => count.unknown += 1,
                        Ruling::Conforms | Ruling::Weaker(..) => {
                            rulings.conforming += usize::from(ruling == Ruling::Conforms);
                            rulings.weaker += usize::from(ruling != Ruling::Conforms);
                            count.cells += 1;
                            count.by_laws = count.by_laws.saturating_sub(1);
                        }
                    }
                }
                rulings.findings.extend(finding(&ruling, &column.name, &matrix.probes[*row].name(), body));
            }
        }
        rulings
    }
}

/// The finding of a ruling; none if there is nothing to say.
fn finding(ruling: &Ruling, target: &str, cell: &str, body: &Body) -> Option<Finding> {
    let (rule, severity, title, why) = match ruling {
        Ruling::Conforms => return None,
        Ruling::Weaker(part, why) => {
            let title = format!("weaker than required: {part} is lost");
            (verify::rule(part), Severity::Error, title, why)
        }
        Ruling::Unknown(why) => {
            (verify::not_judged(), Severity::Warning, "what it orders is not known".to_owned(), why)
        }
    };
    Some(Finding {
        rule,
        severity,
        target: target.to_owned(),
        cells: vec![cell.to_owned()],
        title,
        explanation: why.clone(),
        execution: Witness::default(),
        listing: body.listing(),
        follows: Vec::new(),
        accepted: None,
    })
}

fn ruling(body: &Body, required: Required, machine: &Machine, model: &Model) -> Ruling {
    if let Some(reason) = model.without_verdicts() {
        return Ruling::Unknown(reason);
    }
    let paths = match accesses::paths(body, machine) {
        Ok(paths) => paths,
        Err(reason) => return Ruling::Unknown(reason),
    };
    let orders: Vec<Orders<'_>> = paths.iter().map(|path| Orders::of(path, model)).collect();
    let lost = publishes(&orders, required, body).or_else(|| acquires(&orders, required));
    let Some((part, why)) = lost else { return Ruling::Conforms };
    // The function that is called may do it.
    match paths.iter().find_map(|path| path.calls.as_ref()) {
        Some(called) => Ruling::Unknown(format!("it calls `{called}`, whose accesses are not known")),
        None => Ruling::Weaker(part, why),
    }
}

/// What is lost of the writes.
fn publishes(orders: &[Orders<'_>], required: Required, body: &Body) -> Option<(&'static str, String)> {
    if required.publishes == Need::None {
        return None;
    }
    let mut writing = orders.iter().filter(|one| one.accesses(|event| event.writes).next().is_some()).peekable();
    if writing.peek().is_none() {
        let why = "it writes nothing, so nothing is published".to_owned();
        return (required.publishes == Need::Some).then_some(("release", why));
    }
    let named = |path: &Orders<'_>| {
        let last = path.accesses(|event| event.writes).last();
        last.map_or_else(String::new, |event| format!("`{}`", body.text[path.path.lines[event]]))
    };
    for path in writing {
        if !path.accesses(|event| event.writes).any(|write| path.is_behind_all(write)) {
            let why = format!(
                "no write stays behind what comes before it, {} for example: a thread that sees what it wrote can miss what was \
                 written before it (message passing)",
                named(path)
            );
            return Some(("release", why));
        }
        if required.seq_cst && !path.accesses(|event| event.writes).any(|write| path.is_before_acquire(write)) {
            let why = format!(
                "{} is not kept before later reads: two threads that each write and then read what the other writes can both \
                 miss it (store buffering)",
                named(path)
            );
            return Some(("seq_cst", why));
        }
    }
    None
}

/// What is lost of the reads.
fn acquires(orders: &[Orders<'_>], required: Required) -> Option<(&'static str, String)> {
    if required.acquires == Need::None {
        return None;
    }
    let is_acquired = |path: &&Orders<'_>| path.accesses(|event| event.reads).any(|read| path.is_before_all(read));
    let reading: Vec<&Orders<'_>> =
        orders.iter().filter(|one| one.accesses(|event| event.reads).next().is_some()).collect();
    let modifying: Vec<&Orders<'_>> = reading.iter().copied().filter(|one| one.path.modifies).collect();
    if reading.is_empty() {
        let why = "it reads nothing, so nothing is acquired".to_owned();
        return (required.acquires == Need::Some).then_some(("acquire", why));
    }
    let is_right =
        if modifying.is_empty() { reading.iter().any(is_acquired) } else { modifying.iter().all(is_acquired) };
    (!is_right).then(|| {
        let why = "no read stays before what comes after it: a thread that sees a flag by it can still read the data from before \
                   the flag was set (message passing)";
        ("acquire", why.to_owned())
    })
}

#[cfg(test)]
mod tests;
