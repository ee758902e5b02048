//! The operations of sequences: what each is in source, and its name.

use crate::probe::operation::Requirement;
use crate::probe::ordering::Ordering;

/// What an operation of a sequence does. Whether its result is used is beside the ordering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// An atomic load.
    Load(Ordering),
    /// An atomic store.
    Store(Ordering),
    /// An atomic exchange.
    Swap(Ordering, bool),
    /// An atomic addition.
    FetchAdd(Ordering, bool),
    /// An atomic `fetch_or` of 0: it reads, and writes what it read.
    Idempotent(Ordering, bool),
    /// An atomic exchange, if the value is 0; its result is used.
    CompareExchange(Ordering, Ordering),
    /// A fence.
    Fence(Ordering),
    /// A fence for the compiler only.
    CompilerFence(Ordering),
    /// A read that is not atomic.
    Read(Plain),
    /// A write that is not atomic.
    Write(Plain),
}

/// Through what a place is accessed that is not atomic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Plain {
    /// A raw pointer.
    Raw,
    /// A shared reference to a cell.
    Cell,
    /// `&mut`: nobody else accesses the place.
    Unique,
}

impl Plain {
    /// All three.
    pub(super) const ALL: [Plain; 3] = [Plain::Raw, Plain::Cell, Plain::Unique];

    fn name(self) -> &'static str {
        match self {
            Plain::Raw => "raw",
            Plain::Cell => "cell",
            Plain::Unique => "mut",
        }
    }

    /// The place as an expression.
    fn place(self, name: &str, is_atomic: bool) -> String {
        match self {
            Plain::Raw if is_atomic => format!("*{name}.as_ptr()"),
            Plain::Raw | Plain::Unique => format!("*{name}"),
            Plain::Cell => format!("*{name}.get()"),
        }
    }
}

impl Act {
    /// Whether it accesses nothing.
    #[must_use]
    pub fn is_fence(self) -> bool {
        matches!(self, Act::Fence(_) | Act::CompilerFence(_))
    }

    /// Whether it reads, and what it reads is returned.
    #[must_use]
    pub fn is_used(self) -> bool {
        match self {
            Act::Load(_) | Act::CompareExchange(..) | Act::Read(_) => true,
            Act::Swap(_, is_used) | Act::FetchAdd(_, is_used) | Act::Idempotent(_, is_used) => is_used,
            Act::Store(_) | Act::Fence(_) | Act::CompilerFence(_) | Act::Write(_) => false,
        }
    }

    /// How its place is accessed, if it is not atomic.
    #[must_use]
    pub fn plain(self) -> Option<Plain> {
        if let Act::Read(plain) | Act::Write(plain) = self { Some(plain) } else { None }
    }

    /// The ordering, and of a compare-exchange that of its failure too; none of what is not atomic.
    #[must_use]
    pub fn orderings(self) -> Vec<Ordering> {
        match self {
            Act::Load(order)
            | Act::Store(order)
            | Act::Swap(order, _)
            | Act::FetchAdd(order, _)
            | Act::Idempotent(order, _)
            | Act::Fence(order)
            | Act::CompilerFence(order) => vec![order],
            Act::CompareExchange(success, failure) => vec![success, failure],
            Act::Read(_) | Act::Write(_) => Vec::new(),
        }
    }

    /// Its name in that of a sequence.
    #[must_use]
    pub fn name(self) -> String {
        let used = |is_used: bool| if is_used { "used" } else { "dropped" };
        match self {
            Act::Load(order) => format!("load::{}", order.name()),
            Act::Store(order) => format!("store::{}", order.name()),
            Act::Swap(order, is_used) => format!("swap::{}::{}", order.name(), used(is_used)),
            Act::FetchAdd(order, is_used) => format!("fetch_add::{}::{}", order.name(), used(is_used)),
            Act::Idempotent(order, is_used) => format!("fetch_or::{}::{}::idempotent", order.name(), used(is_used)),
            Act::CompareExchange(success, failure) => {
                format!("compare_exchange::{}::{}::used", success.name(), failure.name())
            }
            Act::Fence(order) => format!("fence::{}", order.name()),
            Act::CompilerFence(order) => format!("compiler_fence::{}", order.name()),
            Act::Read(plain) => format!("{}_read", plain.name()),
            Act::Write(plain) => format!("{}_write", plain.name()),
        }
    }

    /// The name of the probe that is this operation alone, with a value known at run time; none of those that are not atomic.
    #[must_use]
    pub fn alone(self) -> Option<String> {
        let name = match self {
            Act::Read(_) | Act::Write(_) => return None,
            Act::Fence(_) | Act::CompilerFence(_) => self.name(),
            // What its result is made of is not of interest.
            Act::CompareExchange(..) => self.name().replacen("::", "::u32::", 1).replace("::used", "::dropped"),
            Act::Load(order) => format!("load::u32::{}::used", order.name()),
            _ => {
                let name = self.name();
                let (operation, rest) = name.split_once("::")?;
                format!("{operation}::u32::{rest}")
            }
        };
        Some(name)
    }

    /// What a target must support.
    pub(super) fn requirement(self) -> Requirement {
        match self {
            Act::Swap(..) | Act::FetchAdd(..) | Act::Idempotent(..) | Act::CompareExchange(..) => Requirement::All,
            Act::Load(_) | Act::Store(_) | Act::Read(_) | Act::Write(_) => Requirement::LoadStore,
            Act::Fence(_) | Act::CompilerFence(_) => Requirement::Nothing,
        }
    }

    /// Its source: an expression, or a statement without a semicolon.
    pub(super) fn source(self, place: &str, value: &str, is_atomic: bool) -> String {
        let order = |order: Ordering| format!("Ordering::{}", order.variant());
        let kept = |is_used: bool| if is_used { "" } else { "let _ = " };
        match self {
            Act::Load(ordering) => format!("{place}.load({})", order(ordering)),
            Act::Store(ordering) => format!("{place}.store({value}, {})", order(ordering)),
            Act::Swap(ordering, is_used) => format!("{}{place}.swap({value}, {})", kept(is_used), order(ordering)),
            Act::FetchAdd(ordering, is_used) => {
                format!("{}{place}.fetch_add({value}, {})", kept(is_used), order(ordering))
            }
            Act::Idempotent(ordering, is_used) => format!("{}{place}.fetch_or(0, {})", kept(is_used), order(ordering)),
            Act::CompareExchange(success, failure) => format!(
                "match {place}.compare_exchange(0, {value}, {}, {}) {{ Ok(old) | Err(old) => old }}",
                order(success),
                order(failure)
            ),
            Act::Fence(ordering) => format!("fence({})", order(ordering)),
            Act::CompilerFence(ordering) => format!("compiler_fence({})", order(ordering)),
            Act::Read(plain @ Plain::Unique) => plain.place(place, is_atomic),
            Act::Read(plain) => format!("unsafe {{ {} }}", plain.place(place, is_atomic)),
            Act::Write(plain @ Plain::Unique) => format!("{} = {value}", plain.place(place, is_atomic)),
            Act::Write(plain) => format!("unsafe {{ {} = {value} }}", plain.place(place, is_atomic)),
        }
    }
}
