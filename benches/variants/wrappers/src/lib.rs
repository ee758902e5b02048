//! Instances of other crates' lock-free code, so that a compiler writes instructions for them: `exported!` gives each a symbol.
//! Each module has the name of its crate. The functions do what a caller of the crate does in one line.

#![expect(improper_ctypes_definitions, reason = "only the instructions are read")]
#![expect(clippy::missing_safety_doc, reason = "nobody calls them")]

/// Gives functions symbols of their own, so that they are compiled, and are found under the same name with each compiler.
macro_rules! exported {
    ($(fn $name:ident($($argument:ident: $type:ty),* $(,)?) $(-> $result:ty)? $body:block)*) => {
        $(#[unsafe(no_mangle)] pub extern "C" fn $name($($argument: $type),*) $(-> $result)? $body)*
    };
}

mod append_only_vec;
mod arc_swap;
mod async_lock;
mod atomic_refcell;
mod atomic_waker;
mod boxcar;
mod concurrent_queue;
mod crossbeam_deque;
mod crossbeam_epoch;
mod crossbeam_queue;
mod crossbeam_utils;
mod event_listener;
mod haphazard;
mod heapless;
mod left_right;
mod once_cell;
mod oneshot;
mod parking_lot;
mod ringbuf;
mod rtrb;
mod seize;
mod seqlock;
mod sharded_slab;
mod spin;
mod spinning_top;
mod thingbuf;
mod triomphe;
mod try_lock;
mod want;
