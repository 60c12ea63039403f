"""Read and check the files that editors write."""
