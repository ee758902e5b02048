//! The list of probes: a line is an operation, and everything else is made from it.
//!
//! Two readers expand it: `lib.rs` beside it makes the functions, and asm-matrix (`src/probe.rs`) makes the
//! catalogue of their names. A line says
//!
//! ```text
//! operation types kind operand (parameters) -> Result { body } since "version";
//! operation types kind operand (parameters) => compared { body } since "version";
//! ```
//!
//! * *types*: a type or a set of types: `all`, `integers`, `constants` (the two that get constant operands), `none`.
//! * *kind*: what the operation is. It decides which orderings the language allows, what a target must have, and how the
//!   code is judged. Both readers refuse a word that they do not know.
//!
//!   | word | what the operation does | ordering in the body |
//!   | --- | --- | --- |
//!   | `load`, `store` | it reads; it writes | `ORDER` |
//!   | `exchange` | it reads and writes; the operand is the new value | `ORDER` |
//!   | `add` | it reads and writes; the new value is the sum of the old one and the operand | `ORDER` |
//!   | `min_max` | it reads and writes; the new value is the smaller or the larger of the old one and the operand | `ORDER` |
//!   | `read_modify_write` | it reads and writes; the new value is computed in another way | `ORDER` |
//!   | `compare_exchange` | it reads, and writes if it read the expected value | `SUCCESS` and `FAILURE` |
//!   | `weak_compare_exchange` | the same, and it may fail spuriously | `SUCCESS` and `FAILURE` |
//!   | `update_loop` | it loads, and tries compare-exchanges until one succeeds | `SUCCESS` and `FAILURE` |
//!   | `try_update_loop` | the same, and a closure may end it before | `SUCCESS` and `FAILURE` |
//!   | `fence`, `compiler_fence` | it orders other accesses: for all threads; for the compiler only | `ORDER` |
//!   | `hint` | it accesses nothing and orders nothing | none |
//!   | `plain` | the non-atomic code that the operation is compared with | none |
//! * *operand*: `register`, or what stands in the place of a run-time value; `none` where there is no value.
//! * *parameters*: `Atomic` and `Value` stand for the types of the probe, `u32` and `AtomicU32` for example.
//! * *Result*: where there is one, the probe comes twice: with the result `used`, that is returned, and `dropped`. A line
//!   that says `compared` has one probe, which returns a bool: the result is only compared, tested or used as a flag.
//! * *since*: the Rust release that made the operation stable, where that is later than 1.63.

macro_rules! probe_list {
    ($reader:ident) => {
        $reader! {
            load all load none (x: &Atomic) -> Value { x.load(ORDER) };
            load all plain none (x: &Value) -> Value { *x };
            load constants load register (x: &Atomic, value: Value) => compared { x.load(ORDER) == value };

            store all store register (x: &Atomic, value: Value) { x.store(value, ORDER) };
            store constants store const_1 (x: &Atomic) { x.store(1, ORDER) };
            store constants store const_10 (x: &Atomic) { x.store(10, ORDER) };
            store all plain register (x: &mut Value, value: Value) { *x = value };

            swap all exchange register (x: &Atomic, value: Value) -> Value { x.swap(value, ORDER) };
            swap constants exchange const_1 (x: &Atomic) -> Value { x.swap(1, ORDER) };
            swap constants exchange const_10 (x: &Atomic) -> Value { x.swap(10, ORDER) };
            swap constants exchange register (x: &Atomic, value: Value) => compared { x.swap(value, ORDER) == value };
            swap constants exchange const_1 (x: &Atomic) => compared { x.swap(1, ORDER) == 0 };
            swap all plain register (x: &mut Value, value: Value) -> Value { core::mem::replace(x, value) };

            compare_exchange all compare_exchange register
                (x: &Atomic, current: Value, new: Value) -> Result<Value, Value>
                { x.compare_exchange(current, new, SUCCESS, FAILURE) };
            compare_exchange constants compare_exchange register (x: &Atomic, current: Value, new: Value) => compared
                { x.compare_exchange(current, new, SUCCESS, FAILURE).is_ok() };
            compare_exchange_weak all weak_compare_exchange register
                (x: &Atomic, current: Value, new: Value) -> Result<Value, Value>
                { x.compare_exchange_weak(current, new, SUCCESS, FAILURE) };
            compare_exchange_weak constants weak_compare_exchange register (x: &Atomic, current: Value, new: Value) => compared
                { x.compare_exchange_weak(current, new, SUCCESS, FAILURE).is_ok() };

            fetch_add integers add register (x: &Atomic, value: Value) -> Value { x.fetch_add(value, ORDER) };
            fetch_add constants add const_1 (x: &Atomic) -> Value { x.fetch_add(1, ORDER) };
            fetch_add constants add const_10 (x: &Atomic) -> Value { x.fetch_add(10, ORDER) };
            fetch_add constants add idempotent (x: &Atomic) -> Value { x.fetch_add(0, ORDER) };
            fetch_add constants add negated (x: &Atomic, value: Value) -> Value
                { x.fetch_add(value.wrapping_neg(), ORDER) };
            fetch_add constants add register (x: &Atomic, value: Value) => compared
                { x.fetch_add(value, ORDER) == value.wrapping_neg() };
            fetch_add constants add const_1 (x: &Atomic) => compared { x.fetch_add(1, ORDER) == 0 };
            fetch_add integers plain register (x: &mut Value, value: Value) -> Value
                { core::mem::replace(x, x.wrapping_add(value)) };

            fetch_sub integers read_modify_write register (x: &Atomic, value: Value) -> Value { x.fetch_sub(value, ORDER) };
            fetch_sub constants read_modify_write const_1 (x: &Atomic) -> Value { x.fetch_sub(1, ORDER) };
            fetch_sub constants read_modify_write const_10 (x: &Atomic) -> Value { x.fetch_sub(10, ORDER) };
            fetch_sub constants read_modify_write idempotent (x: &Atomic) -> Value { x.fetch_sub(0, ORDER) };
            fetch_sub constants read_modify_write negated (x: &Atomic, value: Value) -> Value
                { x.fetch_sub(value.wrapping_neg(), ORDER) };
            fetch_sub constants read_modify_write register (x: &Atomic, value: Value) => compared
                { x.fetch_sub(value, ORDER) == value };
            fetch_sub constants read_modify_write const_1 (x: &Atomic) => compared { x.fetch_sub(1, ORDER) == 1 };

            fetch_and integers read_modify_write register (x: &Atomic, value: Value) -> Value { x.fetch_and(value, ORDER) };
            fetch_and bool read_modify_write register (x: &Atomic, value: Value) -> Value { x.fetch_and(value, ORDER) };
            fetch_and ptr read_modify_write register (x: &Atomic, mask: usize) -> Value { x.fetch_and(mask, ORDER) } since "1.91";
            fetch_and constants read_modify_write const_1 (x: &Atomic) -> Value { x.fetch_and(1, ORDER) };
            fetch_and constants read_modify_write const_10 (x: &Atomic) -> Value { x.fetch_and(10, ORDER) };
            fetch_and constants read_modify_write single_bit (x: &Atomic) -> bool { x.fetch_and(!(1 << 5), ORDER) & (1 << 5) != 0 };
            fetch_and constants read_modify_write idempotent (x: &Atomic) -> Value { x.fetch_and(!0, ORDER) };
            fetch_and constants read_modify_write negated (x: &Atomic, value: Value) -> Value { x.fetch_and(!value, ORDER) };
            fetch_and constants read_modify_write register (x: &Atomic, value: Value) => compared
                { x.fetch_and(value, ORDER) & value == 0 };
            fetch_and constants read_modify_write bit_0 (x: &Atomic) => compared { x.fetch_and(!1, ORDER) & 1 != 0 };
            fetch_and constants read_modify_write top_bit (x: &Atomic) => compared
                { x.fetch_and(!0 >> 1, ORDER) & !(!0 >> 1) != 0 };
            fetch_and constants read_modify_write variable_bit (x: &Atomic, bit: Value) => compared
                { let mask: Value = 1 << (bit & (Value::BITS as Value - 1)); x.fetch_and(!mask, ORDER) & mask != 0 };
            fetch_and constants read_modify_write shifted_mask (x: &Atomic, bit: Value) => compared
                { let mask: Value = !(!0 >> 1) >> (bit & (Value::BITS as Value - 1)); x.fetch_and(!mask, ORDER) & mask != 0 };

            fetch_nand integers read_modify_write register (x: &Atomic, value: Value) -> Value { x.fetch_nand(value, ORDER) };
            fetch_nand bool read_modify_write register (x: &Atomic, value: Value) -> Value { x.fetch_nand(value, ORDER) };
            fetch_nand constants read_modify_write const_1 (x: &Atomic) -> Value { x.fetch_nand(1, ORDER) };
            fetch_nand constants read_modify_write const_10 (x: &Atomic) -> Value { x.fetch_nand(10, ORDER) };

            fetch_or integers read_modify_write register (x: &Atomic, value: Value) -> Value { x.fetch_or(value, ORDER) };
            fetch_or bool read_modify_write register (x: &Atomic, value: Value) -> Value { x.fetch_or(value, ORDER) };
            fetch_or ptr read_modify_write register (x: &Atomic, mask: usize) -> Value { x.fetch_or(mask, ORDER) } since "1.91";
            fetch_or constants read_modify_write const_1 (x: &Atomic) -> Value { x.fetch_or(1, ORDER) };
            fetch_or constants read_modify_write const_10 (x: &Atomic) -> Value { x.fetch_or(10, ORDER) };
            fetch_or constants read_modify_write single_bit (x: &Atomic) -> bool { x.fetch_or(1 << 5, ORDER) & (1 << 5) != 0 };
            fetch_or constants read_modify_write idempotent (x: &Atomic) -> Value { x.fetch_or(0, ORDER) };
            fetch_or constants read_modify_write register (x: &Atomic, value: Value) => compared
                { x.fetch_or(value, ORDER) | value == 0 };
            fetch_or constants read_modify_write bit_0 (x: &Atomic) => compared { x.fetch_or(1, ORDER) & 1 != 0 };
            fetch_or constants read_modify_write top_bit (x: &Atomic) => compared
                { x.fetch_or(!(!0 >> 1), ORDER) & !(!0 >> 1) != 0 };
            fetch_or constants read_modify_write variable_bit (x: &Atomic, bit: Value) => compared
                { let mask: Value = 1 << (bit & (Value::BITS as Value - 1)); x.fetch_or(mask, ORDER) & mask != 0 };
            fetch_or constants read_modify_write shifted_mask (x: &Atomic, bit: Value) => compared
                { let mask: Value = !(!0 >> 1) >> (bit & (Value::BITS as Value - 1)); x.fetch_or(mask, ORDER) & mask != 0 };

            fetch_xor integers read_modify_write register (x: &Atomic, value: Value) -> Value { x.fetch_xor(value, ORDER) };
            fetch_xor bool read_modify_write register (x: &Atomic, value: Value) -> Value { x.fetch_xor(value, ORDER) };
            fetch_xor ptr read_modify_write register (x: &Atomic, mask: usize) -> Value { x.fetch_xor(mask, ORDER) } since "1.91";
            fetch_xor constants read_modify_write const_1 (x: &Atomic) -> Value { x.fetch_xor(1, ORDER) };
            fetch_xor constants read_modify_write const_10 (x: &Atomic) -> Value { x.fetch_xor(10, ORDER) };
            fetch_xor constants read_modify_write single_bit (x: &Atomic) -> bool { x.fetch_xor(1 << 5, ORDER) & (1 << 5) != 0 };
            fetch_xor constants read_modify_write idempotent (x: &Atomic) -> Value { x.fetch_xor(0, ORDER) };
            fetch_xor constants read_modify_write register (x: &Atomic, value: Value) => compared
                { x.fetch_xor(value, ORDER) == value };
            fetch_xor constants read_modify_write bit_0 (x: &Atomic) => compared { x.fetch_xor(1, ORDER) & 1 != 0 };
            fetch_xor constants read_modify_write top_bit (x: &Atomic) => compared
                { x.fetch_xor(!(!0 >> 1), ORDER) & !(!0 >> 1) != 0 };
            fetch_xor constants read_modify_write variable_bit (x: &Atomic, bit: Value) => compared
                { let mask: Value = 1 << (bit & (Value::BITS as Value - 1)); x.fetch_xor(mask, ORDER) & mask != 0 };
            fetch_xor constants read_modify_write shifted_mask (x: &Atomic, bit: Value) => compared
                { let mask: Value = !(!0 >> 1) >> (bit & (Value::BITS as Value - 1)); x.fetch_xor(mask, ORDER) & mask != 0 };

            fetch_max integers min_max register (x: &Atomic, value: Value) -> Value { x.fetch_max(value, ORDER) };
            fetch_max constants min_max const_1 (x: &Atomic) -> Value { x.fetch_max(1, ORDER) };
            fetch_max constants min_max const_10 (x: &Atomic) -> Value { x.fetch_max(10, ORDER) };
            fetch_max constants min_max idempotent (x: &Atomic) -> Value { x.fetch_max(0, ORDER) };

            fetch_min integers min_max register (x: &Atomic, value: Value) -> Value { x.fetch_min(value, ORDER) };
            fetch_min constants min_max const_1 (x: &Atomic) -> Value { x.fetch_min(1, ORDER) };
            fetch_min constants min_max const_10 (x: &Atomic) -> Value { x.fetch_min(10, ORDER) };
            fetch_min constants min_max idempotent (x: &Atomic) -> Value { x.fetch_min(!0, ORDER) };

            fetch_not bool read_modify_write none (x: &Atomic) -> Value { x.fetch_not(ORDER) } since "1.81";

            fetch_ptr_add ptr read_modify_write register (x: &Atomic, count: usize) -> Value { x.fetch_ptr_add(count, ORDER) } since "1.91";
            fetch_ptr_sub ptr read_modify_write register (x: &Atomic, count: usize) -> Value { x.fetch_ptr_sub(count, ORDER) } since "1.91";
            fetch_byte_add ptr add register (x: &Atomic, count: usize) -> Value { x.fetch_byte_add(count, ORDER) } since "1.91";
            fetch_byte_add ptr plain register (x: &mut Value, count: usize) -> Value
                { core::mem::replace(x, x.wrapping_byte_add(count)) };
            fetch_byte_sub ptr read_modify_write register (x: &Atomic, count: usize) -> Value { x.fetch_byte_sub(count, ORDER) } since "1.91";

            fetch_update integers try_update_loop register (x: &Atomic, value: Value) -> Result<Value, Value>
                { x.fetch_update(SUCCESS, FAILURE, |old| old.checked_add(value)) };
            fetch_update bool try_update_loop register (x: &Atomic, value: Value) -> Result<Value, Value>
                { x.fetch_update(SUCCESS, FAILURE, |old| if old { None } else { Some(value) }) };
            fetch_update ptr try_update_loop register (x: &Atomic, value: Value) -> Result<Value, Value>
                { x.fetch_update(SUCCESS, FAILURE, |old| if old.is_null() { Some(value) } else { None }) };

            try_update integers try_update_loop register (x: &Atomic, value: Value) -> Result<Value, Value>
                { x.try_update(SUCCESS, FAILURE, |old| old.checked_add(value)) } since "1.95";
            try_update bool try_update_loop register (x: &Atomic, value: Value) -> Result<Value, Value>
                { x.try_update(SUCCESS, FAILURE, |old| if old { None } else { Some(value) }) } since "1.95";
            try_update ptr try_update_loop register (x: &Atomic, value: Value) -> Result<Value, Value>
                { x.try_update(SUCCESS, FAILURE, |old| if old.is_null() { Some(value) } else { None }) } since "1.95";

            update integers update_loop register (x: &Atomic, value: Value) -> Value
                { x.update(SUCCESS, FAILURE, |old| old.wrapping_add(value)) } since "1.95";
            update bool update_loop register (x: &Atomic, value: Value) -> Value
                { x.update(SUCCESS, FAILURE, |old| old ^ value) } since "1.95";
            update ptr update_loop register (x: &Atomic, count: usize) -> Value
                { x.update(SUCCESS, FAILURE, |old| old.wrapping_byte_add(count)) } since "1.95";

            fence none fence none () { core::sync::atomic::fence(ORDER) };
            compiler_fence none compiler_fence none () { core::sync::atomic::compiler_fence(ORDER) };
            spin_loop none hint none () { core::hint::spin_loop() };
        }
    };
}
