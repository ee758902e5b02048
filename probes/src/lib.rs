//! Probe functions: one per line of `list.rs`, type, ordering and use of the result, and one per program of `idioms.rs` and
//! `listings.rs`.
//!
//! A probe's symbol is its coordinate, `fetch_add__u32__acq_rel__used` for example, or `idiom__spin_unlock`. Nothing here is meant to be called:
//! asm-matrix compiles the crate and reads the instructions of each function.

#![no_std]
#![cfg_attr(integer_atomics, feature(integer_atomics))]
// `fetch_update` is deprecated in favour of `try_update`, and both are probes; not every body uses both of its types.
#![allow(deprecated, dead_code)]

#[macro_use]
mod idioms;
#[macro_use]
mod list;
#[macro_use]
mod listings;
mod opaque;

/// Goes through the lines of the list.
macro_rules! functions {
    ($(
        $operation:ident $types:ident $kind:ident $operand:ident
        $parameters:tt $(-> $result:ty)? $(=> $use:ident)? $body:block $(since $since:literal)?;
    )*) => {$(
        types! { $types {
            name [$operation] kind [$kind] operand [$operand] since [$($since)?]
            function [$parameters [$($result)?] $([$use])? $body]
        } }
    )*};
}

/// Goes through the types of a line: the name of each, its atomic, its value and its width in bits.
macro_rules! types {
    (none $line:tt) => {
        orderings! { [] $line }
    };
    (bool $line:tt) => {
        orderings! { ["bool" AtomicBool | bool | "8"] $line }
    };
    (ptr $line:tt) => {
        orderings! { ["ptr" AtomicPtr<u32> | *mut u32 | "ptr"] $line }
    };
    (i32 $line:tt) => {
        orderings! { ["i32" AtomicI32 | i32 | "32"] $line }
    };
    (u32 $line:tt) => {
        orderings! { ["u32" AtomicU32 | u32 | "32"] $line }
    };
    (u64 $line:tt) => {
        orderings! { ["u64" AtomicU64 | u64 | "64"] $line }
    };
    (usize $line:tt) => {
        orderings! { ["usize" AtomicUsize | usize | "ptr"] $line }
    };
    (constants $line:tt) => {
        types! { u32 $line }
        types! { u64 $line }
    };
    (integers $line:tt) => {
        orderings! { ["i8" AtomicI8 | i8 | "8"] $line }
        orderings! { ["u8" AtomicU8 | u8 | "8"] $line }
        orderings! { ["i16" AtomicI16 | i16 | "16"] $line }
        orderings! { ["u16" AtomicU16 | u16 | "16"] $line }
        types! { i32 $line }
        types! { u32 $line }
        orderings! { ["i64" AtomicI64 | i64 | "64"] $line }
        types! { u64 $line }
        orderings! { ["isize" AtomicIsize | isize | "ptr"] $line }
        types! { usize $line }
        #[cfg(wide)]
        orderings! { ["i128" AtomicI128 | i128 | "128"] $line }
        #[cfg(wide)]
        orderings! { ["u128" AtomicU128 | u128 | "128"] $line }
    };
    (all $line:tt) => {
        types! { bool $line }
        types! { ptr $line }
        types! { integers $line }
    };
}

/// Goes through the orderings of a line, which its kind has. The body of the line sees them as the constants `ORDER`, `SUCCESS`, `FAILURE`.
macro_rules! orderings {
    ($type:tt { name $name:tt kind [load] $($rest:tt)* }) => {
        results! { $name $type ["relaxed" ORDER Relaxed] loads_and_stores $($rest)* }
        results! { $name $type ["acquire" ORDER Acquire] loads_and_stores $($rest)* }
        results! { $name $type ["seq_cst" ORDER SeqCst] loads_and_stores $($rest)* }
    };
    ($type:tt { name $name:tt kind [store] $($rest:tt)* }) => {
        results! { $name $type ["relaxed" ORDER Relaxed] loads_and_stores $($rest)* }
        results! { $name $type ["release" ORDER Release] loads_and_stores $($rest)* }
        results! { $name $type ["seq_cst" ORDER SeqCst] loads_and_stores $($rest)* }
    };
    ($type:tt { name $name:tt kind [read_modify_write] $($rest:tt)* }) => {
        results! { $name $type ["relaxed" ORDER Relaxed] modifies $($rest)* }
        results! { $name $type ["acquire" ORDER Acquire] modifies $($rest)* }
        results! { $name $type ["release" ORDER Release] modifies $($rest)* }
        results! { $name $type ["acq_rel" ORDER AcqRel] modifies $($rest)* }
        results! { $name $type ["seq_cst" ORDER SeqCst] modifies $($rest)* }
    };
    ($type:tt { name $name:tt kind [compare_exchange] $($rest:tt)* }) => {
        failures! { $name $type "relaxed" Relaxed $($rest)* }
        failures! { $name $type "acquire" Acquire $($rest)* }
        failures! { $name $type "release" Release $($rest)* }
        failures! { $name $type "acq_rel" AcqRel $($rest)* }
        failures! { $name $type "seq_cst" SeqCst $($rest)* }
    };
    ($type:tt { name $name:tt kind [fence] $($rest:tt)* }) => {
        results! { $name $type ["acquire" ORDER Acquire] exists $($rest)* }
        results! { $name $type ["release" ORDER Release] exists $($rest)* }
        results! { $name $type ["acq_rel" ORDER AcqRel] exists $($rest)* }
        results! { $name $type ["seq_cst" ORDER SeqCst] exists $($rest)* }
    };
    ($type:tt { name $name:tt kind [plain] $($rest:tt)* }) => {
        results! { $name $type ["plain"] is_beside_an_atomic $($rest)* }
    };
    ($type:tt { name $name:tt kind [hint] $($rest:tt)* }) => {
        results! { $name $type [] exists $($rest)* }
    };
    ($type:tt { name $name:tt kind [exchange] $($rest:tt)* }) => {
        orderings! { $type { name $name kind [read_modify_write] $($rest)* } }
    };
    ($type:tt { name $name:tt kind [add] $($rest:tt)* }) => {
        orderings! { $type { name $name kind [read_modify_write] $($rest)* } }
    };
    ($type:tt { name $name:tt kind [min_max] $($rest:tt)* }) => {
        orderings! { $type { name $name kind [read_modify_write] $($rest)* } }
    };
    ($type:tt { name $name:tt kind [weak_compare_exchange] $($rest:tt)* }) => {
        orderings! { $type { name $name kind [compare_exchange] $($rest)* } }
    };
    ($type:tt { name $name:tt kind [update_loop] $($rest:tt)* }) => {
        orderings! { $type { name $name kind [compare_exchange] $($rest)* } }
    };
    ($type:tt { name $name:tt kind [try_update_loop] $($rest:tt)* }) => {
        orderings! { $type { name $name kind [compare_exchange] $($rest)* } }
    };
    ($type:tt { name $name:tt kind [compiler_fence] $($rest:tt)* }) => {
        orderings! { $type { name $name kind [fence] $($rest)* } }
    };
    ($type:tt { name $name:tt program $needs:ident function $function:tt }) => {
        program! { $needs $type $name $function }
    };
}

/// Goes through the failure orderings of one success ordering.
macro_rules! failures {
    ($name:tt $type:tt $success:literal $variant:ident $($rest:tt)*) => {
        results! { $name $type [$success SUCCESS $variant "relaxed" FAILURE Relaxed] modifies $($rest)* }
        results! { $name $type [$success SUCCESS $variant "acquire" FAILURE Acquire] modifies $($rest)* }
        results! { $name $type [$success SUCCESS $variant "seq_cst" FAILURE SeqCst] modifies $($rest)* }
    };
}

/// With a result, the probe comes with the result used and with the result dropped; or only with the result compared.
macro_rules! results {
    (
        $name:tt $type:tt $ordering:tt $needs:ident operand $operand:tt since $since:tt
        function [$parameters:tt [] $body:block]
    ) => {
        function! { $name $type $ordering $needs $operand $since [] $parameters [] $body }
    };
    (
        $name:tt $type:tt $ordering:tt $needs:ident operand $operand:tt since $since:tt
        function [$parameters:tt [$result:ty] $body:block]
    ) => {
        function! { $name $type $ordering $needs $operand $since ["used"] $parameters [-> $result] $body }
        function! { $name $type $ordering $needs $operand $since ["dropped"] $parameters [] { let _ = $body; } }
    };
    (
        $name:tt $type:tt $ordering:tt $needs:ident operand $operand:tt since $since:tt
        function [$parameters:tt [] [compared] $body:block]
    ) => {
        function! { $name $type $ordering $needs $operand $since ["compared"] $parameters [-> bool] $body }
    };
}

/// One probe. It exists where the target has what it needs: loads and stores of its width, or all operations.
macro_rules! function {
    ($name:tt $type:tt $ordering:tt $needs:ident [$operand:ident] [$($since:literal)?] $($rest:tt)*) => {
        $(#[cfg(not(before = $since))])?
        function! { @$needs $name $type $ordering $operand $($rest)* }
    };
    (@loads_and_stores $name:tt [$type:literal $atomic:ty | $value:ty | $width:literal] $($rest:tt)*) => {
        #[cfg(any(target_has_atomic = $width, load_store = $width))]
        function! { @atomic $name [$type $atomic | $value | $width] $($rest)* }
    };
    (@modifies $name:tt [$type:literal $atomic:ty | $value:ty | $width:literal] $($rest:tt)*) => {
        #[cfg(target_has_atomic = $width)]
        function! { @atomic $name [$type $atomic | $value | $width] $($rest)* }
    };
    (
        @atomic [$name:ident] [$type:literal $atomic:ty | $value:ty | $width:literal]
        [$($ordering:literal $constant:ident $variant:ident)*]
        $operand:ident [$($used:literal)?] ($($parameters:tt)*) [$($result:tt)*] $body:block
    ) => {
        const _: () = {
            type Atomic = $atomic;
            type Value = $value;
            $(use core::sync::atomic::Ordering::$variant as $constant;)*
            #[export_name = concat!(
                stringify!($name), "__", $type $(, "__", $ordering)* $(, "__", $used)?, suffix!($operand)
            )]
            pub fn probe($($parameters)*) $($result)* $body
        };
    };
    (
        @is_beside_an_atomic [$name:ident] [$type:literal $atomic:ty | $value:ty | $width:literal]
        [$ordering:literal]
        $operand:ident [$($used:literal)?] ($($parameters:tt)*) [$($result:tt)*] $body:block
    ) => {
        #[cfg(any(target_has_atomic = $width, load_store = $width))]
        const _: () = {
            type Value = $value;
            #[export_name = concat!(
                stringify!($name), "__", $type, "__", $ordering $(, "__", $used)?, suffix!($operand)
            )]
            pub fn probe($($parameters)*) $($result)* $body
        };
    };
    (
        @exists [$name:ident] []
        [$($ordering:literal $constant:ident $variant:ident)?]
        $operand:ident [] () [] $body:block
    ) => {
        const _: () = {
            $(use core::sync::atomic::Ordering::$variant as $constant;)?
            #[export_name = concat!(stringify!($name) $(, "__", $ordering)?, suffix!($operand))]
            pub fn probe() $body
        };
    };
}

/// What a probe's name says of its operand: nothing of the usual one.
macro_rules! suffix {
    (none) => {
        ""
    };
    (register) => {
        ""
    };
    ($operand:ident) => {
        concat!("__", stringify!($operand))
    };
}

/// Goes through the programs of a list.
macro_rules! programs {
    ($group:ident $(
        $(#[doc = $documentation:literal])+
        #[probe($type:ident, $needs:ident)]
        $(#[parts($($part:ident),+)])?
        fn $name:ident $parameters:tt $(-> $result:ty)? $body:block
    )*) => {$(
        types! { $type { name [$group $name] program $needs function [$parameters [$($result)?] $body] } }
    )*};
}

/// One program. It exists where the target has what it needs.
macro_rules! program {
    (load_store [$type:literal $atomic:ty | $value:ty | $width:literal] $($rest:tt)*) => {
        #[cfg(any(target_has_atomic = $width, load_store = $width))]
        program! { nothing [] $($rest)* }
    };
    (all [$type:literal $atomic:ty | $value:ty | $width:literal] $($rest:tt)*) => {
        #[cfg(target_has_atomic = $width)]
        program! { nothing [] $($rest)* }
    };
    (nothing [] [$group:ident $name:ident] [($($parameters:tt)*) [$($result:ty)?] $body:block]) => {
        const _: () = {
            #[export_name = concat!(stringify!($group), "__", stringify!($name))]
            pub fn $name($($parameters)*) $(-> $result)? $body
        };
    };
}

use core::hint::spin_loop;
use core::sync::atomic::{Ordering::*, *};
use opaque::*;

probe_list! { functions }
idiom_list! { programs }
listing_list! { programs }
