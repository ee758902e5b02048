//! One line of the probe list, and the probes that it stands for.

use super::operand::Operand;
use super::operation::{Group, OperationKind, Requirement};
use super::ordering::{Ordering, ResultUse};
use super::program::Program;
use super::types::{Type, Types};
use std::borrow::Cow;
use std::sync::Arc;

/// One line of `probes/src/list.rs`, one program, or one user function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The operation: `load`, `fetch_add`, …; or the program: `idiom::spin_unlock`; or the name of the user function.
    pub operation: Cow<'static, str>,
    /// What it is.
    pub kind: OperationKind,
    pub(super) types: Types,
    pub(super) operand: Operand,
    pub(super) parameters: &'static str,
    pub(super) result: Option<&'static str>,
    pub(super) body: &'static str,
    /// The Rust release that made the operation stable, where the list says so.
    pub since: Option<&'static str>,
}

impl Line {
    /// The probes of this line: its types by its orderings, the forbidden ones included, by the uses of its result.
    pub(super) fn probes(&'static self) -> impl Iterator<Item = Probe> {
        let results = match (self.result, self.kind) {
            // A program does with its result what it does.
            (None, _) | (Some(_), OperationKind::Program(_)) => vec![None],
            (Some(_), _) => vec![Some(ResultUse::Used), Some(ResultUse::Dropped)],
        };
        let orders = self.kind.orders();
        self.types.members().into_iter().flat_map(move |value_type| {
            let results = results.clone();
            orders.clone().into_iter().flat_map(move |(success, failure)| {
                results.clone().into_iter().map(move |result| Probe {
                    line: Source::Listed(self),
                    value_type,
                    success,
                    failure,
                    result,
                })
            })
        })
    }

    /// What else is said of it, if it is a program.
    #[must_use]
    pub fn program(&self) -> Option<&'static Program> {
        if let OperationKind::Program(program) = self.kind { Some(program) } else { None }
    }
}

/// Where the line of a probe is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Source {
    /// In a list.
    Listed(&'static Line),
    /// Here: it was made for the probe.
    Made(Arc<Line>),
}

/// One probe: a coordinate of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Probe {
    /// The line it comes from.
    pub(super) line: Source,
    /// The type, but for fences and hints.
    pub value_type: Option<Type>,
    /// The ordering; for compare-exchange, that of success. Absent in the non-atomic baseline.
    pub success: Option<Ordering>,
    /// The ordering of failure, for compare-exchange.
    pub failure: Option<Ordering>,
    /// What the probe does with the result, where there is one.
    pub result: Option<ResultUse>,
}

impl Probe {
    fn line(&self) -> &Line {
        match &self.line {
            Source::Listed(line) => line,
            Source::Made(line) => line,
        }
    }

    /// The operation: `load`, `fetch_add`, …; or the program: `idiom::spin_unlock`; or the name of the user function.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.line().operation
    }

    /// What the operation is.
    #[doc(hidden)]
    #[must_use]
    pub fn kind(&self) -> OperationKind {
        self.line().kind
    }

    /// What stands in the place of the value.
    #[must_use]
    pub fn operand(&self) -> Operand {
        self.line().operand
    }

    /// The Rust release that made the operation stable, where the list says so.
    #[must_use]
    pub fn since(&self) -> Option<&'static str> {
        self.line().since
    }

    /// What else is said of it, if it is a program.
    #[doc(hidden)]
    #[must_use]
    pub fn program(&self) -> Option<&'static Program> {
        self.line().program()
    }

    /// Whether this is the non-atomic code that operations are compared with.
    #[must_use]
    pub fn is_baseline(&self) -> bool {
        self.kind() == OperationKind::Plain
    }

    /// Whether it is a program or a user function: what has to be ordered in it, no ordering of its own says.
    #[must_use]
    pub fn is_program(&self) -> bool {
        matches!(self.kind(), OperationKind::Program(_) | OperationKind::User)
    }

    /// The group in output.
    #[must_use]
    pub fn group(&self) -> Group {
        self.kind().group()
    }

    /// Whether the language allows the ordering.
    #[must_use]
    pub fn is_legal(&self) -> bool {
        self.kind().allows((self.success, self.failure))
    }

    /// What the target must have.
    #[doc(hidden)]
    #[must_use]
    pub fn requirement(&self) -> Requirement {
        self.kind().requirement()
    }

    /// The coordinate, the parts joined by `::`.
    #[must_use]
    pub fn name(&self) -> String {
        // A program has a name of its own.
        let value_type = self.value_type.filter(|_| self.program().is_none());
        let ordering = if self.is_baseline() { Some("plain") } else { self.success.map(Ordering::name) };
        let mut name = String::with_capacity(64);
        name.push_str(self.operation());
        let parts = [
            value_type.map(|value_type| value_type.name),
            ordering,
            self.failure.map(Ordering::name),
            self.result.map(ResultUse::name),
            self.operand().suffix(),
        ];
        for part in parts.into_iter().flatten() {
            name.push_str("::");
            name.push_str(part);
        }
        name
    }

    /// The exported symbol: the coordinate, the parts joined by `__`.
    #[must_use]
    pub fn symbol(&self) -> String {
        self.name().replace("::", "__")
    }

    /// The probe as Rust source on one line, complete but for what the crate brings into scope. It is the same function as
    /// the probe crate's macros make, with the ordering written where it is used.
    #[must_use]
    pub fn source(&self) -> String {
        let Line { parameters, result, body, .. } = self.line();
        let (result, body) = match (self.result, result) {
            (Some(ResultUse::Used) | None, Some(result)) => (format!(" -> {result}"), (*body).to_owned()),
            (Some(ResultUse::Dropped), _) => (String::new(), format!("{{ let _ = {body}; }}")),
            (_, _) => (String::new(), (*body).to_owned()),
        };
        let mut body = body.replace('\n', " ");
        for (constant, ordering) in [("ORDER", self.success), ("SUCCESS", self.success), ("FAILURE", self.failure)] {
            if let Some(ordering) = ordering {
                body = body.replace(constant, &format!("Ordering::{}", ordering.variant()));
            }
        }
        let aliases = match self.value_type {
            Some(Type { value, .. }) if self.is_baseline() => format!("type Value = {value}; "),
            Some(Type { atomic, value, .. }) => format!("type Atomic = {atomic}; type Value = {value}; "),
            None => String::new(),
        };
        let symbol = self.symbol();
        let parameters = parameters.replace('\n', " ");
        format!("const _: () = {{ {aliases}#[export_name = \"{symbol}\"] pub fn probe({parameters}){result} {body} }};")
    }

    /// The same probe of an operation with another name, as a new line of the list would make it.
    #[cfg(test)]
    pub(crate) fn renamed(&self, operation: &str) -> Probe {
        let line = Line { operation: Cow::Owned(operation.to_owned()), ..self.line().clone() };
        Probe { line: Source::Made(Arc::new(line)), ..self.clone() }
    }
}
