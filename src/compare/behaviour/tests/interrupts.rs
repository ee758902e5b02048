//! Functions that mask interrupts.

use super::body;
use crate::compare::behaviour::{Returns, difference};
use crate::judge::trace::Machine;
use crate::model::Model;

/// No access goes in or out where interrupts are masked.
#[test]
fn interrupts_are_as_they_were() {
    let machine = Machine::of("avr", "avr-none", []).expect("it has a folder");
    let model = Model::named("one-core").expect("it is built in");
    let load = "movw r30, r24\nin r0, 63\ncli\nld r24, Z\nldd r25, Z+1\nout 63, r0\nret";
    let differs = |after: &str| {
        let [before, after] = [load, after].map(|text| body("avr", text));
        difference(&before, &after, &machine, &model, Returns::General { count: 1, bits: 16 }).is_some()
    };
    for (from, to, expected) in [
        ("r0", "r18", false),
        ("movw r30, r24", "mov r30, r24\nmov r31, r25", false),
        ("cli\n", "", true),
        ("out 63, r0\n", "", true),
        ("out 63, r0", "sei", true),
        ("ldd r25, Z+1\nout 63, r0", "out 63, r0\nldd r25, Z+1", true),
        ("cli\nld r24, Z", "ld r24, Z\ncli", true),
        // The upper half of the result.
        ("ldd r25, Z+1", "ldd r25, Z+2", true),
        ("out 63, r0\nret", "out 63, r0\nclr r25\nret", true),
    ] {
        assert_eq!(differs(&load.replace(from, to)), expected, "{from:?} as {to:?}");
    }
}
