//! The functions of Rust source, found by their tokens: where they are, what a comment before them says of their ordering,
//! and where the orderings of their atomic operations stand.
//!
//! This is not a parser: macros and conditional compilation are not considered.

mod orderings;
mod required;
mod tokens;

pub use orderings::{Part, Place, places};
pub use required::{Need, Required, required};
pub use tokens::{Token, tokens};

use std::ops::Range;

/// A function with a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function<'a> {
    /// Its name.
    pub name: &'a str,
    /// The name that it is exported by, if an attribute says another one.
    pub exported: Option<&'a str>,
    /// The type whose `impl` or the trait that it is in.
    pub owner: Option<&'a str>,
    /// Where its name stands, in bytes.
    pub position: usize,
    /// Its body with the braces, in bytes.
    pub body: Range<usize>,
    /// The comments before it, with their positions.
    pub comments: Vec<Token<'a>>,
}

impl Function<'_> {
    /// Whether a row of this name can be the function: its symbol, or its path.
    #[must_use]
    pub fn is(&self, row: &str) -> bool {
        let symbol = row.replace("::", "__");
        if self.exported.unwrap_or(self.name) == symbol {
            return true;
        }
        // `<ring::Ring<u64>>::push::<u8>#2` is the path `ring`, `Ring`, `push`.
        let mut depth = 0_usize;
        let mut path = String::new();
        for letter in row.split('#').next().unwrap_or(row).trim_start_matches('<').chars() {
            match letter {
                '<' => depth += 1,
                '>' => depth = depth.saturating_sub(1),
                letter if depth == 0 => path.push(letter),
                _ => {}
            }
        }
        let (before, name) = path.trim_end_matches("::").rsplit_once("::").unwrap_or(("", &path));
        // A trait's method is `<ring::Ring as core::fmt::Debug>::fmt`.
        let is_owner = |owner: &str| before.split(" as ").any(|path| path.rsplit("::").next() == Some(owner));
        name == self.name && self.owner.is_none_or(is_owner)
    }
}

/// The functions of a source, in its order.
#[must_use]
pub fn functions<'a>(tokens: &[Token<'a>]) -> Vec<Function<'a>> {
    let mut functions = Vec::new();
    // The types of the `impl` blocks that are open, each with its last token.
    let mut owners: Vec<(&str, usize)> = Vec::new();
    let mut start = 0;
    for (index, token) in tokens.iter().enumerate() {
        owners.retain(|(_, end)| *end >= index);
        match token.text {
            "impl" | "trait" if is_item(&tokens[start..index]) => {
                if let Some((owner, open)) = owner(tokens, index) {
                    owners.push((owner, closing(tokens, open)));
                }
            }
            "fn" => {
                let owner = owners.last().map(|(owner, _)| *owner);
                functions.extend(function(tokens, start, index, owner));
            }
            ";" | "{" | "}" => start = index + 1,
            _ => {}
        }
    }
    functions
}

/// The function whose `fn` is at this index; its head begins at `start`.
fn function<'a>(tokens: &[Token<'a>], start: usize, index: usize, owner: Option<&'a str>) -> Option<Function<'a>> {
    let name = tokens.get(index + 1).filter(|token| token.is_word())?;
    let open = opening(tokens, index)?;
    let head = &tokens[start..index];
    // What stands on the line of the item before it belongs to that.
    let before = start.checked_sub(1).map_or(0, |before| tokens[before].line);
    let comments = head.iter().filter(|token| token.is_comment() && (start == 0 || token.line > before));
    let exported = head.iter().position(|token| token.text == "export_name").and_then(|place| head.get(place + 2));
    let end = closing(tokens, open);
    Some(Function {
        name: name.text,
        exported: exported.map(|literal| literal.text.trim_matches('"')),
        owner,
        position: name.start,
        body: tokens[open].start..tokens.get(end).map_or(tokens[open].start, |token| token.start + 1),
        comments: comments.copied().collect(),
    })
}

/// Whether nothing but attributes and words that can precede an item comes before.
fn is_item(head: &[Token<'_>]) -> bool {
    head.iter().all(|token| token.text != "fn" && token.text != "let" && token.text != "=" && token.text != "->")
}

/// The type of an `impl`, or the name of a trait, and the index of the opening brace.
fn owner<'a>(tokens: &[Token<'a>], index: usize) -> Option<(&'a str, usize)> {
    let open = opening(tokens, index)?;
    let mut depth = 0_usize;
    let mut owner = None;
    for token in &tokens[index + 1..open] {
        match token.text {
            "<" => depth += 1,
            ">" => depth = depth.saturating_sub(1),
            "where" if depth == 0 => break,
            "for" if depth == 0 => owner = None,
            // The supertraits of a trait.
            ":" if depth == 0 && tokens[index].text == "trait" => break,
            text if depth == 0 && token.is_word() => owner = Some(text),
            _ => {}
        }
    }
    Some((owner?, open))
}

/// The index of the brace that opens the body of an item; none if it has no body. An array type has a semicolon too.
fn opening(tokens: &[Token<'_>], index: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (place, token) in tokens.iter().enumerate().skip(index) {
        match token.text {
            "(" | "[" => depth += 1,
            ")" | "]" => depth = depth.saturating_sub(1),
            "{" if depth == 0 => return Some(place),
            ";" if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// The index of the brace that closes the one at this index; the end, if there is none.
fn closing(tokens: &[Token<'_>], open: usize) -> usize {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(open) {
        match token.text {
            "{" => depth += 1,
            "}" if depth <= 1 => return index,
            "}" => depth -= 1,
            _ => {}
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r##"
        // asm-matrix: publishes
        #[inline(never)]
        pub fn send(x: &AtomicU32) { x.store(1, Ordering::Release) } // asm-matrix: acquires
        #[export_name = "taken"] extern "C" fn take() { let text = r#"fn no() {}"#; /* fn /* no */ () {} */ }
        impl<T: Copy> fmt::Debug for Ring<T> where T: Send { fn fmt(&self) -> impl Sized { '{' } }
        impl Ring<u8> { fn push<'a>(&'a self) { inner(|| {}); } }
        mod inner { pub fn free(x: [u8; 4]) -> [u8; 2] {} trait Lock: Sized { fn lock(&self) {} fn unlock(&self); } }
    "##;

    #[test]
    fn functions_and_their_comments() {
        let tokens = tokens(SOURCE);
        let found = functions(&tokens);
        let names: Vec<_> = found.iter().map(|one| (one.name, one.exported, one.owner, one.comments.len())).collect();
        assert_eq!(
            names,
            [
                ("send", None, None, 1),
                ("take", Some("taken"), None, 0),
                ("fmt", None, Some("Ring"), 0),
                ("push", None, Some("Ring"), 0),
                ("free", None, None, 0),
                ("lock", None, Some("Lock"), 0),
            ]
        );
        assert_eq!(&SOURCE[found[3].body.clone()], "{ inner(|| {}); }");
    }

    #[test]
    fn rows_are_functions() {
        let tokens = tokens(SOURCE);
        let found = functions(&tokens);
        let is = |row: &str| -> Vec<&str> { found.iter().filter(|one| one.is(row)).map(|one| one.name).collect() };
        assert_eq!(is("<ring::Ring<u8>>::push"), ["push"]);
        assert_eq!(is("<ring::Stack>::push"), [""; 0]);
        assert_eq!(is("taken"), ["take"]);
        assert_eq!(is("ring::inner::free"), ["free"]);
        assert_eq!(is("send"), ["send"]);
        assert_eq!(is("<ring::Ring as core::fmt::Debug>::fmt"), ["fmt"]);
    }
}
