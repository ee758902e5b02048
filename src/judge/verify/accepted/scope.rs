//! The targets of an entry: one by its name, or all of an instruction set with certain features.

use crate::base::mistake::{Mistake, Written};
use crate::read::matrix::Column;
use crate::target::ISA_NAMES;
use std::fmt;
use toml::Spanned;

/// The targets of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// The target of this name, or two: `A with B`.
    Target(String),
    /// Every target of an instruction set.
    Isa {
        /// As `target_arch` names it.
        isa: String,
        /// Features, each on or off: `+lse2`, `-lse`.
        features: Vec<String>,
    },
}

impl Scope {
    /// Whether it names exactly this target.
    #[must_use]
    pub fn has(&self, column: &Column) -> bool {
        match self {
            Scope::Target(name) => *name == column.name,
            Scope::Isa { isa, features } => {
                *isa == column.isa
                    && features.iter().all(|feature| is_on(column, &feature[1..]) == feature.starts_with('+'))
            }
        }
    }

    /// The scope as an entry writes it.
    pub(super) fn read(file: Written<'_>, words: Words) -> Result<Scope, Mistake> {
        let Words { entry, target, isa, features } = words;
        let mistake = |span, title: &str, label, help: &str| {
            Err(file.mistake(span, title.to_owned(), label, Some(help.to_owned())))
        };
        match (target, isa, features) {
            (Some(_), Some(isa), _) => {
                mistake(isa.span(), "an entry has a `target` or an `isa`, not both", "here", "remove one of them")
            }
            (Some(_), None, Some(features)) => {
                let help = "a target has its own features; name the `isa` instead of the target";
                mistake(features.span(), "`features` go with an `isa`", "here", help)
            }
            (None, None, _) => {
                let help = "add a line `isa = \"x86_64\"` or `target = \"…\"`";
                mistake(entry, "this entry names no targets", "here", help)
            }
            (Some(target), None, None) => Ok(Scope::Target(target)),
            (None, Some(isa), features) => {
                if !ISA_NAMES.contains(&isa.get_ref().as_str()) {
                    return Err(file.unknown(isa.span(), "instruction set", isa.get_ref(), &ISA_NAMES));
                }
                let features = features.map_or(Ok(Vec::new()), |features| switched(file, &features))?;
                Ok(Scope::Isa { isa: isa.into_inner(), features })
            }
        }
    }
}

/// The keys of an entry that select its targets, and its position.
pub(super) struct Words {
    pub(super) entry: std::ops::Range<usize>,
    pub(super) target: Option<String>,
    pub(super) isa: Option<Spanned<String>>,
    pub(super) features: Option<Spanned<String>>,
}

/// Features that are each switched on or off: `+lse,-lse2`.
fn switched(file: Written<'_>, features: &Spanned<String>) -> Result<Vec<String>, Mistake> {
    let words: Vec<&str> = features.get_ref().split(',').map(str::trim).collect();
    for word in &words {
        let name = word.strip_prefix(['+', '-']).unwrap_or_default();
        if name.is_empty() {
            let title = format!("`{word}` switches no feature on or off");
            let help =
                "write `+lse2` for a feature that must be on, `-lse2` for one that must be off, separated by commas"
                    .to_owned();
            return Err(file.mistake(features.span(), title, "here", Some(help)));
        }
        if words.contains(&format!("+{name}").as_str()) && words.contains(&format!("-{name}").as_str()) {
            let title = format!("`{name}` cannot be on and off");
            return Err(file.mistake(features.span(), title, "here", Some("remove one of the two".to_owned())));
        }
    }
    Ok(words.into_iter().map(str::to_owned).collect())
}

/// Whether a feature is on: the compiler reports it, or it was requested. For stored assembly only the latter is known. The name of
/// the processor is on too.
fn is_on(column: &Column, feature: &str) -> bool {
    let given = column.features.split(',').rev().find_map(|given| {
        let name = given.strip_prefix(['+', '-'])?;
        (name == feature).then(|| given.starts_with('+'))
    });
    given.unwrap_or_else(|| column.cpu == feature || column.effective_features.iter().any(|on| on == feature))
}

impl fmt::Display for Scope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scope::Target(name) => formatter.write_str(name),
            Scope::Isa { isa, features } if features.is_empty() => write!(formatter, "every {isa}"),
            Scope::Isa { isa, features } => write!(formatter, "every {isa} with {}", features.join(",")),
        }
    }
}
