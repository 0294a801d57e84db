"""Wrapping and indenting of text."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_whitespace = "\t\n\x0b\x0c\r "


class TextWrapper:
    """
    Object for wrapping/filling text.  The public interface consists of
    the wrap() and fill() methods; the attributes say how.
    """

    def __init__(
        self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
        fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8,
        *, max_lines=None, placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(c): " " for c in _whitespace})
        return text

    def _split(self, text):
        """Words and the spaces between them, words with hyphens in parts."""
        chunks = []
        index = 0
        while index < len(text):
            start = index
            is_space = text[index] in _whitespace
            while index < len(text) and (text[index] in _whitespace) == is_space:
                index += 1
            piece = text[start:index]
            if is_space or not self.break_on_hyphens:
                chunks.append(piece)
            else:
                chunks.extend(_parts_of_word(piece))
        return chunks

    def _fix_sentence_endings(self, chunks):
        for index in range(len(chunks) - 1):
            word = chunks[index].rstrip("\"'")
            if chunks[index + 1] == " " and len(word) > 1 and word[-1] in ".!?" and word[-2].islower():
                chunks[index + 1] = "  "

    def _handle_long_word(self, chunks, line, line_length, width):
        space = 1 if width < 1 else width - line_length
        if self.break_long_words:
            end = space
            chunk = chunks[-1]
            if self.break_on_hyphens and len(chunk) > space:
                hyphen = chunk.rfind("-", 0, space)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not line:
            line.append(chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        while chunks:
            line = []
            length = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                chunks.pop()
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == "":
                length -= len(line[-1])
                line.pop()
            if not line:
                continue
            is_last = not chunks or (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (is_last and length <= width):
                lines.append(indent + "".join(line))
                continue
            # The last line that is allowed: it ends with the placeholder.
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + "".join(line))
                    break
                length -= len(line[-1])
                line.pop()
            else:
                if lines:
                    previous = lines[-1].rstrip()
                    if len(previous) + len(self.placeholder) <= self.width:
                        lines[-1] = previous + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def wrap(self, text):
        """Reformat the single paragraph in 'text' so it fits in lines of no more than 'self.width' columns."""
        chunks = self._split(self._munge_whitespace(text))
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """Reformat the single paragraph in 'text', and return a new string containing the entire wrapped paragraph."""
        return "\n".join(self.wrap(text))


def _is_letter(c):
    return c.isalnum() or c == "_"


def _may_break(word, hyphen):
    """Whether a line may end after a hyphen: `ab-cd` and `a-b-cd`, but not `-x` or `a-1`."""

    def letter(index):
        return 0 <= index < len(word) and (word[index].isalpha() or word[index] == "_")

    before = letter(hyphen - 1) and (letter(hyphen - 2) or (word[hyphen - 2:hyphen - 1] == "-" and letter(hyphen - 3)))
    after = letter(hyphen + 1) and (letter(hyphen + 2) or (word[hyphen + 2:hyphen + 3] == "-" and letter(hyphen + 3)))
    return before and after


def _parts_of_word(word):
    """A word that may be broken after a hyphen between letters, and around a dash."""
    parts = []
    start = 0
    index = 0
    while index < len(word):
        if word[index] != "-":
            index += 1
            continue
        end = index
        while end < len(word) and word[end] == "-":
            end += 1
        before, after = word[start:index], word[end:]
        if end - index >= 2:
            if before and after[:1] and _is_letter(after[0]) and (_is_letter(before[-1]) or before[-1] in "!\"'&.,?"):
                parts += [before, word[index:end]]
                start = end
        elif _may_break(word, index):
            parts.append(word[start:end])
            start = end
        index = end
    if start < len(word):
        parts.append(word[start:])
    return parts


def wrap(text, width=70, **kwargs):
    """Wrap a single paragraph of text, returning a list of wrapped lines."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """Fill a single paragraph of text, returning a new string."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """Collapse and truncate the given text to fit in the given width."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """Remove any common leading whitespace from every line in `text`."""
    lines = text.split("\n")
    margin = None
    for index, line in enumerate(lines):
        bare = line.lstrip(" \t")
        if not bare or bare.isspace() and "\r" not in bare:
            lines[index] = ""
            continue
        indent = line[:len(line) - len(bare)]
        if margin is None:
            margin = indent
        else:
            common = 0
            while common < len(margin) and common < len(indent) and margin[common] == indent[common]:
                common += 1
            margin = margin[:common]
    if margin:
        lines = [line[len(margin):] if line else line for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """Adds 'prefix' to the beginning of selected lines in 'text': those that are not only whitespace, by default."""
    result = []
    for line in text.splitlines(True):
        if line.strip() if predicate is None else predicate(line):
            result.append(prefix)
        result.append(line)
    return "".join(result)
