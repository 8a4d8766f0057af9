"""What is WhatsApp's own: the day after a person's last text in which we may write as we like, and
the forms of texts (templates) that it takes after that."""
