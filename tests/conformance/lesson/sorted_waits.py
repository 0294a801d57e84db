def words():
    for word in "the quick brown fox".split():
        print("reads", word)
        yield word


def shout(source):
    for word in source:
        yield word.upper()


for word in shout(sorted(words())):
    print(word)
