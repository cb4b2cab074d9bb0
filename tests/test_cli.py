"""The commands as a person meets them: what they print, where, and how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from small import EXERCISE_PATH, FILES

from builder.catalogue import RULES
from builder.cli import COMMANDS, main
from builder.model.taxonomy import LABELS

PAGE = "Rain stops play in Hallin\n\nThe match was called off, the club said on Monday. “It poured,” keeper Ira Vell said.\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    for path, text in FILES.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin, catch_exceptions=False)


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_explains_itself(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.output


def test_check_is_content_with_a_good_project(project: Path) -> None:
    result = run("check")
    assert result.exit_code == 0
    assert "1 lesson, 2 documents, 1 exercise: no problems" in result.stderr
    assert result.stdout == ""


def test_check_shows_every_mistake_and_ends_with_one(project: Path) -> None:
    (project / EXERCISE_PATH).write_text("schema: 1\ntitel: x\n", encoding="utf-8")
    (project / "exercises" / "second.yml").write_text("a: [", encoding="utf-8")
    result = run("check")
    assert result.exit_code == 1
    assert "exercises/first-quiz.yml:2:1: error[REC001] unknown key 'titel'" in result.stderr
    assert "exercises/second.yml:1:5: error[YAML001]" in result.stderr
    assert "LSN001" not in result.stderr, "a lesson is not to blame for an exercise that has mistakes of its own"


def test_check_of_one_path_shows_its_problems_only(project: Path) -> None:
    (project / EXERCISE_PATH).write_text("schema: 1\ntitel: x\n", encoding="utf-8")
    (project / "exercises" / "second.yml").write_text("a: [", encoding="utf-8")
    result = run("check", "exercises/second.yml", "--format", "json")
    assert {problem["file"] for problem in json.loads(result.stderr)} == {"exercises/second.yml"}
    assert result.exit_code == 1


def test_check_speaks_to_github(project: Path) -> None:
    (project / "exercises" / "second.yml").write_text("", encoding="utf-8")
    result = run("check", "--format", "github")
    assert result.stderr.startswith("::error file=exercises/second.yml,line=1,col=1,title=")


def test_outside_a_project_the_command_is_not_understood(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("check")
    assert result.exit_code == 2
    assert "There is no project here" in result.stderr


def test_a_build_with_a_mistake_writes_nothing(project: Path) -> None:
    (project / "exercises" / "second.yml").write_text("a: [", encoding="utf-8")
    site = project / "site"
    site.mkdir()
    (site / "index.html").write_text("the last good page", encoding="utf-8")
    result = run("build")
    assert result.exit_code == 1
    assert "the last site stays as it was" in result.stderr
    assert (site / "index.html").read_text(encoding="utf-8") == "the last good page"
    assert not (project / ".build").exists()


def test_a_documents_folder_that_is_not_there_is_a_wrong_command(project: Path) -> None:
    result = run("build", "--documents", "nowhere")
    assert result.exit_code == 2
    assert "is not a folder" in result.stderr


def test_draft_writes_a_lesson_that_checks(project: Path) -> None:
    (project / "page.txt").write_text(PAGE, encoding="utf-8")
    result = run("draft", "page.txt")
    assert result.exit_code == 0
    folder = project / "lessons" / "02-page"
    assert sorted(path.name for path in folder.iterdir()) == ["lesson.yml", "page.marks.yml", "page.txt"]
    assert run("check").exit_code == 0


def test_draft_into_a_folder_takes_its_name_as_the_lessons_id(project: Path) -> None:
    (project / "page.txt").write_text(PAGE, encoding="utf-8")
    assert run("draft", "page.txt", "--to", "lessons/07-rain").exit_code == 0
    assert "id: rain" in (project / "lessons" / "07-rain" / "lesson.yml").read_text(encoding="utf-8")


def test_draft_never_overwrites_an_authors_file(project: Path) -> None:
    (project / "page.txt").write_text(PAGE, encoding="utf-8")
    run("draft", "page.txt", "--to", "lessons/07-rain")
    path = project / "lessons" / "07-rain" / "lesson.yml"
    path.write_text("mine", encoding="utf-8")
    result = run("draft", "page.txt", "--to", "lessons/07-rain")
    assert result.exit_code == 2
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("target", ["elsewhere/01-x", "lessons/../elsewhere", "lessons"])
def test_draft_writes_lessons_among_the_lessons_only(project: Path, target: str) -> None:
    (project / "page.txt").write_text(PAGE, encoding="utf-8")
    result = run("draft", "page.txt", "--to", target)
    assert result.exit_code == 2
    assert "is not inside lessons/" in result.stderr


def test_draft_of_a_page_in_a_documents_folder_holds_none_of_its_text(project: Path) -> None:
    (project / "saved").mkdir()
    (project / "saved" / "page.txt").write_text(PAGE, encoding="utf-8")
    assert run("draft", "saved/page.txt", "--documents", "saved").exit_code == 0
    folder = project / "lessons" / "02-page"
    assert sorted(path.name for path in folder.iterdir()) == ["lesson.yml", "page.marks.yml"]
    assert run("check", "--documents", "saved").exit_code == 0


@pytest.mark.parametrize("data", [b"", b"   \n", b"\x00\x01\x02" * 50, b"\xff\xfe"])
def test_draft_of_what_is_no_text_says_so(project: Path, data: bytes) -> None:
    (project / "page.txt").write_bytes(data)
    result = run("draft", "page.txt")
    assert result.exit_code == 1
    assert "error[DOC" in result.stderr
    assert not (project / "lessons" / "02-page").exists()


def test_a_file_that_is_not_there_is_a_wrong_command(project: Path) -> None:
    for command in ("draft", "analyse"):
        result = run(command, "nowhere.txt")
        assert result.exit_code == 2
        assert "cannot be read" in result.stderr


def test_analyse_shows_every_sentence_with_its_address(project: Path) -> None:
    (project / "page.txt").write_text(PAGE, encoding="utf-8")
    result = run("analyse", "page.txt")
    assert result.exit_code == 0
    assert "p1.s1" in result.stdout
    assert "said" in result.stdout
    assert "\x1b[" not in result.stdout


def test_analyse_answers_json_lines(project: Path) -> None:
    lines = "\n".join(
        json.dumps({"id": number, "text": text, "kind": kind})
        for number, (text, kind) in enumerate([(PAGE, "page"), ("He said so.", "sentence"), ("Shut up!", "comment")])
    )
    result = run("analyse", "--jsonl", stdin=lines + "\n")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [0, 1, 2]
    assert {"zones", "sentences", "comments"} <= set(answers[0])


def test_analyse_names_the_line_it_cannot_read(project: Path) -> None:
    result = run("analyse", "--jsonl", stdin='{"id": 1, "text": "x", "kind": "sentence"}\nnot json\n')
    assert result.exit_code == 1
    assert "line 2" in result.stderr


def test_analyse_wants_files_or_lines(project: Path) -> None:
    assert run("analyse").exit_code == 2
    assert run("analyse", "--jsonl", "page.txt").exit_code == 2


@pytest.mark.parametrize("code", [*sorted(RULES), *sorted(LABELS)])
def test_explain_explains_everything(code: str) -> None:
    result = run("explain", code)
    assert result.exit_code == 0
    assert code in result.stdout


def test_explain_knows_what_was_nearly_typed() -> None:
    result = run("explain", "voice-drfit")
    assert result.exit_code == 2
    assert "voice-drift" in result.stderr


def test_explain_lists_all() -> None:
    assert len(run("explain", "rules").stdout.splitlines()) == len(RULES)
    assert len(run("explain", "labels").stdout.splitlines()) == len(LABELS)


@pytest.mark.parametrize("place", ["lessons", ".", "mkdocs.yml"])
def test_a_build_never_replaces_what_is_no_site(project: Path, place: str) -> None:
    result = run("build", "--site-dir", place)
    assert result.exit_code == 2
    assert (project / "mkdocs.yml").is_file()
    assert list((project / "lessons").iterdir())


def test_a_page_drafted_twice_gives_two_lessons_that_check(project: Path) -> None:
    (project / "page.txt").write_text(PAGE, encoding="utf-8")
    assert run("draft", "page.txt").exit_code == run("draft", "page.txt").exit_code == 0
    assert (project / "lessons" / "03-page-2" / "page-2.marks.yml").is_file()
    assert run("check").exit_code == 0


def test_what_the_disk_refuses_is_said_in_a_line(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "lessons/02-page")

    monkeypatch.setattr("builder.disk.create", full)
    (project / "page.txt").write_text(PAGE, encoding="utf-8")
    result = run("draft", "page.txt")
    assert result.exit_code == 2
    assert "lessons/02-page cannot be read or written: No space left on device." in result.stderr
