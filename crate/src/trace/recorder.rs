//! The numbered log of what the engine did.

/// Keeps events while a run is observed.
#[derive(Default)]
pub struct Recorder {}
