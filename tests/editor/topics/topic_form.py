"""The form of a topic's draft as a browser without script fills it in."""

import re
from html import unescape

KEY = "doorstep/id_checks"
ADVICE, EXAMPLES = f"advice/{KEY}.yml", f"nlu/{KEY}.yml"


class Page:
    """A draft's form as a browser has it: every field with its value."""

    def __init__(self, browser, address: str) -> None:
        self.browser, self.address = browser, address
        self.read(browser.get(address))

    def read(self, answer) -> str:
        """Take over the fields of a page."""
        self.text = answer.text
        form = self.text[self.text.index('<form id="draft"') :]
        inputs = re.findall(r'<input(?! type="checkbox"[^>]*value="yes">)[^>]* name="([^"]+)"[^>]*? value="([^"]*)"', form)
        areas = re.findall(r'<textarea[^>]* name="([^"]+)"[^>]*>(.*?)</textarea>', form, re.DOTALL)
        self.fields = {name: unescape(value) for name, value in [*inputs, *areas]}
        for name, inner in re.findall(r'<select[^>]* name="([^"]+)"[^>]*>(.*?)</select>', form, re.DOTALL):
            chosen = re.search(r'value="([^"]*)" selected', inner)
            self.fields[name] = chosen.group(1) if chosen else ""
        self.fields.pop("csrf_token", None)
        return self.text

    def press(self, button: str, **changes):
        """Press a button, having typed something."""
        return self.browser.post(self.address, {**self.fields, **changes, "do": button})
