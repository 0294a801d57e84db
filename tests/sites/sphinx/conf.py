import os

project = "A library"
author = "its authors"
extensions = ["yieldscope_docs.sphinx"]
html_theme = os.environ["THEME"]
