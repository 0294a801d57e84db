"""A text with every word in capitals, made at once."""
text = "\n".join(f"chapter {i}: the quick brown fox" for i in range(1_000))
headings = text.title()
print(len(headings), headings.count("Fox"), headings[-3:])
