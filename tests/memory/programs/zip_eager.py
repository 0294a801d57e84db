"""Names and scores laid side by side in a list."""
scores = [i * 37 % 1_009 for i in range(40_000)]
weights = [i / 8 for i in range(40_000)]
pairs = list(zip(scores, weights))
print(sum(score * weight for score, weight in pairs))
