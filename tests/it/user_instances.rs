//! Generic and inline functions as rows, by a crate that calls them.

use crate::support::{Run, folder, program, run};
use fs_err as fs;
use std::path::Path;

/// A crate with functions of every kind that a wrapper can call, and of every kind that it cannot.
const SOURCE: &str = r"#![no_std]
extern crate alloc;
mod inner {
    use core::sync::atomic::{AtomicU32, Ordering};
    pub struct Ring<T, const N: usize = 4> { pub slots: [T; N], pub head: AtomicU32 }
    impl<T: Copy, const N: usize> Ring<T, N> {
        #[inline] pub fn publish(&self) { self.head.store(1, Ordering::Release) }
        pub fn get(&self, index: usize) -> Option<&T> { self.slots.get(index) }
        pub fn all<'a>(&'a mut self, _other: &u8) -> &'a mut [T; N] { &mut self.slots }
        pub fn into_slots(self) -> [T; N] { self.slots }
        pub fn boxed(self: alloc::boxed::Box<Self>) -> alloc::vec::Vec<T> { alloc::vec::Vec::from(self.slots) }
        pub unsafe fn raw(this: *mut Self) -> *const T { unsafe { (*this).slots.as_ptr() } }
        pub fn with<F: FnOnce(&T) -> u32>(&self, f: F) -> u32 { f(&self.slots[0]) }
        pub fn take(&self, f: impl Fn(u8)) { f(1) }
        pub fn iter(&self) -> impl Iterator<Item = &T> { self.slots.iter() }
        pub async fn wait(&self) {}
        fn private(&self) {}
    }
    impl Ring<u8, 2> { pub fn only_for_bytes(&self) -> u8 { self.slots[0] } }
    impl<T, const N: usize> Drop for Ring<T, N> { fn drop(&mut self) { self.head.store(9, Ordering::Release) } }
    impl<T: Copy, const N: usize> crate::Count for Ring<T, N> { fn count(&self) -> usize { N + size_of::<T>() } }
}
pub use inner::Ring;
pub type Small<T> = Ring<T, 2>;
pub trait Count { fn count(&self) -> usize; fn twice(&self) -> usize { self.count() * 2 } }
pub mod free { #[inline(always)] pub fn last<T: Copy, const N: usize>(x: [T; N]) -> T { x[N - 1] } }
";

fn package(folder: &Path) {
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("src/lib.rs"), SOURCE).unwrap();
    let manifest = "[package]\nname = \"my-ring\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
}

/// A command on instances of the package.
fn with(command: &str, folder: &Path, paths: &[&str], more: &[&str]) -> Run {
    let mut program = program();
    program.current_dir(folder).args([command, "--probes", "."]);
    for path in paths {
        program.args(["--instantiate", path]);
    }
    run(program.args(more))
}

#[test]
fn instances_are_rows() {
    let folder = folder();
    package(folder.path());
    for (path, row, part) in [
        ("my_ring::Ring::<u64, 8>::publish", "ring_publish\n", "mov dword ptr"),
        ("my_ring::Small::<u64>::publish", "ring_publish\n", "u64"),
        ("my_ring::Ring::<u64>::get", "ring_get\n", "ret"),
        ("my_ring::Ring::<u8, 8>::all", "ring_all\n", "ret"),
        ("my_ring::Ring::<[u8; 4], 8>::into_slots", "ring_into_slots\n", "ret"),
        ("my_ring::Ring::<u32>::boxed", "ring_boxed\n", "ret"),
        ("my_ring::Ring::<u32>::raw", "ring_raw\n", "ret"),
        ("my_ring::Ring::<u8, 2>::only_for_bytes", "ring_only_for_bytes\n", "ret"),
        ("<my_ring::Ring<u32> as my_ring::Count>::count", "ring_count\n", "mov eax, 8"),
        ("<my_ring::Ring<u32> as Count>::twice", "ring_twice\n", "mov eax, 16"),
        ("<my_ring::Ring<u32, 1> as Drop>::drop", "ring_drop\n", "9"),
        ("my_ring::free::last::<u16, 3>", "last\n", "ret"),
    ] {
        let run = with("show", folder.path(), &[path], &["-t", "x86_64-unknown-linux-gnu", "--core", "auto"]);
        assert_eq!(run.code, Some(0), "{path}: {}", run.stderr);
        let is_it = run.stdout.contains(row) || run.stdout.contains(&row.replace('\n', "::"));
        assert!(is_it && run.stdout.contains(part), "{path}: {}", run.stdout);
    }
}

/// The crate is written once, is ordinary source, and can be used without the option.
#[test]
fn the_wrapper_is_a_crate() {
    let folder = folder();
    package(folder.path());
    let paths = ["my_ring::Ring::<u64>::publish", "my_ring::Ring::<u32>::publish"];
    let triple = ["-t", "x86_64-unknown-linux-gnu"];
    let run = with("bless", folder.path(), &paths, &triple);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let wrapper = folder.path().join("asm-matrix-wrapper");
    let source = fs::read_to_string(wrapper.join("src/lib.rs")).unwrap();
    assert!(source.contains("pub fn ring_publish__u64(this: &my_ring::Ring<u64>) {"), "{source}");
    assert!(source.contains("/// `my_ring::Ring::<u32>::publish`\n"), "{source}");
    let manifest = fs::read_to_string(wrapper.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("my-ring = { path = \"..\" }"), "{manifest}");
    let date = || fs::metadata(wrapper.join("src/lib.rs")).unwrap().modified().unwrap();
    let written = date();
    assert_eq!(with("check", folder.path(), &paths, &triple).code, Some(0));
    assert_eq!(date(), written);
    let mut plain = program();
    plain.current_dir(folder.path()).args(["check", "--probes", "asm-matrix-wrapper"]).args(triple);
    assert_eq!(crate::support::run(&mut plain).code, Some(0));
    // What it calls is pinned.
    fs::write(
        folder.path().join("src/lib.rs"),
        SOURCE.replace("store(1, Ordering::Release)", "store(1, Ordering::SeqCst)"),
    )
    .unwrap();
    let run = with("check", folder.path(), &paths, &triple);
    assert_eq!(run.code, Some(1), "{}", run.stdout);
    assert!(run.stdout.contains("ring_publish::u64") && run.stdout.contains("xchg"), "{}", run.stdout);
    // A file of somebody else is not touched.
    fs::write(wrapper.join("src/lib.rs"), "// mine\n").unwrap();
    let run = with("check", folder.path(), &paths, &triple);
    assert_eq!(run.code, Some(2));
    assert!(
        run.stderr.contains("was not made by asm-matrix") && run.stderr.contains("help: move it away"),
        "{}",
        run.stderr
    );
    assert_eq!(fs::read_to_string(wrapper.join("src/lib.rs")).unwrap(), "// mine\n");
}

#[test]
fn what_has_no_name_is_refused_by_name() {
    let folder = folder();
    package(folder.path());
    for (path, expected) in [
        (
            "my_ring::Ring::<u64>::with",
            ["parameters of its own (F), and 0 are given (a closure has no name", "write a function"],
        ),
        ("my_ring::Ring::<u64>::take", ["it takes `impl Fn(u8)`, which has no name", "write a function"]),
        ("my_ring::Ring::<u64>::iter", ["its signature has `impl Iterator`, which has no name", "write a function"]),
        ("my_ring::Ring::<u64>::wait", ["it is async", "write a function"]),
        ("my_ring::Ring::<u64>::private", ["there is no public function", "help: "]),
        ("my_ring::Ring::<u64>::publis", ["there is no public function", "did you mean `my_ring::Ring::publish`?"]),
        (
            "my_ring::Ring::publish",
            ["has 0 arguments, and the function is that of a type with `T, N`", "give every parameter"],
        ),
        ("your_ring::Ring::<u64>::publish", ["`your_ring` is neither my-ring nor a library", "help: "]),
        ("publish", ["begins with the name of a crate", "help: "]),
        ("my_ring::Ring::<u64::publish", ["its brackets do not match", "help: "]),
    ] {
        let run = with("show", folder.path(), &[path], &[]);
        assert_eq!(run.code, Some(2), "{path}: {}", run.stdout);
        assert_eq!(run.stderr.matches("error:").count(), 1, "{path}: {}", run.stderr);
        for part in expected {
            assert!(run.stderr.contains(part), "{path}: {}", run.stderr);
        }
        assert!(!folder.path().join("asm-matrix-wrapper").exists(), "{path}");
    }
    let file = folder.path().join("src/lib.rs").display().to_string();
    let run = run(program().args(["show", "--probes", &file, "--instantiate", "a::b"]));
    assert!(run.code == Some(2) && run.stderr.contains("needs a crate, not a file"), "{}", run.stderr);
}
