//! Places of changed instructions in the user's source.

use crate::support::{Run, folder, program, run};
use fs_err as fs;
use regex::Regex;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

const MANIFEST: &str = "[package]\nname = \"places\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n";

/// Functions whose store gets another ordering. The line of the operation has a comment with the function's name.
const LIBRARY: &str = r"#![no_std]
mod module;
use core::sync::atomic::{AtomicU32, Ordering};
pub(crate) const ORDERING: Ordering = Ordering::Relaxed;

#[no_mangle]
pub fn own_line(x: &AtomicU32) {
    x.store(1, ORDERING); // own_line
}

#[inline]
fn inner(x: &AtomicU32) {
    x.store(2, ORDERING);
}

#[inline]
fn outer(x: &AtomicU32) {
    inner(x);
}

#[no_mangle]
pub fn two_helpers(x: &AtomicU32) -> u32 {
    let before = x.load(Ordering::Relaxed);
    outer(x); // two_helpers
    before
}

macro_rules! made {
    ($name:ident) => {
        #[no_mangle]
        pub fn $name(x: &AtomicU32) {
            x.store(5, ORDERING); // by_macro
        }
    };
}
made!(by_macro);

pub struct Flag(AtomicU32);
impl Flag {
    #[no_mangle]
    pub fn method(&self) {
        self.0.store(9, ORDERING); // method
    }
}
";

const MODULE: &str = "use core::sync::atomic::AtomicU32;\n\n#[no_mangle]\npub fn in_module(x: &AtomicU32) {\n    \
                      x.store(4, crate::ORDERING); // in_module\n}\n";

/// The crate in a folder, pinned for some targets, and then changed.
fn changed(folder: &Path, targets: &str) {
    fs::create_dir_all(folder.join("src")).unwrap();
    fs::write(folder.join("Cargo.toml"), MANIFEST).unwrap();
    fs::write(folder.join("src/lib.rs"), LIBRARY).unwrap();
    fs::write(folder.join("src/module.rs"), MODULE).unwrap();
    let blessed = run(program().args(["bless", "--probes"]).arg(folder).args(["-t", targets]));
    assert_eq!(blessed.code, Some(0), "{}", blessed.stderr);
    fs::write(
        folder.join("src/lib.rs"),
        LIBRARY.replace("Ordering = Ordering::Relaxed", "Ordering = Ordering::SeqCst"),
    )
    .unwrap();
}

fn check(folder: &Path, targets: &str, format: &str) -> Run {
    let arguments = ["check", "--strict", "--probes", ".", "-t", targets, "--format", format];
    run(program().current_dir(folder).args(arguments))
}

/// The line of each function's operation, by its comment.
fn expected() -> BTreeMap<String, (String, usize)> {
    let mut expected = BTreeMap::new();
    for (file, text) in [("src/lib.rs", LIBRARY), ("src/module.rs", MODULE)] {
        for (number, line) in text.lines().enumerate() {
            if let Some((_, name)) = line.split_once("// ") {
                expected.insert(name.to_owned(), (file.to_owned(), number + 1));
            }
        }
    }
    assert_eq!(expected.len(), 5);
    expected
}

/// The place of each function of each target in annotations.
fn annotated(printed: &str) -> BTreeMap<String, BTreeMap<String, (String, usize)>> {
    let command = Regex::new(r"(?m)^::error file=([^,]+),line=(\d+),title=[^:]*::([^:]+): (\w+): ").unwrap();
    let mut places: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for found in command.captures_iter(printed) {
        let place = (found[1].to_owned(), found[2].parse().unwrap());
        places.entry(found[3].to_owned()).or_default().insert(found[4].to_owned(), place);
    }
    places
}

/// Each operation is at its own line of the user's source, though the compiler's `.loc` names a file of `core`: the
/// outermost call, also where two functions of the user are inlined between, in a module, and in a macro.
#[test]
fn an_operation_is_at_its_own_line() {
    let folder = folder();
    // All ways to say where a function is: Thumb bits, descriptors, one section of Mach-O for all functions, relocated
    // distances of RISC-V, sections of COFF, both byte orders.
    let targets = [
        "x86_64",
        "aarch64_lse",
        "riscv64gc",
        "aarch64-apple-darwin",
        "i686-unknown-linux-gnu",
        "powerpc64-unknown-linux-gnu",
        "s390x-unknown-linux-gnu",
        "thumbv7m-none-eabi",
        "x86_64-pc-windows-gnu",
    ];
    let named = targets.join(",");
    changed(folder.path(), &named);
    let run = check(folder.path(), &named, "github");
    assert_eq!(run.code, Some(1), "{}", run.stderr);
    let places = annotated(&run.stdout);
    for target in targets {
        assert_eq!(places.get(target), Some(&expected()), "{target}: {}", run.stdout);
    }
}

/// Without a terminal, or with a narrow one, the listing is one below the other; with a wide one, side by side.
#[test]
fn before_and_after_stand_side_by_side() {
    let folder = folder();
    changed(folder.path(), "x86_64");
    let with = |columns: &str| {
        let mut command = program();
        command.current_dir(folder.path()).env("COLUMNS", columns);
        run(command.args(["check", "--probes", ".", "-t", "x86_64"])).stdout
    };
    let place = "  in_module\n    src/module.rs:5  x.store(4, crate::ORDERING); // in_module\n";
    let beside = "  -     mov dword ptr [rdi], 4 │ +     mov eax, 4\n                               │ +     xchg dword ptr [rdi], eax\n        ret                    │       ret\n";
    assert!(with("100").contains(&format!("{place}{beside}")), "{}", with("100"));
    let below = "  -     mov dword ptr [rdi], 4\n  +     mov eax, 4\n  +     xchg dword ptr [rdi], eax\n        ret\n";
    assert!(with("99").contains(&format!("{place}{below}")), "{}", with("99"));
}

/// A comment on a pull request has the place, the line, both listings, and the command that accepts the change.
#[test]
fn markdown_is_a_comment() {
    let folder = folder();
    changed(folder.path(), "x86_64,riscv64gc");
    let text = check(folder.path(), "x86_64,riscv64gc", "markdown").stdout;
    for part in [
        "\nAccept with: `asm-matrix bless --probes . -t x86_64,riscv64gc`\n",
        "\n`in_module`\n\n```text\nsrc/module.rs:5  x.store(4, crate::ORDERING); // in_module\n```\n\n```diff\n-     mov dword ptr [rdi], 4\n",
    ] {
        assert!(text.contains(part), "no {part:?} in\n{text}");
    }
}

/// A function of a dependency, selected by `--filter`, has no place in the user's package, and none is invented; an operation
/// that is inlined from the dependency has one. Generic functions are found in the other compilation, whose symbols differ.
#[test]
fn what_is_not_in_the_package_has_no_place() {
    let folder = folder();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let cell = |ordering: &str| {
        format!(
            "#![no_std]\nuse core::sync::atomic::{{AtomicU32, Ordering}};\npub struct Cell<T>(pub AtomicU32, pub T);\n\
             impl<T> Cell<T> {{\n    #[inline(never)]\n    pub fn publish(&self, x: u32) {{ self.0.store(x, Ordering::{ordering}) }}\n    \
             #[inline]\n    pub fn raise(&self) {{ self.0.store(7, Ordering::{ordering}) }}\n}}\n"
        )
    };
    write("Cargo.toml", "[workspace]\nmembers = [\"user\", \"cell\"]\nresolver = \"2\"\n");
    write("cell/Cargo.toml", "[package]\nname = \"cell\"\nversion = \"0.1.0\"\nedition = \"2021\"\n");
    let manifest = "[package]\nname = \"user\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\ncell = { path = \"../cell\" }\n";
    write("user/Cargo.toml", manifest);
    let library = "#![no_std]\nuse cell::Cell;\n#[inline(never)]\npub fn both<T>(x: &Cell<T>) {\n    x.publish(1);\n    x.raise();\n}\n\
                   #[no_mangle]\npub fn one(x: &Cell<u8>, y: &Cell<u16>) {\n    both(x);\n    both(y);\n}\n";
    write("user/src/lib.rs", library);
    write("cell/src/lib.rs", &cell("Relaxed"));
    let with = |words: &[&str]| {
        let mut command = program();
        command.current_dir(folder.path().join("user")).args(words);
        run(command.args(["--probes", ".", "-t", "x86_64", "--filter", "publish|both"]))
    };
    assert_eq!(with(&["bless"]).code, Some(0), "{}", with(&["bless"]).stderr);
    write("cell/src/lib.rs", &cell("SeqCst"));
    let changes: Value = serde_json::from_str(&with(&["check", "--format", "json"]).stdout).unwrap();
    let mut places = BTreeMap::new();
    for cell in changes["groups"].as_array().unwrap().iter().flat_map(|group| group["cells"].as_array().unwrap()) {
        places.insert(cell["probe"].as_str().unwrap().to_owned(), cell["place"].clone());
    }
    let line = serde_json::json!({ "file": "src/lib.rs", "line": 6 });
    let expected = [
        ("<cell::Cell<u16>>::publish", Value::Null),
        ("<cell::Cell<u8>>::publish", Value::Null),
        ("user::both::<u16>", line.clone()),
        ("user::both::<u8>", line),
    ];
    assert_eq!(places, BTreeMap::from(expected.map(|(name, place)| (name.to_owned(), place))));
}

/// The schema of Jenkins (`junit-10.xsd` of its plugin xunit) allows these attributes, and requires some of them.
#[test]
fn junit_is_valid_for_jenkins() {
    let folder = folder();
    changed(folder.path(), "x86_64,riscv64gc");
    let text = check(folder.path(), "x86_64,riscv64gc", "junit").stdout;
    let allowed: [(&str, &[&str], &[&str]); 4] = [
        ("testsuites", &[], &["name", "time", "tests", "failures", "errors"]),
        (
            "testsuite",
            &["name", "tests", "failures", "errors"],
            &["name", "tests", "failures", "errors", "time", "skipped"],
        ),
        ("testcase", &["name"], &["name", "time", "classname", "group"]),
        ("failure", &[], &["type", "message"]),
    ];
    let tag = Regex::new(r#"<(\w+)((?: \w+="[^"<]*")*)/?>"#).unwrap();
    let attribute = Regex::new(r" (\w+)=").unwrap();
    let value = Regex::new("=\"[^\"]*\"").unwrap();
    let mut seen = 0;
    for found in tag.captures_iter(&text) {
        let (_, required, known) = allowed.iter().find(|(name, ..)| *name == &found[1]).expect("the schema has it");
        let values = value.replace_all(&found[2], "=").into_owned();
        let names: Vec<String> = attribute.captures_iter(&values).map(|found| found[1].to_owned()).collect();
        assert!(names.iter().all(|name| known.contains(&name.as_str())), "{}", &found[0]);
        assert!(required.iter().all(|name| names.iter().any(|known| known == name)), "{}", &found[0]);
        seen += 1;
    }
    assert_eq!(seen, 1 + 2 + 10 + 10, "{text}");
    assert!(text.contains(">src/module.rs:5\n\nx86_64: in_module: "), "{text}");
}

/// `show --rust`: the lines of the source stand before the instructions that come from them.
#[test]
fn source_stands_between_the_instructions() {
    let folder = folder();
    changed(folder.path(), "x86_64");
    let mut command = program();
    let shown = run(command.current_dir(folder.path()).args([
        "show",
        "two_helpers",
        "--rust",
        "--probes",
        ".",
        "-t",
        "x86_64",
    ]));
    let expected = "two_helpers
  x86_64  several accesses
      src/lib.rs:22  pub fn two_helpers(x: &AtomicU32) -> u32 {
      src/lib.rs:23  let before = x.load(Ordering::Relaxed);
          mov eax, dword ptr [rdi]
          mov ecx, 2
      src/lib.rs:24  outer(x); // two_helpers
          xchg dword ptr [rdi], ecx
      src/lib.rs:26  }
          ret
";
    assert_eq!(shown.stdout, expected, "{}", shown.stderr);
}

/// Without debug information that can be read (`CodeView`), it is the line that declares the function, or mentions it.
#[test]
fn a_function_is_at_its_declaration_otherwise() {
    let folder = folder();
    let target = "x86_64-pc-windows-msvc";
    changed(folder.path(), target);
    let run = check(folder.path(), target, "github");
    let line = |text: &str, part: &str| text.lines().position(|line| line.contains(part)).unwrap() + 1;
    let places = annotated(&run.stdout).remove(target).unwrap();
    assert_eq!(places["own_line"], ("src/lib.rs".to_owned(), line(LIBRARY, "fn own_line")));
    assert_eq!(places["by_macro"], ("src/lib.rs".to_owned(), line(LIBRARY, "made!(by_macro)")));
    assert_eq!(places["in_module"], ("src/module.rs".to_owned(), line(MODULE, "fn in_module")));
}

/// Code scanning takes only results with a file, relative to the repository, and a line.
#[test]
fn every_result_has_a_physical_location() {
    let folder = folder();
    changed(folder.path(), "x86_64");
    let mut command = program();
    // A run in a folder above: paths are relative to where it runs.
    let name = folder.path().file_name().unwrap();
    command.current_dir(folder.path().parent().unwrap()).args(["check", "--probes"]).arg(name);
    let run = run(command.args(["-t", "x86_64", "--format", "sarif"]));
    let sarif: Value = serde_json::from_str(&run.stdout).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), 5);
    let mut lines = Vec::new();
    for result in results {
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.starts_with(&format!("{}/src/", name.to_str().unwrap())), "{uri}");
        lines.push(place["region"]["startLine"].as_u64().unwrap());
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
        assert!(
            sarif["runs"][0]["tool"]["driver"]["rules"]
                .as_array()
                .unwrap()
                .iter()
                .any(|rule| rule["id"] == result["ruleId"])
        );
    }
    let mut expected: Vec<u64> = expected().into_values().map(|(_, line)| line as u64).collect();
    lines.sort_unstable();
    expected.sort_unstable();
    assert_eq!(lines, expected);
}
