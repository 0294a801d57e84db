//! Why a run stopped.

use crate::object::{Raised, Value};

pub enum Halt {
    /// The program ended; the value of its outermost frame.
    Finished(Value),
    /// An exception left the outermost frame.
    Uncaught(Raised),
    /// The fuel is used up: call `run` again to go on.
    Fuel,
    /// The recorder asked to stop after an event.
    Paused,
    /// A generator that was resumed by hand answered (see `session::hand`).
    Hand,
}
