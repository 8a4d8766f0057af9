"""The features of a text as the training takes them. Imports no arrays: `make check` needs none."""

from collections.abc import Collection, Sequence

# The blocks of features of a text. In a block that is no set, a feature counts each time it stands.
FeatureBlocks = Sequence[Collection[str]]
