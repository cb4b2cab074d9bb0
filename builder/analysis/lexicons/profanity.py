"""Holds swear-words. The strong ones are encoded (base64, one a line) so that the code can be read in any classroom."""

from __future__ import annotations

from builder.analysis.lexicons.encoding import decoded

STRONG = frozenset(
    decoded(
        """
YTU1CmFyc2UKYXJzZWhvbGUKYXJzZWhvbGVzCmFyc2VzCmFzcwphc3Nlcwphc3Nob2xlCmFzc2hvbGVzCmJhc3RhcmQKYmFzdGFyZHMKYmVsbG
VuZApibG9vZHktaGVsbApibG93am9iCmJvbGxvY2tzCmJvb2JzCmJzCmJ1Z2dlcgpidWdnZXJzCmJ1bGxzaGl0CmNsdXN0ZXJmdWNrCmNvY2sK
Y29ja3MKY29ja3N1Y2tlcgpjb2Nrc3Vja2VycwpjdW1taW5nCmRpY2sKZGlja2hlYWQKZGlja2hlYWRzCmRpY2tpc2gKZGlja3MKZGlwc2hpdA
pkaXBzaGl0cwpkb3VjaGUKZG91Y2hlYmFnCmRvdWNoZWJhZ3MKZHVtYmFzcwpkdW1iYXNzZXMKZWZmaW5nCmZhdGFzcwpmZnMKZmtpbmcKZmtu
CmZ1Y2sKZnVja2VkCmZ1Y2tlcgpmdWNrZXJzCmZ1Y2toZWFkCmZ1Y2tpbgpmdWNraW5nCmZ1Y2tzCmZ1Y2t3aXQKZnVrCmZ1cQpnb2RkYW0KZ2
9kZGFtbgpnb2RkYW1uZWQKZ3Rmbwpob3JzZXNoaXQKamFja2FzcwpqYWNrYXNzZXMKamFja3NoaXQKamVya29mZgprbm9iaGVhZAptb3RoZXJm
dWNrZXIKbW90aGVyZnVja2Vycwptb3RoZXJmdWNraW5nCnBodWNrCnBpc3MKcGlzc2FudApwaXNzZWQKcGlzc2luZwpwcmljawpwcmlja3MKcH
Vzc2llcwpwdXNzeQpzaGl0CnNoaXRlCnNoaXRoZWFkCnNoaXRoZWFkcwpzaGl0aG9sZQpzaGl0aG9sZXMKc2hpdHMKc2hpdHNob3cKc2hpdHRp
bmcKc2hpdHR5CnNodApzaHl0ZQpzbWFydGFzcwpzdGZuCnN0ZnUKdGl0cwp0aXR0aWVzCnRvc3Nlcgp0b3NzZXJzCnR3YXQKdHdhdHMKd2Fuaw
p3YW5rZXIKd2Fua2Vycwp3dGY=
"""
    )
)
"""Strong swear-words in their common forms; our own compilation."""

SILENCING = decoded("c3RmdQpzdGZuCmd0Zm8=")
"""Strong abbreviations that tell somebody to be quiet or go; encoded like the rest."""

MILD = frozenset(
    "damn damned dammit damnit darn heck crap crappy crud hell freaking frigging bloody blasted sucks suck".split()
)
"""Swearing that may be shown."""
