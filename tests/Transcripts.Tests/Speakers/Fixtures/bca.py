"""Prints the figures of SentenceBootstrapTests from SciPy 1.10.1: the shares of three speakers over 40 sentences,
their percentile and BCa intervals from 500 resamples, and quantiles of the normal distribution.
The generator and the draw are written again from the papers; the intervals are SciPy's own.
Run: python3 bca.py
"""

import numpy as np
from scipy import stats
from scipy.stats import _resampling

MASK = (1 << 64) - 1
SENTENCES = [(i * i % 7 % 3, 1 + (i * 37 + 11) % 23) for i in range(40)]
RESAMPLES, SEED, CONFIDENCE = 500, 1964, 0.95


def draws(seed, bound):
    """SplitMix64 (Steele, Lea, Flood 2014); the high half of the product with bound (Lemire 2019)."""
    state = seed & MASK
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield ((z ^ (z >> 31)) * bound) >> 64


def share(speaker):
    def statistic(index, axis=-1):
        who = np.array([s for s, _ in SENTENCES])[index.astype(int)]
        words = np.array([w for _, w in SENTENCES])[index.astype(int)]
        return (words * (who == speaker)).sum(axis) / words.sum(axis)

    return statistic


draw = draws(SEED, len(SENTENCES))
resamples = np.array([[next(draw) for _ in SENTENCES] for _ in range(RESAMPLES)])
for speaker in range(3):
    statistic = share(speaker)
    replicates = statistic(resamples)
    index = (np.arange(len(SENTENCES)),)
    tail = (1 - CONFIDENCE) / 2
    lower, upper = _resampling._bca_interval(index, statistic, -1, tail, replicates, None)[:2]
    print(
        speaker,
        repr(float(statistic(index[0]))),
        [repr(float(v)) for v in np.percentile(replicates, [100 * tail, 100 - 100 * tail])],
        [repr(float(np.percentile(replicates, 100 * v))) for v in (lower, upper)],
    )
for p in (1e-12, 0.001, 0.025, 0.1, 0.5, 0.8, 0.999999):
    print("quantile", p, repr(float(stats.norm.ppf(p))))
for z in (-7.5, -3, -0.3, 0, 1.25, 4, 6):
    print("cumulative", z, repr(float(stats.norm.cdf(z))))
