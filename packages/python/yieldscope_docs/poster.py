"""Pictures of a program's run, made by the command `yieldscope storyboard`."""

import html
import re
import subprocess


def storyboard(command, source, moments=""):
    """The SVG of so many key moments of the run. An OSError says why there is none."""
    told = [command, "storyboard", "-", *(["--steps", moments] if moments else [])]
    made = subprocess.run(told, input=source, capture_output=True, text=True, encoding="utf-8")
    if made.returncode:
        raise OSError(made.stderr.strip() or f"exit code {made.returncode}")
    return made.stdout


def alternative(svg):
    """The picture in words: its title."""
    title = re.search("<title>(.*?)</title>", svg, re.DOTALL)
    return html.unescape(title.group(1)).strip() if title else "The run in pictures"
