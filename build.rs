//! Packs texts that are part of the program: as they are, they would be a tenth of its size.

#![expect(clippy::disallowed_methods, reason = "a build script that fails names no better place than the path")]

#[path = "src/compile/cache/makers.rs"]
mod makers;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Folders whose files are packed.
const FOLDERS: [&str; 3] = ["src/compile/sysroot/core", "src/compile/sysroot/wide", "templates/page"];

fn main() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut texts: Vec<(String, String)> = Vec::new();
    for folder in FOLDERS {
        add(&root, folder, &mut texts);
    }
    for name in makers::MAKERS {
        let text = read(&root.join("src").join(name));
        texts.push((format!("makers/{name}"), makers::code(&text)));
        println!("cargo:rerun-if-changed=src/{name}");
    }
    texts.sort();
    let path = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("texts");
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
    for (name, text) in texts {
        assert!(!text.contains('\0'), "{name} contains what separates texts");
        write!(packed, "{name}\0{text}\0").expect("it is memory");
    }
    fs::write(&path, packed.finish().expect("it is memory"))
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    println!("cargo:rerun-if-changed=build.rs");
}

/// Adds the files of a folder, with their paths below the root; `/` separates on all hosts.
fn add(root: &Path, folder: &str, texts: &mut Vec<(String, String)>) {
    println!("cargo:rerun-if-changed={folder}");
    let path = root.join(folder);
    let entries = fs::read_dir(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    for entry in entries {
        let entry = entry.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            add(root, &name, texts);
        } else {
            texts.push((name, read(&entry.path())));
        }
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
