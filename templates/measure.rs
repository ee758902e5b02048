//! The program that measures: linked with the probes as they were compiled, and run for a bounded time.
//!
//! It is called `measure SECONDS SEED`, and prints lines: `note WORDS…` for what it could not do, `code CELL BYTES` for the machine code
//! that it calls, `broken CELL SCENARIO WORDS…` if one of its own checks fails, `sample CELL SCENARIO NANOSECONDS [CYCLES]`, and at
//! last `rounds N`. `CELLS` and `SCENARIOS` are in the generated file beside it.

use std::hint::black_box;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::*};
use std::thread;
use std::time::{Duration, Instant};

include!("cells.rs");

/// How long a sample takes, at least.
const SAMPLE: Duration = Duration::from_micros(40);

/// How many places independent calls go to in turn.
const PLACES: usize = 8;

/// How many stores stand before a call of the scenario `full`, and the bytes that they go through: more than a first cache has, and
/// less than a second one.
const STORES: usize = 48;
const REGION: usize = 256 << 10;

/// How many steps the arithmetic behind a call of the scenarios `empty` and `full` has.
const STEPS: usize = 256;

/// A line of memory of its own, with the next one that processors fetch along with it.
#[repr(C, align(128))]
#[derive(Clone, Copy)]
struct Line([u8; 128]);

/// An integer.
trait Value: Copy + PartialEq + Send + Sync + 'static {
    fn of(number: usize) -> Self;
    fn number(self) -> usize;
    fn plus(self, other: usize) -> Self;
}

macro_rules! values {
    ($($name:ident)*) => {$(
        impl Value for $name {
            #[inline(always)]
            fn of(number: usize) -> Self {
                number as $name
            }
            #[inline(always)]
            fn number(self) -> usize {
                self as usize
            }
            #[inline(always)]
            fn plus(self, other: usize) -> Self {
                self.wrapping_add(other as $name)
            }
        }
    )*};
}

values! { u8 i8 u16 i16 u32 i32 u64 i64 usize isize }

/// A probe by its signature; of a modification, also what it writes, given the old value and the operand.
enum Call<V> {
    Nothing(unsafe fn()),
    Load(unsafe fn(*mut V) -> V),
    Store(unsafe fn(*mut V, V)),
    Modify(unsafe fn(*mut V, V) -> V, fn(V, V) -> V),
    Exchange(unsafe fn(*mut V, V, V) -> Result<V, V>),
}

/// A cell: its call, the length of its code if that is known, whether memory shows how often it was called with 1, by however many
/// threads, and whether it may fail for no reason.
struct Probe<V> {
    call: Call<V>,
    size: usize,
    is_counted: bool,
    is_weak: bool,
}

/// What a loop did: how many calls, a value that its calls decide, and how many exchanges failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Done {
    calls: usize,
    value: usize,
    failures: usize,
}

/// How calls are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scenario {
    /// Each needs the result of the one before.
    Latency,
    /// None needs another's.
    Throughput,
    /// Two threads, on one line.
    Shared,
    /// As many threads as there are cores, on one line.
    All,
    /// Two threads, each on a line of its own.
    Own,
    /// Before arithmetic: no store waits in the store buffer.
    Empty,
    /// Between stores that wait for the second cache, and arithmetic.
    Full,
}

impl Scenario {
    fn name(self) -> &'static str {
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

    fn named(name: &str) -> Option<Scenario> {
        use Scenario::*;
        [Latency, Throughput, Shared, All, Own, Empty, Full].into_iter().find(|one| one.name() == name)
    }

    /// How many other threads take part, of so many cores.
    fn partners(self, cores: usize) -> usize {
        match self {
            Scenario::Shared | Scenario::Own => 1,
            Scenario::All => cores - 1,
            _ => 0,
        }
    }
}

/// The memory that calls work on.
struct Memory {
    lines: Vec<Line>,
    region: Vec<u8>,
}

impl Memory {
    fn line<V>(&self, number: usize) -> *mut V {
        self.lines[number].0.as_ptr() as *mut V
    }
}

/// What a cell can do, whatever its type.
trait Cell: Sync {
    /// Its machine code.
    fn code(&self) -> Vec<u8>;
    /// Makes calls as the scenario says, by one thread. `None` for what it does not have.
    fn alone(&self, scenario: Scenario, n: usize, memory: &Memory) -> Option<Done>;
    /// What `alone` must come to.
    fn expected(&self, scenario: Scenario, n: usize) -> Option<Done>;
    /// What is around the calls of a scenario, without them.
    fn around(&self, scenario: Scenario, n: usize, memory: &Memory) -> Done;
    /// Makes calls until told to stop, or `n` of them.
    fn beside(&self, place: *mut u8, n: usize, stop: &AtomicBool) -> Done;
    /// Whether calls of several threads on one place came to what is there.
    fn agrees(&self, place: *const u8, all: &[Done]) -> bool;
    /// Whether loops make as many calls as they say, of whatever they are given.
    fn is_called(&self, scenario: Scenario, memory: &Memory) -> bool;
    /// Sets a place to zero.
    fn clear(&self, place: *mut u8);
}

/// How many calls went to a stand-in.
static SPIED: AtomicUsize = AtomicUsize::new(0);

unsafe fn spy_nothing() {
    SPIED.fetch_add(1, Relaxed);
}

unsafe fn spy_load<V: Value>(place: *mut V) -> V {
    SPIED.fetch_add(1, Relaxed);
    place.read()
}

unsafe fn spy_store<V: Value>(place: *mut V, value: V) {
    SPIED.fetch_add(1, Relaxed);
    place.write(value);
}

unsafe fn spy_modify<V: Value>(place: *mut V, value: V) -> V {
    SPIED.fetch_add(1, Relaxed);
    place.replace(value)
}

unsafe fn spy_exchange<V: Value>(place: *mut V, current: V, new: V) -> Result<V, V> {
    SPIED.fetch_add(1, Relaxed);
    let old = place.read();
    if old != current {
        return Err(old);
    }
    place.write(new);
    Ok(old)
}

impl<V: Value> Call<V> {
    /// The same kind of call of a stand-in that counts.
    fn spied(&self) -> Call<V> {
        match self {
            Call::Nothing(_) => Call::Nothing(spy_nothing),
            Call::Load(_) => Call::Load(spy_load::<V>),
            Call::Store(_) => Call::Store(spy_store::<V>),
            Call::Modify(..) => Call::Modify(spy_modify::<V>, |_, new| new),
            Call::Exchange(_) => Call::Exchange(spy_exchange::<V>),
        }
    }

    fn address(&self) -> *const u8 {
        match *self {
            Call::Nothing(call) => call as *const u8,
            Call::Load(call) => call as *const u8,
            Call::Store(call) => call as *const u8,
            Call::Modify(call, _) => call as *const u8,
            Call::Exchange(call) => call as *const u8,
        }
    }
}

/// Calls that need the result of the one before.
#[inline(never)]
fn latency<V: Value>(call: &Call<V>, n: usize, memory: &Memory) -> Done {
    let place: *mut V = memory.line(0);
    let mut done = Done { calls: n, ..Done::default() };
    unsafe {
        match black_box(call) {
            Call::Nothing(call) => (0..n).for_each(|_| call()),
            Call::Load(call) => {
                // A ring: each place has the number of the next one.
                (0..8).for_each(|index| place.add(index).write(V::of((index + 5) % 8)));
                let mut next = V::of(0);
                for _ in 0..n {
                    next = call(place.add(next.number() & 7));
                }
                done.value = next.number();
            }
            Call::Store(call) => {
                let mut value = V::of(0);
                for _ in 0..n {
                    call(place, value);
                    value = place.read_volatile().plus(1);
                }
                done.value = value.number();
            }
            Call::Modify(call, _) => {
                place.write(V::of(0));
                let mut value = V::of(2);
                for _ in 0..n {
                    value = call(place, value.plus(1));
                }
                done.value = value.number();
            }
            Call::Exchange(call) => {
                place.write(V::of(0));
                let mut value = V::of(0);
                for _ in 0..n {
                    value = match call(place, value, value.plus(1)) {
                        Ok(old) => old.plus(1),
                        Err(old) => {
                            done.failures += 1;
                            old
                        }
                    };
                }
                done.value = value.plus(done.failures).number();
            }
        }
    }
    done
}

/// Calls that need nothing of each other.
#[inline(never)]
fn throughput<V: Value>(call: &Call<V>, n: usize, memory: &Memory) -> Done {
    let mut places = [std::ptr::null_mut::<V>(); PLACES];
    for (index, place) in places.iter_mut().enumerate() {
        *place = memory.line(index);
        unsafe { place.write(V::of(0)) };
    }
    let mut done = Done { calls: n, ..Done::default() };
    unsafe {
        match black_box(call) {
            Call::Nothing(call) => (0..n).for_each(|_| call()),
            Call::Load(call) => (0..n).for_each(|turn| done.value ^= call(places[turn % PLACES]).number()),
            Call::Store(call) => (0..n).for_each(|turn| call(places[turn % PLACES], V::of(turn))),
            Call::Modify(call, _) => {
                (0..n).for_each(|turn| done.value ^= call(places[turn % PLACES], V::of(1)).number());
            }
            Call::Exchange(call) => {
                for turn in 0..n {
                    let current = V::of(turn / PLACES);
                    done.failures += usize::from(call(places[turn % PLACES], current, current.plus(1)).is_err());
                }
            }
        }
        places.iter().for_each(|place| done.value = done.value.wrapping_mul(31).wrapping_add(place.read_volatile().number()));
    }
    done
}

/// One call on a place, that depends on `mask`, which is 0.
#[inline(always)]
unsafe fn one<V: Value>(call: &Call<V>, place: *mut V, mask: usize) -> usize {
    match call {
        Call::Nothing(call) => {
            call();
            0
        }
        Call::Load(call) => call(place.add(mask)).number() & mask,
        Call::Store(call) => {
            call(place.add(mask), V::of(1));
            0
        }
        Call::Modify(call, _) => call(place.add(mask), V::of(1)).number() & mask,
        // It writes 0 where there is 0, and so always succeeds.
        Call::Exchange(call) => {
            let (Ok(old) | Err(old)) = call(place.add(mask), V::of(0), V::of(0));
            old.number() & mask
        }
    }
}

/// Stores that wait for the second cache. It is one function for all cells, with and without a call behind it.
#[inline(never)]
fn stores(region: *mut u64, at: usize, value: u64) -> usize {
    (0..STORES).fold(at, |at, _| {
        unsafe { region.add(at / 8).write_volatile(value) };
        (at + 64) % REGION
    })
}

/// Arithmetic of many instructions.
#[inline(never)]
fn arithmetic(states: [u64; 4]) -> [u64; 4] {
    (0..STEPS).fold(states, |states, step| states.map(|state| state.rotate_left(7) ^ step as u64))
}

/// Stores, if they are wanted; a call, if there is one; and arithmetic. What waits until the stores are done keeps the arithmetic
/// from being finished; without it the arithmetic hides the time that they take.
#[inline(never)]
fn behind<V: Value>(is_behind_stores: bool, call: Option<&Call<V>>, n: usize, memory: &Memory) -> Done {
    let (place, zero) = (memory.line::<V>(0), black_box(0_usize));
    let region = memory.region.as_ptr() as *mut u64;
    unsafe { place.write(V::of(0)) };
    let (mut at, mut states) = (0, black_box([1_u64, 2, 3, 4]));
    for turn in 0..n {
        if is_behind_stores {
            at = stores(region, at, turn as u64);
        }
        if let Some(call) = black_box(call) {
            states[0] ^= unsafe { one(call, place, zero) } as u64;
        }
        states = arithmetic(states);
    }
    Done { calls: n, value: states.iter().fold(0, |all, state| all ^ *state as usize), failures: 0 }
}

/// Calls on one place until told to stop, or `n` of them. The result counts exchanges that failed.
#[inline(never)]
fn hammer<V: Value>(call: &Call<V>, place: *mut V, n: usize, stop: &AtomicBool) -> Done {
    let mut done = Done::default();
    let mut value = V::of(0);
    while done.calls < n && !stop.load(Relaxed) {
        let turns = (n - done.calls).min(32);
        done.calls += turns;
        unsafe {
            match black_box(call) {
                Call::Nothing(call) => (0..turns).for_each(|_| call()),
                Call::Load(call) => (0..turns).for_each(|_| done.value ^= call(place).number()),
                Call::Store(call) => (0..turns).for_each(|turn| call(place, V::of(turn))),
                Call::Modify(call, _) => (0..turns).for_each(|_| done.value ^= call(place, V::of(1)).number()),
                Call::Exchange(call) => {
                    for _ in 0..turns {
                        value = match call(place, value, value.plus(1)) {
                            Ok(old) => old.plus(1),
                            Err(old) => {
                                done.failures += 1;
                                old
                            }
                        };
                    }
                }
            }
        }
    }
    done
}

impl<V: Value> Probe<V> {
    fn made(&self, call: &Call<V>, scenario: Scenario, n: usize, memory: &Memory) -> Option<Done> {
        match scenario {
            Scenario::Latency => Some(latency(call, n, memory)),
            Scenario::Throughput => Some(throughput(call, n, memory)),
            Scenario::Empty => Some(behind(false, Some(call), n, memory)),
            Scenario::Full => Some(behind(true, Some(call), n, memory)),
            Scenario::Shared | Scenario::All | Scenario::Own => None,
        }
    }
}

impl<V: Value> Cell for Probe<V> {
    fn code(&self) -> Vec<u8> {
        // What it reads is code that is executed: at least as many bytes are there.
        (0..self.size).map(|index| unsafe { self.call.address().add(index).read_volatile() }).collect()
    }

    fn alone(&self, scenario: Scenario, n: usize, memory: &Memory) -> Option<Done> {
        self.made(&self.call, scenario, n, memory)
    }

    fn around(&self, scenario: Scenario, n: usize, memory: &Memory) -> Done {
        behind::<V>(scenario == Scenario::Full, None, n, memory)
    }

    fn expected(&self, scenario: Scenario, n: usize) -> Option<Done> {
        let done = |value| Some(Done { calls: n, value, failures: 0 });
        let mixed = |values: [V; PLACES]| {
            values.iter().fold(0_usize, |all, value| all.wrapping_mul(31).wrapping_add(value.number()))
        };
        let last = |place: usize| if n > place { (n - 1 - place) / PLACES + 1 } else { 0 };
        match (scenario, &self.call) {
            (Scenario::Latency, Call::Load(_)) => done((n * 5) % 8),
            (Scenario::Latency, Call::Store(_) | Call::Exchange(_)) => done(V::of(n).number()),
            (Scenario::Latency, Call::Modify(_, apply)) => {
                let (mut place, mut value) = (V::of(0), V::of(2));
                for _ in 0..n {
                    let operand = value.plus(1);
                    value = place;
                    place = apply(place, operand);
                }
                done(value.number())
            }
            (Scenario::Throughput, Call::Store(_)) => {
                done(mixed(std::array::from_fn(|place| match last(place) {
                    0 => V::of(0),
                    turns => V::of((turns - 1) * PLACES + place),
                })))
            }
            (Scenario::Throughput, Call::Modify(_, apply)) => {
                let (mut values, mut results) = ([V::of(0); PLACES], 0);
                for turn in 0..n {
                    let place = &mut values[turn % PLACES];
                    results ^= place.number();
                    *place = apply(*place, V::of(1));
                }
                let start = values.iter().fold(results, |all, value| all.wrapping_mul(31).wrapping_add(value.number()));
                done(start)
            }
            (Scenario::Throughput, Call::Exchange(_)) => done(mixed(std::array::from_fn(|place| V::of(last(place))))),
            (Scenario::Throughput, Call::Load(_)) => done(0),
            _ => None,
        }
        .filter(|_| !(self.is_weak && scenario == Scenario::Throughput))
    }

    fn beside(&self, place: *mut u8, n: usize, stop: &AtomicBool) -> Done {
        hammer(&self.call, place.cast(), n, stop)
    }

    fn agrees(&self, place: *const u8, all: &[Done]) -> bool {
        let calls = |done: &Done| done.calls - done.failures;
        !self.is_counted || unsafe { place.cast::<V>().read_volatile() } == V::of(all.iter().map(calls).sum())
    }

    fn is_called(&self, scenario: Scenario, memory: &Memory) -> bool {
        let spied = self.call.spied();
        SPIED.store(0, Relaxed);
        let done = match self.made(&spied, scenario, 100, memory) {
            Some(done) => done,
            None => hammer(&spied, memory.line(0), 100, &AtomicBool::new(false)),
        };
        SPIED.load(Relaxed) == 100 && done.calls == 100
    }

    fn clear(&self, place: *mut u8) {
        unsafe { place.cast::<V>().write_volatile(V::of(0)) };
    }
}

/// What the system counts.
#[cfg(any(target_os = "linux", target_os = "android"))]
mod counter {
    use std::ffi::{c_int, c_long};

    extern "C" {
        fn syscall(number: c_long, ...) -> c_long;
        fn read(file: c_int, buffer: *mut u64, count: usize) -> isize;
    }

    /// Counts the cycles of this thread, outside the kernel.
    pub struct Counter(c_int);

    impl Counter {
        pub fn open() -> Result<Counter, String> {
            // PERF_TYPE_HARDWARE, the first size of the structure, PERF_COUNT_HW_CPU_CYCLES.
            let mut event = [0_u64; 8];
            event[0] = (64 << 32) | 0;
            // exclude_kernel, exclude_hv
            event[5] = 1 << 5 | 1 << 6;
            let number: c_long = if cfg!(target_arch = "x86_64") {
                298
            } else if cfg!(target_arch = "x86") {
                336
            } else if cfg!(any(target_arch = "powerpc", target_arch = "powerpc64")) {
                319
            } else if cfg!(target_arch = "s390x") {
                331
            } else if cfg!(target_arch = "arm") {
                364
            } else {
                241
            };
            let none: c_long = -1;
            let file = unsafe { syscall(number, event.as_ptr(), 0 as c_long, none, none, 0 as c_long) };
            match c_int::try_from(file) {
                Ok(file) if file >= 0 => Ok(Counter(file)),
                _ => Err(format!("perf_event_open: {}", std::io::Error::last_os_error())),
            }
        }

        pub fn cycles(&self) -> Option<u64> {
            let mut count = 0;
            (unsafe { read(self.0, &mut count, 8) } == 8).then_some(count)
        }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
mod counter {
    pub struct Counter;

    impl Counter {
        pub fn open() -> Result<Counter, String> {
            Err("this is done on Linux only".to_owned())
        }

        pub fn cycles(&self) -> Option<u64> {
            None
        }
    }
}

/// What the other threads are to do.
struct Job {
    cell: AtomicUsize,
    /// The addresses of their places.
    places: Vec<AtomicUsize>,
    /// How many of them take part; the others leave it.
    taking: AtomicUsize,
    /// Raised for each job.
    number: AtomicU64,
    ready: AtomicUsize,
    stop: AtomicBool,
    finished: AtomicUsize,
    /// What each did: calls, failures, and the processor that it ended on.
    done: Vec<[AtomicUsize; 3]>,
}

/// Waits for others: they may have to be run first.
fn wait(is: impl Fn() -> bool) {
    let mut turns = 0_u32;
    while !is() {
        turns += 1;
        if turns % 4096 == 0 { thread::yield_now() } else { std::hint::spin_loop() }
    }
}

fn partner(index: usize, job: &Job) {
    let mut known = 0;
    loop {
        while job.number.load(Acquire) == known {
            thread::park();
        }
        known = job.number.load(Acquire);
        if index < job.taking.load(Relaxed) {
            let place = job.places[index].load(Relaxed) as *mut u8;
            job.ready.fetch_add(1, AcqRel);
            let done = CELLS[job.cell.load(Relaxed)].1.beside(place, usize::MAX, &job.stop);
            job.done[index][0].store(done.calls, Relaxed);
            job.done[index][1].store(done.failures, Relaxed);
            job.done[index][2].store(processors::current().unwrap_or(usize::MAX), Relaxed);
            job.finished.fetch_add(1, AcqRel);
        }
    }
}

/// Everything that samples are taken with.
struct Bench {
    memory: Memory,
    /// Where this thread and the others are kept; empty if they are not.
    pinned: Vec<usize>,
    others: Vec<thread::Thread>,
    job: &'static Job,
    counter: Option<counter::Counter>,
}

/// Nanoseconds, and cycles if they are counted, of all calls of a sample.
type Taken = (f64, Option<f64>);

impl Bench {
    fn timed<R>(&self, run: impl FnOnce() -> R) -> (Taken, R) {
        let cycles = || self.counter.as_ref().and_then(counter::Counter::cycles);
        let (from, began) = (cycles(), Instant::now());
        let result = run();
        let (ended, to) = (began.elapsed(), cycles());
        let counted = from.zip(to).map(|(from, to)| (to - from) as f64);
        ((ended.as_nanos() as f64, counted), result)
    }

    /// Takes a sample. An error says which check failed.
    fn sample(&self, index: usize, scenario: Scenario, n: usize, expected: Option<Done>) -> Result<Taken, String> {
        let cell = CELLS[index].1;
        let partners = scenario.partners(self.others.len() + 1);
        let taken = if partners > 0 {
            self.with_others(index, scenario, n, partners)?
        } else {
            let (around, without) = match scenario {
                Scenario::Empty | Scenario::Full => {
                    let (taken, done) = self.timed(|| cell.around(scenario, n, &self.memory));
                    (taken, Some(done))
                }
                _ => ((0.0, Some(0.0)), None),
            };
            let (taken, done) = self.timed(|| cell.alone(scenario, n, &self.memory));
            let done = done.unwrap_or_default();
            let expected = without.or(expected).unwrap_or(done);
            if done.value != expected.value || done.calls != n {
                return Err(format!("the calls came to {}, and {} is right", done.value, expected.value));
            }
            (taken.0 - around.0, taken.1.zip(around.1).map(|(all, around)| all - around))
        };
        match (self.pinned.first(), processors::current()) {
            (Some(kept), Some(is)) if *kept != is => Err(format!("the thread runs on processor {is}, and not on {kept}")),
            _ => Ok(taken),
        }
    }

    /// A sample of this thread while others do the same.
    fn with_others(&self, index: usize, scenario: Scenario, n: usize, partners: usize) -> Result<Taken, String> {
        let (cell, job) = (CELLS[index].1, self.job);
        let own: *mut u8 = self.memory.line(0);
        for (partner, place) in job.places.iter().enumerate() {
            let line = if scenario == Scenario::Own { partner + 1 } else { 0 };
            let address: *mut u8 = self.memory.line(line);
            cell.clear(address);
            place.store(address as usize, Relaxed);
        }
        cell.clear(own);
        job.cell.store(index, Relaxed);
        job.taking.store(partners, Relaxed);
        job.ready.store(0, Relaxed);
        job.finished.store(0, Relaxed);
        job.stop.store(false, Relaxed);
        job.number.fetch_add(1, Release);
        self.others[..partners].iter().for_each(thread::Thread::unpark);
        wait(|| job.ready.load(Acquire) == partners);
        let never = AtomicBool::new(false);
        let (taken, done) = self.timed(|| cell.beside(own, n, &never));
        job.stop.store(true, Relaxed);
        wait(|| job.finished.load(Acquire) == partners);
        let mut all = vec![done];
        for (partner, [calls, failures, cpu]) in job.done[..partners].iter().enumerate() {
            let (calls, cpu) = (calls.load(Relaxed), cpu.load(Relaxed));
            match self.pinned.get(partner + 1) {
                Some(kept) if *kept != cpu => {
                    return Err(format!("another thread runs on processor {cpu}, and not on {kept}"));
                }
                _ => all.push(Done { calls, value: 0, failures: failures.load(Relaxed) }),
            }
        }
        let is_right = match scenario {
            Scenario::Own => {
                let line = |index: usize| self.memory.line::<u8>(index) as *const u8;
                all.iter().enumerate().all(|(index, done)| cell.agrees(line(index), &[*done]))
            }
            _ => cell.agrees(own, &all),
        };
        if is_right { Ok(taken) } else { Err("memory does not show the calls of all threads".to_owned()) }
    }

    /// How many calls make a sample long enough.
    fn calibrated(&self, index: usize, scenario: Scenario) -> Result<usize, String> {
        // No multiple of anything that a chain goes round in.
        let mut n = 67;
        loop {
            let expected = CELLS[index].1.expected(scenario, n);
            let began = Instant::now();
            self.sample(index, scenario, n, expected)?;
            let took = began.elapsed();
            if took >= SAMPLE || n >= 1 << 20 {
                return Ok(n);
            }
            n = n * 2 + 1;
        }
    }
}

/// The threads and what they share; what cannot be done is noted.
fn bench() -> Bench {
    let available = thread::available_parallelism().map_or(1, usize::from);
    let processors = processors::all().and_then(|all| processors::pin(all[0]).map(|()| all));
    let pinned = match processors {
        Ok(all) => all,
        Err(reason) => {
            println!("note threads are not kept on processors: {reason}");
            Vec::new()
        }
    };
    let cores = if pinned.is_empty() { available } else { pinned.len() };
    if cores < 2 {
        println!("note there is one core: nothing is measured with several threads");
    }
    let zeros = || (0..cores).map(|_| AtomicUsize::new(0)).collect();
    let job: &'static Job = Box::leak(Box::new(Job {
        cell: AtomicUsize::new(0),
        places: zeros(),
        taking: AtomicUsize::new(0),
        number: AtomicU64::new(0),
        ready: AtomicUsize::new(0),
        stop: AtomicBool::new(false),
        finished: AtomicUsize::new(0),
        done: (0..cores).map(|_| [0; 3].map(AtomicUsize::new)).collect(),
    }));
    let mut others = Vec::new();
    for index in 0..cores - 1 {
        let cpu = pinned.get(index + 1).copied();
        let started = thread::Builder::new().spawn(move || {
            // One that cannot be kept is noticed with its first sample.
            let _ = cpu.map(processors::pin);
            partner(index, job);
        });
        match started {
            Ok(handle) => others.push(handle.thread().clone()),
            Err(error) => {
                println!("note threads are missing: {error}");
                break;
            }
        }
    }
    let counter = counter::Counter::open();
    if let Err(reason) = &counter {
        println!("note cycles are not counted: {reason}");
    }
    let memory = Memory { lines: vec![Line([0; 128]); cores.max(PLACES) + 1], region: vec![0; REGION] };
    Bench { memory, pinned, others, job, counter: counter.ok() }
}

/// A generator of numbers for the order of samples.
fn next(state: &mut u64) -> u64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    *state
}

fn main() {
    let mut words = std::env::args().skip(1);
    let seconds: f64 = words.next().and_then(|word| word.parse().ok()).unwrap_or(1.0);
    let mut seed: u64 = words.next().and_then(|word| word.parse().ok()).unwrap_or(1).max(1);
    let deadline = Instant::now() + Duration::from_secs_f64(seconds);
    let bench = bench();
    let mut plan = Vec::new();
    for (index, (name, cell)) in CELLS.iter().enumerate() {
        let code: String = cell.code().iter().map(|byte| format!("{byte:02x}")).collect();
        println!("code {name} {code}");
        for scenario in SCENARIOS[index].split(' ').filter_map(Scenario::named) {
            let partners = scenario.partners(bench.others.len() + 1);
            if bench.others.len() < partners.max(usize::from(scenario == Scenario::All) * 2) {
                continue;
            }
            if !cell.is_called(scenario, &bench.memory) {
                println!("broken {name} {} the loop does not call the probe", scenario.name());
                return;
            }
            match bench.calibrated(index, scenario) {
                Ok(n) => plan.push((index, scenario, n, cell.expected(scenario, n))),
                Err(reason) => {
                    println!("broken {name} {} {reason}", scenario.name());
                    return;
                }
            }
        }
    }
    let (mut samples, mut rounds) = (Vec::new(), 0_usize);
    let mut order: Vec<usize> = (0..plan.len()).collect();
    while rounds < 3 || Instant::now() < deadline {
        for last in (1..order.len()).rev() {
            order.swap(last, next(&mut seed) as usize % (last + 1));
        }
        for position in &order {
            let (index, scenario, n, expected) = plan[*position];
            match bench.sample(index, scenario, n, expected) {
                Ok((nanoseconds, cycles)) => samples.push((*position, nanoseconds / n as f64, cycles.map(|cycles| cycles / n as f64))),
                Err(reason) => {
                    println!("broken {} {} {reason}", CELLS[index].0, scenario.name());
                    return;
                }
            }
        }
        rounds += 1;
    }
    let mut text = String::new();
    for (position, nanoseconds, cycles) in samples {
        let (index, scenario, ..) = plan[position];
        let cycles = cycles.map_or(String::new(), |cycles| format!(" {cycles:.4}"));
        text.push_str(&format!("sample {} {} {nanoseconds:.4}{cycles}\n", CELLS[index].0, scenario.name()));
    }
    print!("{text}rounds {rounds}\n");
    // The other threads wait for work.
    std::process::exit(0);
}
