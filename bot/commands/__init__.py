"""What `keepsafe` offers of the shared middle. Each command loads what it needs only when it is called for."""
