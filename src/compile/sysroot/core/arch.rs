//! The few processor instructions behind `hint::spin_loop`, and inline assembly.

#[rustc_builtin_macro]
pub macro asm("assembly template", $(operands,)* $(options($(option),*))?) {}

#[rustc_builtin_macro]
pub macro global_asm("assembly template", $(operands,)* $(options($(option),*))?) {}

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
#[inline]
pub fn pause() {
    unsafe extern "C" {
        #[link_name = "llvm.x86.sse2.pause"]
        fn pause();
    }
    unsafe { pause() }
}

/// Zihintpause, made known to the assembler for this one instruction: it is a hint, and needs no target feature.
#[cfg(any(target_arch = "riscv32", target_arch = "riscv64"))]
#[inline]
pub fn pause() {
    unsafe {
        asm!(
            ".option push",
            ".option arch, +zihintpause",
            "pause",
            ".option pop",
            options(nomem, nostack, preserves_flags)
        );
    }
}

#[cfg(any(target_arch = "aarch64", target_arch = "arm64ec"))]
#[inline(always)]
pub fn isb() {
    unsafe extern "unadjusted" {
        #[link_name = "llvm.aarch64.isb"]
        fn isb(domain: i32);
    }
    unsafe { isb(15) }
}

#[cfg(target_arch = "arm")]
#[inline(always)]
pub fn yield_() {
    unsafe extern "unadjusted" {
        #[link_name = "llvm.arm.hint"]
        fn hint(which: i32);
    }
    unsafe { hint(1) }
}

#[cfg(any(target_arch = "loongarch32", target_arch = "loongarch64"))]
#[inline]
pub fn ibar() {
    unsafe extern "unadjusted" {
        #[link_name = "llvm.loongarch.ibar"]
        fn ibar(hint: i32);
    }
    unsafe { ibar(0) }
}
