"""The Sphinx extension: the directives `yieldscope` and `yieldscope-output`."""

import base64
import hashlib
import pathlib

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from . import STATIC, __version__, element

#: Where the assets lie below a site's `_static`.
FOLDER = "yieldscope"


class yieldscope(nodes.General, nodes.Element):
    """A program; its child is the code block that builders other than HTML show."""


class Yieldscope(SphinxDirective):
    """`.. yieldscope::` with the program as content, or `.. yieldscope:: FILE`."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec = {
        "view": directives.unchanged,
        "step": directives.nonnegative_int,
        "speed": directives.unchanged,
        "height": directives.unchanged,
        "theme": lambda value: directives.choice(value, ("auto", "light", "dark")),
        "load": lambda value: directives.choice(value, ("visible", "click")),
        "files": directives.unchanged,
        "raises": directives.unchanged,
        "autoplay": directives.flag,
        "eager": directives.flag,
        "readonly": directives.flag,
        "caption": directives.unchanged_required,
        "name": directives.unchanged,
        "class": directives.class_option,
    }

    def run(self):
        if self.arguments:
            if self.content:
                raise self.error("a program is either in a file or in the directive, not in both")
            relative, path = self.env.relfn2path(self.arguments[0])
            self.env.note_dependency(relative)
            try:
                source = pathlib.Path(path).read_text(encoding="utf-8")
            except OSError as problem:
                raise self.error(f"cannot read {self.arguments[0]}: {problem.strerror}") from None
        elif self.content:
            source = "\n".join(self.content) + "\n"
        else:
            raise self.error("a program is missing: as content, or the name of a file")
        block = nodes.literal_block(source, source, language="python")
        node = yieldscope("", block, source=source, options=dict(self.options), output=None)
        self.set_source_info(node)
        if "class" in self.options:
            node["classes"] += self.options["class"]
        self.add_name(node)
        if "caption" not in self.options:
            return [node]
        inline, messages = self.parse_inline(self.options["caption"])
        wrapper = nodes.container("", nodes.caption("", "", *inline), node, literal_block=True, classes=["literal-block-wrapper"])
        return [wrapper, *messages]


class YieldscopeOutput(SphinxDirective):
    """`.. yieldscope-output::`: what the program before it prints."""

    has_content = True

    def run(self):
        text = "\n".join(self.content) + "\n"
        return [nodes.literal_block(text, text, language="none", classes=["yieldscope-output"])]


def visit_html(translator, node):
    options = dict(node["options"])
    options["id"] = node["ids"][0] if node["ids"] else None
    translator.body.append(element(node["source"], options, node["output"]))
    raise nodes.SkipNode


def visit_other(translator, node):
    """The code block inside is what is shown."""


def depart_other(translator, node):
    pass


def add_script(app, pagename, templatename, context, doctree):
    """Only pages with a program pay for the script."""
    if doctree is None or not list(doctree.findall(yieldscope)):
        return
    app.add_js_file(f"{FOLDER}/yield-scope.js", type="module", integrity=integrity(STATIC / "yield-scope.js"))


def integrity(path):
    """The hash by which a browser knows that a file is the one that the page was built with."""
    return "sha384-" + base64.b64encode(hashlib.sha384(path.read_bytes()).digest()).decode()


def copy_assets(app, exception):
    if exception is None and app.builder.format == "html":
        from sphinx.util.fileutil import copy_asset

        copy_asset(str(STATIC), str(pathlib.Path(app.outdir) / "_static" / FOLDER))


def setup(app):
    app.add_node(
        yieldscope,
        html=(visit_html, None),
        latex=(visit_other, depart_other),
        text=(visit_other, depart_other),
        man=(visit_other, depart_other),
        texinfo=(visit_other, depart_other),
        gettext=(visit_other, depart_other),
    )
    app.add_directive("yieldscope", Yieldscope)
    app.add_directive("yieldscope-output", YieldscopeOutput)
    app.connect("html-page-context", add_script)
    app.connect("build-finished", copy_assets)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
