import io
import logging
import logging.handlers

out = io.StringIO()
log = logging.getLogger("fmt")
log.propagate = False
log.setLevel(1)
h = logging.StreamHandler(out)
log.addHandler(h)
for formatter in (
    logging.Formatter("%(levelname)-8s|%(message)s|%(lineno)d|%(funcName)s|%(module)s"), logging.Formatter("{levelname:>5} {message}", style="{"), logging.Formatter("$levelname ${message}", style="$"), logging.Formatter("%(extra)s %(message)s", defaults={"extra": "none"}), logging.Formatter(),
):
    h.setFormatter(formatter)
    log.info("message %d", 5)
log.info("x", extra={"extra": "given"})
try:
    raise ValueError("in the log")
except ValueError:
    log.exception("with traceback")
print(out.getvalue())


class Kept(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.records = []

    def emit(self, record):
        self.records.append(record.getMessage())


kept = Kept()
log.addHandler(kept)
log.debug("no")
log.error("yes")
buffered = logging.handlers.MemoryHandler(10, flushLevel=logging.ERROR, target=kept)
log.addHandler(buffered)
log.warning("buffered")
print(kept.records, len(buffered.buffer))
log.error("flush")
print(kept.records, len(buffered.buffer), log.handlers[0] is h, log.hasHandlers(), h.level, kept.level, repr(kept), kept.get_name())
log.removeHandler(kept)
log.removeHandler(buffered)
try:
    log.info("x", extra={"message": 1})
except KeyError as e:
    print(e)
null = logging.NullHandler()
logging.getLogger("quiet").addHandler(null)
logging.getLogger("quiet.sub").propagate = True
print(null, logging.getLevelNamesMapping()["INFO"])
