//! Instances of event_listener.

use ::event_listener::{Event, EventListener, IntoNotification, Listener};
use std::sync::atomic::{AtomicBool, Ordering};

exported! {
    fn event_listener_notify(event: &Event) -> usize { event.notify(1) }
    fn event_listener_notify_all(event: &Event) -> usize { event.notify(usize::MAX) }
    fn event_listener_notify_additional(event: &Event) -> usize { event.notify(1.additional()) }
    fn event_listener_notify_relaxed(event: &Event) -> usize { event.notify(1.relaxed()) }
    fn event_listener_listen(event: &Event) -> EventListener { event.listen() }
    fn event_listener_wait(listener: EventListener) { listener.wait(); }
    fn event_listener_discard(listener: EventListener) -> bool { listener.discard() }
    fn event_listener_is_notified(event: &Event) -> bool { event.is_notified() }
    fn event_listener_wait_for(event: &Event, flag: &AtomicBool) {
        while !flag.load(Ordering::Acquire) {
            let listener = event.listen();
            if flag.load(Ordering::Acquire) {
                return;
            }
            listener.wait();
        }
    }
}
