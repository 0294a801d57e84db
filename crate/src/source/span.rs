//! A range in one file, as tracebacks and the page need it.

/// Where an instruction or an error stands. Lines count from 1, columns are byte offsets in the
/// UTF-8 line and count from 0, as `co_positions()` has them. A `line` of 0 means "no line"
/// (an artificial instruction).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
}

impl Span {
    /// Of instructions that no place in the source stands for, while they are being compiled.
    pub(crate) const NOWHERE: Span = Span { line: u32::MAX, column: 0, end_line: u32::MAX, end_column: 0 };

    pub(crate) fn is_nowhere(self) -> bool {
        self.line == u32::MAX
    }
}
