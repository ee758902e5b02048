//! Iterators.

/// `fold` by `try_fold`, which loops as well.
macro_rules! impl_fold_via_try_fold {
    (fold -> try_fold) => {
        impl_fold_via_try_fold! { @internal fold -> try_fold }
    };
    (rfold -> try_rfold) => {};
    (@internal $fold:ident -> $try_fold:ident) => {
        #[inline]
        fn $fold<AAA, FFF>(mut self, init: AAA, fold: FFF) -> AAA
        where
            FFF: FnMut(AAA, Self::Item) -> AAA,
        {
            use crate::ops::NeverShortCircuit;
            self.$try_fold(init, NeverShortCircuit::wrap_mut_2(fold)).0
        }
    };
}

mod adapters;
mod general;
mod iterator;
mod more_adapters;
mod range;
mod sources;
mod traits;

pub use adapters::{Chain, Cloned, Enumerate, Filter, FilterMap, Map, Rev};
pub use general::{Fuse, StepBy, Take, Zip, zip};
pub use iterator::Iterator;
pub(crate) use iterator::try_process;
pub use more_adapters::{Copied, Inspect, MapWhile, Peekable, Skip, SkipWhile, TakeWhile};
pub use range::Step;
pub use sources::{
    Empty, FromFn, Once, Repeat, RepeatWith, Successors, empty, from_fn, once, repeat, repeat_with, successors,
};
pub(crate) use traits::UncheckedIterator;
pub use traits::{
    DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, FusedIterator, IntoIterator, Product, Sum,
};
