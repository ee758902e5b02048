//! The properties of a target that follow from its name. For assembly read from files, where no compiler can be asked.

/// The instruction set in the name of a triple, as `target_arch` would name it.
#[must_use]
pub fn isa_of(triple: &str) -> Option<&'static str> {
    let base = triple.split('-').next()?;
    Some(match base {
        "x86_64" | "x86_64h" => "x86_64",
        "i386" | "i486" | "i586" | "i686" => "x86",
        "arm64ec" => "arm64ec",
        "amdgcn" => "amdgpu",
        "avr" => "avr",
        "bpfeb" | "bpfel" => "bpf",
        "csky" => "csky",
        "hexagon" => "hexagon",
        "loongarch32" => "loongarch32",
        "loongarch64" => "loongarch64",
        "m68k" => "m68k",
        "mips" | "mipsel" => "mips",
        "mips64" | "mips64el" => "mips64",
        "mipsisa32r6" | "mipsisa32r6el" => "mips32r6",
        "mipsisa64r6" | "mipsisa64r6el" => "mips64r6",
        "msp430" => "msp430",
        "nvptx64" => "nvptx64",
        "powerpc" => "powerpc",
        "powerpc64" | "powerpc64le" => "powerpc64",
        "s390x" => "s390x",
        "sparc" => "sparc",
        "sparc64" | "sparcv9" => "sparc64",
        "wasm32" | "wasm32v1" => "wasm32",
        "wasm64" => "wasm64",
        "xtensa" => "xtensa",
        base if base.starts_with("aarch64") || base.starts_with("arm64") => "aarch64",
        base if base.starts_with("arm") || base.starts_with("thumb") => "arm",
        base if base.starts_with("riscv32") => "riscv32",
        base if base.starts_with("riscv64") => "riscv64",
        _ => return None,
    })
}

/// The width of a pointer in bits, for an ISA and the triple that may narrow it.
#[must_use]
pub fn pointer_width_of(isa: &str, triple: &str) -> u16 {
    if triple.contains("gnux32") || triple.contains("ilp32") || triple.starts_with("arm64_32") {
        return 32;
    }
    match isa {
        "avr" | "msp430" => 16,
        "aarch64" | "amdgpu" | "arm64ec" | "bpf" | "loongarch64" | "mips64" | "mips64r6" | "nvptx64" | "powerpc64"
        | "riscv64" | "s390x" | "sparc64" | "wasm64" | "x86_64" => 64,
        _ => 32,
    }
}

/// Whether the most significant byte of a value is the first one in memory, by the triple.
#[must_use]
pub fn is_big_endian(triple: &str) -> bool {
    let base = triple.split('-').next().unwrap_or_default();
    let is_little = base.ends_with("el") || base.ends_with("le");
    let big = ["aarch64_be", "armeb", "bpfeb", "m68k", "mips", "powerpc", "s390x", "sparc", "thumbeb"];
    !is_little && big.iter().any(|beginning| base.starts_with(beginning))
}
