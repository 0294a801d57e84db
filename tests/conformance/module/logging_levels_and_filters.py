import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s:%(name)s:%(message)s", level=logging.INFO, force=True)
root, child = logging.getLogger(), logging.getLogger("app.child")
parent = logging.getLogger("app")
child.info("hello %s", "world")
child.debug("hidden")
parent.setLevel("ERROR")
child.warning("below the parent's level")
child.error("shown %(k)s", {"k": 5})
print(child.getEffectiveLevel(), child.isEnabledFor(logging.INFO), child.parent is parent, parent.parent is root, logging.getLevelName(20), logging.getLevelName("INFO"), logging.getLevelName(25), logging.getLogger("app") is parent, child.name, repr(child), parent.getChild("child") is child)


class Only(logging.Filter):
    def filter(self, record):
        record.msg = f"<{record.msg}>"
        return "keep" in record.msg


parent.setLevel(logging.DEBUG)
child.addFilter(Only())
child.debug("keep this")
child.debug("drop that")
logging.addLevelName(25, "NOTICE")
root.log(25, "custom")
logging.disable(logging.WARNING)
root.warning("disabled")
root.error("still")
logging.disable(logging.NOTSET)
try:
    1 / 0
except ZeroDivisionError:
    root.exception("caught", exc_info=False)
root.info("stack", stacklevel=1)
for bad in (lambda: root.setLevel("nosuch"), lambda: root.setLevel(1.5), lambda: logging.getLogger(5), lambda: logging.Formatter("{x", style="{"), lambda: logging.Formatter("%(x)s", style="?"), lambda: root.log("a", "b"), lambda: logging.basicConfig(nosuch=1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
adapter = logging.LoggerAdapter(root, {"user": "tim"})
adapter.info("adapted")
print(logging.makeLogRecord({"msg": "m %s", "args": (1,), "levelno": 30, "levelname": "W"}).getMessage())
