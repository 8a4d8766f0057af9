"""What the learned readers are taught with, and the program that teaches them: `make teach`.

Nothing here is imported at run time. training/README.md tells how to write a lesson.
"""
