//! Crates from the registry, unchanged: their functions are listed, shown and pinned, and a weakening is caught.

use crate::support::{Extra, Run, absent, program, run, session_with_source};
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A crate, the options that select functions of it, what their rows begin with, and a planted weakening.
struct Case {
    name: &'static str,
    selection: &'static [&'static str],
    rows: [&'static str; 3],
    file: &'static str,
    change: (&'static str, &'static str),
}

const CASES: [Case; 3] = [
    Case {
        name: "spin",
        selection: &[
            "--instantiate",
            "spin::mutex::spin::SpinMutex::<u64>::try_lock",
            "--instantiate",
            "spin::RwLock::<u64>::try_read",
            "--instantiate",
            "spin::Once::<u64>::get",
        ],
        rows: ["spin_mutex_try_lock", "rw_lock_try_read", "once_get"],
        file: "src/mutex/spin.rs",
        change: (
            ".compare_exchange(false, true, Ordering::Acquire, Ordering::Relaxed)\n            .is_ok()",
            ".load(Ordering::Relaxed) == false && { self.lock.store(true, Ordering::Relaxed); true }",
        ),
    },
    Case {
        name: "atomic-waker",
        selection: &["--filter", "AtomicWaker>::(register|wake)$|AtomicWaker as .*Debug"],
        rows: [
            "<atomic_waker::AtomicWaker>::register",
            "<atomic_waker::AtomicWaker as core::fmt::Debug>::fmt",
            "<atomic_waker::AtomicWaker>::wake",
        ],
        file: "src/lib.rs",
        change: (
            "self.state.fetch_and(!WAKING, Release)",
            "self.state.store(0, core::sync::atomic::Ordering::Relaxed)",
        ),
    },
    Case {
        name: "heapless",
        selection: &[
            "--instantiate",
            "heapless::spsc::Producer::<u32>::enqueue",
            "--instantiate",
            "heapless::spsc::Consumer::<u32>::dequeue",
            "--instantiate",
            "heapless::spsc::Producer::<u32>::ready",
        ],
        rows: ["producer_enqueue", "consumer_dequeue", "producer_ready"],
        file: "src/spsc.rs",
        change: ("self.tail.store(next_tail, Ordering::Release)", "let _ = next_tail"),
    },
];

/// The sources of a crate that a wrapper depends on, copied into a folder.
fn copied(name: &str, into: &Path) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = root.join("tests/wrappers").join(name).join("Cargo.toml");
    let words = ["metadata", "--format-version=1", "--locked", "--manifest-path"];
    let output = Command::new("cargo").args(words).arg(&manifest).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == name).expect("the wrapper depends on it");
    let source = Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap().to_owned();
    let target = into.join(name);
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        fs::create_dir_all(target.join(&inner)).unwrap();
        for entry in fs::read_dir(source.join(&inner)).unwrap() {
            let entry = entry.unwrap();
            let inner = inner.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                folders.push(inner);
            } else {
                fs::copy(entry.path(), target.join(inner)).unwrap();
            }
        }
    }
    target
}

fn with(folder: &Path, command: &str, case: &Case, more: &[&str]) -> Run {
    let mut program = program();
    program.current_dir(folder).args([command, "--probes", "."]).args(case.selection).args(more);
    run(&mut program)
}

mod exhaustive {
    use super::*;
    use crate::support::is_everything;

    #[test]
    fn crates_are_listed_shown_pinned_and_watched() {
        // Below the project's folder, it would be a part of its workspace.
        let folder = tempfile::tempdir().expect("there is a folder for temporary files");
        let words = |words: &[&str]| -> Vec<String> { words.iter().map(|word| (*word).to_owned()).collect() };
        let mut targets = vec![words(&["-t", "x86_64-unknown-linux-gnu"])];
        // Where the target's libraries are not installed, they are built from source.
        match session_with_source() {
            Some(session) => {
                let rustc = session.toolchain.rustc.display().to_string();
                targets.push(words(&["-t", "aarch64_lse", "--rustc", &rustc]));
                targets.push(words(&["-t", "thumbv7em-none-eabi", "--rustc", &rustc]));
            }
            None => absent(Extra::LibrarySource),
        }
        for case in &CASES[..if is_everything() { CASES.len() } else { 1 }] {
            let package = copied(case.name, folder.path());
            for target in &targets {
                let target: Vec<&str> = target.iter().map(String::as_str).collect();
                let checked = |command: &str, code: i32| {
                    let run = with(&package, command, case, &target);
                    assert_eq!(run.code, Some(code), "{command} {}: {}{}", case.name, run.stdout, run.stderr);
                    run.stdout
                };
                let (listed, shown) = (checked("functions", 0), checked("show", 0));
                for row in case.rows {
                    assert!(listed.contains(row) && shown.contains(row), "{row} of {}: {listed}", case.name);
                }
                checked("bless", 0);
                checked("check", 0);
                let file = package.join(case.file);
                let source = fs::read_to_string(&file).unwrap();
                let (from, to) = case.change;
                assert!(source.contains(from), "{} has no {from}", case.name);
                fs::write(&file, source.replace(from, to)).unwrap();
                let told = checked("check", 1);
                // An LL/SC loop that is gone is another access.
                let is_told = ["lost", "weaker", "changed"].iter().any(|word| told.contains(word));
                assert!(is_told, "{}: {told}", case.name);
                fs::write(&file, source).unwrap();
            }
        }
    }
}
