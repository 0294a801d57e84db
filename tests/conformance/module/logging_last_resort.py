import logging
import sys
import warnings

log = logging.getLogger("quiet")
log.info("nothing")
log.warning("to stderr")
print(logging.lastResort, log.handlers, log.hasHandlers())
logging.getLogger("lib").addHandler(logging.NullHandler())
logging.getLogger("lib").error("swallowed by the handler, but not above")
logging.captureWarnings(True)
logging.getLogger("py.warnings").addHandler(logging.StreamHandler(sys.stdout))
warnings.warn("careful")
logging.captureWarnings(False)
log.addHandler(logging.StreamHandler(sys.stdout))


def stages(source):
    for item in source:
        log.warning("got %s", item)
        yield item * 2


print(list(stages([1, 2])))


class Own(logging.Logger):
    def shout(self, msg):
        self.critical(msg.upper())


logging.setLoggerClass(Own)
own = logging.getLogger("own")
own.addHandler(logging.StreamHandler(sys.stdout))
own.shout("hey")
print(type(own).__name__, isinstance(log, Own), logging.getLoggerClass().__name__)
try:
    logging.setLoggerClass(int)
except TypeError as e:
    print(e)
log.disabled = True
log.critical("disabled")
