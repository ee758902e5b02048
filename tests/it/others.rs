//! Files of the user: they are not removed, not overwritten silently, and not taken for absent.

use crate::support::{Run, files, folder, program, run};
use fs_err as fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// A target that compiles in a moment.
const SMALL: &str = "thumbv6m-none-eabi";

/// Rows of it.
fn rows(names: &[&str]) -> String {
    let row = |name: &&str| format!("[[target]]\nname = \"{name}\"\ntriple = \"{SMALL}\"\nisa = \"arm\"\n");
    names.iter().map(row).collect()
}

/// Runs the program in a folder.
fn here(folder: &Path, arguments: &[&str]) -> Run {
    run(program().args(arguments).current_dir(folder))
}

fn check(folder: &Path, arguments: &[&str], code: i32, expected: &[&str]) {
    let run = here(folder, arguments);
    assert_eq!(run.code, Some(code), "{arguments:?}\n{}{}", run.stdout, run.stderr);
    let printed = format!("{}{}", run.stdout, run.stderr);
    for part in expected {
        assert!(printed.contains(part), "{arguments:?}: no {part:?} in\n{printed}");
    }
}

/// The snapshot of a row that no longer exists.
fn snapshot(name: &str, function: &str) -> String {
    format!("; {name}: {SMALL}, opt-level=3, syntax default\n; rustc 1.0.0\n\n{function}:\n    bx lr\n")
}

const LOAD: &str = "load::u8::relaxed::used";

#[test]
fn snapshots_are_removed_only_where_that_is_asked_for() {
    let folder = folder();
    let snapshots = folder.path().join("snapshots");
    let file = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    file("targets.toml", &rows(&["one", "two"]));
    file("part.toml", &rows(&["one"]));
    check(folder.path(), &["bless"], 0, &["one.asm", "two.asm"]);
    // Those of the other rows stay, even if only a part of them is named.
    file("snapshots/old.asm", &snapshot("old", LOAD));
    let of_part = ["--targets", "part.toml"];
    for prune in [&["bless"][..], &["bless", "--prune"]] {
        let words = [prune, &["-t", "one"]].concat();
        check(folder.path(), &words, 0, if prune.len() > 1 { &["removes nothing when only a part"] } else { &[] });
        assert_eq!(files(&snapshots), ["old.asm", "one.asm", "two.asm"]);
    }
    check(folder.path(), &["bless"], 0, &["note: snapshots/old.asm: left over", "`bless --prune` removes it"]);
    check(
        folder.path(),
        &[&["bless"], &of_part[..]].concat(),
        0,
        &["note: snapshots/two.asm: left over", "a target of targets.toml"],
    );
    assert_eq!(files(&snapshots), ["old.asm", "one.asm", "two.asm"]);
    check(
        folder.path(),
        &[&["check"], &of_part[..]].concat(),
        1,
        &["two.asm: left over", "with --target", "bless --targets part.toml --prune"],
    );
    let pruned = here(folder.path(), &[&["bless", "--prune"], &of_part[..]].concat());
    assert_eq!(pruned.code, Some(0));
    assert!(pruned.stderr.contains("removed snapshots/old.asm: no such target"), "{}", pruned.stderr);
    assert_eq!(files(&snapshots), ["one.asm", "two.asm"]);
    // `bless` must not remove what is left, and no message says that it would.
    let left = here(folder.path(), &[&["check"], &of_part[..]].concat());
    assert_eq!(left.code, Some(1));
    assert!(!left.stderr.contains("accept with"), "{}", left.stderr);
}

#[test]
fn what_is_no_snapshot_or_of_other_code_stays() {
    let folder = folder();
    let file = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    file("targets.toml", &rows(&["one"]));
    fs::create_dir(folder.path().join("snapshots")).unwrap();
    let others = [
        ("boot.asm", "; boot: the vectors\n; of the board\n".to_owned()),
        ("head.asm", "; head: x\nrustc 1.0.0\n".to_owned()),
        ("notes.asm", "notes\n".to_owned()),
        ("torn.asm", snapshot("torn", LOAD) + "<<<<<<< ours\n"),
        ("renamed.asm", snapshot("old", LOAD)),
        ("code.asm", snapshot("code", "publish")),
    ];
    for (name, text) in &others {
        file(&format!("snapshots/{name}"), text);
    }
    file("linked", &snapshot("link", LOAD));
    symlink("../linked", folder.path().join("snapshots/link.asm")).unwrap();
    file("snapshots/gone.asm", &snapshot("gone", LOAD));
    check(
        folder.path(),
        &["bless", "--prune"],
        0,
        &["removed snapshots/gone.asm", "note: snapshots/code.asm", "of other code"],
    );
    let mut expected: Vec<&str> = others.iter().map(|(name, _)| *name).chain(["link.asm", "one.asm"]).collect();
    expected.sort_unstable();
    assert_eq!(files(&folder.path().join("snapshots")), expected);
}

/// Snapshots of other rows of user code are left over, as those of probes are; those of the probes are not.
#[test]
fn pruning_own_code_leaves_the_probes_alone() {
    let folder = folder();
    let file = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    file("targets.toml", &rows(&["one"]));
    file("code.rs", "#![no_std]\n#[no_mangle] pub extern \"C\" fn publish() -> u32 { 7 }\n");
    fs::create_dir(folder.path().join("all")).unwrap();
    file("all/probes.asm", &snapshot("probes", LOAD));
    file("all/gone.asm", &snapshot("gone", "publish"));
    let words = ["bless", "--prune", "--probes", "code.rs", "--snapshots", "all"];
    check(folder.path(), &words, 0, &["removed all/gone.asm", "note: all/probes.asm"]);
    assert_eq!(files(&folder.path().join("all")), ["one.asm", "probes.asm"]);
}

/// One error for each input file, named or found by default; and nothing is written.
#[test]
fn a_broken_link_is_an_error_that_names_it() {
    for (link, arguments) in [
        ("targets.toml", &["build", "-t", SMALL][..]),
        ("targets.toml", &["bless"]),
        ("targets.toml", &["doctor"]),
        ("accepted.toml", &["verify", "-t", "x86_64"]),
        ("named.toml", &["build", "--targets", "named.toml"]),
        ("named.toml", &["verify", "--accepted", "named.toml"]),
        ("named.toml", &["claims", "named.toml"]),
        ("code.rs", &["show", "--probes", "code.rs", "-t", SMALL]),
        ("crate", &["show", "--probes", "crate", "-t", SMALL]),
        ("own/targets.toml", &["show", "--probes", "own", "-t", SMALL]),
        ("own/Cargo.toml", &["show", "--probes", "own", "-t", SMALL]),
        ("snapshots", &["check", "-t", SMALL]),
        ("snapshots", &["bless", "-t", SMALL]),
        ("own/thumbv6m-none-eabi.asm", &["check", "-t", SMALL, "--snapshots", "own"]),
        ("own/thumbv6m-none-eabi.asm", &["bless", "-t", SMALL, "--snapshots", "own"]),
        ("own/thumbv6m-none-eabi.asm", &["bless", "-t", SMALL, "--snapshots", "own", "--class", "better"]),
        ("own/x86_64.s", &["verify", "--asm", "own"]),
        ("own/x86_64.s", &["verify", "--asm", "own", "-t", "x86_64"]),
        ("old.json", &["diff", "old.json", "own"]),
        ("own/matrix.json", &["diff", "own", "x86_64"]),
        ("own/x86_64.asm", &["diff", "own", "x86_64"]),
        ("side", &["diff", "side", "x86_64"]),
        ("page.html", &["build", "-t", SMALL, "-o", "page.html"]),
    ] {
        for destination in ["nowhere", "LOOP"] {
            let folder = folder();
            fs::create_dir(folder.path().join("own")).unwrap();
            let path = folder.path().join(link);
            symlink(destination.replace("LOOP", path.file_name().unwrap().to_str().unwrap()), &path).unwrap();
            let run = here(folder.path(), arguments);
            assert_eq!(run.code, Some(2), "{link} {arguments:?}\n{}{}", run.stdout, run.stderr);
            let is_named =
                run.stderr.contains(&format!("{link} is a link to ")) && run.stderr.contains("fix it or remove it");
            assert!(is_named, "{link} {arguments:?}\n{}", run.stderr);
            assert!(path.is_symlink(), "{link} {arguments:?}");
            let names = files(folder.path());
            assert_eq!(names, [link], "{arguments:?}");
        }
    }
}

#[test]
fn a_report_that_had_more_targets_is_named() {
    let folder = folder();
    fs::write(folder.path().join("targets.toml"), rows(&["one", "two", "three"])).unwrap();
    let lost = "note: the overwritten report in out also had two, three\n";
    let build = |words: &[&str]| {
        let run = here(folder.path(), &[&["build"], words].concat());
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        run.stderr
    };
    assert!(!build(&[]).contains("note:"));
    assert!(!build(&[]).contains("note:"));
    // In another folder, nothing is overwritten.
    assert!(!build(&["-t", "one", "--out", "other"]).contains("note:"));
    assert!(build(&["-t", "one", "--format", "html"]).contains(lost));
    assert!(build(&["-t", "one"]).contains(lost));
    assert!(!build(&["-t", "one"]).contains("note:"));
    assert!(!build(&[]).contains("note:"));
    fs::write(folder.path().join("out/matrix.json"), "{\"targets\":[{").unwrap();
    assert!(!build(&["-t", "one"]).contains("note:"));
}

#[test]
fn a_folder_of_others_can_hold_a_cache() {
    let folder = folder();
    let cache = folder.path().join("cache");
    let names = ["asm/notes", "tmp/entry-1", "tmp/job-search/letter", "tmp/old"];
    for name in names {
        let path = cache.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "mine").unwrap();
        let old = SystemTime::now() - Duration::from_secs(30 * 24 * 60 * 60);
        for path in [&path, &cache.join("tmp/job-search")] {
            if let Ok(file) = fs::File::open(path) {
                file.into_file().set_modified(old).unwrap();
            }
        }
    }
    for _ in 0..2 {
        check(folder.path(), &["show", "load", "-t", SMALL, "--cache", "cache"], 0, &[]);
    }
    for name in names {
        assert_eq!(fs::read_to_string(cache.join(name)).unwrap(), "mine");
    }
    assert!(cache.join("asm-matrix/CACHEDIR.TAG").is_file());
    let others: Vec<String> = files(&cache).into_iter().filter(|name| !name.starts_with("asm-matrix/")).collect();
    assert_eq!(others, names.map(str::to_owned));
}

#[test]
fn paths_in_errors_are_those_that_were_given() {
    let folder = folder();
    fs::create_dir_all(folder.path().join("mine/deep")).unwrap();
    let wrong = "#![no_std]\n#[unsafe(no_mangle)]\npub fn f() -> u32 { oops }\n";
    fs::write(folder.path().join("mine/wrong.rs"), wrong).unwrap();
    for path in ["mine/wrong.rs", "./mine/deep/../wrong.rs"] {
        let run = here(folder.path(), &["build", "--probes", path, "--target", SMALL]);
        assert_eq!(run.code, Some(2), "{}", run.stderr);
        assert!(run.stderr.contains(&format!("error: {path} does not compile for {SMALL}:")), "{}", run.stderr);
        assert!(run.stderr.contains(&format!(" --> {path}:3:21")), "{}", run.stderr);
    }
}
