"""Wrong, replayed and malformed messages, and how a kernel ends."""
import json
import os
import signal
import socket
import subprocess
import sys
import time
import unittest

import zmq
from jupyter_client.manager import KernelManager, start_new_kernel
from jupyter_client.session import Session
from kernel_case import NAME, TIMEOUT, KernelCase

DELIMITER = b"<IDS|MSG>"


def rounds(default):
    """How many garbage messages to send; fewer where time is short."""
    return int(os.environ.get("NOTEBOOKS_GARBAGE", default))


class WireTests(KernelCase):
    def setUp(self):
        info = self.client.get_connection_info()
        self.session = Session(key=info["key"], signature_scheme=info["signature_scheme"])
        self.socket = zmq.Context.instance().socket(zmq.DEALER)
        self.socket.linger = 0
        self.socket.connect(f"tcp://{info['ip']}:{info['shell_port']}")

    def tearDown(self):
        self.socket.close()

    def frames(self, session=None):
        message = self.session.msg("kernel_info_request", {})
        return (session or self.session).serialize(message)

    def answered(self, seconds=1.0):
        return bool(self.socket.poll(int(seconds * 1000)))

    def test_signed_message_is_answered_once_and_never_when_sent_again(self):
        frames = self.frames()
        self.socket.send_multipart(frames)
        self.assertTrue(self.answered(10))
        self.socket.recv_multipart()
        self.socket.send_multipart(frames)
        self.assertFalse(self.answered())
        self.assert_alive()

    def test_wrong_signatures_are_not_answered(self):
        good = self.frames()
        place = good.index(DELIMITER) + 1
        stranger = self.frames(Session(key=b"another key", signature_scheme="hmac-sha256"))
        flipped = bytes([good[place][0] ^ 1]) + good[place][1:]
        changed = list(good)
        changed[place + 4] = b'{"code": "System.Environment.Exit(1)"}'
        for what, frames in {
            "another key": stranger,
            "one bit changed": good[:place] + [flipped] + good[place + 1:],
            "cut": good[:place] + [good[place][:-1]] + good[place + 1:],
            "none": good[:place] + [b""] + good[place + 1:],
            "content changed": changed,
        }.items():
            with self.subTest(what):
                self.socket.send_multipart(frames)
                self.assertFalse(self.answered(0.3))
        self.socket.send_multipart(good)
        self.assertTrue(self.answered(10), "the message itself was good")
        self.assert_alive()

    def signed(self, *parts):
        return [DELIMITER, self.session.sign(list(parts)), *parts]

    def test_malformed_messages_are_not_answered(self):
        header = json.dumps(self.session.msg("kernel_info_request")["header"], default=str).encode()
        deep = b"[" * 10_000 + b"]" * 10_000
        for what, frames in {
            "no delimiter": [b"a", b"b", b"c", b"d", b"e", b"f", b"g"],
            "nothing": [b""],
            "delimiter only": [DELIMITER],
            "too few frames": self.signed(header, b"{}", b"{}"),
            "header no JSON": self.signed(b"{", b"{}", b"{}", b"{}"),
            "header a list": self.signed(b"[]", b"{}", b"{}", b"{}"),
            "header empty": self.signed(b"{}", b"{}", b"{}", b"{}"),
            "header not UTF-8": self.signed(b'{"msg_id":"\xff"}', b"{}", b"{}", b"{}"),
            "half a character": self.signed(b'{"msg_id":"\\ud800","session":"s","msg_type":""}', b"{}", b"{}", b"{}"),
            "content a number": self.signed(header, b"{}", b"{}", b"1"),
            "content too deep": self.signed(header, b"{}", b"{}", b'{"a":' + deep + b"}"),
        }.items():
            with self.subTest(what):
                self.socket.send_multipart(frames)
                self.assertFalse(self.answered(0.3))
        self.assert_alive()

    def test_wrong_kinds_of_content_get_an_answer_or_none_but_do_no_harm(self):
        for content in ({"code": 5}, {"code": None}, {}, {"code": "1", "silent": "yes", "user_expressions": [1]}, {"code": "1", "user_expressions": {"a": 3}}):
            self.client.shell_channel.send(self.client.session.msg("execute_request", content))
        for kind in ("complete_request", "inspect_request"):
            for content in ({}, {"code": "x", "cursor_pos": -5}, {"code": "x", "cursor_pos": 10**12}, {"code": 1, "cursor_pos": "a"}):
                self.client.shell_channel.send(self.client.session.msg(kind, content))
        self.client.shell_channel.send(self.client.session.msg("history_request", {"hist_access_type": "range", "session": "x", "start": None, "n": -1}))
        self.client.shell_channel.send(self.client.session.msg("is_complete_request", {}))
        self.assert_alive()

    def test_garbage_messages_and_bytes_leave_the_kernel_alive_and_correct(self):
        frames = [os.urandom(size) for size in (0, 1, 5, 100)]
        for i in range(rounds(100_000)):
            self.socket.send_multipart([frames[i % 4], DELIMITER, frames[(i + 1) % 4], frames[(i + 2) % 4], frames[3]][: 1 + i % 5])
        info = self.client.get_connection_info()
        for channel in ("shell", "control", "iopub", "stdin", "hb"):
            for _ in range(20):
                with socket.create_connection((info["ip"], info[f"{channel}_port"])) as raw:
                    try:
                        raw.sendall(os.urandom(1000))
                    except OSError:
                        pass
            with socket.create_connection((info["ip"], info[f"{channel}_port"])) as raw:
                try:
                    # A greeting as it should be, and then a frame that claims to be of 2^62 bytes.
                    raw.sendall(b"\xff" + b"\0" * 8 + b"\x7f" + b"\x01\x00\x00" + b"\x02" + b"\x40" + b"\0" * 7 + b"x")
                    time.sleep(0.1)
                except OSError:
                    pass
        self.assertTrue(self.manager.is_alive())
        self.assert_alive()
        self.assertEqual("ok", self.control("interrupt_request", {})["content"]["status"])

    def test_listens_at_the_given_address_only(self):
        info = self.client.get_connection_info()
        self.assertEqual("127.0.0.1", info["ip"])
        with open("/proc/net/tcp", encoding="ascii") as table:
            listening = [line.split()[1] for line in table.readlines()[1:] if line.split()[3] == "0A"]
        for channel in ("shell", "control", "iopub", "stdin", "hb"):
            port = f"{info[f'{channel}_port']:04X}"
            self.assertEqual(["0100007F:" + port], [place for place in listening if place.endswith(":" + port)])


class EndTests(unittest.TestCase):
    def setUp(self):
        self.manager, self.client = start_new_kernel(kernel_name=NAME, startup_timeout=TIMEOUT)

    def tearDown(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def value(self, code):
        values = []

        def take(message):
            if message["msg_type"] in ("execute_result", "error"):
                values.append(message["content"].get("data", message["content"]))

        self.client.execute_interactive(code, timeout=TIMEOUT, output_hook=take)
        return values

    def test_shutdown_is_answered_and_ends_the_process(self):
        self.client.shutdown()
        reply = self.client.get_control_msg(timeout=TIMEOUT)
        self.assertEqual(("shutdown_reply", "ok", False), (reply["msg_type"], reply["content"]["status"], reply["content"]["restart"]))
        self.wait_for_end(self.manager)

    def test_shutdown_ends_the_process_also_while_a_cell_runs(self):
        self.client.execute("while (true);")
        time.sleep(1)
        self.client.shutdown()
        self.wait_for_end(self.manager)

    def test_restart_forgets_the_state(self):
        self.value("var x = 1;")
        self.manager.restart_kernel()
        self.client.wait_for_ready(timeout=TIMEOUT)
        self.assertIn("CS0103", str(self.value("x")))
        self.assertEqual([{"text/plain": "42"}], self.value("6 * 7"))

    def test_terminate_signal_ends_the_process(self):
        os.kill(self.manager.provisioner.pid, signal.SIGTERM)
        self.wait_for_end(self.manager)

    def test_exception_on_a_thread_is_shown_before_the_process_ends(self):
        seen = []
        request = self.client.execute('new System.Threading.Thread(() => throw new InvalidOperationException("lost")).Start();')
        end = time.monotonic() + TIMEOUT
        while time.monotonic() < end and "lost" not in "".join(seen):
            message = self.client.get_iopub_msg(timeout=TIMEOUT)
            if message["msg_type"] == "stream" and message["parent_header"].get("msg_id") == request:
                seen.append(message["content"]["text"])
        self.assertIn("InvalidOperationException: lost", "".join(seen))

    def test_kernel_ends_when_its_client_is_killed(self):
        program = (
            "import sys, time\n"
            "from jupyter_client.manager import start_new_kernel\n"
            f"manager, client = start_new_kernel(kernel_name={NAME!r}, startup_timeout={TIMEOUT})\n"
            "print(manager.provisioner.pid, flush=True)\n"
            "time.sleep(600)\n"
        )
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as client:
            kernel = int(client.stdout.readline())
            os.kill(kernel, 0)
            client.kill()
        end = time.monotonic() + 10
        while time.monotonic() < end and os.path.exists(f"/proc/{kernel}"):
            time.sleep(0.1)
        self.assertFalse(os.path.exists(f"/proc/{kernel}"), "the kernel outlived its client")

    def wait_for_end(self, manager):
        end = time.monotonic() + 5
        while time.monotonic() < end and manager.is_alive():
            time.sleep(0.05)
        self.assertFalse(manager.is_alive())


class StartTests(unittest.TestCase):
    """Connection files that cannot be followed: a message, and exit code 2."""

    def start(self, content):
        program = KernelManager(kernel_name=NAME).kernel_spec.argv[0]
        environment = dict(os.environ, **KernelManager(kernel_name=NAME).kernel_spec.env)
        path = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"connection-{os.getpid()}.json")
        if content is not None:
            with open(path, "w", encoding="utf-8") as file:
                file.write(content)
        try:
            return subprocess.run([program, "kernel", path], capture_output=True, text=True, timeout=TIMEOUT, env=environment, check=False)
        finally:
            if content is not None:
                os.remove(path)

    GOOD = {"transport": "tcp", "ip": "127.0.0.1", "key": "k", "signature_scheme": "hmac-sha256",
            "shell_port": 1, "control_port": 2, "iopub_port": 3, "stdin_port": 4, "hb_port": 5}

    def test_bad_connection_files(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            for content, expected in (
                (None, "cannot be read"),
                ("{\n", "line 2"),
                ("[]", "one JSON object"),
                (json.dumps(self.GOOD | {"transport": "ipc"}), '"ipc" is not supported'),
                (json.dumps(self.GOOD | {"signature_scheme": "hmac-md5"}), '"hmac-md5" is not supported'),
                (json.dumps(self.GOOD | {"ip": "nowhere"}), '"nowhere" is not an IP address'),
                (json.dumps(self.GOOD | {"hb_port": 70000}), '"hb_port"'),
                (json.dumps(self.GOOD | {"shell_port": port}), f"tcp://127.0.0.1:{port} cannot be listened at"),
            ):
                with self.subTest(expected):
                    ended = self.start(content)
                    self.assertEqual(2, ended.returncode, ended.stderr)
                    self.assertIn(expected, ended.stderr)
                    self.assertNotIn("   at ", ended.stderr, "no stack trace")


if __name__ == "__main__":
    unittest.main()
