// The phone of the desk: what it gains from scripts.
"use strict";

// A text that was sent leaves its field. A form that was refused keeps what was typed.
let sentForm = null;
document.addEventListener("submit", (event) => { sentForm = event.target; });

const afterSwap = () => {
  if (sentForm && !document.querySelector(".errors")) sentForm.reset();
  sentForm = null;
  for (const button of document.querySelectorAll("[data-copy]")) button.hidden = false;
};
document.addEventListener("htmx:after:swap", afterSwap);
afterSwap();

// Without scripts the transcript can be selected by hand.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const copied = document.getElementById(button.dataset.copy);
  copied.select();
  await navigator.clipboard?.writeText(copied.value);
});
