from __future__ import annotations

import __future__
import keyword

print(keyword.kwlist, keyword.softkwlist, keyword.iskeyword("if"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), keyword.issoftkeyword("x"), keyword.iskeyword(5))
print(__future__.all_feature_names, __future__.annotations.getOptionalRelease(), __future__.annotations.getMandatoryRelease(), __future__.division.compiler_flag, repr(__future__.generator_stop))
def f(x: undefined) -> 1 + 1:
    pass


print(f.__annotations__, annotations is __future__.annotations)
for source in "from __future__ import nosuch", "from __future__ import braces", "x = 1\nfrom __future__ import division", "from __future__ import *":
    try:
        compile(source, "f", "exec")
        print("compiles")
    except SyntaxError as e:
        print(e.msg)
