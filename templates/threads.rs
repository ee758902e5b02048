//! The program that runs threads on the processors of this machine, in lock step, and counts how their runs end.
//!
//! It is called `threads ROUNDS SECONDS SEED`, and prints lines: `note WORDS…` for what it could not do, `broken WORDS…` if one of its
//! own checks fails, `outcome COUNT VALUES…`, and at last `rounds N`. The program is in the generated file beside it.

use std::hint::black_box;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::*};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

include!("program.rs");

/// How many copies of the places there are. Threads meet before each, and their results are counted after all of them.
const COPIES: usize = 256;

/// In how many parts the rounds are done. Each has threads of its own, on other processors.
const PARTS: usize = 4;

/// How many steps a thread is late, at most.
const LATE: u64 = 64;

/// How long a part that should be over may take.
const GRACE: Duration = Duration::from_secs(5);

/// A line of memory of its own, with the next one that processors fetch along with it.
#[repr(C, align(128))]
struct Line([u8; 128]);

/// The places of all copies: each on a line of its own.
struct Memory(Vec<Line>);

impl Memory {
    fn places(&self, copy: usize) -> [*mut u8; PLACES] {
        std::array::from_fn(|place| self.0[copy * PLACES + place].0.as_ptr() as *mut u8)
    }
}

/// What one thread does not share while it runs.
#[repr(align(128))]
struct Own {
    /// The round that it has come to.
    round: AtomicUsize,
    /// The calls that it has made.
    calls: AtomicUsize,
    results: Vec<[AtomicUsize; MOST]>,
}

/// What the threads of a part share.
struct Shared {
    memory: Memory,
    own: Vec<Own>,
    is_over: AtomicBool,
}

/// How often there was each outcome.
type Counts = Vec<([u64; SHOWN], u64)>;

/// The outcomes of all rounds that were counted.
static SEEN: Mutex<(Counts, usize)> = Mutex::new((Vec::new(), 0));

/// A generator of numbers.
fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

/// Waits until a thread has come to a round. Others may have to be run first.
fn wait(own: &Own, round: usize, has_processors: bool) {
    let mut turns = 0_u32;
    while own.round.load(Acquire) < round {
        turns += 1;
        if turns % if has_processors { 4096 } else { 16 } == 0 { thread::yield_now() } else { std::hint::spin_loop() }
    }
}

/// Comes to a round, and waits until all others have.
fn meet(shared: &Shared, thread: usize, round: usize, has_processors: bool) {
    shared.own[thread].round.store(round, Release);
    for (_, other) in shared.own.iter().enumerate().filter(|(index, _)| *index != thread) {
        wait(other, round, has_processors);
    }
}

/// Adds the outcomes of all copies.
fn count(shared: &Shared, seen: &mut Counts) {
    for copy in 0..COPIES {
        let places = shared.memory.places(copy);
        let result = |thread: usize, index: usize| shared.own[thread].results[copy][index].load(Relaxed) as u64;
        let values = unsafe { shown(result, &places) };
        match seen.iter_mut().find(|(known, _)| *known == values) {
            Some((_, count)) => *count += 1,
            None => seen.push((values, 1)),
        }
    }
}

/// One thread of a part: it does its share of the rounds. The first one begins and counts them.
fn run(shared: &Shared, thread: usize, rounds: usize, deadline: Instant, mut seed: u64, has_processors: bool) {
    let own = &shared.own[thread];
    let mut seen = Counts::new();
    let mut round = 0;
    for batch in 0.. {
        if thread == 0 {
            if batch > 0 {
                // The others are done with the batch before when they have come to this one.
                let done = batch * COPIES;
                shared.own[1..].iter().for_each(|other| wait(other, round + 1, has_processors));
                count(shared, &mut seen);
                let mut all = SEEN.lock().unwrap_or_else(|poison| poison.into_inner());
                for (values, more) in seen.drain(..) {
                    match all.0.iter_mut().find(|(known, _)| *known == values) {
                        Some((_, count)) => *count += more,
                        None => all.0.push((values, more)),
                    }
                }
                all.1 += COPIES;
                drop(all);
                shared.is_over.store(done >= rounds || Instant::now() >= deadline, Relaxed);
            }
            (0..COPIES).for_each(|copy| unsafe { begin(&shared.memory.places(copy)) });
        }
        round += 1;
        meet(shared, thread, round, has_processors);
        if shared.is_over.load(Relaxed) {
            return;
        }
        // Copies in another order in each batch, the same one for all threads.
        let (stride, offset) = ((batch * 2 + 1) % COPIES | 1, batch * 31);
        for turn in 0..COPIES {
            let copy = (turn * stride + offset) % COPIES;
            round += 1;
            meet(shared, thread, round, has_processors);
            let late = next(&mut seed);
            if late & 3 != 0 {
                for step in 0..(late >> 8) % LATE {
                    black_box(step);
                }
            }
            let mut results = [0; MOST];
            let made = unsafe { CALLS[thread](&shared.memory.places(copy), &mut results) };
            for (result, place) in results.iter().zip(&own.results[copy]) {
                place.store(*result as usize, Relaxed);
            }
            own.calls.store(own.calls.load(Relaxed) + made, Relaxed);
        }
    }
}

/// Prints what was counted, and ends.
fn end(words: &str) -> ! {
    let all = SEEN.lock().unwrap_or_else(|poison| poison.into_inner());
    let mut text = words.to_owned();
    for (values, count) in &all.0 {
        let values: Vec<String> = values.iter().map(u64::to_string).collect();
        text.push_str(&format!("outcome {count} {}\n", values.join(" ")));
    }
    print!("{text}rounds {}\n", all.1);
    std::process::exit(0)
}

fn main() {
    let mut words = std::env::args().skip(1);
    let mut number = || words.next().and_then(|word| word.parse::<u64>().ok()).unwrap_or(1);
    let (rounds, seconds, seed) = (number() as usize, number(), number().max(1));
    let began = Instant::now();
    let processors = processors::all();
    let count = processors.as_ref().map_or_else(|_| thread::available_parallelism().map_or(1, usize::from), Vec::len);
    if count < THREADS {
        let cores = if count == 1 { "one core".to_owned() } else { format!("{count} cores") };
        println!("note there are {THREADS} threads on {cores}: not all of them run at the same time");
    }
    let pinned = match processors.and_then(|all| processors::pin(all[0]).map(|()| all)) {
        Ok(all) => all,
        Err(reason) => {
            println!("note threads are not kept on processors: {reason}");
            Vec::new()
        }
    };
    let mut made = 0;
    for part in 0..PARTS {
        let limit = Duration::from_secs(seconds) * (part as u32 + 1) / PARTS as u32;
        let results = || (0..COPIES).map(|_| std::array::from_fn(|_| AtomicUsize::new(0))).collect();
        let own = || Own { round: AtomicUsize::new(0), calls: AtomicUsize::new(0), results: results() };
        let shared: &'static Shared = Box::leak(Box::new(Shared {
            memory: Memory((0..COPIES * PLACES + 1).map(|_| Line([0; 128])).collect()),
            own: (0..THREADS).map(|_| own()).collect(),
            is_over: AtomicBool::new(false),
        }));
        let share = (rounds + PARTS - 1) / PARTS;
        let deadline = began + limit;
        let started = (0..THREADS).map(|index| {
            let cpu = pinned.get((index + part) % pinned.len().max(1)).copied();
            let seed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add((part * THREADS + index) as u64) | 1;
            thread::spawn(move || {
                if let Some(Err(reason)) = cpu.map(processors::pin) {
                    end(&format!("broken a thread cannot be kept on its processor: {reason}\n"));
                }
                run(shared, index, share, deadline, seed, count >= THREADS);
                if let (Some(cpu), Some(is)) = (cpu, processors::current()) {
                    if cpu != is {
                        end(&format!("broken a thread ran on processor {is}, and not on {cpu}\n"));
                    }
                }
            })
        });
        let started: Vec<_> = started.collect();
        while !started.iter().all(|thread| thread.is_finished()) {
            if Instant::now() > deadline + GRACE {
                end("note a round did not end: its threads wait for each other, or for what does not come\n");
            }
            thread::sleep(Duration::from_micros(500));
        }
        if started.into_iter().any(|thread| thread.join().is_err()) {
            end("broken a thread panicked\n");
        }
        made += shared.own[0].calls.load(Relaxed);
        let counted = SEEN.lock().unwrap_or_else(|poison| poison.into_inner()).1;
        if shared.own.iter().any(|own| own.calls.load(Relaxed) != shared.own[0].calls.load(Relaxed)) || counted != made {
            end("broken the threads made other numbers of calls than there were rounds\n");
        }
        if Instant::now() >= began + Duration::from_secs(seconds) {
            break;
        }
    }
    end("");
}
