"""Names and scores side by side, a pair at a time."""
scores = (i * 37 % 1_009 for i in range(40_000))
weights = (i / 8 for i in range(40_000))
print(sum(score * weight for score, weight in zip(scores, weights)))
