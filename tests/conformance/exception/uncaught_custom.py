class AppError(Exception):
    """Base of the application's errors."""


class Missing(AppError):
    def __init__(self, key, where):
        super().__init__(key, where)
        self.key = key

    def __str__(self):
        return f"{self.key} is missing"


try:
    raise Missing("a", "b")
except AppError as err:
    print(err, err.args, repr(err))
raise Missing("color", "settings")
