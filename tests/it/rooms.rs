//! The rooms of the source: dependencies go one way, and only the outer rooms do I/O.

use crate::tidy::{read, root, rust_files};
use regex::{Captures, Regex};
use std::collections::BTreeSet;
use std::path::Path;

/// The rooms, in the order of the data. Each may use those before it.
const ROOMS: [&str; 12] =
    ["base", "target", "model", "isa", "probe", "read", "compile", "run", "judge", "compare", "report", "cli"];

/// Two rooms that are independent of each other.
const BESIDE: [&str; 2] = ["read", "compile"];

/// The rooms that read and write files, run programs or print. All others map values to values.
const RIM: [&str; 4] = ["base", "compile", "run", "cli"];

/// The files outside of all rooms: the list of rooms, and the program.
const OUTSIDE: [&str; 2] = ["lib.rs", "main.rs"];

/// A dependency of a file on a room.
#[derive(Debug, PartialEq, Eq)]
struct Arrow {
    line: usize,
    room: String,
}

/// The code of a source file, without comments and string literals, with the same number of lines.
fn code(source: &str) -> String {
    let literal = r##"(?s)//[^\n]*|/\*.*?\*/|b?r(?:"[^"]*"|#".*?"#)|b?"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])'"##;
    let blank = |found: &Captures<'_>| "\n".repeat(found[0].matches('\n').count());
    Regex::new(literal).expect("the pattern is good").replace_all(source, blank).into_owned()
}

/// The rooms that a file goes into, by every path that begins at the crate: in `use`, in code, in re-exports, in macros,
/// and by `super` where that leads out of the room. `depth` is how many modules deep the file stands below the crate.
fn arrows(source: &str, depth: usize) -> Vec<Arrow> {
    let path = Regex::new(r"\b(crate|super(?:\s*::\s*super)*)\s*::\s*(\w+|\{)").expect("the pattern is good");
    let code = code(source);
    let mut arrows = Vec::new();
    for found in path.captures_iter(&code) {
        if &found[1] != "crate" && found[1].matches("super").count() < depth {
            continue;
        }
        let whole = found.get(0).expect("it matched");
        let line = code[..whole.start()].matches('\n').count() + 1;
        let rooms = if &found[2] == "{" { group(&code[whole.end()..]) } else { vec![found[2].to_owned()] };
        arrows.extend(rooms.into_iter().map(|room| Arrow { line, room }));
    }
    arrows
}

/// The first words of the parts of a group whose bracket is open: `a::b, c::{d, e}}` has `a` and `c`.
fn group(text: &str) -> Vec<String> {
    let mut depth = 1;
    let mut parts = vec![String::new()];
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => parts.push(String::new()),
            letter if depth == 1 => parts.last_mut().expect("there is one").push(letter),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    let first = |part: &String| part.split("::").next().unwrap_or_default().trim().to_owned();
    parts.iter().map(first).filter(|word| !word.is_empty()).collect()
}

/// The room of a file, and how deep its module stands; nothing for what belongs to no room.
fn place(file: &Path) -> Option<(String, usize)> {
    let below = file.strip_prefix(root().join("src")).expect("it is below");
    let is_outside = OUTSIDE.iter().any(|outside| below == Path::new(outside));
    // The embedded cores are crates of their own.
    let cores = ["compile/sysroot/core", "compile/sysroot/wide"];
    let is_core = cores.iter().any(|core| below.starts_with(core)) || below.ends_with("compiler_builtins.rs");
    let module = below.with_extension("");
    let room = module.iter().next().expect("it has a name").to_string_lossy().into_owned();
    (!is_outside && !is_core).then(|| (room, module.iter().count()))
}

/// What is wrong with a dependency, if anything.
fn fault(from: &str, to: &str) -> Option<String> {
    let rank = |room: &str| ROOMS.iter().position(|known| *known == room);
    let (Some(own), Some(other)) = (rank(from), rank(to)) else {
        return Some(format!("`{to}` is no room"));
    };
    if from != to && BESIDE.contains(&from) && BESIDE.contains(&to) {
        return Some(format!("{from} and {to} stand beside each other"));
    }
    (other > own).then(|| format!("{to} comes behind {from}"))
}

#[test]
fn no_arrow_turns_back() {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    for file in rust_files("src") {
        let Some((room, depth)) = place(&file) else { continue };
        for Arrow { line, room: other } in arrows(&read(&file), depth) {
            faults.extend(fault(&room, &other).map(|fault| format!("{}:{line}: {fault}", file.display())));
            used.insert((room.clone(), other));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let is_alone = |room: &str| !used.iter().any(|(from, to)| from == room && to != room);
    let alone: Vec<&str> = ROOMS.into_iter().filter(|room| is_alone(room)).collect();
    assert_eq!(alone, ["base"], "the other rooms stand on something");
}

#[test]
fn arrows_are_seen_wherever_they_stand() {
    let source = r#"
        use crate::base::mistake;
        pub use crate::{model::Model, isa::{self, Class}};
        fn f() -> crate::probe::Probe { g("crate::cli"); /* crate::run */ super::super::report::x(); super::x() }
        // crate::compare
        macro_rules! m { () => { $crate::judge::analysis() }; }
    "#;
    let found = arrows(source, 2);
    let rooms: Vec<&str> = found.iter().map(|arrow| arrow.room.as_str()).collect();
    assert_eq!(rooms, ["base", "model", "isa", "probe", "report", "judge"]);
    assert_eq!(found[3], Arrow { line: 4, room: "probe".to_owned() });
    assert_eq!(fault("isa", "probe").as_deref(), Some("probe comes behind isa"));
    assert_eq!(fault("compile", "read").as_deref(), Some("compile and read stand beside each other"));
    assert_eq!(fault("isa", "nowhere").as_deref(), Some("`nowhere` is no room"));
    assert_eq!(fault("probe", "isa"), None);
}

/// What others may use is what `lib.rs` re-exports.
#[test]
fn rooms_are_no_api() {
    let source = read("src/lib.rs");
    for room in ROOMS {
        let hidden = Regex::new(&format!(r"#\[doc\(hidden\)\]\n(?:#\[expect[^\n]*\n)?pub mod {room};"));
        assert!(hidden.expect("the pattern is good").is_match(&source), "{room} is not hidden in src/lib.rs");
    }
}

#[test]
fn only_the_rim_does_io() {
    let outside = Regex::new(r"\b(fs_err|std::fs|std::process|std::env|std::time|env::var|e?println!)");
    let outside = outside.expect("the pattern is good");
    for file in rust_files("src") {
        let Some((room, _)) = place(&file) else { continue };
        if RIM.contains(&room.as_str()) || file.ends_with("tests.rs") {
            continue;
        }
        let source = read(&file);
        let source = code(source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default());
        if let Some(found) = outside.find(&source) {
            panic!("{}: {} is IO", file.display(), found.as_str());
        }
    }
}

/// The page for newcomers lists the rooms in their order, says which do IO, and names what there is.
#[test]
fn the_architecture_page_is_true() {
    let page = read("docs/architecture.md");
    let row = Regex::new(r"(?m)^\| `(\w+)` \|.*\| ?(yes)? ?\|$").expect("the pattern is good");
    let rows: Vec<(String, bool)> =
        row.captures_iter(&page).map(|found| (found[1].to_owned(), found.get(2).is_some())).collect();
    let rooms: Vec<(String, bool)> = ROOMS.iter().map(|room| ((*room).to_owned(), RIM.contains(room))).collect();
    assert_eq!(rows, rooms);
    let path = Regex::new(r"`((?:src|tests|probes|docs)/[\w/.-]+)`").expect("the pattern is good");
    let paths: Vec<&str> = path.captures_iter(&page).filter_map(|found| Some(found.get(1)?.as_str())).collect();
    assert!(paths.len() > 8, "{paths:?}");
    for path in paths.iter().filter(|path| !path.contains("NAME")) {
        assert!(root().join(path).exists(), "docs/architecture.md names {path}");
    }
    assert!(
        read("README.md").contains("docs/architecture.md") && read("CONTRIBUTING.md").contains("docs/architecture.md")
    );
}
