import ast


class ASTTestMixin:
    def assertASTEqual(self, first, second):
        self.assertIsInstance(first, ast.AST)
        self.assertIsInstance(second, ast.AST)
        self.assertEqual(ast.dump(first, show_empty=True), ast.dump(second, show_empty=True))
