//! The sources that make entries. They are part of each key, so a changed program does not use the entries of an
//! earlier one, even if both have the same version during development.

/// The sources that decide the content of an entry, by their paths below `src`.
pub(super) const MAKERS: &[(&str, &str)] = &[
    ("base/process.rs", include_str!("../../base/process.rs")),
    ("compile/facts.rs", include_str!("../../compile/facts.rs")),
    ("compile/origin.rs", include_str!("../../compile/origin.rs")),
    ("compile/probes.rs", include_str!("../../compile/probes.rs")),
    ("compile/proof.rs", include_str!("../../compile/proof.rs")),
    ("compile/rejected.rs", include_str!("../../compile/rejected.rs")),
    ("compile/rustc.rs", include_str!("../../compile/rustc.rs")),
    ("compile/rustc/emitted.rs", include_str!("../../compile/rustc/emitted.rs")),
    ("compile/rustc/isolate.rs", include_str!("../../compile/rustc/isolate.rs")),
    ("compile/rustc/kept.rs", include_str!("../../compile/rustc/kept.rs")),
    ("compile/rustc/sizes.rs", include_str!("../../compile/rustc/sizes.rs")),
    ("compile/session.rs", include_str!("../../compile/session.rs")),
    ("compile/stamp.rs", include_str!("../../compile/stamp.rs")),
    ("compile/sysroot.rs", include_str!("../../compile/sysroot.rs")),
    ("compile/sysroot/embedded.rs", include_str!("../../compile/sysroot/embedded.rs")),
    ("compile/sysroot/library.rs", include_str!("../../compile/sysroot/library.rs")),
    ("compile/sysroot/source.rs", include_str!("../../compile/sysroot/source.rs")),
    ("compile/toolchain.rs", include_str!("../../compile/toolchain.rs")),
    ("compile/user.rs", include_str!("../../compile/user.rs")),
    ("probe.rs", include_str!("../../probe.rs")),
    ("probe/line.rs", include_str!("../../probe/line.rs")),
    ("probe/operand.rs", include_str!("../../probe/operand.rs")),
    ("probe/operation.rs", include_str!("../../probe/operation.rs")),
    ("probe/ordering.rs", include_str!("../../probe/ordering.rs")),
    ("probe/program.rs", include_str!("../../probe/program.rs")),
    ("probe/types.rs", include_str!("../../probe/types.rs")),
    ("probe/words.rs", include_str!("../../probe/words.rs")),
];

/// The code of a source file, without its tests and comments, which change nothing.
pub(super) fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use fs_err as fs;
    use std::path::Path;

    /// Every file that uses the cache or runs a compiler makes entries.
    #[test]
    fn every_maker_is_listed() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut folders = vec![root.clone()];
        let mut found = 0;
        while let Some(current) = folders.pop() {
            for entry in fs::read_dir(current).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let name = path.strip_prefix(&root).unwrap().display().to_string().replace('\\', "/");
                // The cache itself has a version number for its format.
                if path.extension().is_none_or(|extension| extension != "rs")
                    || name.starts_with("compile/cache")
                    || name.starts_with("compile/sysroot/core/")
                    || name.starts_with("compile/sysroot/wide/")
                {
                    continue;
                }
                let code = code(&fs::read_to_string(&path).unwrap());
                let has = |call: &str| code.contains(call);
                let is_maker = has(".remembered(") || has(".compile_part(") || has("session.run(");
                let is_maker = is_maker || has("crate::compile::cache::") && has("Key::of");
                found += usize::from(is_maker);
                assert!(!is_maker || MAKERS.iter().any(|(known, _)| *known == name), "{name} is not listed");
            }
        }
        assert!(found >= 8, "{found}");
    }

    #[test]
    fn comments_and_tests_are_no_code() {
        let source = "//! Head\nfn f() {\n    // why\n    1;\n}\n\n#[cfg(test)]\nmod tests {}\n";
        assert_eq!(code(source), "fn f() {\n1;\n}");
        assert_ne!(code(&source.replace('1', "2")), code(source));
    }
}
