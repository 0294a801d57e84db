rows = ["4", "2", "0"]
ratios = (12 // int(row)
          for row in rows)
for ratio in ratios:
    print(ratio)
