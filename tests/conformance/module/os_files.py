import errno
import os

with open("os_files.tmp", "w") as f:
    f.write("abc")
print(os.stat("os_files.tmp").st_size, os.path.getsize("os_files.tmp"), "os_files.tmp" in os.listdir("."), "os_files.tmp" in os.listdir())
os.rename("os_files.tmp", "os_files2.tmp")
os.replace("os_files2.tmp", "os_files.tmp")
with os.scandir(".") as entries:
    for entry in entries:
        if entry.name == "os_files.tmp":
            print(entry.is_file(), entry.is_dir(), entry.path, entry.stat().st_size, entry)
for folder, folders, files in os.walk("."):
    print(folder, "os_files.tmp" in files)
    break
os.remove("os_files.tmp")
try:
    open("os_files.tmp")
except OSError as e:
    print(e.errno == errno.ENOENT, errno.errorcode[e.errno], e.filename)
errors = []
print(list(os.walk("nowhere", onerror=errors.append)), errors)
print(errno.EEXIST, errno.EACCES, errno.EISDIR)
