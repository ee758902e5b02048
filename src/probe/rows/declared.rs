//! The functions that Rust source declares, found by their tokens: enough to tell which of them have no symbol.
//!
//! This is not a parser: macros and conditional compilation are not considered. It is used only for functions that the
//! assembly does not have, and a function that it does not find is not reported.

use crate::probe::source::tokens;

/// The visibility of a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Visibility {
    /// Exported by name: `no_mangle` or `export_name`.
    Exported,
    /// `pub`, by its path.
    Public,
    /// Private.
    Private,
}

/// A function that a source declares.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Declared {
    /// The exported name, or the last part of the path.
    pub name: String,
    /// Its visibility.
    pub visibility: Visibility,
}

/// The functions with a body in a source. Generic ones are left out: only their instances have symbols.
#[must_use]
pub fn declared(source: &str) -> Vec<Declared> {
    let words = words(source);
    let mut functions = Vec::new();
    // The tokens before a function, since the end of the previous item.
    let mut head: Vec<&str> = Vec::new();
    for (index, word) in words.iter().enumerate() {
        match *word {
            ";" | "{" | "}" => head.clear(),
            "fn" => {
                if let Some(function) = function(&head, &words[index + 1..]) {
                    functions.push(function);
                }
                head.clear();
            }
            word => head.push(word),
        }
    }
    functions
}

/// The function whose `fn` is between these tokens, if it has a symbol.
fn function(head: &[&str], rest: &[&str]) -> Option<Declared> {
    let (name, rest) = rest.split_first()?;
    // `fn(u8)` is a type; parameters between `<` and `>` that are not lifetimes make the function generic.
    let is_name = name.starts_with(|first: char| first.is_alphabetic() || first == '_');
    let parameters = rest.split(|word| *word == "(").next().unwrap_or_default();
    let is_generic = parameters.iter().any(|word| word.starts_with(|first: char| first.is_alphabetic()));
    let is_test = head.contains(&"test");
    if !is_name || is_generic || is_test || head.contains(&"const") {
        return None;
    }
    let export_name = head.iter().position(|word| *word == "export_name").and_then(|position| head.get(position + 2));
    let (name, visibility) = match export_name {
        Some(literal) => (literal.trim_matches('"'), Visibility::Exported),
        None if head.contains(&"no_mangle") => (*name, Visibility::Exported),
        None if head.contains(&"pub") && !head.windows(2).any(|pair| pair == ["pub", "("]) => {
            (*name, Visibility::Public)
        }
        None => (*name, Visibility::Private),
    };
    Some(Declared { name: name.to_owned(), visibility })
}

/// The words, literals and punctuation of a source, without its comments.
fn words(source: &str) -> Vec<&str> {
    tokens(source).into_iter().filter(|token| !token.is_comment()).map(|token| token.text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_found() {
        let source = r#"
            //! pub fn comment() {}
            /* pub fn other() {} */
            const TEXT: &str = "pub fn text() { \" }";
            #[unsafe(no_mangle)]
            pub extern "C" fn ring_push<'a>(ring: &'a Ring, letter: char) -> bool { letter == '{' || letter == '\'' }
            #[export_name = "ring_pop__acquire"] pub fn pop(callback: fn(u8) -> u8) {}
            impl Ring { pub unsafe fn len(&self) -> usize { 0 } pub(crate) fn inner(&self) {} fn own(&self) {} }
            pub fn generic<T>(x: T) {}
            pub const fn constant() {}
            #[test] fn check() {}
        "#;
        let found: Vec<(String, Visibility)> =
            declared(source).into_iter().map(|function| (function.name, function.visibility)).collect();
        let expected = [
            ("ring_push", Visibility::Exported),
            ("ring_pop__acquire", Visibility::Exported),
            ("len", Visibility::Public),
            ("inner", Visibility::Private),
            ("own", Visibility::Private),
        ];
        assert_eq!(found, expected.map(|(name, visibility)| (name.to_owned(), visibility)));
    }
}
