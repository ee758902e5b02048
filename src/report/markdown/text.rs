//! Text in Markdown: as code, or shown literally.

use crate::base::untrusted::visible;

/// A text from asm-matrix or a claim, in which backquotes mark code.
pub(in crate::report) fn said(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return escaped(text);
    }
    let shown = |(at, part): (usize, &&str)| match at % 2 {
        // No span is empty: two delimiters would be one of another kind.
        1 if part.is_empty() => String::new(),
        1 => code(part),
        _ => escaped(part),
    };
    parts.iter().enumerate().map(shown).collect()
}

/// A text as code, inside or outside a table.
pub(in crate::report) fn code(text: &str) -> String {
    // In a table, `\\|` would be a backslash and the end of the cell.
    let text = visible(text).replace(['\n', '\t'], " ").replace('`', "'").replace("\\|", "\\ |").replace('|', "\\|");
    format!("`{text}`")
}

/// Text shown literally, on one line: nothing in it is taken as Markdown or HTML, or as a formula or a name of the forge.
pub(in crate::report) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in visible(text).replace(['\n', '\t'], " ").chars() {
        match character {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '#' | '|' | '~' | '!' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '@' => escaped.push_str("&#64;"),
            '$' => escaped.push_str("&#36;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_is_text() {
        for (text, expected) in [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("[a](http://b) ![c](d)", "\\[a\\](http://b) \\!\\[c\\](d)"),
            ("a | b\n\n# c", "a \\| b  \\# c"),
            ("**x** _y_ ~z~ `w` \\", "\\*\\*x\\*\\* \\_y\\_ \\~z\\~ \\`w\\` \\\\"),
            ("&lt; @you $x$", "&amp;lt; &#64;you &#36;x&#36;"),
            ("\u{1b}[31m\u{202e}", "\\\\u\\{1b\\}\\[31m\\\\u\\{202e\\}"),
        ] {
            assert_eq!(escaped(text), expected);
        }
        assert_eq!(code("a|b `c` \\| \u{202e}\nd"), "`a\\|b 'c' \\ \\| \\u{202e} d`");
        assert_eq!(said("``\u{0}``<b>`"), "\\`\\`\\\\u\\{0\\}\\`\\`&lt;b&gt;\\`");
        assert_eq!(said("```<b>`"), "`<b>`");
        assert_eq!(said("call `x|y` <b>"), "call `x\\|y` &lt;b&gt;");
    }
}
