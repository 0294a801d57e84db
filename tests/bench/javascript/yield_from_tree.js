function* walk(node) {
  if (node !== null) {
    yield* walk(node.left);
    yield node.value;
    yield* walk(node.right);
  }
}
let tree = null;
for (let value = 0; value < 60; value++) {
  tree = { value, left: tree, right: { value: -value, left: null, right: null } };
}
let total = 0;
for (let turn = 0; turn < 5000; turn++) {
  for (const value of walk(tree)) total += (((value * turn) % 11) + 11) % 11;
}
print(`yield_from_tree ${total}`);
