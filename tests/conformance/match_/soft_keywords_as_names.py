match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _, match + case, match - 1, [match], (match), match * case, -match)


def case_(match, *, case=0):
    return match, case


print(case_(match=match, case=case), case_(1), {"match": match})


class Thing:
    match = "attribute"

    def case(self):
        return self.match


print(Thing().case(), Thing.match)
match = [5]
match[0] = 6
match.append(case)
print(match, match[0])
match (1, 2):
    case (a, b):
        print(a, b)
match 1, 2:
    case 1, b:
        print(b)
match {"k": [1]}:
    case {"k": [case]}:
        print("case bound to", case)
match -5 + 3:
    case match:
        print("match bound to", match)
match (match):
    case -2:
        print("in brackets")
match [*range(3)]:
    case [_, _, _]:
        print("wildcard leaves _ alone", _)
match not True:
    case False:
        print("not")
match lambda: 1:
    case f:
        print(f())
match match:
    case case: print(case)
type = lambda n: n
print(type (5))
type Alias = list[int]
print(Alias, Alias.__value__)
type: int = 7
print(type)
print([match for match in [1, 2]], (lambda match: match)(3), f"{match}")
for match in "ab":
    print(match, end=" ")
with open(__file__) as match:
    print(match.readline().strip())
import sys as match
print(match.__name__)
del match, case
