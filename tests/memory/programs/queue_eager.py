"""Tasks put into a deque before the first is done."""
from collections import deque

tasks = deque()
for number in range(50_000):
    tasks.append((number, "task"))
done = 0
while tasks:
    number, name = tasks.popleft()
    done += number
print(done)
