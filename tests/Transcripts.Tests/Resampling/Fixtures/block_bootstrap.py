"""Prints the figures of BlockBootstrapTests: percentile and BCa intervals of a ratio of sums over 40 items, from circular
blocks. Written from the papers (Künsch 1989; Politis and Romano 1992; Efron 1987) with Python's own normal distribution;
the blocks are copied item by item, not taken from running sums.
Run: python3 block_bootstrap.py
"""

from statistics import NormalDist

MASK = (1 << 64) - 1
ITEMS = [((i * i % 7) % 3, 1 + (i * 37 + 11) % 23) for i in range(40)]
RESAMPLES, SEED, CONFIDENCE = 500, 1964, 0.95
NORMAL = NormalDist()


def draws(seed, bound):
    """SplitMix64 (Steele, Lea, Flood 2014); the high half of the product with bound (Lemire 2019)."""
    state = seed & MASK
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield ((z ^ (z >> 31)) * bound) >> 64


def ratio(items):
    return 1000 * sum(a for a, _ in items) / sum(b for _, b in items)


def quantile(values, p):
    at = p * (len(values) - 1)
    low = int(at)
    high = min(low + 1, len(values) - 1)
    return values[low] + (at - low) * (values[high] - values[low])


def intervals(length):
    n = len(ITEMS)
    draw = draws(SEED, n)
    blocks = -(-n // length)
    values = []
    for _ in range(RESAMPLES):
        starts = [next(draw) for _ in range(blocks)]
        items = [ITEMS[(start + k) % n] for start in starts for k in range(length)][:n]
        values.append(ratio(items))
    values.sort()
    estimate = ratio(ITEMS)
    left_out = []
    for start in range(n):
        gone = {(start + k) % n for k in range(length)}
        left_out.append(ratio([item for i, item in enumerate(ITEMS) if i not in gone]))
    mean = sum(left_out) / n
    a = length ** 0.5 * sum((mean - v) ** 3 for v in left_out) / (6 * sum((mean - v) ** 2 for v in left_out) ** 1.5)
    z0 = NORMAL.inv_cdf((sum(v < estimate for v in values) + sum(v <= estimate for v in values)) / (2 * RESAMPLES))
    tails = [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2]
    corrected = [NORMAL.cdf(z0 + (z0 + NORMAL.inv_cdf(p)) / (1 - a * (z0 + NORMAL.inv_cdf(p)))) for p in tails]
    return [quantile(values, p) for p in tails], [quantile(values, p) for p in corrected]


print("estimate", repr(ratio(ITEMS)))
for length in (1, 6):
    percentile, bca = intervals(length)
    print(length, percentile, bca)
