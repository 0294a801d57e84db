"""The Sphinx extension: the directives `yieldscope`, `yieldscope-output` and `yieldscope-predict`."""

import base64
import hashlib
import pathlib

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.errors import ExtensionError
from sphinx.util.docutils import SphinxDirective

from . import STATIC, __version__, element
from .poster import alternative, storyboard

#: Where the assets lie below a site's `_static`.
FOLDER = "yieldscope"


class yieldscope(nodes.General, nodes.Element):
    """A program; its child is the code block that builders other than HTML show."""


class yieldscope_output(nodes.General, nodes.Element):
    """What the program before it prints; in HTML it is a part of the program's element."""


class yieldscope_predict(nodes.General, nodes.Element):
    """A question; its children are the answer, which HTML shows when asked."""


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
        "input": directives.unchanged,
        "raises": directives.unchanged,
        "poster": directives.unchanged,
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
            source = self.read(self.arguments[0])
        elif self.content:
            source = "\n".join(self.content) + "\n"
        else:
            raise self.error("a program is missing: as content, or the name of a file")
        block = nodes.literal_block(source, source, language="python")
        node = yieldscope("", block, source=source, options=dict(self.options), output=None, poster=self.poster(source))
        self.set_source_info(node)
        if "class" in self.options:
            node["classes"] += self.options["class"]
        self.add_name(node)
        if "caption" not in self.options:
            return [node]
        inline, messages = self.parse_inline(self.options["caption"])
        wrapper = nodes.container("", nodes.caption("", "", *inline), node, literal_block=True, classes=["literal-block-wrapper"])
        return [wrapper, *messages]

    def read(self, name):
        relative, path = self.env.relfn2path(name)
        self.env.note_dependency(relative)
        try:
            return pathlib.Path(path).read_text(encoding="utf-8")
        except OSError as problem:
            raise self.error(f"cannot read {name}: {problem.strerror}") from None

    def poster(self, source):
        """The picture of the run: an SVG file that the author names, or one made now, of so many moments as the option says."""
        asked = self.options.get("poster")
        if asked is None:
            return None
        if asked.endswith(".svg"):
            return self.read(asked)
        if asked and not asked.isdigit():
            raise self.error(f"poster is an SVG file, a number of moments, or nothing, and not {asked!r}")
        try:
            return storyboard(self.config.yieldscope_command, source, asked)
        except OSError as problem:
            raise self.error(f"the poster needs the command {self.config.yieldscope_command!r} (yieldscope_command): {problem}") from None


class YieldscopeOutput(SphinxDirective):
    """`.. yieldscope-output::`: what the program before it prints."""

    has_content = True

    def run(self):
        text = "\n".join(self.content) + "\n"
        return [yieldscope_output("", nodes.literal_block(text, text, language="none"), text=text)]


class YieldscopePredict(SphinxDirective):
    """`.. yieldscope-predict:: QUESTION` with the answer as content, which a reader opens."""

    has_content = True
    required_arguments = 1
    final_argument_whitespace = True

    def run(self):
        self.assert_has_content()
        question, messages = self.parse_inline(self.arguments[0])
        node = yieldscope_predict("", nodes.paragraph("", "", *question), *self.parse_content_to_nodes())
        return [node, *messages]


def join_outputs(app, doctree):
    """An output directly behind a program is the program's; elsewhere it is a mistake."""
    for output in list(doctree.findall(yieldscope_output)):
        at = output.parent.index(output)
        before = output.parent[at - 1] if at else None
        program = next(before.findall(yieldscope), None) if isinstance(before, (yieldscope, nodes.container)) else None
        if program is None:
            raise ExtensionError(f"{app.env.docname}: a yieldscope-output stands behind no program")
        program["output"] = output["text"]


def visit_html(translator, node):
    options = dict(node["options"])
    options["id"] = node["ids"][0] if node["ids"] else None
    poster = None
    if node["poster"]:
        poster = (write_poster(translator.builder, node["poster"]), alternative(node["poster"]))
    translator.body.append(element(node["source"], options, node["output"], poster))
    raise nodes.SkipNode


def write_poster(builder, svg):
    """Puts a picture among a site's images; its address from the page that is written."""
    name = f"yieldscope-{hashlib.sha256(svg.encode()).hexdigest()[:16]}.svg"
    folder = pathlib.Path(builder.outdir) / builder.imagedir
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(svg, encoding="utf-8")
    return f"{builder.imgpath}/{name}"


def skip_html(translator, node):
    raise nodes.SkipNode


def visit_predict(translator, node):
    question = node.pop(0)
    translator.body.append('<details class="yieldscope-predict"><summary>')
    for part in question:
        part.walkabout(translator)
    translator.body.append("</summary>\n")


def depart_predict(translator, node):
    translator.body.append("</details>\n")


def visit_other(translator, node):
    """What stands inside is what is shown."""


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
    others = {builder: (visit_other, depart_other) for builder in ("latex", "text", "man", "texinfo", "gettext")}
    app.add_node(yieldscope, html=(visit_html, None), **others)
    app.add_node(yieldscope_output, html=(skip_html, None), **others)
    app.add_node(yieldscope_predict, html=(visit_predict, depart_predict), **others)
    app.add_directive("yieldscope", Yieldscope)
    app.add_directive("yieldscope-output", YieldscopeOutput)
    app.add_directive("yieldscope-predict", YieldscopePredict)
    app.add_config_value("yieldscope_command", "yieldscope", "env", str)
    app.connect("doctree-read", join_outputs)
    app.connect("html-page-context", add_script)
    app.connect("build-finished", copy_assets)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
