"""What AT-SPI tells of the page that Firefox shows: a list of [role, name, focusable], as JSON.

Usage: atspi.py <word that the page says when it is complete> <seconds to wait>
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

WORD, PATIENCE = sys.argv[1], float(sys.argv[2])
DEEP = 12


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def documents(node, depth=0):
    if depth > DEEP:
        return
    if node.get_role_name() == "document web":
        yield node
        return
    for child in children(node):
        yield from documents(child, depth + 1)


def listed(node, found):
    focusable = node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
    found.append([node.get_role_name(), node.get_name() or "", focusable])
    for child in children(node):
        listed(child, found)
    return found


def look():
    for application in children(Atspi.get_desktop(0)):
        for document in documents(application):
            found = listed(document, [])
            if any(WORD in name for _, name, _ in found):
                return found
    return None


Atspi.init()
end = time.time() + PATIENCE
answer = None
while answer is None and time.time() < end:
    try:
        answer = look()
    except gi.repository.GLib.Error:
        pass  # The page changed while it was read.
    if answer is None:
        time.sleep(1)
print(json.dumps(answer))
