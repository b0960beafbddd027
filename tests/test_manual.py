from __future__ import annotations

from pathlib import Path

from manual import manual, meanings, published, rules, settings

ROOT = Path(__file__).resolve().parent.parent


def test_the_manual_of_the_forms_is_what_the_schemas_say() -> None:
    assert (ROOT / "docs" / "formular.md").read_text(encoding="utf-8") == manual()


def test_the_list_of_controls_is_what_the_rules_say() -> None:
    assert (ROOT / "docs" / "regler.md").read_text(encoding="utf-8") == rules()


def test_the_list_of_meanings_is_what_the_structure_reads() -> None:
    assert (ROOT / "docs" / "betydelser.md").read_text(encoding="utf-8") == meanings()


def test_the_list_of_keys_is_what_is_read_and_published() -> None:
    assert (ROOT / "docs" / "publicerat.md").read_text(encoding="utf-8") == published()


def test_the_list_of_settings_is_what_the_program_reads() -> None:
    assert (ROOT / "docs" / "installningar.md").read_text(encoding="utf-8") == settings()
