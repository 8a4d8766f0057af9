"""What is proven with real processes and real sockets."""
