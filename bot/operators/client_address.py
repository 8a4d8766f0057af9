"""Where the address of whoever asks stands in a request: `webhooks.desk_gate` puts it there."""

CLIENT_ADDRESS = "handrail.client"
