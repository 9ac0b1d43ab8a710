"""Prints the figures of segmentation.txt: TextTiling (Hearst 1997) and C99 (Choi 2000) of a text of 600 made-up words,
written again from the definitions, without the shortcuts of the library: each block, peak, rank and density by itself.
The words change at 130, 280, 430 and 580 to another topic; a sentence has 10 words, a paragraph 40.
Run: python3 segmentation.py > segmentation.txt
"""

from math import sqrt

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def word(i):
    topic = (i + 20) // 150
    if i % 3 == 0:
        return "zqs" + LETTERS[i * 7 % 11]
    return "zq" + "bdfgk"[topic] + LETTERS[(i * i + 3 * i) % 17]


WORDS = [word(i) for i in range(600)]


def count(words):
    return {w: words.count(w) for w in words}


def cosine(a, b):
    a, b = count(a), count(b)
    product = sum(a[w] * b.get(w, 0) for w in a)
    return product / sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values()))


def blocks(w, k):
    sequences = [WORDS[i:i + w] for i in range(0, len(WORDS), w)]
    return [cosine(sum(sequences[max(g - k, 0):g], []), sum(sequences[g:g + k], [])) for g in range(1, len(sequences))]


def introductions(w):
    sequences = [WORDS[i:i + w] for i in range(0, len(WORDS), w)]

    def new(n):
        return len(set(sequences[n]) - set(sum(sequences[:n], [])))

    return [(new(g - 1) + new(g)) / (len(sequences[g - 1]) + len(sequences[g])) for g in range(1, len(sequences))]


def smooth(scores, width, rounds):
    for _ in range(rounds):
        near = [scores[max(i - width // 2, 0):i + width // 2 + 1] for i in range(len(scores))]
        scores = [sum(n) / len(n) for n in near]
    return scores


def rise(scores, i, step):
    peak = i
    while 0 <= peak + step < len(scores) and scores[peak + step] >= scores[peak] - 1e-12:
        peak += step
    return max(scores[peak] - scores[i], 0)


def is_valley(scores, i):
    """Whether i is the middle, or the left of two middles, of a level floor with higher ground on both sides."""
    left, right = i, i
    while left > 0 and abs(scores[left - 1] - scores[left]) <= 1e-12:
        left -= 1
    while right < len(scores) - 1 and abs(scores[right + 1] - scores[right]) <= 1e-12:
        right += 1
    return (i == (left + right) // 2 and left > 0 and right < len(scores) - 1
            and scores[left - 1] > scores[left] and scores[right + 1] > scores[right])


def mean_and_deviation(values):
    mean = sum(values) / len(values)
    return mean, sqrt(sum((v - mean) ** 2 for v in values) / len(values))


def tile(name, scores, width, rounds, liberal, w, intervening):
    smoothed = smooth(scores, width, rounds)
    depths = [rise(smoothed, i, -1) + rise(smoothed, i, 1) for i in range(len(smoothed))]
    mean, deviation = mean_and_deviation(depths)
    cutoff = mean - (deviation if liberal else deviation / 2)
    valleys = [i for i in range(len(smoothed)) if is_valley(smoothed, i)]
    chosen = []
    for i in sorted(valleys, key=lambda i: (-depths[i], i)):
        if depths[i] > max(cutoff, 0) and all(abs(i - j) > intervening for j in chosen):
            chosen.append(i)
    paragraphs = {}
    for i in chosen:
        at = (i + 1) * w
        edge = min(range(len(WORDS) // 40 + 1), key=lambda p: (abs(p * 40 - at), p))
        if 0 < edge < len(WORDS) // 40:
            paragraphs.setdefault(edge, i)
    show(name + " scores", scores)
    show(name + " smoothed", smoothed)
    show(name + " depths", depths)
    show(name + " cutoff", [cutoff])
    show(name + " boundaries", [n for p in sorted(paragraphs) for n in (paragraphs[p], p)])


def c99(mask, threshold):
    sentences = [WORDS[i:i + 10] for i in range(0, len(WORDS), 10)]
    n = len(sentences)
    similarity = [[cosine(a, b) for b in sentences] for a in sentences]

    def rank(i, j):
        near = [similarity[y][x] for y in range(max(i - mask // 2, 0), min(i + mask // 2, n - 1) + 1)
                for x in range(max(j - mask // 2, 0), min(j + mask // 2, n - 1) + 1)]
        return sum(v < similarity[i][j] - 1e-12 for v in near) / (len(near) - 1)

    ranks = [[rank(i, j) for j in range(n)] for i in range(n)]

    def density(ends):
        pairs = list(zip(ends, ends[1:]))
        return (sum(sum(sum(ranks[i][a:b]) for i in range(a, b)) for a, b in pairs)
                / sum((b - a) ** 2 for a, b in pairs))

    ends, cuts, densities = [0, n], [], [density([0, n])]
    while len(ends) <= n:
        best, unit = -1, 0
        for candidate in range(1, n):
            if candidate not in ends:
                d = density(sorted(ends + [candidate]))
                if d > best + 1e-12:
                    best, unit = d, candidate
        ends = sorted(ends + [unit])
        cuts.append(unit)
        densities.append(best)
    gains = [b - a for a, b in zip(densities, densities[1:])]
    weights = [1, 2, 4, 8, 4, 2, 1]
    smoothed = []
    for i in range(len(gains)):
        near = [(weights[o + 3], gains[i + o]) for o in range(-3, 4) if 0 <= i + o < len(gains)]
        smoothed.append(sum(w * g for w, g in near) / sum(w for w, _ in near))
    mean, deviation = mean_and_deviation(smoothed)
    least = mean + threshold * deviation
    counted = next((i for i, g in enumerate(smoothed) if g <= least), len(smoothed))
    show("c99 cuts", cuts)
    show("c99 densities", densities[1:])
    show("c99 smoothed", smoothed)
    show("c99 threshold", [least])
    show("c99 counted", [counted])


def show(name, values):
    print(name + ":", " ".join(repr(v) for v in values))


print("words:", " ".join(WORDS))
tile("blocks", blocks(7, 4), 2, 1, False, 7, 3)
tile("introductions", introductions(20), 4, 2, True, 20, 1)
c99(11, 1.2)
