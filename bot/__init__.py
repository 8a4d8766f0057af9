"""The shell: database, time, phone carrier, meeting lists, command line."""
