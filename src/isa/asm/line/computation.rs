//! What an instruction that is written as an assignment computes, by its name.

use super::is_symbol;

/// The place in memory that an instruction of Hexagon writes, or what it computes: `memw` of `memw(r0+#0) = r1`, `!cmp.eq` of
/// `r0 = !cmp.eq(r1,#0)`; none of a move.
pub(super) fn computation(text: &str) -> Option<&str> {
    let name = |text: &'_ str| -> Option<usize> {
        let end = text.find('(')?;
        let word = text[..end].strip_prefix('!').unwrap_or(&text[..end]);
        (!word.is_empty() && is_symbol(word)).then_some(end)
    };
    let (_, value) = text.split_once(" = ").unwrap_or(("", text));
    [text, value].into_iter().find_map(|text| name(text).map(|end| &text[..end]))
}
