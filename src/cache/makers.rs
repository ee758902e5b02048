//! What makes entries: a program that makes them in another way does not believe those of the one before, though both may
//! have one version while they are worked on.

/// The sources that decide what an entry holds, by their paths below `src`.
pub(super) const MAKERS: &[(&str, &str)] = &[
    ("catalogue.rs", include_str!("../catalogue.rs")),
    ("catalogue/operand.rs", include_str!("../catalogue/operand.rs")),
    ("catalogue/probe.rs", include_str!("../catalogue/probe.rs")),
    ("catalogue/program.rs", include_str!("../catalogue/program.rs")),
    ("catalogue/types.rs", include_str!("../catalogue/types.rs")),
    ("facts.rs", include_str!("../facts.rs")),
    ("origin.rs", include_str!("../origin.rs")),
    ("own.rs", include_str!("../own.rs")),
    ("probes.rs", include_str!("../probes.rs")),
    ("process.rs", include_str!("../process.rs")),
    ("proof.rs", include_str!("../proof.rs")),
    ("rejected.rs", include_str!("../rejected.rs")),
    ("rustc.rs", include_str!("../rustc.rs")),
    ("rustc/emitted.rs", include_str!("../rustc/emitted.rs")),
    ("rustc/isolate.rs", include_str!("../rustc/isolate.rs")),
    ("rustc/kept.rs", include_str!("../rustc/kept.rs")),
    ("rustc/sizes.rs", include_str!("../rustc/sizes.rs")),
    ("session.rs", include_str!("../session.rs")),
    ("stamp.rs", include_str!("../stamp.rs")),
    ("sysroot.rs", include_str!("../sysroot.rs")),
    ("sysroot/embedded.rs", include_str!("../sysroot/embedded.rs")),
    ("toolchain.rs", include_str!("../toolchain.rs")),
];

/// The code of a source file, without its tests and comments: what is said of it changes nothing.
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

    /// Whoever asks the cache for something, or runs a compiler, makes entries.
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
                // The cache itself has a number for its format.
                if path.extension().is_none_or(|extension| extension != "rs")
                    || name.starts_with("cache")
                    || name.starts_with("sysroot/core/")
                {
                    continue;
                }
                let code = code(&fs::read_to_string(&path).unwrap());
                let has = |call: &str| code.contains(call);
                let is_maker = has(".remembered(") || has(".compile_part(") || has("session.run(");
                let is_maker = is_maker || has("crate::cache::") && has("Key::of");
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
