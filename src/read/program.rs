//! Programs of several threads in Rust: a file whose functions `thread_0`, `thread_1`, … are the threads.
//!
//! Parameters with one name are one place, which the threads share; what a thread returns are its results. Lines that begin with
//! `//!` say what places begin with, and what must not or may happen. The bodies are read as far as they are in a subset of Rust:
//! [`code`] has what is left of them.

mod body;
mod call;
pub mod code;
mod condition;
mod exported;
mod expression;
mod head;
mod pattern;
mod signature;
mod update;

pub use condition::{Condition, Name, Operand, Relation};
pub use head::{Claim, Kind};

use crate::base::mistake::{Mistake, Written};
use code::Code;
use std::ops::Range;
use syn::{Item, ItemFn};

/// A program of several threads.
#[derive(Debug, Clone)]
pub struct Program {
    /// The name of its file, without the ending.
    pub name: String,
    /// Its first line, if it says anything.
    pub about: Option<String>,
    /// The places that threads share, in order of appearance.
    pub places: Vec<Place>,
    /// The threads.
    pub threads: Vec<Thread>,
    /// What it says of its outcomes.
    pub claims: Vec<Claim>,
    /// What the threads do, or what of it is not in the subset.
    pub code: Result<Code, Unread>,
    /// The same program for a compiler: for every target, with symbols of its threads.
    pub exported: String,
}

/// A scalar type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scalar {
    /// `bool`.
    Bool,
    /// An integer.
    Integer {
        /// How many bits it has; of `usize` and `isize`, 64.
        bits: u16,
        /// Whether it has a sign.
        is_signed: bool,
        /// Whether it is as wide as a pointer.
        is_pointer: bool,
    },
}

/// A place in memory that threads share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The name of the parameters.
    pub name: String,
    /// The type of its values.
    pub scalar: Scalar,
    /// What it begins with.
    pub initial: i128,
}

/// A thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// Its parameters, as positions of places.
    pub parameters: Vec<usize>,
    /// The types of its results.
    pub results: Vec<Scalar>,
    /// Whether it returns a tuple.
    pub is_tuple: bool,
}

/// A part of the source that is not in the subset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Its line, from 1.
    pub line: usize,
    /// What is there.
    pub reason: String,
}

impl Scalar {
    /// How many bits a value has in memory, where a pointer has so many.
    #[must_use]
    pub fn bits(self, pointer: u16) -> u16 {
        match self {
            Scalar::Bool => 8,
            Scalar::Integer { is_pointer: true, .. } => pointer,
            Scalar::Integer { bits, .. } => bits,
        }
    }

    /// A number as a value of this type: without the bits above.
    #[must_use]
    pub fn wrap(self, number: i128) -> i128 {
        match self {
            Scalar::Bool => number & 1,
            Scalar::Integer { bits, is_signed, .. } => {
                let above = 128 - u32::from(bits.clamp(1, 128));
                let cut = number << above;
                if is_signed { cut >> above } else { (cut.cast_unsigned() >> above).cast_signed() }
            }
        }
    }

    /// The type of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Scalar> {
        let (is_signed, width) = match name.split_at_checked(1)? {
            ("u", width) => (false, width),
            ("i", width) => (true, width),
            _ => return (name == "bool").then_some(Scalar::Bool),
        };
        let bits = match width {
            "8" => 8,
            "16" => 16,
            "32" => 32,
            "64" | "size" => 64,
            _ => return None,
        };
        Some(Scalar::Integer { bits, is_signed, is_pointer: width == "size" })
    }
}

impl Program {
    /// Reads a program. `origin` is the name of its file in messages.
    pub fn read(source: &str, origin: &str) -> Result<Program, Mistake> {
        let written = Written { source, origin };
        let file = syn::parse_file(source).map_err(|error| of_syntax(written, &error))?;
        let functions: Vec<&ItemFn> = file
            .items
            .iter()
            .filter_map(|item| if let Item::Fn(function) = item { Some(function) } else { None })
            .collect();
        let (threads, mut places) = signature::threads(&functions, written)?;
        let own: Vec<Thread> = threads.iter().map(|(_, thread)| thread.clone()).collect();
        let head = head::read(&mut places, &own, written)?;
        let names = threads.iter().map(|(function, _)| function.sig.ident.to_string()).collect::<Vec<_>>();
        let file_name = origin.rsplit(['/', '\\']).next().unwrap_or(origin);
        Ok(Program {
            name: file_name.strip_suffix(".rs").unwrap_or(file_name).to_owned(),
            about: head.about,
            code: body::read(&file, &names, source),
            exported: exported::text(&file, &threads.iter().map(|(function, _)| *function).collect::<Vec<_>>(), source),
            places,
            threads: own,
            claims: head.claims,
        })
    }

    /// The names of what has a final value: results as the claims write them, and places.
    #[must_use]
    pub fn title(&self, name: Name) -> String {
        match name {
            Name::Result(thread, index) if self.threads[thread].is_tuple => format!("thread_{thread}.{index}"),
            Name::Result(thread, _) => format!("thread_{thread}"),
            Name::Place(place) => self.places[place].name.clone(),
        }
    }

    /// The type of what has a final value.
    #[must_use]
    pub fn scalar(&self, name: Name) -> Scalar {
        match name {
            Name::Result(thread, index) => self.threads[thread].results[index],
            Name::Place(place) => self.places[place].scalar,
        }
    }

    /// What an outcome consists of: all results, and the places that claims name; without results and such claims, all places.
    #[must_use]
    pub fn shown(&self) -> Vec<Name> {
        let of_thread = |(thread, one): (usize, &Thread)| {
            (0..one.results.len()).map(move |index| Name::Result(thread, index)).collect::<Vec<_>>()
        };
        let mut shown: Vec<Name> = self.threads.iter().enumerate().flat_map(of_thread).collect();
        let is_named = |place: &usize| self.claims.iter().any(|claim| claim.condition.names(Name::Place(*place)));
        let named: Vec<usize> = (0..self.places.len()).filter(is_named).collect();
        let is_silent = shown.is_empty() && named.is_empty();
        let places = if is_silent { (0..self.places.len()).collect() } else { named };
        shown.extend(places.into_iter().map(Name::Place));
        shown
    }
}

/// A text that is not Rust.
fn of_syntax(written: Written<'_>, error: &syn::Error) -> Mistake {
    written.mistake(inside(written, error.span().byte_range()), format!("this is not Rust: {error}"), "here", None)
}

/// A part of the text that is there: a place at its end has no letter.
fn inside(written: Written<'_>, span: Range<usize>) -> Range<usize> {
    let length = written.source.len();
    span.start.min(length)..span.end.min(length).max(span.start.min(length))
}

/// The part of the text of a piece of syntax.
fn span(of: &impl syn::spanned::Spanned) -> Range<usize> {
    of.span().byte_range()
}

/// The line of a piece of syntax, from 1.
fn line(of: &impl syn::spanned::Spanned) -> usize {
    of.span().start().line
}

/// What is not in the subset.
fn unread(of: &impl syn::spanned::Spanned, reason: impl Into<String>) -> Unread {
    Unread { line: line(of), reason: reason.into() }
}

/// The last word of a path.
fn last_word(path: &syn::Path) -> String {
    path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}
