"""The guide: how generators work, shown by programs that readers step through, and how to use and embed Yieldscope."""

project = "Yieldscope guide"
author = "the Yieldscope authors"
copyright = author
extensions = ["yieldscope_docs.sphinx"]
exclude_patterns = ["_*"]
language = "en"
highlight_language = "python"

html_theme = "furo"
html_title = "Yieldscope guide"
html_favicon = "../www/public/icon.svg"
html_static_path = ["_static"]
html_css_files = ["guide.css"]
templates_path = ["_templates"]
html_use_index = False
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_show_sphinx = False
html_sidebars = {
    "**": ["sidebar/brand.html", "to-the-microscope.html", "sidebar/search.html", "sidebar/scroll-start.html", "sidebar/navigation.html", "sidebar/scroll-end.html"],
}

# The colours of the page itself.
light = {
    "color-brand-primary": "#a84700",
    "color-brand-content": "#8a3a00",
    "color-brand-visited": "#8a3a00",
    "color-problematic": "#8a3a00",
    "font-stack": 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    "font-stack--monospace": 'ui-monospace, "SF Mono", "Cascadia Code", "Liberation Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace',
}
dark = {
    "color-brand-primary": "#ffb066",
    "color-brand-content": "#ffb066",
    "color-brand-visited": "#ffb066",
    "color-problematic": "#ffb066",
}
html_theme_options = {"light_css_variables": light, "dark_css_variables": dark, "navigation_with_keys": False}


def setup(app):
    # Pages are short, and their programs want the room of a table of contents.
    app.connect("html-page-context", lambda app, page, template, context, tree: context.update(furo_hide_toc=True), priority=900)
