"""The requests that the fake carrier makes: signed, and from threads of their own."""

import asyncio
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor

import requests

from bot.carrier import SIGNATURE_HEADER, sign


class CallbackClient:
    """Posts forms as the carrier does."""

    def __init__(self, token: str) -> None:
        self._token = token
        self._threads = ThreadPoolExecutor(16, thread_name_prefix="callback")
        self._own = threading.local()

    async def post(self, url: str, form: Mapping[str, str]) -> tuple[int, bytes]:
        """Post a form; the status and the answer, 0 where there was none. What follows a # tells
        the carrier how to retry, and is no part of the address."""
        address = url.partition("#")[0]
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, self._post, address, form)

    def _post(self, url: str, form: Mapping[str, str]) -> tuple[int, bytes]:
        if not hasattr(self._own, "session"):
            self._own.session = requests.Session()
        headers = {SIGNATURE_HEADER: sign(self._token, url, form)}
        try:
            answer = self._own.session.post(url, data=form, headers=headers, timeout=15)
        except requests.RequestException:
            return 0, b""
        return answer.status_code, answer.content
