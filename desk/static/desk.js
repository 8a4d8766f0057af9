// What pages gain from scripts. Every form works without, but those of passkeys.
"use strict";

// A page whose form was refused begins at what was wrong with it.
document.querySelector(".errors")?.focus();

// A button that copies what a field holds. Without scripts it can be selected by hand.
const showCopyButtons = () => {
  for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
};
document.addEventListener("htmx:after:swap", showCopyButtons);
showCopyButtons();
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const copied = document.getElementById(button.dataset.copy);
  copied.select();
  await navigator.clipboard?.writeText(copied.value);
});

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// A page that is loaded anew by itself, but not while nobody looks, or once somebody said so. What
// they have opened stays open. If it cannot be had, the page says why.
const refreshing = document.querySelector("[data-refreshes]");
const stopping = document.querySelector("[data-stop-refreshing]");
if (refreshing && window.htmx) {
  htmx.config.morphIgnore.push("open");
  stopping.hidden = false;
  const stopped = () => stopping.getAttribute("aria-pressed") === "true";
  stopping.addEventListener("click", () => stopping.setAttribute("aria-pressed", String(!stopped())));
  document.addEventListener("htmx:before:request", (event) => {
    const now = document.querySelector("[data-refreshes]");
    if (event.target === now && (document.hidden || stopped())) event.preventDefault();
  });
  document.addEventListener("htmx:response:error", () => location.reload());
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) htmx.trigger("[data-refreshes]", "refresh");
  });
}

// Passkeys: WebAuthn speaks in bytes, JSON in base64url.
const toBytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const withBytes = (options) => {
  const ready = { ...options, challenge: toBytes(options.challenge) };
  if (options.user) ready.user = { ...options.user, id: toBytes(options.user.id) };
  for (const name of ["allowCredentials", "excludeCredentials"]) {
    if (options[name]) ready[name] = options[name].map((one) => ({ ...one, id: toBytes(one.id) }));
  }
  return ready;
};

const asJson = (credential) => {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = toText(credential.response[name]);
  }
  return JSON.stringify({
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: {},
  });
};

const askPasskey = async (form) => {
  const begun = await fetch(form.dataset.begin, {
    method: "POST",
    headers: { "X-Desk-Token": form.elements.token.value },
  });
  if (!begun.ok) throw new Error("refused");
  const options = { publicKey: withBytes(await begun.json()) };
  const credential =
    form.dataset.passkey === "create"
      ? await navigator.credentials.create(options)
      : await navigator.credentials.get(options);
  form.elements.answer.value = asJson(credential);
  form.submit();
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential) continue;
  form.querySelector("button").hidden = false;
  form.querySelector("[data-without]").hidden = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const failed = form.querySelector("[data-failed]");
    failed.hidden = true;
    askPasskey(form).catch(() => {
      failed.hidden = false;
    });
  });
}
