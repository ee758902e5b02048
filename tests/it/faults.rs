//! Faults: runs that are killed at any moment, entries of the cache that are damaged, disks that are full, folders without locks.
//! Whatever happened, the next run succeeds, gives the bytes of an undisturbed one, and leaves nothing behind.
//!
//! `ASM_MATRIX_TESTS=campaign` makes the whole campaign of these tests; it prints what it did.

#![cfg(target_os = "linux")]

use crate::support::{Extra, Run, absent, files, folder, is_campaign, program, run};
use fs_err as fs;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A target that compiles fast.
const TARGET: &str = "riscv64gc-unknown-none-elf";

/// Numbers without a pattern, the same each time.
struct Numbers(u64);

impl Numbers {
    /// The next number below a limit.
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        usize::try_from((mixed ^ (mixed >> 27)) >> 33).unwrap() % limit
    }
}

/// A folder in which commands run on one cache.
struct Place {
    folder: tempfile::TempDir,
    cache: PathBuf,
}

impl Place {
    fn new() -> Place {
        let folder = folder();
        let crate_folder = folder.path().join("code/src");
        fs::create_dir_all(&crate_folder).unwrap();
        fs::create_dir_all(folder.path().join("snapshots")).unwrap();
        let manifest = "[package]\nname = \"code\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n";
        fs::write(folder.path().join("code/Cargo.toml"), manifest).unwrap();
        let source = "#![no_std]\nuse core::sync::atomic::{AtomicU32, Ordering};\n\
                      #[unsafe(no_mangle)]\npub fn count(to: &AtomicU32) -> u32 { to.fetch_add(1, Ordering::AcqRel) }\n";
        fs::write(crate_folder.join("lib.rs"), source).unwrap();
        Place { cache: folder.path().join("cache"), folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// `build`, `bless`, `user` or `check`.
    fn command(&self, name: &str) -> Command {
        let mut command = program();
        command.env("ASM_MATRIX_CACHE", &self.cache).current_dir(self.folder.path());
        match name {
            "build" => command.args(["build", "--format", "csv", "--out", "out"]),
            "user" => command.args(["bless", "--probes", "code"]),
            other => command.arg(other),
        };
        command.args(["--target", TARGET]);
        command
    }

    /// Runs a command, which must succeed without a word about the cache.
    fn succeed(&self, name: &str) -> Run {
        let run = run(&mut self.command(name));
        assert_eq!(run.code, Some(0), "{name}: {}{}", run.stdout, run.stderr);
        run
    }

    /// What `build`, `bless` and `user` wrote.
    fn written(&self) -> Vec<Vec<u8>> {
        WRITTEN.iter().map(|name| fs::read(self.path(name)).unwrap()).collect()
    }

    /// What must not be left: files that are not finished, also in the cache.
    fn unfinished(&self) -> Vec<String> {
        let is_unfinished = |name: &String| name.contains(".asm-matrix-") || name.starts_with("cache/tmp/");
        files(self.folder.path()).into_iter().filter(is_unfinished).collect()
    }

    /// The processes that name the folder, or run in it.
    fn processes(&self) -> Vec<String> {
        let folder = self.folder.path();
        let text = folder.display().to_string();
        let of = |entry: fs::DirEntry| {
            let words = fs::read(entry.path().join("cmdline")).ok()?;
            let words = String::from_utf8_lossy(&words).replace('\0', " ");
            let is_in = fs::read_link(entry.path().join("cwd")).is_ok_and(|place| place.starts_with(folder));
            ((is_in || words.contains(&text)) && !words.is_empty()).then_some(words)
        };
        fs::read_dir("/proc").unwrap().flatten().filter_map(of).collect()
    }
}

/// The commands of the campaign.
const COMMANDS: [&str; 4] = ["build", "bless", "user", "check"];

/// The files that they write.
const WRITTEN: [&str; 3] =
    ["out/matrix.csv", "snapshots/riscv64gc-unknown-none-elf.asm", "code/snapshots/riscv64gc-unknown-none-elf.asm"];

/// A place where all commands ran, and what they wrote.
fn undisturbed() -> (Place, Vec<Vec<u8>>) {
    let place = Place::new();
    for name in COMMANDS {
        place.succeed(name);
    }
    let written = place.written();
    assert_eq!(place.unfinished(), [""; 0]);
    (place, written)
}

/// A line of the table of a campaign, not with a macro: the test runner would capture it.
fn report(line: &str) {
    if is_campaign() {
        let _ = writeln!(std::io::stderr(), "{line}");
    }
}

/// Kills some commands at once, at a moment.
fn killed(place: &Place, names: &[&str], after: Duration) -> usize {
    let start = |name: &&str| {
        place.command(name).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program can be started")
    };
    let mut children: Vec<Child> = names.iter().map(start).collect();
    std::thread::sleep(after);
    let mut killed = 0;
    for child in &mut children {
        killed += usize::from(child.try_wait().unwrap().is_none());
        let _ = child.kill();
    }
    for child in &mut children {
        child.wait().unwrap();
    }
    killed
}

/// Runs are killed, one, two and four at once, on a cold cache and on a warm one.
#[test]
fn what_is_killed_leaves_nothing() {
    let (_own, expected) = undisturbed();
    let most = if is_campaign() { 300 } else { 6 };
    let (mut numbers, mut kills, mut rounds) = (Numbers(1), 0, 0);
    let mut place = Place::new();
    let begin = Instant::now();
    while kills < most {
        let is_cold = rounds % 4 == 0;
        if is_cold {
            place = Place::new();
        }
        // What an earlier run wrote: some of the functions.
        let earlier: Vec<Vec<u8>> = expected.iter().map(|text| part(text)).collect();
        for (name, text) in WRITTEN.iter().zip(&earlier) {
            fs::create_dir_all(place.path(name).parent().unwrap()).unwrap();
            fs::write(place.path(name), text).unwrap();
        }
        let count = [1, 2, 4][rounds % 3];
        let names: Vec<&str> = (0..count).map(|_| COMMANDS[numbers.below(COMMANDS.len())]).collect();
        let moment = numbers.below(if is_cold { 4000 } else { 250 });
        kills += killed(&place, &names, Duration::from_millis(moment as u64));
        let ended = Instant::now();
        while !place.processes().is_empty() {
            assert!(ended.elapsed() < Duration::from_secs(2), "{names:?} at {moment} ms: {:?}", place.processes());
            std::thread::sleep(Duration::from_millis(10));
        }
        for ((name, now), (before, after)) in WRITTEN.iter().zip(place.written()).zip(earlier.iter().zip(&expected)) {
            assert!(now == *before || now == *after, "{name} is torn: {names:?} at {moment} ms");
        }
        for name in COMMANDS {
            let run = place.succeed(name);
            assert!(!run.stderr.contains("continuing without"), "{names:?} at {moment} ms: {}", run.stderr);
        }
        assert!(place.written() == expected, "{names:?} at {moment} ms: other bytes");
        assert_eq!(place.unfinished(), [""; 0], "{names:?} at {moment} ms");
        rounds += 1;
    }
    report(&format!(
        "kills: {kills} in {rounds} rounds, {:.0} s; torn, left or other bytes: 0",
        begin.elapsed().as_secs_f64()
    ));
}

/// The lines before the last empty one: of a snapshot, another snapshot.
fn part(text: &[u8]) -> Vec<u8> {
    let text = String::from_utf8(text.to_vec()).unwrap();
    text.rsplit_once("\n\n").map_or(&text[..text.len() / 2], |(before, _)| before).trim_end().as_bytes().to_vec()
}

/// A way to damage an entry.
type Damage = fn(&Path, &mut Numbers);

const DAMAGES: [(&str, Damage); 7] = [
    ("truncated", |path, numbers| {
        let content = fs::read(path).unwrap_or_default();
        fs::write(path, &content[..numbers.below(content.len().max(1))]).unwrap();
    }),
    ("emptied", |path, _| fs::write(path, "").unwrap()),
    ("one bit", |path, numbers| {
        let mut content = fs::read(path).unwrap_or_default();
        if !content.is_empty() {
            let place = numbers.below(content.len());
            content[place] ^= 1 << numbers.below(8);
        }
        fs::write(path, content).unwrap();
    }),
    ("removed", |path, _| fs::remove_file(path).unwrap()),
    ("a folder", |path, _| {
        fs::remove_file(path).unwrap();
        fs::create_dir(path).unwrap();
        fs::write(path.join("file"), "").unwrap();
    }),
    ("a link to nothing", |path, _| {
        fs::remove_file(path).unwrap();
        std::os::unix::fs::symlink("nowhere/below", path).unwrap();
    }),
    ("a pipe", |path, _| {
        fs::remove_file(path).unwrap();
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    }),
];

/// The files of the cache, without those of cargo, which are its own.
fn entries(place: &Place) -> Vec<PathBuf> {
    let is_own = |name: &String| !["own/", "tmp/"].iter().any(|kind| name.starts_with(kind));
    files(&place.cache).into_iter().filter(is_own).map(|name| place.cache.join(name)).collect()
}

/// Entries are damaged in every way; the run makes them again, or goes on without them.
#[test]
fn what_is_damaged_is_made_again() {
    let (place, expected) = undisturbed();
    let most = if is_campaign() { 1000 } else { 14 };
    let mut numbers = Numbers(2);
    let (mut damaged, mut table) = ([0; DAMAGES.len()], String::new());
    let begin = Instant::now();
    while damaged.iter().sum::<usize>() < most {
        for _ in 0..7 {
            let entries = entries(&place);
            let path = &entries[numbers.below(entries.len())];
            let kind = numbers.below(DAMAGES.len());
            if path.symlink_metadata().unwrap().is_file() {
                (DAMAGES[kind].1)(path, &mut numbers);
                damaged[kind] += 1;
            }
        }
        for name in ["build", "user"] {
            fs::remove_file(place.path(WRITTEN[if name == "build" { 0 } else { 2 }])).unwrap();
            place.succeed(name);
        }
        assert!(place.written() == expected, "other bytes");
        // What is in the way of a lock, or of the marker, stays: it is not what this program made.
        if !place.cache.join("CACHEDIR.TAG").is_file() || entries(&place).iter().any(|path| is_in_the_way(path)) {
            fs::remove_dir_all(&place.cache).unwrap();
            place.succeed("build");
        }
    }
    for ((name, _), count) in DAMAGES.iter().zip(damaged) {
        let _ = write!(table, " {name} {count},");
    }
    report(&format!("damaged entries:{table} {:.0} s; other bytes: 0", begin.elapsed().as_secs_f64()));
}

fn is_in_the_way(path: &Path) -> bool {
    !path.symlink_metadata().is_ok_and(|metadata| metadata.is_file())
}

/// A disk that is full while a report is written: the earlier one is as it was, and the error names the file.
#[test]
fn a_full_disk_leaves_the_earlier_report() {
    let (place, expected) = undisturbed();
    for kib in [0, 1, 16, 512] {
        for (name, file) in [("build", WRITTEN[0]), ("bless", WRITTEN[1]), ("user", WRITTEN[2])] {
            let index = WRITTEN.iter().position(|written| *written == file).unwrap();
            if expected[index].len() <= kib * 1024 {
                continue;
            }
            let earlier = part(&expected[index]);
            fs::write(place.path(file), &earlier).unwrap();
            let inner = place.command(name);
            let mut command = Command::new("bash");
            // The signal that a file is too long is ignored, so that the write fails, as on a full disk.
            command.args(["-c", &format!("trap '' XFSZ; ulimit -f {kib}; exec \"$0\" \"$@\"")]);
            command.arg(inner.get_program()).args(inner.get_args()).env_clear().current_dir(place.folder.path());
            command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?)))).stdin(Stdio::null());
            let run = run(&mut command);
            assert_eq!(run.code, Some(2), "{name} {kib}: {}", run.stderr);
            let short = file.rsplit('/').next().unwrap();
            assert!(run.stderr.contains("cannot write ") && run.stderr.contains(short), "{name} {kib}: {}", run.stderr);
            assert_eq!(fs::read(place.path(file)).unwrap(), earlier, "{name} {kib}");
            assert_eq!(place.unfinished(), [""; 0], "{name} {kib}");
        }
    }
}

/// A disk of the cache that is full: the run goes on where it can, and else says which disk it is.
#[test]
fn a_full_cache_is_no_other_result() {
    let (place, expected) = undisturbed();
    let (mut done, mut said) = (0, 0);
    for kib in if is_campaign() { &[64, 256, 512, 1024, 1536, 2048, 2560, 3072, 4096, 8192][..] } else { &[512, 3072] }
    {
        let cache = folder();
        let inner = place.command("build");
        let mut command = Command::new("unshare");
        let mount = format!("mount -t tmpfs -o size={kib}k tmpfs \"$ASM_MATRIX_CACHE\" || exit 77; exec \"$0\" \"$@\"");
        command.args(["--mount", "bash", "-c", &mount]);
        command.arg(inner.get_program()).args(inner.get_args()).env_clear().current_dir(place.folder.path());
        command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let run = run(command.env("ASM_MATRIX_CACHE", cache.path()).stdin(Stdio::null()));
        match run.code {
            Some(0) => done += 1,
            Some(2) if run.stderr.contains("is full: make room") => said += 1,
            // Who is not root cannot mount.
            Some(1 | 77) if run.stderr.contains("unshare") || run.stderr.contains("mount") => {
                return absent(Extra::Mount);
            }
            _ => panic!("{kib} KiB: {:?} {}", run.code, run.stderr),
        }
        assert!(place.written() == expected, "{kib} KiB");
        assert_eq!(place.unfinished(), [""; 0], "{kib} KiB");
    }
    report(&format!("full disk of the cache: {done} runs went on, {said} said so; other bytes: 0"));
}

/// Two runs at once on a cache in a folder without locks: each has the result, and says nothing.
#[test]
fn a_cache_without_locks_is_shared() {
    if which::which("strace").is_err() {
        return absent(Extra::Strace);
    }
    let (place, expected) = undisturbed();
    fs::remove_dir_all(&place.cache).unwrap();
    for state in ["cold", "warm"] {
        let others: Vec<Place> = (0..2).map(|_| Place { cache: place.cache.clone(), ..Place::new() }).collect();
        let start = |other: &Place| {
            let inner = other.command("build");
            let mut command = Command::new("strace");
            command.args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=flock", "-e", "inject=flock:error=ENOLCK"]);
            command.arg(inner.get_program()).args(inner.get_args()).env_clear().current_dir(other.folder.path());
            command.envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?)))).stdin(Stdio::null());
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("strace runs")
        };
        let children: Vec<Child> = others.iter().map(start).collect();
        for (child, other) in children.into_iter().zip(&others) {
            let output = child.wait_with_output().unwrap();
            let stderr = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(0), "{state}: {stderr}");
            assert!(!stderr.contains("continuing without"), "{state}: {stderr}");
            assert!(fs::read(other.path(WRITTEN[0])).unwrap() == expected[0], "{state}: other bytes");
        }
    }
    // Nobody knows whether a damaged entry is in use: it stays, and each run makes its own.
    for entry in entries(&place).iter().filter(|path| path.ends_with("manifest")) {
        fs::write(entry, "").unwrap();
    }
    place.succeed("build");
    assert!(place.written() == expected, "other bytes");
}
