//! The command, as an author calls it: what it prints and how it ends.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of its own for each test, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Folder {
        let path = std::env::temp_dir().join(format!("yieldscope-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        for (file, text) in files {
            let file = path.join(file);
            std::fs::create_dir_all(file.parent().unwrap_or(Path::new(""))).expect("a folder can be made");
            std::fs::write(file, text).expect("a file can be written");
        }
        Folder(path)
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_yieldscope"))
            .args(args)
            .current_dir(&self.0)
            .output()
            .expect("the command runs")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

const MARKDOWN: &str = "\
# A page

```yieldscope
print(list(i * i for i in range(3)))
```

```output
[0, 1, 4]
```

Words.

```python
this is no program of ours
```

```python yieldscope raises=ValueError
raise ValueError('meant')
```

<yield-scope view=\"code\">
<pre><code>for n in range(2):
    print(n &lt; 1)
</code></pre>
<pre slot=\"output\">True
False</pre>
</yield-scope>
";

#[test]
fn check_accepts_what_is_right() {
    let rst = "\
Title
=====

.. yieldscope::
   :view: code

   def one():
       yield 1

   print(next(one()))

.. yieldscope-output::

   1

.. yieldscope:: inc/other.py
";
    let html = "<yield-scope><script type=\"text/x-python\">\n  print(1 < 2)\n</script></yield-scope>";
    let folder = Folder::new(
        "right",
        &[
            ("docs/page.md", MARKDOWN),
            ("docs/page.rst", rst),
            ("docs/inc/other.py", "print('there')\n"),
            ("docs/page.html", html),
            ("docs/notes.txt", "```yieldscope\n1 / 0\n```"),
        ],
    );
    let done = folder.run(&["check", "docs"]);
    assert_eq!(text(&done.stdout), "6 programs in 3 pages, 0 wrong\n");
    assert_eq!(done.status.code(), Some(0));
}

/// `i < n` is no tag there, and a backslash is written twice.
#[test]
fn check_reads_elements_of_markdown_and_mdx() {
    let folder = Folder::new(
        "elements",
        &[
            (
                "page.md",
                "A `<yield-scope>…</yield-scope>` is an element.\n\n<yield-scope>\n\n```python\ni = 0\n\nwhile i < 2:\n    i += 1\nprint(i)\n```\n\n<pre slot=\"output\">2\n</pre>\n</yield-scope>\n",
            ),
            (
                "page.mdx",
                "<yield-scope><pre><code>{`i = 0\n\nwhile i < 3:\n    i += 1\nprint(f\"{i}\\\\n\")\n`}</code></pre>\n<pre slot=\"output\">{`3\n`}</pre></yield-scope>\n",
            ),
        ],
    );
    let done = folder.run(&["check", "page.md", "page.mdx"]);
    assert_eq!(text(&done.stdout), "2 programs in 2 pages, 0 wrong\n");
}

#[test]
fn check_gives_programs_the_input_that_their_authors_wrote() {
    let markdown =
        "```yieldscope input=\"Ann\\n41\"\nprint(input(), int(input()) + 1)\n```\n\n```output\nAnn 42\n```\n";
    let rst = ".. yieldscope::\n   :input: a b\\nc\n\n   import sys\n   print(sys.stdin.read().split())\n\n.. yieldscope-output::\n\n   ['a', 'b', 'c']\n";
    let html = "<yield-scope input=\"1&#10;2\"><pre>print(int(input()) + int(input()))\n</pre><pre slot=\"output\">3</pre></yield-scope>\n\
                <yield-scope raises=\"EOFError\"><pre>input()</pre></yield-scope>";
    let folder = Folder::new("input", &[("page.md", markdown), ("page.rst", rst), ("page.html", html)]);
    let done = folder.run(&["check", "page.md", "page.rst", "page.html"]);
    assert_eq!(text(&done.stdout), "4 programs in 3 pages, 0 wrong\n");
}

#[test]
fn check_names_the_place_and_the_fault() {
    let page = "\
```yieldscope
print(1)
print(2)
```

```output
1
3
```

Text.

```yieldscope
def broken():
    yield 1 / 0

next(broken())
```

```yieldscope raises=KeyError
print('fine')
```

```yieldscope
while True: pass
```

```yieldscope
def f(:
```
";
    let folder = Folder::new("wrong", &[("page.md", page)]);
    let done = folder.run(&["check", "page.md"]);
    let said = text(&done.stdout);
    assert!(said.contains("page.md:2: line 2 of its output should be \"3\" and is \"2\"\n"), "{said}");
    assert!(said.contains("page.md:14: ZeroDivisionError: division by zero\n"), "{said}");
    assert!(said.contains("    yield 1 / 0"), "{said}");
    assert!(said.contains("page.md:21: should have raised KeyError, and ended well\n"), "{said}");
    assert!(said.contains("page.md:25: does not end\n"), "{said}");
    assert!(said.contains("page.md:29: SyntaxError: invalid syntax\n"), "{said}");
    assert!(said.ends_with("5 programs in 1 pages, 5 wrong\n"), "{said}");
    assert_eq!(done.status.code(), Some(1));
}

#[test]
fn check_of_what_is_not_there() {
    let done = Folder::new("missing", &[("a.md", "")]).run(&["check", "b.md"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(text(&done.stderr).contains("can't read 'b.md'"));
}

#[test]
fn storyboard_draws_moments_of_the_run() {
    let program = "def pair():\n    yield 'left <'\n    yield 'right'\n\nfor side in pair():\n    print(side)\n";
    let folder = Folder::new("storyboard", &[("program.py", program)]);
    let svg = text(&folder.run(&["storyboard", "program.py", "--steps", "4"]).stdout);
    assert!(svg.starts_with("<svg"), "{svg}");
    assert_eq!(svg.matches("<g transform").count(), 4);
    assert!(svg.contains("pair is made; nothing of it runs yet"), "{svg}");
    assert!(svg.contains("yields &#39;left &lt;&#39;") || svg.contains("yields 'left &lt;'"), "{svg}");
    assert!(svg.contains("asleep at line 2"), "{svg}");
}

#[test]
fn mem_prints_one_object_on_its_last_line() {
    let folder = Folder::new(
        "mem",
        &[("program.py", "import sys\nprint('seen', sys.argv[1:])\nn = sum([i for i in range(100_000)])\n")],
    );
    let done = folder.run(&["mem", "program.py", "--json", "--eager", "--svg", "chart.svg", "word"]);
    let said = text(&done.stdout);
    assert!(said.starts_with("seen ['word']\n"), "{said}");
    let last: serde_json::Value =
        serde_json::from_str(said.lines().last().unwrap_or("")).expect("the last line is JSON");
    let peak = last["peak_bytes"].as_u64().expect("a number");
    assert!((3_900_000..4_100_000).contains(&peak), "{peak}");
    assert!(last["live_bytes"].as_u64().expect("a number") < 1000);
    assert!(last["eager"]["peak_bytes"].is_u64());
    assert!(last["difference"].is_null());
    let chart = std::fs::read_to_string(folder.0.join("chart.svg")).expect("the chart was written");
    assert!(chart.contains("eager: peak") && chart.contains("lazy: peak"), "{chart}");
}

#[test]
fn mem_without_a_file_says_how_it_is_used() {
    let done = Folder::new("usage", &[("a", "")]).run(&["mem", "--eager"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(text(&done.stderr).contains("usage: yieldscope run FILE"));
}

#[test]
fn a_missing_module_says_which_there_are() {
    let folder = Folder::new(
        "modules",
        &[("main.py", "try:\n    import numpy\nexcept ImportError as error:\n    print(error)\nimport tkinter\n")],
    );
    let run = folder.run(&["run", "main.py"]);
    assert_eq!(text(&run.stdout), "No module named 'numpy'\n", "CPython's own words");
    assert_eq!(run.status.code(), Some(1));
    let error = text(&run.stderr);
    let (_, told) =
        error.split_once("ModuleNotFoundError: No module named 'tkinter'\n").expect("the last line of the traceback");
    let modules =
        told.trim().strip_prefix("Yieldscope has these modules: ").expect("a note").split(", ").collect::<Vec<_>>();
    for module in ["asyncio", "collections", "hashlib", "itertools", "json", "typing"] {
        assert!(modules.contains(&module), "{module} in {told}");
    }
    assert!(modules.is_sorted() && !modules.iter().any(|module| module.starts_with('_')), "{told}");
}

const SEVERAL: &[(&str, &str)] = &[
    (
        "app/main.py",
        "\
import sys
import sibling
print(sibling.x, sibling.__file__ == sys.path[0] + '/sibling.py')
sys.path.append(sys.path[0] + '/../other')
import far
print(far.y)
import inner
from inner import deep
print(inner.name, deep.who, deep.__package__, inner.__path__ == [sys.path[0] + '/inner'])
for line in ['from inner import missing', 'import inner.missing', 'import sibling.sub', 'from inner import needy', 'from . import z']:
    try:
        exec(line)
    except ImportError as error:
        print(type(error).__name__, str(error).split(' (')[0], error.name)
try:
    import circle
except ImportError as error:
    print(str(error).replace(sys.path[0], 'HERE'))
import random
for module, name in (random, 'choice'), (sibling, 'choice'):
    try:
        getattr(module, name)
    except AttributeError as error:
        print(str(error).replace(sys.path[0], 'HERE'))
for part in 'inner.late', 'early':
    try:
        __import__(part)
    except AttributeError as error:
        print(str(error).replace(sys.path[0], 'HERE'))
with open(sibling.__file__, 'w') as file:
    file.write('z = 3')
import importlib
print(importlib.reload(sibling) is sibling, sibling.x, sibling.z)
for wrong in 5, type(sys)('unknown'):
    try:
        importlib.reload(wrong)
    except (TypeError, ImportError) as error:
        print(type(error).__name__, error)
print(__name__, __package__, __spec__)
import raises
",
    ),
    ("app/sibling.py", "x = 1\n"),
    ("app/random.py", ""),
    ("app/circle.py", "import square\nside = 1\n"),
    ("app/square.py", "from circle import side\n"),
    ("app/early.py", "import early\nearly.thing\n"),
    ("app/raises.py", "from inner.deep import boom\nboom(0)\n"),
    ("app/inner/__init__.py", "name = 'inner'\nfrom . import deep\n"),
    ("app/inner.py", "wrong = 'a package comes first'\n"),
    ("app/inner/deep.py", "from . import name\nwho = 'deep in ' + name\ndef boom(n):\n    return 1 / n\n"),
    ("app/inner/needy.py", "import nowhere_to_be_found\n"),
    ("app/inner/late.py", "import inner.late as late\nlate.thing\n"),
    ("other/far.py", "y = 2\n"),
];

/// What CPython 3.13 prints for the same files.
const SEVERAL_PRINTED: &str = "\
1 True
2
inner deep in inner inner True
ImportError cannot import name 'missing' from 'inner' inner
ModuleNotFoundError No module named 'inner.missing' inner.missing
ModuleNotFoundError No module named 'sibling.sub'; 'sibling' is not a package sibling.sub
ModuleNotFoundError No module named 'nowhere_to_be_found' nowhere_to_be_found
ImportError attempted relative import with no known parent package None
cannot import name 'side' from partially initialized module 'circle' (most likely due to a circular import) (HERE/circle.py)
module 'random' has no attribute 'choice' (consider renaming 'HERE/random.py' since it has the same name as the standard library module named 'random' and the import system gives it precedence)
module 'sibling' has no attribute 'choice'
partially initialized module 'inner.late' from 'HERE/inner/late.py' has no attribute 'thing' (most likely due to a circular import)
module 'early' has no attribute 'thing' (consider renaming 'HERE/early.py' if it has the same name as a third-party module you intended to import)
True 1 3
TypeError reload() argument must be a module
ImportError module unknown not in sys.modules
__main__ None None
";

const SEVERAL_TRACEBACK: &str = "\
Traceback (most recent call last):
  File \"HERE/main.py\", line 40, in <module>
    import raises
  File \"HERE/raises.py\", line 2, in <module>
    boom(0)
    ~~~~^^^
  File \"HERE/inner/deep.py\", line 4, in boom
    return 1 / n
           ~~^~~
ZeroDivisionError: division by zero
";

#[test]
fn modules_are_found_beside_the_program_and_along_sys_path() {
    let folder = Folder::new("several", SEVERAL);
    let done = folder.run(&["run", "app/main.py"]);
    assert_eq!(text(&done.stdout), SEVERAL_PRINTED);
    let here = std::path::absolute(folder.0.join("app")).expect("it is there").to_string_lossy().into_owned();
    assert_eq!(text(&done.stderr).replace(&here, "HERE"), SEVERAL_TRACEBACK);
}
