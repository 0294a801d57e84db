import io
import logging
import sys
from logging.handlers import MemoryHandler, RotatingFileHandler

log = logging.getLogger("demo")
log.setLevel(logging.DEBUG)
log.propagate = False
out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("{levelname:>8}|{message}|{funcName}|{lineno}|{module}", style="{"))
handler.setLevel(logging.INFO)
log.addHandler(handler)
log.addHandler(handler)


def work():
    log.debug("below the handler's level")
    log.info("working")
    log.warning("careful", extra={"user": "x"})


work()
print(out.getvalue())


class Collect(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)


collect = Collect()
log.addHandler(collect)
log.info("to %s", "both", extra={"user": "me"})
record = collect.records[0]
print(record.getMessage(), record.user, record.args, record.levelno, record.name, record.threadName, record.filename)
collect.addFilter(lambda r: "skip" not in r.getMessage())
log.info("skip this")
log.info("keep this")
print([r.msg for r in collect.records])
f = logging.Filter("demo.sub")
print(f.filter(logging.makeLogRecord({"name": "demo.sub.x"})), f.filter(logging.makeLogRecord({"name": "demo.subway"})))
print(handler, collect, logging.NullHandler(), len(log.handlers), log.hasHandlers())
log.removeHandler(collect)
memory = MemoryHandler(10, target=handler)
log.handlers = [memory]
log.info("kept")
print("kept" in out.getvalue())
log.error("flushes")
print("kept" in out.getvalue(), memory.buffer)
for style, fmt in (("%", "no fields"), ("{", "none"), ("$", "$"), ("?", "x"), ("{", "{a b}")):
    try:
        logging.Formatter(fmt, style=style)
    except ValueError as e:
        print(e)
print(logging.Formatter("$levelname $message", style="$").format(logging.makeLogRecord({"levelname": "X", "msg": "m"})))
print(logging.Formatter("%(custom)s", defaults={"custom": "dflt"}).format(logging.makeLogRecord({})))
try:
    logging.Formatter("%(missing)s").format(logging.makeLogRecord({}))
except ValueError as e:
    print(e)
try:
    log.info("x", extra={"name": 1})
except KeyError as e:
    print(e)
adapter = logging.LoggerAdapter(log, {"ip": "1.2.3.4"})
handler.setFormatter(logging.Formatter("%(ip)s %(message)s"))
log.handlers = [handler]
adapter.info("adapted %d", 5)
print(out.getvalue().splitlines()[-1], adapter)
file = logging.FileHandler("logging_handlers.tmp", "w")
log.handlers = [file]
log.info("in the file")
file.close()
with open("logging_handlers.tmp") as f:
    print(f.read())
import os

os.remove("logging_handlers.tmp")
moment = logging.makeLogRecord({"created": 86399.5, "msecs": 500, "msg": "late"})
formatter = logging.Formatter("%(asctime)s %(message)s")
import time

print(formatter.format(moment), formatter.formatTime(moment, "%H-%M"), formatter.usesTime())
