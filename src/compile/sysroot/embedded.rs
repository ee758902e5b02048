//! The source of the embedded core, inside this program.

use crate::compile::cache::Key;
use fs_err as fs;
use std::io;
use std::path::Path;

/// The files, by their path below the folder that they are written to.
const FILES: &[(&str, &str)] = &[
    ("compiler_builtins.rs", include_str!("compiler_builtins.rs")),
    ("core/arch.rs", include_str!("core/arch.rs")),
    ("core/cell.rs", include_str!("core/cell.rs")),
    ("core/clone.rs", include_str!("core/clone.rs")),
    ("core/cmp.rs", include_str!("core/cmp.rs")),
    ("core/fmt.rs", include_str!("core/fmt.rs")),
    ("core/hint.rs", include_str!("core/hint.rs")),
    ("core/intrinsics.rs", include_str!("core/intrinsics.rs")),
    ("core/lib.rs", include_str!("core/lib.rs")),
    ("core/macros.rs", include_str!("core/macros.rs")),
    ("core/marker.rs", include_str!("core/marker.rs")),
    ("core/mem.rs", include_str!("core/mem.rs")),
    ("core/num.rs", include_str!("core/num.rs")),
    ("core/ops.rs", include_str!("core/ops.rs")),
    ("core/option.rs", include_str!("core/option.rs")),
    ("core/panicking.rs", include_str!("core/panicking.rs")),
    ("core/prelude.rs", include_str!("core/prelude.rs")),
    ("core/ptr.rs", include_str!("core/ptr.rs")),
    ("core/result.rs", include_str!("core/result.rs")),
    ("core/sync.rs", include_str!("core/sync.rs")),
    ("core/sync/atomic.rs", include_str!("core/sync/atomic.rs")),
];

/// Identifies the source in cache keys.
pub(super) fn fingerprint() -> String {
    Key::of_files(FILES).to_string()
}

/// Writes the files.
pub(super) fn write(folder: &Path) -> io::Result<()> {
    for (path, text) in FILES {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_core_is_inside() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/compile/sysroot/core");
        let mut folders = vec![folder.clone()];
        while let Some(current) = folders.pop() {
            for entry in fs::read_dir(current).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let name = format!("core/{}", path.strip_prefix(&folder).unwrap().display());
                assert!(FILES.iter().any(|(path, _)| *path == name), "{name} is not embedded");
            }
        }
    }
}
