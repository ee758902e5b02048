//! One line of the probe list, and the probes that it stands for.

use super::operand::Operand;
use super::program::Program;
use super::types::Type;

/// The memory orderings, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ordering {
    /// Atomic, and no more.
    Relaxed,
    /// What follows stays behind.
    Acquire,
    /// What precedes stays before.
    Release,
    /// Both.
    AcqRel,
    /// Both, and one order of all such operations.
    SeqCst,
}

impl Ordering {
    /// All five, in the order of all output.
    pub const ALL: [Ordering; 5] =
        [Ordering::Relaxed, Ordering::Acquire, Ordering::Release, Ordering::AcqRel, Ordering::SeqCst];

    /// The name in a probe's coordinate.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Ordering::Relaxed => "relaxed",
            Ordering::Acquire => "acquire",
            Ordering::Release => "release",
            Ordering::AcqRel => "acq_rel",
            Ordering::SeqCst => "seq_cst",
        }
    }

    /// The variant of `core::sync::atomic::Ordering`.
    #[must_use]
    pub fn variant(self) -> &'static str {
        match self {
            Ordering::Relaxed => "Relaxed",
            Ordering::Acquire => "Acquire",
            Ordering::Release => "Release",
            Ordering::AcqRel => "AcqRel",
            Ordering::SeqCst => "SeqCst",
        }
    }
}

/// What a probe does with the result of its operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResultUse {
    /// Returned.
    Used,
    /// Dropped.
    Dropped,
}

impl ResultUse {
    /// The name in a probe's coordinate.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ResultUse::Used => "used",
            ResultUse::Dropped => "dropped",
        }
    }
}

/// What a target must offer for a probe to exist there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// Nothing: the function compiles everywhere.
    Nothing,
    /// Atomic loads and stores of the type's width (`target_has_atomic_load_store`).
    LoadStore,
    /// All atomic operations of the type's width (`target_has_atomic`).
    All,
}

/// One line of `probes/src/list.rs`, or one program, in the list's own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The operation: `load`, `fetch_add`, …; or the program: `idiom::spin_unlock`.
    pub operation: &'static str,
    pub(super) types: &'static str,
    pub(super) orderings: &'static str,
    pub(super) operand: &'static str,
    pub(super) parameters: &'static str,
    pub(super) result: Option<&'static str>,
    pub(super) body: &'static str,
    /// The Rust release that made the operation stable, where the list says so.
    pub since: Option<&'static str>,
    /// What else is said of a program.
    pub program: Option<&'static Program>,
}

impl Line {
    /// The probes of this line: its types by its orderings, the forbidden ones included, by the uses of its result.
    pub(super) fn probes(&'static self) -> impl Iterator<Item = Probe> {
        let types = match self.types {
            "none" => vec![None],
            set => Type::set(set).into_iter().map(Some).collect(),
        };
        let results = match self.result {
            Some(_) if self.program.is_none() => vec![Some(ResultUse::Used), Some(ResultUse::Dropped)],
            // A program does with its result what it does.
            Some(_) | None => vec![None],
        };
        let orders = self.orders();
        types.into_iter().flat_map(move |value_type| {
            let results = results.clone();
            orders.clone().into_iter().flat_map(move |(success, failure)| {
                results.clone().into_iter().map(move |result| Probe {
                    line: self,
                    value_type,
                    success,
                    failure,
                    result,
                })
            })
        })
    }

    /// The orderings that can be written, whether the language allows them or not.
    fn orders(&self) -> Vec<(Option<Ordering>, Option<Ordering>)> {
        match self.orderings {
            "plain" | "none" => vec![(None, None)],
            "compare_exchange" => Ordering::ALL
                .iter()
                .flat_map(|success| Ordering::ALL.iter().map(|failure| (Some(*success), Some(*failure))))
                .collect(),
            "load" | "store" | "read_modify_write" | "fence" => {
                Ordering::ALL.iter().map(|success| (Some(*success), None)).collect()
            }
            other => unreachable!("the list has no orderings called {other}"),
        }
    }
}

/// One probe: a coordinate of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Probe {
    /// The line it comes from.
    pub line: &'static Line,
    /// The type, but for fences and hints.
    pub value_type: Option<Type>,
    /// The ordering; for compare-exchange, that of success. Absent in the non-atomic baseline.
    pub success: Option<Ordering>,
    /// The ordering of failure, for compare-exchange.
    pub failure: Option<Ordering>,
    /// What becomes of the result, where there is one.
    pub result: Option<ResultUse>,
}

impl Probe {
    /// What stands in the place of the value.
    #[must_use]
    pub fn operand(&self) -> Operand {
        match self.line.operand {
            "none" => Operand::None,
            "register" => Operand::Register,
            "const_1" => Operand::Const1,
            "const_10" => Operand::Const10,
            "single_bit" => Operand::SingleBit,
            "idempotent" => Operand::Idempotent,
            other => unreachable!("the list has no operand called {other}"),
        }
    }

    /// Whether this is the non-atomic code that operations are compared with.
    #[must_use]
    pub fn is_baseline(&self) -> bool {
        self.line.orderings == "plain"
    }

    /// Whether it is a program or somebody's own function: what has to be ordered in it, no ordering of its own says.
    #[must_use]
    pub fn is_program(&self) -> bool {
        self.line.program.is_some() || self.group() == "own"
    }

    /// The group in output.
    #[must_use]
    pub fn group(&self) -> &'static str {
        match (self.line.program, self.line.orderings) {
            (Some(program), _) => program.group,
            (None, "plain") => "baseline",
            (None, "own") => "own",
            (None, _) => "operation",
        }
    }

    /// Whether the language allows the ordering.
    #[must_use]
    pub fn is_legal(&self) -> bool {
        use Ordering::{AcqRel, Acquire, Relaxed, Release};
        match self.line.orderings {
            "load" => !matches!(self.success, Some(Release | AcqRel)),
            "store" => !matches!(self.success, Some(Acquire | AcqRel)),
            "fence" => self.success != Some(Relaxed),
            "compare_exchange" => !matches!(self.failure, Some(Release | AcqRel)),
            "read_modify_write" | "plain" | "none" | "own" => true,
            other => unreachable!("the list has no orderings called {other}"),
        }
    }

    /// What the target must offer.
    #[must_use]
    pub fn requirement(&self) -> Requirement {
        if let Some(program) = self.line.program {
            return match program.needs {
                "nothing" => Requirement::Nothing,
                "load_store" => Requirement::LoadStore,
                "all" => Requirement::All,
                other => unreachable!("the list has no needs called {other}"),
            };
        }
        match (self.line.orderings, self.value_type) {
            (_, None) | ("own", _) => Requirement::Nothing,
            // The baseline stands beside the atomic that it is compared with.
            ("load" | "store" | "plain", Some(_)) => Requirement::LoadStore,
            (_, Some(_)) => Requirement::All,
        }
    }

    /// The coordinate, the parts joined by `::`.
    #[must_use]
    pub fn name(&self) -> String {
        // A program has a name of its own.
        let value_type = self.value_type.filter(|_| self.line.program.is_none());
        let ordering = if self.is_baseline() { Some("plain") } else { self.success.map(Ordering::name) };
        let mut name = String::with_capacity(64);
        name.push_str(self.line.operation);
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
        let Line { parameters, result, body, .. } = self.line;
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
}
