//! Lists of numbers that are much alike, each written as what it has in common with an earlier one.

use serde::Serialize;

/// This many of the earlier lists of a group are compared, the first ones and the last ones.
const COMPARED: usize = 4;

/// Shorter stretches of equal numbers are not worth the two numbers that say so.
const WORTH: usize = 3;

/// A list: which earlier one it is like, and the numbers `run, count, …` again and again: so many are equal to those there,
/// and so many follow, each as the difference from the one written before it. Without an earlier list, all there is 0.
#[derive(Debug, Serialize)]
pub(super) struct Alike(Option<usize>, Vec<i64>);

/// The lists, each like the nearest of those compared of its group.
pub(super) fn alike(lists: &[Vec<i64>], groups: &[&str]) -> Vec<Alike> {
    let mut known: Vec<usize> = Vec::new();
    let mut written = Vec::with_capacity(lists.len());
    for (at, list) in lists.iter().enumerate() {
        let same: Vec<usize> = known.iter().copied().filter(|other| groups[*other] == groups[at]).collect();
        let (first, last) = (same.iter().take(COMPARED), same.iter().skip(COMPARED).rev().take(COMPARED));
        let equal = |other: &usize| lists[*other].iter().zip(list).filter(|(one, two)| one == two).count();
        let like = first.chain(last).copied().max_by_key(equal);
        written.push(Alike(like, differences(list, like.map(|other| lists[other].as_slice()))));
        // What is the same again is no new example.
        if like.is_none_or(|other| lists[other] != *list) {
            known.push(at);
        }
    }
    written
}

fn differences(list: &[i64], like: Option<&[i64]>) -> Vec<i64> {
    let is_same = |at: usize| list.get(at).is_some_and(|own| *own == like.map_or(0, |like| like[at]));
    let is_worth = |at: usize| (at..list.len().min(at + WORTH)).all(is_same);
    let count = |count: usize| i64::try_from(count).unwrap_or_else(|_| unreachable!("a list is not so long"));
    let (mut written, mut before, mut at) = (Vec::new(), 0, 0);
    while at < list.len() {
        let begin = at;
        while is_same(at) {
            at += 1;
        }
        written.push(count(at - begin));
        let begin = at;
        while at < list.len() && !is_worth(at) {
            at += 1;
        }
        written.push(count(at - begin));
        for number in &list[begin..at] {
            written.push(number - before);
            before = *number;
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::{Alike, alike};

    /// As the page reads them.
    fn read(written: &[Alike], length: usize) -> Vec<Vec<i64>> {
        let mut lists: Vec<Vec<i64>> = Vec::new();
        for Alike(like, numbers) in written {
            let mut list = like.map_or(vec![0; length], |like| lists[like].clone());
            let (mut at, mut place, mut before) = (0, 0, 0);
            while at < numbers.len() {
                place += usize::try_from(numbers[at]).unwrap();
                let count = usize::try_from(numbers[at + 1]).unwrap();
                for step in &numbers[at + 2..at + 2 + count] {
                    before += step;
                    list[place] = before;
                    place += 1;
                }
                at += 2 + count;
            }
            lists.push(list);
        }
        lists
    }

    #[test]
    fn what_is_like_another_is_short() {
        let first: Vec<i64> = (0..400).map(|number| number * 7 % 90 - 20).collect();
        let mut second = first.clone();
        (second[3], second[5], second[399]) = (-9, 1000, 5);
        let other: Vec<i64> = vec![0; 400];
        let lists = [first.clone(), other, second, first];
        let written = alike(&lists, &["one", "two", "one", "one"]);
        assert_eq!(read(&written, 400), lists);
        assert!(matches!(&written[1], Alike(None, numbers) if *numbers == [400, 0]), "{:?}", written[1]);
        assert!(matches!(&written[2], Alike(Some(0), numbers) if numbers.len() == 8), "{:?}", written[2]);
        assert!(matches!(&written[3], Alike(Some(0), numbers) if *numbers == [400, 0]), "{:?}", written[3]);
    }
}
