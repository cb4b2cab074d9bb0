"""Makes the settings of the copy that needs no server from mkdocs.yml: Material's plugin for it, with our own shim."""

from __future__ import annotations

from typing import TypeVar

import yaml
from yaml import MappingNode, Node, ScalarNode, SequenceNode

N = TypeVar("N", bound=Node)
PLUGIN = "offline"
SHIM = "assets/iframe-worker/shim.js"
"""Lets the search run where a browser allows no worker. The plugin looks for “iframe-worker” in the name; finding none
it would load the same file from another host."""
_TEXT, _LIST, _MAP = (f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map"))


def offline_settings(text: str) -> str:
    """The text of mkdocs.yml with the plugin and the shim added; everything else, tags of other programs too, is kept.

    A text that is no mapping is given back as it is: MkDocs says best what is wrong with its own file.
    """
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return text
    if not isinstance(root, MappingNode):
        return text
    plugins = _entry(root, "plugins")
    if plugins is None:
        # Without a list of plugins MkDocs has the search alone.
        plugins = _put(root, "plugins", SequenceNode(_LIST, [_scalar("search")]))
    if isinstance(plugins, MappingNode):
        if _entry(plugins, PLUGIN) is None:
            _put(plugins, PLUGIN, MappingNode(_MAP, []))
    elif isinstance(plugins, SequenceNode) and not any(_named(one, PLUGIN) for one in plugins.value):
        plugins.value.append(_scalar(PLUGIN))
    extra = _entry(root, "extra")
    if not isinstance(extra, MappingNode):
        extra = _put(root, "extra", MappingNode(_MAP, []))
    polyfills = _entry(extra, "polyfills")
    if not isinstance(polyfills, SequenceNode):
        polyfills = _put(extra, "polyfills", SequenceNode(_LIST, []))
    polyfills.value.append(_scalar(SHIM))
    return str(yaml.serialize(root, Dumper=yaml.SafeDumper, allow_unicode=True))


def _scalar(value: str) -> ScalarNode:
    return ScalarNode(_TEXT, value)


def _entry(node: MappingNode, key: str) -> Node | None:
    return next((value for name, value in node.value if name.value == key), None)


def _put(node: MappingNode, key: str, value: N) -> N:
    """Puts a value under a key, in place of what was there."""
    node.value = [(name, old) for name, old in node.value if name.value != key]
    node.value.append((_scalar(key), value))
    return value


def _named(node: Node, name: str) -> bool:
    """Whether an entry of the list of plugins is this one, with options or without, under either of its names."""
    names = [key.value for key, _ in node.value] if isinstance(node, MappingNode) else [node.value]
    return names in ([name], [f"material/{name}"])
