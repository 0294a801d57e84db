"""What is seldom asked of `inspect`; it is loaded when it is asked for."""

import inspect
import os
from collections import namedtuple

Attribute = namedtuple("Attribute", "name kind defining_class object", module="inspect")
Arguments = namedtuple("Arguments", "args, varargs, varkw", module="inspect")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals", module="inspect")


class ClassFoundException(Exception):
    pass


class EndOfBlock(Exception):
    pass


def classify_class_attrs(cls):
    """Return list of attribute-descriptor tuples, one for each name of the class."""
    order = inspect.getmro(cls)
    names = dir(cls)
    found = []
    for name in names:
        defining = next((base for base in order if name in base.__dict__), None)
        if defining is None:
            defining = next((base for base in type(cls).__mro__ if name in base.__dict__), None)
            if defining is None:
                continue
        stored = defining.__dict__[name]
        try:
            got = getattr(cls, name) if name != "__dict__" else None
        except Exception:
            got = None
        if isinstance(stored, staticmethod) or name == "__new__":
            kind = "static method"
        elif isinstance(stored, classmethod) or type(stored).__name__ == "classmethod_descriptor":
            kind = "class method"
        elif isinstance(stored, property):
            kind = "property"
        elif inspect.isroutine(stored):
            kind = "method"
        else:
            kind = "data"
        found.append(Attribute(name, kind, defining, got if kind == "static method" and got is not None else stored))
    return found


def getargs(co):
    """Get information about the arguments accepted by a code object."""
    if not inspect.iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names = co.co_varnames
    count, keyword_only = co.co_argcount, co.co_kwonlyargcount
    place = count + keyword_only
    varargs = varkw = None
    if co.co_flags & inspect.CO_VARARGS:
        varargs = names[place]
        place += 1
    if co.co_flags & inspect.CO_VARKEYWORDS:
        varkw = names[place]
    return Arguments(list(names[:count + keyword_only]), varargs, varkw)


def getargvalues(frame):
    """Get information about arguments passed into a particular frame."""
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    """Format an argument spec from the 4 values returned by getargvalues."""
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(shown)})"


def getcomments(object):
    """The comments before a definition; None where there are none."""
    try:
        lines, start = inspect.findsource(object)
    except (OSError, TypeError):
        return None
    if inspect.ismodule(object):
        place = 1 if lines and lines[0].startswith("#!") else 0
        while place < len(lines) and lines[place].strip() in ("", "#"):
            place += 1
        end = place
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(line.expandtabs() for line in lines[place:end]) or None
    indent = inspect.indentsize(lines[start])
    first = start
    while first and lines[first - 1].lstrip().startswith("#") and inspect.indentsize(lines[first - 1]) == indent:
        first -= 1
    return "".join(line.expandtabs().lstrip() for line in lines[first:start]) or None


def getabsfile(object, _filename=None):
    """Return an absolute path to the source or compiled file for an object."""
    if _filename is None:
        _filename = inspect.getsourcefile(object) or inspect.getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getlineno(frame):
    """Get the line number from a frame object."""
    return frame.f_lineno


def walktree(classes, children, parent):
    """A level of the tree of classes, with what lies below."""
    results = []
    for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results


def getclasstree(classes, unique=False):
    """Arrange the given list of classes into a hierarchy of nested lists."""
    children, roots = {}, []
    for cls in classes:
        if not cls.__bases__:
            if cls not in roots:
                roots.append(cls)
            continue
        for parent in cls.__bases__:
            below = children.setdefault(parent, [])
            if cls not in below:
                below.append(cls)
            if unique and parent in classes:
                break
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)
