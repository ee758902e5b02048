//! What the program that measures prints (`templates/measure.rs`): samples, and what it could not do.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How calls of a function are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Scenario {
    /// One thread: each call needs the result of the one before.
    Latency,
    /// One thread: no call needs another's result.
    Throughput,
    /// Two threads, both on one line.
    Shared,
    /// As many threads as there are cores, all on one line.
    All,
    /// Two threads, each on a line of its own.
    Own,
    /// One thread: before arithmetic, while no store waits. What the call adds to the arithmetic.
    Empty,
    /// One thread: between stores that wait for the second cache, and arithmetic. What the call adds to these.
    Full,
}

impl Scenario {
    /// All of them, in the order of all output.
    pub const ALL: [Scenario; 7] = [
        Scenario::Latency,
        Scenario::Throughput,
        Scenario::Shared,
        Scenario::All,
        Scenario::Own,
        Scenario::Empty,
        Scenario::Full,
    ];

    /// Those of a function that accesses nothing.
    pub const WITHOUT_PLACE: [Scenario; 3] = [Scenario::Latency, Scenario::Empty, Scenario::Full];

    /// The name in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Scenario::Latency => "latency",
            Scenario::Throughput => "throughput",
            Scenario::Shared => "shared",
            Scenario::All => "all",
            Scenario::Own => "own",
            Scenario::Empty => "empty",
            Scenario::Full => "full",
        }
    }

    /// The head of a column.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Scenario::Latency => "chain",
            Scenario::Throughput => "independent",
            Scenario::Shared => "two threads, one line",
            Scenario::All => "all cores, one line",
            Scenario::Own => "two threads, own lines",
            Scenario::Empty => "no store waits",
            Scenario::Full => "behind stores",
        }
    }

    /// Whether the time of the same code without the calls is taken off, so that it can be about nothing.
    #[must_use]
    pub fn is_difference(self) -> bool {
        matches!(self, Scenario::Empty | Scenario::Full)
    }

    fn named(name: &str) -> Option<Scenario> {
        Scenario::ALL.into_iter().find(|scenario| scenario.name() == name)
    }
}

/// The time of one call, as one sample has it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// In nanoseconds.
    pub nanoseconds: f64,
    /// In cycles, if they were counted.
    pub cycles: Option<f64>,
}

/// What one run of the program printed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Launch {
    /// What it could not do.
    pub notes: Vec<String>,
    /// The machine code that it calls, by symbol.
    pub code: BTreeMap<String, String>,
    /// The samples of each function and scenario, one for each round, in order.
    pub samples: BTreeMap<(String, Scenario), Vec<Sample>>,
    /// How many rounds there were.
    pub rounds: usize,
}

/// Why what it printed is no measurement.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// One of its own checks failed.
    #[error("a check of the program that measures failed, so that nothing of it counts: {symbol}, {scenario}: {words}")]
    Broken {
        /// The function.
        symbol: String,
        /// How it was called.
        scenario: String,
        /// What was wrong.
        words: String,
    },
    /// It is something else.
    #[error("the program that measures printed `{0}`, which is not understood")]
    Line(String),
    /// It ended before it was done.
    #[error("the program that measures ended before it was done")]
    Cut,
    /// The machine code is not that of the cell.
    #[error(
        "the program that measures calls other machine code than that of the cell, so that nothing of it counts: {symbol} is {is}, and \
         should be {should}"
    )]
    Code {
        /// The function.
        symbol: String,
        /// Its bytes there.
        is: String,
        /// Those that the compiler made.
        should: String,
    },
}

/// Reads what the program printed.
pub fn read(text: &str) -> Result<Launch, Unusable> {
    let mut launch = Launch::default();
    let mut is_done = false;
    for line in text.lines() {
        let wrong = || Unusable::Line(line.to_owned());
        let (word, rest) = line.split_once(' ').ok_or_else(wrong)?;
        let mut words = rest.splitn(3, ' ');
        let mut next = || words.next();
        match word {
            "note" => launch.notes.push(rest.to_owned()),
            "code" => {
                let symbol = next().ok_or_else(wrong)?;
                launch.code.insert(symbol.to_owned(), next().unwrap_or_default().to_owned());
            }
            "broken" => {
                let [symbol, scenario, words] =
                    [next(), next(), next()].map(|word| word.unwrap_or_default().to_owned());
                return Err(Unusable::Broken { symbol, scenario, words });
            }
            "sample" => {
                let symbol = next().ok_or_else(wrong)?.to_owned();
                let scenario = next().and_then(Scenario::named).ok_or_else(wrong)?;
                let numbers = next().ok_or_else(wrong)?.split(' ').map(str::parse).collect::<Result<Vec<f64>, _>>();
                let sample = match numbers.as_deref() {
                    Ok([nanoseconds]) => Sample { nanoseconds: *nanoseconds, cycles: None },
                    Ok([nanoseconds, cycles]) => Sample { nanoseconds: *nanoseconds, cycles: Some(*cycles) },
                    _ => return Err(wrong()),
                };
                launch.samples.entry((symbol, scenario)).or_default().push(sample);
            }
            "rounds" => {
                launch.rounds = rest.parse().map_err(|_| wrong())?;
                is_done = true;
            }
            _ => return Err(wrong()),
        }
    }
    if is_done { Ok(launch) } else { Err(Unusable::Cut) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_launch_is_read() {
        let text = "note there is one core\ncode a 8b07c3\nsample a latency 1.5\nsample a latency 2.5 10\nrounds 2\n";
        let launch = read(text).expect("it is whole");
        assert_eq!(launch.notes, ["there is one core"]);
        assert_eq!(launch.code["a"], "8b07c3");
        let samples = [Sample { nanoseconds: 1.5, cycles: None }, Sample { nanoseconds: 2.5, cycles: Some(10.0) }];
        assert_eq!(launch.samples[&("a".to_owned(), Scenario::Latency)], samples);
        assert_eq!(launch.rounds, 2);
    }

    #[test]
    fn what_is_no_measurement_says_why() {
        let broken = read("broken a latency the calls came to 3, and 4 is right\n");
        let words = "the calls came to 3, and 4 is right".to_owned();
        let expected = Unusable::Broken { symbol: "a".to_owned(), scenario: "latency".to_owned(), words };
        assert_eq!(broken, Err(expected));
        assert_eq!(read("sample a latency 1.5\n"), Err(Unusable::Cut));
        for line in ["hello there", "sample a sideways 1.5", "sample a latency fast", "rounds many", "x"] {
            assert_eq!(read(line), Err(Unusable::Line(line.to_owned())), "{line}");
        }
    }
}
