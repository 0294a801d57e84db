import sys

print("to stdout")
print("to stderr", file=sys.stderr)
sys.stdout.write("written\n")
sys.stderr.write("written to stderr\n")
print("both done", file=None)
old = sys.stdout


class Upper:
    def write(self, text):
        old.write(text.upper())

    def flush(self):
        pass


sys.stdout = Upper()
print("shouted")
sys.stdout = old
print("normal", sys.stdout is old, sys.__stdout__ is old)
