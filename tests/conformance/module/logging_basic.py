import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s:%(name)s:%(message)s")
logging.debug("debug %d", 1)
logging.info("info %s %s", "a", [1])
logging.warning("warning %(x)s", {"x": 5})
logging.error("error")
logging.critical("critical 100%")
log = logging.getLogger("app.db")
log.info("from %s", log.name)
try:
    1 / 0
except ZeroDivisionError:
    log.exception("went wrong")
    logging.error("with info", exc_info=True)
log.setLevel("ERROR")
log.warning("not seen")
log.error("seen")
print(log, log.level, log.getEffectiveLevel(), log.isEnabledFor(logging.INFO), log.parent, logging.getLogger("app"), logging.getLogger(), log.parent is logging.getLogger("app"))
child = log.getChild("cache")
print(child.name, child.getEffectiveLevel(), child.parent is log, log.getChildren(), logging.getLogger("app.db") is log)
print(logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(35), logging.getLevelNamesMapping())
logging.addLevelName(25, "NOTICE")
logging.log(25, "a notice")
logging.disable(logging.WARNING)
logging.warning("disabled")
logging.error("still")
logging.disable(logging.NOTSET)
for bad in (lambda: log.setLevel("LOUD"), lambda: log.setLevel(1.5), lambda: log.log("x", "y"), lambda: logging.basicConfig(force=True, nope=1), lambda: logging.getLogger(5), lambda: logging.basicConfig(force=True, stream=1, filename="x")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
