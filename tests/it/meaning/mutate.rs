//! Mutants that must fail: each has another meaning. Whether a candidate really differs is decided by its kind's own
//! conditions, where it is ordering that is lost, and by a run that others can tell from one of the original.

use super::code::{Code, Line, Liveness, Random};
use asm_matrix::isa::effect::{Access, AccessKind, Condition, Effect, Operand, Register};
use asm_matrix::model::{Annotation, Pairs};

/// A mutant: its kind, and the body.
pub(crate) struct Mutant<'a> {
    pub(crate) kind: &'static str,
    pub(crate) code: Code<'a>,
}

/// Mutants that do not differ, or not for sure, and are left out: what, and why.
pub(crate) const EXCEPTIONS: &[(&str, &str)] = &[
    ("doubled: half of an exclusive pair", "the reservation is that of the last"),
    ("fence dropped, weakened or passed: beside another fence", "the other may give the same"),
    ("acquire dropped: before a fence without an access between, on any path", "the fence may give the same"),
    ("release dropped: behind a fence without an access between", "the fence may give the same"),
    ("release dropped: behind a release of the same place", "whoever reads the second is ordered with the first"),
    ("acquire dropped: the result goes to wzr", "then LSE instructions do not acquire"),
    ("moved over a barrier: in the direction that only adds ordering", "stronger is not weaker"),
    ("dead code, equal registers, equal targets", "no run tells them apart"),
];

/// All candidates of a body.
pub(crate) fn candidates<'a>(code: &Code<'a>, random: &mut Random) -> Vec<Mutant<'a>> {
    let mut site = Site { live: code.liveness(), code, random, found: Vec::new() };
    let reached = code.reached(0);
    for at in (0..code.lines.len()).filter(|at| reached[*at] && code.lines[*at].label().is_none()) {
        site.accesses(at);
        site.barriers(at);
        site.annotations(at);
        site.values(at);
        site.control(at);
    }
    site.found
}

/// All kinds.
pub(crate) const KINDS: &[&str] = &[
    "access dropped",
    "store dropped",
    "narrowed",
    "split into halves",
    "doubled",
    "merged",
    "sent to another field",
    "loop no longer reads",
    "expects an old value",
    "loop keeps an old value",
    "moved over a barrier",
    "x86 accesses swapped",
    "fence dropped",
    "fence weakened",
    "acquire dropped",
    "release dropped",
    "ordering dropped",
    "lock dropped",
    "xchg to mov",
    "result discarded",
    "status not tested",
    "status discarded",
    "helper of a weaker name",
    "branch inverted",
    "constant changed",
    "operation changed",
    "operand replaced",
    "call dropped",
    "argument changed",
];

struct Site<'a, 'c> {
    code: &'c Code<'a>,
    live: Liveness,
    random: &'c mut Random,
    found: Vec<Mutant<'a>>,
}

/// The operand in memory, and its place.
pub(crate) fn memory(line: &Line) -> Option<(usize, &str)> {
    let at = line
        .operands
        .iter()
        .position(|operand| operand.contains('[') || (operand.ends_with(')') && operand.contains('(')))?;
    Some((at, &line.operands[at]))
}

/// The line with other operands.
pub(crate) fn rewritten(line: &Line, mnemonic: &str, operands: &[String]) -> String {
    let prefix = if line.prefix.is_empty() { String::new() } else { format!("{} ", line.prefix) };
    format!("{prefix}{mnemonic} {}", operands.join(", ")).trim_end().to_owned()
}

fn replaced(line: &Line, at: usize, operand: &str) -> String {
    let mut operands = line.operands.clone();
    operand.clone_into(&mut operands[at]);
    rewritten(line, &line.mnemonic, &operands)
}

fn reads(access: &Access) -> bool {
    access.kind != AccessKind::Store && !matches!(access.kind, AccessKind::StoreExclusive(_))
}

fn writes(access: &Access) -> bool {
    !matches!(access.kind, AccessKind::Load | AccessKind::LoadExclusive)
}

fn is_exclusive(access: &Access) -> bool {
    matches!(access.kind, AccessKind::LoadExclusive | AccessKind::StoreExclusive(_))
}

/// An `AArch64` instruction of LSE: its base, its ordering and its width.
fn lse(mnemonic: &str) -> Option<(&'static str, &str, &str)> {
    let bases = ["ldadd", "ldclr", "ldset", "ldeor", "ldsmax", "ldsmin", "ldumax", "ldumin", "swp", "casp", "cas"];
    let base = bases.into_iter().find(|base| mnemonic.starts_with(base))?;
    let rest = &mnemonic[base.len()..];
    let order = rest.trim_end_matches(['b', 'h']);
    Some((base, order, &rest[order.len()..])).filter(|_| ["", "a", "l", "al"].contains(&order))
}

impl Site<'_, '_> {
    fn is(&self, isa: &str) -> bool {
        self.code.reader.is(isa)
    }

    fn line(&self, at: usize) -> &Line {
        &self.code.lines[at]
    }

    fn add(&mut self, kind: &'static str, from: usize, count: usize, lines: &[impl AsRef<str>]) {
        let code = self.code.with(from, count, lines);
        self.found.push(Mutant { kind, code });
    }

    fn access(&self, at: usize) -> Option<Access> {
        self.line(at).access().cloned()
    }

    fn accesses(&mut self, at: usize) {
        let Some(access) = self.access(at) else { return };
        let line = self.line(at).clone();
        let none: [&str; 0] = [];
        match access.kind {
            AccessKind::Load => self.add("access dropped", at, 1, &none),
            AccessKind::Modify | AccessKind::ModifyPlain | AccessKind::CompareAndSwap => {
                self.add("access dropped", at, 1, &none);
            }
            AccessKind::Store => self.add("store dropped", at, 1, &none),
            _ => {}
        }
        if !is_exclusive(&access) {
            if let Some(text) = self.narrowed(&line, access.width) {
                self.add("narrowed", at, 1, &[text]);
            }
            if !Self::is_renewed(&line, &access) {
                self.add("doubled", at, 1, &[&line.text, &line.text]);
            }
            if let Some(lines) = self.split(at, &access) {
                self.add("split into halves", at, 1, &lines);
            }
            self.merged(at, &access);
        }
        self.elsewhere(at, &access);
        self.unlocked(at, &access);
        self.discarded(at, &access);
        self.untested(at, &access);
    }

    /// Whether an access overwrites a register that its address needs: then it cannot be done again.
    fn is_renewed(line: &Line, access: &Access) -> bool {
        let needed = [access.address.base, access.address.index];
        access.address.writes_back
            || !writes(access)
                && line.access().is_some_and(|access| access.to.iter().any(|to| needed.contains(&Some(*to))))
    }

    /// The words outside of the memory operand in the next narrower form.
    fn narrower(&self, operand: &str, form: usize) -> String {
        if operand == "xzr" {
            return "wzr".to_owned();
        }
        self.code
            .reader
            .register(operand)
            .map_or_else(|| operand.to_owned(), |(number, _)| self.code.reader.names[usize::from(number)][form].clone())
    }

    fn narrowed(&self, line: &Line, width: u16) -> Option<String> {
        let (place, address) = memory(line)?;
        let mut operands = line.operands.clone();
        let mnemonic = line.mnemonic.as_str();
        if self.is("aarch64") {
            let is_simple = ["ldr", "str", "ldar", "stlr", "ldapr"].contains(&mnemonic);
            if !is_simple && lse(mnemonic).is_none_or(|(_, _, width)| !width.is_empty()) || mnemonic.starts_with("casp")
            {
                return None;
            }
            return match width {
                64 => {
                    for operand in &mut operands[..place] {
                        *operand = self.narrower(operand, 0);
                    }
                    Some(rewritten(line, mnemonic, &operands))
                }
                32 => Some(rewritten(line, &format!("{mnemonic}h"), &operands)),
                _ => None,
            };
        }
        if self.is("riscv64") {
            let narrow = match mnemonic {
                "ld" => "lw".to_owned(),
                "lw" => "lh".to_owned(),
                "sd" => "sw".to_owned(),
                "sw" => "sh".to_owned(),
                _ if mnemonic.starts_with("amo") && mnemonic.contains(".d") => mnemonic.replacen(".d", ".w", 1),
                _ => return None,
            };
            return Some(rewritten(line, &narrow, &operands));
        }
        let (from, to, form) = match width {
            64 => ("qword ptr", "dword ptr", 1),
            32 => ("dword ptr", "word ptr", 2),
            _ => return None,
        };
        if !address.starts_with(from)
            || !["mov", "add", "sub", "and", "or", "xor", "xadd", "xchg", "cmpxchg", "inc", "dec", "cmp"]
                .contains(&mnemonic)
        {
            return None;
        }
        operands[place] = address.replacen(from, to, 1);
        let is_load = mnemonic == "mov" && place == 1;
        if is_load && form == 2 {
            return Some(rewritten(line, "movzx", &operands));
        }
        for (index, operand) in operands.iter_mut().enumerate() {
            if index != place {
                *operand = self.narrower(operand, form);
            }
        }
        Some(rewritten(line, mnemonic, &operands))
    }

    /// A plain load or store as two of half the width.
    fn split(&mut self, at: usize, access: &Access) -> Option<Vec<String>> {
        let line = self.line(at).clone();
        let (place, address) = memory(&line)?;
        let is_plain = access.acquire == Annotation::None && access.release == Annotation::None && !access.is_pair;
        if !is_plain || access.width != 64 || access.address.writes_back || access.address.index.is_some() {
            return None;
        }
        let upper = self.moved(address, 4)?;
        let free = self.code.free(&self.live, at, at);
        let free = *self.random.one(&free)?;
        let name = |number: u8, bits: u16| self.code.reader.name(number, bits).to_owned();
        let value = line.operands.get(1_usize.checked_sub(place)?)?.clone();
        let register = self.code.reader.register(&value).map(|(number, _)| number);
        let (half, whole) = (name(free, 32), name(free, 64));
        let is_load = access.kind == AccessKind::Load;
        if !is_load && access.kind != AccessKind::Store {
            return None;
        }
        if self.is("aarch64") {
            if !["ldr", "str"].contains(&line.mnemonic.as_str()) {
                return None;
            }
            return Some(match (is_load, register) {
                (true, Some(to)) => vec![
                    format!("ldr {half}, {upper}"),
                    format!("ldr {}, {address}", name(to, 32)),
                    format!("orr {value}, {value}, {whole}, lsl #32"),
                ],
                (false, Some(from)) => vec![
                    format!("str {}, {address}", name(from, 32)),
                    format!("lsr {whole}, {value}, #32"),
                    format!("str {half}, {upper}"),
                ],
                (false, None) if value == "xzr" => vec![format!("str wzr, {address}"), format!("str wzr, {upper}")],
                _ => return None,
            });
        }
        if self.is("riscv64") {
            return Some(match (is_load, value.as_str()) {
                (true, _) => vec![
                    format!("lwu {whole}, {upper}"),
                    format!("lwu {value}, {address}"),
                    format!("slli {whole}, {whole}, 32"),
                    format!("or {value}, {value}, {whole}"),
                ],
                (false, "zero") => vec![format!("sw zero, {address}"), format!("sw zero, {upper}")],
                (false, _) => vec![
                    format!("sw {value}, {address}"),
                    format!("srli {whole}, {value}, 32"),
                    format!("sw {whole}, {upper}"),
                ],
            });
        }
        if line.mnemonic != "mov" || !self.live.is_without_flags(at) {
            return None;
        }
        let halves = [address, &upper].map(|text| text.replacen("qword", "dword", 1));
        Some(match (is_load, register) {
            (true, Some(to)) => vec![
                format!("mov {half}, {}", halves[1]),
                format!("mov {}, {}", name(to, 32), halves[0]),
                format!("shl {whole}, 32"),
                format!("or {value}, {whole}"),
            ],
            (false, Some(from)) => vec![
                format!("mov {}, {}", halves[0], name(from, 32)),
                format!("mov {whole}, {value}"),
                format!("shr {whole}, 32"),
                format!("mov {}, {half}", halves[1]),
            ],
            (false, None) if !value.starts_with('-') && !value.contains('m') => {
                vec![format!("mov {}, {value}", halves[0]), format!("mov {}, 0", halves[1])]
            }
            _ => return None,
        })
    }

    /// The address this many bytes further on.
    fn moved(&self, address: &str, by: i64) -> Option<String> {
        moved(&self.code.reader.name, address, by)
    }

    /// The second of two accesses of the same place is dropped.
    fn merged(&mut self, at: usize, access: &Access) {
        let line = self.line(at).clone();
        let Some((_, place)) = memory(&line) else { return };
        if access.address.writes_back || !matches!(access.kind, AccessKind::Load | AccessKind::Store) {
            return;
        }
        let registers: Vec<Register> = [access.address.base, access.address.index]
            .into_iter()
            .flatten()
            .chain(access.to.first().copied())
            .collect();
        if access.to.iter().any(|to| Some(*to) == access.address.base || Some(*to) == access.address.index) {
            return;
        }
        for other in at + 1..self.code.lines.len() {
            let second = self.line(other).clone();
            let stops = second.label().is_some() || second.is_call() || !self.code.continues(other);
            if stops {
                return;
            }
            let is_equal = memory(&second).is_some_and(|(_, other)| other == place)
                && second.access().is_some_and(|second| second.kind == access.kind && second.width == access.width);
            let is_moved = self.is("aarch64") || second.mnemonic == line.mnemonic;
            if is_equal && is_moved {
                let none: [String; 0] = [];
                if access.kind == AccessKind::Store {
                    // Unless it stores the same.
                    self.add("merged", other, 1, &none);
                } else if line.operands[0] == second.operands[0] {
                    self.add("merged", other, 1, &none);
                } else if let (Some((to, _)), Some((from, _))) =
                    (self.code.reader.register(&second.operands[0]), self.code.reader.register(&line.operands[0]))
                {
                    let mnemonic = if self.is("riscv64") { "mv" } else { "mov" };
                    let name = |number: u8| self.code.reader.name(number, 64).to_owned();
                    self.add("merged", other, 1, &[format!("{mnemonic} {}, {}", name(to), name(from))]);
                }
                return;
            }
            if registers.iter().any(|register| second.writes(*register)) {
                return;
            }
        }
    }

    /// The access goes to another field.
    fn elsewhere(&mut self, at: usize, access: &Access) {
        let line = self.line(at).clone();
        let Some((place, address)) = memory(&line) else { return };
        if access.address.base.is_none() || access.address.writes_back || is_exclusive(access) {
            return;
        }
        let by = i64::from(access.width.max(8) / 8);
        if let Some(address) = self.moved(address, by) {
            let takes_offset =
                !self.is("aarch64") || line.mnemonic.starts_with("ldr") || line.mnemonic.starts_with("str");
            if takes_offset && !(self.is("riscv64") && line.mnemonic.starts_with("amo")) {
                self.add("sent to another field", at, 1, &[replaced(&line, place, &address)]);
                return;
            }
        }
        let free = self.code.free(&self.live, at, at);
        let (Some(free), Some(Register::General(base))) = (self.random.one(&free).copied(), access.address.base) else {
            return;
        };
        if access.address.index.is_some() || self.is("x86_64") {
            return;
        }
        let name = |number: u8| self.code.reader.name(number, 64).to_owned();
        let (sum, operand) = if self.is("aarch64") {
            (format!("add {}, {}, #{by}", name(free), name(base)), format!("[{}]", name(free)))
        } else {
            (format!("addi {}, {}, {by}", name(free), name(base)), format!("({})", name(free)))
        };
        self.add("sent to another field", at, 1, &[sum, replaced(&line, place, &operand)]);
    }

    fn unlocked(&mut self, at: usize, access: &Access) {
        let line = self.line(at).clone();
        if !self.is("x86_64") || access.kind == AccessKind::Store {
            return;
        }
        if line.prefix == "lock" {
            self.add("lock dropped", at, 1, &[line.text.trim_start_matches("lock ")]);
        } else if line.mnemonic == "xchg" && line.operands[0].contains('[') {
            self.add("xchg to mov", at, 1, &[line.text.replacen("xchg", "mov", 1)]);
        }
    }

    /// The result of an atomic instruction goes to the zero register, so that it no longer reads for a fence, or no
    /// longer acquires.
    fn discarded(&mut self, at: usize, access: &Access) {
        let line = self.line(at).clone();
        let Some((base, order, _)) = lse(&line.mnemonic).filter(|_| self.is("aarch64")) else { return };
        if base.starts_with("cas") || access.is_discarded || access.to.iter().any(|to| self.live.after(at, *to)) {
            return;
        }
        let zero = if access.width == 64 { "xzr" } else { "wzr" };
        // A read without a result is not one for `dmb ishld`.
        let fence = self.fence_ahead(at);
        if fence.as_deref() == Some("dmb ishld") || order.contains('a') && fence.is_none() {
            self.add("result discarded", at, 1, &[replaced(&line, 1, zero)]);
        }
    }

    /// The status of a store-exclusive is no longer tested.
    fn untested(&mut self, at: usize, access: &Access) {
        let AccessKind::StoreExclusive(status) = access.kind else { return };
        let Some(register) = status.register() else { return };
        let none: [String; 0] = [];
        for next in at + 1..(at + 3).min(self.code.lines.len()) {
            let line = self.line(next);
            if line.is_conditional() && line.reads(register) {
                self.add("status not tested", next, 1, &none);
                let zero = if self.is("aarch64") { "wzr" } else { "zero" };
                let store = replaced(self.line(at), 0, zero);
                let code = self.code.with(next, 1, &none).with(at, 1, &[store]);
                if !self.live.after(next, register) {
                    self.found.push(Mutant { kind: "status discarded", code });
                }
                return;
            }
        }
    }

    /// Whether a fence follows on some path before another access.
    fn reaches_fence(&self, at: usize) -> bool {
        self.fence_ahead(at).is_some()
    }

    fn fence_ahead(&self, at: usize) -> Option<String> {
        let mut seen = vec![false; self.code.lines.len()];
        let mut open = self.code.successors(at);
        while let Some(next) = open.pop() {
            if std::mem::replace(&mut seen[next], true) {
                continue;
            }
            let line = self.line(next);
            if line.is_fence() {
                return Some(line.text.clone());
            }
            if line.access().is_none() && !line.is_call() {
                open.extend(self.code.successors(next));
            }
        }
        None
    }

    /// Whether a fence precedes on some path behind another access.
    fn follows_fence(&self, at: usize) -> bool {
        let before =
            |at: usize| (0..self.code.lines.len()).filter(move |from| self.code.successors(*from).contains(&at));
        let mut seen = vec![false; self.code.lines.len()];
        let mut open: Vec<usize> = before(at).collect();
        while let Some(next) = open.pop() {
            if std::mem::replace(&mut seen[next], true) {
                continue;
            }
            let line = self.line(next);
            // A release of the same place, of which this one continues the sequence.
            let is_release = line.access().is_some_and(|access| access.release != Annotation::None)
                && memory(line).map(|(_, place)| place) == memory(self.line(at)).map(|(_, place)| place);
            if line.is_fence() || is_release {
                return true;
            }
            if line.access().is_none() && !line.is_call() {
                open.extend(before(next));
            }
        }
        false
    }

    fn barriers(&mut self, at: usize) {
        let line = self.line(at).clone();
        if line.is_fence() && !self.reaches_fence(at) && !self.follows_fence(at) {
            let none: [String; 0] = [];
            self.add("fence dropped", at, 1, &none);
            let weaker: &[&str] = match line.text.as_str() {
                "dmb ish" => &["dmb ishld", "dmb ishst"],
                "fence rw, rw" => &["fence r, rw", "fence rw, w", "fence w, w", "fence.tso"],
                "fence rw, w" => &["fence w, w", "fence r, w"],
                "fence r, rw" => &["fence r, r", "fence r, w"],
                "fence.tso" => &["fence r, rw", "fence rw, w"],
                "mfence" => &["lfence", "sfence"],
                _ => &[],
            };
            for text in weaker {
                self.add("fence weakened", at, 1, &[text]);
            }
        }
        if line.prefix == "lock" && line.is_on_stack() {
            let none: [String; 0] = [];
            self.add("fence dropped", at, 1, &none);
        }
        self.moves_over(at);
    }

    /// What a barrier keeps: of accesses before it, and behind it, reads and writes.
    fn keeps(&self, at: usize) -> Option<[(bool, bool); 2]> {
        let line = self.line(at);
        if let Effect::Fence(fence) = line.effect() {
            let any = |pairs: Pairs| !fence.keeps.common(pairs).is_empty();
            return line.is_fence().then(|| {
                [
                    (any(Pairs::READS), any(Pairs::WRITE_READ.and(Pairs::WRITE_WRITE))),
                    (any(Pairs::READ_READ.and(Pairs::WRITE_READ)), any(Pairs::READ_WRITE.and(Pairs::WRITE_WRITE))),
                ]
            });
        }
        let access = line.access()?;
        let is_locked = access.is_locked;
        let acquires = access.acquire != Annotation::None && !access.is_discarded || is_locked;
        let releases = access.release != Annotation::None || is_locked;
        (acquires || releases).then_some([(releases, releases), (acquires, acquires)])
    }

    /// A neighbouring access is moved over a barrier.
    fn moves_over(&mut self, at: usize) {
        let is_barrier = self.line(at).clone();
        let Some(keeps) = self.keeps(at) else { return };
        if is_barrier.access().is_some_and(is_exclusive)
            || is_barrier.is_fence() && (self.reaches_fence(at) || self.follows_fence(at))
        {
            return;
        }
        for (side, keeps) in [false, true].into_iter().zip(keeps) {
            let mut other = at;
            let found = loop {
                if side && other + 1 == self.code.lines.len() || !side && other == 0 {
                    break None;
                }
                other = if side { other + 1 } else { other - 1 };
                let line = self.line(other);
                if line.access().is_some() {
                    break Some(other);
                }
                if line.label().is_some() || !line.computes() {
                    break None;
                }
            };
            let Some(other) = found else { continue };
            let moved = self.line(other).clone();
            let Some(access) = moved.access().filter(|access| !is_exclusive(access)) else { continue };
            let (from, to) = (at.min(other), at.max(other));
            let is_free = (from..=to).filter(|line| *line != other).all(|line| !self.line(line).touches(&moved));
            let is_kept = keeps.0 && reads(access) || keeps.1 && writes(access);
            if is_free && is_kept {
                let mut lines: Vec<String> = self.code.lines[from..=to].iter().map(|line| line.text.clone()).collect();
                if side {
                    lines.rotate_right(1);
                } else {
                    lines.rotate_left(1);
                }
                // Moving a line also moves it over those between, which only compute.
                self.add("moved over a barrier", from, to - from + 1, &lines);
            }
        }
    }

    fn annotations(&mut self, at: usize) {
        let line = self.line(at).clone();
        let mnemonic = line.mnemonic.as_str();
        if line.is_call() && line.text.contains("__aarch64_") {
            let weaker: &[(&str, &[&str])] =
                &[("_acq_rel", &["_relax", "_acq", "_rel"]), ("_acq", &["_relax"]), ("_rel", &["_relax"])];
            if let Some((from, to)) = weaker.iter().find(|(from, _)| line.text.ends_with(from)) {
                for to in *to {
                    let text = format!("{}{to}", line.text.trim_end_matches(from));
                    self.add("helper of a weaker name", at, 1, &[text]);
                }
            }
        }
        let Some(access) = self.access(at) else {
            self.swaps(at);
            return;
        };
        let mut weaker: Vec<(String, &'static str)> = Vec::new();
        if self.is("aarch64") {
            for (from, to, what) in [
                ("ldar", "ldr", "acquire dropped"),
                ("ldapr", "ldr", "acquire dropped"),
                ("ldaxr", "ldxr", "acquire dropped"),
                ("stlr", "str", "release dropped"),
                ("stlxr", "stxr", "release dropped"),
            ] {
                if let Some(width) = mnemonic.strip_prefix(from).filter(|width| ["", "b", "h"].contains(width)) {
                    weaker.push((format!("{to}{width}"), what));
                }
            }
            if let Some((base, order, width)) = lse(mnemonic) {
                let less: &[(&str, &'static str)] = match order {
                    "al" => &[("a", "release dropped"), ("l", "acquire dropped"), ("", "ordering dropped")],
                    "a" => &[("", "acquire dropped")],
                    "l" => &[("", "release dropped")],
                    _ => &[],
                };
                weaker.extend(less.iter().map(|(order, what)| (format!("{base}{order}{width}"), *what)));
            }
        }
        if self.is("riscv64") {
            let less: &[(&str, &str, &'static str)] = &[
                (".aqrl", ".aq", "release dropped"),
                (".aqrl", ".rl", "acquire dropped"),
                (".aqrl", "", "ordering dropped"),
                (".aq", "", "acquire dropped"),
                (".rl", "", "release dropped"),
            ];
            let is_both = mnemonic.contains(".aqrl");
            for (from, to, what) in less.iter().filter(|(from, ..)| is_both == (*from == ".aqrl")) {
                if let Some(base) = mnemonic.strip_suffix(from) {
                    weaker.push((format!("{base}{to}"), what));
                }
            }
        }
        for (mnemonic, what) in weaker {
            let is_observed = match what {
                "acquire dropped" => !access.is_discarded && !self.reaches_fence(at),
                "release dropped" => !self.follows_fence(at),
                _ => !self.reaches_fence(at) && !self.follows_fence(at),
            };
            if is_observed {
                self.add(what, at, 1, &[rewritten(&line, &mnemonic, &line.operands)]);
            }
        }
        self.swaps(at);
    }

    /// On x86, two neighbouring accesses of different places are swapped.
    fn swaps(&mut self, at: usize) {
        if !self.is("x86_64") {
            return;
        }
        let Some(first) = self.access(at) else { return };
        let mut other = at + 1;
        while other < self.code.lines.len() && self.line(other).computes() {
            other += 1;
        }
        let Some(second) = (other < self.code.lines.len()).then(|| self.access(other)).flatten() else { return };
        let [one, two] = [at, other].map(|at| self.line(at).clone());
        let is_same =
            memory(&one).map(|(_, place)| place.to_owned()) == memory(&two).map(|(_, place)| place.to_owned());
        let is_free = (at..other).all(|line| !self.line(line).touches(&two));
        if !is_exclusive(&first) && !is_exclusive(&second) && !is_same && is_free {
            let mut lines: Vec<String> = self.code.lines[at..=other].iter().map(|line| line.text.clone()).collect();
            lines.rotate_right(1);
            self.add("x86 accesses swapped", at, lines.len(), &lines);
        }
    }

    fn values(&mut self, at: usize) {
        let line = self.line(at).clone();
        let mnemonic = line.mnemonic.as_str();
        let is_seen = line.access().is_some();
        if line.is_on_stack() || line.is_fence() || line.used().contains(&self.code.reader.abi.stack) {
            return;
        }
        let is_move = ["mov", "li"].contains(&mnemonic);
        // A constant.
        if let Some(last) = line.operands.last()
            && (is_move || is_seen)
            && !last.contains(['[', '('])
            && line.operands.len() == 2
        {
            let digits = last.trim_start_matches('#');
            if let Ok(value) = digits.parse::<i64>() {
                let mark = if last.starts_with('#') { "#" } else { "" };
                let other = if value == 1 { 3 } else { value + 1 };
                let text = replaced(&line, line.operands.len() - 1, &format!("{mark}{other}"));
                self.add("constant changed", at, 1, &[text]);
            }
        }
        if ["wzr", "xzr", "zero"].contains(&line.operands.first().map_or("", String::as_str))
            && line.access().is_some_and(|access| access.kind == AccessKind::Store)
        {
            let names = self.live_names(at, &line.operands[0]);
            if let Some(name) = self.random.one(&names).cloned() {
                self.add("constant changed", at, 1, &[replaced(&line, 0, &name)]);
            }
        }
        // Another operation.
        let pairs = [
            ("add", "sub"),
            ("sub", "add"),
            ("and", "or"),
            ("or", "and"),
            ("xor", "or"),
            ("inc", "dec"),
            ("dec", "inc"),
            ("orr", "and"),
            ("eor", "orr"),
            ("subs", "adds"),
            ("adds", "subs"),
            ("addi", "xori"),
            ("addiw", "xori"),
            ("andi", "ori"),
            ("ori", "andi"),
            ("shl", "shr"),
            ("shr", "shl"),
            ("lsl", "lsr"),
            ("lsr", "lsl"),
            ("slli", "srli"),
            ("srli", "slli"),
            ("sllw", "srlw"),
            ("srlw", "sllw"),
            ("seqz", "snez"),
            ("snez", "seqz"),
            ("sete", "setne"),
            ("setne", "sete"),
            ("sltu", "slt"),
            ("not", "neg"),
            ("neg", "not"),
            ("cmn", "cmp"),
        ];
        let is_zero = mnemonic == "xor" && line.operands.first() == line.operands.get(1);
        let is_and = mnemonic == "and" && self.is("aarch64");
        if let Some((_, other)) = pairs.iter().find(|(from, _)| *from == mnemonic).filter(|_| !is_zero) {
            let other = if is_and { "orr" } else { other };
            self.add("operation changed", at, 1, &[rewritten(&line, other, &line.operands)]);
        }
        for (from, to) in [
            ("ldadd", "ldset"),
            ("ldset", "ldclr"),
            ("ldclr", "ldset"),
            ("ldumax", "ldumin"),
            ("amoadd", "amoxor"),
            ("amoor", "amoand"),
            ("amoand", "amoor"),
            ("amomaxu", "amominu"),
            ("xadd", "xchg"),
            ("swp", "ldset"),
            ("amoswap", "amoor"),
        ] {
            if mnemonic.starts_with(from) && is_seen {
                let other = mnemonic.replacen(from, to, 1);
                let mut text = rewritten(&line, &other, &line.operands);
                if to == "xchg" {
                    text = text.replacen("lock ", "", 1);
                }
                self.add("operation changed", at, 1, &[text]);
            }
        }
        self.operands(at);
    }

    /// The names, in the form of a word, of registers that are live before a line.
    fn live_names(&self, at: usize, like: &str) -> Vec<String> {
        let reader = self.code.reader;
        let form = match like {
            "wzr" => 0,
            "xzr" => 1,
            "zero" => 0,
            _ => reader.register(like).map_or(0, |(_, form)| form),
        };
        let fixed = &reader.abi.reserved;
        (0..reader.abi.count)
            .filter(|number| !fixed.contains(number) && (*number != 0 || !reader.is("riscv64")))
            // What is only preserved is not live as a value.
            .filter(|number| !reader.abi.preserved.contains(number) || self.is_named(*number))
            .filter(|number| self.live.before(at, Register::General(*number)))
            .map(|number| reader.names[usize::from(number)][form].clone())
            .filter(|name| name != like)
            .collect()
    }

    fn is_named(&self, number: u8) -> bool {
        self.code.lines.iter().any(|line| {
            line.label().is_none() && !line.is_on_stack() && line.used().contains(&Register::General(number))
        })
    }

    /// An operand that is read is another register.
    fn operands(&mut self, at: usize) {
        let line = self.line(at).clone();
        let is_two_operand = self.is("x86_64");
        for index in 0..line.operands.len() {
            let operand = line.operands[index].clone();
            let Some((number, _)) = self.code.reader.register(&operand) else { continue };
            let is_first = index == 0;
            let is_store = line.access().is_some_and(|access| access.kind == AccessKind::Store);
            let is_compare = line.is_conditional() || matches!(line.effect(), Effect::Compare(..));
            let is_source = if is_first { is_store || is_compare } else { line.reads(Register::General(number)) };
            let is_result = line.access().is_some_and(|access| {
                access.kind != AccessKind::Store
                    && !is_first
                    && access.to.contains(&Register::General(number))
                    && index == 1
            });
            if !is_source
                || is_result
                || line.mnemonic.starts_with("xchg")
                || (is_two_operand && operand == "cl")
                || line.written() == [Register::General(number)]
                    && is_two_operand
                    && line.operands.first() == line.operands.get(1)
            {
                continue;
            }
            let names = self.live_names(at, &operand);
            if let Some(name) = self.random.one(&names).cloned() {
                self.add("operand replaced", at, 1, &[replaced(&line, index, &name)]);
            }
        }
    }

    fn control(&mut self, at: usize) {
        let line = self.line(at).clone();
        let none: [String; 0] = [];
        if line.is_call() {
            if self.code.continues(at) {
                self.add("call dropped", at, 1, &none);
            }
            self.arguments(at);
        }
        if line.is_conditional()
            && let Some(text) = inverted(&self.code.reader.name, &line)
        {
            self.add("branch inverted", at, 1, &[text]);
        }
        let Some(head) = line.target().and_then(|label| self.code.place(label)).filter(|head| *head < at) else {
            return;
        };
        if self.code.reached(head)[at] {
            self.loops(head, at);
        }
    }

    fn arguments(&mut self, call: usize) {
        let arguments = self.code.reader.abi.arguments;
        let mut seen: Vec<Register> = Vec::new();
        for at in (0..call).rev() {
            let line = self.line(at).clone();
            if line.label().is_some() || !line.computes() && line.access().is_none() {
                return;
            }
            let written = line.written();
            let is_argument =
                |register: &Register| matches!(register, Register::General(number) if arguments.contains(number));
            if line.computes() && written.len() == 1 && is_argument(&written[0]) && !seen.contains(&written[0]) {
                let is_read = (at + 1..call).any(|next| self.line(next).reads(written[0]));
                // A helper takes the lowest bits only.
                let is_narrow = self.line(call).text.contains("__aarch64_") && line.mnemonic == "mov";
                if !is_read && !is_narrow {
                    let none: [String; 0] = [];
                    self.add("argument changed", at, 1, &none);
                    let constant =
                        line.operands.last().and_then(|last| last.trim_start_matches('#').parse::<i64>().ok());
                    if let Some(constant) = constant.filter(|_| line.operands.len() == 2) {
                        let mark = if line.text.contains('#') { "#" } else { "" };
                        self.add("argument changed", at, 1, &[replaced(&line, 1, &format!("{mark}{}", constant + 1))]);
                    }
                }
            }
            seen.extend(written);
        }
    }

    /// Whether a line of a loop moves what its compare-exchange expects, or what is compared with what was read.
    fn is_expected(&self, head: usize, back: usize, line: &Line) -> bool {
        let moved = line.used();
        self.code.lines[head..=back].iter().any(|other| {
            let compared = match other.effect() {
                Effect::Compare(_, values) => values.to_vec(),
                Effect::Branch(Condition::Values(one, other, _), _) => vec![*one, *other],
                Effect::Access(access) => access.expected.clone(),
                _ => Vec::new(),
            };
            let mut registers = compared.iter().filter_map(|operand| operand.register());
            registers.any(|register| moved.contains(&register))
        })
    }

    /// The loop from a label to a jump back to it.
    fn loops(&mut self, head: usize, back: usize) {
        let lines = &self.code.lines[head..=back];
        let swaps = |line: &Line| {
            line.access().is_some_and(|access| access.kind == AccessKind::CompareAndSwap || is_exclusive(access))
        };
        let is_swap = lines.iter().any(swaps);
        // The jump back goes behind the first instructions.
        for skipped in head + 1..back {
            let line = self.line(skipped).clone();
            let is_load = line.access().is_some_and(|access| access.kind == AccessKind::Load);
            if is_load || (line.computes() && is_swap) {
                let kind = match (is_load, self.is_expected(head, back, &line)) {
                    (true, _) => "loop no longer reads",
                    (false, true) => "expects an old value",
                    (false, false) => "loop keeps an old value",
                };
                let label = self.code.new_label();
                let jump = self.line(back).text.replacen(self.line(head).label().unwrap_or_default(), &label, 1);
                let code = self.code.with(back, 1, &[jump]).with(skipped, 1, &[line.text.clone(), format!("{label}:")]);
                self.found.push(Mutant { kind, code });
            }
            if is_load || !line.computes() {
                break;
            }
        }
        if !is_swap {
            return;
        }
        for at in head + 1..back {
            let line = self.line(at).clone();
            if matches!(line.effect(), Effect::Move(_, Operand::Register(_))) {
                let none: [String; 0] = [];
                let is_expected = self.is_expected(head, back, &line);
                let kind = if is_expected { "expects an old value" } else { "loop keeps an old value" };
                self.add(kind, at, 1, &none);
            }
            let is_swap = line.access().is_some_and(|access| access.kind == AccessKind::CompareAndSwap);
            if is_swap && self.is("x86_64") {
                let names = self.live_names(at, "rax");
                if let Some(name) = self.random.one(&names).cloned() {
                    self.add("expects an old value", at, 1, &[format!("mov rax, {name}"), line.text.clone()]);
                }
            }
            if is_swap && self.is("aarch64") && !line.mnemonic.starts_with("casp") {
                let names = self.live_names(at, &line.operands[0]);
                if let Some(name) = self.random.one(&names).cloned() {
                    self.add("expects an old value", at, 1, &[replaced(&line, 0, &name)]);
                }
            }
        }
    }
}

/// An address this many bytes further on.
pub(crate) fn moved(isa: &str, address: &str, by: i64) -> Option<String> {
    match isa {
        "riscv64" => {
            let (offset, base) = address.split_once('(')?;
            let offset: i64 = if offset.is_empty() { 0 } else { offset.parse().ok()? };
            Some(format!("{}({base}", offset + by))
        }
        "aarch64" => {
            let inner = address.strip_prefix('[')?.strip_suffix(']')?;
            let Some((base, offset)) = inner.split_once(", ") else { return Some(format!("[{inner}, #{by}]")) };
            let offset: i64 = offset.strip_prefix('#')?.parse().ok()?;
            Some(format!("[{base}, #{}]", offset + by))
        }
        _ => {
            let inner = address.strip_suffix(']')?;
            let (rest, last) = inner.rsplit_once(' ')?;
            match (rest.strip_suffix(" +"), rest.strip_suffix(" -"), last.parse::<i64>()) {
                (Some(rest), _, Ok(offset)) => Some(format!("{rest} + {}]", offset + by)),
                (_, Some(_), Ok(_)) => None,
                _ => Some(format!("{inner} + {by}]")),
            }
        }
    }
}

/// A conditional branch with the opposite condition.
pub(crate) fn inverted(isa: &str, line: &Line) -> Option<String> {
    let (prefix, condition) = match isa {
        "aarch64" => match line.mnemonic.strip_prefix("b.") {
            Some(condition) => ("b.", condition),
            None => ("", line.mnemonic.as_str()),
        },
        "riscv64" => ("b", line.mnemonic.strip_prefix('b')?),
        _ => ("j", line.mnemonic.strip_prefix('j')?),
    };
    let pairs = [
        ("eq", "ne"),
        ("lo", "hs"),
        ("hi", "ls"),
        ("lt", "ge"),
        ("gt", "le"),
        ("mi", "pl"),
        ("vs", "vc"),
        ("cbz", "cbnz"),
        ("tbz", "tbnz"),
        ("eqz", "nez"),
        ("ltu", "geu"),
        ("ltz", "gez"),
        ("lez", "gtz"),
        ("e", "ne"),
        ("b", "ae"),
        ("be", "a"),
        ("l", "ge"),
        ("le", "g"),
        ("s", "ns"),
        ("o", "no"),
        ("p", "np"),
    ];
    let is_word = |words: &(&str, &str)| match isa {
        "x86_64" => words.0.len() <= 2 && !["eq", "lo", "hi", "lt", "gt", "mi", "vs"].contains(&words.0),
        _ => words.0.len() >= 2 && words.0 != "be" && words.0 != "le" || words.0 == "hi",
    };
    let mut known = pairs.iter().filter(|words| is_word(words));
    let other = known.find_map(|(one, other)| match condition {
        _ if condition == *one => Some(*other),
        _ if condition == *other => Some(*one),
        _ => None,
    })?;
    Some(rewritten(line, &format!("{prefix}{other}"), &line.operands))
}
