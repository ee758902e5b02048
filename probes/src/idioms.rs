//! Idioms: small programs out of real concurrent code, to be seen compiled beside the single operations.
//!
//! Two readers expand the list, as they do that of `list.rs`: `lib.rs` beside it makes the functions, and asm-matrix
//! (`src/probe.rs`) the catalogue, which shows this text too. An entry is a function with, above it,
//!
//! * what it is for;
//! * `#[probe(type, needs)]`: the type that it works on, and what the target must have of it: `load_store` or `all`
//!   operations, or `nothing`;
//! * `#[parts(…)]`, where it takes or gives a lock: which, in the order of the program. A part with the name of a function
//!   of `opaque.rs` is the call of it, which divides what is before from what is behind.

macro_rules! idiom_list {
    ($reader:ident) => {
        $reader! {
            idiom
            /// Has another thread asked to stop? Looked at between two pieces of work; nothing else is read because of it.
            #[probe(bool, load_store)]
            fn stop_flag_poll(stop: &AtomicBool) -> bool {
                stop.load(Relaxed)
            }

            /// The same for a worker that then reads what was written before the flag was set.
            #[probe(bool, load_store)]
            fn stop_flag_poll_acquire(stop: &AtomicBool) -> bool {
                stop.load(Acquire)
            }

            /// Asks the other threads to stop.
            #[probe(bool, load_store)]
            fn stop_flag_set(stop: &AtomicBool) {
                stop.store(true, Relaxed)
            }

            /// The same, and a thread that sees the flag with acquire also sees what was written before.
            #[probe(bool, load_store)]
            fn stop_flag_set_release(stop: &AtomicBool) {
                stop.store(true, Release)
            }

            /// One thread reports how many items it has done. No other thread writes, so a store is enough.
            #[probe(usize, load_store)]
            fn progress_report(done: &AtomicUsize, item: usize) {
                done.store(item + 1, Relaxed)
            }

            /// How many items are done, for display.
            #[probe(usize, load_store)]
            fn progress_read(done: &AtomicUsize) -> usize {
                done.load(Relaxed)
            }

            /// One of several threads reports that it has done an item.
            #[probe(usize, all)]
            fn progress_from_threads(done: &AtomicUsize) {
                done.fetch_add(1, Relaxed);
            }

            /// The same with the strongest ordering, which a counter does not need.
            #[probe(usize, all)]
            fn progress_from_threads_seq_cst(done: &AtomicUsize) {
                done.fetch_add(1, SeqCst);
            }

            /// Counts an item, and adds up and compares the time that it took. Another thread may see one of the three without the
            /// others.
            #[probe(u64, all)]
            fn statistics(items: &AtomicU64, total: &AtomicU64, longest: &AtomicU64, micros: u64) {
                items.fetch_add(1, Relaxed);
                total.fetch_add(micros, Relaxed);
                longest.fetch_max(micros, Relaxed);
            }

            /// A value that is computed on first use. Two threads may both compute it; both get the same.
            #[probe(u64, load_store)]
            fn lazy_init_racy(cached: &AtomicU64) -> u64 {
                let mut value = cached.load(Relaxed);
                if value == 0 {
                    value = compute();
                    cached.store(value, Relaxed);
                }
                value
            }

            /// A unique number, until the counter wraps around.
            #[probe(u32, all)]
            fn id_wrapping(next: &AtomicU32) -> u32 {
                next.fetch_add(1, Relaxed)
            }

            /// The same, and the thread that finds too many panics. The counter has been incremented anyway.
            #[probe(u32, all)]
            fn id_assert(next: &AtomicU32) -> u32 {
                let id = next.fetch_add(1, Relaxed);
                if id >= 1000 {
                    panic();
                }
                id
            }

            /// The same, and the thread that finds too many takes its number back first.
            #[probe(u32, all)]
            fn id_undo(next: &AtomicU32) -> u32 {
                let id = next.fetch_add(1, Relaxed);
                if id >= 1000 {
                    next.fetch_sub(1, Relaxed);
                    panic();
                }
                id
            }

            /// The same, and the counter never goes beyond the last number.
            #[probe(u32, all)]
            fn id_cas_loop(next: &AtomicU32) -> u32 {
                let mut id = next.load(Relaxed);
                loop {
                    if id >= 1000 {
                        panic();
                    }
                    match next.compare_exchange_weak(id, id + 1, Relaxed, Relaxed) {
                        Ok(_) => return id,
                        Err(other) => id = other,
                    }
                }
            }

            /// The same by the library's loop; it says so when there are no numbers left.
            #[probe(u32, all)]
            fn id_fetch_update(next: &AtomicU32) -> Result<u32, u32> {
                next.fetch_update(Relaxed, Relaxed, |id| id.checked_add(1))
            }

            /// Adds one by compare-exchange: what `fetch_add` does where a processor has nothing better.
            #[probe(u32, all)]
            fn increment_by_cas(count: &AtomicU32) {
                let mut current = count.load(Relaxed);
                loop {
                    match count.compare_exchange(current, current + 1, Relaxed, Relaxed) {
                        Ok(_) => return,
                        Err(other) => current = other,
                    }
                }
            }

            /// A key that is made once. Two threads may both make one; both use that of the first.
            #[probe(u64, all)]
            fn one_time_key(key: &AtomicU64) -> u64 {
                let known = key.load(Relaxed);
                if known != 0 {
                    return known;
                }
                let new = compute();
                match key.compare_exchange(0, new, Relaxed, Relaxed) {
                    Ok(_) => new,
                    Err(first) => first,
                }
            }

            /// The largest sample so far, by compare-exchange: nothing is written if it is not larger.
            #[probe(u64, all)]
            fn max_by_cas(max: &AtomicU64, sample: u64) {
                let mut current = max.load(Relaxed);
                while sample > current {
                    match max.compare_exchange_weak(current, sample, Relaxed, Relaxed) {
                        Ok(_) => return,
                        Err(other) => current = other,
                    }
                }
            }

            /// The same as one operation.
            #[probe(u64, all)]
            fn max_by_fetch_max(max: &AtomicU64, sample: u64) {
                max.fetch_max(sample, Relaxed);
            }

            /// Is this the one thread that has to do it?
            #[probe(bool, all)]
            fn once_flag(taken: &AtomicBool) -> bool {
                taken.compare_exchange(false, true, AcqRel, Acquire).is_ok()
            }

            /// A worker adds the bytes that it has read.
            #[probe(u64, all)]
            fn worker_record_bytes(bytes: &AtomicU64, read: u64) {
                bytes.fetch_add(read, Relaxed);
            }

            /// Writes data, and then says that they are there.
            #[probe(bool, load_store)]
            fn publish(data: *mut u64, ready: &AtomicBool, value: u64) {
                unsafe { *data = value };
                ready.store(true, Release);
            }

            /// Reads the data if they are there.
            #[probe(bool, load_store)]
            fn consume(data: *const u64, ready: &AtomicBool) -> Option<u64> {
                if ready.load(Acquire) {
                    Some(unsafe { *data })
                } else {
                    None
                }
            }

            /// The same as `publish`, with the ordering in a fence: it covers whatever is stored after it.
            #[probe(bool, load_store)]
            fn fence_publish(data: *mut u64, ready: &AtomicBool, value: u64) {
                unsafe { *data = value };
                fence(Release);
                ready.store(true, Relaxed);
            }

            /// The same as `consume`, with the ordering in a fence: nothing is paid for when there are no data.
            #[probe(bool, load_store)]
            fn fence_consume(data: *const u64, ready: &AtomicBool) -> Option<u64> {
                if ready.load(Relaxed) {
                    fence(Acquire);
                    Some(unsafe { *data })
                } else {
                    None
                }
            }

            /// One of two threads that each set their flag and look at the other's: at least one of them sees the other. It is what
            /// only sequential consistency gives.
            #[probe(bool, load_store)]
            fn store_buffer_seqcst(mine: &AtomicBool, theirs: &AtomicBool) -> bool {
                mine.store(true, SeqCst);
                theirs.load(SeqCst)
            }

            /// A box that is made on first use. Two threads may both make one; the second frees its own.
            #[probe(ptr, all)]
            fn lazy_box(slot: &AtomicPtr<u32>) -> *mut u32 {
                let known = slot.load(Acquire);
                if !known.is_null() {
                    return known;
                }
                let new = allocate();
                match slot.compare_exchange(core::ptr::null_mut(), new, Release, Acquire) {
                    Ok(_) => new,
                    Err(first) => {
                        free(new);
                        first
                    }
                }
            }

            /// Takes a spin lock by exchange: every try writes.
            #[probe(bool, all)]
            #[parts(lock)]
            fn spin_lock_swap(locked: &AtomicBool) {
                while locked.swap(true, Acquire) {
                    spin_loop();
                }
            }

            /// Takes a spin lock by compare-exchange: a try that fails need not write.
            #[probe(bool, all)]
            #[parts(lock)]
            fn spin_lock_cas_weak(locked: &AtomicBool) {
                while locked.compare_exchange_weak(false, true, Acquire, Relaxed).is_err() {
                    spin_loop();
                }
            }

            /// Takes a spin lock when it looks free: waiting threads read, and leave the cache line to others.
            #[probe(bool, all)]
            #[parts(lock)]
            fn spin_lock_ttas(locked: &AtomicBool) {
                loop {
                    while locked.load(Relaxed) {
                        spin_loop();
                    }
                    if locked.compare_exchange(false, true, Acquire, Relaxed).is_ok() {
                        return;
                    }
                }
            }

            /// Releases a spin lock.
            #[probe(bool, all)]
            #[parts(unlock)]
            fn spin_unlock(locked: &AtomicBool) {
                locked.store(false, Release)
            }

            /// A spin lock from beginning to end.
            #[probe(bool, all)]
            #[parts(lock, critical_section, unlock)]
            fn spin_lock_section(locked: &AtomicBool) {
                while locked.swap(true, Acquire) {
                    spin_loop();
                }
                critical_section();
                locked.store(false, Release);
            }

            /// A lock that is wrong: only the compiler is told to keep the critical section inside. Where the processor keeps the
            /// order anyway it becomes the same as the right one, and elsewhere it protects nothing.
            #[probe(bool, all)]
            #[parts(lock, critical_section, unlock)]
            fn relaxed_lock_broken(locked: &AtomicBool) {
                while locked.swap(true, Relaxed) {
                    spin_loop();
                }
                compiler_fence(Acquire);
                critical_section();
                compiler_fence(Release);
                locked.store(false, Relaxed);
            }

            /// Sends the one message of a channel.
            #[probe(bool, all)]
            fn channel_send(in_use: &AtomicBool, ready: &AtomicBool, message: *mut u64, value: u64) {
                if in_use.swap(true, Relaxed) {
                    panic();
                }
                unsafe { *message = value };
                ready.store(true, Release);
            }

            /// Receives the one message of a channel.
            #[probe(bool, all)]
            fn channel_receive(ready: &AtomicBool, message: *const u64) -> u64 {
                if !ready.swap(false, Acquire) {
                    panic();
                }
                unsafe { *message }
            }

            /// One more owner. An owner makes it, so that nothing has to be ordered; so many that the count could overflow end the
            /// program.
            #[probe(usize, all)]
            fn arc_clone(count: &AtomicUsize) {
                if count.fetch_add(1, Relaxed) > isize::MAX as usize {
                    abort();
                }
            }

            /// One owner less. The last one drops what is shared, after all that the others did with it.
            #[probe(usize, all)]
            fn arc_drop(count: &AtomicUsize) {
                if count.fetch_sub(1, Release) == 1 {
                    fence(Acquire);
                    drop_shared();
                }
            }

            /// May the only owner change what is shared?
            #[probe(usize, all)]
            fn arc_get_mut(count: &AtomicUsize) -> bool {
                if count.load(Relaxed) == 1 {
                    fence(Acquire);
                    true
                } else {
                    false
                }
            }

            /// Is there one owner and no weak pointer? The weak count is locked meanwhile, by its largest value.
            #[probe(usize, all)]
            fn arc_is_unique(weak: &AtomicUsize, strong: &AtomicUsize) -> bool {
                if weak.compare_exchange(1, usize::MAX, Acquire, Relaxed).is_err() {
                    return false;
                }
                let is_unique = strong.load(Acquire) == 1;
                weak.store(1, Release);
                is_unique
            }

            /// Makes a weak pointer an owner, if there is one left.
            #[probe(usize, all)]
            fn weak_upgrade(strong: &AtomicUsize) -> bool {
                let mut count = strong.load(Relaxed);
                loop {
                    if count == 0 {
                        return false;
                    }
                    match strong.compare_exchange_weak(count, count + 1, Relaxed, Relaxed) {
                        Ok(_) => return true,
                        Err(other) => count = other,
                    }
                }
            }

            /// One more weak pointer, once the count is not locked.
            #[probe(usize, all)]
            fn weak_downgrade(weak: &AtomicUsize) {
                loop {
                    let mut count = weak.load(Relaxed);
                    while count != usize::MAX {
                        match weak.compare_exchange_weak(count, count + 1, Acquire, Relaxed) {
                            Ok(_) => return,
                            Err(other) => count = other,
                        }
                    }
                    spin_loop();
                }
            }

            /// Takes a mutex: 0 is free, 1 taken, 2 taken and waited for.
            #[probe(u32, all)]
            #[parts(lock)]
            fn mutex_lock_fast(state: &AtomicU32) {
                if state.compare_exchange(0, 1, Acquire, Relaxed).is_err() {
                    while state.swap(2, Acquire) != 0 {
                        wait(state, 2);
                    }
                }
            }

            /// Releases a mutex, and wakes a thread if one may wait.
            #[probe(u32, all)]
            #[parts(unlock)]
            fn mutex_unlock(state: &AtomicU32) {
                if state.swap(0, Release) == 2 {
                    wake(state);
                }
            }

            /// A mutex from beginning to end.
            #[probe(u32, all)]
            #[parts(lock, critical_section, unlock)]
            fn mutex_section(state: &AtomicU32) {
                if state.compare_exchange(0, 1, Acquire, Relaxed).is_err() {
                    while state.swap(2, Acquire) != 0 {
                        wait(state, 2);
                    }
                }
                critical_section();
                if state.swap(0, Release) == 2 {
                    wake(state);
                }
            }

            /// Wakes a thread that waits for a condition.
            #[probe(u32, all)]
            fn condvar_notify(counter: &AtomicU32) {
                counter.fetch_add(1, Relaxed);
                wake(counter);
            }

            /// Takes a reader-writer lock to read, unless a writer has it or waits for it: each reader counts two, and then it is odd.
            #[probe(u32, all)]
            #[parts(lock)]
            fn rwlock_read(state: &AtomicU32) -> bool {
                let mut readers = state.load(Relaxed);
                while readers & 1 == 0 {
                    match state.compare_exchange_weak(readers, readers + 2, Acquire, Relaxed) {
                        Ok(_) => return true,
                        Err(other) => readers = other,
                    }
                }
                false
            }

            /// Takes a reader-writer lock to write, if no thread has it.
            #[probe(u32, all)]
            #[parts(lock)]
            fn rwlock_write(state: &AtomicU32) -> bool {
                state.compare_exchange(0, u32::MAX, Acquire, Relaxed).is_ok()
            }

            /// A reader releases the lock.
            #[probe(u32, all)]
            #[parts(unlock)]
            fn rwlock_unlock_read(state: &AtomicU32) {
                state.fetch_sub(2, Release);
            }

            /// Reads two words that a writer changes together; the copy is good if the writer did nothing meanwhile. The number is odd
            /// while it writes.
            #[probe(u64, load_store)]
            fn seqlock_read(sequence: &AtomicU64, low: &AtomicU64, high: &AtomicU64, copy: &mut (u64, u64)) -> bool {
                let before = sequence.load(Acquire);
                *copy = (low.load(Relaxed), high.load(Relaxed));
                fence(Acquire);
                sequence.load(Relaxed) == before && before & 1 == 0
            }
        }
    };
}
