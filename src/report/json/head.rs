//! The head of `matrix.json`: what made it, with which compiler, for which targets.

use crate::read::matrix::Column;
use crate::target::Compiler;
use serde::Serialize;

/// The program that wrote the file.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Generator<'a> {
    pub(super) name: &'a str,
    pub(super) version: &'a str,
}

/// The compiler, as `rustc -vV` describes it; null if it is not known.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Toolchain<'a> {
    /// The release: `1.95.0`.
    rustc: Option<&'a str>,
    /// The commit of rustc.
    commit: Option<&'a str>,
    /// The date of that commit.
    commit_date: Option<&'a str>,
    /// The version of LLVM.
    llvm: Option<&'a str>,
    /// The triple that the compiler runs on.
    host: Option<&'a str>,
    /// `stable`, `beta`, `nightly` or `dev`.
    channel: Option<&'a str>,
}

/// A column.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Target<'a> {
    /// The name of the target.
    name: &'a str,
    /// The triple.
    triple: &'a str,
    /// The instruction set, as `target_arch` names it.
    isa: &'a str,
    /// The value of `-C target-cpu`, "" if there is none.
    cpu: &'a str,
    /// The value of `-C target-feature`, "" if there is none.
    features: &'a str,
    /// The features that the compiler reports as enabled.
    effective_features: &'a [String],
    /// The value of `-C opt-level`.
    opt_level: &'a str,
    /// All options that the probes were compiled with, except the path of `core`; empty if nothing was compiled.
    flags: &'a [String],
    /// The origin of `core`; null if the assembly was read from files.
    #[cfg_attr(test, schemars(extend("enum" = ["installed", "embedded", "rust-src", null])))]
    core: Option<&'a str>,
    /// The syntax of the assembly: `default` if the ISA has only one.
    #[cfg_attr(test, schemars(extend("enum" = ["intel", "att", "default"])))]
    syntax: &'a str,
    /// The width of a pointer in bits.
    pointer_width: u16,
    /// Why the whole column has no instructions; null if it has some.
    failure: Option<&'a str>,
    /// The target before it whose cells are also its own: then rows have none under its name. Not there if it has its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    cells_of: Option<&'a str>,
}

pub(super) fn toolchain(compiler: &Compiler) -> Toolchain<'_> {
    let Compiler { release, commit, commit_date, llvm, host } = compiler;
    Toolchain {
        rustc: release.as_deref(),
        commit: commit.as_deref(),
        commit_date: commit_date.as_deref(),
        llvm: llvm.as_deref(),
        host: host.as_deref(),
        channel: compiler.channel(),
    }
}

/// A column, and the name of the one whose cells it has too, if there is one.
pub(super) fn target<'a>(column: &'a Column, cells_of: Option<&'a str>) -> Target<'a> {
    let Column {
        name,
        triple,
        isa,
        cpu,
        features,
        effective_features,
        opt_level,
        flags,
        core,
        dialect,
        pointer_width,
        failure,
    } = column;
    Target {
        name,
        triple,
        isa,
        cpu,
        features,
        effective_features,
        opt_level,
        flags,
        core: core.as_deref(),
        syntax: dialect.name(),
        pointer_width: *pointer_width,
        failure: failure.as_deref(),
        cells_of,
    }
}
