let total = 0;
function* kept(start) {
  for (let n = start; n < 1_600_000; n++) if (n & 1) yield (n * n) % 7;
}
for (let start = 0; start < 4; start++) for (const value of kept(start)) total += value;
print(`genexpr_sum ${total}`);
