//! What the programs call that is not shown: functions that the compiler knows nothing about but that they return, or do
//! not. In assembly they are calls of `opaque_…`, and whatever is shared with other threads stays on its side of them.

extern "C" {
    fn opaque_panic() -> !;
    fn opaque_abort() -> !;
    fn opaque_critical_section();
    fn opaque_compute() -> u64;
    fn opaque_allocate() -> *mut u32;
    fn opaque_free(pointer: *mut u32);
    fn opaque_drop();
    fn opaque_wait(word: *const u8, while_equal: u32);
    fn opaque_wake(word: *const u8);
}

/// Unwinds the thread.
#[inline(always)]
pub fn panic() -> ! {
    unsafe { opaque_panic() }
}

/// Ends the program.
#[inline(always)]
pub fn abort() -> ! {
    unsafe { opaque_abort() }
}

/// What a lock protects.
#[inline(always)]
pub fn critical_section() {
    unsafe { opaque_critical_section() }
}

/// Makes a value that is not zero, at some expense.
#[inline(always)]
pub fn compute() -> u64 {
    unsafe { opaque_compute() }
}

/// Makes a box.
#[inline(always)]
pub fn allocate() -> *mut u32 {
    unsafe { opaque_allocate() }
}

/// Frees a box.
#[inline(always)]
pub fn free(pointer: *mut u32) {
    unsafe { opaque_free(pointer) }
}

/// Drops what is shared, and frees it.
#[inline(always)]
pub fn drop_shared() {
    unsafe { opaque_drop() }
}

/// Sleeps while the word has this value: a futex. The type is left open, since some targets have no `AtomicU32`.
#[inline(always)]
pub fn wait<T>(word: &T, while_equal: u32) {
    unsafe { opaque_wait(word as *const T as *const u8, while_equal) }
}

/// Wakes one thread that waits for the word.
#[inline(always)]
pub fn wake<T>(word: &T) {
    unsafe { opaque_wake(word as *const T as *const u8) }
}
