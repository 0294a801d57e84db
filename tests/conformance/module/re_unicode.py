import re

print(re.findall(r"\w+", "naïve café 日本語 Ω_1"), re.findall(r"\w+", "naïve café", re.ASCII), re.findall(r"\d", "1٣৪x"), re.findall(r"\s", "a\u00a0b\u2003c d"))
print(re.match("É", "é", re.I), re.match("[à-ö]", "É", re.I), re.findall("straße", "STRASSE Straße", re.I), re.match("(?ai)é", "É"), re.match("K", "\u212a", re.I))
print(re.search("語", "日本語の").span(), re.sub("[\u3040-\u309f]", "-", "漢字かな"), re.split("・", "あ・い・う"), re.findall(r"\b\w", "él año"))
print(re.findall(".", "a😀b"), re.match("..", "😀😀").end(), re.findall(r"\u00e9|\U0001F600", "é😀"), re.findall(r"[^\x00-\x7f]", "aéb😀"))
print(re.findall(rb"\w", b"a\xe9b"), re.findall(rb"[\x80-\xff]", b"a\xe9b"), re.match(rb"(?i)A", b"a"))
