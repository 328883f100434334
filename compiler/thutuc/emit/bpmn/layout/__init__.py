"""The layout of a flow as a diagram with lanes, the same for the same flow.

Nodes get places in a grid (`grid`), edges ways between them (`routes`), lines that share a passage get slots
(`slots`), names go where no line runs (`labels`), and only then everything gets coordinates (`drawing`).
"""

from __future__ import annotations

from thutuc.emit.bpmn.layout.drawing import HEADER, Box, Drawing, draw

__all__ = ["HEADER", "Box", "Drawing", "draw"]
