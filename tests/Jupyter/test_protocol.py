"""The kernel under Jupyter's own test suite for kernels, jupyter_kernel_test.

Every attribute of the suite is set but that for the pager, which the protocol deprecates: that one test is skipped.
The kernel is the installed one named by NOTEBOOKS_KERNEL, ".net-csharp" by default.
"""
import os
import unittest

import jupyter_kernel_test


class ProtocolTests(jupyter_kernel_test.KernelTests):
    kernel_name = os.environ.get("NOTEBOOKS_KERNEL", ".net-csharp")
    language_name = "C#"
    file_extension = ".cs"

    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("oops");'
    code_generate_error = 'throw new InvalidOperationException("broken");'
    code_clear_output = "ClearOutput(wait: false)"
    code_inspect_sample = "Math.Max"

    completion_samples = [
        {"text": "Console.Wri", "matches": ["Write", "WriteLine"]},
        {"text": "Math.Abs", "matches": ["Abs"]},
        {"text": 'var mark = "😀"; mark.ToUpperI', "matches": ["ToUpperInvariant"]},
    ]

    complete_code_samples = ["1 + 1", "var x = 1;", "int Twice(int n) => 2 * n;", "", "#!time\n1", "if (true) { }"]
    incomplete_code_samples = ["for (var i = 0; i < 3; i++) {", "Console.WriteLine(", "1 +", "/* open", "class Point", 'var s = @"open']
    invalid_code_samples = ["1 )", 'var s = "open\n;', "int x = ;"]

    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": 'HTML("<b>bold</b>")', "result": "<b>bold</b>", "mime": "text/html"},
    ]
    code_display_data = [
        {"code": "display(1)", "mime": "text/plain"},
        {"code": 'display(HTML("<b>bold</b>"))', "mime": "text/html"},
        {"code": '"# head".DisplayAs("text/markdown")', "mime": "text/markdown"},
    ]

    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "6 ? 7"


if __name__ == "__main__":
    unittest.main()
