//! AMD's GPUs: the processors whose memory model is not that of GFX6 to GFX9.
//!
//! The guide, "Processors" and "Memory Model": which generation a processor is of, and that each has code sequences of its own.

use crate::isa::Guarantee;

/// The caches of these have to be written back before others see what is written.
const WRITE_BACK: Guarantee = Guarantee::Model("amdgpu-gfx90a");
/// These count loads and stores apart, and have two caches to invalidate.
const TWO_COUNTERS: Guarantee = Guarantee::Model("amdgpu-gfx10");
/// Both.
const BOTH: Guarantee = Guarantee::Model("amdgpu-gfx12");

/// The memory models of processors.
pub(super) const GUARANTEES: &[(&str, Guarantee)] = &[
    ("gfx90a", WRITE_BACK),
    ("gfx940", WRITE_BACK),
    ("gfx941", WRITE_BACK),
    ("gfx942", WRITE_BACK),
    ("gfx950", WRITE_BACK),
    ("gfx9-4-generic", WRITE_BACK),
    ("gfx1010", TWO_COUNTERS),
    ("gfx1011", TWO_COUNTERS),
    ("gfx1012", TWO_COUNTERS),
    ("gfx1013", TWO_COUNTERS),
    ("gfx1030", TWO_COUNTERS),
    ("gfx1031", TWO_COUNTERS),
    ("gfx1032", TWO_COUNTERS),
    ("gfx1033", TWO_COUNTERS),
    ("gfx1034", TWO_COUNTERS),
    ("gfx1035", TWO_COUNTERS),
    ("gfx1036", TWO_COUNTERS),
    ("gfx10-1-generic", TWO_COUNTERS),
    ("gfx10-3-generic", TWO_COUNTERS),
    ("gfx1100", TWO_COUNTERS),
    ("gfx1101", TWO_COUNTERS),
    ("gfx1102", TWO_COUNTERS),
    ("gfx1103", TWO_COUNTERS),
    ("gfx1150", TWO_COUNTERS),
    ("gfx1151", TWO_COUNTERS),
    ("gfx1152", TWO_COUNTERS),
    ("gfx1153", TWO_COUNTERS),
    ("gfx11-generic", TWO_COUNTERS),
    ("gfx1200", BOTH),
    ("gfx1201", BOTH),
    ("gfx12-generic", BOTH),
    ("gfx1250", BOTH),
    ("gfx1251", BOTH),
];
