"""Debian's nbconvert executes every notebook of the collection with this kernel, and what it writes is valid nbformat 4.5."""
import glob
import os
import subprocess
import sys
import tempfile
import unittest

import nbformat
from kernel_case import NAME

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class NotebookTests(unittest.TestCase):
    def test_nbconvert_executes_every_notebook(self):
        notebooks = sorted(glob.glob(os.path.join(ROOT, "notebooks", "*.ipynb")))
        self.assertGreaterEqual(len(notebooks), 2)
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                [sys.executable, "-m", "jupyter", "nbconvert", "--to", "notebook", "--execute", f"--ExecutePreprocessor.kernel_name={NAME}",
                 "--output-dir", folder, *notebooks],
                check=True, timeout=300)
            for path in notebooks:
                with self.subTest(os.path.basename(path)):
                    self.check(os.path.join(folder, os.path.basename(path)))

    def check(self, path):
        executed = nbformat.read(path, as_version=nbformat.NO_CONVERT)
        self.assertEqual((4, 5), (executed.nbformat, executed.nbformat_minor))
        nbformat.validate(executed)
        cells = [cell for cell in executed.cells if cell.cell_type == "code" and cell.source.strip()]
        run = [cell for cell in cells if cell.execution_count is not None]
        self.assertGreater(len(run), 3)
        self.assertEqual([], [output for cell in run for output in cell.outputs if output.output_type == "error"])
        figures = [output for cell in run for output in cell.outputs if "application/vnd.plotly.v1+json" in output.get("data", {})]
        for figure in figures:
            self.assertGreater(len(figure.data["application/vnd.plotly.v1+json"]["data"]), 0)
            self.assertIn("text/html", figure.data)
            self.assertIn("text/plain", figure.data)


if __name__ == "__main__":
    unittest.main()
