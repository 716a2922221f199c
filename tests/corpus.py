"""Texts outside of the repository that some tests measure on.

Twenty-one public legal texts, three pairs of versions and the originals of eight lie in a folder
``shared/corpus`` beside the checkout. They are not part of the product; a test that wants them
uses ``needs_corpus`` and says why it skipped where they are not there.
"""

from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "corpus"

needs_corpus = pytest.mark.skipif(
    not FOLDER.is_dir(),
    reason="the outside corpus (../shared/corpus, beside the checkout) is not on this machine",
)
