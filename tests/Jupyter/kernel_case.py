"""A test case that has a running kernel and ways to talk to it."""
import os
import time
import unittest
from queue import Empty

from jupyter_client.manager import start_new_kernel
from jupyter_client.utils import run_sync

NAME = os.environ.get("NOTEBOOKS_KERNEL", ".net-csharp")
TIMEOUT = 60


class Outcome:
    """What one request brought: its reply, and its messages to all."""

    def __init__(self, reply, messages):
        self.reply = reply["content"]
        self.messages = messages

    def of(self, kind):
        return [message["content"] for message in self.messages if message["msg_type"] == kind]

    def kinds(self):
        return [message["msg_type"] for message in self.messages if message["msg_type"] not in ("status", "execute_input")]

    def text(self, stream="stdout"):
        return "".join(content["text"] for content in self.of("stream") if content["name"] == stream)

    def plain(self):
        return [content["data"].get("text/plain") for content in self.of("execute_result")]


class KernelCase(unittest.TestCase):
    """One kernel for all tests of a class."""

    @classmethod
    def setUpClass(cls):
        cls.manager, cls.client = start_new_kernel(kernel_name=NAME, startup_timeout=TIMEOUT)
        cls.client.execute_interactive("using System.Threading;", timeout=TIMEOUT)

    @classmethod
    def tearDownClass(cls):
        cls.client.stop_channels()
        cls.manager.shutdown_kernel(now=True)

    def run_cell(self, code, **options):
        """Runs a cell to its end."""
        return self.outcome(self.client.execute(code, **options))

    def outcome(self, request, timeout=TIMEOUT):
        """Collects what belongs to a request, until it is answered and the kernel idle again."""
        end = time.monotonic() + timeout
        messages = []
        while True:
            message = self.client.get_iopub_msg(timeout=max(0.01, end - time.monotonic()))
            if message["parent_header"].get("msg_id") != request:
                continue
            messages.append(message)
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                break
        while True:
            reply = self.client.get_shell_msg(timeout=max(0.01, end - time.monotonic()))
            if reply["parent_header"].get("msg_id") == request:
                return Outcome(reply, messages)

    def wait_for_stream(self, request, text):
        """Waits until a request has printed something."""
        seen = ""
        while text not in seen:
            message = self.client.get_iopub_msg(timeout=TIMEOUT)
            if message["parent_header"].get("msg_id") != request:
                continue
            self.assertNotEqual("error", message["msg_type"], message["content"])
            if message["msg_type"] == "stream":
                seen += message["content"]["text"]

    def control(self, kind, content):
        """Sends a request on the control channel and returns its reply."""
        message = self.client.session.msg(kind, content)
        self.client.control_channel.send(message)
        end = time.monotonic() + TIMEOUT
        while True:
            reply = run_sync(self.client.control_channel.get_msg)(timeout=max(0.01, end - time.monotonic()))
            if reply["parent_header"].get("msg_id") == message["header"]["msg_id"]:
                return reply

    def assert_alive(self):
        self.assertEqual(["42"], self.run_cell("6 * 7").plain())

    def assert_silent(self, channel, seconds=0.5):
        """Nothing arrives on a channel."""
        with self.assertRaises(Empty):
            run_sync(channel.get_msg)(timeout=seconds)
