"""Prints the figures of CoOccurrenceGraphTests from networkx 3.6.1: degree, strength, betweenness with lengths 1/count and 1,
and PageRank of a graph of labels that come up together.
Run: python3 centrality.py (networkx's PageRank in plain Python; SciPy is not needed)
"""

from itertools import combinations

import networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python

SENTENCES = ["abc", "ab", "bc", "cd", "de", "de", "ef", "ab", "g", "hi", "ce", "", "af"]

graph = nx.Graph()
graph.add_nodes_from(sorted(set("".join(SENTENCES))))
for sentence in SENTENCES:
    for first, second in combinations(sentence, 2):
        count = graph.get_edge_data(first, second, {"count": 0})["count"] + 1
        graph.add_edge(first, second, count=count, length=1 / count)

weighted = nx.betweenness_centrality(graph, weight="length")
plain = nx.betweenness_centrality(graph)
ranks = _pagerank_python(graph, weight="count", tol=1e-15, max_iter=10000)
for node in graph:
    print(node, graph.degree(node), graph.degree(node, weight="count"), repr(weighted[node]), repr(plain[node]), repr(ranks[node]))
