"""Letters, words and numbers of Vietnamese, without any idea of structure."""
