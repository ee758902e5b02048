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
    pub const I8: Type = Type::number(2, Sort::Signed, "i8", "AtomicI8", Width::Bits(8));
    /// `AtomicU8`.
    pub const U8: Type = Type::number(3, Sort::Unsigned, "u8", "AtomicU8", Width::Bits(8));
    /// `AtomicI16`.
    pub const I16: Type = Type::number(4, Sort::Signed, "i16", "AtomicI16", Width::Bits(16));
    /// `AtomicU16`.
    pub const U16: Type = Type::number(5, Sort::Unsigned, "u16", "AtomicU16", Width::Bits(16));
    /// `AtomicI32`.
    pub const I32: Type = Type::number(6, Sort::Signed, "i32", "AtomicI32", Width::Bits(32));
    /// `AtomicU32`.
    pub const U32: Type = Type::number(7, Sort::Unsigned, "u32", "AtomicU32", Width::Bits(32));
    /// `AtomicI64`.
    pub const I64: Type = Type::number(8, Sort::Signed, "i64", "AtomicI64", Width::Bits(64));
    /// `AtomicU64`.
    pub const U64: Type = Type::number(9, Sort::Unsigned, "u64", "AtomicU64", Width::Bits(64));
    /// `AtomicIsize`.
    pub const ISIZE: Type = Type::number(10, Sort::Signed, "isize", "AtomicIsize", Width::Pointer);
    /// `AtomicUsize`.
    pub const USIZE: Type = Type::number(11, Sort::Unsigned, "usize", "AtomicUsize", Width::Pointer);
    /// `AtomicI128`.
    pub const I128: Type = Type::number(12, Sort::Signed, "i128", "AtomicI128", Width::Bits(128));
    /// `AtomicU128`.
    pub const U128: Type = Type::number(13, Sort::Unsigned, "u128", "AtomicU128", Width::Bits(128));

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

    /// An integer: its value has the same name.
    const fn number(rank: u8, sort: Sort, name: &'static str, atomic: &'static str, width: Width) -> Type {
        Type { rank, sort, name, atomic, value: name, width }
    }

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
