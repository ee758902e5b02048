//! The targets of a `matrix.json`: columns, and whose cells they have.

use crate::isa::asm::Dialect;
use crate::read::matrix::Column;
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
pub(super) struct Target {
    pub(super) name: String,
    pub(super) triple: String,
    pub(super) isa: String,
    pub(super) cpu: String,
    pub(super) features: String,
    pub(super) effective_features: Vec<String>,
    pub(super) opt_level: String,
    pub(super) flags: Vec<String>,
    pub(super) core: Option<String>,
    pub(super) syntax: String,
    pub(super) pointer_width: u16,
    pub(super) failure: Option<String>,
    /// The target before it whose cells it has.
    pub(super) cells_of: Option<String>,
}

/// The places of targets by their names.
pub(super) type Places<'a> = HashMap<&'a str, usize>;

pub(super) fn places(targets: &[Target]) -> Result<Places<'_>, String> {
    let mut places = Places::new();
    for (place, target) in targets.iter().enumerate() {
        if places.insert(&target.name, place).is_some() {
            return Err(format!("two targets have the name `{}`", target.name));
        }
    }
    Ok(places)
}

/// The place of the target whose cells each one has, if it does not have its own. Its instructions are read alike.
pub(super) fn firsts(targets: &[Target], places: &Places<'_>) -> Result<Vec<Option<usize>>, String> {
    let first = |(place, target): (usize, &Target)| {
        let Some(name) = &target.cells_of else { return Ok(None) };
        let is_alike = |first: &usize| {
            let known = &targets[*first];
            *first < place && known.cells_of.is_none() && (&known.isa, &known.syntax) == (&target.isa, &target.syntax)
        };
        let first = places.get(name.as_str()).copied().filter(is_alike);
        first.map(Some).ok_or_else(|| {
            format!("the target `{}` has the cells of `{name}`, which is no target before it with the same `isa` and `syntax` and cells of its own", target.name)
        })
    };
    targets.iter().enumerate().map(first).collect()
}

/// The syntax of this name.
pub(super) fn dialect(name: &str) -> Option<Dialect> {
    [Dialect::Intel, Dialect::Att, Dialect::Default].into_iter().find(|dialect| dialect.name() == name)
}

pub(super) fn column(target: Target, dialect: Dialect) -> Column {
    let Target {
        name,
        triple,
        isa,
        cpu,
        features,
        effective_features,
        opt_level,
        flags,
        core,
        syntax: _,
        pointer_width,
        failure,
        cells_of: _,
    } = target;
    Column {
        name,
        triple,
        isa,
        cpu,
        features,
        effective_features,
        opt_level,
        flags,
        core,
        dialect,
        pointer_width,
        failure,
    }
}
