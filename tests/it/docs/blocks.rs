//! The fenced blocks of the pages, and the commands in them.

use crate::support::files;
use crate::tidy::{read, root};
use std::fmt;
use std::path::Path;

/// A fenced block.
#[derive(Debug)]
pub(super) struct Block {
    /// The path of its page.
    pub(super) page: String,
    /// The line of its first line.
    line: usize,
    /// The word after the fence.
    pub(super) language: String,
    /// What is between the fences.
    pub(super) text: String,
}

impl fmt::Display for Block {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.page, self.line)
    }
}

/// A line after `$ `, with those that continue it, and what is shown under it.
#[derive(Debug)]
pub(super) struct Command {
    pub(super) text: String,
    pub(super) output: String,
}

/// The pages that readers of the repository open.
pub(super) fn pages() -> Vec<String> {
    let is_page = |file: &String| Path::new(file).extension().is_some_and(|extension| extension == "md");
    let docs = files(&root().join("docs")).into_iter().filter(is_page).map(|file| format!("docs/{file}"));
    let others = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "BENCHMARKS.md", "CHANGELOG.md"].map(str::to_owned);
    docs.chain(others).collect()
}

/// The blocks of all pages.
pub(super) fn blocks() -> Vec<Block> {
    pages().into_iter().flat_map(|page| blocks_of(&page)).collect()
}

fn blocks_of(page: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_inside = false;
    for (at, line) in read(page).lines().enumerate() {
        match line.strip_prefix("```") {
            Some(language) => {
                assert!(is_inside || !language.is_empty(), "{page}:{}: a block of no language", at + 1);
                if !is_inside {
                    let (page, language) = (page.to_owned(), language.to_owned());
                    blocks.push(Block { page, line: at + 2, language, text: String::new() });
                }
                is_inside = !is_inside;
            }
            None => {
                if let Some(block) = blocks.last_mut().filter(|_| is_inside) {
                    block.text.push_str(&format!("{line}\n"));
                }
            }
        }
    }
    assert!(!is_inside, "{page}: the last block has no end");
    blocks
}

impl Block {
    /// The commands of a block of language `console`, in their order.
    pub(super) fn commands(&self) -> Vec<Command> {
        let mut commands: Vec<Command> = Vec::new();
        for line in self.text.lines().filter(|_| self.language == "console") {
            match (line.strip_prefix("$ "), commands.last_mut()) {
                (Some(text), _) => commands.push(Command { text: text.to_owned(), output: String::new() }),
                (None, Some(command)) if command.text.ends_with('\\') => {
                    command.text.push_str(&format!("\n{line}"));
                }
                // The rest of a comment.
                (None, Some(_)) if line.trim_start().starts_with("# ") => {}
                (None, Some(command)) => command.output.push_str(&format!("{line}\n")),
                (None, None) => panic!("{self}: {line} is under no command"),
            }
        }
        for command in &mut commands {
            command.output.truncate(command.output.trim_end().len());
        }
        commands
    }
}

impl Command {
    /// The words behind `asm-matrix`, if it is that.
    pub(super) fn words(&self) -> Option<Vec<String>> {
        let calls = ["asm-matrix ", "cargo run --release -- "];
        calls.iter().find_map(|call| self.text.strip_prefix(call)).map(words)
    }
}

/// The words of a command line, as a shell reads it, up to a comment or where its output goes.
pub(super) fn words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let (mut is_open, mut quote) = (false, None);
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            _ if quote == Some(letter) => quote = None,
            '\'' | '"' if quote.is_none() => {
                quote = Some(letter);
                if !is_open {
                    words.push(String::new());
                    is_open = true;
                }
            }
            '#' | '>' | '|' if quote.is_none() && !is_open => break,
            '\\' if quote.is_none() => assert_eq!(letters.next(), Some('\n'), "{line}"),
            letter if quote.is_none() && letter.is_whitespace() => is_open = false,
            letter => {
                if !is_open {
                    words.push(String::new());
                    is_open = true;
                }
                words.last_mut().expect("one is open").push(letter);
            }
        }
    }
    assert_eq!(quote, None, "{line}");
    words
}
