"""Signing in: invitations, passkeys, authenticator apps, and everybody's own account."""
