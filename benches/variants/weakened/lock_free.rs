//! Small lock-free code, each line of which is there for a reason. A comment `//~ NAME: CODE` says that CODE in place of the next
//! line of code weakens the function; an empty CODE leaves the line out. `//~ NAME except TARGET: CODE` weakens nothing on targets
//! whose names start so: their instructions for it are stronger. `//= NAME: CODE` weakens nothing.

#![no_std]

use core::hint::spin_loop;
use core::ptr;
use core::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release, SeqCst};
use core::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicU64, AtomicUsize, compiler_fence, fence};

#[repr(C)]
pub struct Ring {
    head: AtomicUsize,
    tail: AtomicUsize,
    slots: [u64; 16],
}

#[repr(C)]
pub struct Sequence {
    number: AtomicU32,
    first: AtomicU64,
    second: AtomicU64,
}

#[repr(C)]
pub struct Node {
    next: AtomicPtr<Node>,
    is_waiting: AtomicBool,
    value: u64,
}

#[repr(C)]
pub struct Deque {
    top: AtomicUsize,
    bottom: AtomicUsize,
    slots: [AtomicU64; 16],
}

unsafe extern "C" {
    fn free_shared(of: *mut u64);
}

#[unsafe(no_mangle)]
pub extern "C" fn spin_lock(lock: &AtomicBool) {
    //~ lock_relaxed: while lock.swap(true, Relaxed) {
    //~ lock_release: while lock.swap(true, Release) {
    //~ lock_without_write: while lock.load(Acquire) {
    //= lock_acqrel: while lock.swap(true, AcqRel) {
    while lock.swap(true, Acquire) {
        while lock.load(Relaxed) {
            spin_loop();
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn spin_add(lock: &AtomicBool, value: *mut u64) {
    //~ section_lock_relaxed: while lock.compare_exchange_weak(false, true, Relaxed, Relaxed).is_err() {
    while lock.compare_exchange_weak(false, true, Acquire, Relaxed).is_err() {
        spin_loop();
    }
    //~ section_without_write:
    unsafe { *value += 1 };
    //~ unlock_relaxed: lock.store(false, Relaxed);
    //~ unlock_missing:
    //= unlock_seqcst: lock.store(false, SeqCst);
    lock.store(false, Release);
}

#[unsafe(no_mangle)]
pub extern "C" fn try_lock(lock: &AtomicU32) -> bool {
    //~ try_relaxed: lock.compare_exchange(0, 1, Relaxed, Relaxed).is_ok()
    //~ try_not_exclusive: lock.load(Acquire) == 0
    //~ try_without_compare: lock.swap(1, Acquire) != 1
    lock.compare_exchange(0, 1, Acquire, Relaxed).is_ok()
}

#[unsafe(no_mangle)]
pub extern "C" fn ticket_lock(next: &AtomicU32, serving: &AtomicU32) {
    //~ ticket_shared: let ticket = next.load(Relaxed);
    //= ticket_acquire: let ticket = next.fetch_add(1, Acquire);
    let ticket = next.fetch_add(1, Relaxed);
    //~ serving_relaxed: while serving.load(Relaxed) != ticket {
    //~ serving_once: if serving.load(Acquire) != ticket {
    while serving.load(Acquire) != ticket {
        spin_loop();
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn ticket_unlock(serving: &AtomicU32) {
    let now = serving.load(Relaxed);
    //~ ticket_unlock_relaxed: serving.store(now.wrapping_add(1), Relaxed);
    serving.store(now.wrapping_add(1), Release);
}

#[unsafe(no_mangle)]
pub extern "C" fn ring_push(ring: &mut Ring, value: u64) -> bool {
    let head = ring.head.load(Relaxed);
    //~ push_tail_relaxed: if head.wrapping_sub(ring.tail.load(Relaxed)) == 16 {
    //~ push_tail_unread: if head == 16 {
    if head.wrapping_sub(ring.tail.load(Acquire)) == 16 {
        return false;
    }
    //~ push_without_write: let _ = value;
    unsafe { *ring.slots.as_mut_ptr().add(head & 15) = value };
    //~ push_head_relaxed: ring.head.store(head.wrapping_add(1), Relaxed);
    ring.head.store(head.wrapping_add(1), Release);
    true
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ring_pop(ring: &Ring, into: *mut u64) -> bool {
    let tail = ring.tail.load(Relaxed);
    //~ pop_head_relaxed: if tail == ring.head.load(Relaxed) {
    if tail == ring.head.load(Acquire) {
        return false;
    }
    unsafe { *into = *ring.slots.as_ptr().add(tail & 15) };
    //~ pop_tail_relaxed: ring.tail.store(tail.wrapping_add(1), Relaxed);
    //~ pop_tail_missing:
    ring.tail.store(tail.wrapping_add(1), Release);
    true
}

#[unsafe(no_mangle)]
pub extern "C" fn sequence_read(sequence: &Sequence) -> u64 {
    loop {
        //~ read_begin_relaxed: let before = sequence.number.load(Relaxed);
        let before = sequence.number.load(Acquire);
        //~ read_odd:
        if before & 1 != 0 { continue };
        let sum = sequence.first.load(Relaxed).wrapping_add(sequence.second.load(Relaxed));
        //~ read_fence_missing:
        //~ read_fence_compiler: compiler_fence(Acquire);
        //= read_fence_seqcst: fence(SeqCst);
        fence(Acquire);
        //~ read_not_again: let after = before;
        let after = sequence.number.load(Relaxed);
        //~ read_not_compared: if after != 1 {
        if before == after {
            return sum;
        }
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn sequence_write(sequence: &Sequence, value: u64) {
    let number = sequence.number.load(Relaxed);
    //~ write_begin_missing:
    sequence.number.store(number.wrapping_add(1), Relaxed);
    //~ write_fence_missing:
    //~ write_fence_acquire: fence(Acquire);
    //~ write_fence_compiler: compiler_fence(Release);
    fence(Release);
    sequence.first.store(value, Relaxed);
    //~ write_data_missing:
    sequence.second.store(value, Relaxed);
    //~ write_end_relaxed: sequence.number.store(number.wrapping_add(2), Relaxed);
    sequence.number.store(number.wrapping_add(2), Release);
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sequence_read_volatile(number: &AtomicU32, data: *const u64) -> u64 {
    let before = number.load(Acquire);
    //~ volatile_first_plain: let first = unsafe { *data };
    let first = unsafe { ptr::read_volatile(data) };
    //~ volatile_second_plain: let second = unsafe { *data };
    let second = unsafe { ptr::read_volatile(data) };
    //~ volatile_fence_missing:
    fence(Acquire);
    if number.load(Relaxed) == before { first ^ second } else { 0 }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn once_get(state: &AtomicU32, value: *const u64) -> u64 {
    //~ once_get_relaxed: if state.load(Relaxed) == 2 { unsafe { *value } } else { 0 }
    if state.load(Acquire) == 2 { unsafe { *value } } else { 0 }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn once_call(state: &AtomicU32, value: *mut u64) -> u64 {
    //~ once_claim_load: if state.load(Acquire) == 0 {
    if state.compare_exchange(0, 1, Acquire, Acquire).is_ok() {
        unsafe { *value = 42 };
        //~ once_done_relaxed: state.store(2, Relaxed);
        state.store(2, Release);
    }
    //~ once_wait_relaxed: while state.load(Relaxed) != 2 {
    //~ once_wait_missing: while false {
    while state.load(Acquire) != 2 {
        spin_loop();
    }
    unsafe { *value }
}

#[unsafe(no_mangle)]
pub extern "C" fn shared_clone(count: &AtomicUsize) -> bool {
    //~ clone_not_atomic: let old = count.load(Relaxed); count.store(old.wrapping_add(1), Relaxed);
    let old = count.fetch_add(1, Relaxed);
    //~ clone_unchecked: old < usize::MAX
    old < usize::MAX / 2
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn shared_drop(count: &AtomicUsize, value: *mut u64) {
    //~ drop_relaxed: if count.fetch_sub(1, Relaxed) != 1 {
    //~ drop_acquire: if count.fetch_sub(1, Acquire) != 1 {
    //= drop_acqrel: if count.fetch_sub(1, AcqRel) != 1 {
    if count.fetch_sub(1, Release) != 1 {
        return;
    }
    //~ drop_fence_missing:
    //~ drop_fence_compiler: compiler_fence(Acquire);
    //~ drop_fence_release except aarch64: fence(Release);
    fence(Acquire);
    unsafe { free_shared(value) };
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn stack_push(head: &AtomicPtr<Node>, node: *mut Node) {
    let mut top = head.load(Relaxed);
    loop {
        //~ push_unlinked:
        unsafe { (*node).next.store(top, Relaxed) };
        //~ push_relaxed: match head.compare_exchange_weak(top, node, Relaxed, Relaxed) {
        //~ push_acquire: match head.compare_exchange_weak(top, node, Acquire, Relaxed) {
        match head.compare_exchange_weak(top, node, Release, Relaxed) {
            Ok(_) => return,
            //~ push_stale: Err(_) => {}
            Err(now) => top = now,
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn stack_pop(head: &AtomicPtr<Node>) -> *mut Node {
    //~ pop_load_relaxed: let mut top = head.load(Relaxed);
    let mut top = head.load(Acquire);
    while !top.is_null() {
        let next = unsafe { (*top).next.load(Relaxed) };
        //~ pop_failure_relaxed: match head.compare_exchange_weak(top, next, Acquire, Relaxed) {
        //~ pop_success_relaxed: match head.compare_exchange_weak(top, next, Relaxed, Acquire) {
        //~ pop_both_relaxed: match head.compare_exchange_weak(top, next, Relaxed, Relaxed) {
        match head.compare_exchange_weak(top, next, Acquire, Acquire) {
            Ok(_) => return top,
            Err(now) => top = now,
        }
    }
    top
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn flag_wait(flag: &AtomicBool, data: *const u64) -> u64 {
    //~ wait_relaxed: while !flag.load(Relaxed) {
    //~ wait_once: if !flag.load(Acquire) {
    while !flag.load(Acquire) {
        spin_loop();
    }
    unsafe { *data }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn flag_wait_then_fence(flag: &AtomicBool, data: *const u64) -> u64 {
    while !flag.load(Relaxed) {
        spin_loop();
    }
    //~ wait_fence_missing:
    //~ wait_fence_compiler: compiler_fence(Acquire);
    fence(Acquire);
    unsafe { *data }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn flag_set(flag: &AtomicBool, data: *mut u64, value: u64) {
    unsafe { *data = value };
    //~ set_relaxed: flag.store(true, Relaxed);
    //~ set_missing: let _ = flag;
    flag.store(true, Release);
}

#[unsafe(no_mangle)]
pub extern "C" fn hazard_load(source: &AtomicPtr<u64>, hazard: &AtomicPtr<u64>) -> *mut u64 {
    loop {
        let pointer = source.load(Relaxed);
        //~ hazard_unannounced:
        hazard.store(pointer, Relaxed);
        //~ hazard_fence_missing:
        //~ hazard_fence_acqrel: fence(AcqRel);
        //~ hazard_fence_compiler: compiler_fence(SeqCst);
        fence(SeqCst);
        //~ hazard_not_again: if true {
        //~ hazard_again_relaxed: if source.load(Relaxed) == pointer {
        if source.load(Acquire) == pointer {
            return pointer;
        }
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn dekker_enter(mine: &AtomicBool, theirs: &AtomicBool) -> bool {
    //~ dekker_store_release: mine.store(true, Release);
    mine.store(true, SeqCst);
    //~ dekker_load_acquire: !theirs.load(Acquire)
    !theirs.load(SeqCst)
}

#[unsafe(no_mangle)]
pub extern "C" fn publish(place: &AtomicPtr<u64>, value: *mut u64) -> *mut u64 {
    //~ publish_relaxed: match place.compare_exchange(ptr::null_mut(), value, Acquire, Acquire) {
    //~ publish_loser_relaxed: match place.compare_exchange(ptr::null_mut(), value, AcqRel, Relaxed) {
    match place.compare_exchange(ptr::null_mut(), value, AcqRel, Acquire) {
        Ok(_) => value,
        Err(winner) => winner,
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn device_send(status: *const u32, data: *mut u32, value: u32) {
    //~ device_status_plain: while unsafe { *status } & 1 == 0 {
    while unsafe { ptr::read_volatile(status) } & 1 == 0 {
        spin_loop();
    }
    //~ device_first_plain: unsafe { *data = value };
    unsafe { ptr::write_volatile(data, value) };
    //~ device_second_plain: unsafe { *data = value };
    unsafe { ptr::write_volatile(data, value) };
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn signal_phase(phase: *mut u64) {
    unsafe { *phase = 1 };
    //~ signal_write_fence_missing:
    compiler_fence(Release);
    unsafe { *phase = 2 };
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn signal_read_twice(phase: *const u64) -> bool {
    let before = unsafe { *phase };
    //~ signal_read_fence_missing:
    compiler_fence(SeqCst);
    unsafe { *phase == before }
}

#[unsafe(no_mangle)]
pub extern "C" fn wait_twice(phase: &AtomicU32) {
    //~ phase_first_missing:
    while phase.load(Acquire) != 1 { spin_loop() }
    //~ phase_second_other: while phase.load(Acquire) != 3 { spin_loop() }
    while phase.load(Acquire) != 2 { spin_loop() }
    //~ phase_not_answered:
    //~ phase_exchanged except x86: phase.swap(3, Relaxed);
    phase.store(3, Release);
}

#[unsafe(no_mangle)]
pub extern "C" fn read_lock(lock: &AtomicU32) -> bool {
    //~ reader_relaxed: if lock.fetch_add(2, Relaxed) & 1 == 0 {
    if lock.fetch_add(2, Acquire) & 1 == 0 {
        return true;
    }
    //~ reader_not_undone:
    lock.fetch_sub(2, Relaxed);
    false
}

#[unsafe(no_mangle)]
pub extern "C" fn read_unlock(lock: &AtomicU32) {
    //~ reader_unlock_relaxed: lock.fetch_sub(2, Relaxed);
    //~ reader_unlock_not_atomic: lock.store(lock.load(Relaxed) - 2, Release);
    lock.fetch_sub(2, Release);
}

#[unsafe(no_mangle)]
pub extern "C" fn deque_take(deque: &Deque) -> u64 {
    let bottom = deque.bottom.load(Relaxed).wrapping_sub(1);
    //~ take_unannounced:
    deque.bottom.store(bottom, Relaxed);
    //~ take_fence_missing:
    //~ take_fence_acqrel: fence(AcqRel);
    fence(SeqCst);
    let top = deque.top.load(Relaxed);
    if (bottom.wrapping_sub(top) as isize) < 0 {
        deque.bottom.store(top, Relaxed);
        return 0;
    }
    let value = unsafe { (*deque.slots.as_ptr().add(bottom & 15)).load(Relaxed) };
    if top == bottom {
        //~ take_last_unclaimed: let is_ours = true;
        //~ take_last_relaxed: let is_ours = deque.top.compare_exchange(top, top.wrapping_add(1), Relaxed, Relaxed).is_ok();
        let is_ours = deque.top.compare_exchange(top, top.wrapping_add(1), SeqCst, Relaxed).is_ok();
        deque.bottom.store(bottom.wrapping_add(1), Relaxed);
        return if is_ours { value } else { 0 };
    }
    value
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn queue_lock(tail: &AtomicPtr<Node>, mine: &Node) {
    let node = ptr::from_ref(mine).cast_mut();
    //~ queue_swap_acquire: let before = tail.swap(node, Acquire);
    //~ queue_swap_release: let before = tail.swap(node, Release);
    let before = tail.swap(node, AcqRel);
    if before.is_null() {
        return;
    }
    //~ queue_link_relaxed: unsafe { (*before).next.store(node, Relaxed) };
    unsafe { (*before).next.store(node, Release) };
    //~ queue_wait_relaxed: while mine.is_waiting.load(Relaxed) {
    while mine.is_waiting.load(Acquire) {
        spin_loop();
    }
}
