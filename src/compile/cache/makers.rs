//! The sources that make entries. They are part of each key, so a changed program does not use the entries of an
//! earlier one, even if both have the same version during development.

/// The sources that decide the content of an entry, by their paths below `src`. `build.rs` packs their code.
pub(super) const MAKERS: &[&str] = &[
    "base/process.rs",
    "compile/copied.rs",
    "compile/facts.rs",
    "compile/instance.rs",
    "compile/linked.rs",
    "compile/origin.rs",
    "compile/probes.rs",
    "compile/proof.rs",
    "compile/rejected.rs",
    "compile/rustc.rs",
    "compile/rustc/emitted.rs",
    "compile/rustc/isolate.rs",
    "compile/rustc/kept.rs",
    "compile/rustc/sizes.rs",
    "compile/session.rs",
    "compile/stamp.rs",
    "compile/sysroot.rs",
    "compile/sysroot/embedded.rs",
    "compile/sysroot/library.rs",
    "compile/sysroot/source.rs",
    "compile/toolchain.rs",
    "compile/user.rs",
    "compile/user/cargo.rs",
    "compile/user/debug.rs",
    "probe.rs",
    "probe/line.rs",
    "probe/operand.rs",
    "probe/operation.rs",
    "probe/ordering.rs",
    "probe/program.rs",
    "probe/types.rs",
    "probe/words.rs",
    "run/git.rs",
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
                assert!(!is_maker || MAKERS.contains(&name.as_str()), "{name} is not listed");
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
