//! A shard: every so-many-th target, so that several machines make one matrix.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// One of several shards. Targets are dealt out like cards, since those beside each other in a list cost about the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(description = "One of several matrices, which `merge` joins."))]
pub struct Shard {
    /// Which it is, from 1.
    pub index: usize,
    /// How many there are.
    pub count: usize,
}

impl Shard {
    /// Its share of a list, in the list's order.
    #[must_use]
    pub fn of<T>(self, all: Vec<T>) -> Vec<T> {
        all.into_iter().skip(self.index - 1).step_by(self.count).collect()
    }
}

/// The list that was dealt out: the shares of all shards, in the order of the shards.
#[must_use]
pub fn woven<T>(shares: Vec<Vec<T>>) -> Vec<T> {
    let mut shares: Vec<_> = shares.into_iter().map(Vec::into_iter).collect();
    let mut all = Vec::new();
    loop {
        let before = all.len();
        all.extend(shares.iter_mut().filter_map(Iterator::next));
        if all.len() == before {
            return all;
        }
    }
}

/// `2/3` is the second of three.
impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Shard, String> {
        let parts = text.split_once('/').and_then(|(index, count)| Some((index.parse().ok()?, count.parse().ok()?)));
        match parts {
            Some((index, count)) if (1..=count).contains(&index) => Ok(Shard { index, count }),
            _ => Err("a shard is I/N: 1/3, 2/3 and 3/3 are the shards of three".to_owned()),
        }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.index, self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_dealt_out_comes_together_again() {
        for (length, count) in [(0, 1), (1, 3), (9, 1), (9, 2), (9, 4), (9, 9), (10, 3)] {
            let all: Vec<usize> = (0..length).collect();
            let shares: Vec<Vec<usize>> = (1..=count).map(|index| Shard { index, count }.of(all.clone())).collect();
            assert!(shares.iter().all(|share| share.len().abs_diff(length / count) <= 1), "{shares:?}");
            assert_eq!(woven(shares), all);
        }
    }

    #[test]
    fn a_shard_is_one_of_several() {
        assert_eq!("2/3".parse(), Ok(Shard { index: 2, count: 3 }));
        for wrong in ["", "2", "0/3", "4/3", "1/0", "a/b", "1/2/3", "-1/2"] {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
    }
}
