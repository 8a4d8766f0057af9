"""The meetings of the lists: a table, a map, each as people get it, why one is not found."""
