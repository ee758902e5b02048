//! Instances of oneshot.

use ::oneshot::{Receiver, Sender};

exported! {
    fn oneshot_channel() -> (Sender<u64>, Receiver<u64>) { ::oneshot::channel() }
    fn oneshot_send(sender: Sender<u64>, value: u64) -> bool { sender.send(value).is_ok() }
    fn oneshot_recv(receiver: Receiver<u64>) -> u64 { receiver.recv().unwrap_or(0) }
    fn oneshot_try_recv(receiver: &Receiver<u64>) -> u64 { receiver.try_recv().unwrap_or(0) }
    fn oneshot_drop_sender(sender: Sender<u64>) { drop(sender); }
    fn oneshot_drop_receiver(receiver: Receiver<u64>) { drop(receiver); }
    fn oneshot_is_closed(sender: &Sender<u64>) -> bool { sender.is_closed() }
}
