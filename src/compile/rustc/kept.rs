//! Cached compilations: of all probes of a target, or some of them.

use super::{CompileError, Compiled, Job, isolate};
use crate::compile::cache::{Codec, Key};
use crate::compile::probes;
use crate::compile::session::Session;
use crate::probe::Probe;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// The kind of entry in the cache.
const KIND: &str = "asm";

impl Job<'_> {
    /// Compiles all probes, or returns the cached result. `probes` are those that exist on the target.
    pub fn compile(&self, probes: &[Probe], session: &Session) -> Result<Compiled, CompileError> {
        self.remembered(&probes::fingerprint(), session, || {
            let folder = probes::folder(&session.cache)?;
            let all: Vec<&Probe> = probes.iter().collect();
            self.run(&folder, Path::new("src/lib.rs"), &all, session)?.or_else(|reason| {
                tracing::info!("{}: {reason}; looking for the probes that stop the compiler", self.target.name);
                isolate::compile(self, probes, session)
            })
        })
    }

    /// The result of compiling all probes in an earlier run.
    pub fn compiled_before(&self, session: &Session) -> Result<Option<Compiled>, CompileError> {
        Ok(if self.target.is_native() { None } else { self.known(&probes::fingerprint(), session)? })
    }

    /// Compiles only some probes that exist on the target, or returns the cached result. Each has the same instructions
    /// as among all probes.
    pub fn compile_some(&self, probes: &[Probe], session: &Session) -> Result<Compiled, CompileError> {
        let all: Vec<&Probe> = probes.iter().collect();
        self.remembered(&probes::part(probes), session, || {
            self.compile_part(&all, session)?.or_else(|_| isolate::compile(self, probes, session))
        })
    }

    /// The cached compilation of a source, or else the result of `make`.
    fn remembered(
        &self,
        source: &str,
        session: &Session,
        make: impl FnOnce() -> Result<Compiled, CompileError>,
    ) -> Result<Compiled, CompileError> {
        if self.target.is_native() {
            return make();
        }
        if let Some(compiled) = self.known(source, session)? {
            return Ok(compiled);
        }
        let key = self.key(source, self.sizes, session)?;
        session.cache.remembered(KIND, Some(&key), &CODEC, make)
    }

    /// The cached compilation of a source. If no sizes are wanted, an entry with sizes is used too: the assembly is the
    /// same.
    fn known(&self, source: &str, session: &Session) -> io::Result<Option<Compiled>> {
        let known = |sizes| -> io::Result<Option<Compiled>> {
            Ok(session.cache.known(KIND, &self.key(source, sizes, session)?, &CODEC))
        };
        Ok(match known(self.sizes)? {
            None if !self.sizes => known(true)?.map(|compiled| Compiled { sizes: BTreeMap::new(), ..compiled }),
            known => known,
        })
    }

    /// Identifies everything that the assembly depends on, with `source` for the probes.
    fn key(&self, source: &str, sizes: bool, session: &Session) -> io::Result<Key> {
        let flags = self.flags(session).join("\n");
        let sysroot = self.sysroot.fingerprint(self.facts)?;
        let sizes = if sizes { "sizes" } else { "" };
        Ok(Key::of(&[KIND, &session.toolchain.identity, &flags, &sysroot, source, sizes]))
    }
}

/// The format of an entry.
const CODEC: Codec<Compiled> = Codec { encode, decode };

/// A cache entry: failures and sizes as a line of JSON, then the assembly.
#[expect(clippy::unnecessary_wraps, reason = "what the compiler made is always worth keeping")]
fn encode(compiled: &Compiled) -> Option<String> {
    // Only user code has libraries, and a profile.
    let Compiled { assembly, failed, sizes, libraries: _, opt_level: _ } = compiled;
    Some(format!("{}\n{assembly}", serde_json::json!([failed, sizes])))
}

fn decode(entry: &str) -> Option<Compiled> {
    let (head, assembly) = entry.split_once('\n')?;
    let (failed, sizes) = serde_json::from_str(head).ok()?;
    Some(Compiled { assembly: assembly.to_owned(), failed, sizes, ..Compiled::default() })
}
