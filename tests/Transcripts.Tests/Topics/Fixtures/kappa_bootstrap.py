"""Prints the figures of TopicAgreementTests: Cohen's kappa of two raters on 40 items with percentile and BCa intervals.
Written from the papers (Cohen 1960; Efron 1979, 1987), kappa from label lists in exact fractions.
Run: python3 kappa_bootstrap.py
"""

from fractions import Fraction
from statistics import NormalDist

MASK = (1 << 64) - 1
ITEMS = [(i % 3 == 0, i * i % 9 in (0, 4)) for i in range(40)]
RESAMPLES, SEED, CONFIDENCE = 500, 7, 0.95
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


def kappa(items):
    n = len(items)
    observed = Fraction(sum(a == b for a, b in items), n)
    expected = sum(Fraction(sum(a is v for a, _ in items), n) * Fraction(sum(b is v for _, b in items), n) for v in (True, False))
    return None if expected == 1 else float((observed - expected) / (1 - expected))


def quantile(values, p):
    at = p * (len(values) - 1)
    low = int(at)
    high = min(low + 1, len(values) - 1)
    return values[low] + (at - low) * (values[high] - values[low])


draw = draws(SEED, len(ITEMS))
estimate = kappa(ITEMS)
values = [kappa([ITEMS[next(draw)] for _ in ITEMS]) for _ in range(RESAMPLES)]
undefined = values.count(None)
values = sorted(v for v in values if v is not None)
left_out = [kappa(ITEMS[:i] + ITEMS[i + 1 :]) for i in range(len(ITEMS))]
mean = sum(left_out) / len(left_out)
a = sum((mean - v) ** 3 for v in left_out) / (6 * sum((mean - v) ** 2 for v in left_out) ** 1.5)
z0 = NORMAL.inv_cdf((sum(v < estimate for v in values) + sum(v <= estimate for v in values)) / (2 * len(values)))
tails = [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2]
corrected = [NORMAL.cdf(z0 + (z0 + NORMAL.inv_cdf(p)) / (1 - a * (z0 + NORMAL.inv_cdf(p)))) for p in tails]
print(repr(estimate), undefined, [quantile(values, p) for p in tails], [quantile(values, p) for p in corrected])
