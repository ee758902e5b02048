//! Medians, and the intervals that they are in: by resampling runs, and in each run its blocks.
//!
//! Samples of one run are alike in what differs between runs, such as places in memory, and neighbours are alike in what changes
//! slowly, such as the frequency. So runs are drawn first, and then the medians of blocks of neighbours.

use super::Interval;

/// How many blocks a run has.
const BLOCKS: usize = 25;

/// How often is drawn.
const DRAWS: usize = 500;

/// The medians of the blocks of each run.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Blocks(Vec<Vec<f64>>);

impl Blocks {
    /// The blocks of samples, run by run, in the order in which they were taken.
    pub(super) fn of(runs: impl Iterator<Item = Vec<f64>>) -> Blocks {
        let blocks = |run: Vec<f64>| {
            let length = run.len().div_ceil(BLOCKS).max(1);
            run.chunks(length).map(|block| median(block.to_vec())).collect()
        };
        Blocks(runs.map(blocks).collect())
    }
}

/// The median of values, or of the quotient with others: with the interval in which it is with a probability of 95 %.
/// The same values have the same interval.
pub(super) fn interval(values: &Blocks, by: Option<&Blocks>) -> Interval {
    let all = |blocks: &Blocks| median(blocks.0.concat());
    let middle = by.map_or(1.0, all);
    let mut draws = Draws(0x5eed);
    let mut found: Vec<f64> = (0..DRAWS).map(|_| drawn(values, by, &mut draws)).collect();
    found.sort_by(f64::total_cmp);
    let at = |part: usize| found[(DRAWS - 1) * part / 1000];
    Interval { median: rounded(all(values) / middle), low: rounded(at(25)), high: rounded(at(975)) }
}

/// The median of one drawing. What is divided by is drawn from the same rounds, so that what all have in common cancels out.
fn drawn(values: &Blocks, by: Option<&Blocks>, draws: &mut Draws) -> f64 {
    let (mut own, mut other) = (Vec::new(), Vec::new());
    for _ in 0..values.0.len() {
        let run = draws.below(values.0.len());
        for _ in 0..values.0[run].len() {
            let block = draws.below(values.0[run].len());
            own.push(values.0[run][block]);
            other.extend(by.and_then(|by| by.0.get(run)?.get(block)));
        }
    }
    if by.is_some() { median(own) / median(other) } else { median(own) }
}

/// Four digits behind the point say more than is known.
fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

/// The median; of nothing, no number.
fn median(mut values: Vec<f64>) -> f64 {
    if values.is_empty() {
        return f64::NAN;
    }
    let middle = values.len() / 2;
    *values.select_nth_unstable_by(middle, f64::total_cmp).1
}

/// A generator of numbers, the same ones each time: `SplitMix64`.
struct Draws(u64);

impl Draws {
    /// A number below a bound.
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % bound.max(1) as u64).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs of numbers about a middle, the same ones each time.
    fn runs(middle: f64, spread: u16, shift: f64) -> Blocks {
        let mut draws = Draws(7);
        let mut number =
            || f64::from(u16::try_from(draws.below(usize::from(spread) + 1)).expect("it is small")) / 100.0;
        Blocks::of((0..6).map(|run| (0..200).map(|_| middle + number() + f64::from(run) * shift).collect()))
    }

    #[test]
    fn an_interval_is_about_the_median() {
        let Interval { median, low, high } = interval(&runs(10.0, 100, 0.0), None);
        assert!(low <= median && median <= high, "{low} {median} {high}");
        assert!((median - 10.5).abs() < 0.1 && high - low < 0.2, "{low} {median} {high}");
        assert_eq!(interval(&runs(10.0, 100, 0.0), None), Interval { median, low, high });
        let constant = Interval { median: 3.0, low: 3.0, high: 3.0 };
        assert_eq!(interval(&runs(3.0, 0, 0.0), None), constant);
    }

    /// What differs between runs makes the interval wide, however many samples each run has; of a quotient it cancels out.
    #[test]
    fn runs_that_differ_are_not_hidden() {
        let Interval { low, high, .. } = interval(&runs(10.0, 10, 1.0), None);
        assert!(high - low > 1.5, "{low} {high}");
        let Interval { median, low, high } = interval(&runs(10.0, 10, 1.0), Some(&runs(10.0, 10, 1.0)));
        assert!((median - 1.0).abs() < 0.01 && high - low < 0.02, "{low} {median} {high}");
    }

    #[test]
    fn a_median_is_one_of_the_values() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]).to_bits(), 2.0_f64.to_bits());
        assert_eq!(median(vec![4.0, 1.0]).to_bits(), 4.0_f64.to_bits());
        assert!(median(Vec::new()).is_nan());
    }
}
