"""Programs in documentation that readers can run and step: what Sphinx and MkDocs share."""

import html
import pathlib

__version__ = "0.1.0"

#: The files that a site serves: `yield-scope.js` and what it fetches.
STATIC = pathlib.Path(__file__).parent / "static"

#: Attributes of the element that an author may set; those that are None are set by their presence.
ATTRIBUTES = ("view", "step", "speed", "height", "theme", "load", "files", "input")
FLAGS = ("autoplay", "eager", "readonly")


def element(source, options, output=None, poster=None):
    """The element's markup. Without scripts, in print and in feeds its text is what readers see, with what the program prints and
    a picture of its run (address, text in its place) where there are."""
    # An option stands on one line: `\\n` is the end of a line of input.
    options = {**options, "input": (options.get("input") or "").replace("\\n", "\n")}
    attributes = "".join(f' {name}="{html.escape(str(options[name]))}"' for name in ATTRIBUTES if options.get(name))
    attributes += "".join(f" {name}" for name in FLAGS if name in options)
    for name, value in ("class", " ".join(options.get("class") or ())), ("id", options.get("id")):
        if value:
            attributes += f' {name}="{html.escape(value)}"'
    shown = f'<pre slot="output">{html.escape(output)}</pre>' if output else ""
    if poster:
        address, words = map(html.escape, poster)
        shown += f'<img slot="poster" src="{address}" alt="{words}" loading="lazy">'
    return f'<yield-scope{attributes}><pre><code class="language-python">{html.escape(source)}</code></pre>{shown}</yield-scope>'
