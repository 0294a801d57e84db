"""Numbers of errors of the system, by their names."""

_MESSAGES = {
    1: "Operation not permitted", 2: "No such file or directory", 3: "No such process", 4: "Interrupted system call",
    5: "Input/output error", 9: "Bad file descriptor", 11: "Resource temporarily unavailable", 12: "Cannot allocate memory",
    13: "Permission denied", 17: "File exists", 18: "Invalid cross-device link", 20: "Not a directory", 21: "Is a directory",
    22: "Invalid argument", 24: "Too many open files", 27: "File too large", 28: "No space left on device", 29: "Illegal seek",
    32: "Broken pipe", 33: "Numerical argument out of domain", 34: "Numerical result out of range",
    36: "File name too long", 38: "Function not implemented", 39: "Directory not empty", 40: "Too many levels of symbolic links",
    103: "Software caused connection abort", 104: "Connection reset by peer", 110: "Connection timed out",
    111: "Connection refused", 115: "Operation now in progress",
}

errorcode = {
    1: "EPERM", 2: "ENOENT", 3: "ESRCH", 4: "EINTR", 5: "EIO", 9: "EBADF", 11: "EAGAIN", 12: "ENOMEM", 13: "EACCES", 17: "EEXIST",
    18: "EXDEV", 20: "ENOTDIR", 21: "EISDIR", 22: "EINVAL", 24: "EMFILE", 27: "EFBIG", 28: "ENOSPC", 29: "ESPIPE", 32: "EPIPE",
    33: "EDOM", 34: "ERANGE", 36: "ENAMETOOLONG", 38: "ENOSYS", 39: "ENOTEMPTY", 40: "ELOOP", 103: "ECONNABORTED",
    104: "ECONNRESET", 110: "ETIMEDOUT", 111: "ECONNREFUSED", 115: "EINPROGRESS",
}
for _number, _name in errorcode.items():
    globals()[_name] = _number
del _number, _name
EWOULDBLOCK = 11
