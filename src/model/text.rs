//! A memory model, read from its text.

use super::cat::{Evaluation, Program, compiled};
use super::event::{Event, Execution, Half};
use super::relation::Relation;
use crate::base::mistake::{Mistake, Written};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, LazyLock, OnceLock};

/// The built-in texts, by the name that another text can include. The last is the language's.
pub(super) const TEXTS: [(&str, &str); 24] = [
    ("x86-tso.cat", include_str!("x86-tso.cat")),
    ("armv8.cat", include_str!("armv8.cat")),
    ("rvwmo.cat", include_str!("rvwmo.cat")),
    ("power.cat", include_str!("power.cat")),
    ("armv7.cat", include_str!("armv7.cat")),
    ("sparc-tso.cat", include_str!("sparc-tso.cat")),
    ("sparc-pso.cat", include_str!("sparc-pso.cat")),
    ("sparc-rmo.cat", include_str!("sparc-rmo.cat")),
    ("s390x.cat", include_str!("s390x.cat")),
    ("csky.cat", include_str!("csky.cat")),
    ("hexagon.cat", include_str!("hexagon.cat")),
    ("mips.cat", include_str!("mips.cat")),
    ("loongarch.cat", include_str!("loongarch.cat")),
    ("loongarch-ld-seq-sa.cat", include_str!("loongarch-ld-seq-sa.cat")),
    ("amdgpu.cat", include_str!("amdgpu.cat")),
    ("amdgpu-gfx90a.cat", include_str!("amdgpu-gfx90a.cat")),
    ("amdgpu-gfx10.cat", include_str!("amdgpu-gfx10.cat")),
    ("amdgpu-gfx12.cat", include_str!("amdgpu-gfx12.cat")),
    ("ptx.cat", include_str!("ptx.cat")),
    ("sc.cat", include_str!("sc.cat")),
    ("one-core.cat", include_str!("one-core.cat")),
    ("wasm.cat", include_str!("wasm.cat")),
    ("bpf.cat", include_str!("bpf.cat")),
    ("c20.cat", include_str!("c20.cat")),
];

/// The end of the title of a text whose verdicts were not compared with published ones.
const UNVALIDATED: &str = "(unvalidated)";

/// The models of these texts.
static MODELS: LazyLock<Vec<Model>> = LazyLock::new(|| {
    let model = |(name, text): &(&str, &str)| {
        Model::parse(text, name).unwrap_or_else(|mistake| unreachable!("the built-in texts are good: {mistake}"))
    };
    TEXTS.iter().map(model).collect()
});

/// A memory model: which executions are possible, on a processor or in the language. Clones share one text.
#[derive(Clone)]
pub struct Model(Arc<Read>);

/// A text that was read.
struct Read {
    name: String,
    text: String,
    left_out: Vec<String>,
    program: Program,
    /// What every execution that it allows is; known when it is first asked.
    is_coherent: OnceLock<bool>,
    is_atomic: OnceLock<bool>,
}

impl Read {
    fn new(name: String, text: String, left_out: Vec<String>, program: Program) -> Read {
        Read { name, text, left_out, program, is_coherent: OnceLock::new(), is_atomic: OnceLock::new() }
    }
}

impl Model {
    /// The built-in model of this name: `x86-tso`, `armv8`, `c20`, which is the language's model, … `docs/models.md` describes all.
    #[must_use]
    pub fn named(name: &str) -> Option<Model> {
        MODELS.iter().find(|model| model.name() == name).cloned()
    }

    /// The language's model.
    #[must_use]
    pub(crate) fn language() -> &'static Model {
        &MODELS[TEXTS.len() - 1]
    }

    /// Reads a text. `origin` is its name in messages; without its folder and `.cat`, it is the name of the model.
    pub fn parse(text: &str, origin: &str) -> Result<Model, Mistake> {
        let file = origin.rsplit(['/', '\\']).next().unwrap_or(origin);
        let name = file.strip_suffix(".cat").unwrap_or(file).to_owned();
        let program = compiled(Written { source: text, origin }, &TEXTS, &[])?;
        Ok(Model(Arc::new(Read::new(name, text.to_owned(), Vec::new(), program))))
    }

    /// The model without one of its [parts](Model::parts): without an axiom, or with an empty definition. None if it
    /// has no such part.
    #[must_use]
    pub fn without(&self, part: &str) -> Option<Model> {
        if !self.parts().iter().any(|known| known == part) {
            return None;
        }
        let Read { name, text, left_out, .. } = &*self.0;
        let mut left_out = left_out.clone();
        left_out.push(part.to_owned());
        let program = compiled(Written { source: text, origin: name }, &TEXTS, &left_out).ok()?;
        Some(Model(Arc::new(Read::new(name.clone(), text.clone(), left_out, program))))
    }

    /// Its name: `x86-tso`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Its title, or its name if the text has none.
    #[must_use]
    pub fn title(&self) -> &str {
        self.0.program.title.as_deref().unwrap_or(&self.0.name)
    }

    /// Whether its verdicts were compared with published ones. The title of a text says that they were not.
    #[must_use]
    pub fn is_validated(&self) -> bool {
        !self.title().ends_with(UNVALIDATED)
    }

    /// What is to be said beside its verdicts, if they were not compared.
    #[must_use]
    pub fn caveat(&self) -> Option<String> {
        let text =
            || format!("the model {} has not been compared with published verdicts (docs/models.md)", self.name());
        (!self.is_validated()).then(text)
    }

    /// The names of all built-in models.
    pub fn names() -> impl Iterator<Item = &'static str> {
        MODELS.iter().map(Model::name)
    }

    /// The names of its axioms that forbid executions, in the order of the text.
    pub fn axioms(&self) -> impl Iterator<Item = &str> {
        self.0.program.axioms()
    }

    /// The names of its axioms and definitions, in the order of the text.
    #[must_use]
    pub fn parts(&self) -> &[String] {
        &self.0.program.parts
    }

    /// Whether it defines the ordering within a thread (`local`), which then is all that a thread contributes.
    #[must_use]
    pub fn has_local(&self) -> bool {
        self.0.program.has_local()
    }

    /// Why it has no verdicts on the instructions of one thread, if so: without [`local`](Model::has_local) it does not say
    /// what they order by themselves.
    #[must_use]
    pub fn without_verdicts(&self) -> Option<String> {
        let reason = || {
            format!(
                "the memory model {} is not multi-copy atomic: what instructions order depends on other threads too",
                self.name()
            )
        };
        (!self.has_local()).then(reason)
    }

    /// Whether it forbids, of one place, that a thread's program order contradicts what is read and overwritten: the four shapes of
    /// Alglave, Maranget, Tautschnig, "Herding Cats" (TOPLAS 2014), figure 6, of which three are enough here: a write is not
    /// overwritten by an earlier one, and a read finds neither what was overwritten before nor what is written later.
    #[must_use]
    pub fn is_coherent(&self) -> bool {
        *self.0.is_coherent.get_or_init(|| self.forbids_contradictions())
    }

    fn forbids_contradictions(&self) -> bool {
        let (read, write) = (|thread| Event::read(thread, 0), |thread| Event::write(thread, 0));
        let execution = |events: Vec<Event>, reads_from: Vec<Option<usize>>, coherence: Vec<usize>| Execution {
            events,
            reads_from,
            coherence,
        };
        let contradictions = [
            execution(vec![write(0), read(1), read(1)], vec![None, Some(0), None], vec![0, 0, 0]),
            execution(vec![write(0), write(0)], vec![None, None], vec![1, 0]),
            execution(vec![write(0), read(0)], vec![None, None], vec![0, 0]),
            execution(vec![write(0), read(0), write(1)], vec![None, Some(2), None], vec![1, 0, 0]),
            execution(vec![read(0), write(0)], vec![Some(1), None], vec![0, 0]),
            execution(vec![read(0), write(0), write(1)], vec![Some(2), None, None], vec![0, 0, 1]),
        ];
        contradictions.iter().all(|execution| !self.allows(execution))
    }

    /// Whether it forbids that another thread writes between the read and the write of an atomic instruction or of an exclusive
    /// pair.
    #[must_use]
    pub fn is_atomic(&self) -> bool {
        *self.0.is_atomic.get_or_init(|| self.forbids_writes_between())
    }

    fn forbids_writes_between(&self) -> bool {
        let other = Event::write(1, 0);
        let one = Event { half: Half::Atomic, writes: true, ..Event::read(0, 0) };
        let pair = |half: Half| {
            let read = Event { half, partner: Some(1), ..Event::read(0, 0) };
            let write = Event { half, partner: Some(0), ..Event::write(0, 0) };
            let events = vec![read, write, other.clone()];
            Execution { events, reads_from: vec![None; 3], coherence: vec![0, 1, 0] }
        };
        let events = vec![one, other.clone()];
        let one = Execution { events, reads_from: vec![None; 2], coherence: vec![1, 0] };
        [one, pair(Half::Atomic), pair(Half::Exclusive)].iter().all(|execution| !self.allows(execution))
    }

    /// Whether an execution is possible.
    #[must_use]
    pub fn allows(&self, execution: &Execution) -> bool {
        Evaluation::of(&self.0.program, execution).allows()
    }

    /// The first axiom of the text that forbids an execution; none if it is possible.
    #[must_use]
    pub fn forbidding(&self, execution: &Execution) -> Option<&str> {
        Evaluation::of(&self.0.program, execution).forbidding()
    }

    /// The ordering within a thread, without what follows by transitivity: the definition `local`. It is empty if the
    /// model does not define it.
    #[must_use]
    pub fn local_order(&self, execution: &Execution) -> Relation {
        let local = Evaluation::of(&self.0.program, execution).local();
        local.unwrap_or_else(|| Relation::empty(execution.len()))
    }
}

/// Whether the language allows an execution.
#[must_use]
pub fn language_allows(execution: &Execution) -> bool {
    Model::language().allows(execution)
}

impl fmt::Debug for Model {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())?;
        self.0.left_out.iter().try_for_each(|part| write!(formatter, " without {part}"))
    }
}

impl PartialEq for Model {
    fn eq(&self, other: &Model) -> bool {
        let parts = |model: &Model| (model.0.name.clone(), model.0.text.clone(), model.0.left_out.clone());
        Arc::ptr_eq(&self.0, &other.0) || parts(self) == parts(other)
    }
}

impl Eq for Model {}

impl Hash for Model {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Read { name, text, left_out, .. } = &*self.0;
        (name, text, left_out).hash(state);
    }
}
