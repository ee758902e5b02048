//! Instances of want.

use ::want::{Giver, SharedGiver, Taker};
use std::task::{Context, Poll};

exported! {
    fn want_give(giver: &Giver) -> bool { giver.give() }
    fn want_is_wanting(giver: &SharedGiver) -> bool { giver.is_wanting() }
    fn want_is_canceled(giver: &Giver) -> bool { giver.is_canceled() }
    fn want_poll(giver: &mut Giver, context: &mut Context<'_>) -> bool { matches!(giver.poll_want(context), Poll::Ready(Ok(()))) }
    fn want_want(taker: &mut Taker) { taker.want(); }
    fn want_cancel(taker: &mut Taker) { taker.cancel(); }
    fn want_drop(taker: Taker) { drop(taker); }
}
