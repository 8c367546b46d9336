#!/usr/bin/env python3
"""Takes the pictures of reports for README: pictures.py build/candor, with CHROMIUM if it has
another name. They show an archive of invented posts."""

import os
import pathlib
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
IMAGES = HERE.parent.parent / "docs" / "images"


def main():
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        with open(folder / "posts.jsonl", "wb") as file:
            subprocess.run([sys.executable, HERE / "archive.py", "120"], stdout=file, check=True)
        report = folder / "report.html"
        subprocess.run([sys.argv[1], "vet", "-q", "--output", f"html:{report}",
                        folder / "posts.jsonl"], check=True)
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 1340}, color_scheme="light")
        page.goto(report.as_uri())
        page.screenshot(path=IMAGES / "report-light.png")
        page.close()
        page = browser.new_page(viewport={"width": 1200, "height": 1150}, color_scheme="dark")
        page.goto(report.as_uri())
        page.select_option("#class", "placement")
        page.locator("#ranking").get_by_role("button", name="Commercial").click()
        page.locator("#ranking > tbody:visible .toggle").nth(2).click()
        page.locator("#authors").scroll_into_view_if_needed()
        page.evaluate("document.getElementById('authors').scrollIntoView()")
        page.mouse.move(0, 0)
        page.screenshot(path=IMAGES / "report-dark.png")
        browser.close()


if __name__ == "__main__":
    main()
