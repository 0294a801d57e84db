//! The order in which a body's flow graph is optimised: CPython's, since the result shows in line numbers, in the
//! depth of the stack and in what a tracer sees.

use super::blocks::Graph;
use super::unit::Constants;

pub(super) fn optimize(graph: &mut Graph, constants: &mut Constants, locals: usize, params: usize) {
    graph.label_handlers();
    graph.inline_small_blocks();
    graph.remove_unreachable();
    graph.resolve_lines();
    graph.fold_loads(constants);
    graph.peephole(constants);
    graph.remove_redundant_pairs();
    graph.remove_unreachable();
    graph.remove_redundant_nops_and_jumps();
    graph.remove_unused_constants(constants);
    graph.check_unbound_locals(locals, params);
    graph.remove_redundant_nops();
    graph.move_cold_blocks();
    graph.resolve_lines();
}
