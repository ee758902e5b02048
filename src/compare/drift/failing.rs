//! Which changes fail a check.

use super::{Class, Drift, Meaning, Price, Word};

/// Which changes fail a check: those whose meaning always fails, and those that the user names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failing {
    meanings: Vec<Meaning>,
    prices: Vec<Price>,
}

/// How many cells fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failures {
    /// By their meaning, whatever their price.
    pub by_meaning: usize,
    /// Only by their price.
    pub by_price_only: usize,
}

impl Default for Failing {
    /// A higher price fails too.
    fn default() -> Failing {
        Failing::on(&[Word::Price(Price::Worse)])
    }
}

impl Failing {
    /// The meanings that always fail.
    pub const ALWAYS: [Meaning; 7] = [
        Meaning::Lost,
        Meaning::Weaker,
        Meaning::Failed,
        Meaning::Vanished,
        Meaning::Unknown,
        Meaning::Moved,
        Meaning::Changed,
    ];

    /// What always fails, and what these words name.
    #[must_use]
    pub fn on(words: &[Word]) -> Failing {
        let is_named = |word: Word| words.contains(&word);
        let fails = |meaning: &Meaning| Failing::ALWAYS.contains(meaning) || is_named(Word::Meaning(*meaning));
        Failing {
            meanings: Meaning::ALL.into_iter().filter(fails).collect(),
            prices: Price::ALL.into_iter().filter(|price| is_named(Word::Price(*price))).collect(),
        }
    }

    /// Every change fails, including cosmetic ones.
    #[must_use]
    pub fn strict() -> Failing {
        let meanings = Meaning::ALL.into_iter().filter(|meaning| *meaning != Meaning::Same).collect();
        Failing { meanings, prices: Vec::new() }
    }

    /// The meanings that fail, the most severe first.
    #[must_use]
    pub fn meanings(&self) -> &[Meaning] {
        &self.meanings
    }

    /// The prices that fail, whatever the meaning.
    #[must_use]
    pub fn prices(&self) -> &[Price] {
        &self.prices
    }

    /// Whether changes of this class fail.
    #[must_use]
    pub fn fails(&self, class: Class) -> bool {
        self.by_meaning(class) || self.by_price(class)
    }

    /// Whether changes of this class fail by their meaning.
    #[must_use]
    pub fn by_meaning(&self, class: Class) -> bool {
        self.meanings.contains(&class.meaning)
    }

    /// Whether changes of this class fail by their price, and perhaps by their meaning too.
    #[must_use]
    pub fn by_price(&self, class: Class) -> bool {
        class.meaning != Meaning::Same && self.prices.contains(&class.price)
    }

    /// Whether changes of this class fail only by their price: their meaning alone would pass.
    #[must_use]
    pub fn by_price_only(&self, class: Class) -> bool {
        self.by_price(class) && !self.by_meaning(class)
    }

    /// How many cells fail.
    #[must_use]
    pub fn count(&self, drift: &Drift) -> Failures {
        let count = |fails: &dyn Fn(Class) -> bool| drift.cells.iter().filter(|cell| fails(cell.class)).count();
        Failures {
            by_meaning: count(&|class| self.by_meaning(class)),
            by_price_only: count(&|class| self.by_price_only(class)),
        }
    }
}

impl Failures {
    /// Whether any cell fails.
    #[must_use]
    pub fn is_any(self) -> bool {
        self.by_meaning + self.by_price_only > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_order_fails_whatever_is_named() {
        let class = |meaning, price| Class { meaning, price };
        let weaker = class(Meaning::Weaker, Price::Better);
        let dearer = class(Meaning::Kept, Price::Worse);
        let stronger = class(Meaning::Stronger, Price::Equal);
        let both = class(Meaning::Weaker, Price::Worse);
        let named = |names: &[&str]| {
            let words: Vec<Word> = names.iter().filter_map(|name| Word::named(name)).collect();
            assert_eq!(words.len(), names.len());
            Failing::on(&words)
        };
        for (failing, expected) in [
            (Failing::default(), [true, true, false, true]),
            (named(&["weaker"]), [true, false, false, true]),
            (named(&["stronger"]), [true, false, true, true]),
            (named(&["worse", "stronger"]), [true, true, true, true]),
            (Failing::strict(), [true, true, true, true]),
        ] {
            assert_eq!([weaker, dearer, stronger, both].map(|class| failing.fails(class)), expected, "{failing:?}");
        }
        let failing = Failing::default();
        assert_eq!([weaker, dearer, both].map(|class| failing.by_price_only(class)), [false, true, false]);
        assert!(!Failing::strict().fails(Class::at_equal_price(Meaning::Same)));
    }

    #[test]
    fn words_are_different() {
        for word in Word::all() {
            assert_eq!(Word::named(word.name()), Some(word));
        }
    }
}
