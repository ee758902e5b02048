//! What llvm-mca estimates of listings: the cycles of a loop of each, by LLVM's description of the processor. It is run if it is
//! installed, and knows little of atomics: that a barrier waits is in few descriptions.

use crate::base::process::{Invocation, Runner};
use crate::target::Target;
use fs_err as fs;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// Its names, the preferred one first.
pub const NAMES: &[&str] = &["llvm-mca-22", "llvm-mca-21", "llvm-mca-20", "llvm-mca-19", "llvm-mca"];

/// The llvm-mca of this machine, if it has one.
#[must_use]
pub fn installed() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| which::which(name).ok())
}

/// What it prints with `--json`, as far as it is read.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Answer {
    code_regions: Vec<Region>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Region {
    name: String,
    summary_view: Summary,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Summary {
    iterations: f64,
    total_cycles: f64,
}

/// The cycles that each listing of a target takes in a loop, on the processor of this machine; or why they are not known, in one
/// line. Branches are taken for not taken, and a loop is gone through once.
pub fn cycles(
    tool: &Path,
    target: &Target,
    isa: &str,
    listings: &[&[String]],
    runner: &Runner,
) -> Result<Vec<f64>, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = folder.path().join("listings.s");
    fs::write(&file, regions(isa, listings)).map_err(|error| error.to_string())?;
    let invocation = Invocation::new(tool)
        .arguments([format!("-mtriple={}", target.triple), "-mcpu=native".to_owned(), "--json".to_owned()])
        .arguments(target.features.as_ref().map(|features| format!("-mattr={features}")))
        .argument(&file);
    let output = runner.run(&invocation).map_err(|error| error.to_string())?;
    if !output.status.success() {
        let place = format!("{}:", file.display());
        return Err(output.first_error().replace(&place, "line "));
    }
    read(&output.stdout, listings.len()).ok_or_else(|| "llvm-mca printed something else than its JSON".to_owned())
}

/// The listings in one file, each as a region. Their labels are told apart.
fn regions(isa: &str, listings: &[&[String]]) -> String {
    let comment = if matches!(isa, "aarch64" | "arm") { "//" } else { "#" };
    let mut text = String::new();
    if matches!(isa, "x86" | "x86_64") {
        text.push_str(".intel_syntax noprefix\n");
    }
    for (number, listing) in listings.iter().enumerate() {
        text.push_str(&format!("{comment} LLVM-MCA-BEGIN {number}\n"));
        for line in *listing {
            text.push_str(&line.replace(".L", &format!(".L{number}_")));
            text.push('\n');
        }
        text.push_str(&format!("{comment} LLVM-MCA-END {number}\n"));
    }
    text
}

/// The cycles of each region. None if the text has not these regions.
fn read(json: &str, count: usize) -> Option<Vec<f64>> {
    let Answer { code_regions } = serde_json::from_str(json).ok()?;
    let cycles = (0..count).map(|number| {
        let region = code_regions.iter().find(|region| region.name == number.to_string())?;
        let Summary { iterations, total_cycles } = region.summary_view;
        Some(total_cycles / iterations).filter(|cycles| cycles.is_finite())
    });
    cycles.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_listings_are_told_apart() {
        let [first, second] =
            [[".L1:", "jne .L1"], ["xchg dword ptr [rdi], esi", "ret"]].map(|lines| lines.map(str::to_owned));
        assert_eq!(
            regions("x86_64", &[first.as_slice(), second.as_slice()]),
            ".intel_syntax noprefix\n# LLVM-MCA-BEGIN 0\n.L0_1:\njne .L0_1\n# LLVM-MCA-END 0\n\
             # LLVM-MCA-BEGIN 1\nxchg dword ptr [rdi], esi\nret\n# LLVM-MCA-END 1\n"
        );
    }

    #[test]
    fn answers_have_all_regions() {
        let json = r#"{"CodeRegions": [
            {"Name": "1", "SummaryView": {"Iterations": 100, "TotalCycles": 306, "IPC": 1.3}},
            {"Name": "0", "SummaryView": {"Iterations": 100, "TotalCycles": 100}}
        ], "TargetInfo": {"CPUName": "znver3"}}"#;
        assert_eq!(read(json, 2), Some(vec![1.0, 3.06]));
        assert_eq!(read(json, 3), None);
        assert_eq!(read("error", 0), None);
    }
}
