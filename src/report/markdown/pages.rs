//! From pieces to files: the contents, the notes, and which pieces are together in a file.

use super::text::{escaped, said};
use indexmap::IndexSet;
use std::collections::HashMap;

/// No file is longer, in bytes; GitHub shows 512 KB.
pub(super) const MOST: usize = 500_000;

/// A contents list names this many operations of a file; more are counted.
const NAMED: usize = 200;

/// A text from outside is cut behind this many characters.
const LONG: usize = 1_000;

/// Operations that belong together.
pub(super) struct Chapter {
    /// The name in that of the file: `matrix-NAME.md`.
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    /// What precedes the first piece.
    pub(super) about: &'static str,
}

/// What stays together in one file: an operation, or a part of a long one.
pub(super) struct Piece {
    pub(super) chapter: &'static Chapter,
    /// The title, as it is in the text, without escapes.
    pub(super) title: String,
    pub(super) text: String,
    /// The notes that it refers to.
    pub(super) notes: Vec<usize>,
}

/// Notes, each once.
#[derive(Default)]
pub(super) struct Notes(IndexSet<String>);

impl Notes {
    /// The number of a note.
    pub(super) fn number(&mut self, note: &str) -> usize {
        self.0.insert_full(abridged(note)).0
    }

    /// The definitions of these notes.
    fn text(&self, numbers: &[usize]) -> String {
        let mut numbers = numbers.to_vec();
        numbers.sort_unstable();
        numbers.dedup();
        if numbers.is_empty() {
            return String::new();
        }
        let lines = numbers.iter().map(|number| format!("{}: {}\n", reference(*number), said(&self.0[*number])));
        format!("\n## Notes\n\n{}", lines.collect::<String>())
    }

    /// The bytes of some notes at most, each counted as often as it is named.
    fn length(&self, numbers: &[usize]) -> usize {
        numbers.iter().map(|number| reference(*number).len() + said(&self.0[*number]).len() + 3).sum()
    }
}

/// How a text refers to a note.
pub(super) fn reference(number: usize) -> String {
    format!("[^{}]", number + 1)
}

/// A long text, cut.
pub(super) fn abridged(text: &str) -> String {
    match text.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// All pieces as one document.
pub(super) fn whole(head: &str, pieces: &[Piece], notes: &Notes) -> String {
    let body = body(pieces);
    format!("{head}{}{}{}", contents("", &body.anchors, "## Contents"), body.text, notes_of(pieces, notes))
}

/// The pieces as files, none longer than `most` unless one piece is.
pub(super) fn files(head: &str, pieces: &[Piece], notes: &Notes, most: usize) -> Vec<(String, String)> {
    let all = whole(head, pieces, notes);
    if all.len() <= most {
        return vec![("matrix.md".to_owned(), all)];
    }
    let mut index = format!("{head}\n## Contents\n");
    let mut files = Vec::new();
    let (mut last, mut number) = ("", 0);
    for pieces in packed(pieces, notes, most) {
        let Chapter { name, title, .. } = pieces[0].chapter;
        number = if last == *name { number + 1 } else { 1 };
        last = name;
        let (name, title) = match number {
            1 => (format!("matrix-{name}.md"), (*title).to_owned()),
            _ => (format!("matrix-{name}-{number}.md"), format!("{title}, part {number}")),
        };
        let body = body(pieces);
        index.push_str(&contents(&name, &body.anchors, &format!("### [{}]({name})", escaped(&title))));
        let text = format!(
            "# What Rust's atomics become: {}\n\n[All operations, targets and signs](matrix.md)\n{}{}{}",
            escaped(&title),
            contents("", &body.anchors, "## Contents"),
            body.text,
            notes_of(pieces, notes)
        );
        files.push((name, text));
    }
    [("matrix.md".to_owned(), index)].into_iter().chain(files).collect()
}

/// The pieces in runs that each fit into a file of one chapter.
fn packed<'a>(pieces: &'a [Piece], notes: &Notes, most: usize) -> Vec<&'a [Piece]> {
    // Titles and the like.
    const AROUND: usize = 1_000;
    let mut packed = Vec::new();
    for chapter in pieces.chunk_by(|one, other| one.chapter.name == other.chapter.name) {
        let (mut start, mut length) = (0, AROUND);
        for (at, piece) in chapter.iter().enumerate() {
            // With its line in the contents: the title, which escapes can make longer, and its anchor.
            let own = piece.text.len() + 8 * piece.title.len() + 20 + notes.length(&piece.notes);
            if at > start && length + own > most {
                packed.push(&chapter[start..at]);
                (start, length) = (at, AROUND);
            }
            length += own;
        }
        packed.push(&chapter[start..]);
    }
    packed
}

fn notes_of(pieces: &[Piece], notes: &Notes) -> String {
    notes.text(&pieces.iter().flat_map(|piece| piece.notes.iter().copied()).collect::<Vec<_>>())
}

/// The text of some pieces, and the chapter, the title and the anchor of each.
struct Pieces {
    text: String,
    anchors: Vec<(&'static str, String, String)>,
}

fn body(pieces: &[Piece]) -> Pieces {
    let mut anchors = Anchors::default();
    anchors.of("Contents");
    let mut all = Pieces { text: String::new(), anchors: Vec::new() };
    let mut chapter = "";
    for piece in pieces {
        let Chapter { name, title, about } = piece.chapter;
        if chapter != *name {
            chapter = name;
            anchors.of(title);
            all.text.push_str(&format!("\n## {}\n", escaped(title)));
            if !about.is_empty() {
                all.text.push_str(&format!("\n{about}\n"));
            }
        }
        all.text.push_str(&format!("\n{}", piece.text));
        all.anchors.push((title, piece.title.clone(), anchors.of(&piece.title)));
    }
    all
}

/// The contents of a file: a line for each chapter, with links to its operations.
fn contents(file: &str, anchors: &[(&'static str, String, String)], title: &str) -> String {
    let mut text = format!("\n{title}\n");
    for chapter in anchors.chunk_by(|one, other| one.0 == other.0) {
        let shown: String = if chapter.len() > NAMED {
            let [(_, first, _), .., (_, last, _)] = chapter else { continue };
            format!("{} from {} to {}", chapter.len(), escaped(first), escaped(last))
        } else {
            let links = chapter.iter().map(|(_, title, anchor)| format!("[{}]({file}#{anchor})", escaped(title)));
            links.collect::<Vec<_>>().join(" · ")
        };
        let name = if file.is_empty() { format!("**{}:** ", escaped(chapter[0].0)) } else { String::new() };
        text.push_str(&format!("\n{name}{shown}\n"));
    }
    text
}

/// The anchors of headings, as GitHub makes them.
#[derive(Default)]
struct Anchors(HashMap<String, usize>);

impl Anchors {
    fn of(&mut self, title: &str) -> String {
        let is_kept = |letter: &char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_');
        let plain: String = title.to_lowercase().chars().filter(is_kept).collect();
        let anchor = plain.trim().replace(' ', "-");
        let count = self.0.entry(anchor.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { anchor } else { format!("{anchor}-{}", *count - 1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHAPTERS: [Chapter; 2] =
        [Chapter { name: "one", title: "One", about: "First." }, Chapter { name: "two", title: "Two", about: "" }];

    fn piece(chapter: usize, title: &str, notes: &[usize]) -> Piece {
        let text = format!("### {}\n\n{}", escaped(title), "x\n".repeat(4_000));
        Piece { chapter: &CHAPTERS[chapter], title: title.to_owned(), text, notes: notes.to_vec() }
    }

    #[test]
    fn a_long_report_is_several_files() {
        let mut notes = Notes::default();
        let numbers = ["why", "because"].map(|note| notes.number(note));
        let pieces = [
            piece(0, "fetch_add", &numbers),
            piece(0, "fetch_sub", &numbers[1..]),
            piece(0, "<a::B>::c", &[]),
            piece(1, "load", &numbers[..1]),
        ];
        let names = |most| {
            let files = files("# Head\n", &pieces, &notes, most);
            assert!(files.iter().all(|(_, text)| text.len() <= most), "{most}");
            files.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
        };
        assert_eq!(names(40_000), ["matrix.md"]);
        assert_eq!(names(30_000), ["matrix.md", "matrix-one.md", "matrix-two.md"]);
        assert_eq!(names(20_000), ["matrix.md", "matrix-one.md", "matrix-one-2.md", "matrix-two.md"]);
        let files = files("# Head\n", &pieces, &notes, 20_000);
        assert!(files[0].1.contains("[fetch\\_sub](matrix-one.md#fetch_sub)"), "{}", files[0].1);
        assert!(files[0].1.contains("### [One, part 2](matrix-one-2.md)\n\n[&lt;a::B&gt;::c](matrix-one-2.md#abc)"));
        assert!(files[1].1.ends_with("## Notes\n\n[^1]: why\n[^2]: because\n"));
        assert!(!files[2].1.contains("## Notes") && files[3].1.ends_with("[^1]: why\n"));
    }

    #[test]
    fn anchors_are_those_of_the_forge() {
        let mut anchors = Anchors::default();
        let titles = ["fetch_add", "Loads, stores", "idiom::spin_lock", "fetch_add", "1.85.0 → 1.95.0"];
        let expected = ["fetch_add", "loads-stores", "idiomspin_lock", "fetch_add-1", "1850--1950"];
        assert_eq!(titles.map(|title| anchors.of(title)), expected);
        assert_eq!(abridged(&"é".repeat(1_500)).chars().count(), 1_001);
    }
}
