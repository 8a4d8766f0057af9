"""Each act of the desk has its twin on the command line: nobody needs the pages, and nothing is
decided in them."""

import click
import pytest

from bot.cli.main import main
from bot.operators.roles import Permission
from desk.desk_features import desk_rules
from desk.routing import EVERYBODY

# The name of what answers a form, and the command that does the same.
TWINS: dict[str, str] = {
    "use_phone": "chat",
    "block_given_number": "block add",
    "decide_hotline_change": "hotlines approve",
    "draft_hotline_change": "hotlines override",
    "record_hotline_call": "hotlines checked",
    "take_hotline_call_back": "hotlines take-back",
    "comment_on_sentence": "wording comment",
    "settle_sentence_comment": "wording settle",
    "sign_off_wording": "wording sign-off",
    "examine_now": "doctor",
    "change_one_thing": "lines change",
    "have_settings_decide": "lines follow-settings",
    "hide_for_a_time": "listings hide",
    "show_meeting_again": "listings show",
    "unblock": "block remove",
    "invite_somebody": "desk invite",
    "invite_again": "desk invite",
    "change_role": "desk role",
    "remove_person": "desk remove",
    "end_sessions_of_person": "desk sessions",
    "end_session_of_person": "desk sessions",
    "look_at_list": "feeds check",
    "take_list_on": "feeds add",
    "read_list_now": "feeds sync",
    "compare_list": "feeds difference",
    "accept_list": "feeds accept",
    "change_list": "feeds change",
    "say_fellowship_of_list": "feeds check",
    "pause_list": "feeds pause",
    "resume_list": "feeds resume",
    "use_list_too": "feeds add",
    "remove_list": "feeds remove",
    "have_letter_written": "feeds letter",
    "note_letter_sent": "feeds letter",
    "end_talk": "relays end",
    "mark_talk_seen": "relays seen",
    "hide_wrong_listing": "listings hide",
    "pass_listing_on": "listings passed-on",
    "settle_as_right": "listings right",
    "settle_as_mended": "listings mended",
    "mute": "alarms mute",
    "unmute": "alarms unmute",
    "pause_all": "reminders pause",
    "resume_all": "reminders resume",
    "ask_new_volunteer": "volunteers add",
    "change_known_volunteer": "volunteers change",
    "pause_known_volunteer": "volunteers pause",
    "resume_known_volunteer": "volunteers resume",
    "remove_known_volunteer": "volunteers remove",
    "add_new_shift": "volunteers shifts add",
    "change_known_shift": "volunteers shifts change",
    "remove_known_shift": "volunteers shifts remove",
    "change_one_day": "volunteers shifts day",
    "make_calendar_address": "volunteers calendar make",
    "revoke_calendar_address": "volunteers calendar revoke",
}

# What only a browser does: it is about the browser itself.
WITHOUT_TWIN = {
    "sign_in_by_code",
    "begin_passkey_sign_in",
    "sign_in_by_passkey",
    "sign_out",
    "prove_by_code",
    "begin_passkey_proof",
    "prove_by_passkey",
    "dismiss_what_was_told",
    "join_with_app",
    "begin_joining_with_passkey",
    "join_with_passkey",
    "choose_language",
    "end_own_session",
    "end_own_sessions",
    "begin_new_passkey",
    "add_new_passkey",
    "remove_own_passkey",
    "set_new_app",
    "make_recovery_codes",
}


def acts() -> set[str]:
    return {rule.view.__name__ for rule in desk_rules() if rule.method == "POST"}


def test_every_act_has_a_twin() -> None:
    assert acts() == TWINS.keys() | WITHOUT_TWIN
    assert not TWINS.keys() & WITHOUT_TWIN


def test_what_has_no_twin_is_about_whoever_does_it() -> None:
    for rule in desk_rules():
        if rule.view.__name__ in WITHOUT_TWIN:
            assert rule.access.needs in (EVERYBODY, Permission.OWN_ACCOUNT)


@pytest.mark.parametrize("command", sorted(set(TWINS.values())))
def test_a_twin_is_a_command(command: str) -> None:
    found: click.Command = main
    for word in command.split():
        assert isinstance(found, click.Group)
        assert word in found.commands, command
        found = found.commands[word]
    assert found.callback or isinstance(found, click.Group)
