"""A report written into memory."""
from io import StringIO

report = StringIO()
for i in range(3_000):
    report.write(f"{i}: {i * i}\n")
text = report.getvalue()
print(len(text), text.count("9"))
