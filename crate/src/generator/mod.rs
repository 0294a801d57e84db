//! What generators do that takes several steps: throwing through a delegation, closing, finalising.

pub mod close;
pub mod finalize;
pub mod throw;
