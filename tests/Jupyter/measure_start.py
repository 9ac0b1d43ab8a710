"""How soon a kernel gives its first result, beside ipykernel in the same run.

Usage: python3 tests/Jupyter/measure_start.py [ROUNDS]

A round starts each kernel once, in turn. Printed are medians: seconds from the start of the process to the first result
of 1+1 (the client's own polling included, the same for both), resident memory after it, and the time from request to idle
of a warm cell, of the 11th to the 60th. The last line gives the ratio of the first figure.
"""
import os
import statistics
import sys
import time

from jupyter_client.manager import KernelManager

NAMES = (os.environ.get("NOTEBOOKS_KERNEL", ".net-csharp"), "python3")
WARM_CELLS = 50
CELLS_BEFORE = 10


def resident_megabytes(process):
    with open(f"/proc/{process}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmRSS:"))


def cell_seconds(client):
    """Runs 1+1 and waits for the idle state that belongs to it."""
    began = time.perf_counter()
    request = client.execute("1+1")
    while True:
        message = client.get_iopub_msg(timeout=60)
        if message["parent_header"].get("msg_id") == request and message["content"].get("execution_state") == "idle":
            return time.perf_counter() - began


def measure(name):
    manager = KernelManager(kernel_name=name)
    began = time.perf_counter()
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=60)
        ready = time.perf_counter() - began
        cell_seconds(client)
        first = time.perf_counter() - began
        memory = resident_megabytes(manager.provisioner.pid)
        for _ in range(CELLS_BEFORE):
            cell_seconds(client)
        warm = statistics.median(cell_seconds(client) for _ in range(WARM_CELLS))
        return first, ready, memory, 1000 * warm
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    figures = {name: [] for name in NAMES}
    for _ in range(rounds):
        for name in NAMES:
            figures[name].append(measure(name))
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in figures.items()}
    print(f"{'kernel':14} {'1+1, s':>8} {'ready, s':>9} {'memory, MB':>11} {'warm cell, ms':>14}")
    for name, (first, ready, memory, warm) in medians.items():
        print(f"{name:14} {first:8.2f} {ready:9.2f} {memory:11.0f} {warm:14.1f}")
    print(f"ratio of the first result: {medians[NAMES[0]][0] / medians[NAMES[1]][0]:.2f}")


if __name__ == "__main__":
    main()
