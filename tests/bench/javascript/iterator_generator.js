function* collatz(number) {
  while (number !== 1) {
    yield number;
    number = number % 2 === 0 ? number / 2 : 3 * number + 1;
  }
}
let count = 0;
for (let start = 1; start < 36_000; start++) for (const _ of collatz(start)) count += 1;
print(`iterator_generator ${count}`);
