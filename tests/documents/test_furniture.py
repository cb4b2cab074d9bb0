"""Lines of a page that are set aside by their form, and lines of text that only resemble them."""

from __future__ import annotations

import pytest

from builder.documents.datelines import dateline_end
from builder.documents.furniture import is_caption, is_navigation, reason_to_leave_out
from builder.documents.names import Likeness, is_avatar, likeness


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("2,500 $", "a counter"),
        ("Views: 1204", "a counter"),
        ("Published: 4 May 2031, 17:35", "the time of publication"),
        ("3 days ago", "the time of publication"),
        ("Published: 14:32, 3 March 2031 | Updated: 16:05, 3 March 2031", "the time of publication"),
        ("Hallin Lantern · 9 Oct 2031 · 3 min read", "the time of publication"),
        ("FOR IMMEDIATE RELEASE", "a note for newsrooms"),
        ("Embargoed until 00.01 on 12 June 2031", "a note for newsrooms"),
        ("For more information, please contact: Jo Tarn, press office", "a note for newsrooms"),
        ("5 min read", "the time of publication"),
        ("Share on Telegram", "asks for money or sharing"),
        ("Facebook | X | WhatsApp", "asks for money or sharing"),
        ("Please support us with a small donation!", "asks for money or sharing"),
        ("Enter your email address", "a newsletter sign-up"),
        ("We use cookies to make this site better.", "a cookie notice"),
        ("© 2031 Port Sarre Post", "a copyright line"),
        ("Terms of Use | Privacy | Contact us", "a legal line"),
        ("- Advertisement -", "advertising"),
        ("More on this topic:", "links to other articles"),
        ("Read also: Ferry runs again", "links to other articles"),
        ("Tags: Hallin, dam", "tags"),
        ("Click to see the full-size image", "a button"),
        ("View all comments", "part of the comment system"),
        ("By Mira Toll and Jon Arvid, CPA", "the byline"),
        ("* * *", "a line without words"),
    ],
)
def test_furniture_has_a_reason(line: str, reason: str) -> None:
    assert reason_to_leave_out(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Share prices in Ostrell fell by two per cent on Monday.",
        "By noon the river had reached the bridge.",
        "By land and sea, aid reaches Hallin",
        "Comments by the minister angered Vantria.",
        "The company uses cookies, its lawyer said.",
        "Related claims were made by the mayor.",
        "Tagged fish were found in Port Sarre.",
        "More than forty people came.",
        "Read the letter, she said, and then burn it.",
        "In 2031 the dam was rebuilt.",
    ],
)
def test_text_is_no_furniture(line: str) -> None:
    assert reason_to_leave_out(line) is None
    assert not is_caption(line)
    assert not is_navigation(line)


@pytest.mark.parametrize("line", ["Illustrative image", "Photo: The barn", "Image: CPA", "(File photo: a dam)"])
def test_captions_say_what_they_are(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("HALLIN, May 21. /CPA/.", " Fourteen drones"),
        ("HALLIN, March 2 (CPA) —", " Fourteen drones"),
        ("PORT SARRE, Ostrell —", " Fourteen drones"),
        ("Hallin (CPA) -", " Fourteen drones"),
        ("Hallin, 2 March –", " Fourteen drones"),
        ("Gazette-", " Members of the council"),
        ("", "The minister — who left early — said nothing."),
        ("", "Hallin — the town, not the river — is dry."),
        ("", "NATO said on Monday - late - that it knew."),
    ],
)
def test_datelines(dateline: str, rest: str) -> None:
    assert dateline_end(dateline + rest) == len(dateline)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Mira Toll", Likeness.STRONG),
        ("Ilo van Dorn", Likeness.STRONG),
        ("Taz T.", Likeness.STRONG),
        ("river_walker", Likeness.WEAK),
        ("You can call me Jo", Likeness.WEAK),
        ("Bring in the boats!", Likeness.NONE),
        ("cut down on the noise.", Likeness.NONE),
        ("like every other mayor does", Likeness.NONE),
        ("Yes", Likeness.NONE),
    ],
)
def test_likeness_of_names(line: str, expected: Likeness) -> None:
    assert likeness(line) is expected


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Image source, Courier", True),
        ("Derwin Calloway, pictured outside court in February", True),
        ("Mr Calloway, pictured in 2029, told the court that he was sorry.", False),
    ],
)
def test_captions_name_their_picture(line: str, caption: bool) -> None:
    assert is_caption(line) is caption


@pytest.mark.parametrize(
    ("line", "below", "avatar"),
    [
        ("JT", "JackTar62", True),
        ("KR", "Kelda Rowe", True),
        ("D", "Dee L.", True),
        ("OK", "Kelda Rowe", False),
        ("No", "Nora Olm", False),
        ("KR", "The ferry is late again, and nobody said a word.", False),
    ],
)
def test_initials_above_a_name_stand_for_its_picture(line: str, below: str, avatar: bool) -> None:
    assert is_avatar(line, below) is avatar
