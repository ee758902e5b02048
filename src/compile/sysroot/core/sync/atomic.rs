//! The atomic types and fences.
//!
//! What a probe compiles to depends on how these bodies are written, so they are written as the real `core` writes them:
//! a `bool` is read as `u8 != 0`, is emulated where the ISA has no byte atomics, and negates its `fetch_nand` by hand.

use self::Ordering::{AcqRel, Acquire, Relaxed, Release, SeqCst};
use crate::cell::UnsafeCell;
use crate::intrinsics::{self, AtomicOrdering as Order};

/// The five memory orderings.
#[rustc_diagnostic_item = "Ordering"]
#[non_exhaustive]
pub enum Ordering {
    Relaxed,
    Release,
    Acquire,
    AcqRel,
    SeqCst,
}

impl Clone for Ordering {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for Ordering {}

/// On these ISAs byte-wide read-modify-writes are loops, so `bool` is built on `fetch_and` and `fetch_or`.
#[cfg(target_has_atomic = "8")]
const EMULATE_ATOMIC_BOOL: bool = cfg!(any(
    target_arch = "riscv32",
    target_arch = "riscv64",
    target_arch = "loongarch32",
    target_arch = "loongarch64"
));

#[inline]
unsafe fn atomic_load<T: Copy>(source: *const T, order: Ordering) -> T {
    unsafe {
        match order {
            Relaxed => intrinsics::atomic_load::<T, { Order::Relaxed }>(source),
            Acquire => intrinsics::atomic_load::<T, { Order::Acquire }>(source),
            SeqCst => intrinsics::atomic_load::<T, { Order::SeqCst }>(source),
            Release => panic!("there is no such thing as a release load"),
            AcqRel => panic!("there is no such thing as an acquire-release load"),
        }
    }
}

#[inline]
unsafe fn atomic_store<T: Copy>(destination: *mut T, value: T, order: Ordering) {
    unsafe {
        match order {
            Relaxed => intrinsics::atomic_store::<T, { Order::Relaxed }>(destination, value),
            Release => intrinsics::atomic_store::<T, { Order::Release }>(destination, value),
            SeqCst => intrinsics::atomic_store::<T, { Order::SeqCst }>(destination, value),
            Acquire => panic!("there is no such thing as an acquire store"),
            AcqRel => panic!("there is no such thing as an acquire-release store"),
        }
    }
}

macro_rules! read_modify_write {
    ($($name:ident [$($operand:ident)?] $intrinsic:ident)*) => {$(
        #[inline]
        unsafe fn $name<T: Copy $(, $operand: Copy)?>(
            destination: *mut T,
            value: read_modify_write!(@operand T $($operand)?),
            order: Ordering,
        ) -> T {
            unsafe {
                match order {
                    Relaxed => intrinsics::$intrinsic::<T, $($operand,)? { Order::Relaxed }>(destination, value),
                    Acquire => intrinsics::$intrinsic::<T, $($operand,)? { Order::Acquire }>(destination, value),
                    Release => intrinsics::$intrinsic::<T, $($operand,)? { Order::Release }>(destination, value),
                    AcqRel => intrinsics::$intrinsic::<T, $($operand,)? { Order::AcqRel }>(destination, value),
                    SeqCst => intrinsics::$intrinsic::<T, $($operand,)? { Order::SeqCst }>(destination, value),
                }
            }
        }
    )*};
    (@operand $own:ident) => { $own };
    (@operand $own:ident $operand:ident) => { $operand };
}
read_modify_write! {
    atomic_swap [] atomic_xchg
    atomic_add [U] atomic_xadd
    atomic_sub [U] atomic_xsub
    atomic_and [U] atomic_and
    atomic_nand [U] atomic_nand
    atomic_or [U] atomic_or
    atomic_xor [U] atomic_xor
    atomic_max [] atomic_max
    atomic_min [] atomic_min
    atomic_umax [] atomic_umax
    atomic_umin [] atomic_umin
}

macro_rules! compare_exchange {
    ($($name:ident $intrinsic:ident)*) => {$(
        #[inline]
        unsafe fn $name<T: Copy>(
            destination: *mut T,
            old: T,
            new: T,
            success: Ordering,
            failure: Ordering,
        ) -> Result<T, T> {
            let (value, exchanged) = unsafe {
                compare_exchange! {
                    @match $intrinsic (success, failure) (destination, old, new)
                    Relaxed Acquire Release AcqRel SeqCst
                }
            };
            if exchanged { Ok(value) } else { Err(value) }
        }
    )*};
    (@match $intrinsic:ident $orders:tt $arguments:tt $($success:ident)*) => {
        match $orders {
            $(
                ($success, Relaxed) => {
                    intrinsics::$intrinsic::<T, { Order::$success }, { Order::Relaxed }> $arguments
                }
                ($success, Acquire) => {
                    intrinsics::$intrinsic::<T, { Order::$success }, { Order::Acquire }> $arguments
                }
                ($success, SeqCst) => {
                    intrinsics::$intrinsic::<T, { Order::$success }, { Order::SeqCst }> $arguments
                }
            )*
            (_, AcqRel) => panic!("there is no such thing as an acquire-release failure ordering"),
            (_, Release) => panic!("there is no such thing as a release failure ordering"),
        }
    };
}
compare_exchange! {
    atomic_compare_exchange atomic_cxchg
    atomic_compare_exchange_weak atomic_cxchgweak
}

/// What all atomic types have, whatever their operations are built on.
macro_rules! common {
    ($value:ty) => {
        #[inline]
        pub const fn new(value: $value) -> Self {
            unsafe { crate::mem::transmute(value) }
        }

        #[inline]
        pub const unsafe fn from_ptr<'a>(pointer: *mut $value) -> &'a Self {
            unsafe { &*(pointer as *mut Self) }
        }

        #[inline]
        pub const fn into_inner(self) -> $value {
            unsafe { crate::mem::transmute(self) }
        }

        #[inline]
        pub const fn as_ptr(&self) -> *mut $value {
            self.value.get() as *mut $value
        }

        #[inline]
        pub fn get_mut(&mut self) -> &mut $value {
            unsafe { &mut *self.as_ptr() }
        }
    };
}

/// The updates by a closure: a loop of `compare_exchange_weak`.
macro_rules! update {
    ($value:ty) => {
        #[inline]
        pub fn fetch_update<F>(&self, set_order: Ordering, fetch_order: Ordering, update: F) -> Result<$value, $value>
        where
            F: FnMut($value) -> Option<$value>,
        {
            self.try_update(set_order, fetch_order, update)
        }

        #[inline]
        pub fn try_update(
            &self,
            set_order: Ordering,
            fetch_order: Ordering,
            mut update: impl FnMut($value) -> Option<$value>,
        ) -> Result<$value, $value> {
            let mut previous = self.load(fetch_order);
            while let Some(next) = update(previous) {
                match self.compare_exchange_weak(previous, next, set_order, fetch_order) {
                    exchanged @ Ok(_) => return exchanged,
                    Err(found) => previous = found,
                }
            }
            Err(previous)
        }

        #[inline]
        pub fn update(
            &self,
            set_order: Ordering,
            fetch_order: Ordering,
            mut update: impl FnMut($value) -> $value,
        ) -> $value {
            let mut previous = self.load(fetch_order);
            loop {
                match self.compare_exchange_weak(previous, update(previous), set_order, fetch_order) {
                    Ok(exchanged) => break exchanged,
                    Err(found) => previous = found,
                }
            }
        }
    };
}

macro_rules! integer {
    ($size:literal $align:literal $($atomic:ident $value:ident $max:ident $min:ident)*) => {$(
        #[cfg(target_has_atomic_load_store = $size)]
        #[repr(C, align($align))]
        pub struct $atomic {
            value: UnsafeCell<$value>,
        }

        #[cfg(target_has_atomic_load_store = $size)]
        unsafe impl Sync for $atomic {}

        #[cfg(target_has_atomic_load_store = $size)]
        impl $atomic {
            common! { $value }

            #[inline]
            pub fn load(&self, order: Ordering) -> $value {
                unsafe { atomic_load(self.as_ptr(), order) }
            }

            #[inline]
            pub fn store(&self, value: $value, order: Ordering) {
                unsafe {
                    atomic_store(self.as_ptr(), value, order);
                }
            }
        }

        #[cfg(target_has_atomic = $size)]
        impl $atomic {
            #[inline]
            pub fn compare_exchange(
                &self,
                current: $value,
                new: $value,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$value, $value> {
                unsafe { atomic_compare_exchange(self.as_ptr(), current, new, success, failure) }
            }

            #[inline]
            pub fn compare_exchange_weak(
                &self,
                current: $value,
                new: $value,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$value, $value> {
                unsafe { atomic_compare_exchange_weak(self.as_ptr(), current, new, success, failure) }
            }

            integer! {
                @fetch $value
                swap atomic_swap
                fetch_add atomic_add
                fetch_sub atomic_sub
                fetch_and atomic_and
                fetch_nand atomic_nand
                fetch_or atomic_or
                fetch_xor atomic_xor
                fetch_max $max
                fetch_min $min
            }

            update! { $value }
        }
    )*};
    (@fetch $value:ident $($method:ident $function:ident)*) => {$(
        #[inline]
        pub fn $method(&self, value: $value, order: Ordering) -> $value {
            unsafe { $function(self.as_ptr(), value, order) }
        }
    )*};
}

integer! { "8" 1 AtomicI8 i8 atomic_max atomic_min AtomicU8 u8 atomic_umax atomic_umin }
integer! { "16" 2 AtomicI16 i16 atomic_max atomic_min AtomicU16 u16 atomic_umax atomic_umin }
integer! { "32" 4 AtomicI32 i32 atomic_max atomic_min AtomicU32 u32 atomic_umax atomic_umin }
integer! { "64" 8 AtomicI64 i64 atomic_max atomic_min AtomicU64 u64 atomic_umax atomic_umin }
integer! { "128" 16 AtomicI128 i128 atomic_max atomic_min AtomicU128 u128 atomic_umax atomic_umin }

#[cfg(target_pointer_width = "16")]
integer! { "ptr" 2 AtomicIsize isize atomic_max atomic_min AtomicUsize usize atomic_umax atomic_umin }
#[cfg(target_pointer_width = "32")]
integer! { "ptr" 4 AtomicIsize isize atomic_max atomic_min AtomicUsize usize atomic_umax atomic_umin }
#[cfg(target_pointer_width = "64")]
integer! { "ptr" 8 AtomicIsize isize atomic_max atomic_min AtomicUsize usize atomic_umax atomic_umin }

#[cfg(target_has_atomic_load_store = "8")]
#[repr(C, align(1))]
pub struct AtomicBool {
    value: UnsafeCell<u8>,
}

#[cfg(target_has_atomic_load_store = "8")]
unsafe impl Sync for AtomicBool {}

#[cfg(target_has_atomic_load_store = "8")]
impl AtomicBool {
    common! { bool }

    #[inline]
    pub fn load(&self, order: Ordering) -> bool {
        unsafe { atomic_load(self.value.get(), order) != 0 }
    }

    #[inline]
    pub fn store(&self, value: bool, order: Ordering) {
        unsafe {
            atomic_store(self.value.get(), value as u8, order);
        }
    }
}

#[cfg(target_has_atomic = "8")]
impl AtomicBool {
    #[inline]
    pub fn swap(&self, value: bool, order: Ordering) -> bool {
        if EMULATE_ATOMIC_BOOL {
            if value {
                self.fetch_or(true, order)
            } else {
                self.fetch_and(false, order)
            }
        } else {
            unsafe { atomic_swap(self.value.get(), value as u8, order) != 0 }
        }
    }

    #[inline]
    pub fn compare_exchange(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool> {
        if EMULATE_ATOMIC_BOOL {
            // One read-modify-write serves both outcomes, so it takes the stronger of the two orderings.
            let order = match (success, failure) {
                (SeqCst, _) => SeqCst,
                (_, SeqCst) => SeqCst,
                (AcqRel, _) => AcqRel,
                (_, AcqRel) => panic!("there is no such thing as an acquire-release failure ordering"),
                (Release, Acquire) => AcqRel,
                (Acquire, _) => Acquire,
                (_, Acquire) => Acquire,
                (Release, Relaxed) => Release,
                (_, Release) => panic!("there is no such thing as a release failure ordering"),
                (Relaxed, Relaxed) => Relaxed,
            };
            let old = if current == new { self.fetch_or(false, order) } else { self.swap(new, order) };
            if old == current { Ok(old) } else { Err(old) }
        } else {
            match unsafe {
                atomic_compare_exchange(self.value.get(), current as u8, new as u8, success, failure)
            } {
                Ok(value) => Ok(value != 0),
                Err(value) => Err(value != 0),
            }
        }
    }

    #[inline]
    pub fn compare_exchange_weak(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool> {
        if EMULATE_ATOMIC_BOOL {
            return self.compare_exchange(current, new, success, failure);
        }
        match unsafe {
            atomic_compare_exchange_weak(self.value.get(), current as u8, new as u8, success, failure)
        } {
            Ok(value) => Ok(value != 0),
            Err(value) => Err(value != 0),
        }
    }

    #[inline]
    pub fn fetch_and(&self, value: bool, order: Ordering) -> bool {
        unsafe { atomic_and(self.value.get(), value as u8, order) != 0 }
    }

    /// `!(old & true)` is `!old`, and `!(old & false)` is `true`: neither needs a nand, which would set the other bits.
    #[inline]
    pub fn fetch_nand(&self, value: bool, order: Ordering) -> bool {
        if value { self.fetch_xor(true, order) } else { self.swap(true, order) }
    }

    #[inline]
    pub fn fetch_or(&self, value: bool, order: Ordering) -> bool {
        unsafe { atomic_or(self.value.get(), value as u8, order) != 0 }
    }

    #[inline]
    pub fn fetch_xor(&self, value: bool, order: Ordering) -> bool {
        unsafe { atomic_xor(self.value.get(), value as u8, order) != 0 }
    }

    #[inline]
    pub fn fetch_not(&self, order: Ordering) -> bool {
        self.fetch_xor(true, order)
    }

    update! { bool }
}

macro_rules! pointer {
    ($align:literal) => {
        #[cfg(target_has_atomic_load_store = "ptr")]
        #[repr(C, align($align))]
        pub struct AtomicPtr<T> {
            value: UnsafeCell<*mut T>,
        }
    };
}
#[cfg(target_pointer_width = "16")]
pointer! { 2 }
#[cfg(target_pointer_width = "32")]
pointer! { 4 }
#[cfg(target_pointer_width = "64")]
pointer! { 8 }

#[cfg(target_has_atomic_load_store = "ptr")]
unsafe impl<T> Send for AtomicPtr<T> {}
#[cfg(target_has_atomic_load_store = "ptr")]
unsafe impl<T> Sync for AtomicPtr<T> {}

#[cfg(target_has_atomic_load_store = "ptr")]
impl<T> AtomicPtr<T> {
    common! { *mut T }

    #[inline]
    pub fn load(&self, order: Ordering) -> *mut T {
        unsafe { atomic_load(self.as_ptr(), order) }
    }

    #[inline]
    pub fn store(&self, pointer: *mut T, order: Ordering) {
        unsafe {
            atomic_store(self.as_ptr(), pointer, order);
        }
    }
}

#[cfg(target_has_atomic = "ptr")]
impl<T> AtomicPtr<T> {
    #[inline]
    pub fn swap(&self, pointer: *mut T, order: Ordering) -> *mut T {
        unsafe { atomic_swap(self.as_ptr(), pointer, order) }
    }

    #[inline]
    pub fn compare_exchange(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T> {
        unsafe { atomic_compare_exchange(self.as_ptr(), current, new, success, failure) }
    }

    #[inline]
    pub fn compare_exchange_weak(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T> {
        unsafe { atomic_compare_exchange_weak(self.as_ptr(), current, new, success, failure) }
    }

    #[inline]
    pub fn fetch_ptr_add(&self, count: usize, order: Ordering) -> *mut T {
        self.fetch_byte_add(count.wrapping_mul(size_of::<T>()), order)
    }

    #[inline]
    pub fn fetch_ptr_sub(&self, count: usize, order: Ordering) -> *mut T {
        self.fetch_byte_sub(count.wrapping_mul(size_of::<T>()), order)
    }

    #[inline]
    pub fn fetch_byte_add(&self, count: usize, order: Ordering) -> *mut T {
        unsafe { atomic_add(self.as_ptr(), count, order).cast() }
    }

    #[inline]
    pub fn fetch_byte_sub(&self, count: usize, order: Ordering) -> *mut T {
        unsafe { atomic_sub(self.as_ptr(), count, order).cast() }
    }

    #[inline]
    pub fn fetch_and(&self, mask: usize, order: Ordering) -> *mut T {
        unsafe { atomic_and(self.as_ptr(), mask, order).cast() }
    }

    #[inline]
    pub fn fetch_or(&self, mask: usize, order: Ordering) -> *mut T {
        unsafe { atomic_or(self.as_ptr(), mask, order).cast() }
    }

    #[inline]
    pub fn fetch_xor(&self, mask: usize, order: Ordering) -> *mut T {
        unsafe { atomic_xor(self.as_ptr(), mask, order).cast() }
    }

    update! { *mut T }
}

/// Orders the memory accesses of this thread, for all threads.
#[inline]
#[rustc_diagnostic_item = "fence"]
pub fn fence(order: Ordering) {
    unsafe {
        match order {
            Acquire => intrinsics::atomic_fence::<{ Order::Acquire }>(),
            Release => intrinsics::atomic_fence::<{ Order::Release }>(),
            AcqRel => intrinsics::atomic_fence::<{ Order::AcqRel }>(),
            SeqCst => intrinsics::atomic_fence::<{ Order::SeqCst }>(),
            Relaxed => panic!("there is no such thing as a relaxed fence"),
        }
    }
}

/// Orders the memory accesses of this thread for the compiler alone.
#[inline]
#[rustc_diagnostic_item = "compiler_fence"]
pub fn compiler_fence(order: Ordering) {
    unsafe {
        match order {
            Acquire => intrinsics::atomic_singlethreadfence::<{ Order::Acquire }>(),
            Release => intrinsics::atomic_singlethreadfence::<{ Order::Release }>(),
            AcqRel => intrinsics::atomic_singlethreadfence::<{ Order::AcqRel }>(),
            SeqCst => intrinsics::atomic_singlethreadfence::<{ Order::SeqCst }>(),
            Relaxed => panic!("there is no such thing as a relaxed fence"),
        }
    }
}

/// The old name of `hint::spin_loop`.
#[inline]
pub fn spin_loop_hint() {
    crate::hint::spin_loop();
}
