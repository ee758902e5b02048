//! The compiler's message about user code, and what would help if a library is the reason.

use crate::base::untrusted::abridged;
use crate::compile::advice::{advice, has_std};
use crate::compile::rustc::Job;
use crate::compile::session::Session;
use crate::compile::sysroot::Origin;

/// This many lines of an error are shown.
const MOST: usize = 20;

/// The first error of a compiler's output.
#[must_use]
pub fn first(stderr: &str, first_error: &str) -> String {
    // The first error, which ends where the next begins; warnings precede it. In cargo's errors the cause follows an
    // empty line.
    let is_next =
        |line: &&str| ["error", "warning", "Some errors", "For more"].iter().any(|word| line.starts_with(word));
    let mut lines = stderr.lines().skip_while(|line| !line.starts_with("error"));
    let first = lines.next().unwrap_or(first_error);
    let rest = lines.take_while(|line| !is_next(line)).take(MOST - 1);
    let text = [first].into_iter().chain(rest).collect::<Vec<_>>().join("\n");
    abridged(text.trim_end()).into_owned()
}

/// A message with what would help, if the libraries that the code was compiled with can be the reason. `elsewhere` is
/// what the compiler says of the same code for its own host, whose libraries are real, if it was asked.
#[must_use]
pub fn explained(words: &str, job: &Job<'_>, session: &Session, elsewhere: Option<&Result<(), String>>) -> String {
    let (triple, origin) = (&job.target.triple, job.sysroot.origin);
    let head = words.lines().next().unwrap_or_default();
    let library = ["alloc", "std"].into_iter().find(|name| head.contains(&format!("can't find crate for `{name}`")));
    let help = match (library, origin) {
        (Some("std"), _) if !has_std(triple, session) => {
            format!("{triple} has no `std`: write `#![no_std]` at the head of the crate")
        }
        (Some("std"), Origin::Embedded) => format!(
            "the embedded core is all there is for {triple}, and has no `std`: write `#![no_std]` at the head of the \
             crate, or get the real libraries: {}",
            advice(triple, session)
        ),
        (Some(name), Origin::Embedded) => {
            format!("the embedded core is all there is for {triple}, and has no `{name}`: {}", advice(triple, session))
        }
        (Some(name), Origin::RustSrc) => {
            format!("`{name}` could not be built from the library source: {}", advice(triple, session))
        }
        (Some(_), Origin::Installed) => advice(triple, session),
        (None, Origin::Embedded) => return of_embedded(words, triple, session, elsewhere),
        (None, _) => return words.to_owned(),
    };
    format!("{words}\n{help}")
}

/// The same for the embedded core, which has a part of the real one. A mistake in the code is one with a real core too.
fn of_embedded(words: &str, triple: &str, session: &Session, elsewhere: Option<&Result<(), String>>) -> String {
    let sure = match elsewhere {
        Some(Err(others)) if essence(others) == essence(words) => return words.to_owned(),
        Some(Ok(())) => "it compiles with the real one of this machine: ",
        Some(Err(_)) | None => "",
    };
    format!(
        "{words}\nthis is with the embedded core, which has only a part of the real one; {sure}to use the real one for \
         {triple}: {}",
        advice(triple, session)
    )
}

/// The line that says what is wrong, and the line that says where.
fn essence(words: &str) -> Vec<&str> {
    let place = words.lines().find(|line| line.trim_start().starts_with("-->"));
    words.lines().take(1).chain(place).collect()
}
