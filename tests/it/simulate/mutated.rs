//! Litmus tests with mistakes that nobody would make: whatever a test says, it is read and decided in short time, or refused.

use super::{FENCED, SB, SPIN};
use asm_matrix::judge::simulate::{Limits, Wanted, simulate};
use asm_matrix::model::Model;
use asm_matrix::read::litmus::Reader;
use asm_matrix::report::simulated::{Simulated, csv, json, text, witness_files};
use std::time::{Duration, Instant};

/// How many tests are made, of all originals together.
const MADE: usize = 100_000;

const ORIGINALS: [&str; 7] = [
    SB,
    FENCED,
    SPIN,
    "AArch64 sizes\n{ uint64_t x=1; 0:X1=x; 1:X1=x; int y[2]={1,2}; }\n P0 | P1 ;\n STR W0,[X1,#4] | LDP X2,X3,[X1] ;\n DMB ISH | LDADDAL W4,W5,[X1] ;\n STLXRB W6,W7,[X1] | LDAXRB W6,[X1] ;\nfilter (y[1]=2)\nforall (1:X2=0 \\/ ~(y[0]=0x1))\n",
    "RISCV pair\n{ 0:x5=x; 1:x5=x; }\n P0 | P1 ;\n lr.w x7,0(x5) | amoadd.w.aqrl x7,x6,(x5) ;\n sc.w x8,x6,0(x5) | fence rw,w ;\n bne x8,x0,L | sw x7,4(x5) ;\n L: | ;\n~exists (0:x7=0 /\\ 1:x7=0)\n",
    "PPC pair (* a (* b *) c *)\n{ 0:r1=x; 1:r1=x; }\n P0 | P1 ;\n lwarx r2,r0,r1 | lwz r2,0(r1) ;\n addi r3,r2,1 | cmpwi r2,0 ;\n stwcx. r3,r0,r1 | bne L ;\n lwsync | L: std r3,0(r1) ;\nlocations [x; 0:r2;]\nexists (0:r2=1:r2)\n",
    "X86_64 att\n{ 0:rbx=x; }\n P0 | P1 ;\n movl $1,%eax | movq (x),%rax ;\n xchgl %eax,(%rbx) | lock cmpxchgl %ecx,(y) ;\n jne L | mfence ;\n L: | ;\nexists (0:rax=0 => x=1)\n",
];

/// A sequence that looks like chance and is always the same (xorshift, of Marsaglia).
struct Sequence(u64);

impl Sequence {
    /// A number below another one.
    fn below(&mut self, most: usize) -> usize {
        for shift in [13_i32, -7, 17] {
            self.0 ^= if shift > 0 { self.0 << shift } else { self.0 >> -shift };
        }
        usize::try_from(self.0 >> 33).unwrap_or(0) % most.max(1)
    }
}

/// Numbers and words that are hard to take.
const WORDS: [&str; 14] = [
    "0",
    "-1",
    "4294967296",
    "0xffffffffffffffff",
    "99999999999999999999",
    "9",
    "x",
    "{",
    ";",
    "|",
    "exists",
    "P1",
    "(*",
    "é",
];

/// A text with one change.
fn changed(text: &str, sequence: &mut Sequence) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let mut words: Vec<&str> = text.split_inclusive(&[' ', ',', '\n', '('][..]).collect();
    let (line, word) = (sequence.below(lines.len()), sequence.below(words.len()));
    match sequence.below(6) {
        0 => {
            let mut bytes = text.as_bytes().to_vec();
            let at = sequence.below(bytes.len());
            bytes[at] ^= 1 << sequence.below(7);
            return String::from_utf8_lossy(&bytes).into_owned();
        }
        1 => {
            let other = sequence.below(words.len());
            words.swap(word, other);
            return words.concat();
        }
        2 => lines.insert(line, lines[line]),
        3 => {
            lines.remove(line);
        }
        4 => {
            let replaced = WORDS[sequence.below(WORDS.len())];
            let numbers: Vec<(usize, &str)> = text.match_indices(|one: char| one.is_ascii_digit()).collect();
            let at = numbers[sequence.below(numbers.len())].0;
            return format!("{}{replaced}{}", &text[..at], &text[at + 1..]);
        }
        _ => {
            words[word] = WORDS[sequence.below(WORDS.len())];
            return words.concat();
        }
    }
    lines.join("\n")
}

/// Reads a test and decides it within small limits; what is said of it is printed in each format now and then.
fn tried(source: &str, reader: &mut Reader, models: &[(&str, Model)], is_printed: bool) -> bool {
    let limits = Limits { turns: 1, paths: 40, executions: 4, steps: 3_000 };
    let litmus = match reader.read(source, "mutated") {
        Ok(litmus) => litmus,
        Err(mistake) => {
            assert!(source.get(mistake.span.clone()).is_some(), "{:?} is no part of {source}", mistake.span);
            return false;
        }
    };
    let model = models.iter().find(|(name, _)| *name == litmus.isa.model).map(|(_, model)| model);
    let model = model.expect("each original has one of these");
    let wanted = Wanted { states: is_printed, witness: is_printed, each: false };
    let answer = simulate(&litmus, model, limits, wanted);
    let is_decided = answer.is_ok();
    if is_printed {
        let all = [Simulated { file: "mutated".to_owned(), litmus: Some(litmus), answer }];
        assert!(!text(&all).is_empty() && csv(&all).lines().count() == 2);
        assert!(serde_json::from_str::<serde_json::Value>(&json(&all)).is_ok());
        assert!(witness_files(&all).iter().all(|(name, _)| !name.contains('/')));
    }
    is_decided
}

#[test]
fn mutated_tests_neither_panic_nor_take_long() {
    let names = ["x86-tso", "armv8", "rvwmo", "power", "armv7"];
    let models = names.map(|name| (name, Model::named(name).expect("it is built in")));
    let (mut sequence, mut reader) = (Sequence(0x9e37_79b9_7f4a_7c15), Reader::default());
    let (mut decided, mut longest) = (0, Duration::ZERO);
    for made in 0..MADE {
        let mut source = ORIGINALS[made % ORIGINALS.len()].to_owned();
        for _ in 0..=sequence.below(3) {
            source = changed(&source, &mut sequence);
            if source.lines().count() == 0 {
                break;
            }
        }
        let started = Instant::now();
        decided += usize::from(tried(&source, &mut reader, &models, made % 100 == 0));
        let took = started.elapsed();
        assert!(took < Duration::from_secs(2), "{took:?}: {source}");
        longest = longest.max(took);
    }
    // Most are still tests, so that more than the reader is tried.
    assert!(decided > MADE / 20, "{decided} of {MADE} were decided; the longest took {longest:?}");
}
