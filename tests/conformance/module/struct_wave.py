import io
import struct


def wave(frames, rate=8000):
    """The header and the frames of a sound file."""
    data = b"".join(struct.pack("<h", frame) for frame in frames)
    yield struct.pack("<4sI4s", b"RIFF", 36 + len(data), b"WAVE")
    yield struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16)
    yield struct.pack("<4sI", b"data", len(data))
    yield data


def chunks(file):
    riff, size, kind = struct.unpack("<4sI4s", file.read(12))
    yield riff, size, kind
    while header := file.read(8):
        name, size = struct.unpack("<4sI", header)
        yield name, size, file.read(size)[:8]


sound = b"".join(wave([0, 1000, -1000, 32767, -32768]))
print(len(sound), sound[:16])
for chunk in chunks(io.BytesIO(sound)):
    print(chunk)
