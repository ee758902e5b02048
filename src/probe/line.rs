//! One line of the probe list, and its probes.

use super::operand::Operand;
use super::operation::{Group, OperationKind, Requirement};
use super::ordering::{Ordering, ResultUse};
use super::program::Program;
use super::sequence::Sequence;
use super::types::{Type, Types};
use std::borrow::Cow;
use std::sync::Arc;

/// One line of `probes/src/list.rs`, one program, or one user function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The operation: `load`, `fetch_add`, …; or the program: `idiom::spin_unlock`; or the name of the user function.
    pub operation: Cow<'static, str>,
    /// The kind of operation.
    pub kind: OperationKind,
    pub(super) types: Types,
    pub(super) operand: Operand,
    pub(super) parameters: &'static str,
    pub(super) result: Option<&'static str>,
    /// The uses of the result that have a probe each; empty if there is one probe for all.
    pub(super) uses: &'static [ResultUse],
    pub(super) body: &'static str,
    /// The Rust release that made the operation stable, if the list has it.
    pub since: Option<&'static str>,
}

impl Line {
    /// The probes of this line: the product of its types, its orderings (including forbidden ones) and the uses of its
    /// result.
    pub(super) fn probes(&'static self) -> impl Iterator<Item = Probe> {
        let results = match self.uses {
            [] => vec![None],
            uses => uses.iter().copied().map(Some).collect(),
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

    /// Its details, if it is a program.
    #[must_use]
    pub fn program(&self) -> Option<&'static Program> {
        if let OperationKind::Program(program) = self.kind { Some(program) } else { None }
    }
}

/// The line of a probe.
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
    /// The type, except for fences and hints.
    pub value_type: Option<Type>,
    /// The ordering; for compare-exchange, the success ordering. None in the non-atomic baseline.
    pub success: Option<Ordering>,
    /// The failure ordering, for compare-exchange.
    pub failure: Option<Ordering>,
    /// The use of the result, if there is one.
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

    /// The kind of operation.
    #[doc(hidden)]
    #[must_use]
    pub fn kind(&self) -> OperationKind {
        self.line().kind
    }

    /// The operand.
    #[must_use]
    pub fn operand(&self) -> Operand {
        self.line().operand
    }

    /// The Rust release that made the operation stable, if the list has it.
    #[must_use]
    pub fn since(&self) -> Option<&'static str> {
        self.line().since
    }

    /// Its details, if it is a program.
    #[doc(hidden)]
    #[must_use]
    pub fn program(&self) -> Option<&'static Program> {
        self.line().program()
    }

    /// Its operations, if it is a sequence.
    #[doc(hidden)]
    #[must_use]
    pub fn sequence(&self) -> Option<&'static Sequence> {
        if let OperationKind::Sequence(sequence) = self.kind() { Some(sequence) } else { None }
    }

    /// Whether this is the non-atomic baseline of operations.
    #[must_use]
    pub fn is_baseline(&self) -> bool {
        self.kind() == OperationKind::Plain
    }

    /// Whether it is a program or a user function: its coordinate does not say what it has to order.
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

    /// What the target must support.
    #[doc(hidden)]
    #[must_use]
    pub fn requirement(&self) -> Requirement {
        self.kind().requirement()
    }

    /// The coordinate, the parts joined by `::`.
    #[must_use]
    pub fn name(&self) -> String {
        // A program and a sequence already have a name.
        let value_type = self.value_type.filter(|_| self.program().is_none() && self.sequence().is_none());
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

    /// The exported symbol: the coordinate, the parts joined by `__`, and the operations of a sequence by `__then__`.
    #[must_use]
    pub fn symbol(&self) -> String {
        self.name().replace("::", "__").replace('+', "__then__")
    }

    /// The probe as Rust source on one line, complete except for the crate's imports. It is the same function that the
    /// probe crate's macros make, with the ordering written inline.
    #[must_use]
    pub fn source(&self) -> String {
        let (signature, mut body) = self.signature_and_body();
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
        format!("const _: () = {{ {aliases}#[export_name = \"{symbol}\"] pub fn probe{signature} {body} }};")
    }

    /// The function as Rust source on one line, with the placeholders of the list: `Atomic` and `Value` for its types, `ORDER`,
    /// `SUCCESS` and `FAILURE` for its orderings; none for a program or a user function.
    #[must_use]
    pub fn sketch(&self) -> Option<String> {
        let (signature, body) = self.signature_and_body();
        (!self.is_program() && self.sequence().is_none()).then(|| format!("pub fn probe{signature} {body}"))
    }

    /// The parameters with the result, and the body, with the placeholders of the list.
    fn signature_and_body(&self) -> (String, String) {
        let Line { parameters, result, body, .. } = self.line();
        let (result, body) = match (self.result, result) {
            (Some(ResultUse::Used | ResultUse::Compared) | None, Some(result)) => {
                (format!(" -> {result}"), (*body).to_owned())
            }
            (Some(ResultUse::Dropped), _) => (String::new(), format!("{{ let _ = {body}; }}")),
            (_, _) => (String::new(), (*body).to_owned()),
        };
        (format!("({}){result}", parameters.replace('\n', " ")), body.replace('\n', " "))
    }

    /// The same probe of an operation with another name, as a new line of the list would make it.
    #[cfg(test)]
    pub(crate) fn renamed(&self, operation: &str) -> Probe {
        let line = Line { operation: Cow::Owned(operation.to_owned()), ..self.line().clone() };
        Probe { line: Source::Made(Arc::new(line)), ..self.clone() }
    }
}
