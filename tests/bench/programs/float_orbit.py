# Attributes and floats: a body moved step by step, its places yielded.
class Body:
    def __init__(self):
        self.x, self.y, self.vx, self.vy = 1.0, 0.0, 0.0, 1.0


def orbit(body, step, count):
    for _ in range(count):
        pull = (body.x * body.x + body.y * body.y) ** -1.5
        body.vx -= body.x * pull * step
        body.vy -= body.y * pull * step
        body.x += body.vx * step
        body.y += body.vy * step
        yield body.x, body.y


far = 0.0
for x, y in orbit(Body(), 0.001, 1_000_000):
    if x + y > far:
        far = x + y
print("float_orbit", round(far, 6))
