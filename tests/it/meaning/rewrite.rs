//! Rewritings that must pass: the same meaning in another form.

use super::code::{Code, Line, Random};
use super::mutate::{inverted, memory, rewritten};
use asm_matrix::isa::Class;
use asm_matrix::isa::effect::{AccessKind, Effect, Register};
use asm_matrix::model::Annotation;

/// A rewriting of a body; none if it has no place for it.
pub(crate) type Rewrite = for<'a> fn(&Code<'a>, &mut Random) -> Option<Code<'a>>;

/// All kinds.
pub(crate) const KINDS: &[(&str, Rewrite)] = &[
    ("registers renamed", renamed),
    ("labels renamed", relabelled),
    ("blocks reordered", reordered),
    ("a part moved to the end", cold),
    ("branch inverted, targets exchanged", exchanged),
    ("loop rotated", rotated),
    ("loop peeled", peeled),
    ("tail duplicated", duplicated),
    ("constant made otherwise", constant),
    ("address made otherwise", address),
    ("spilled and reloaded", spilled),
    ("frame pointer added", framed),
    ("independent lines swapped", swapped),
    ("addition made otherwise", addition),
    ("comparison turned", turned),
    ("plain loads swapped", loads),
    ("nops added", padded),
    ("several", several),
];

fn several<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let mut result = code.clone();
    let mut count = 0;
    for _ in 0..8 {
        let (_, rewrite) = KINDS[random.below(KINDS.len() - 1)];
        if let Some(next) = rewrite(&result, random) {
            result = next;
            count += 1;
        }
    }
    (count > 1).then_some(result)
}

/// The places that a condition allows, one of them.
fn chosen(code: &Code<'_>, random: &mut Random, mut is: impl FnMut(usize) -> bool) -> Option<usize> {
    let places: Vec<usize> = (0..code.lines.len()).filter(|at| code.lines[*at].label().is_none() && is(*at)).collect();
    random.one(&places).copied()
}

fn name(code: &Code<'_>, number: u8, bits: u16) -> String {
    code.reader.name(number, bits).to_owned()
}

/// Whether a line is between a load-exclusive and its store-exclusive, in the order of the text or of a loop.
fn is_in_pair(code: &Code<'_>, at: usize) -> bool {
    let is = |line: &Line, class: Class| line.class() == class;
    code.lines[..at].iter().any(|line| is(line, Class::LoadExclusive))
        && code.lines[at..].iter().any(|line| is(line, Class::StoreExclusive))
}

/// Other scratch registers, consistently.
pub(crate) fn renamed<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let reader = code.reader;
    let abi = &reader.abi;
    if code.lines.iter().any(Line::is_outlined) {
        return None;
    }
    let alive = code.liveness();
    let has_call = code.has_call();
    let uses = |number: u8| {
        let register = Register::General(number);
        code.lines.iter().any(|line| line.label().is_none() && !line.is_on_stack() && line.used().contains(&register))
    };
    let is_named = |number: u8| {
        let is_it = |word: &str| reader.register(word).is_some_and(|(known, _)| known == number);
        let words = |line: &Line| line.text.split(|letter: char| !letter.is_ascii_alphanumeric()).any(is_it);
        code.lines.iter().any(words)
    };
    let is_scratch = |number: &u8| {
        let fixed = [abi.preserved, abi.reserved, abi.results];
        let is_zero = reader.is("riscv64") && *number == 0;
        !fixed.iter().any(|list| list.contains(number)) && !is_zero && (!has_call || !abi.arguments.contains(number))
    };
    let shifts = code.lines.iter().any(|line| line.text.ends_with(", cl"));
    let from: Vec<u8> = (0..abi.count)
        .filter(|number| is_scratch(number) && uses(*number) && is_named(*number))
        .filter(|number| !alive.before(0, Register::General(*number)) && (!shifts || *number != 1))
        .collect();
    let mut to: Vec<u8> = (0..abi.count)
        .filter(|number| is_scratch(number) && !is_named(*number) && !uses(*number))
        .filter(|number| !alive.before(0, Register::General(*number)))
        .collect();
    let mut changes: Vec<(u8, u8)> = Vec::new();
    for from in from {
        if to.is_empty() {
            break;
        }
        changes.push((from, to.remove(random.below(to.len()))));
    }
    if changes.is_empty() {
        return None;
    }
    let word = |word: &str| {
        let known = reader.register(word).and_then(|(number, form)| {
            let (_, to) = changes.iter().find(|(from, _)| *from == number)?;
            Some(reader.names[usize::from(*to)][form].clone())
        });
        known.unwrap_or_else(|| word.to_owned())
    };
    Some(reworded(code, &word))
}

fn reworded<'a>(code: &Code<'a>, word: &impl Fn(&str) -> String) -> Code<'a> {
    let mut result = code.clone();
    result.lines = code.lines.iter().map(|line| code.line(&super::code::reworded(&line.text, word))).collect();
    result
}

/// Other labels. Those that are not of the body name data.
pub(crate) fn relabelled<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    code.lines.iter().find(|line| line.label().is_some())?;
    let most: usize = code.new_label().trim_start_matches(".L").parse().ok()?;
    let most = 2 * most + random.below(9);
    let word = |word: &str| {
        let number = word.strip_prefix(".L").and_then(|number| number.parse::<usize>().ok());
        let number = number.filter(|_| code.place(word).is_some());
        number.map_or_else(|| word.to_owned(), |number| format!(".L{}", most - number))
    };
    Some(reworded(code, &word))
}

/// The blocks of a body: their lines, each beginning with a label where it is jumped to, and whether control falls out of
/// it at the end.
fn blocks<'a>(code: &Code<'a>) -> (Code<'a>, Vec<(usize, usize)>) {
    let mut labelled = code.clone();
    let mut at = 1;
    while at < labelled.lines.len() {
        let before = &labelled.lines[at - 1];
        let is_end = before.label().is_none() && (before.target().is_some() || !labelled.continues(at - 1));
        if is_end && labelled.lines[at].label().is_none() {
            let label = format!("{}:", labelled.new_label());
            labelled = labelled.with(at, 0, &[label]);
        }
        at += 1;
    }
    let mut starts = vec![0];
    starts.extend((1..labelled.lines.len()).filter(|at| labelled.lines[*at].label().is_some()));
    starts.dedup();
    let ends = starts.iter().skip(1).copied().chain([labelled.lines.len()]);
    let blocks = starts.iter().copied().zip(ends).collect();
    (labelled, blocks)
}

/// The mnemonic of a jump.
fn jump(code: &Code<'_>, label: &str) -> String {
    let mnemonic = match code.reader.name.as_str() {
        "aarch64" => "b",
        "riscv64" => "j",
        _ => "jmp",
    };
    format!("{mnemonic} {label}")
}

/// The blocks in this order, with jumps where control fell through.
fn laid_out<'a>(code: &Code<'a>, blocks: &[(usize, usize)], order: &[usize]) -> Code<'a> {
    let mut lines: Vec<Line> = Vec::new();
    for (place, block) in order.iter().enumerate() {
        let (start, end) = blocks[*block];
        lines.extend_from_slice(&code.lines[start..end]);
        let falls = code.continues(end - 1) && *block + 1 < blocks.len();
        if falls && order.get(place + 1) != Some(&(*block + 1)) {
            let next = code.lines[blocks[*block + 1].0].label().unwrap_or_default();
            lines.push(code.line(&jump(code, next)));
        }
    }
    code.having(lines)
}

fn reordered<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let (code, blocks) = blocks(code);
    if blocks.len() < 3 {
        return None;
    }
    let mut order: Vec<usize> = (0..blocks.len()).collect();
    for place in (2..order.len()).rev() {
        order.swap(place, 1 + random.below(place));
    }
    Some(laid_out(&code, &blocks, &order)).filter(|_| !order.is_sorted())
}

fn cold<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let (code, blocks) = blocks(code);
    if blocks.len() < 3 {
        return None;
    }
    let mut order: Vec<usize> = (0..blocks.len()).collect();
    let moved = order.remove(1 + random.below(blocks.len() - 2));
    order.push(moved);
    Some(laid_out(&code, &blocks, &order))
}

fn exchanged<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let at = chosen(code, random, |at| {
        code.lines[at].is_conditional()
            && at + 1 < code.lines.len()
            && inverted(&code.reader.name, &code.lines[at]).is_some()
    })?;
    let line = &code.lines[at];
    let label = code.new_label();
    let target = line.target()?.to_owned();
    let other = inverted(&code.reader.name, line)?;
    let other = retargeted(&other, &target, &label);
    Some(code.with(at, 1, &[other, jump(code, &target), format!("{label}:")]))
}

/// A jump to another label.
fn retargeted(text: &str, from: &str, to: &str) -> String {
    format!("{}{to}", text.strip_suffix(from).unwrap_or(text))
}

/// The lines from a label on, up to where they leave or fall into another block, as a copy; and the body with a label
/// there, if that is needed.
fn copied<'a>(code: &Code<'a>, label: &str, is_short: bool) -> Option<(Code<'a>, Vec<String>)> {
    let mut at = code.place(label)? + 1;
    let mut copy = Vec::new();
    loop {
        let line = code.lines.get(at)?;
        if let Some(next) = line.label() {
            copy.push(jump(code, next));
            return Some((code.clone(), copy));
        }
        copy.push(line.text.clone());
        if !code.continues(at) {
            return Some((code.clone(), copy));
        }
        if copy.len() > 12 || is_short && line.is_conditional() {
            if let Some(next) = code.lines.get(at + 1)?.label() {
                copy.push(jump(code, next));
                return Some((code.clone(), copy));
            }
            let label = code.new_label();
            copy.push(jump(code, &label));
            return Some((code.with(at + 1, 0, &[format!("{label}:")]), copy));
        }
        at += 1;
    }
}

/// Replaces a jump at a line by a copy of what is there.
fn inlined<'a>(code: &Code<'a>, at: usize, is_short: bool) -> Option<Code<'a>> {
    let line = code.lines[at].clone();
    let target = line.target()?.to_owned();
    let (changed, copy) = copied(code, &target, is_short)?;
    // The label that was added may be before the jump.
    let at = at + usize::from(changed.lines.len() > code.lines.len() && changed.lines[at].text != line.text);
    if changed.lines[at].text != line.text {
        return None;
    }
    if !line.is_conditional() {
        return Some(changed.with(at, 1, &copy));
    }
    let label = changed.new_label();
    let other = retargeted(&inverted(&code.reader.name, &line)?, &target, &label);
    let lines: Vec<String> = [other].into_iter().chain(copy).chain([format!("{label}:")]).collect();
    Some(changed.with(at, 1, &lines))
}

fn is_back(code: &Code<'_>, at: usize) -> bool {
    code.lines[at].target().and_then(|label| code.place(label)).is_some_and(|head| head < at)
}

fn rotated<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let at = chosen(code, random, |at| is_back(code, at))?;
    inlined(code, at, true)
}

fn duplicated<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let at = chosen(code, random, |at| code.lines[at].target().is_some() && !is_back(code, at))?;
    inlined(code, at, false)
}

/// The head of a loop is repeated before it.
fn peeled<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let at = chosen(code, random, |at| {
        let head = code.lines[at].target().and_then(|label| code.place(label));
        head.is_some_and(|head| head < at && head > 0 && code.continues(head - 1))
    })?;
    let head = code.lines[at].target()?.to_owned();
    let (changed, copy) = copied(code, &head, true)?;
    let place = changed.place(&head)?;
    Some(changed.with(place, 0, &copy))
}

/// The register that a line moves a constant to, and the constant.
fn moved_constant(code: &Code<'_>, line: &Line) -> Option<(String, i64)> {
    let is_move = ["mov", "li"].contains(&line.mnemonic.as_str()) && line.operands.len() == 2;
    let is_zero = code.reader.is("x86_64") && line.mnemonic == "xor" && line.operands[0] == line.operands[1];
    if !is_move && !is_zero || code.reader.register(line.operands.first()?).is_none() {
        return None;
    }
    let value = match line.operands[1].as_str() {
        _ if is_zero => 0,
        "wzr" | "xzr" => 0,
        text => text.trim_start_matches('#').parse().ok()?,
    };
    Some((line.operands[0].clone(), value))
}

fn constant<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let alive = code.liveness();
    let at = chosen(code, random, |at| {
        moved_constant(code, &code.lines[at]).is_some() && (!code.reader.is("x86_64") || alive.is_without_flags(at))
    })?;
    let (to, value) = moved_constant(code, &code.lines[at])?;
    let shift = value.trailing_zeros();
    let is_power = value > 1 && value.count_ones() == 1 && shift < 31;
    let is_whole = !to.ends_with('l') && !to.ends_with('b');
    let lines = match code.reader.name.as_str() {
        "aarch64" => match value {
            0 if code.lines[at].text.ends_with("zr") => vec![format!("mov {to}, #0")],
            0 => vec![format!("mov {to}, {}", if to.starts_with('w') { "wzr" } else { "xzr" })],
            _ if is_power => vec![format!("mov {to}, #1"), format!("lsl {to}, {to}, #{shift}")],
            1..4096 => vec![format!("mov {to}, #{}", value - 1), format!("add {to}, {to}, #1")],
            _ => vec![
                format!("mov {to}, #0"),
                format!("sub {to}, {to}, #{}", value.checked_neg().filter(|value| (1..4096).contains(value))?),
            ],
        },
        "riscv64" => match value {
            _ if is_power => vec![format!("li {to}, 1"), format!("slli {to}, {to}, {shift}")],
            -2048..2048 if random.below(2) == 0 => vec![format!("addi {to}, zero, {value}")],
            _ => vec![format!("li {to}, {}", value - 1), format!("addi {to}, {to}, 1")],
        },
        _ => match value {
            0 if code.lines[at].mnemonic == "xor" => vec![format!("mov {to}, 0")],
            0 if is_whole => vec![format!("xor {to}, {to}")],
            _ if is_power && is_whole => vec![format!("mov {to}, 1"), format!("shl {to}, {shift}")],
            _ => vec![format!("mov {to}, {}", value - 1), format!("add {to}, 1")],
        },
    };
    Some(code.with(at, 1, &lines))
}

fn address<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let alive = code.liveness();
    let is_plain = |at: usize| {
        let line = &code.lines[at];
        line.access().is_some_and(|access| access.address.base.is_some() && !access.address.writes_back)
            && memory(line).is_some()
            && !code.free(&alive, at, at).is_empty()
            // Nothing is added between the halves of an exclusive pair.
            && line.class() != Class::StoreExclusive
    };
    let at = chosen(code, random, is_plain)?;
    let line = &code.lines[at];
    let (place, text) = memory(line)?;
    let free = name(code, *random.one(&code.free(&alive, at, at))?, 64);
    let (lines, operand) = match code.reader.name.as_str() {
        "aarch64" => {
            let inner = text.strip_prefix('[')?.strip_suffix(']')?;
            let sum = match inner.split_once(", ") {
                None => format!("mov {free}, {inner}"),
                Some((base, rest)) if rest.contains(':') => format!("add {free}, {base}, {rest}"),
                Some((base, rest)) => format!("add {free}, {base}, {rest}"),
            };
            (vec![sum], format!("[{free}]"))
        }
        "riscv64" => {
            let (offset, base) = text.strip_suffix(')')?.split_once('(')?;
            if offset.starts_with('%') {
                return None;
            }
            let zero = if line.mnemonic.starts_with("amo") || line.mnemonic.starts_with("lr") { "" } else { "0" };
            let sum = if offset.is_empty() || offset == "0" {
                format!("mv {free}, {base}")
            } else {
                format!("addi {free}, {base}, {offset}")
            };
            (vec![sum], format!("{zero}({free})"))
        }
        _ => {
            let start = text.find('[')?;
            (vec![format!("lea {free}, {}", &text[start..])], format!("{}[{free}]", &text[..start]))
        }
    };
    let mut operands = line.operands.clone();
    operands[place] = operand;
    let access = rewritten(line, &line.mnemonic, &operands);
    Some(code.with(at, 1, &lines.into_iter().chain([access]).collect::<Vec<_>>()))
}

/// A register that a line writes is stored to a new frame, and loaded again before it is used.
fn spilled<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let alive = code.liveness();
    if code.lines.iter().any(|line| line.text.contains("[rsp -")) {
        return None;
    }
    let stack = code.reader.abi.stack;
    let spilled = |at: usize| match code.lines[at].written().as_slice() {
        [Register::General(number), ..] => {
            let is_one = Register::General(*number) != stack && alive.after(at, Register::General(*number));
            (is_one && !is_in_pair(code, at + 1) && code.lines[at].target().is_none()).then_some(*number)
        }
        _ => None,
    };
    let at = chosen(code, random, |at| at + 1 < code.lines.len() && spilled(at).is_some())?;
    let number = spilled(at)?;
    let register = Register::General(number);
    let mut end = at + 1;
    // Up to its first use, or the end of the block.
    while end + 1 < code.lines.len() && random.below(4) > 0 {
        let line = &code.lines[end];
        let is_over = line.label().is_some()
            || line.reads(register)
            || line.writes(register)
            || line.used().contains(&stack)
            || !(line.computes() || line.access().is_some());
        if is_over || matches!(line.class(), Class::LoadExclusive | Class::StoreExclusive) {
            break;
        }
        end += 1;
    }
    let whole = name(code, number, 64);
    let (save, restore) = match code.reader.name.as_str() {
        "aarch64" if random.below(2) == 0 => {
            (vec![format!("str {whole}, [sp, #-16]!")], vec![format!("ldr {whole}, [sp], #16")])
        }
        "aarch64" => (
            vec!["sub sp, sp, #16".to_owned(), format!("str {whole}, [sp, #8]")],
            vec![format!("ldr {whole}, [sp, #8]"), "add sp, sp, #16".to_owned()],
        ),
        "riscv64" => (
            vec!["addi sp, sp, -16".to_owned(), format!("sd {whole}, 8(sp)")],
            vec![format!("ld {whole}, 8(sp)"), "addi sp, sp, 16".to_owned()],
        ),
        _ => (vec![format!("push {whole}")], vec![format!("pop {whole}")]),
    };
    Some(code.with(end, 0, &restore).with(at + 1, 0, &save))
}

fn framed<'a>(code: &Code<'a>, _: &mut Random) -> Option<Code<'a>> {
    if !code.is_without_frame() || code.lines.iter().any(|line| line.text.contains("sp")) {
        return None;
    }
    let (enter, leave): (&[&str], &[&str]) = match code.reader.name.as_str() {
        "aarch64" => (&["stp x29, x30, [sp, #-16]!", "mov x29, sp"], &["ldp x29, x30, [sp], #16"]),
        "riscv64" => (
            &["addi sp, sp, -16", "sd ra, 8(sp)", "sd s0, 0(sp)", "addi s0, sp, 16"],
            &["ld ra, 8(sp)", "ld s0, 0(sp)", "addi sp, sp, 16"],
        ),
        _ => (&["push rbp", "mov rbp, rsp"], &["pop rbp"]),
    };
    let number = match code.reader.name.as_str() {
        "aarch64" => 29,
        "riscv64" => 8,
        _ => 5,
    };
    if code.lines.iter().any(|line| line.label().is_none() && line.used().contains(&Register::General(number))) {
        return None;
    }
    let mut result = code.clone();
    for at in (0..code.lines.len()).rev() {
        let line = &code.lines[at];
        let leaves = line.label().is_none() && (line.is_tail_call() || matches!(line.effect(), Effect::Return));
        if leaves {
            result = result.with(at, 0, leave);
        }
    }
    Some(result.with(0, 0, enter))
}

/// Whether two neighbours may change places: one only computes.
fn are_independent(code: &Code<'_>, at: usize) -> bool {
    let [Some(one), Some(other)] = [code.lines.get(at), code.lines.get(at + 1)] else { return false };
    let goes = |line: &Line| {
        line.label().is_some()
            || matches!(line.class(), Class::Branch | Class::Call | Class::Unknown)
            || line.decoded.is_none()
    };
    (one.computes() || other.computes()) && !goes(one) && !goes(other) && !one.touches(other)
}

/// One pair of independent neighbours swapped.
pub(crate) fn swapped<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let at = chosen(code, random, |at| are_independent(code, at))?;
    let mut result = code.clone();
    result.lines.swap(at, at + 1);
    Some(result)
}

fn addition<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let alive = code.liveness();
    let stack = code.reader.abi.stack;
    let constant = |line: &Line| line.operands.last()?.trim_start_matches('#').parse::<i64>().ok();
    let is_it = |at: usize| {
        let line = &code.lines[at];
        let is_known = match line.mnemonic.as_str() {
            "inc" | "dec" => line.operands[0].len() < 5,
            "add" | "sub" | "addi" => constant(line).is_some() && !line.operands[0].contains('['),
            "lea" => {
                line.operands[1].matches(' ').count() == 2 && !line.text.contains("rip") && !line.text.contains('*')
            }
            _ => false,
        };
        is_known
            && line.computes()
            && !line.used().contains(&stack)
            && (!code.reader.is("x86_64") || alive.is_without_flags(at))
    };
    let at = chosen(code, random, is_it)?;
    let line = &code.lines[at];
    let to = &line.operands[0];
    let mnemonic = line.mnemonic.as_str();
    let lines = match code.reader.name.as_str() {
        "x86_64" => match mnemonic {
            "inc" => vec![format!("sub {to}, -1")],
            "dec" => vec![format!("add {to}, -1")],
            "lea" => {
                let inner = line.operands[1].split_once('[')?.1.trim_end_matches(']');
                let words: Vec<&str> = inner.split(' ').collect();
                let (number, form) = code.reader.register(to)?;
                let base = words[0];
                let (from, _) = code.reader.register(base)?;
                let other = code.reader.register(words[2]);
                if other.is_some_and(|(other, _)| other == number) {
                    return None;
                }
                let by = other.map_or_else(
                    || words[2].to_owned(),
                    |(other, _)| code.reader.names[usize::from(other)][form].clone(),
                );
                let add = if words[1] == "+" { "add" } else { "sub" };
                let from = &code.reader.names[usize::from(from)][form];
                vec![format!("mov {to}, {from}"), format!("{add} {to}, {by}")]
            }
            _ => {
                let other = if mnemonic == "add" { "sub" } else { "add" };
                vec![format!("{other} {to}, {}", -constant(line)?)]
            }
        },
        isa => {
            let bits = if to.starts_with('w') { 32 } else { 64 };
            let free = *random.one(&code.free(&alive, at, at))?;
            let (free, by) = (name(code, free, bits), -constant(line)?);
            if isa == "riscv64" {
                vec![format!("li {free}, {by}"), format!("sub {to}, {}, {free}", line.operands[1])]
            } else {
                let other = if mnemonic == "add" { "sub" } else { "add" };
                vec![format!("mov {free}, #{by}"), format!("{other} {to}, {}, {free}", line.operands[1])]
            }
        }
    };
    Some(code.with(at, 1, &lines))
}

fn turned<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let alive = code.liveness();
    if code.reader.is("riscv64") {
        let at = chosen(code, random, |at| ["beq", "bne"].contains(&code.lines[at].mnemonic.as_str()))?;
        let line = &code.lines[at];
        let [one, other, label] = [0, 1, 2].map(|index| line.operands[index].clone());
        return Some(code.with(at, 1, &[format!("{} {other}, {one}, {label}", line.mnemonic)]));
    }
    let is_it = |at: usize| {
        let line = &code.lines[at];
        line.mnemonic == "cmp"
            && line.operands.len() == 2
            && line.operands.iter().all(|operand| code.reader.register(operand).is_some())
            && code.lines.get(at + 1).is_some_and(|next| next.is_conditional() && mirrored(next).is_some())
            && code.successors(at + 1).iter().all(|next| !alive.before(*next, Register::Condition(0)))
    };
    let at = chosen(code, random, is_it)?;
    let [one, other] = [0, 1].map(|index| code.lines[at].operands[index].clone());
    Some(code.with(at, 2, &[format!("cmp {other}, {one}"), mirrored(&code.lines[at + 1])?]))
}

/// The branch after a comparison with exchanged operands.
fn mirrored(line: &Line) -> Option<String> {
    let (prefix, condition) =
        line.mnemonic.strip_prefix("b.").map_or(("j", line.mnemonic.strip_prefix('j')), |rest| ("b.", Some(rest)));
    let other = match condition? {
        same @ ("eq" | "ne" | "e") => same,
        "lo" => "hi",
        "hi" => "lo",
        "hs" => "ls",
        "ls" => "hs",
        "lt" => "gt",
        "gt" => "lt",
        "b" => "a",
        "a" => "b",
        "ae" => "be",
        "be" => "ae",
        "l" => "g",
        "g" => "l",
        "ge" if prefix == "b." || prefix == "j" => "le",
        "le" => "ge",
        _ => return None,
    };
    Some(rewritten(line, &format!("{prefix}{other}"), &line.operands))
}

/// Two plain loads of different places, where the model keeps no order between them.
fn loads<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    if code.reader.is("x86_64") {
        return None;
    }
    let is_plain = |line: &Line| {
        line.access().is_some_and(|access| {
            access.kind == AccessKind::Load && access.acquire == Annotation::None && !access.address.writes_back
        })
    };
    // The next load, if only computations are between that do not depend on it.
    let next = |at: usize| {
        let other = (at + 1..code.lines.len()).find(|next| !code.lines[*next].computes())?;
        let [one, second] = [at, other].map(|at| &code.lines[at]);
        let [from, to] = [one.access()?, second.access()?].map(|access| &access.address);
        let width = one.access()?.width.max(second.access()?.width);
        // The same base with different offsets: surely different places.
        let apart = (from.displacement()? - to.displacement()?).unsigned_abs();
        let is_apart = from.base == to.base && apart >= u64::from(width) / 8;
        let is_free = (at..other).all(|line| !code.lines[line].touches(second));
        (is_plain(one) && is_plain(second) && is_apart && is_free).then_some(other)
    };
    let at = chosen(code, random, |at| next(at).is_some())?;
    let mut lines = code.lines.clone();
    lines[at..=next(at)?].rotate_right(1);
    Some(code.having(lines))
}

fn padded<'a>(code: &Code<'a>, random: &mut Random) -> Option<Code<'a>> {
    let mut result = code.clone();
    for _ in 0..=random.below(3) {
        let at = random.below(result.lines.len());
        if !is_in_pair(&result, at) {
            result = result.with(at, 0, &["nop"]);
        }
    }
    (result.lines.len() > code.lines.len()).then_some(result)
}

/// Many swaps, other registers and other labels.
pub(crate) fn disguised(code: &Code<'_>, random: &mut Random) -> String {
    let mut result = code.clone();
    for _ in 0..code.lines.len() {
        let at = random.below(result.lines.len());
        if are_independent(&result, at) {
            result.lines.swap(at, at + 1);
        }
    }
    let result = renamed(&result, random).unwrap_or(result);
    relabelled(&result, random).unwrap_or(result).text()
}
