"""What the compiler has to say: diagnostics, their registry, and the formats they are printed in."""
