"""What jupyter_kernel_test leaves out: running cells, their output, questions, interrupts."""
import time
import unittest

from kernel_case import TIMEOUT, KernelCase


class ExecutionTests(KernelCase):
    def test_counts_cells_but_not_silent_or_unstored_ones(self):
        first = self.run_cell("1").reply["execution_count"]
        self.run_cell("2", silent=True)
        self.run_cell("3", store_history=False)
        self.assertEqual(first + 1, self.run_cell("4").reply["execution_count"])

    def test_silent_cell_tells_nobody_anything(self):
        outcome = self.run_cell('Console.WriteLine("x"); display(1); 2', silent=True)
        self.assertEqual("ok", outcome.reply["status"])
        self.assertEqual([], outcome.kinds())
        self.assertEqual([], outcome.of("execute_input"))

    def test_user_expressions_are_values_or_errors(self):
        outcome = self.run_cell("var half = 21;", user_expressions={"twice": "half * 2", "none": "nothing", "markup": 'HTML("<i>x</i>")'})
        values = outcome.reply["user_expressions"]
        self.assertEqual({"status": "ok", "data": {"text/plain": "42"}, "metadata": {}}, values["twice"])
        self.assertEqual("<i>x</i>", values["markup"]["data"]["text/html"])
        self.assertEqual("error", values["none"]["status"])
        self.assertIn("CS0103", values["none"]["evalue"])

    def test_error_gives_up_the_cells_queued_behind_it(self):
        requests = [self.client.execute(code) for code in ("Thread.Sleep(300); throw new Exception();", "1", "2")]
        outcomes = [self.outcome(request) for request in requests]
        self.assertEqual(["error", "aborted", "aborted"], [outcome.reply["status"] for outcome in outcomes])
        self.assert_alive()

    def test_error_gives_up_nothing_where_the_client_wants_that(self):
        requests = [self.client.execute(code, stop_on_error=False) for code in ("Thread.Sleep(300); throw new Exception();", "1")]
        self.assertEqual(["error", "ok"], [self.outcome(request).reply["status"] for request in requests])

    def test_compile_error_is_one_output_that_shows_place_code_and_caret(self):
        outcome = self.run_cell("var known = 1;\nknown + unknown")
        self.assertEqual(["error"], outcome.kinds())
        traceback = outcome.of("error")[0]["traceback"]
        self.assertTrue(traceback[0].startswith("(2,9): CS0103: "), traceback)
        self.assertEqual(["    known + unknown", "            ^"], traceback[1:3])
        self.assertEqual(outcome.reply["traceback"], traceback)

    def test_exception_shows_the_users_frames_by_cell_and_line(self):
        defined = self.run_cell("int Fail(int n)\n{\n    return 1 / (n - n);\n}").reply["execution_count"]
        outcome = self.run_cell("var x = 1;\nFail(x)")
        called = outcome.reply["execution_count"]
        traceback = "\n".join(outcome.of("error")[0]["traceback"])
        self.assertIn(f"cell {defined}, line 3", traceback)
        self.assertIn(f"cell {called}, line 2", traceback)
        self.assertNotIn("Microsoft.CodeAnalysis", traceback)

    def test_state_before_a_failed_cell_stays(self):
        self.run_cell("var kept = 5;")
        self.run_cell("kept = 6; missing")
        self.run_cell('throw new Exception("x");')
        self.assertEqual(["5"], self.run_cell("kept").plain())


class OutputTests(KernelCase):
    def test_streams_keep_their_order_among_themselves_and_with_displays(self):
        outcome = self.run_cell('Console.Write("a"); Console.Error.Write("b"); display(1); Console.Write("c"); Console.Write("d"); 2')
        self.assertEqual(["stream", "stream", "display_data", "stream", "execute_result"], outcome.kinds())
        self.assertEqual(["a", "b", "cd"], [content["text"] for content in outcome.of("stream")])

    def test_text_comes_while_the_cell_still_runs(self):
        request = self.client.execute('Console.WriteLine("early"); Thread.Sleep(3000);')
        began = time.monotonic()
        self.wait_for_stream(request, "early")
        self.assertLess(time.monotonic() - began, 2.5)
        self.outcome(request)

    def test_ten_megabytes_arrive_whole(self):
        outcome = self.run_cell('for (var i = 0; i < 100_000; i++) Console.WriteLine($"{i:D6} " + new string(\'x\', 92));')
        lines = outcome.text().splitlines()
        self.assertEqual(100_000, len(lines))
        self.assertEqual([f"{i:06d}" for i in range(100_000)], [line[:6] for line in lines])

    def test_ten_megabytes_in_one_piece(self):
        self.assertEqual(10_000_000, len(self.run_cell("Console.Write(new string('x', 10_000_000));").text()))

    def test_text_of_any_script_and_halves_of_characters(self):
        self.assertEqual("周恩来 😀 \u0000 \ufffd!", self.run_cell('Console.Write("周恩来 😀 \\0 \\ud800!");').text())

    def test_display_is_updated_also_by_a_later_cell(self):
        first = self.run_cell('var shown = display("one"); shown.Update("two");')
        self.assertEqual(["display_data", "update_display_data"], first.kinds())
        name = first.of("display_data")[0]["transient"]["display_id"]
        self.assertEqual(name, first.of("update_display_data")[0]["transient"]["display_id"])
        later = self.run_cell('shown.Update("three")')
        messages = later.of("update_display_data")
        self.assertEqual([("three", name)], [(m["data"]["text/plain"], m["transient"]["display_id"]) for m in messages])

    def test_output_is_cleared_at_once_or_with_the_next(self):
        outcome = self.run_cell('Console.Write("a"); ClearOutput(wait: true); Console.Write("b"); ClearOutput();')
        self.assertEqual(["stream", "clear_output", "stream", "clear_output"], outcome.kinds())
        self.assertEqual([True, False], [content["wait"] for content in outcome.of("clear_output")])

    def test_result_has_every_mime_type_of_its_formatters(self):
        self.run_cell(
            "using Microsoft.DotNet.Interactive.Formatting;\n"
            "public record Point(int X);\n"
            'Formatter.Register<Point>((p, w) => w.Write($"<b>{p.X}</b>"), "text/html");\n'
            'Formatter.Register<Point>((p, w) => w.Write($"{{\\"x\\":{p.X}}}"), "application/json");\n'
            'Formatter.SetPreferredMimeTypesFor(typeof(Point), "text/html", "application/json");'
        )
        data = self.run_cell("new Point(3)").of("execute_result")[0]["data"]
        self.assertEqual("<b>3</b>", data["text/html"])
        self.assertEqual({"x": 3}, data["application/json"])
        self.assertIn("text/plain", data)

    def test_a_thread_that_outlives_its_cell_still_writes_under_it(self):
        request = self.client.execute('var late = Task.Run(async () => { await Task.Delay(500); Console.WriteLine("late"); });')
        self.outcome(request)
        self.wait_for_stream(request, "late")


class QuestionTests(KernelCase):
    def answer(self, code, *values):
        """Runs a cell, answers its questions; returns the outcome and the questions."""
        request = self.client.execute(code, allow_stdin=True)
        questions = []
        for value in values:
            question = self.client.get_stdin_msg(timeout=TIMEOUT)
            self.assertEqual(request, question["parent_header"]["msg_id"])
            questions.append(question["content"])
            self.client.input(value)
        return self.outcome(request), questions

    def test_console_read_line(self):
        outcome, questions = self.answer("var a = Console.ReadLine(); var b = Console.ReadLine(); a + b", "x", "yé😀")
        self.assertEqual(["xyé😀"], outcome.plain())
        self.assertEqual([False, False], [question["password"] for question in questions])

    def test_input_shows_its_prompt(self):
        outcome, questions = self.answer('input("Name?")', "Ada")
        self.assertEqual(["Ada"], outcome.plain())
        self.assertEqual([{"prompt": "Name?", "password": False}], questions)

    def test_password_is_hidden_and_not_shown_as_value(self):
        outcome, questions = self.answer('var secret = password("Key?"); display(secret); secret.GetClearTextPassword().Length', "hunter2")
        self.assertEqual(["7"], outcome.plain())
        self.assertEqual([{"prompt": "Key?", "password": True}], questions)
        self.assertNotIn("hunter2", str(outcome.messages))

    def test_what_was_printed_stands_before_the_question(self):
        request = self.client.execute('Console.WriteLine("before"); Console.ReadLine()', allow_stdin=True)
        self.client.get_stdin_msg(timeout=TIMEOUT)
        self.wait_for_stream(request, "before")
        self.client.input("x")
        self.outcome(request)

    def test_client_that_cannot_ask(self):
        self.assertEqual(["True"], self.run_cell("Console.ReadLine() is null", allow_stdin=False).plain())
        outcome = self.run_cell('input("Name?")', allow_stdin=False)
        self.assertEqual("error", outcome.reply["status"])

    def test_answer_that_nobody_asked_for_is_dropped(self):
        self.client.input("nothing")
        outcome, _ = self.answer("Console.ReadLine()", "right")
        self.assertEqual(["right"], outcome.plain())


class InterruptTests(KernelCase):
    ENDLESS = {
        "busy loop": "while (true);",
        "sleep": "Thread.Sleep(60_000);",
        "awaited delay": "await Task.Delay(60_000);",
        "delay that is waited for": "Task.Delay(60_000).Wait();",
        "busy loop after an await": "await Task.Yield(); while (true);",
        "loop that catches everything": "while (true) { try { Thread.Sleep(5); } catch { } }",
        "loop that prints": 'while (true) Console.WriteLine("x");',
    }

    def interrupt(self, request):
        began = time.monotonic()
        reply = self.control("interrupt_request", {})
        self.assertEqual("ok", reply["content"]["status"])
        outcome = self.outcome(request)
        return outcome, time.monotonic() - began

    def test_endless_code_ends_within_a_second_and_the_state_stays(self):
        self.run_cell("var kept = 7;")
        for what, code in self.ENDLESS.items():
            with self.subTest(what):
                request = self.client.execute('Console.WriteLine("begun"); ' + code)
                self.wait_for_stream(request, "begun")
                outcome, seconds = self.interrupt(request)
                self.assertLess(seconds, 1)
                self.assertEqual("error", outcome.reply["status"])
                self.assertEqual("Interrupted", outcome.reply["ename"])
                self.assertEqual(["7"], self.run_cell("kept").plain())

    def test_blocked_question_ends_within_a_second(self):
        for code in ("Console.ReadLine()", 'input("?")'):
            with self.subTest(code):
                request = self.client.execute(code, allow_stdin=True)
                self.client.get_stdin_msg(timeout=TIMEOUT)
                outcome, seconds = self.interrupt(request)
                self.assertLess(seconds, 1)
                self.assertEqual("Interrupted", outcome.reply["ename"])
        self.assert_alive()

    def test_interrupt_gives_up_the_cells_queued_behind(self):
        endless = self.client.execute('Console.WriteLine("begun"); while (true);')
        queued = self.client.execute("1")
        self.wait_for_stream(endless, "begun")
        outcome, _ = self.interrupt(endless)
        self.assertEqual("error", outcome.reply["status"])
        self.assertEqual("aborted", self.outcome(queued).reply["status"])

    def test_interrupt_without_a_cell_does_nothing(self):
        self.assertEqual("ok", self.control("interrupt_request", {})["content"]["status"])
        self.assert_alive()

    def test_a_hundred_interrupts_in_a_row(self):
        for _ in range(100):
            request = self.client.execute('for (var i = 0; ; i++) Console.WriteLine(i);')
            self.wait_for_stream(request, "0")
            outcome, _ = self.interrupt(request)
            self.assertEqual("Interrupted", outcome.reply["ename"])
        self.assert_alive()


class OtherRequestTests(KernelCase):
    def ask(self, kind, content):
        message = self.client.session.msg(kind, content)
        self.client.shell_channel.send(message)
        return message["header"]["msg_id"]

    def test_comm_is_closed_politely(self):
        request = self.ask("comm_open", {"comm_id": "c1", "target_name": "widget", "data": {}})
        closed = []
        while True:
            message = self.client.get_iopub_msg(timeout=TIMEOUT)
            if message["parent_header"].get("msg_id") != request:
                continue
            if message["msg_type"] == "comm_close":
                closed.append(message["content"]["comm_id"])
            if message["content"].get("execution_state") == "idle":
                break
        self.assertEqual(["c1"], closed)

    def test_there_are_no_comms(self):
        outcome = self.outcome(self.ask("comm_info_request", {}))
        self.assertEqual({"status": "ok", "comms": {}}, outcome.reply)

    def test_request_of_an_unknown_type_is_not_answered_and_does_no_harm(self):
        self.ask("bake_request", {})
        self.assert_alive()

    def test_debugging_is_declined(self):
        reply = self.control("debug_request", {"type": "request", "seq": 3, "command": "initialize", "arguments": {}})
        self.assertEqual("debug_reply", reply["msg_type"])
        self.assertFalse(reply["content"]["success"])
        self.assertEqual(3, reply["content"]["request_seq"])

    def test_control_is_answered_while_a_cell_runs(self):
        request = self.client.execute('Console.WriteLine("begun"); Thread.Sleep(2000);')
        self.wait_for_stream(request, "begun")
        began = time.monotonic()
        self.assertEqual("C#", self.control("kernel_info_request", {})["content"]["language_info"]["name"])
        self.assertLess(time.monotonic() - began, 1)
        self.outcome(request)

    def test_heart_beats_while_a_cell_runs(self):
        self.client.hb_channel.unpause()
        request = self.client.execute('Console.WriteLine("begun"); Thread.Sleep(4000);')
        self.wait_for_stream(request, "begun")
        end = time.monotonic() + 3
        while time.monotonic() < end:
            self.assertTrue(self.client.hb_channel.is_beating())
            time.sleep(0.2)
        self.outcome(request)

    def test_cursor_counts_characters_not_code_units(self):
        code = 'var smile = "😀😀"; Console.Wri'
        reply = self.outcome(self.ask("complete_request", {"code": code, "cursor_pos": len(code)})).reply
        self.assertEqual({"Write", "WriteLine"}, set(reply["matches"]))
        self.assertEqual((len(code) - 3, len(code)), (reply["cursor_start"], reply["cursor_end"]))

    def test_hover_shows_signature_and_documentation(self):
        self.run_cell("/// <summary>Adds one.</summary>\nint Next(int n) => n + 1;")
        reply = self.outcome(self.ask("inspect_request", {"code": "string.Join(1)", "cursor_pos": 9, "detail_level": 0})).reply
        self.assertTrue(reply["found"])
        self.assertIn("string.Join", reply["data"]["text/plain"])
        reply = self.outcome(self.ask("inspect_request", {"code": "Next(1)", "cursor_pos": 2, "detail_level": 0})).reply
        self.assertIn("int Next(int n)", reply["data"]["text/plain"])

    def test_incomplete_code_comes_with_its_indent(self):
        reply = self.outcome(self.ask("is_complete_request", {"code": "if (true) {"})).reply
        self.assertEqual({"status": "incomplete", "indent": "    "}, reply)


if __name__ == "__main__":
    unittest.main()
