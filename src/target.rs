//! Targets: named configurations, which are the columns of the matrix, and the file that lists them.

mod compiler;
mod file;
mod shard;
mod triple;

pub use compiler::Compiler;
pub use file::{ALL, DEFAULT, Group, Part, Row, Targets, Wrong, parse};
pub use shard::{Shard, woven};
pub use triple::{is_big_endian, isa_of, pointer_width_of};

/// The built-in targets.
pub const DEFAULT_FILE: &str = include_str!("../targets.toml");

/// A named configuration: a triple and compilation settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The name of the row, or the triple of an ad-hoc target.
    pub name: String,
    /// The triple.
    pub triple: String,
    /// The instruction set, if the row has it; the compiler knows it too.
    pub isa: Option<String>,
    /// `-C target-cpu`
    pub cpu: Option<String>,
    /// `-C target-feature`: `+lse,+rcpc`
    pub features: Option<String>,
    /// `-C opt-level`: 0, 1, 2, 3, `s` or `z`; none for the default, which a package's profile sets for user code
    pub opt_level: Option<String>,
}

impl Target {
    /// Whether the target depends on the machine, so that its assembly must not be cached.
    #[must_use]
    pub fn is_native(&self) -> bool {
        self.cpu.as_deref() == Some("native")
    }

    /// `-C opt-level`, which is [`DEFAULT_OPT_LEVEL`] if nothing is said.
    #[must_use]
    pub fn opt_level(&self) -> &str {
        self.opt_level.as_deref().unwrap_or(DEFAULT_OPT_LEVEL)
    }

    /// A target without a row: the triple with the compiler's defaults.
    #[must_use]
    pub fn ad_hoc(triple: &str) -> Target {
        Target {
            name: triple.to_owned(),
            triple: triple.to_owned(),
            isa: None,
            cpu: None,
            features: None,
            opt_level: None,
        }
    }
}

/// A triple is the target without a row.
impl From<&str> for Target {
    fn from(triple: &str) -> Target {
        Target::ad_hoc(triple)
    }
}

/// Released code is compiled with this one.
pub const DEFAULT_OPT_LEVEL: &str = "3";

/// The optimisation levels of rustc.
pub const OPT_LEVELS: [&str; 6] = ["0", "1", "2", "3", "s", "z"];

/// The instruction sets that rustc compiles for, as `target_arch` names them.
pub const ISA_NAMES: [&str; 30] = [
    "aarch64",
    "amdgpu",
    "arm",
    "arm64ec",
    "avr",
    "bpf",
    "csky",
    "hexagon",
    "loongarch32",
    "loongarch64",
    "m68k",
    "mips",
    "mips32r6",
    "mips64",
    "mips64r6",
    "msp430",
    "nvptx64",
    "powerpc",
    "powerpc64",
    "riscv32",
    "riscv64",
    "s390x",
    "sparc",
    "sparc64",
    "spirv",
    "wasm32",
    "wasm64",
    "x86",
    "x86_64",
    "xtensa",
];
