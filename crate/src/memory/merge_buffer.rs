//! How much room CPython's `list.sort` needs beside the list: it merges runs, and copies the smaller of two. What it copies
//! depends on the order that was there before.

use std::ops::Range;

/// Pairs that fit a buffer on the stack.
const ON_THE_STACK: usize = 256;
/// Shorter lists are one run.
const LONGEST_LEAST_RUN: usize = 64;

/// Items that the largest copy has, 0 if it needs no allocation. `ranks[i]` is the place that item `i` is sorted to.
pub fn largest_copy(mut ranks: Vec<u32>) -> usize {
    let all = ranks.len();
    if all < 2 * ON_THE_STACK {
        return 0;
    }
    let least = least_run(all);
    let mut largest = 0;
    // Runs that wait to be merged, each with the power of the boundary before it (Munro and Wild's powersort).
    let mut runs: Vec<(Range<usize>, u32)> = Vec::new();
    let mut start = 0;
    while start < all {
        let end = next_run(&mut ranks, start, least);
        let run = start..end;
        let power = runs.last().map_or(0, |(before, _)| boundary(before, &run, all));
        while runs.len() > 1 && runs.last().is_some_and(|(_, waiting)| *waiting > power) {
            merge_last(&mut ranks, &mut runs, &mut largest);
        }
        runs.push((run, power));
        start = end;
    }
    while runs.len() > 1 {
        merge_last(&mut ranks, &mut runs, &mut largest);
    }
    if largest > ON_THE_STACK { largest } else { 0 }
}

fn least_run(mut count: usize) -> usize {
    let mut odd = 0;
    while count >= LONGEST_LEAST_RUN {
        odd |= count & 1;
        count >>= 1;
    }
    count + odd
}

/// Sorts the run that begins at `start`, at least `least` long; its end.
fn next_run(ranks: &mut [u32], start: usize, least: usize) -> usize {
    let rest = &mut ranks[start..];
    let rising = rest.windows(2).take_while(|pair| pair[0] < pair[1]).count() + 1;
    let falling = rest.windows(2).take_while(|pair| pair[0] > pair[1]).count() + 1;
    let mut len = rising;
    if falling > rising {
        rest[..falling].reverse();
        len = falling + rest[falling - 1..].windows(2).take_while(|pair| pair[0] < pair[1]).count();
    }
    if len < least {
        len = least.min(rest.len());
        rest[..len].sort_unstable();
    }
    start + len
}

/// The power of the boundary between two neighbouring runs among `all` items.
fn boundary(left: &Range<usize>, right: &Range<usize>, all: usize) -> u32 {
    // Twice the middles of the runs, so that they are whole numbers.
    let (mut a, mut b) = (2 * left.start + left.len(), 2 * right.start + right.len());
    let mut power = 0;
    loop {
        power += 1;
        if a >= all {
            a -= all;
            b -= all;
        } else if b >= all {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

/// Merges the last two runs.
fn merge_last(ranks: &mut [u32], runs: &mut Vec<(Range<usize>, u32)>, largest: &mut usize) {
    let (Some((right, _)), Some((left, power))) = (runs.pop(), runs.pop()) else { return };
    // What stands in its place already is not copied.
    let first = ranks[right.start];
    let last = ranks[left.end - 1];
    let from = left.start + ranks[left.clone()].partition_point(|&rank| rank < first);
    let to = right.start + ranks[right.clone()].partition_point(|&rank| rank < last);
    let copied = (left.end - from).min(to - right.start);
    *largest = (*largest).max(copied);
    ranks[left.start..right.end].sort_unstable();
    runs.push((left.start..right.end, power));
}

#[cfg(test)]
mod tests {
    use super::largest_copy;

    #[test]
    fn what_is_in_order_needs_no_room() {
        assert_eq!(largest_copy((0..10_000).collect()), 0);
        assert_eq!(largest_copy((0..10_000).rev().collect()), 0);
    }

    #[test]
    fn two_interleaved_halves_need_room_for_one() {
        let ranks = (0..1000).map(|at| at * 2).chain((0..1000).map(|at| at * 2 + 1)).collect();
        // The first of the left half and the last of the right one stand where they belong.
        assert_eq!(largest_copy(ranks), 999);
    }
}
