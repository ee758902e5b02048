//! What happens when the tool is killed, interrupted, or given what is not a file, and when its cache is in the way.

use crate::support::{fake_rustc, folder, program, run, session, signal};
use fs_err as fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A target that compiles fast.
const SMALL: &str = "riscv64gc-unknown-none-elf";

/// Waits until something is so.
fn until(what: &str, limit: Duration, is_so: impl Fn() -> bool) {
    let deadline = Instant::now() + limit;
    while !is_so() {
        assert!(Instant::now() < deadline, "{what}: not within {limit:?}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// The processes whose command line or working folder is in a folder.
#[cfg(target_os = "linux")]
fn processes(folder: &Path) -> Vec<String> {
    let text = folder.display().to_string();
    let of_process = |entry: fs::DirEntry| {
        let path = entry.path();
        let words = fs::read(path.join("cmdline")).ok()?;
        let words = String::from_utf8_lossy(&words).replace('\0', " ");
        let place = fs::read_link(path.join("cwd")).ok()?;
        let is_own = words.contains(&text) || place.starts_with(folder);
        // A process that ended, and that nobody waited for, has no words.
        (is_own && !words.is_empty()).then(|| format!("{} {words}", entry.file_name().display()))
    };
    fs::read_dir("/proc").unwrap().flatten().filter_map(of_process).collect()
}

/// A crate whose build script sleeps.
#[cfg(target_os = "linux")]
fn sleeping_crate(folder: &Path) {
    let manifest = "[package]\nname = \"sleeper\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n";
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/lib.rs"), "#[unsafe(no_mangle)]\npub fn nothing() {}\n").unwrap();
    let script = "fn main() {\n    std::fs::write(\"started\", \"\").unwrap();\n    \
                  std::thread::sleep(std::time::Duration::from_secs(300));\n}\n";
    fs::write(folder.join("build.rs"), script).unwrap();
}

/// When the tool is killed, cargo, its build script and the compiler end too.
#[cfg(target_os = "linux")]
#[test]
fn nothing_outlives_a_killed_run() {
    let (own, cache) = (folder(), folder());
    sleeping_crate(own.path());
    let mut command = program();
    let host = session().toolchain.compiler.host.expect("a compiler knows its host");
    command.args(["bless", "--target", &host, "--probes"]).arg(own.path()).arg("--cache").arg(cache.path());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    until("the build script starts", Duration::from_secs(120), || own.path().join("started").exists());
    assert!(processes(own.path()).len() >= 3, "{:?}", processes(own.path()));
    child.kill().unwrap();
    child.wait().unwrap();
    let left = || [processes(own.path()), processes(cache.path())].concat();
    until("all of them end", Duration::from_secs(1), || left().is_empty());
}

/// The exit code of a run, and how long it took to end.
#[cfg(unix)]
fn ended(mut child: Child) -> (Option<i32>, Duration) {
    let begin = Instant::now();
    (child.wait().unwrap().code(), begin.elapsed())
}

/// A run that waits for a file that nobody writes ends at the first signal.
#[cfg(unix)]
#[test]
fn a_pipe_without_a_writer_can_be_interrupted() {
    let folder = folder();
    let pipe = folder.path().join("claims.toml");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for name in ["-INT", "-TERM"] {
        let mut command = program();
        command.args(["claims"]).arg(&pipe).stdout(Stdio::null()).stderr(Stdio::piped());
        let child = command.spawn().unwrap();
        std::thread::sleep(Duration::from_millis(400));
        signal(&child, name);
        let (code, took) = ended(child);
        assert_eq!(code, Some(130));
        assert!(took < Duration::from_millis(900), "{took:?}");
    }
}

/// A file without an end is an error that says how much is read.
#[cfg(unix)]
#[test]
fn an_endless_file_is_refused() {
    for arguments in [&["claims", "/dev/zero"][..], &["verify", "--targets", "/dev/zero"]] {
        let run = run(program().args(arguments));
        assert_eq!(run.code, Some(2), "{arguments:?}: {}", run.stderr);
        let error = "/dev/zero is longer than 4 MiB, which is the most that is read of such a file";
        assert!(run.stderr.contains(error), "{arguments:?}: {}", run.stderr);
    }
}

/// A compiler that ends, and leaves a child that holds its output open, does not hold the run up.
#[cfg(target_os = "linux")]
#[test]
fn a_child_that_holds_the_output_open_is_ended() {
    let folder = folder();
    let mut command = program();
    command.args(["build", "--target", SMALL, "--format", "csv", "--out"]).arg(folder.path().join("out"));
    command.arg("--cache").arg(folder.path().join("cache"));
    fake_rustc(&mut command, "leave");
    let pids = folder.path().join("pids");
    let begin = Instant::now();
    let run = run(command.env("FAKE_PIDS", &pids));
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(begin.elapsed() < Duration::from_secs(60), "{:?}", begin.elapsed());
    let left = fs::read_to_string(&pids).unwrap();
    until("the child ends", Duration::from_secs(1), || !Path::new("/proc").join(left.trim()).join("exe").exists());
}

/// `cache` says where the cache is and what it holds, and empties it; what others put there stays.
#[test]
fn the_cache_is_found_measured_and_emptied() {
    let folder = folder();
    let cache = folder.path().join("cache");
    let cache_command = |action: &str| run(program().args(["cache", action, "--cache"]).arg(&cache));
    assert_eq!(cache_command("path").stdout.trim(), cache.display().to_string());
    let none = cache_command("size");
    assert_eq!((none.code, none.stdout.as_str()), (Some(0), ""));
    assert!(none.stderr.contains("there is no cache in "), "{}", none.stderr);
    assert!(!cache.exists(), "it was made");
    let show = || run(program().args(["show", "fence", "--target", SMALL, "--cache"]).arg(&cache));
    let shown = show();
    assert_eq!(shown.code, Some(0), "{}", shown.stderr);
    fs::write(cache.join("notes"), "mine").unwrap();
    let size = cache_command("size").stdout;
    assert!(size.starts_with("asm            1 entries ") && size.contains("\nall "), "{size}");
    let cleaned = cache_command("clean");
    assert_eq!(cleaned.code, Some(0), "{}", cleaned.stderr);
    assert!(cleaned.stderr.starts_with("removed "), "{}", cleaned.stderr);
    assert_eq!(crate::support::files(&cache), ["CACHEDIR.TAG", "notes"]);
    assert_eq!(show().stdout, shown.stdout);
}

/// A cache that cannot be written in part is not a reason to fail; it is said once.
#[cfg(unix)]
#[test]
fn a_fault_in_the_cache_costs_time_only() {
    let folder = folder();
    let cache = folder.path().join("cache");
    let show = || run(program().args(["show", "fence", "--target", SMALL, "--cache"]).arg(&cache));
    let shown = show();
    for kind in ["asm", "sysroot", "facts", "tmp"] {
        fs::remove_dir_all(cache.join(kind)).unwrap();
        std::os::unix::fs::symlink("nowhere/at/all", cache.join(kind)).unwrap();
        let again = show();
        assert_eq!((again.code, &again.stdout), (Some(0), &shown.stdout), "{kind}: {}", again.stderr);
        assert_eq!(again.stderr.matches("continuing without").count(), 1, "{kind}: {}", again.stderr);
        fs::remove_file(cache.join(kind)).unwrap();
    }
}
