"""Prints the figures of TermWeightsTests from scikit-learn 1.2.1: TfidfVectorizer as it comes, without smoothing (less the
1 it adds) and with logarithmic term frequencies.
Run: python3 tfidf.py
"""

from sklearn.feature_extraction.text import TfidfVectorizer

UNITS = ["red red blue", "red green", "blue blue blue red grey"]

for options in ({}, {"sublinear_tf": True}, {"norm": None}, {"sublinear_tf": True, "norm": None}):
    vectorizer = TfidfVectorizer(**options)
    weights = vectorizer.fit_transform(UNITS).toarray()
    for unit, row in zip(UNITS, weights):
        print(options, unit, {word: repr(float(row[column])) for word, column in sorted(vectorizer.vocabulary_.items()) if row[column]})
