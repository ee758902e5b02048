//! User code as cargo compiles it: configuration, workspaces, kinds of targets, profiles, firmware.

use crate::support::{Run, folder, program, run, session};
use fs_err as fs;
use std::path::Path;
use std::process::Command;

/// The target of this machine, which every toolchain has.
fn host() -> String {
    session().toolchain.compiler.host.expect("a compiler has a host")
}

/// Writes files below a folder.
fn write(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn check(command: &mut Command, code: i32, expected: &[&str]) -> Run {
    let run = run(command);
    assert_eq!(run.code, Some(code), "{command:?}\n{}{}", run.stdout, run.stderr);
    let printed = format!("{}{}", run.stdout, run.stderr);
    for part in expected {
        assert!(printed.contains(part), "{command:?}: no {part:?} in\n{printed}");
    }
    run
}

/// `show`, of user code, where there is no other list of targets.
fn show(path: &Path, more: &[&str]) -> Command {
    let mut command = program();
    let folder = if path.is_dir() { path } else { path.parent().unwrap() };
    command.current_dir(folder).arg("show").arg("--probes").arg(path).args(more);
    command
}

/// A function whose constant says how it was compiled.
const CONFIGURED: &str = r#"#![no_std]
#[unsafe(no_mangle)] pub extern "C" fn answer() -> u32 { if cfg!(configured) { 4321 } else { 1234 } }
"#;

const PACKAGE: &str = "[package]\nname = \"code\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";

/// Without `--target` and without a list of targets: the host, with a note that says what else there is.
#[test]
fn the_first_run_works() {
    let folder = folder();
    let package = folder.path().join("a folder with spaces");
    write(
        &package,
        &[("Cargo.toml", PACKAGE), ("src/lib.rs", "pub fn own() {} #[inline(never)] pub fn f() -> u32 { 7 }")],
    );
    let host = host();
    let note = format!("note: compiled for {host}, this machine's target; --target TRIPLE names others");
    check(&mut show(&package, &["--filter", "f$"]), 0, &["code::f\n", &format!("  {host}\n"), &note]);
    // Its manifest names it as well.
    check(&mut show(&package.join("Cargo.toml"), &["--filter", "f$"]), 0, &["code::f\n"]);
    // A list of targets is meant.
    fs::copy(Path::new("examples/pinned/targets.toml"), package.join("targets.toml")).unwrap();
    fs::write(package.join("src/lib.rs"), CONFIGURED).unwrap();
    let run = check(&mut show(&package, &[]), 0, &["  x86_64\n", "  riscv64gc\n"]);
    assert!(!run.stderr.contains("note: compiled for"), "{}", run.stderr);
}

/// The configuration beside the code and above it, and the environment, apply as they do under cargo.
#[test]
fn rustflags_apply() {
    let folder = folder();
    let package = folder.path().join("code");
    write(&package, &[("Cargo.toml", PACKAGE), ("src/lib.rs", CONFIGURED)]);
    let host = host();
    check(&mut show(&package, &[]), 0, &["1234"]);
    let flags = "rustflags = [\"--cfg\", \"configured\"]";
    for table in [
        "[build]".to_owned(),
        format!("[target.{host}]"),
        "[target.'cfg(target_pointer_width = \"64\")']".to_owned(),
        "[target.'cfg(not(windows))']".to_owned(),
    ] {
        write(folder.path(), &[(".cargo/config.toml", &format!("{table}\n{flags}\n"))]);
        check(&mut show(&package, &[]), 0, &["4321"]);
    }
    // Another target's are not meant, and a target's replace those of all builds.
    let other = "[target.thumbv6m-none-eabi]";
    write(folder.path(), &[(".cargo/config.toml", &format!("{other}\n{flags}\n"))]);
    check(&mut show(&package, &[]), 0, &["1234"]);
    let target = format!("[target.{host}]\nrustflags = \"-Copt-level=3\"\n[build]\n{flags}\n");
    write(folder.path(), &[(".cargo/config.toml", &target)]);
    check(&mut show(&package, &[]), 0, &["1234"]);
    fs::remove_dir_all(folder.path().join(".cargo")).unwrap();
    check(show(&package, &[]).env("RUSTFLAGS", " --cfg  configured"), 0, &["4321"]);
    check(show(&package, &[]).env("CARGO_ENCODED_RUSTFLAGS", "--cfg\u{1f}configured"), 0, &["4321"]);
    // The features that they switch on are those of the column.
    write(&package, &[(".cargo/config.toml", "[build]\nrustflags = [\"-Ctarget-cpu=x86-64-v3\"]\n")]);
    let mut build = program();
    build.args(["build", "-t", "x86_64-unknown-linux-musl", "--format", "json", "-o", "-", "--probes"]).arg(&package);
    let matrix: serde_json::Value = serde_json::from_str(&check(&mut build, 0, &[]).stdout).unwrap();
    let column = matrix["targets"][0].to_string();
    assert!(column.contains("\"avx2\"") && column.contains("-Ctarget-cpu=x86-64-v3"), "{column}");
}

/// The targets that cargo compiles for by default.
#[test]
fn the_configured_target_is_the_default() {
    let folder = folder();
    let target = "thumbv6m-none-eabi";
    let configuration = format!("[build]\ntarget = \"{target}\"\n");
    write(
        folder.path(),
        &[("Cargo.toml", PACKAGE), ("src/lib.rs", CONFIGURED), (".cargo/config.toml", &configuration)],
    );
    check(&mut show(folder.path(), &[]), 0, &[&format!("  {target}\n"), "as cargo is configured"]);
    check(show(folder.path(), &[]).env("CARGO_BUILD_TARGET", host()), 0, &[&format!("  {}\n", host())]);
}

/// The level, the checks and the features are those of the profile; what is replaced is said.
#[test]
fn profiles_and_features_apply() {
    let folder = folder();
    let manifest = format!(
        "{PACKAGE}[features]\nlong = []\n[profile.release]\nopt-level = \"s\"\nlto = \"fat\"\noverflow-checks = true\n\
         [profile.fast]\ninherits = \"release\"\nopt-level = 2\ncodegen-units = 4\n"
    );
    let source = "#[unsafe(no_mangle)] pub extern \"C\" fn count(x: u8) -> u8 { if cfg!(feature = \"long\") { x } else { x + 1 } }\n";
    write(folder.path(), &[("Cargo.toml", &manifest), ("src/lib.rs", source)]);
    let level = |more: &[&str]| {
        let mut build = program();
        build.args(["build", "--format", "json", "-o", "-", "--probes", "."]).current_dir(folder.path()).args(more);
        let run = check(&mut build, 0, &[]);
        let matrix: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        (matrix["targets"][0]["opt_level"].as_str().unwrap().to_owned(), run.stderr)
    };
    let (of_release, said) = level(&[]);
    assert_eq!(of_release, "s");
    assert!(said.contains("profile `release` of code sets lto = fat; here it is lto = false"), "{said}");
    let (of_fast, said) = level(&["--profile", "fast"]);
    assert_eq!(of_fast, "2");
    assert!(said.contains("sets codegen-units = 4, lto = fat; here it is codegen-units = 1, lto = false"), "{said}");
    assert_eq!(level(&["-t", &host(), "--opt-level", "1"]).0, "1");
    // A panic where it overflows, as the profile says.
    check(&mut show(folder.path(), &[]), 0, &["panic_const_add_overflow"]);
    let run = check(&mut show(folder.path(), &["--features", "long"]), 0, &["count"]);
    assert!(!run.stdout.contains("overflow"), "{}", run.stdout);
}

/// A workspace of a library with all kinds of targets, a dependency, and a build script.
fn workspace(folder: &Path) {
    let member = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
    let function = |name: &str| format!("#[unsafe(no_mangle)] pub extern \"C\" fn {name}() -> u32 {{ 11 }}\n");
    write(
        folder,
        &[
            ("Cargo.toml", "[workspace]\nmembers = [\"locks\", \"inner\", \"tools\"]\nresolver = \"3\"\n"),
            ("locks/Cargo.toml", &(member("locks") + "[dependencies]\ninner = { path = \"../inner\" }\n")),
            ("locks/build.rs", "fn main() { println!(\"cargo:rustc-env=MADE=23\"); }"),
            (
                "locks/src/lib.rs",
                "#[unsafe(no_mangle)] pub extern \"C\" fn made() -> usize { inner::kept(env!(\"MADE\").len()) }\n",
            ),
            ("locks/examples/shown.rs", &(function("shown") + "fn main() {}")),
            ("locks/tests/tried.rs", &(function("tried") + "#[test] fn t() {}")),
            ("inner/Cargo.toml", &member("inner")),
            ("inner/src/lib.rs", "#[inline(never)] pub fn kept(x: usize) -> usize { core::hint::black_box(x) + 5 }\n"),
            ("tools/Cargo.toml", &member("tools")),
            ("tools/src/bin/one.rs", &(function("of_one") + "fn main() {}")),
            ("tools/src/bin/two.rs", &(function("of_two") + "fn main() {}")),
        ],
    );
}

#[test]
fn workspaces_and_kinds_of_targets() {
    let folder = folder();
    workspace(folder.path());
    let mistake = |more: &[&str], expected: &[&str]| {
        let run = check(&mut show(folder.path(), more), 2, expected);
        assert_eq!(run.stderr.matches("error:").count(), 1, "{}", run.stderr);
    };
    mistake(&[], &["is a workspace of 3 packages, and none is named", "help: name one with --package: ", "locks"]);
    mistake(&["-p", "lock"], &["has no package `lock`", "did you mean `locks`?"]);
    mistake(&["-p", "tools"], &["package `tools` has no library", "name one of --bin one, --bin two"]);
    mistake(&["-p", "locks", "--bin", "x"], &["has no target `--bin x`", "--lib, --example shown, --test tried"]);
    mistake(&["-p", "locks", "--lib", "--bin", "x"], &["cannot be used with"]);
    for (more, function) in [
        (&["-p", "locks"][..], "made"),
        (&["-p", "locks", "--example", "shown"], "shown"),
        (&["-p", "locks", "--test", "tried"], "tried"),
        (&["-p", "tools", "--bin", "one"], "of_one"),
        (&["--package", "tools", "--bin=two"], "of_two"),
    ] {
        check(&mut show(folder.path(), more), 0, &[&format!("{function}\n")]);
        check(&mut show(folder.path(), &[more, &["--filter", function]].concat()), 0, &[&format!("{function}\n")]);
    }
    // A member's own folder names it.
    check(&mut show(&folder.path().join("locks"), &[]), 0, &["made\n"]);
    // Functions of dependencies are reached by their paths, whatever compiles them.
    check(&mut show(folder.path(), &["-p", "locks", "--filter", "inner::"]), 0, &["inner::kept\n"]);
    // Twice: nothing is compiled again, and nothing is lost.
    check(&mut show(folder.path(), &["-p", "locks", "--filter", "inner::"]), 0, &["inner::kept\n"]);
    // The sources are left as they were.
    assert!(!folder.path().join("target").exists());
}

/// A binary with its own linker script and panic handler, whose target has no linker here.
#[test]
fn firmware_is_not_linked() {
    let folder = folder();
    let manifest = PACKAGE.replace("code", "firmware");
    let main = "#![no_std]\n#![no_main]\nuse core::sync::atomic::{AtomicU32, Ordering};\n\
                #[unsafe(no_mangle)] pub fn isr_flag(a: &AtomicU32) { a.store(1, Ordering::Release) }\n\
                #[panic_handler] fn p(_: &core::panic::PanicInfo) -> ! { loop {} }\n";
    let build = "fn main() { println!(\"cargo:rustc-link-arg=-Tmemory.x\"); }";
    let configuration = "[build]\nrustflags = [\"-Clinker=there-is-no-such-linker\"]\n";
    write(
        folder.path(),
        &[("Cargo.toml", &manifest), ("src/main.rs", main), ("build.rs", build), (".cargo/config.toml", configuration)],
    );
    let abort = "compiled with panic = \"abort\": without `std`, panics cannot unwind";
    check(&mut show(folder.path(), &[]), 0, &["isr_flag\n", abort]);
    check(&mut show(folder.path(), &["--bin", "firmware", "--filter", "isr"]), 0, &["isr_flag\n"]);
    let manifest = manifest + "[profile.release]\npanic = \"abort\"\n";
    write(folder.path(), &[("Cargo.toml", &manifest)]);
    let run = check(&mut show(folder.path(), &[]), 0, &["isr_flag\n"]);
    assert!(!run.stderr.contains("panic"), "{}", run.stderr);
}

/// The compiler is that of the crate's folder, as under cargo.
#[test]
fn the_toolchain_of_the_folder_is_meant() {
    let folder = folder();
    let toolchain = "[toolchain]\nchannel = \"no-such-channel\"\n";
    write(folder.path(), &[("Cargo.toml", PACKAGE), ("src/lib.rs", CONFIGURED), ("rust-toolchain.toml", toolchain)]);
    if which::which("rustup").is_err() {
        // Only rustup reads the file.
        return;
    }
    let help = "help: `rustup toolchain install` installs the one of this folder, and --toolchain NAME uses another";
    check(&mut show(folder.path(), &[]), 2, &["no-such-channel", help]);
    check(&mut show(folder.path(), &["--toolchain", "stable"]), 0, &["answer\n"]);
}

/// A file of the crate, or a variable, names a program that cargo runs instead of the compiler: it runs, and is named once.
#[cfg(unix)]
#[test]
fn a_wrapper_of_the_compiler_is_said() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let package = fs::canonicalize(folder.path()).unwrap();
    let wrapper = "#!/bin/sh\ntouch \"$(dirname \"$0\")/ran\"\nexec \"$@\"\n";
    write(&package, &[("Cargo.toml", PACKAGE), ("src/lib.rs", CONFIGURED), ("wrap.sh", wrapper)]);
    let program = package.join("wrap.sh");
    fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let said = |run: &Run| run.stderr.matches("cargo runs it instead of the compiler").count();
    assert_eq!(said(&check(&mut show(&package, &[]), 0, &["answer"])), 0);
    for setting in ["rustc-wrapper", "rustc-workspace-wrapper"] {
        write(&package, &[(".cargo/config.toml", &format!("[build]\n{setting} = \"./wrap.sh\"\n"))]);
        let file = package.join(".cargo/config.toml").display().to_string();
        let expected = format!("warning: {file} names `./wrap.sh` as {setting}");
        // Two targets are compiled.
        let targets = ["--target", &host(), "--target", "wasm32-unknown-unknown"];
        let run = check(&mut show(&package, &targets), 0, &[&expected]);
        assert_eq!(said(&run), 1, "{}", run.stderr);
        assert!(package.join("ran").exists(), "{setting} did not run");
        fs::remove_file(package.join("ran")).unwrap();
    }
    fs::remove_dir_all(package.join(".cargo")).unwrap();
    // Cargo compiles what has changed.
    write(&package, &[("src/lib.rs", &format!("{CONFIGURED}// changed\n"))]);
    let mut command = show(&package, &[]);
    let expected = format!("warning: the variable RUSTC_WRAPPER names `{}` as rustc-wrapper", program.display());
    check(command.env("RUSTC_WRAPPER", &program), 0, &[&expected]);
    assert!(package.join("ran").exists());
}

/// A file of the crate names a compiler by its path: it is run, as under cargo, and named once.
#[test]
fn a_compiler_that_the_crate_names_by_its_path_is_said() {
    let Ok(rustup) = which::which("rustup") else { return };
    let is_proxy = which::which("rustc").is_ok_and(|rustc| rustc.parent() == rustup.parent());
    let folder = folder();
    let package = fs::canonicalize(folder.path()).unwrap();
    let toolchain = session().toolchain;
    let pinned = format!("[toolchain]\npath = \"{}\"\n", toolchain.sysroot.display());
    write(&package, &[("Cargo.toml", PACKAGE), ("src/lib.rs", CONFIGURED), ("rust-toolchain.toml", &pinned)]);
    let file = package.join("rust-toolchain.toml").display().to_string();
    let expected = format!("warning: {file} names a compiler by its path: {} is run", toolchain.rustc.display());
    if is_proxy {
        let run = check(&mut show(&package, &[]), 0, &[&expected]);
        assert_eq!(run.stderr.matches("names a compiler by its path").count(), 1, "{}", run.stderr);
    }
    // A compiler of the command line is not the file's.
    let other = check(show(&package, &[]).arg("--rustc").arg(&toolchain.rustc), 0, &["answer"]);
    assert!(!other.stderr.contains("by its path"), "{}", other.stderr);
}
