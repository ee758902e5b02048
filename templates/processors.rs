// Where threads run. It stands at the end of the generated programs, which are one file each.
#[cfg(any(target_os = "linux", target_os = "android"))]
mod processors {
    use std::ffi::{c_int, c_ulong};

    extern "C" {
        fn sched_getaffinity(thread: c_int, size: usize, mask: *mut c_ulong) -> c_int;
        fn sched_setaffinity(thread: c_int, size: usize, mask: *const c_ulong) -> c_int;
        fn sched_getcpu() -> c_int;
    }

    const WORDS: usize = 1024 / c_ulong::BITS as usize;

    /// Those that this thread may run on.
    pub fn all() -> Result<Vec<usize>, String> {
        let mut mask = [0 as c_ulong; WORDS];
        let made = unsafe { sched_getaffinity(0, std::mem::size_of_val(&mask), mask.as_mut_ptr()) };
        if made < 0 {
            return Err(format!("sched_getaffinity: {}", std::io::Error::last_os_error()));
        }
        let bits = c_ulong::BITS as usize;
        Ok((0..WORDS * bits).filter(|cpu| mask[cpu / bits] >> (cpu % bits) & 1 == 1).collect())
    }

    /// Keeps this thread on one.
    pub fn pin(cpu: usize) -> Result<(), String> {
        let mut mask = [0 as c_ulong; WORDS];
        mask[cpu / c_ulong::BITS as usize] = 1 << (cpu % c_ulong::BITS as usize);
        let made = unsafe { sched_setaffinity(0, std::mem::size_of_val(&mask), mask.as_ptr()) };
        if made < 0 { Err(format!("sched_setaffinity: {}", std::io::Error::last_os_error())) } else { Ok(()) }
    }

    /// The one that this thread runs on.
    pub fn current() -> Option<usize> {
        usize::try_from(unsafe { sched_getcpu() }).ok()
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
mod processors {
    const REASON: &str = "this is done on Linux only";

    pub fn all() -> Result<Vec<usize>, String> {
        Err(REASON.to_owned())
    }

    pub fn pin(_: usize) -> Result<(), String> {
        Err(REASON.to_owned())
    }

    pub fn current() -> Option<usize> {
        None
    }
}
