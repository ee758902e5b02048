//! The images of `docs/simulate.md`: each is what the program makes of the test beside it.

use super::simulate;
use crate::support::folder;
use crate::tidy::root;
use fs_err as fs;
use snapbox::{Assert, Data};

/// `SNAPSHOTS=overwrite` writes them anew.
#[test]
fn images_in_the_documentation_are_what_is_made() {
    let (out, tests) = (folder(), root().join("docs/simulate"));
    let witness = out.path().to_str().expect("it is text");
    for name in ["SB", "IRIW", "LB"] {
        let run = simulate(&tests, &[&format!("{name}.litmus"), "--witness", witness]);
        assert_eq!((run.code, run.stdout), (Some(0), format!("{name}.litmus: yes\n")), "{}", run.stderr);
        let made = fs::read_to_string(out.path().join(format!("{name}.svg"))).expect("it is written");
        Assert::new().action_env("SNAPSHOTS").eq(made, Data::read_from(&tests.join(format!("{name}.svg")), None).raw());
    }
}
