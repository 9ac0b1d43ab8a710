"""Prints what the collapsed Gibbs sampler of a tiny corpus must come to, by going through every assignment of topics.

The posterior of the assignments z is proportional to P(z) P(w | z) of Griffiths and Steyvers (2004, equations 2 and 3),
gamma functions of counts, here written out in full. No sampling, no shared code.
"""
from itertools import product
from math import exp, lgamma

DOCUMENTS = [[0, 0, 1], [1, 2, 2, 0], [2]]
TOPICS, VOCABULARY, ALPHA, BETA = 3, 3, 0.5, 0.3


def log_joint(assignment):
    log, place = 0.0, 0
    words = [[0] * VOCABULARY for _ in range(TOPICS)]
    for document in DOCUMENTS:
        counts = [0] * TOPICS
        for word in document:
            counts[assignment[place]] += 1
            words[assignment[place]][word] += 1
            place += 1
        log += lgamma(TOPICS * ALPHA) - TOPICS * lgamma(ALPHA)
        log += sum(lgamma(count + ALPHA) for count in counts) - lgamma(len(document) + TOPICS * ALPHA)
    for counts in words:
        log += lgamma(VOCABULARY * BETA) - VOCABULARY * lgamma(BETA)
        log += sum(lgamma(count + BETA) for count in counts) - lgamma(sum(counts) + VOCABULARY * BETA)
    return log


def squares(assignment):
    """The sum over documents and topics of squared counts."""
    total, place = 0, 0
    for document in DOCUMENTS:
        part = assignment[place:place + len(document)]
        total += sum(part.count(topic) ** 2 for topic in range(TOPICS))
        place += len(document)
    return total


def drawn(assignment):
    """How many pairs of a word and a topic occur."""
    words = [word for document in DOCUMENTS for word in document]
    return len(set(zip(words, assignment)))


def largest(assignment):
    """Words of the largest topic."""
    return max(assignment.count(topic) for topic in range(TOPICS))


total, sums = 0.0, [0.0, 0.0, 0.0]
for assignment in product(range(TOPICS), repeat=sum(map(len, DOCUMENTS))):
    weight = exp(log_joint(assignment))
    total += weight
    for index, statistic in enumerate((squares, drawn, largest)):
        sums[index] += weight * statistic(assignment)
for name, value in zip(("squares", "drawn", "largest"), sums):
    print(name, value / total)
