def compute(alpha, beta, gamma):
    return alpha + beta + gamma


データ = {"キー": [1, 2, 3], "κλειδί": "λέξη"}
print(データ["キー"][0], "➜", データ["κλειδί"])
result = compute(alpha=データ["キー"][0], beta=len(データ["κλειδί"] * 3), gamma=データ["キー"][1]) + データ["κλειδί"] + "ä" * 5
