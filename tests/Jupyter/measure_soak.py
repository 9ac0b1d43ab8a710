"""Whether a long session stays flat: time and memory over many cells.

Usage: python3 tests/Jupyter/measure_soak.py [CELLS]

Printed every tenth of the way: the median time of a cell, resident memory. At the end the slopes of both over the second
half, by least squares, for 1,000 cells.
"""
import os
import statistics
import sys
import time

from jupyter_client.manager import start_new_kernel
from measure_start import resident_megabytes

KINDS = {
    "expression": lambda i: f"{i} + 1",
    "variable": lambda i: f"var x{i % 10} = {i};",
    "print": lambda i: f"Console.WriteLine({i});",
}


def slope(points):
    """Per 1,000 cells."""
    mean_x = statistics.mean(x for x, _ in points)
    mean_y = statistics.mean(y for _, y in points)
    return 1000 * sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


def soak(kind, code, cells):
    manager, client = start_new_kernel(kernel_name=os.environ.get("NOTEBOOKS_KERNEL", ".net-csharp"), startup_timeout=60)
    try:
        times, memory = [], []
        for i in range(cells):
            began = time.perf_counter()
            request = client.execute(code(i))
            while True:
                message = client.get_iopub_msg(timeout=60)
                if message["parent_header"].get("msg_id") == request and message["content"].get("execution_state") == "idle":
                    break
            client.get_shell_msg(timeout=60)
            times.append((i, 1000 * (time.perf_counter() - began)))
            memory.append((i, resident_megabytes(manager.provisioner.pid)))
            if (i + 1) % max(1, cells // 10) == 0:
                recent = statistics.median(ms for _, ms in times[-max(1, cells // 10):])
                print(f"{kind:12} {i + 1:6} cells {recent:7.1f} ms a cell {memory[-1][1]:7.0f} MB", flush=True)
        half = cells // 2
        print(f"{kind:12} slope for 1,000 cells: {slope(times[half:]):+.1f} ms a cell, {slope(memory[half:]):+.1f} MB", flush=True)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


if __name__ == "__main__":
    for name, make in KINDS.items():
        soak(name, make, int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
