//! Completions and manual pages: what the scripts of the shells ask, and what they are answered.

use crate::support::{files, folder, program, run, stdout};
use fs_err as fs;
use std::path::Path;
use std::process::Command;

/// What the last word of a line may become, without the options.
fn completed(line: &str) -> Vec<String> {
    let mut asked = program();
    let answer = run(asked.env("ASM_MATRIX_COMPLETE", "fish").arg("--").args(line.split(' ')));
    assert_eq!(answer.code, Some(0), "{line}: {}", answer.stderr);
    let words = answer.stdout.lines().filter_map(|line| line.split('\t').next());
    words.filter(|word| !word.starts_with('-') || line.contains('=')).map(str::to_owned).collect()
}

#[test]
fn values_are_completed() {
    for (line, expected) in [
        ("asm-matrix ver", "verify"),
        ("asm-matrix show fetch_o", "fetch_or fetch_or::"),
        ("asm-matrix show fetch_or::u3", "fetch_or::u32::"),
        ("asm-matrix show fetch_or::u32::acq_", "fetch_or::u32::acq_rel::"),
        (
            "asm-matrix show fetch_or::u32::acq_rel::d",
            "fetch_or::u32::acq_rel::dropped fetch_or::u32::acq_rel::dropped::",
        ),
        ("asm-matrix show idiom::spin_lock_se", "idiom::spin_lock_section"),
        ("asm-matrix build --target riscv64gc_", "riscv64gc_zabha_zacas"),
        ("asm-matrix build --target x86_64,aarch64_ls", "x86_64,aarch64_lse x86_64,aarch64_lse2"),
        ("asm-matrix build --target thumbv6m-no", "thumbv6m-none-eabi"),
        ("asm-matrix show load --type u12", "u128"),
        ("asm-matrix show load --ordering pl", "plain"),
        ("asm-matrix show load --result d", "dropped"),
        ("asm-matrix show load --operand variable", "variable_bit"),
        ("asm-matrix show load --format m", "markdown"),
        ("asm-matrix check --format=sa", "--format=sarif"),
        ("asm-matrix check --fail-on b", "better"),
        ("asm-matrix diff --class weaker,va", "weaker,vanished"),
        ("asm-matrix diff --operation fetch_na", "fetch_nand fetch_nand::"),
        ("asm-matrix diff --ordering seq_cst..acq", "seq_cst..acq_rel seq_cst..acquire"),
        ("asm-matrix diff aarch64_ll", "aarch64_llsc"),
        ("asm-matrix litmus --shape IR", "IRIW"),
        ("asm-matrix litmus fence::seq", "fence::seq_cst"),
        ("asm-matrix explain ldadda", "ldadda ldaddab ldaddah ldaddal ldaddalb ldaddalh"),
        ("asm-matrix explain --isa risc", "riscv32 riscv64"),
        ("asm-matrix build --core emb", "embedded"),
        ("asm-matrix list op", "operations"),
        ("asm-matrix cache s", "size"),
        ("asm-matrix claims targets.t", "targets.toml"),
    ] {
        assert_eq!(completed(line).join(" "), expected, "{line}");
    }
}

/// The commands that the help lists.
fn commands() -> Vec<String> {
    let help = stdout(&["--help"]);
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    // What says more of a command is further to the right.
    let names = commands.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    let names: Vec<String> = names.map(str::to_owned).collect();
    assert!(names.len() > 10 && names.contains(&"litmus".to_owned()), "{names:?}");
    names
}

/// The scripts ask the program, which knows every command in every shell.
#[test]
fn completions_know_every_command() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = stdout(&["completions", shell]);
        assert!(script.contains("ASM_MATRIX_COMPLETE") && !script.contains("/target/"), "{shell}: {script}");
        let mut asked = program();
        asked.env("ASM_MATRIX_COMPLETE", shell).env("_CLAP_IFS", "\n").env("_CLAP_COMPLETE_INDEX", "1");
        let answer = run(asked.args(["--", "asm-matrix", ""]));
        for name in commands() {
            let is_there = answer.stdout.lines().any(|line| line.split(['\t', ':']).next() == Some(&*name));
            assert!(is_there, "{shell} does not complete {name}: {}{}", answer.stdout, answer.stderr);
        }
    }
    let other = run(program().args(["completions", "tcsh"]));
    assert_eq!(other.code, Some(2));
    assert!(other.stderr.contains("[possible values: bash, elvish, fish, powershell, zsh]"), "{}", other.stderr);
}

/// The script in a shell: what it makes of the beginning of a command, of an option, and of a name with colons, of which bash
/// replaces only what is behind the last one.
#[test]
#[cfg(unix)]
fn bash_completes_commands_options_and_names() {
    let script = stdout(&["completions", "bash"]);
    let bin = Path::new(env!("CARGO_BIN_EXE_asm-matrix")).parent().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    for (line, expected) in [
        ("asm-matrix ver", "verify"),
        ("asm-matrix build --keep", "--keep-asm"),
        ("asm-matrix show fetch_or::u32::acq_", "acq_rel::"),
        ("asm-matrix verify --target x86_64,riscv64gc_", "x86_64,riscv64gc_zabha_zacas"),
        ("asm-matrix check --format=sar", "sarif"),
        ("asm-matrix claims targets.t", "targets.toml"),
    ] {
        let ask = format!(
            "{script}\nset -- $(complete -p asm-matrix); while [ \"$1\" != -F ]; do shift; done\n\
             COMP_WORDBREAKS=$' \\t\\n\"=:'; COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}\n\
             $2\necho \"${{COMPREPLY[@]}}\""
        );
        let mut bash = program_in_shell();
        let run = run(bash.env("PATH", &path).args(["--norc", "-c", &ask]));
        assert_eq!((run.stdout.trim(), run.code), (expected, Some(0)), "{line}: {}", run.stderr);
    }
}

/// A shell in the clean environment of the program.
#[cfg(unix)]
fn program_in_shell() -> Command {
    let mut shell = Command::new("bash");
    let program = program();
    shell.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    shell.current_dir(env!("CARGO_MANIFEST_DIR"));
    shell
}

/// A page for each command, with its options, and one for all.
#[test]
fn manual_pages_have_every_command_and_option() {
    let folder = folder();
    let pages = folder.path().join("share/man1");
    stdout(&["man", &pages.display().to_string()]);
    let mut expected: Vec<String> = commands().iter().map(|name| format!("asm-matrix-{name}.1")).collect();
    expected.retain(|page| page != "asm-matrix-help.1");
    expected.push("asm-matrix.1".to_owned());
    expected.sort();
    assert_eq!(files(&pages), expected);
    let page = fs::read_to_string(pages.join("asm-matrix-check.1")).unwrap();
    let shown = page.replace("\\-", "-");
    for part in [".TH asm-matrix-check 1", "Compare with the snapshots", "--fail-on", "--probes"] {
        assert!(shown.contains(part), "no {part:?} in {shown}");
    }
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let refused = run(program().arg("man").arg(&file));
    assert_eq!(refused.code, Some(2), "{}", refused.stderr);
    assert!(refused.stderr.contains(&file.display().to_string()), "{}", refused.stderr);
}
