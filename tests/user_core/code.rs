//! Ordinary code without `std`: each function is compiled with the embedded core and with the real one.
#![no_std]
#![allow(clippy::all)]

use core::cell::{Cell, OnceCell, RefCell, UnsafeCell};
use core::fmt::{self, Debug, Display, Write};
use core::future::Future;
use core::mem::{ManuallyDrop, MaybeUninit};
use core::num::{NonZeroU32, Wrapping};
use core::pin::Pin;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicPtr, AtomicU8, AtomicU32, AtomicU64, AtomicUsize, Ordering::*};
use core::task::{Context, Poll, Waker};
use core::time::Duration;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    x: u32,
    y: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    #[default]
    Empty,
    Dot(Point),
    Line { from: Point, to: Point },
}

#[derive(Debug)]
pub struct Gate(AtomicU32);

macro_rules! exported {
    ($($(#[$meta:meta])* fn $name:ident($($argument:ident: $type:ty),*) $(-> $result:ty)? $body:block)*) => {$(
        $(#[$meta])*
        #[unsafe(no_mangle)]
        pub fn $name($($argument: $type),*) $(-> $result)? $body
    )*};
}

exported! {
    // Derives.
    fn point_eq(a: &Point, b: &Point) -> bool { a == b }
    fn point_cmp(a: &Point, b: &Point) -> core::cmp::Ordering { a.cmp(b) }
    fn point_lt(a: &Point, b: &Point) -> bool { a < b }
    fn point_default() -> Point { Point::default() }
    fn point_debug(a: &Point, f: &mut fmt::Formatter<'_>) -> fmt::Result { a.fmt(f) }
    fn shape_clone(a: &Shape) -> Shape { a.clone() }
    fn shape_eq(a: &Shape, b: &Shape) -> bool { a == b }
    fn shape_debug(a: &Shape, f: &mut fmt::Formatter<'_>) -> fmt::Result { a.fmt(f) }
    fn gate_debug(a: &Gate, f: &mut fmt::Formatter<'_>) -> fmt::Result { a.fmt(f) }
    fn gate_open(a: &Gate) { a.0.store(1, Release) }

    // Panics and formatting.
    fn panics() { panic!("no") }
    fn panics_with(a: u32, b: &str) { panic!("no {a} {b:?} {:x}", a) }
    fn asserts(a: u32) { assert!(a > 3); }
    fn asserts_with(a: u32) { assert!(a > 3, "{a} is too small"); }
    fn asserts_equal(a: u32, b: u32) { assert_eq!(a, b); }
    fn asserts_equal_with(a: u32, b: u32) { assert_ne!(a, b, "at {}", a); }
    fn debug_asserts(a: u32) { debug_assert!(a > 3); }
    fn cannot_be_reached(a: u32) -> u32 { match a { 0 => 1, 1 => unreachable!(), 2 => todo!(), _ => unimplemented!("{a}") } }
    fn writes(f: &mut fmt::Formatter<'_>, a: u32) -> fmt::Result { write!(f, "{a} and {:?}", Some(a)) }
    fn writes_line(f: &mut fmt::Formatter<'_>) -> fmt::Result { writeln!(f, "only this")?; f.write_char('x') }
    fn displays(a: &dyn Display, f: &mut fmt::Formatter<'_>) -> fmt::Result { a.fmt(f) }

    // Integers.
    fn take(a: &AtomicU64, n: u64) -> bool { a.fetch_add(n.wrapping_neg(), Relaxed) == n }
    fn checked(a: u32, b: u32) -> Option<u32> { a.checked_mul(b)?.checked_sub(3)?.checked_add(b) }
    fn checked_signed(a: i32, b: i32) -> Option<i32> { a.checked_mul(b)?.checked_sub(3)?.checked_add(b) }
    fn saturates(a: u8, b: i16) -> i16 { (a.saturating_add(7) as i16).saturating_sub(b) }
    fn overflows(a: i64, b: i64) -> (i64, bool) { a.overflowing_mul(b) }
    fn shifts(a: u64, n: u32) -> u64 { a.wrapping_shl(n) ^ a.wrapping_shr(n) ^ (a << 3_u8) }
    fn rotates(a: u32, n: u32) -> u32 { a.rotate_left(n) ^ a.rotate_right(3) }
    fn counts(a: u64) -> u32 { a.leading_zeros() + a.trailing_zeros() * a.count_ones() }
    fn powers(a: u32, n: u32) -> u32 { a.wrapping_mul(n.pow(3)).next_power_of_two() }
    fn power(a: u64, n: u32) -> u64 { a.pow(n) }
    fn is_power(a: usize) -> bool { a.is_power_of_two() }
    fn distance(a: u32, b: u32) -> u32 { a.abs_diff(b) }
    fn magnitude(a: i32) -> u32 { a.unsigned_abs() }
    fn bytes(a: u32) -> [u8; 4] { a.to_be_bytes() }
    fn from_bytes(a: [u8; 8]) -> u64 { u64::from_le_bytes(a) }
    fn divides(a: u32, b: u32) -> u32 { a / b + a % b }
    fn divides_up(a: usize, b: usize) -> usize { a.div_ceil(b) }
    fn not_zero(a: u32) -> Option<NonZeroU32> { NonZeroU32::new(a) }
    fn wraps(a: Wrapping<u32>, b: Wrapping<u32>) -> Wrapping<u32> { a + b - Wrapping(3) }
    fn narrows(a: u64) -> Option<u8> { u8::try_from(a).ok() }
    fn narrows_signed(a: i64) -> Option<u32> { a.try_into().ok() }
    fn widens(a: u8, b: u16) -> u64 { u64::from(a) + u64::from(b) }
    fn clamps(a: i32) -> i32 { a.clamp(-7, 9).max(3).min(8) }

    // Slices, arrays, strings.
    fn indexes(a: &[u32], at: usize) -> u32 { a[at] }
    fn gets(a: &[u32], at: usize) -> Option<u32> { a.get(at).copied() }
    fn slices(a: &[u32], from: usize, to: usize) -> &[u32] { &a[from..to] }
    fn slices_from(a: &[u32], from: usize) -> &[u32] { &a[from..] }
    fn splits(a: &[u8], at: usize) -> (&[u8], &[u8]) { a.split_at(at) }
    fn firsts(a: &[u8]) -> Option<(&u8, &[u8])> { a.split_first() }
    fn copies(a: &mut [u8], b: &[u8]) { a.copy_from_slice(b) }
    fn fills(a: &mut [u32], b: u32) { a.fill(b) }
    fn swaps(a: &mut [u32], i: usize, j: usize) { a.swap(i, j) }
    fn equals(a: &[u8], b: &[u8]) -> bool { a == b }
    fn same_text(a: &str, b: &str) -> bool { a == b }
    fn begins(a: &[u8]) -> bool { a.starts_with(b"abc") }
    fn array_at(a: &[u32; 8], at: usize) -> u32 { a[at & 7] }
    fn array_of(a: &[u8]) -> Option<[u8; 4]> { a.try_into().ok() }
    fn array_made() -> [AtomicU8; 8] { core::array::from_fn(|_| AtomicU8::new(7)) }

    // Iterators.
    fn sums(a: &[u32]) -> u32 { a.iter().sum() }
    fn adds(a: &[AtomicUsize]) -> usize { let mut sum = 0; for x in a { sum += x.load(Relaxed); } sum }
    fn maps(a: &[u32]) -> u32 { a.iter().map(|x| x ^ 3).filter(|x| x & 1 == 0).fold(0, |a, b| a ^ b) }
    fn finds(a: &[u32], b: u32) -> Option<usize> { a.iter().position(|x| *x == b) }
    fn any_of(a: &[AtomicU32]) -> bool { a.iter().any(|x| x.load(Acquire) == 0) }
    fn all_of(a: &[AtomicU32]) -> bool { a.iter().all(|x| x.load(Acquire) == 0) }
    fn numbered(a: &[u32]) -> usize { let mut last = 0; for (i, x) in a.iter().enumerate() { if *x > 9 { last = i; } } last }
    fn reversed(a: &[u32]) -> Option<u32> { a.iter().rev().find(|x| **x > 3).copied() }
    fn counts_to(n: u32, a: &AtomicU32) { for i in 0..n { a.fetch_add(i, Relaxed); } }
    fn counts_through(n: u32, a: &AtomicU32) { for i in 1..=n { a.fetch_xor(i, Relaxed); } }
    fn counts_down(n: usize, a: &AtomicUsize) { for i in (0..n).rev() { a.store(i, Release); } }
    fn stores_all(a: &mut [u32]) { for x in a.iter_mut() { *x += 1; } }
    fn greatest(a: &[u32]) -> Option<&u32> { a.iter().max() }
    fn skips(a: &[u32]) -> u32 { let mut sum = 0; for x in a.iter().skip(2).take(5) { sum ^= *x; } sum }

    // Option and Result.
    fn unwraps(a: Option<u32>) -> u32 { a.unwrap() }
    fn expects(a: Result<u32, u8>) -> u32 { a.expect("it is there") }
    fn defaults(a: Option<u32>, b: u32) -> u32 { a.map(|x| x + 1).unwrap_or(b) }
    fn chains(a: Option<u32>) -> Result<u32, u8> { a.filter(|x| *x > 2).ok_or(7) }
    fn questions(a: Result<u32, u8>) -> Result<u64, u16> { Ok(u64::from(a?) << 1) }
    fn takes(a: &mut Option<u32>) -> Option<u32> { a.take() }
    fn replaces(a: &mut Option<u32>) -> Option<u32> { a.replace(3) }
    fn inserts(a: &mut Option<u32>) -> &mut u32 { a.get_or_insert_with(|| 5) }

    // Cells and memory.
    fn cell_adds(a: &Cell<u32>) { a.set(a.get() + 1) }
    fn cell_replaces(a: &Cell<u32>) -> u32 { a.replace(4) }
    fn borrows(a: &RefCell<u32>) -> u32 { *a.borrow() }
    fn borrows_to_write(a: &RefCell<u32>) { *a.borrow_mut() += 1 }
    fn tries_to_borrow(a: &RefCell<u32>) -> bool { a.try_borrow_mut().is_ok() }
    fn once(a: &OnceCell<u32>) -> u32 { *a.get_or_init(|| 7) }
    fn unsafe_cell(a: &UnsafeCell<u32>) -> u32 { unsafe { *a.get() } }
    fn mem_swaps(a: &mut u64, b: &mut u64) { core::mem::swap(a, b) }
    fn mem_takes(a: &mut u64) -> u64 { core::mem::take(a) }
    fn uninitialised(a: u32) -> u32 { let mut x = MaybeUninit::uninit(); x.write(a); unsafe { x.assume_init() } }
    fn not_dropped(a: u32) -> u32 { *ManuallyDrop::new(a) }
    fn reads(a: *const u32) -> u32 { unsafe { a.add(3).read_volatile() ^ a.read() } }
    fn writes_to(a: *mut u32, b: u32) { unsafe { a.add(1).write(b); core::ptr::write_volatile(a, b) } }
    fn not_null(a: *mut u32) -> Option<NonNull<u32>> { NonNull::new(a) }
    fn first_of(a: NonNull<u32>) -> u32 { unsafe { *a.as_ref() } }
    fn swings(a: &AtomicPtr<u32>, b: *mut u32) -> bool { a.compare_exchange(core::ptr::null_mut(), b, AcqRel, Acquire).is_ok() }
    fn duration(a: u64) -> u32 { Duration::from_millis(a).subsec_nanos() }

    // Futures.
    fn polls(a: Pin<&mut dyn Future<Output = u32>>, cx: &mut Context<'_>) -> Poll<u32> { a.poll(cx) }
    fn ready(a: Poll<u32>) -> Option<u32> { match a { Poll::Ready(x) => Some(x), Poll::Pending => None } }
    fn wakes(a: &Waker) { a.wake_by_ref() }
    fn clones(a: &Waker) -> Waker { a.clone() }
    fn registers(cx: &Context<'_>, old: &Waker) -> bool { cx.waker().will_wake(old) }

    // What the real core has special cases of.
    fn contains(a: &[u32], b: u32) -> bool { a.contains(&b) }
    fn contains_byte(a: &[u8], b: u8) -> bool { a.contains(&b) }
    fn by_value(a: [u32; 8]) -> u32 { let mut sum = 0; for x in a { sum ^= x; } sum }
    fn array_maps(a: [u32; 4]) -> [u64; 4] { a.map(u64::from) }
    fn zips(a: &[u32], b: &[u32]) -> u32 { a.iter().zip(b).fold(0, |sum, (x, y)| sum ^ (x & y)) }
    fn zips_in_a_loop(a: &mut [u32], b: &[u32]) { for (x, y) in a.iter_mut().zip(b) { *x ^= *y; } }
    fn steps(a: &[u32]) -> u32 { let mut sum = 0; for x in a.iter().step_by(3) { sum ^= *x; } sum }
    fn steps_a_range(n: usize, a: &AtomicUsize) { for i in (0..n).step_by(4) { a.store(i, Relaxed); } }
    fn takes_some(a: &[u32], n: usize) -> u32 { a.iter().take(n).fold(0, |sum, x| sum ^ x) }
    fn compares(a: &[u32], b: &[u32]) -> core::cmp::Ordering { a.cmp(b) }
    fn compares_bytes(a: &[u8], b: &[u8]) -> core::cmp::Ordering { a.cmp(b) }
    fn compares_partly(a: &[u32], b: &[u32]) -> bool { a < b }
    fn chunks(a: &[u8]) -> u8 { let mut sum = 0; for x in a.chunks(4) { sum ^= x[0]; } sum }
    fn exact_chunks(a: &[u8]) -> u8 { let mut sum = 0; for x in a.chunks_exact(4) { sum ^= x[3]; } sum }
    fn windows(a: &[u8]) -> usize { a.windows(2).filter(|x| x[0] < x[1]).count() }
    fn searches(a: &[u32], b: u32) -> Result<usize, usize> { a.binary_search(&b) }
    fn text_parts(a: &str, at: usize) -> &str { &a[at..] }
    fn letters(a: &str) -> usize { a.chars().filter(|x| *x == 'a').count() }
    fn chained(a: &[u32], b: &[u32]) -> u32 { let mut sum = 0; for x in a.iter().chain(b) { sum ^= *x; } sum }
    fn peeks(a: &[u32]) -> u32 { let mut a = a.iter().peekable(); while let Some(x) = a.next() { if a.peek() == Some(&x) { return *x; } } 0 }
    fn elapsed(a: Duration, b: Duration) -> Option<Duration> { a.checked_sub(b) }
    fn euclidean(a: i32, b: i32) -> i32 { a.rem_euclid(b) }
    fn divides_wrapping(a: i32, b: i32) -> i32 { a.wrapping_div(b) }
    fn adds_signed(a: u32, b: i32) -> Option<u32> { a.checked_add_signed(b) }
    fn hashes(a: &Shape, state: &mut dyn core::hash::Hasher) { let mut state = state; core::hash::Hash::hash(a, &mut state) }
    fn wrapping_cell(a: &Cell<[u32; 4]>) -> &[Cell<u32>] { a.as_array_of_cells() }
    fn tuple_order(a: (u32, u8), b: (u32, u8)) -> bool { a < b }
}
