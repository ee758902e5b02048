//! What the instructions for a triple depend on: its specification without the fields that do not reach code generation.
//!
//! A field that is not named here counts, so that one of a newer compiler makes triples different, never equal. That equal
//! triples compile to the same instructions is tested by compiling pairs of them (`tests/it/code_generation.rs`).

use serde_json::{Map, Value};

/// The fields that the instructions of the probes do not depend on, by the names of rustc's `rustc_target::spec::json`.
const IGNORED: &[&[&str]] = &[
    // Words about the triple.
    &["metadata"],
    // The linker, and what is given to it. Nothing is linked.
    &[
        "allows-weak-linkage",
        "archive-format",
        "asm-args",
        "bitcode-llvm-cmdline",
        "crt-objects-fallback",
        "crt-static-allows-dylibs",
        "crt-static-default",
        "crt-static-respected",
        "dll-prefix",
        "dll-suffix",
        "dynamic-linking",
        "eh-frame-header",
        "entry-abi",
        "entry-name",
        "exe-suffix",
        "executables",
        "has-rpath",
        "late-link-args",
        "late-link-args-dynamic",
        "late-link-args-static",
        "limit-rdylib-exports",
        "link-env",
        "link-env-remove",
        "link-script",
        "link-self-contained",
        "linker",
        "linker-flavor",
        "linker-is-gnu",
        "lld-flavor",
        "main-needs-argc-argv",
        "no-default-libraries",
        "only-cdylib",
        "override-export-symbols",
        "position-independent-executables",
        "post-link-args",
        "post-link-objects",
        "post-link-objects-fallback",
        "pre-link-args",
        "pre-link-objects",
        "pre-link-objects-fallback",
        "relro-level",
        "staticlib-prefix",
        "staticlib-suffix",
        "static-position-independent-executables",
        "supports-stack-protector",
        "use-ctors-section",
    ],
    // Debug information, unwinding and instrumentation, of which the probes have none.
    &[
        "debuginfo-kind",
        "default-dwarf-version",
        "emit-debug-gdb-scripts",
        "generate-arange-section",
        "llvm-mcount-intrinsic",
        "panic-strategy",
        "split-debuginfo",
        "supported-sanitizers",
        "supported-split-debuginfo",
        "supports-xray",
        "target-mcount",
    ],
    // Sections, checks of large frames, types and functions of C, and variables of a thread: the probes have none of these.
    &[
        "abi-return-struct-as-int",
        "c-enum-min-bits",
        "dll-tls-export",
        "function-sections",
        "has-thread-local",
        "stack-probes",
        "target-c-int-width",
        "tls-model",
    ],
    // Conditions of `cfg`, which neither the probes nor the embedded core look at.
    &["abi", "cfg-abi", "env", "is-like-android", "os", "target-family", "vendor"],
];

/// The instruction sets on which LLVM asks the operating system in `llvm-target` what code to make: which atomics are calls on Arm
/// (`ARMTargetLowering`), how the stack is aligned on x86 (`X86Subtarget::initSubtargetFeatures`), how the linker's tables are
/// reached on PowerPC (`PPCSubtarget::initSubtargetFeatures`). Elsewhere its first part counts; the object format has fields of
/// its own.
const ASKED: [&str; 3] = ["arm", "powerpc", "x86"];

/// What the instructions for a triple depend on, as a text: equal for triples that compile to the same ones.
pub(super) fn of(fields: &Map<String, Value>) -> String {
    let is_asked = fields.get("arch").and_then(Value::as_str).is_some_and(|isa| ASKED.contains(&isa));
    let counts = |name: &String| !IGNORED.iter().any(|names| names.contains(&name.as_str()));
    let mut text = String::new();
    for (name, value) in fields.iter().filter(|(name, _)| counts(name)) {
        match value.as_str() {
            Some(whole) if name == "llvm-target" && !is_asked => {
                text.push_str(&format!("{name}: {}\n", whole.split('-').next().unwrap_or_default()));
            }
            _ => text.push_str(&format!("{name}: {value}\n")),
        }
    }
    text
}
