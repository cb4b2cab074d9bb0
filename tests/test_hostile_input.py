"""What bad input gets: a diagnostic or a lesson, never a traceback, never half a site, never anything run."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small import EXERCISE, EXERCISE_PATH, FILES, LESSON, LESSON_PATH, MARKS, TEXT, TEXT_PATH
from workshop import Workshop

SCRIPT = "<script>window.intruded = true</script><img src=x onerror=alert(1)>"


def small(workshop: Workshop) -> Workshop:
    for path, text in FILES.items():
        workshop.write(path, text)
    return workshop


BAD_PAGES = {
    "empty": b"",
    "white space": b" \n\t\n",
    "binary": bytes(range(256)) * 20,
    "zero bytes": b"text\x00text",
    "half UTF-16": b"\xff\xfea",
    "twenty-one megabytes": b"word " * 4_200_001,
    "furniture only": b"All news\n\nShare\n\nLike\n\nReply\n",
    "control characters": b"\x01\x02\x03\x04\x05\x06" * 30,
}


@pytest.mark.parametrize("name", BAD_PAGES)
def test_a_bad_page_is_a_diagnostic_and_the_rest_is_still_checked(workshop: Workshop, name: str) -> None:
    small(workshop).document("bad.txt", BAD_PAGES[name])
    workshop.write(EXERCISE_PATH, EXERCISE.replace("title:", "titel:"))
    problems = workshop.problems()
    assert {"documents/bad.txt", EXERCISE_PATH} <= {problem.span.source.path for problem in problems}
    assert not workshop.build().ok
    assert workshop.build().files == ()


@pytest.mark.parametrize(
    "page",
    [
        "word " * 40_000,
        "a" * 300_000,
        "“" * 20_000,
        '"' * 20_001,
        "said " * 20_000,
        "x. " * 20_000,
        "Comments\n\n" + "A:\n\nNo.\n\n" * 2_000,
        "\n\n".join(["Reply"] * 3_000) + "\n\nThe dam held on Monday.",
        "He said that " * 8_000 + ".",
        "\u202eThe dam held\u202c on Monday.\u200b",
        "The dam held\u2028on Monday.\x85Nobody asked.",
        SCRIPT + " The dam held on Monday.",
    ],
    ids=lambda page: repr(page[:12]),
)
def test_an_odd_page_gives_a_lesson_or_a_diagnostic(workshop: Workshop, page: str) -> None:
    build = small(workshop).document("odd.txt", page).build()
    assert build.files or build.problems


def test_markup_in_a_text_is_shown_and_never_run(workshop: Workshop) -> None:
    small(workshop)
    workshop.write(TEXT_PATH, TEXT.replace("A witness counted", f"{SCRIPT} A witness counted"))
    build = workshop.build()
    assert build.ok, [problem.message for problem in build.problems]
    for file in build.files:
        text = file.content if isinstance(file.content, str) else file.content.decode("utf-8")
        assert "<script>window" not in text, file.path
        assert "<img src=x" not in text, file.path
    assert "&lt;script&gt;" in workshop.page("documents/boats/index.md")


def test_markup_in_an_authors_yaml_is_shown_and_never_run(workshop: Workshop) -> None:
    small(workshop)
    workshop.write(EXERCISE_PATH, EXERCISE.replace("prompt: Who says", f"prompt: '{SCRIPT}' # Who says"))
    workshop.write(LESSON_PATH, LESSON.replace("title: A first lesson", f"title: '{SCRIPT}'"))
    build = workshop.build()
    assert build.ok, [problem.message for problem in build.problems]
    for file in build.files:
        text = file.content if isinstance(file.content, str) else file.content.decode("utf-8")
        body = text.split("---\n", 2)[-1]
        assert "<script>window" not in body, file.path
        assert "<img src=x" not in body, file.path


@pytest.mark.parametrize("name", ["../../outside", "/etc/passwd", "a/b", "..", "A B", "", "x" * 200, "con\n"])
def test_an_id_is_never_a_path(workshop: Workshop, name: str) -> None:
    small(workshop)
    workshop.write(LESSON_PATH, LESSON.replace("id: first\n", f"id: {json.dumps(name)}\n"))
    assert "REC003" in workshop.codes()
    assert workshop.build().files == ()


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/passwd", "secret"])
def test_a_reference_names_a_file_of_the_folder_only(workshop: Workshop, name: str) -> None:
    small(workshop)
    head = (
        MARKS.split("marks:")[0]
        .replace("reality: fictional", "reality: reference")
        .replace("document: boats", "document: other")
    )
    workshop.write("lessons/documents/other.marks.yml", f"{head}file: {name}\nsha256: {'0' * 64}\n")
    build = workshop.build()
    assert build.ok
    assert "--documents" in workshop.page("documents/other/index.md")


@given(st.sampled_from(sorted(FILES)), st.data())
def test_no_damage_to_a_file_is_a_traceback(path: str, data: st.DataObject) -> None:
    text = FILES[path]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    new = data.draw(st.text(alphabet="ab:{}[]-,&*!#'\"|> \n\t\x07éé0", max_size=12))
    workshop = small(Workshop({}, {}))
    workshop.write(path, text[:start] + new + text[end:])
    build = workshop.build()
    assert build.files or build.problems
