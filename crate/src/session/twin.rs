//! What differs between a program and its eager twin.

use super::measure::Measured;

/// What came of a run.
#[derive(Clone, Copy)]
pub struct Outcome<'a> {
    pub output: &'a str,
    pub error: Option<&'a str>,
    pub hit_limit: bool,
}

impl<'a> From<&'a Measured> for Outcome<'a> {
    fn from(run: &'a Measured) -> Outcome<'a> {
        Outcome { output: &run.output, error: run.error.as_deref(), hit_limit: run.hit_limit }
    }
}

/// In one sentence why the results of two runs of a program differ; None if they are the same.
pub fn difference(lazy: Outcome, eager: Outcome) -> Option<String> {
    if lazy.output == eager.output && lazy.error == eager.error {
        return None;
    }
    if eager.hit_limit && !lazy.hit_limit {
        return Some(
            "The eager run reached the limit of its memory, and what it would have printed after that is missing."
                .into(),
        );
    }
    if lazy.error != eager.error {
        let ends = |run: Outcome| run.error.map_or("without an error".to_string(), |error| format!("with {error}"));
        return Some(format!(
            "The lazy run ends {}, the eager one {}: there, what a generator raises is raised when the generator is made.",
            ends(lazy),
            ends(eager)
        ));
    }
    let (a, b): (Vec<&str>, Vec<&str>) = (lazy.output.lines().collect(), eager.output.lines().collect());
    let (mut sorted_a, mut sorted_b) = (a.clone(), b.clone());
    sorted_a.sort_unstable();
    sorted_b.sort_unstable();
    if sorted_a == sorted_b {
        return Some(
            "The eager run prints the same lines in another order: there, a generator runs to its end before its first value is used.".into(),
        );
    }
    let at = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let line = |lines: &[&str]| lines.get(at).map_or("nothing".to_string(), |line| format!("{line:?}"));
    let why = if sorted_b.len() > sorted_a.len() {
        "there, a generator runs to its end even where not all its values are wanted"
    } else {
        "a generator reads its variables when it runs, and in the eager run that is earlier"
    };
    Some(format!(
        "Line {} of the output is {} in the lazy run and {} in the eager one: {why}.",
        at + 1,
        line(&a),
        line(&b)
    ))
}
