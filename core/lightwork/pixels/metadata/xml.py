"""XML from strangers: parsed without anything that could be turned against us, and written as it came.

minidom keeps prefixes and processing instructions, but its own writer lets line ends in attributes go. The builder
below defusedxml's minidom is what that calls; it does without the SAX parser, which would import `urllib.request` and
`ssl`.
"""

from collections.abc import Container, Iterator
from pyexpat import ExpatError
from xml.dom.minidom import Document, Element, Node

from defusedxml import expatbuilder  # type: ignore[import-untyped] # it has no types

_DEEPEST = 100

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE = str.maketrans({"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"})


def parsed(data: bytes) -> Document:
    """The tree of a text in XML.

    Raises:
        ValueError: it is none, is nested too deep, or has a document type or entities of its own.
    """
    try:
        document: Document = expatbuilder.parseString(data, forbid_dtd=True)
    except ExpatError as error:
        raise ValueError(str(error)) from error
    return document


def elements(document: Document) -> Iterator[Element]:
    """All elements, outer ones first.

    Raises:
        ValueError: they are nested too deep.
    """
    waiting: list[tuple[Node, int]] = [(document, 0)]
    while waiting:
        node, depth = waiting.pop()
        if depth > _DEEPEST:
            raise ValueError("too deep")
        if isinstance(node, Element):
            yield node
        waiting += [(child, depth + 1) for child in reversed(node.childNodes)]


def written(node: Node, gone: Container[Node]) -> str:
    """A tree as text, in the prefixes that it came in.

    Args:
        node: its root.
        gone: elements and attributes that are left out; to take them out of the tree would take minidom far too long.
    """
    if node in gone:
        return ""
    match node.nodeType:
        case Node.ELEMENT_NODE:
            assert isinstance(node, Element)
            return _element(node, gone)
        case Node.TEXT_NODE:
            return str(node.nodeValue).translate(_TEXT)
        case Node.CDATA_SECTION_NODE:
            return f"<![CDATA[{node.nodeValue}]]>"
        case Node.COMMENT_NODE:
            return f"<!--{node.nodeValue}-->"
        case Node.PROCESSING_INSTRUCTION_NODE:
            return f"<?{node.nodeName} {node.nodeValue}?>"
        case _:  # the document, which loses the line ends between what it holds
            return "\n".join(written(child, gone) for child in node.childNodes)


def _element(element: Element, gone: Container[Node]) -> str:
    kept = (node for node in element.attributes.values() if node not in gone)
    begin = element.tagName + "".join(f' {node.name}="{node.value.translate(_ATTRIBUTE)}"' for node in kept)
    inside = "".join(written(child, gone) for child in element.childNodes)
    return f"<{begin}>{inside}</{element.tagName}>" if inside else f"<{begin}/>"
