"""Put uv into a folder of the project's own, on a machine that has nothing but Python and a package index.

Debian's Python comes without pip and venv, so the wheel is fetched and unpacked by hand: the address of the index is taken
from where pip and uv would take it, and the file must have the digest that stands here.

    python3 tools/get_uv.py FOLDER
"""

import hashlib
import io
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path

VERSION = "0.13.9"
WHEEL = f"uv-{VERSION}-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl"
SHA256 = "d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19"
INDEX_SETTINGS = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL")
USUAL_INDEX = "https://pypi.org/simple"


def main(folder: Path) -> None:
    """Fetch, check and unpack uv into `folder`/bin."""
    index = next((os.environ[name] for name in INDEX_SETTINGS if os.environ.get(name)), USUAL_INDEX).rstrip("/")
    try:
        data = fetch(file_address(f"{index}/uv/"))
    except (urllib.error.URLError, LookupError, OSError) as error:
        remedy = "Install uv in another way and run this again, or set UV_DEFAULT_INDEX to your package index."
        sys.exit(f"Could not get uv from {index}: {error}\n{remedy}")
    if hashlib.sha256(data).hexdigest() != SHA256:
        sys.exit(f"The file {WHEEL} is not the one that was checked: its digest differs. Nothing was installed.")
    with zipfile.ZipFile(io.BytesIO(data)) as wheel:
        binary = folder / "bin" / "uv"
        binary.parent.mkdir(parents=True, exist_ok=True)
        binary.write_bytes(wheel.read(f"uv-{VERSION}.data/scripts/uv"))
        binary.chmod(0o755)


def file_address(page: str) -> str:
    """Return the address of the wheel from the index's page, in its JSON or its HTML form; LookupError when it is not there."""
    request = urllib.request.Request(page, headers={"Accept": "application/vnd.pypi.simple.v1+json, text/html;q=0.5"})
    with urllib.request.urlopen(request, timeout=60) as response:
        base, kind, body = response.url, response.headers.get("Content-Type", ""), response.read().decode()
    in_json, in_html = "json" in kind, body.split('href="')[1:]
    links = [file["url"] for file in json.loads(body)["files"]] if in_json else [piece.split('"')[0] for piece in in_html]
    for link in links:
        if WHEEL in link:
            return urllib.parse.urljoin(base, link.split("#")[0])
    raise LookupError(f"{WHEEL} is not there")


def fetch(address: str) -> bytes:
    """Return the bytes at an address."""
    with urllib.request.urlopen(address, timeout=120) as response:
        return response.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
