//! Idioms and listings: they are in every command and format, with their source and their parts.

use crate::support::{cells_of, default_json, default_targets, stdout};
use asm_matrix::probe::PROGRAMS;
use serde_json::Value;

/// A program and its name.
fn programs() -> Vec<(&'static str, &'static asm_matrix::probe::Program)> {
    let lines = PROGRAMS.into_iter().flatten();
    lines.map(|line| (&*line.operation, line.program().expect("a line of this list is a program"))).collect()
}

#[test]
fn every_program_has_instructions_on_every_default_target() {
    let json = default_json();
    let cells = cells_of(json);
    let programs = programs();
    assert!(programs.len() > 60);
    for (name, program) in &programs {
        let mine: Vec<&Value> = cells.iter().filter(|cell| cell["probe"] == *name).collect();
        assert_eq!(mine.len(), default_targets().len(), "{name}");
        for cell in mine {
            assert_eq!(cell["status"], "ok", "{cell}");
            assert_eq!(cell["group"], program.group.name());
            let body =
                &json["bodies"][cell["body"].as_u64().and_then(|body| usize::try_from(body).ok()).expect("a body")];
            let parts = cell["parts"].as_array().expect("a program has parts");
            assert_eq!(parts.len(), body["instructions"].as_array().map_or(0, Vec::len), "{cell}");
            // Every declared part is in the program's source, and each part is in the instructions.
            for part in program.parts {
                assert!(parts.iter().any(|known| known["part"] == *part), "{name} has no {part}: {cell}");
            }
            // A program with a shared parameter accesses it.
            if !program.parameters().is_empty() {
                assert!(parts.iter().any(|part| part["on"].is_string()), "{cell}");
            }
        }
        let text = json["programs"].as_array().and_then(|list| list.iter().find(|known| known["probe"] == *name));
        assert_eq!(text.expect("it is described")["source"], program.source());
    }
    let others = cells.iter().filter(|cell| cell["group"] == "operation");
    assert!(others.into_iter().all(|cell| cell.get("parts").is_none()));
}

#[test]
fn the_source_stands_beside_the_instructions() {
    let shown = stdout(&["show", "idiom::spin_lock_section", "--target", "aarch64_lse"]);
    let markdown = stdout(&["build", "--target", "aarch64_lse", "--format", "markdown", "-o", "-"]);
    for text in [&shown, &markdown] {
        for part in [
            "A spin lock from beginning to end.",
            "while locked.swap(true, Acquire) {",
            "swpab w8, w9, [x0]",
            "lock, on locked",
            "critical section",
            "unlock, on locked",
        ] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
    }
    let csv = stdout(&["build", "--target", "aarch64_lse", "--format", "csv", "--listings", "-o", "-"]);
    let line = csv.lines().find(|line| line.contains(",idiom::spin_unlock,")).expect("a cell is a line");
    assert!(
        line.ends_with(
            ",\"fn spin_unlock(locked: &AtomicBool) { locked.store(false, Release) }\",\"unlock, on locked; \""
        ),
        "{line}"
    );
}
