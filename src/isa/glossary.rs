//! What instructions are, in words: what each does, what its suffixes add, and where the manual says it.
//!
//! A file per ISA holds the words. An entry is a mnemonic without what can be added to it, and names the sets of suffixes
//! that can, in their order: `ldadd` with `order` and `size` is `ldadd`, `ldaddal`, `ldaddh`, `ldaddalh`, … The sentence of
//! an instruction is put together from its entry and its suffixes. Only what compilers print is there: a test asserts that
//! every instruction of the default targets has an entry, and that no entry is for nothing.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The files.
const FILES: [&str; 3] =
    [include_str!("glossary/aarch64.toml"), include_str!("glossary/riscv.toml"), include_str!("glossary/x86.toml")];

/// The words for one ISA.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The names of the ISA, as `target_arch` has them.
    pub isa: Vec<String>,
    /// The manual whose sections are named.
    pub manual: String,
    /// What can be added to mnemonics: by set, the suffix and what it says.
    #[serde(default)]
    suffix: BTreeMap<String, BTreeMap<String, String>>,
    /// What can stand before an instruction.
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
    /// What operands say that are words.
    #[serde(default)]
    operands: BTreeMap<String, String>,
}

/// What an instruction is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation<'a> {
    /// What it does.
    pub does: &'a str,
    /// Its prefix, with what that does.
    pub prefix: Option<(&'a str, &'a str)>,
    /// Its suffixes, each with what it adds.
    pub suffixes: Vec<(&'a str, &'a str)>,
    /// What its operands add, where they are words; without operands, all that they can say.
    pub operands: Vec<(&'a str, &'a str)>,
    /// The sections of the manual.
    pub sections: Vec<&'a str>,
    /// The places of the entries that say it, to see which are used: `instruction ldadd`, `order al`.
    pub entries: Vec<String>,
}

impl Words {
    /// The words for every ISA that has a file.
    #[must_use]
    pub fn all() -> Vec<Words> {
        let parse = |file: &str| {
            toml::from_str(file).unwrap_or_else(|error| unreachable!("the files are inside the program: {error}"))
        };
        FILES.map(parse).to_vec()
    }

    /// The words for an ISA, if it has a file.
    #[must_use]
    pub fn of(isa: &str) -> Option<Words> {
        Words::all().into_iter().find(|words| words.isa.iter().any(|name| name == isa))
    }

    /// What an instruction is: its prefix (or none), its mnemonic with all suffixes, its operands (or none, if all are
    /// meant).
    #[must_use]
    pub fn explain(&self, prefix: &str, mnemonic: &str, operands: Option<&str>) -> Option<Explanation<'_>> {
        let taken_apart = |entry| Some((entry, self.suffixes(entry, mnemonic)?));
        let (entry, suffixes) = self.instruction.iter().find_map(taken_apart)?;
        let before = match prefix {
            "" => None,
            prefix => Some(self.prefix.iter().find(|entry| entry.mnemonic == prefix)?),
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

    /// What a prefix does, whatever it stands before.
    #[must_use]
    pub fn explain_prefix(&self, prefix: &str) -> Option<Explanation<'_>> {
        let entry = self.prefix.iter().find(|entry| entry.mnemonic == prefix)?;
        Some(Explanation {
            does: &entry.does,
            prefix: None,
            suffixes: Vec::new(),
            operands: Vec::new(),
            sections: vec![&entry.section],
            entries: vec![format!("prefix {prefix}")],
        })
    }

    /// The suffixes that make a mnemonic of an entry's, with their sets and what they add; nothing if it is another's.
    fn suffixes<'a>(&'a self, entry: &'a Entry, mnemonic: &str) -> Option<Vec<(&'a str, &'a str, &'a str)>> {
        let mut open = vec![(mnemonic.strip_prefix(entry.mnemonic.as_str())?, Vec::new())];
        for set in &entry.suffixes {
            for (rest, found) in open.clone() {
                for (suffix, adds) in self.suffix.get(set).into_iter().flatten() {
                    if let Some(rest) = rest.strip_prefix(suffix.as_str()) {
                        let next = (set.as_str(), suffix.as_str(), adds.as_str());
                        open.push((rest, [found.clone(), vec![next]].concat()));
                    }
                }
            }
        }
        open.into_iter().find(|(rest, _)| rest.is_empty()).map(|(_, found)| found)
    }

    /// Every mnemonic that there are words for, with every suffix.
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
            all.extend(forms);
        }
        all
    }

    /// The places of all entries, as [`Explanation::entries`] names them.
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
    /// On one line: what it does, and what the rest adds.
    #[must_use]
    pub fn line(&self) -> String {
        let adds = self.suffixes.iter().chain(&self.operands).map(|(_, adds)| *adds);
        // A sentence that another one is to follow may end in a comma itself.
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
