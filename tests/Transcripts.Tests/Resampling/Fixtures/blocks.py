"""Prints the figures of RatioBootstrapTests from SciPy 1.10.1 and NumPy: ratios over 43 units drawn in moving blocks of
five (Künsch 1989), their percentile and BCa intervals from 500 resamples. The generator and the draw are written again
from the papers, and the acceleration from a jackknife of blocks that do not overlap.
Run: python3 blocks.py
"""

import numpy as np
from scipy import stats

MASK = (1 << 64) - 1
SIZES = np.array([1 + (i * 37 + 11) % 23 for i in range(43)])
ROWS = [np.where(np.arange(43) * np.arange(43) % 7 % 3 == row, SIZES // (row + 1), 0) for row in range(3)]
RESAMPLES, SEED, CONFIDENCE, BLOCK = 500, 1964, 0.95, 5


def draws(seed, bound):
    """SplitMix64 (Steele, Lea, Flood 2014); the high half of the product with bound (Lemire 2019)."""
    state = seed & MASK
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield ((z ^ (z >> 31)) * bound) >> 64


n = len(SIZES)
draw = draws(SEED, n - BLOCK + 1)
resamples = np.array(
    [np.concatenate([np.arange(start, start + BLOCK) for start in [next(draw) for _ in range(-(-n // BLOCK))]])[:n] for _ in range(RESAMPLES)]
)
for row, parts in enumerate(ROWS):
    estimate = parts.sum() / SIZES.sum()
    replicates = parts[resamples].sum(1) / SIZES[resamples].sum(1)
    keep = [np.r_[0:start, min(start + BLOCK, n) : n] for start in range(0, n, BLOCK)]
    left = np.array([parts[k].sum() / SIZES[k].sum() for k in keep])
    deviation = left.mean() - left
    acceleration = (deviation**3).sum() / (6 * (deviation**2).sum() ** 1.5)
    below = ((replicates < estimate).sum() + (replicates <= estimate).sum()) / (2 * RESAMPLES)
    bias = stats.norm.ppf(below)
    tail = (1 - CONFIDENCE) / 2
    corrected = [
        stats.norm.cdf(bias + (bias + z) / (1 - acceleration * (bias + z))) for z in (stats.norm.ppf(tail), stats.norm.ppf(1 - tail))
    ]
    print(
        row,
        repr(float(estimate)),
        [repr(float(v)) for v in np.percentile(replicates, [100 * tail, 100 - 100 * tail])],
        [repr(float(np.percentile(replicates, 100 * v))) for v in corrected],
    )
