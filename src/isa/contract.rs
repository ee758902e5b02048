//! The functions of a runtime that do an atomic operation for the compiler, and what their documents say that they give.
//!
//! What such a function executes is chosen when the program is linked or when it runs, so only its contract is known.

use super::callee;
use compact_str::CompactString;

/// The document that says what functions of a name give.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Document {
    /// What its functions have in common: `__sync_*`.
    pub functions: &'static str,
    /// Its title, and the section.
    pub title: &'static str,
    /// Where it is.
    pub address: &'static str,
    /// Whether it says that its functions take no lock.
    pub is_lock_free: bool,
}

/// The documents, by how the names of their functions begin.
pub static DOCUMENTS: &[(&str, Document)] = &[
    (
        "__aarch64_",
        Document {
            functions: "__aarch64_*",
            title: "GCC, AArch64 Options, -moutline-atomics",
            address: "https://gcc.gnu.org/onlinedocs/gcc/AArch64-Options.html",
            is_lock_free: true,
        },
    ),
    (
        // They take no ordering, so they stand for the strongest. GCC's manual promises of the built-in function
        // __sync_lock_test_and_set that it acquires, no more; the functions of that name that LLVM calls exchange, and
        // compiler-builtins and libgcc build them on the compare-and-exchange of the kernel, which is a barrier.
        "__sync_",
        Document {
            functions: "__sync_*",
            title: "LLVM Atomic Instructions and Concurrency Guide, Libcalls: __sync_*",
            address: "https://llvm.org/docs/Atomics.html#libcalls-sync",
            is_lock_free: true,
        },
    ),
    (
        "__atomic_",
        Document {
            functions: "__atomic_*",
            title: "LLVM Atomic Instructions and Concurrency Guide, Libcalls: __atomic_*",
            address: "https://llvm.org/docs/Atomics.html#libcalls-atomic",
            is_lock_free: false,
        },
    ),
];

/// What a function does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contract {
    /// What says so.
    pub document: &'static Document,
    /// Its operation.
    pub operation: Operation,
    /// The width of the value in bits; 0 of a fence.
    pub width: u16,
    /// Whether its last arguments are orderings, as C's `memory_order`. Otherwise it is sequentially consistent.
    pub takes_ordering: bool,
}

/// The operation of a function with a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// Loads the value.
    Load,
    /// Stores a value.
    Store,
    /// Reads the value and writes one computed from it and another; gives the old one.
    Modify,
    /// Compares with an expected value, and replaces it by another; gives the old one.
    CompareAndSwap,
    /// The same, but the expected value is in memory, where the old one is written if they differ; gives whether they were
    /// equal.
    CompareExchange,
    /// Orders other accesses.
    Fence,
}

/// What a parameter of a function with a contract is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Parameter {
    /// The address of the atomic.
    Atomic,
    /// The address of the expected value.
    ExpectedAt,
    /// The expected value.
    Expected,
    /// Another value.
    Value,
    /// An ordering.
    Ordering,
}

impl Document {
    /// The document of a function, by its name.
    #[must_use]
    pub fn of(function: &str) -> Option<&'static Document> {
        DOCUMENTS.iter().find(|(beginning, _)| function.starts_with(beginning)).map(|(_, document)| document)
    }
}

impl Contract {
    /// The contract of a function, by its name: `__atomic_fetch_add_4`, `__sync_val_compare_and_swap_1`. The functions of
    /// `__aarch64_*` have the ordering in their names, and registers of their own: [`super::Isa::helper`].
    #[must_use]
    pub fn of(function: &str) -> Option<Contract> {
        let document = Document::of(function)?;
        let name = function.trim_start_matches('_');
        if name == "sync_synchronize" {
            return Some(Contract { document, operation: Operation::Fence, width: 0, takes_ordering: false });
        }
        let (name, bytes) = name.rsplit_once('_')?;
        let width = match bytes {
            "1" | "2" | "4" | "8" | "16" => bytes.parse::<u16>().ok()? * 8,
            _ => return None,
        };
        let operation = match name {
            "atomic_load" => Operation::Load,
            "atomic_store" => Operation::Store,
            "atomic_exchange" | "sync_lock_test_and_set" => Operation::Modify,
            "atomic_compare_exchange" => Operation::CompareExchange,
            "sync_val_compare_and_swap" => Operation::CompareAndSwap,
            _ => modified(name)?,
        };
        Some(Contract { document, operation, width, takes_ordering: name.starts_with("atomic_") })
    }

    /// Its parameters, in order.
    #[must_use]
    pub fn parameters(&self) -> Vec<Parameter> {
        use Parameter::{Atomic, Expected, ExpectedAt, Ordering, Value};
        let (first, orderings): (&[Parameter], usize) = match self.operation {
            Operation::Load => (&[Atomic], 1),
            Operation::Store | Operation::Modify => (&[Atomic, Value], 1),
            Operation::CompareAndSwap => (&[Atomic, Expected, Value], 1),
            Operation::CompareExchange => (&[Atomic, ExpectedAt, Value], 2),
            Operation::Fence => (&[], 0),
        };
        let orderings = if self.takes_ordering { orderings } else { 0 };
        first.iter().copied().chain(std::iter::repeat_n(Ordering, orderings)).collect()
    }
}

/// The name of a called function in published mappings and in comparisons of cells: of one with a contract, without its width.
pub(super) fn called_family(name: &str) -> CompactString {
    let function = callee(name).unwrap_or(name);
    match function.rsplit_once('_').filter(|_| Contract::of(function).is_some_and(|contract| contract.width > 0)) {
        Some((family, _)) => family.into(),
        None => name.into(),
    }
}

/// The operation of `atomic_fetch_add` and `sync_fetch_and_umax`.
fn modified(name: &str) -> Option<Operation> {
    let computed = name.strip_prefix("atomic_fetch_").or_else(|| name.strip_prefix("sync_fetch_and_"))?;
    let known = ["add", "sub", "and", "or", "xor", "nand", "max", "min", "umax", "umin"];
    known.contains(&computed).then_some(Operation::Modify)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contracts_by_name() {
        for (name, expected) in [
            ("__atomic_load_4", Some((Operation::Load, 32, 2))),
            ("__atomic_store_8", Some((Operation::Store, 64, 3))),
            ("__atomic_exchange_1", Some((Operation::Modify, 8, 3))),
            ("__atomic_fetch_nand_2", Some((Operation::Modify, 16, 3))),
            ("__atomic_compare_exchange_4", Some((Operation::CompareExchange, 32, 5))),
            ("__sync_val_compare_and_swap_4", Some((Operation::CompareAndSwap, 32, 3))),
            ("__sync_lock_test_and_set_1", Some((Operation::Modify, 8, 2))),
            ("__sync_fetch_and_umin_4", Some((Operation::Modify, 32, 2))),
            ("__sync_synchronize", Some((Operation::Fence, 0, 0))),
            // The size is an argument, or not one of these.
            ("__atomic_load", None),
            ("__atomic_load_3", None),
            ("__atomic_is_lock_free", None),
            ("__sync_fetch_and_mul_4", None),
            ("__aarch64_ldadd4_acq", None),
            ("atomic_load_4", None),
            ("__udivsi3", None),
        ] {
            let contract = Contract::of(name);
            let told = contract.map(|contract| (contract.operation, contract.width, contract.parameters().len()));
            assert_eq!(told, expected, "{name}");
        }
    }

    #[test]
    fn families_have_no_width() {
        for (name, expected) in [
            ("__atomic_load_4", "__atomic_load"),
            ("__sync_fetch_and_add_1@PLT", "__sync_fetch_and_add"),
            ("__sync_synchronize", "__sync_synchronize"),
            ("wake_4", "wake_4"),
        ] {
            assert_eq!(called_family(name), expected, "{name}");
        }
    }

    #[test]
    fn a_document_says_whether_its_functions_lock() {
        for (name, expected) in [
            ("__atomic_load_4", Some(false)),
            ("__sync_fetch_and_add_4", Some(true)),
            ("__aarch64_cas4_acq", Some(true)),
            ("__my_function", None),
        ] {
            assert_eq!(Document::of(name).map(|document| document.is_lock_free), expected, "{name}");
        }
    }
}
