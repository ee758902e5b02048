//! What Rust's atomics compile to, read out of the compiler's assembly, judged and compared.
//!
//! A [`Matrix`] has a row for each *probe*, which is one tiny function such as `fetch_add::u32::seq_cst::used`, and a column for
//! each *target*. A *cell* holds the instructions of one probe on one target, or the reason why there are none. This library
//! makes matrices, says what their cells mean, and renders them. The command `asm-matrix` is built on it.
//!
//! # Example
//!
//! Read assembly that is at hand, look at a cell, and ask whether it gives the ordering that its source asks for. No compiler
//! runs.
//!
//! ```
//! use asm_matrix::instructions::{Class, Shape};
//! use asm_matrix::{Analysis, Format, Verdict, read_assembly};
//!
//! // `x.fetch_add(value, SeqCst)` as rustc 1.95.0 compiles it, and a `fetch_sub` by hand that forgot the `lock`.
//! let assembly = "
//!     .intel_syntax noprefix
//! fetch_add__u32__seq_cst__used:
//!     .cfi_startproc
//!     mov     eax, esi
//!     lock            xadd    dword ptr [rdi], eax
//!     ret
//! .Lfunc_end0:
//!     .size   fetch_add__u32__seq_cst__used, .Lfunc_end0-fetch_add__u32__seq_cst__used
//!     .cfi_endproc
//! fetch_sub__u32__seq_cst__used:
//!     mov     eax, esi
//!     neg     eax
//!     xadd    dword ptr [rdi], eax
//!     ret
//! ";
//! let target = "x86_64-unknown-linux-gnu";
//! let matrix = read_assembly(target, assembly)?;
//!
//! // What is emitted: each instruction has a class, and the cell a shape.
//! let (column, fetch_add) = matrix.cell(target, "fetch_add::u32::seq_cst::used").expect("it is in the assembly");
//! let body = matrix.body(column, fetch_add).expect("it has instructions");
//! let classes: Vec<Class> = body.operations().map(|operation| operation.class()).collect();
//! assert_eq!(classes, [Class::Other, Class::ReadModifyWrite, Class::Branch]);
//! assert_eq!(body.shape, Shape::SingleInstruction);
//!
//! // Whether it is right: without the `lock`, two processors can add at once, and one addition is lost.
//! let analysis = Analysis::of(&matrix);
//! let verdict = |row| analysis.judgement(column, row).map(|judgement| judgement.verdict.clone());
//! assert_eq!(verdict(fetch_add), Some(Verdict::Conforms));
//! let (_, fetch_sub) = matrix.cell(target, "fetch_sub::u32::seq_cst::used").expect("it is in the assembly");
//! let Some(Verdict::Weaker(losses)) = verdict(fetch_sub) else { panic!("it is not atomic") };
//! assert_eq!(losses[0].name(), "atomicity");
//!
//! // The report, as text.
//! let report = Format::Markdown.render(&matrix, &analysis);
//! assert!(report.contains("lock xadd"));
//! # Ok::<(), asm_matrix::Error>(())
//! ```
//!
//! # The way of the data
//!
//! ```text
//! Request ───────→ rustc ─→ assembly ─┐
//! read_assembly ──────────────────────┼─→ Matrix ─┬─→ Analysis ─→ verdicts, findings ─┬─→ formats
//! read_matrix, read_snapshot ─────────┘           └─→ Drift, with another matrix ─────┘
//! ```
//!
//! * [`Request`] compiles the probes, or user code, for any target that the compiler knows. The target need not be installed.
//!   [`read_assembly`], [`read_matrix`] and [`read_snapshot`] read what was made before. Only a request runs programs and
//!   touches files; everything behind it takes values and gives values, and cannot fail for outside reasons.
//! * [`Matrix`] has [`Column`]s, [`Probe`]s, and an [`Outcome`] for each cell. Equal [`Body`]s are kept once.
//!   [`instructions`] has what a body is made of, and [`probes`] what a probe is.
//! * [`Analysis`] holds a [`Judgement`] for each cell with instructions, and in it the [`Verdict`]. Where there is no
//!   memory model for the instruction set, the verdict is `unknown` and says so. [`verdicts`] has the details.
//! * [`drift`] compares two matrices. Each changed cell has a [`drift::Class`]: what the change means, from `lost`
//!   to `cosmetic`, and what it costs.
//! * [`findings`] lists what is wrong, with an execution that shows it.
//! * A [`Format`] renders a matrix as a page, JSON, Markdown or CSV; [`findings`] and [`drift`] have formats of their own.
//!
//! The same input gives the same output, to the byte.

// The rooms. Only what is re-exported below is API. The rooms are public because the tests and benchmarks of the command look
// inside, and `main.rs` needs `cli`; they may change at any time.
#[doc(hidden)]
pub mod base;
#[doc(hidden)]
#[expect(rustdoc::invalid_html_tags, reason = "the help of the command names files such as `<target>.s`")]
pub mod cli;
#[doc(hidden)]
pub mod compare;
#[doc(hidden)]
pub mod compile;
#[doc(hidden)]
pub mod isa;
#[doc(hidden)]
pub mod judge;
#[doc(hidden)]
pub mod model;
#[doc(hidden)]
pub mod probe;
#[doc(hidden)]
pub mod read;
#[doc(hidden)]
pub mod report;
#[doc(hidden)]
pub mod run;
#[doc(hidden)]
pub mod target;

#[doc(inline)]
pub use judge::analysis::{Analysis, Judgement, Verdict};
#[doc(inline)]
pub use probe::{Ordering, Probe};
#[doc(inline)]
pub use read::matrix::{Body, Column, Matrix, Outcome};
#[doc(inline)]
pub use report::Format;
#[doc(inline)]
pub use run::library::{Cause, Error, Request, read_assembly, read_matrix, read_snapshot};
#[doc(inline)]
pub use target::{Compiler, Target};

/// What a [`Body`] is made of: instructions with their classes, and the shape that follows.
pub mod instructions {
    #[doc(inline)]
    pub use crate::isa::Class;
    #[doc(inline)]
    pub use crate::isa::asm::Dialect;
    #[doc(inline)]
    pub use crate::read::matrix::{BodyLine, Operation, Shape};
}

/// What a [`Probe`] is: its type, its operand, and what it does with its result; and the list of all probes.
pub mod probes {
    #[doc(inline)]
    pub use crate::probe::{Group, Operand, ResultUse, Type, Width, catalogue};
}

/// What a [`Judgement`] says: what the source asks for, and what is lost.
pub mod verdicts {
    #[doc(inline)]
    pub use crate::judge::analysis::{Asked, Defect, Kind, Loss, Orders, Row};
}

/// What changed between two matrices, and whether it matters.
///
/// ```
/// use asm_matrix::drift::{Drift, Failing, Meaning};
/// use asm_matrix::read_assembly;
///
/// let load = |instruction: &str| {
///     let text = format!("load__u32__acquire__used:\n    {instruction} w0, [x0]\n    ret\n");
///     read_assembly("aarch64-unknown-linux-gnu", &text)
/// };
/// let (before, after) = (load("ldar")?, load("ldr")?);
/// let drift = Drift::between(&before, &after);
/// assert_eq!(drift.count(Meaning::Weaker), 1);
/// assert_eq!(Failing::default().count(&drift).by_meaning, 1);
/// # Ok::<(), asm_matrix::Error>(())
/// ```
pub mod drift {
    #[doc(inline)]
    pub use crate::compare::drift::{
        Cell, Class, ColumnPair, Coordinate, Drift, Failing, Failures, Group, Marked, Meaning, Price, Row, Word,
        align_rows, by_name, by_ordering, compare,
    };
    #[doc(inline)]
    pub use crate::read::places::SourceLine;
    #[doc(inline)]
    pub use crate::report::{CellSource, DriftFormat, DriftReport, Quoted, Side, Sources, drift_schema};
}

/// What is wrong with the cells of a matrix, or with what changed; and the formats that test runners and forges read.
///
/// ```
/// use asm_matrix::findings::{Format, Head, judged, of_matrix};
/// use asm_matrix::{Analysis, read_assembly};
///
/// let text = "load__u32__acquire__used:\n    ldr w0, [x0]\n    ret\n";
/// let matrix = read_assembly("aarch64-unknown-linux-gnu", text)?;
/// let analysis = Analysis::of(&matrix);
/// let findings = of_matrix(&matrix, &analysis);
/// assert_eq!(findings[0].rule.id, "weaker-acquire");
/// // Nothing judged is not the same as nothing wrong.
/// let judged = judged(&matrix, &analysis);
/// assert_eq!(judged[0].cells, 1);
/// let targets = [matrix.columns[0].name.clone()];
/// let report = Format::Sarif.render(&Head::new("my-tool", &targets, &judged), &findings);
/// assert!(report.contains("weaker-acquire"));
/// # Ok::<(), asm_matrix::Error>(())
/// ```
pub mod findings {
    #[doc(inline)]
    pub use crate::compare::drift::findings as of_drift;
    #[doc(inline)]
    pub use crate::judge::findings::{Acceptance, Finding, Judged, Rule, Severity};
    #[doc(inline)]
    pub use crate::judge::verify::{findings as of_matrix, judged};
    #[doc(inline)]
    pub use crate::read::places::SourceLine;
    #[doc(inline)]
    pub use crate::report::findings::{Format, Head, schema};
}
