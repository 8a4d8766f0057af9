"""What `make bench` runs. docs/benchmarks.md explains the figures."""
