import hashlib
import io
import os

data = bytes(n % 251 for n in range(700_000))
print(hashlib.file_digest(io.BytesIO(data), "sha256").hexdigest() == hashlib.sha256(data).hexdigest())
path = "hashlib_of_files.tmp"
with open(path, "wb") as file:
    file.write(data)
with open(path, "rb") as file:
    file.read(1000)
    print(hashlib.file_digest(file, hashlib.md5).hexdigest() == hashlib.md5(data[1000:]).hexdigest())
with open(path, "rb") as file:
    print(hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=8)).hexdigest())
with open(path) as file:
    try:
        hashlib.file_digest(file, "md5")
    except ValueError as e:
        print(str(e)[-45:])
os.remove(path)
