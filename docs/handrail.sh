#!/bin/sh
# /usr/local/bin/handrail: any handrail command as the services run it, by the user handrail and with
# the settings of /etc/handrail.env:  sudo handrail doctor
exec systemd-run --quiet --pipe --wait --collect $([ -t 0 ] && [ -t 1 ] && echo --pty) \
  --uid=handrail --working-directory=/opt/handrail \
  --property=EnvironmentFile=/etc/handrail.env /opt/handrail/.venv/bin/handrail "$@"
