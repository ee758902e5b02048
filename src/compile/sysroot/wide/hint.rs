//! Hints: to the processor that the program waits, to the compiler that a value is used.

/// The processor's hint for spin loops; nothing where it has none. The choice per architecture is the real `core`'s.
#[inline(always)]
pub fn spin_loop() {
    #[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
    crate::arch::pause();
    #[cfg(any(target_arch = "riscv32", target_arch = "riscv64"))]
    crate::arch::pause();
    #[cfg(any(target_arch = "aarch64", target_arch = "arm64ec"))]
    crate::arch::isb();
    #[cfg(all(
        target_arch = "arm",
        any(
            all(target_feature = "v6k", not(target_feature = "thumb-mode")),
            target_feature = "v6t2",
            all(target_feature = "v6", target_feature = "mclass"),
        )
    ))]
    crate::arch::yield_();
    #[cfg(any(target_arch = "loongarch32", target_arch = "loongarch64"))]
    crate::arch::ibar();
}

#[inline]
pub const fn black_box<T>(value: T) -> T {
    crate::intrinsics::black_box(value)
}

#[inline]
pub const unsafe fn unreachable_unchecked() -> ! {
    unsafe { crate::intrinsics::unreachable() }
}

#[inline(always)]
pub const unsafe fn assert_unchecked(condition: bool) {
    unsafe { crate::intrinsics::assume(condition) }
}

#[inline(always)]
pub const fn must_use<T>(value: T) -> T {
    value
}

#[inline]
pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T {
    crate::intrinsics::select_unpredictable(condition, true_val, false_val)
}
