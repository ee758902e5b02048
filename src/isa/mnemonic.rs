//! Mnemonics, split: an instruction's own name, and the suffixes for its width, its ordering, and so on.
//!
//! Each ISA has one table of its instructions. Only this table knows how mnemonics are composed: decoding, names in
//! reports, rows of mappings and explanations all split them with it.

use std::collections::HashMap;

/// A set of suffixes; a mnemonic has at most one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suffixes {
    /// Its name, as in the ISA's glossary.
    pub set: &'static str,
    /// Whether it only gives the width of an access.
    pub is_width: bool,
    /// The suffixes.
    pub forms: &'static [&'static str],
}

/// A suffix of a mnemonic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suffix {
    /// Its set.
    pub of: &'static Suffixes,
    /// Its text.
    pub text: &'static str,
}

/// A split mnemonic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mnemonic {
    /// The instruction's own name: `ldadd` of `ldaddalb`.
    pub base: &'static str,
    /// Its suffixes, in the order of the text.
    pub suffixes: Vec<Suffix>,
}

impl Mnemonic {
    /// The suffix of a set, if it has one.
    #[must_use]
    pub fn suffix(&self, set: &str) -> Option<&'static str> {
        self.suffixes.iter().find(|suffix| suffix.of.set == set).map(|suffix| suffix.text)
    }

    /// The whole mnemonic: `ldaddalb`.
    #[must_use]
    pub fn text(&self) -> String {
        [self.base].into_iter().chain(self.suffixes.iter().map(|suffix| suffix.text)).collect()
    }

    /// The mnemonic without its width: `ldaddal` of `ldaddalb`.
    #[must_use]
    pub fn without_width(&self) -> String {
        let suffixes = self.suffixes.iter().filter(|suffix| !suffix.of.is_width).map(|suffix| suffix.text);
        [self.base].into_iter().chain(suffixes).collect()
    }
}

/// A row of an ISA's table: an instruction, its possible sets of suffixes in order, and the decoder's data.
#[derive(Debug, Clone, Copy)]
pub struct Row<F: 'static> {
    /// The instruction.
    pub base: &'static str,
    /// The sets of suffixes.
    pub sets: &'static [&'static Suffixes],
    /// The decoder's data.
    pub form: F,
}

/// The instructions of an ISA, by every mnemonic.
#[derive(Debug)]
pub struct Table<F: 'static> {
    forms: HashMap<String, (Mnemonic, F)>,
}

impl<F: Copy> Table<F> {
    /// The table of these rows. If two rows give one mnemonic, the first is used.
    #[must_use]
    pub fn of(rows: impl IntoIterator<Item = Row<F>>) -> Table<F> {
        let mut forms = HashMap::new();
        for Row { base, sets, form } in rows {
            let mut mnemonics = vec![Mnemonic { base, suffixes: Vec::new() }];
            for set in sets {
                let longer: Vec<Mnemonic> = mnemonics.iter().flat_map(|short| extended(short, set)).collect();
                mnemonics.extend(longer);
            }
            for mnemonic in mnemonics {
                forms.entry(mnemonic.text()).or_insert((mnemonic, form));
            }
        }
        Table { forms }
    }

    /// A split mnemonic and the data of its row; none if it is in no row.
    #[must_use]
    pub fn get(&self, mnemonic: &str) -> Option<(&Mnemonic, F)> {
        self.forms.get(mnemonic).map(|(mnemonic, form)| (mnemonic, *form))
    }
}

/// A mnemonic with each suffix of a set.
fn extended(short: &Mnemonic, set: &'static Suffixes) -> impl Iterator<Item = Mnemonic> {
    set.forms.iter().map(move |text| {
        let mut mnemonic = short.clone();
        mnemonic.suffixes.push(Suffix { of: set, text });
        mnemonic
    })
}
