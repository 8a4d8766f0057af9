"""One word that people answer anything with stops nothing, whatever it means elsewhere."""

import pytest

from flows.conversation.turn import Intent
from flows.understanding.understand import understand

ANSWERS = (
    "fine,ok fine,fine thanks,im fine,ok,okay,sure,good,great,nice,cool,no,nope,nah,yes,yep,later,"
    "maybe,done,over,out,off,home,now,soon,more,none,both,all,alone,lost,here,ready,thanks,sorry,"
    "bien,vale,bueno,nada,luego,gracias,listo,aqui,ça va,rien,merci,plus tard,d'accord,va bene,"
    "niente,grazie,dopo,ecco,tudo bem,nada nao,obrigada,depois,pronto,fine settimana"
).split(",")


@pytest.mark.parametrize("text", ANSWERS)
@pytest.mark.parametrize("written", [str, str.upper, str.capitalize], ids=["low", "up", "first"])
def test_an_everyday_answer_is_no_stop(text: str, written: type[str]) -> None:
    assert understand(written(text)).request.intent is not Intent.STOP
