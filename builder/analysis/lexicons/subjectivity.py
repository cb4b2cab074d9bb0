"""Lists words of opinion and of report, by kind, for the sentence scores. Our own compilation.

The kinds are those of the literature on stance (Biber 2006; Hyland 2005): attitude, boosters, hedges, self-mention,
engagement; reports and figures are signs of the opposite.
"""

from __future__ import annotations

from types import MappingProxyType

_KINDS: tuple[tuple[str, str], ...] = (
    (
        "attitude",
        """good bad better best worse worst great greatest nice poor fine important crucial essential necessary
        unnecessary wrong right true false fair unfair just unjust honest easy hard difficult strange odd
        weird funny sad happy hope hopes hopeful hopefully fear fears afraid worry worried love hate like
        dislike enjoy admire despise trust distrust shame pride proud ashamed value worth worthy deserve
        deserves interesting boring beautiful ugly perfect terrible awful wonderful fortunate unfortunate
        sensible reasonable absurd smart clever wise brave evil decent moral immoral natural mere merely sheer
        real reality truth supposed lucky tired sick crazy mad mess problem trouble nightmare dream miracle
        myth illusion fantasy fool genius hero villain spirit soul destiny freedom tyranny justice injustice
        madness virtue vice glory disgrace hypocrisy greed power elite elites masses agenda narrative rhetoric
        nonsense danger dangerous harmful harm threat threaten destroy ruin damage crisis disaster""",
    ),
    (
        "booster",
        """very really so too quite truly indeed certainly surely definitely obviously clearly simply always
        never ever completely totally entirely utterly absolutely perfectly extremely incredibly deeply highly
        far much more most even only all every everyone everything nobody nothing none no course fact actually
        literally exactly precisely finally undoubtedly especially particularly such exactly anything anyone
        whole entire""",
    ),
    (
        "hedge",
        """may might could would should perhaps maybe possibly probably likely seem seems seemed appear appears
        apparently presumably suggest suggests somewhat rather almost sort kind guess suppose imagine think
        thinks believe feel feels arguably if unless can cannot must need needs ought""",
    ),
    ("self", "i me my mine we us our ours myself ourselves"),
    ("engage", "you your yours yourself let's imagine consider remember think look see why how what who"),
    (
        "turn",
        """but yet however although though while whereas instead despite because therefore thus hence so then
        still rather nevertheless meanwhile not n't isn't don't doesn't didn't wasn't won't can't couldn't
        wouldn't aren't""",
    ),
    (
        "report",
        """said says told reported announced according stated spokesman spokeswoman spokesperson statement monday
        tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december percent million billion thousand year years month week officials
        police court department university percent company agency ministry report survey poll study data
        released published filed signed voted elected born located founded""",
    ),
)

KINDS = MappingProxyType({word: kind for kind, listing in reversed(_KINDS) for word in listing.split()})
"""The kind of each word; of two kinds the one listed first counts."""
