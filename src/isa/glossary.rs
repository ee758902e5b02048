//! The glossary: what each instruction does, what its suffixes add, and where the manual says it.
//!
//! A file per ISA has the texts. An entry is an instruction's own name. The sentence of an instruction is composed of
//! its entry and its suffixes, as the ISA's decoder splits the mnemonic: `ldaddal` is `ldadd` with the suffix `al` of
//! the set `order`. An entry names its possible sets of suffixes, to list them. Only instructions that compilers print
//! are included: a test asserts that every instruction of the default targets has an entry, and that every entry is
//! used.

use super::asm::{Dialect, Instruction};
use super::mnemonic::Mnemonic;
use super::{ISAS, Isa};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The glossary of one ISA.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The names of the ISA, as in `target_arch`.
    pub isa: Vec<String>,
    /// The manual that the sections refer to.
    pub manual: String,
    /// The suffixes of mnemonics: by set, each suffix and its meaning.
    #[serde(default)]
    suffix: BTreeMap<String, BTreeMap<String, String>>,
    /// The prefixes of instructions.
    #[serde(default)]
    prefix: Vec<Entry>,
    instruction: Vec<Entry>,
}

/// One entry of a file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    mnemonic: String,
    #[serde(default)]
    suffixes: Vec<String>,
    does: String,
    section: String,
    /// The meanings of operands that are words.
    #[serde(default)]
    operands: BTreeMap<String, String>,
}

/// The explanation of an instruction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation<'a> {
    /// Its effect.
    pub does: &'a str,
    /// Its prefix, and the prefix's meaning.
    pub prefix: Option<(&'a str, &'a str)>,
    /// Its suffixes, each with its meaning.
    pub suffixes: Vec<(&'a str, &'a str)>,
    /// The meanings of its operands that are words; without operands, of all possible ones.
    pub operands: Vec<(&'a str, &'a str)>,
    /// The sections of the manual.
    pub sections: Vec<&'a str>,
    /// The entries used, to see which are: `instruction ldadd`, `order al`.
    pub entries: Vec<String>,
}

impl Words {
    /// The glossaries of every ISA with a folder.
    #[must_use]
    pub fn all() -> Vec<Words> {
        ISAS.iter().map(|isa| Words::parse(isa)).collect()
    }

    fn parse(isa: &Isa) -> Words {
        toml::from_str(isa.glossary)
            .unwrap_or_else(|error| unreachable!("the glossary of {:?} is inside the program: {error}", isa.names))
    }

    /// A split mnemonic, in whichever syntax has it.
    fn mnemonic(&self, text: &str) -> Option<&'static Mnemonic> {
        let isa = super::isa(self.isa.first()?)?;
        [Dialect::Intel, Dialect::Att].into_iter().find_map(|dialect| (isa.mnemonic)(text, dialect))
    }

    /// The mnemonic of an instruction that is written as an assignment, where its text begins with none: that of
    /// `r0 = load_acquire((u64 *)(r1 + 0))` is what it calls.
    fn assigned(&self, prefix: &str, operator: &str, operands: Option<&str>) -> Option<&'static Mnemonic> {
        let operands = operands.filter(|operands| operator == "=" && !operands.is_empty())?;
        let instruction = Instruction { prefix, mnemonic: operator, operands };
        let decoded = (super::isa(self.isa.first()?)?.decode)(&instruction, Dialect::Default);
        decoded.map(|decoded| decoded.mnemonic)
    }

    /// The glossary of an ISA, if it has a file.
    #[must_use]
    pub fn of(isa: &str) -> Option<Words> {
        super::isa(isa).map(Words::parse)
    }

    /// Explains an instruction: its prefix (or none), its mnemonic with all suffixes, its operands (or none, for all).
    #[must_use]
    pub fn explain(&self, prefix: &str, mnemonic: &str, operands: Option<&str>) -> Option<Explanation<'_>> {
        let mnemonic = self.assigned(prefix, mnemonic, operands).or_else(|| self.mnemonic(mnemonic))?;
        let entry = self.instruction.iter().find(|entry| entry.mnemonic == mnemonic.base)?;
        let suffixes = self.suffixes(mnemonic)?;
        let before = match prefix {
            "" => None,
            prefix => Some(self.prefix_entry(prefix)?),
        };
        let operands = entry.operands.iter().filter(|(word, _)| operands.is_none_or(|operands| *word == operands));
        let operands: Vec<(&str, &str)> = operands.map(|(word, adds)| (word.as_str(), adds.as_str())).collect();
        let mut entries = vec![format!("instruction {}", entry.mnemonic)];
        entries.extend(before.map(|entry| format!("prefix {}", entry.mnemonic)));
        entries.extend(suffixes.iter().map(|(set, suffix, _)| format!("{set} {suffix}")));
        entries.extend(operands.iter().map(|(word, _)| format!("operands {} {word}", entry.mnemonic)));
        Some(Explanation {
            does: &entry.does,
            prefix: before.map(|entry| (entry.mnemonic.as_str(), entry.does.as_str())),
            suffixes: suffixes.iter().map(|(_, suffix, adds)| (*suffix, *adds)).collect(),
            operands,
            sections: [Some(entry), before].into_iter().flatten().map(|entry| entry.section.as_str()).collect(),
            entries,
        })
    }

    /// The meaning of a prefix, whatever follows it.
    #[must_use]
    pub fn explain_prefix(&self, prefix: &str) -> Option<Explanation<'_>> {
        let entry = self.prefix_entry(prefix)?;
        Some(Explanation {
            does: &entry.does,
            prefix: None,
            suffixes: Vec::new(),
            operands: Vec::new(),
            sections: vec![&entry.section],
            entries: vec![format!("prefix {}", entry.mnemonic)],
        })
    }

    /// The entry of a prefix: a register can be behind its name, as in `@%p1` and `if (!p0)`.
    fn prefix_entry(&self, prefix: &str) -> Option<&Entry> {
        let is_register = |rest: &str| rest.is_empty() || rest.starts_with(['%', ' ']);
        self.prefix.iter().find(|entry| prefix.strip_prefix(entry.mnemonic.as_str()).is_some_and(is_register))
    }

    /// The suffixes of a mnemonic, with their sets and meanings; none if one is unknown. Sizes in AT&T syntax are left
    /// out, since every instruction has one.
    fn suffixes(&self, mnemonic: &'static Mnemonic) -> Option<Vec<(&'static str, &'static str, &str)>> {
        let is_said = |set: &str| self.suffix.contains_key(set);
        let suffixes = mnemonic.suffixes.iter().filter(|suffix| !suffix.of.is_width || is_said(suffix.of.set));
        let words = suffixes.map(|suffix| {
            let adds = self.suffix.get(suffix.of.set)?.get(suffix.text)?;
            Some((suffix.of.set, suffix.text, adds.as_str()))
        });
        words.collect()
    }

    /// Every mnemonic in the glossary, with every suffix.
    #[must_use]
    pub fn mnemonics(&self) -> Vec<String> {
        let mut all = Vec::new();
        for entry in &self.instruction {
            let mut forms = vec![entry.mnemonic.clone()];
            for set in &entry.suffixes {
                let suffixes = || self.suffix.get(set).into_iter().flatten().map(|(suffix, _)| suffix);
                let longer = forms.iter().flat_map(|form| suffixes().map(move |suffix| format!("{form}{suffix}")));
                let longer: Vec<String> = longer.collect();
                forms.extend(longer);
            }
            // Not all combinations of suffixes exist.
            all.extend(forms.into_iter().filter(|form| self.mnemonic(form).is_some()));
        }
        all
    }

    /// All entries, as [`Explanation::entries`] names them.
    #[must_use]
    pub fn entries(&self) -> Vec<String> {
        let mut entries = Vec::new();
        for entry in &self.instruction {
            entries.push(format!("instruction {}", entry.mnemonic));
            entries.extend(entry.operands.keys().map(|word| format!("operands {} {word}", entry.mnemonic)));
        }
        entries.extend(self.prefix.iter().map(|entry| format!("prefix {}", entry.mnemonic)));
        for (set, suffixes) in &self.suffix {
            entries.extend(suffixes.keys().map(|suffix| format!("{set} {suffix}")));
        }
        entries
    }
}

impl Explanation<'_> {
    /// On one line: the effect, and what suffixes and operands add.
    #[must_use]
    pub fn line(&self) -> String {
        let adds = self.suffixes.iter().chain(&self.operands).map(|(_, adds)| *adds);
        // A sentence that another one follows may already end in a comma.
        let parts = [self.does].into_iter().chain(adds).map(|part| part.trim_end_matches(','));
        let line = parts.collect::<Vec<_>>().join(", ");
        match self.prefix {
            Some((prefix, does)) => format!("{line}; {prefix}: {does}"),
            None => line,
        }
    }
}

#[cfg(test)]
mod tests;
