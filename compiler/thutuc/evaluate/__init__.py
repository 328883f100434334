"""The reference evaluator: gives every expression and every rule its meaning, and says why.

`thutuc.evaluate.assess.assess` answers for a dossier; every target is held to its answers.
"""
