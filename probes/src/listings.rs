//! Listings: the functions by which chapter 7 of "Rust Atomics and Locks" shows what processors do, each on `i32`.
//!
//! It is read as `idioms.rs` beside it is, which says how an entry is written.

macro_rules! listing_list {
    ($reader:ident) => {
        $reader! {
            listing
            /// A store that is not atomic.
            #[probe(i32, load_store)]
            fn store_plain(x: &mut i32) {
                *x = 0
            }

            /// An atomic store without ordering.
            #[probe(i32, load_store)]
            fn store_relaxed(x: &AtomicI32) {
                x.store(0, Relaxed)
            }

            /// An atomic store with release ordering.
            #[probe(i32, load_store)]
            fn store_release(x: &AtomicI32) {
                x.store(0, Release)
            }

            /// A sequentially consistent atomic store.
            #[probe(i32, load_store)]
            fn store_seq_cst(x: &AtomicI32) {
                x.store(0, SeqCst)
            }

            /// A load that is not atomic.
            #[probe(i32, load_store)]
            fn load_plain(x: &i32) -> i32 {
                *x
            }

            /// An atomic load without ordering.
            #[probe(i32, load_store)]
            fn load_relaxed(x: &AtomicI32) -> i32 {
                x.load(Relaxed)
            }

            /// An atomic load with acquire ordering.
            #[probe(i32, load_store)]
            fn load_acquire(x: &AtomicI32) -> i32 {
                x.load(Acquire)
            }

            /// A sequentially consistent atomic load.
            #[probe(i32, load_store)]
            fn load_seq_cst(x: &AtomicI32) -> i32 {
                x.load(SeqCst)
            }

            /// An addition that is not atomic.
            #[probe(i32, load_store)]
            fn add_plain(x: &mut i32) {
                *x += 10
            }

            /// An atomic addition without ordering, its result dropped.
            #[probe(i32, all)]
            fn fetch_add_relaxed(x: &AtomicI32) {
                x.fetch_add(10, Relaxed);
            }

            /// An atomic addition that acquires and releases, its result dropped.
            #[probe(i32, all)]
            fn fetch_add_acq_rel(x: &AtomicI32) {
                x.fetch_add(10, AcqRel);
            }

            /// A sequentially consistent addition, its result dropped.
            #[probe(i32, all)]
            fn fetch_add_seq_cst(x: &AtomicI32) {
                x.fetch_add(10, SeqCst);
            }

            /// An atomic addition without ordering whose result is used.
            #[probe(i32, all)]
            fn fetch_add_used(x: &AtomicI32) -> i32 {
                x.fetch_add(10, Relaxed)
            }

            /// An atomic "or" whose result is used.
            #[probe(i32, all)]
            fn fetch_or_used(x: &AtomicI32) -> i32 {
                x.fetch_or(10, Relaxed)
            }

            /// The same, written as a loop.
            #[probe(i32, all)]
            fn fetch_or_loop(x: &AtomicI32) -> i32 {
                let mut current = x.load(Relaxed);
                loop {
                    let new = current | 10;
                    match x.compare_exchange(current, new, Relaxed, Relaxed) {
                        Ok(old) => return old,
                        Err(other) => current = other,
                    }
                }
            }

            /// A compare-exchange that may fail spuriously, its result dropped.
            #[probe(i32, all)]
            fn compare_exchange_weak(x: &AtomicI32) {
                let _ = x.compare_exchange_weak(5, 6, Relaxed, Relaxed);
            }

            /// A compare-exchange that fails only if the value differs, its result dropped.
            #[probe(i32, all)]
            fn compare_exchange(x: &AtomicI32) {
                let _ = x.compare_exchange(5, 6, Relaxed, Relaxed);
            }

            /// A fence: what follows stays behind the loads before it.
            #[probe(none, nothing)]
            fn fence_acquire() {
                fence(Acquire)
            }

            /// A fence: what precedes stays before the stores behind it.
            #[probe(none, nothing)]
            fn fence_release() {
                fence(Release)
            }

            /// A fence: both.
            #[probe(none, nothing)]
            fn fence_acq_rel() {
                fence(AcqRel)
            }

            /// A fence: both, and in one order with all others of its kind.
            #[probe(none, nothing)]
            fn fence_seq_cst() {
                fence(SeqCst)
            }
        }
    };
}
