// What pages gain from scripts. Every form works without.
"use strict";

// A page whose form was refused begins at what was wrong with it.
document.querySelector(".errors")?.focus();
