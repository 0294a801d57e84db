err = ValueError("bad value")
err.add_note("while reading line 3")
err.add_note("of file\n  data.csv")
print(err.__notes__)
try:
    err.add_note(5)
except TypeError as problem:
    print(problem)
raise err
