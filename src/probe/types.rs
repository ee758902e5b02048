//! The atomic types: their names in probes and in Rust, and their widths.

/// A type that has an atomic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Type {
    /// The position of the type in all output.
    rank: u8,
    sort: Sort,
    /// The name in a probe's coordinate: `u32`, `bool`, `ptr`.
    pub name: &'static str,
    /// The atomic type, as a path below `core::sync::atomic`.
    pub atomic: &'static str,
    /// The type of the value.
    pub value: &'static str,
    /// The width of the value.
    pub width: Width,
}

/// The kind of a type's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Sort {
    Bool,
    Pointer,
    Signed,
    Unsigned,
}

/// The width of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Width {
    /// This many bits on every target.
    Bits(u16),
    /// As wide as a pointer on the target.
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

    /// The value of the cfg `target_has_atomic` for this width.
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

impl Type {
    /// `AtomicBool`.
    pub const BOOL: Type =
        Type { rank: 0, sort: Sort::Bool, name: "bool", atomic: "AtomicBool", value: "bool", width: Width::Bits(8) };
    /// `AtomicPtr<u32>`.
    pub const PTR: Type = Type {
        rank: 1,
        sort: Sort::Pointer,
        name: "ptr",
        atomic: "AtomicPtr<u32>",
        value: "*mut u32",
        width: Width::Pointer,
    };
    /// `AtomicI8`.
    pub const I8: Type =
        Type { rank: 2, sort: Sort::Signed, name: "i8", atomic: "AtomicI8", value: "i8", width: Width::Bits(8) };
    /// `AtomicU8`.
    pub const U8: Type =
        Type { rank: 3, sort: Sort::Unsigned, name: "u8", atomic: "AtomicU8", value: "u8", width: Width::Bits(8) };
    /// `AtomicI16`.
    pub const I16: Type =
        Type { rank: 4, sort: Sort::Signed, name: "i16", atomic: "AtomicI16", value: "i16", width: Width::Bits(16) };
    /// `AtomicU16`.
    pub const U16: Type =
        Type { rank: 5, sort: Sort::Unsigned, name: "u16", atomic: "AtomicU16", value: "u16", width: Width::Bits(16) };
    /// `AtomicI32`.
    pub const I32: Type =
        Type { rank: 6, sort: Sort::Signed, name: "i32", atomic: "AtomicI32", value: "i32", width: Width::Bits(32) };
    /// `AtomicU32`.
    pub const U32: Type =
        Type { rank: 7, sort: Sort::Unsigned, name: "u32", atomic: "AtomicU32", value: "u32", width: Width::Bits(32) };
    /// `AtomicI64`.
    pub const I64: Type =
        Type { rank: 8, sort: Sort::Signed, name: "i64", atomic: "AtomicI64", value: "i64", width: Width::Bits(64) };
    /// `AtomicU64`.
    pub const U64: Type =
        Type { rank: 9, sort: Sort::Unsigned, name: "u64", atomic: "AtomicU64", value: "u64", width: Width::Bits(64) };
    /// `AtomicIsize`.
    pub const ISIZE: Type = Type {
        rank: 10,
        sort: Sort::Signed,
        name: "isize",
        atomic: "AtomicIsize",
        value: "isize",
        width: Width::Pointer,
    };
    /// `AtomicUsize`.
    pub const USIZE: Type = Type {
        rank: 11,
        sort: Sort::Unsigned,
        name: "usize",
        atomic: "AtomicUsize",
        value: "usize",
        width: Width::Pointer,
    };
    /// `AtomicI128`.
    pub const I128: Type = Type {
        rank: 12,
        sort: Sort::Signed,
        name: "i128",
        atomic: "AtomicI128",
        value: "i128",
        width: Width::Bits(128),
    };
    /// `AtomicU128`.
    pub const U128: Type = Type {
        rank: 13,
        sort: Sort::Unsigned,
        name: "u128",
        atomic: "AtomicU128",
        value: "u128",
        width: Width::Bits(128),
    };

    /// All types, in the order of all output.
    pub const ALL: &'static [Type] = &[
        Type::BOOL,
        Type::PTR,
        Type::I8,
        Type::U8,
        Type::I16,
        Type::U16,
        Type::I32,
        Type::U32,
        Type::I64,
        Type::U64,
        Type::ISIZE,
        Type::USIZE,
        Type::I128,
        Type::U128,
    ];

    /// Whether it is an integer.
    #[must_use]
    pub fn is_integer(self) -> bool {
        match self.sort {
            Sort::Bool | Sort::Pointer => false,
            Sort::Signed | Sort::Unsigned => true,
        }
    }

    /// Whether it is a signed integer.
    #[must_use]
    pub fn is_signed(self) -> bool {
        self.sort == Sort::Signed
    }

    /// The integer of this width on every target, if there is one.
    #[must_use]
    pub fn integer(is_signed: bool, bits: u16) -> Option<Type> {
        let is_it =
            |known: &&Type| known.is_integer() && known.is_signed() == is_signed && known.width == Width::Bits(bits);
        Self::ALL.iter().find(is_it).copied()
    }
}

/// The types of a line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Types {
    /// It has no type.
    None,
    /// One type.
    One(Type),
    /// All types.
    All,
    /// All except booleans and pointers.
    Integers,
    /// The types with constant operands.
    Constants,
}

impl Types {
    /// The types, in the order of all output; a single none if there is no type.
    pub(super) fn members(self) -> Vec<Option<Type>> {
        let of = |is_member: fn(Type) -> bool| {
            Type::ALL.iter().copied().filter(|member| is_member(*member)).map(Some).collect()
        };
        match self {
            Types::None => vec![None],
            Types::One(member) => vec![Some(member)],
            Types::All => of(|_| true),
            Types::Integers => of(Type::is_integer),
            Types::Constants => vec![Some(Type::U32), Some(Type::U64)],
        }
    }
}
