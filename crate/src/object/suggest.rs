//! Which known name a misspelt one was meant to be.

/// The candidate most like a misspelt name, as CPython's suggestions choose it.
pub fn suggest<'a>(wrong: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate == wrong {
            continue;
        }
        let limit = (wrong.chars().count() + candidate.chars().count() + 3) * MOVE_COST / 6;
        let limit = best.map_or(limit, |(beaten, _)| limit.min(beaten.saturating_sub(1)));
        let cost = distance(wrong, candidate, limit);
        if cost <= limit && best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, candidate));
        }
    }
    best.map(|(_, name)| name)
}

const MOVE_COST: usize = 2;
const CASE_COST: usize = 1;

/// Levenshtein distance in which a change of case is cheap.
fn distance(a: &str, b: &str, limit: usize) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len() > 40 || b.len() > 40 {
        return limit + 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).map(|i| i * MOVE_COST).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = (i + 1) * MOVE_COST;
        for (j, y) in b.iter().enumerate() {
            let change = if x == y {
                0
            } else if x.to_lowercase().eq(y.to_lowercase()) {
                CASE_COST
            } else {
                MOVE_COST
            };
            let cost = (diagonal + change).min(row[j] + MOVE_COST).min(row[j + 1] + MOVE_COST);
            diagonal = row[j + 1];
            row[j + 1] = cost;
        }
    }
    row[b.len()]
}

/// ". Did you mean 'x'?", as it is said of a keyword argument.
pub fn keyword_hint<'a>(wrong: &str, known: impl Iterator<Item = &'a str>) -> String {
    suggest(wrong, known).map_or(String::new(), |name| format!(". Did you mean '{name}'?"))
}
