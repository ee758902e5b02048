//! The atomic types: their names in probes, in Rust, and how wide they are.

/// A type that has an atomic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Type {
    /// Where the type stands in all output.
    rank: u8,
    /// The name in a probe's coordinate: `u32`, `bool`, `ptr`.
    pub name: &'static str,
    /// The atomic type, as a path below `core::sync::atomic`.
    pub atomic: &'static str,
    /// The type of the value.
    pub value: &'static str,
    /// How wide the value is.
    pub width: Width,
}

/// The width of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Width {
    /// This many bits on every target.
    Bits(u16),
    /// As wide as a pointer of the target.
    Pointer,
}

impl Width {
    /// The width in bits on a target whose pointers are `pointer_width` bits wide.
    #[must_use]
    pub fn bits(self, pointer_width: u16) -> u16 {
        match self {
            Width::Bits(bits) => bits,
            Width::Pointer => pointer_width,
        }
    }

    /// The value of the cfg `target_has_atomic` that stands for this width.
    #[must_use]
    pub fn cfg(self) -> &'static str {
        match self {
            Width::Bits(8) => "8",
            Width::Bits(16) => "16",
            Width::Bits(32) => "32",
            Width::Bits(64) => "64",
            Width::Bits(128) => "128",
            Width::Bits(_) => unreachable!("the types below are the only ones"),
            Width::Pointer => "ptr",
        }
    }
}

const TYPES: [Type; 14] = [
    Type { rank: 0, name: "bool", atomic: "AtomicBool", value: "bool", width: Width::Bits(8) },
    Type { rank: 1, name: "ptr", atomic: "AtomicPtr<u32>", value: "*mut u32", width: Width::Pointer },
    Type { rank: 2, name: "i8", atomic: "AtomicI8", value: "i8", width: Width::Bits(8) },
    Type { rank: 3, name: "u8", atomic: "AtomicU8", value: "u8", width: Width::Bits(8) },
    Type { rank: 4, name: "i16", atomic: "AtomicI16", value: "i16", width: Width::Bits(16) },
    Type { rank: 5, name: "u16", atomic: "AtomicU16", value: "u16", width: Width::Bits(16) },
    Type { rank: 6, name: "i32", atomic: "AtomicI32", value: "i32", width: Width::Bits(32) },
    Type { rank: 7, name: "u32", atomic: "AtomicU32", value: "u32", width: Width::Bits(32) },
    Type { rank: 8, name: "i64", atomic: "AtomicI64", value: "i64", width: Width::Bits(64) },
    Type { rank: 9, name: "u64", atomic: "AtomicU64", value: "u64", width: Width::Bits(64) },
    Type { rank: 10, name: "isize", atomic: "AtomicIsize", value: "isize", width: Width::Pointer },
    Type { rank: 11, name: "usize", atomic: "AtomicUsize", value: "usize", width: Width::Pointer },
    Type { rank: 12, name: "i128", atomic: "AtomicI128", value: "i128", width: Width::Bits(128) },
    Type { rank: 13, name: "u128", atomic: "AtomicU128", value: "u128", width: Width::Bits(128) },
];

impl Type {
    /// All types, in the order of all output.
    pub const ALL: &'static [Type] = &TYPES;

    /// The types of a set of the list, by its name there.
    pub(super) fn set(name: &str) -> Vec<Type> {
        let is_member = |member: &Type| match name {
            "all" => true,
            "integers" => !matches!(member.name, "bool" | "ptr"),
            "constants" => matches!(member.name, "u32" | "u64"),
            "none" => false,
            single => member.name == single,
        };
        Self::ALL.iter().copied().filter(is_member).collect()
    }
}
