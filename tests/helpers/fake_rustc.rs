//! Stands in for rustc, so that what can go wrong with a compiler goes wrong when a test wants it. It is compiled by the
//! tests with rustc itself, and behaves as the variable `FAKE_RUSTC` says; what it does not answer itself it passes on to
//! the compiler in `REAL_RUSTC`.

use std::process::{Command, exit};
use std::time::Duration;
use std::{env, fs, thread};

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let is_compilation = arguments.iter().any(|argument| argument == "--crate-name=probes");
    let is_own = arguments.iter().any(|argument| argument == "--crate-name=code");
    match env::var("FAKE_RUSTC").as_deref() {
        Ok("garbage") => println!("\x1b[31mthis is not a compiler"),
        Ok("failure") => {
            eprintln!("error: the disk of this compiler is broken");
            exit(3);
        }
        // With a child of its own that hangs too, and has to end with it.
        Ok("child") => thread::sleep(Duration::from_secs(600)),
        Ok("hang") if is_compilation => {
            let child = Command::new(env::current_exe().unwrap()).env("FAKE_RUSTC", "child").spawn().unwrap();
            fs::write(env::var("FAKE_PIDS").unwrap(), format!("{} {}", std::process::id(), child.id())).unwrap();
            thread::sleep(Duration::from_secs(600));
        }
        // It ends, and its child keeps the output open.
        Ok("leave") if is_compilation => {
            let child = Command::new(env::current_exe().unwrap()).env("FAKE_RUSTC", "child").spawn().unwrap();
            fs::write(env::var("FAKE_PIDS").unwrap(), child.id().to_string()).unwrap();
            pass_on(&arguments);
        }
        // A long message for each probe of one operation.
        Ok("verbose") if is_compilation => verbose(&arguments),
        // A probe that does not compile: the source is passed on with one operation misspelt.
        Ok("misspell") if is_compilation => misspell(&arguments),
        Ok("full core") if arguments.iter().any(|argument| argument == "core") => fill_disk(),
        Ok("full") if is_compilation || is_own => fill_disk(),
        // It succeeds, and what it writes is of no use.
        Ok("nothing") if is_compilation || is_own => {}
        Ok("emptiness") if is_compilation || is_own => write_assembly(&arguments, b""),
        Ok("greeting") if is_compilation || is_own => write_assembly(&arguments, b"hello world\n"),
        Ok("bytes") if is_compilation || is_own => write_assembly(&arguments, b"\xff\xfe"),
        Ok("no core") if arguments.iter().any(|argument| argument == "core") => {}
        // A toolchain whose folder is elsewhere, with libraries of its own.
        Ok("elsewhere") => pass_on(&elsewhere(arguments)),
        Ok(_) | Err(_) => pass_on(&arguments),
    }
}

/// The arguments, with the folder in `FAKE_SYSROOT` as the compiler's own.
fn elsewhere(mut arguments: Vec<String>) -> Vec<String> {
    if !arguments.iter().any(|argument| argument == "--sysroot") {
        arguments.extend(["--sysroot".to_owned(), env::var("FAKE_SYSROOT").unwrap()]);
    }
    arguments
}

/// Writes the assembly file that the arguments ask for.
fn write_assembly(arguments: &[String], text: &[u8]) {
    let name = arguments.iter().find_map(|argument| argument.strip_prefix("--crate-name=")).unwrap();
    let folder = arguments.iter().position(|argument| argument == "--out-dir").map(|index| &arguments[index + 1]);
    if let Some(folder) = folder {
        fs::write(format!("{folder}/{name}.s"), text).unwrap();
    }
}

/// What rustc says when the disk is full.
fn fill_disk() {
    eprintln!("error: failed to write to `/x/full.rmeta`: No space left on device (os error 28)\n");
    eprintln!("error: aborting due to 1 previous error");
    exit(1);
}

fn pass_on(arguments: &[String]) {
    let status = Command::new(env::var("REAL_RUSTC").unwrap()).args(arguments).status().unwrap();
    exit(status.code().unwrap_or(101));
}

/// What LLVM says when it cannot select an operation, at length. It names no function, so that each is tried.
fn verbose(arguments: &[String]) {
    let source = if arguments.iter().any(|argument| argument == "part.rs") { "part.rs" } else { "src/lib.rs" };
    let text = fs::read_to_string(source).unwrap();
    if source == "src/lib.rs" || text.contains("fetch_nand") {
        eprintln!("error: {}", "x".repeat(100_000));
        exit(1);
    }
    pass_on(arguments);
}

fn misspell(arguments: &[String]) {
    let folder = env::temp_dir().join(format!("fake-rustc-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut replaced = Vec::new();
    for argument in arguments {
        match argument.as_str() {
            "src/lib.rs" | "part.rs" => {
                for entry in fs::read_dir(if argument == "part.rs" { "." } else { "src" }).unwrap() {
                    let path = entry.unwrap().path();
                    if path.extension().is_some_and(|extension| extension == "rs") {
                        let source = fs::read_to_string(&path).unwrap().replace("x.fetch_not(", "x.fetch_knot(");
                        fs::write(folder.join(path.file_name().unwrap()), source).unwrap();
                    }
                }
                replaced.push(folder.join(argument.trim_start_matches("src/")).display().to_string());
            }
            _ => replaced.push(argument.clone()),
        }
    }
    let status = Command::new(env::var("REAL_RUSTC").unwrap()).args(&replaced).status().unwrap();
    fs::remove_dir_all(&folder).unwrap();
    exit(status.code().unwrap_or(101));
}
