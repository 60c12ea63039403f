"""What a screen reader says of a page, in order: roles, states and words, as readers commonly speak them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

ANSWER = "log"
"""The id of the part of the public's page that has the answers."""
_VOID = {"meta", "link", "input", "br", "img", "hr"}
_SILENT = {"head", "script", "style"}
_INLINE = {"a", "button", "strong", "em", "span", "label", "code", "b"}


@dataclass
class _Node:
    tag: str
    attributes: dict[str, str | None] = field(default_factory=dict)
    children: list[_Node | str] = field(default_factory=list)


class _Tree(HTMLParser):
    """Builds the tree of a page of ours, which closes every element."""

    def __init__(self) -> None:
        super().__init__()
        self.root = _Node("root")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = _Node(tag, dict(attrs))
        self._open[-1].children.append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if len(self._open) > 1 and self._open[-1].tag == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def spoken(page: str) -> list[str]:
    """Return what is said of the answers on an HTML page, line by line. What is folded is said too, behind the word that it is."""
    tree = _Tree()
    tree.feed(page)
    body = _find(tree.root, lambda node: node.attributes.get("id") == ANSWER) or tree.root
    return [line for line in _lines(body) if line]


def _lines(node: _Node) -> Iterator[str]:
    """Give the lines of an element's children; text and inline elements that follow each other are one line."""
    run: list[str] = []
    for child in node.children:
        if isinstance(child, _Node) and child.tag not in _INLINE and child.tag not in _VOID:
            yield " ".join(filter(None, run))
            run = []
            yield from _block(child)
        elif isinstance(child, _Node) and child.tag in ("a", "button"):
            yield " ".join(filter(None, run))
            run = []
            yield f"{'link' if child.tag == 'a' else 'button'}, {_text(child)}"
        elif isinstance(child, _Node) and child.attributes.get("type") == "checkbox":
            run.append("tick box, not ticked,")
        elif isinstance(child, _Node) and _has_tick(child):
            run.extend(_lines(child))
        else:
            run.append(_text(child))
    yield " ".join(filter(None, run))


def _block(node: _Node) -> Iterator[str]:
    if node.tag in _SILENT or "hidden" in node.attributes or node.attributes.get("aria-hidden") == "true":
        return
    if node.tag in ("h1", "h2", "h3", "h4"):
        yield f"heading level {node.tag[1]}, {_text(node)}"
    elif node.tag in ("ul", "ol"):
        items = [child for child in node.children if isinstance(child, _Node) and child.tag == "li"]
        yield f"list of {len(items)}"
        for item in items:
            yield from (f"• {line}" for line in _lines(item) if line)
        yield "end of list"
    elif node.tag == "details":
        summary = _find(node, lambda child: child.tag == "summary")
        yield f"{_text(summary) if summary else 'more'}, folded, can be opened"
        yield from _lines(_Node("div", {}, [child for child in node.children if child is not summary]))
    else:
        yield from _lines(node)


def _has_tick(node: _Node) -> bool:
    return any(isinstance(child, _Node) and child.attributes.get("type") == "checkbox" for child in node.children)


def _text(node: _Node | str) -> str:
    words = node if isinstance(node, str) else " ".join(map(_text, node.children))
    return " ".join(words.split())


def _find(node: _Node, is_it: Callable[[_Node], bool]) -> _Node | None:
    for child in node.children:
        if isinstance(child, _Node) and (found := child if is_it(child) else _find(child, is_it)):
            return found
    return None
