"""Figures: what the program costs, each as a ratio against a named limit measured in the same run.

`python dev.py bench [NAME…]` prints them and renews `docs/benchmarks.md`; nothing here is a timed unit test.
"""
