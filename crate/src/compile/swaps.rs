//! Runs of SWAP: done with as few as possible, and none where the instructions after them can change places.

use super::blocks::{Graph, Inst};
use super::unit::Emit;
use crate::code::opcode::Op;

impl Graph {
    pub(super) fn optimize_swaps(&mut self, id: usize) {
        let code = &mut self.blocks[id].code;
        let mut at = 0;
        while at < code.len() {
            if code[at].is(Op::Swap) {
                at += shorten(&mut code[at..]);
                apply_static(code, at);
            }
            at += 1;
        }
    }
}

/// Rewrites a run of SWAPs at the start to the shortest with the same effect, padded with NOPs in front;
/// returns the index of the run's last instruction.
fn shorten(code: &mut [Inst]) -> usize {
    let mut depth = code[0].arg as usize;
    let mut length = 1;
    let mut more = false;
    while let Some(inst) = code.get(length) {
        if inst.is(Op::Swap) {
            depth = depth.max(inst.arg as usize);
            more = true;
        } else if !inst.is(Op::Nop) {
            break;
        }
        length += 1;
    }
    if !more {
        return 0;
    }
    // Run them on a stack of numbers, 0 on top, then undo the permutation cycle by cycle, from the end.
    let mut stack: Vec<usize> = (0..depth).collect();
    for inst in code[..length].iter().filter(|i| i.is(Op::Swap)) {
        stack.swap(0, inst.arg as usize - 1);
    }
    const DONE: usize = usize::MAX;
    let mut current = length;
    for start in 0..depth {
        if stack[start] == DONE || stack[start] == start {
            continue;
        }
        let mut at = start;
        loop {
            if at != 0 {
                current -= 1;
                code[current].set(Op::Swap, at as u32 + 1);
            }
            if stack[at] == DONE {
                break;
            }
            at = std::mem::replace(&mut stack[at], DONE);
        }
    }
    for inst in &mut code[..current] {
        inst.erase();
    }
    length - 1
}

fn swappable(inst: &Inst) -> bool {
    matches!(inst.op, Emit::StoreFastMaybeNull | Emit::Op(Op::StoreFast | Op::PopTop))
}

fn stored(inst: &Inst) -> Option<u32> {
    matches!(inst.op, Emit::StoreFastMaybeNull | Emit::Op(Op::StoreFast)).then_some(inst.arg)
}

/// The next instruction after `at` that can change places, on the given line if any.
fn next_swappable(code: &[Inst], at: usize, line: Option<u32>) -> Option<usize> {
    for (index, inst) in code.iter().enumerate().skip(at + 1) {
        if line.is_some_and(|line| inst.span.line != line) {
            return None;
        }
        if inst.is(Op::Nop) {
            continue;
        }
        return swappable(inst).then_some(index);
    }
    None
}

/// Goes back over SWAPs from `at`: a SWAP before stores and pops is the same as those in another order.
fn apply_static(code: &mut [Inst], at: usize) {
    for index in (0..=at).rev() {
        let swap = code[index];
        if !swap.is(Op::Swap) {
            if swap.is(Op::Nop) || swappable(&swap) {
                continue;
            }
            return;
        }
        let Some(first) = next_swappable(code, index, None) else { return };
        let line = code[first].span;
        let line = (!line.is_nowhere()).then_some(line.line);
        let mut second = first;
        for _ in 1..swap.arg {
            match next_swappable(code, second, line) {
                Some(next) => second = next,
                None => return,
            }
        }
        let (a, b) = (stored(&code[first]), stored(&code[second]));
        if a.is_some() || b.is_some() {
            if a == b {
                return;
            }
            let between = code[first + 1..second].iter().filter_map(stored);
            for store in between {
                if Some(store) == a || Some(store) == b {
                    return;
                }
            }
        }
        code[index].erase();
        code.swap(first, second);
    }
}
