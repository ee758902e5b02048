//! Which intervals are noisy, and which files are refused.

use super::*;

#[test]
fn wide_intervals_are_noisy() {
    for (low, median, high, is_noisy) in [
        (9.5, 10.0, 10.5, false),
        (8.0, 10.0, 12.0, true),
        // Less than a cycle says enough, even of nothing.
        (-0.1, 0.0, 0.1, false),
        (-1.0, 0.0, 1.0, true),
        (f64::NAN, f64::NAN, f64::NAN, true),
    ] {
        assert_eq!(Interval { median, low, high }.is_noisy(), is_noisy, "{low} {median} {high}");
    }
    let of = |low, high| Interval { median: low, low, high };
    assert!(of(1.0, 2.0).is_apart_from(of(2.1, 3.0)) && of(2.1, 3.0).is_apart_from(of(1.0, 2.0)));
    assert!(!of(1.0, 2.0).is_apart_from(of(2.0, 3.0)));
}

#[test]
fn files_of_another_schema_are_refused() {
    let says = |text: &str| Measurements::read(text).expect_err("it is none");
    assert!(says("{}").contains("it has no `schema`"));
    assert!(says("{\"schema\": 2}").contains("its schema is 2, and this program reads 1"));
    assert!(says("{\"schema\": 1}").contains("missing field `machine`"));
    assert!(says("hello").contains("expected value"));
}
