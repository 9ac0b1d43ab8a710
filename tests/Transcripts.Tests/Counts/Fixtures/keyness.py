"""Prints the figures of KeynessMeasureTests and of Tables/CountsTablesTests from SciPy 1.10.1 and Python's math: χ² with and without Yates' correction,
its p-value and G² (scipy.stats.chi2_contingency), the interval of the log ratio (scipy.stats.contingency.relative_risk),
the interval of the rate difference from SciPy's Wilson score intervals (Newcombe 1998, method 10), and erfc.
Run: python3 keyness.py
"""

import math

from scipy.stats import binomtest, chi2_contingency
from scipy.stats.contingency import relative_risk

PAIRS = [(10, 100, 5, 200), (412, 98211, 95, 101340), (3, 52000, 0, 48000), (4, 40000, 61, 39000), (0, 10000, 536, 100000), (100, 100, 50, 200), (2, 3, 0, 1), (1, 3, 1, 1)]

for a, n, b, m in PAIRS:
    table = [[a, n - a], [b, m - b]]
    plain, yates = chi2_contingency(table, correction=False), chi2_contingency(table, correction=True)
    likelihood = chi2_contingency(table, correction=False, lambda_="log-likelihood")
    print((a, n, b, m), "chi2", plain.statistic, plain.pvalue, "yates", yates.statistic, yates.pvalue, "g2", likelihood.statistic, likelihood.pvalue)
    print("  least expected", plain.expected_freq.min())
    if a and b:
        interval = relative_risk(a, n, b, m).confidence_interval(0.95)
        print("  log ratio", math.log2(interval.low), math.log2(interval.high))
    p, q = a / n, b / m
    one, other = binomtest(a, n).proportion_ci(0.95, "wilson"), binomtest(b, m).proportion_ci(0.95, "wilson")
    print(
        "  difference",
        1000 * (p - q - math.hypot(p - one.low, other.high - q)),
        1000 * (p - q + math.hypot(one.high - p, q - other.low)),
    )
for a, n, b, m in PAIRS[-2:]:
    prior, size = 500 * 2 / 4, 500
    cells = (a + prior, n - a + size - prior, b + prior, m - b + size - prior)
    delta = math.log(cells[0] / cells[1]) - math.log(cells[2] / cells[3])
    z = delta / math.sqrt(sum(1 / cell for cell in cells))
    print((a, n, b, m), "log odds", delta, "z", z, math.erfc(abs(z) / math.sqrt(2)))
for z in (0, 0.5, 1.4, 1.6, 1.959963984540054, 3, 6, 10, 30):
    print("two-sided", z, repr(math.erfc(z / math.sqrt(2))))
