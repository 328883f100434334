"""House tests: what holds for the tree as a whole, whoever writes in it."""
