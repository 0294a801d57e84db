function* averager() {
  let mean = 0;
  let count = 0;
  while (true) {
    const value = yield mean;
    count += 1;
    mean += (value - mean) / count;
  }
}
const average = averager();
average.next();
let mean = 0;
for (let number = 0; number < 3_000_000; number++) mean = average.next(number % 1000).value;
print(`send_average ${Number(mean.toFixed(6))}`);
