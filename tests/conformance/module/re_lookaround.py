import re

print(re.findall(r"\d+(?= euros)", "10 euros 20 dollars 30 euros"), re.findall(r"\b\w+(?!\w*\d)\b", "abc ab1 xyz"), re.findall(r"(?<=\$)\d+", "$10 €20 $30"))
print(re.findall(r"(?<!\d)\d{2}(?!\d)", "1 22 333 44"), re.match(r"(?=.*\d)(?=.*[a-z]).{4,}$", "abc1"), re.match(r"(?=(a+))\1b", "aab").groups())
print(re.search(r"(?<=a(?=b))b", "ab"), re.findall(r"(?:(?=(\w)).)+?", "abc"), re.findall(r"(?<=\b)a", "a ba a"), re.match(r"(?!)", ""), re.match(r"(?=)", ""))
print(re.match(r"(?>a|ab)c", "abc"), re.match(r"(?:a|ab)c", "abc"), re.match(r"a*+a", "aaa"), re.match(r"(ab)*+c", "ababc"), re.match(r"x?+x", "x"))
print(re.match(r"(<)?\w+(?(1)>|$)", "<a>"), re.match(r"(<)?\w+(?(1)>|$)", "a"), re.match(r"(<)?\w+(?(1)>|$)", "<a"), re.match(r"(?P<q>['\"])?x(?(q)(?P=q))", "'x'"))
print(re.match(r"(a|b)*?c", "abac").groups(), re.match(r"(?:(a)|b)*", "ab").groups(), re.match(r"((a)|b)*", "ab").groups(), re.match(r"(a*)*", "aa").groups(), re.match(r"(a*)+?$", "aa").groups())
print(re.match(r"(?:a{2}){2,3}", "aaaaaaa").group(), re.match(r"(?:ab|a){2,}?c", "abac").group(), re.match(r"(?s:.)(?-s:.)?", "\n\n").group())
print(re.findall("(?im)^x.*$", "Xa\nxb\ny"), re.match("(?x: a b )c d", "abc d"), re.match(r"\(\d{3}\) \d+", "(555) 12").group())
