// The phone of the desk: what it gains from scripts.
"use strict";

// A text that was sent leaves its field. A form that was refused keeps what was typed.
let sentForm = null;
document.addEventListener("submit", (event) => { sentForm = event.target; });

const afterSwap = () => {
  if (sentForm && !document.querySelector(".errors")) sentForm.reset();
  sentForm = null;
};
document.addEventListener("htmx:after:swap", afterSwap);
afterSwap();
