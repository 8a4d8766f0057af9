"""One reading of a text. It knows nothing of the conversation: what a text means where somebody
stands in one, the engine decides."""

from dataclasses import replace

from flows.domain.intents import Intent
from flows.understanding.intent_classifier import CLASSIFIER
from flows.understanding.intent_features import text_features
from flows.understanding.message_form import read_form
from flows.understanding.text_reading import read_text
from flows.understanding.understanding import Understanding


def understand(body: str, opt_out: str = "") -> Understanding:
    """Read a text, once. `opt_out` is the carrier's OptOutType. Raises nothing.

    The form of it comes first (what no person wrote has nothing to say), then what is certain, then
    what is likely, which is not looked for where all of it is certain.
    """
    form = read_form(body)
    if form.silent and not opt_out:
        reaction = form.silent is Intent.REACTION
        return Understanding(body, intent=form.silent, reaction=reaction, automatic=not reaction)
    understood, plain = read_text(form, opt_out)
    if understood.certain or not plain.words:
        return understood
    return replace(understood, intents=CLASSIFIER.rank(text_features(understood, plain)))
