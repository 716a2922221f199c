"""Findings on a paper; one small file a rule, all listed in one table.

Layout of Word papers: ``drafting.checking.layout``.
"""
