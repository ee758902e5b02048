//! What a change means and what it costs: two answers, and the words that name them.

/// What a change means, the most severe first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Meaning {
    /// An access, or a retry, is gone.
    Lost,
    /// Ordering or atomicity is gone that its source asks for, or any when it already gave too little.
    Weaker,
    /// It compiled before, and does not now.
    Failed,
    /// It had instructions before, and has none now.
    Vanished,
    /// What it does cannot be told.
    Unknown,
    /// Accesses changed places in program order, and assembly alone cannot tell whether the source allows that.
    Moved,
    /// It computes something else, accesses another place, or branches otherwise.
    Changed,
    /// It orders more, or now gives what its source asks for.
    Stronger,
    /// It has instructions now.
    Appeared,
    /// It does the same to memory with other instructions.
    Kept,
    /// The same except for the names of registers and labels and the order of independent instructions.
    Cosmetic,
    /// The same text.
    Same,
}

impl Meaning {
    /// All meanings, the most severe first.
    pub const ALL: [Meaning; 12] = [
        Meaning::Lost,
        Meaning::Weaker,
        Meaning::Failed,
        Meaning::Vanished,
        Meaning::Unknown,
        Meaning::Moved,
        Meaning::Changed,
        Meaning::Stronger,
        Meaning::Appeared,
        Meaning::Kept,
        Meaning::Cosmetic,
        Meaning::Same,
    ];

    /// The name in output and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Meaning::Lost => "lost",
            Meaning::Weaker => "weaker",
            Meaning::Failed => "failed",
            Meaning::Vanished => "vanished",
            Meaning::Unknown => "unknown",
            Meaning::Moved => "moved",
            Meaning::Changed => "changed",
            Meaning::Stronger => "stronger",
            Meaning::Appeared => "appeared",
            Meaning::Kept => "kept",
            Meaning::Cosmetic => "cosmetic",
            Meaning::Same => "same",
        }
    }

    /// Whether two bodies are compared, so that one may cost more than the other.
    #[must_use]
    pub fn has_price(self) -> bool {
        match self {
            Meaning::Lost
            | Meaning::Weaker
            | Meaning::Unknown
            | Meaning::Moved
            | Meaning::Changed
            | Meaning::Stronger
            | Meaning::Kept => true,
            Meaning::Failed | Meaning::Vanished | Meaning::Appeared | Meaning::Cosmetic | Meaning::Same => false,
        }
    }
}

/// What a change costs: calls, loops, barriers, instructions and bytes, compared in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Price {
    /// It costs more.
    Worse,
    /// It costs the same, or there are no two bodies to compare.
    Equal,
    /// It costs less.
    Better,
}

impl Price {
    /// All prices, the highest first.
    pub const ALL: [Price; 3] = [Price::Worse, Price::Equal, Price::Better];

    /// The name in output and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Price::Worse => "worse",
            Price::Equal => "equal",
            Price::Better => "better",
        }
    }
}

/// The class of a change: what it means, and what it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Class {
    /// What it means.
    pub meaning: Meaning,
    /// What it costs.
    pub price: Price,
}

impl Class {
    /// The class of a change whose price does not differ.
    #[must_use]
    pub fn at_equal_price(meaning: Meaning) -> Class {
        Class { meaning, price: Price::Equal }
    }

    /// Both in words: `weaker, better price`; only the meaning if there are no two bodies to compare.
    #[must_use]
    pub fn title(self) -> String {
        let meaning = self.meaning.name();
        self.price_title().map_or_else(|| meaning.to_owned(), |price| format!("{meaning}, {price}"))
    }

    /// The price in words: `better price`; none if there are no two bodies to compare.
    #[must_use]
    pub fn price_title(self) -> Option<&'static str> {
        let title = match self.price {
            Price::Worse => "worse price",
            Price::Equal => "equal price",
            Price::Better => "better price",
        };
        self.meaning.has_price().then_some(title)
    }
}

/// A word that selects changes: the name of a meaning or of a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Word {
    /// The changes of this meaning.
    Meaning(Meaning),
    /// The changes of this price.
    Price(Price),
}

impl Word {
    /// All words, the meanings first.
    pub fn all() -> impl Iterator<Item = Word> {
        Meaning::ALL.into_iter().map(Word::Meaning).chain(Price::ALL.into_iter().map(Word::Price))
    }

    /// The word itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Word::Meaning(meaning) => meaning.name(),
            Word::Price(price) => price.name(),
        }
    }

    /// The word of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Word> {
        Word::all().find(|word| word.name() == name)
    }

    /// Whether it selects this class.
    #[must_use]
    pub fn selects(self, class: Class) -> bool {
        match self {
            Word::Meaning(meaning) => class.meaning == meaning,
            Word::Price(price) => class.price == price,
        }
    }
}
