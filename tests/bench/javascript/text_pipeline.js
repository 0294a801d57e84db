function* read(count) {
  const levels = ["INFO", "DEBUG", "ERROR", "WARN"];
  for (let number = 0; number < count; number++) {
    yield `${String(number).padStart(6, "0")} ${levels[number % 4]} worker-${number % 13} took ${(number * 37) % 1009} ms\n`;
  }
}
function* keep(lines, ...wanted) {
  for (const line of lines) if (wanted.includes(line.split(" ", 2)[1])) yield line.trimEnd();
}
function* took(lines) {
  for (const line of lines) yield parseInt(line.split(" ").at(-2), 10);
}
let total = 0;
for (const value of took(keep(read(480_000), "ERROR", "WARN"))) total += value;
print(`text_pipeline ${total}`);
