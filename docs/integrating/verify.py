"""python3 verify.py [now] < request: header lines, an empty line, the body. WEBHOOK_SECRETS: one or more, a space between."""
import base64
import hashlib
import hmac
import os
import re
import sys
import time

WINDOW = 300  # seconds, before and after


def verified(headers, body, secrets, now):
    """headers by their names, whichever case they come in; body: the bytes that came, before any parsing."""
    named = {name.lower(): value for name, value in headers.items()}
    id, at = named.get("webhook-id", ""), named.get("webhook-timestamp", "")
    if not id or not re.fullmatch("[0-9]{1,12}", at) or abs(now - int(at)) > WINDOW:
        return False
    found = False
    for secret in secrets:
        key = base64.b64decode(secret.removeprefix("whsec_"))
        digest = hmac.new(key, f"{id}.{at}.".encode() + body, hashlib.sha256).digest()
        expected = b"v1," + base64.b64encode(digest)
        for signature in named.get("webhook-signature", "").split(" "):
            found |= hmac.compare_digest(expected, signature.encode())  # constant time
    return found


if __name__ == "__main__":
    secrets = os.environ.get("WEBHOOK_SECRETS", "").split()
    if not secrets:
        print("WEBHOOK_SECRETS is not set", file=sys.stderr)
        sys.exit(2)
    headers = {}
    for line in iter(sys.stdin.buffer.readline, b""):
        text = line.decode().strip()
        if not text:
            break
        name, _, value = text.partition(":")
        headers[name] = value.strip()
    yes = verified(headers, sys.stdin.buffer.read(), secrets, int(sys.argv[1]) if len(sys.argv) > 1 else int(time.time()))
    print("yes" if yes else "no")
    sys.exit(0 if yes else 1)
