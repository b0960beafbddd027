"""Pictures from people, opened once: told by their bytes, brought upright and to sRGB, cut as they are shown, and written anew.

What comes out holds pixels and nothing else: no place, author, thumbnail, profile, script or hidden part, and the same bytes each time.
"""
