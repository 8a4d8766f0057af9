"""A carrier to be cruel with: Twilio's Messages API over real sockets, and everything that can go
wrong with it.

    python -m tests.support.carrier_server --port 8090 --webhook http://127.0.0.1:8000/webhooks/sms

How it behaves is told over HTTP, from wherever it runs: see tests/support/carrier_control.py.
"""

import argparse
import asyncio
import base64
import json
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

import click

from tests.support.carrier_account import account_page
from tests.support.carrier_behaviour import BehaviourScript, CarrierBehaviour
from tests.support.carrier_callbacks import CallbackClient
from tests.support.carrier_messages import (
    FINAL_STATUSES,
    CarrierMessage,
    MessageStore,
    form_error_code,
    message_from_form,
)
from tests.support.http_server import FakeRequest, HttpResponse, serve_http

ACCOUNT = "AC" + "0" * 32
TOKEN = "the-carriers-token"


class FakeCarrierServer:
    """The fake itself. Everything but its callbacks happens in one thread, in its event loop."""

    def __init__(self, account: str = ACCOUNT, token: str = TOKEN, webhook: str = "") -> None:
        """`webhook` is the address that somebody's text is delivered to."""
        self._account = account
        self._webhook = webhook
        self._callbacks = CallbackClient(token)
        credentials = base64.b64encode(f"{account}:{token}".encode()).decode()
        self._authorization = f"Basic {credentials}"
        self._released = asyncio.Event()
        self._tasks: set[asyncio.Future[None]] = set()
        self._held = 0
        self._reset()

    async def handle(self, request: FakeRequest) -> HttpResponse | None:
        """Answer the API, and whoever controls it."""
        match request.path:
            case "/_control":
                return HttpResponse(self._control(json.loads(request.body)))
            case "/_count":
                return HttpResponse(self._count())
            case "/_log":
                return HttpResponse(self._log())
        if request.headers.get("authorization") != self._authorization:
            return _error(401, 20003)
        if request.path == "/v1/Alerts":  # it could use all our answers
            return HttpResponse(account_page("alerts"))
        if content := re.fullmatch(r"/v1/Content/(HX\w+)/ApprovalRequests", request.path):
            return self._show_template(content[1])
        messages = f"/2010-04-01/Accounts/{self._account}/Messages"
        if request.path != f"{messages}.json":
            sid = request.path.removeprefix(f"{messages}/").removesuffix(".json")
            return self._answer_message(request.method, sid, request.form)
        if request.method == "POST":
            return await self._send(request.form)
        return HttpResponse(self._texts.page(request.query, request.path))

    def _show_template(self, sid: str) -> HttpResponse:
        """What WhatsApp has said of a template."""
        state = self._texts.templates.get(sid)
        if state is None:
            return _error(404, 20404)
        return HttpResponse({"sid": sid, "whatsapp": {"status": state, "rejection_reason": ""}})

    async def _send(self, form: Mapping[str, str]) -> HttpResponse | None:
        self._requests += 1
        wrong = form_error_code(form)
        if wrong:
            return _error(400, wrong)
        behaviour, message = self._script.follow(form["To"]), message_from_form(form)
        if refused := self._texts.window_error(message):
            return _error(400, refused)
        if behaviour.accept:
            self._texts.by_sid[message.sid] = message
        if behaviour.early:
            await self._call_back(message, behaviour.receipts, 0, behaviour.code)
        if behaviour.delay:
            await asyncio.sleep(behaviour.delay)
        if behaviour.hold:
            self._held += 1
            await self._released.wait()
            self._held -= 1
        if behaviour.receipts and not behaviour.early:
            self._start_task(
                self._call_back(message, behaviour.receipts, behaviour.later, behaviour.code)
            )
        return _answer(behaviour, message)

    def _answer_message(self, method: str, sid: str, form: Mapping[str, str]) -> HttpResponse:
        """Show, redact or delete one text."""
        message = self._texts.by_sid.get(sid)
        if message is None:
            return _error(404, 20404)
        if method == "GET":
            return HttpResponse(message.resource())
        if message.status not in FINAL_STATUSES:
            return _error(400, 20009)
        if method == "DELETE":
            del self._texts.by_sid[sid]
            return HttpResponse(b"", 204)
        message.body = form.get("Body", message.body)
        return HttpResponse(message.resource())

    async def _call_back(
        self, message: CarrierMessage, statuses: Sequence[str], later: float, code: int
    ) -> None:
        """Send receipts, one after the other; an error code belongs to those that say failure."""
        await asyncio.sleep(later)
        for status in statuses:
            failed = status in ("failed", "undelivered")
            message.status, message.code = status, code if failed else None
            form = {
                "MessageSid": message.sid,
                "SmsSid": message.sid,
                "MessageStatus": status,
                "SmsStatus": status,
                "AccountSid": self._account,
                "From": message.sender,
                "To": message.to,
            }
            if failed and code:
                form["ErrorCode"] = str(code)
            answer = await self._report(message.callback, form)
            self._receipts.append((message.sid, status, answer))

    async def _report(self, callback: str, form: Mapping[str, str]) -> int:
        """Post a receipt, again where it fails if the address asks for that (`#rc=3`)."""
        answer = 0
        for _ in range(4 if "rc=3" in urlsplit(callback).fragment else 1):
            answer, _ = await self._callbacks.post(callback, form)
            if 0 < answer < 500:
                break
        return answer

    async def _deliver(self, message: CarrierMessage, tries: int) -> None:
        """Post somebody's text to the webhook, again where it fails, and send what it answers."""
        form = {
            "MessageSid": message.sid,
            "SmsSid": message.sid,
            "AccountSid": self._account,
            "From": message.sender,
            "To": message.to,
            "Body": message.body,
            "NumMedia": "0",
            "NumSegments": "1",
        }
        for again in range(tries):
            await asyncio.sleep(0.2 * again)
            status, answer = await self._callbacks.post(self._webhook, form)
            message.deliveries.append(status)
            if status == 200:
                for reply in ElementTree.fromstring(answer):
                    back = (message.to, message.sender, reply.text or "")
                    self._texts.add("outbound-reply", *back, "delivered")
            if 0 < status < 500:
                return

    def _control(self, orders: Mapping[str, Any]) -> dict[str, Any]:
        """What Controls asks for."""
        if "reset" in orders:
            self._reset()
        if "behave" in orders:
            self._script = BehaviourScript(CarrierBehaviour(**one) for one in orders["behave"])
        if "templates" in orders:
            self._texts.templates = dict(orders["templates"])
        if "release" in orders:
            self._release()
        if "receipt" in orders:
            told = orders["receipt"]
            message = self._texts.by_sid[told["sid"]]
            self._start_task(self._call_back(message, told["statuses"], 0, told["code"]))
        if "arrive" in orders:
            new = orders["arrive"]
            where = (new["sender"], new["to"], new["body"])
            message = self._texts.add("inbound", *where, "received")
            self._start_task(self._deliver(message, new["tries"]))
            return {"sid": message.sid}
        return {}

    def _reset(self) -> None:
        self._release()
        self._script = BehaviourScript()
        self._texts = MessageStore()
        self._receipts: list[tuple[str, str, int]] = []
        self._requests = 0

    def _release(self) -> None:
        self._released.set()
        self._released = asyncio.Event()

    def _count(self) -> dict[str, int]:
        """How many texts it was asked to send, has taken, and holds; and how many receipts and
        deliveries are done, and under way."""
        return {
            "requests": self._requests,
            "accepted": sum(one.direction == "outbound-api" for one in self._texts.by_sid.values()),
            "held": self._held,
            "receipts": len(self._receipts),
            "under_way": len(self._tasks),
        }

    def _log(self) -> dict[str, Any]:
        return {
            "accepted": self._texts.log("outbound-api"),
            "received": self._texts.log("inbound"),
            "replies": self._texts.log("outbound-reply"),
            "receipts": self._receipts,
        }

    def _start_task(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _answer(behaviour: CarrierBehaviour, message: CarrierMessage) -> HttpResponse | None:
    match behaviour.answer:
        case "created":
            return HttpResponse(message.resource(), 201)
        case "html":
            return HttpResponse(b"<html><body>Something went wrong</body></html>", 201)
        case "drop":
            return None
        case "error":
            return _error(behaviour.status, behaviour.code, behaviour.retry_after)
    raise ValueError(f"no such answer: {behaviour.answer}")


def _error(status: int, code: int, retry_after: str = "") -> HttpResponse:
    """An error as the API tells it, quoting a number, as the real one does."""
    told = {"code": code or status, "message": "The 'To' number +14025550100", "status": status}
    return HttpResponse(told, status, {"Retry-After": retry_after} if retry_after else {})


async def run_server(
    carrier: FakeCarrierServer, port: int, listening: Callable[[int], object]
) -> None:
    """Serve until cancelled; `listening` is told the port as soon as it is one."""
    async with serve_http(carrier.handle, port) as chosen:
        listening(chosen)
        await asyncio.Event().wait()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="A carrier to be cruel with.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--account", default=ACCOUNT)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--webhook", default="", help="where somebody's text is delivered to")
    given = parser.parse_args()
    carrier = FakeCarrierServer(given.account, given.token, given.webhook)
    with suppress(KeyboardInterrupt):
        asyncio.run(run_server(carrier, given.port, click.echo))


if __name__ == "__main__":
    main()
