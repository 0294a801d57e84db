"""The MkDocs plugin: a fence `yieldscope`, by pymdownx.superfences."""

import pathlib
import shutil

from mkdocs.plugins import BasePlugin

from . import ATTRIBUTES, FLAGS, STATIC, element

#: Where the assets lie in a site.
FOLDER = "assets/yieldscope"


def validate(language, inputs, options, attrs, md):
    """Of the words behind the fence's language those that are ours; the others are left alone."""
    for name, value in inputs.items():
        if name in FLAGS or value == name:
            options[name] = None
        elif name in ATTRIBUTES or name == "raises":
            options[name] = value
        else:
            return False
    return True


def fence(source, language, class_name, options, md, **kwargs):
    # A block for Markdown, which would put an element that it does not know into a paragraph.
    return f'<div class="yieldscope">{element(source + chr(10), options)}</div>'


class YieldscopePlugin(BasePlugin):
    def on_config(self, config):
        superfences = "pymdownx.superfences"
        if superfences not in config.markdown_extensions:
            config.markdown_extensions.append(superfences)
        options = config.mdx_configs.setdefault(superfences, {})
        fences = options.setdefault("custom_fences", [])
        fences.append({"name": "yieldscope", "class": "yieldscope", "format": fence, "validator": validate})
        return config

    def on_post_page(self, output, page, config):
        """Only pages with a program pay for the script."""
        if "<yield-scope" not in output:
            return output
        up = "../" * page.url.rstrip("/").count("/") + ("../" if page.url.rstrip("/") and page.url.endswith("/") else "")
        script = f'<script type="module" src="{up or "./"}{FOLDER}/yield-scope.js"></script>'
        return output.replace("</head>", f"{script}</head>", 1)

    def on_post_build(self, config):
        shutil.copytree(STATIC, pathlib.Path(config.site_dir) / FOLDER, dirs_exist_ok=True)
