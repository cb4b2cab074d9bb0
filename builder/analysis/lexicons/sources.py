"""Lists the nouns that tell what kind of source is credited; our own compilation."""

from __future__ import annotations

from builder.analysis.lexicons.word_sets import word_set

ROLE_NOUNS = word_set("""
spokesman spokeswoman spokesperson spokespeople spokesmen official officials minister ministers president
premier chancellor governor mayor senator congressman congresswoman representative ambassador envoy diplomat
diplomats secretary undersecretary commander commanders general colonel major captain lieutenant sergeant
admiral officer officers chief chiefs head director chairman chairwoman chair leader leaders deputy adviser
advisor advisers advisors aide aides analyst analysts expert experts professor researcher researchers scientist
scientists lawyer lawyers attorney prosecutor judge doctor doctors medic medics resident residents villager
villagers witness witnesses survivor activist activists campaigner organiser organizer strategist manager editor
author writer columnist reporter journalist correspondent founder owner member members lawmaker lawmakers
legislator politician candidate nominee voter voters soldier soldiers fighter fighters militant militants rebel
rebels prisoner prisoners refugee refugees mother father brother sister son daughter wife husband neighbour
neighbor teacher farmer worker workers farmers student students police negotiator coordinator inspector monitor
monitors observer observers engineer economist historian pollster sheriff attorney-general counsel bishop priest
imam cleric rector dean superintendent principal speaker whip boss executive veteran supporter supporters critic
critics opponent opponents ally allies pilot driver drivers nurse nurses parents parent man woman men women boy
girl defendant claimant plaintiff magistrate coroner juror jurors barrister solicitor detective constable
treasurer accountant councillor councillors councilor councilors trustee physicist chemist biologist co-author
people pundit commentator host anchor intelligence operative agent agents investigator investigators""")
"""People named by what they do."""

PERSON_ROLES = word_set("""
spokesman spokeswoman spokesperson official minister president premier chancellor governor mayor senator
congressman congresswoman representative ambassador envoy diplomat secretary commander general colonel major
captain lieutenant admiral officer chief head director chairman chairwoman leader adviser advisor aide analyst
expert professor researcher scientist lawyer attorney prosecutor judge doctor medic activist strategist manager
editor author writer columnist reporter journalist founder lawmaker politician candidate nominee negotiator
coordinator economist historian inspector engineer mother father farmer teacher witness resident soldier pilot
driver nurse executive veteran speaker businessman billionaire mogul congressmember democrat republican
incumbent pollster sheriff bishop cleric""")
"""Singular roles that can stand for somebody named before: “the diplomat”."""

INSTITUTION_NOUNS = word_set("""
ministry government administration army navy force forces command centre center agency office department council
committee commission parliament senate congress house court police party union association organisation
organization group foundation institute university bank company corporation authority authorities bureau service
services staff embassy secretariat board federation alliance coalition military militia hospital campaign team
league society fund cabinet kremlin pentagon nato un eu state-department directorate council assembly delegation
junta guard crescent cross mission headquarters movement front chamber regime presidency mod brigade division
school union company firm city county republic west country countries nation nations state opposition crew
watchdog charity regulator tribunal white-house brotherhood""")
"""Bodies that speak as one."""

DOCUMENT_NOUNS = word_set("""
report reports statement statements document documents study studies survey surveys poll polls memo memorandum
letter letters text transcript email emails e-mail data figures video footage bill law article articles book
filing records record release communique communiqué note dossier file files paper papers review analysis audit
indictment complaint affidavit decree treaty agreement resolution tweet post posts message messages leaflet map
photo photos images image research census register constitution ruling order charter lawsuit testimony findings
evidence numbers statistics editorial ad advertisement website information""")
"""Things that say something because somebody wrote or made them."""

OUTLET_NOUNS = word_set("""
news times post journal newspaper newspapers daily tribune gazette herald agency newswire wire broadcaster
channel television tv radio magazine media press network networks blog outlet outlets correspondent weekly
chronicle guardian observer bulletin telegraph reuters tass afp bbc cnn interfax xinhua bloomberg politico
breitbart buzzfeed axios vox msnbc cbs nbc abc fox ap upi sana ria""")
"""Newsrooms."""

UNNAMED_NOUNS = word_set("""
source sources insider insiders people person some many others critics observers those somebody someone
anonymous several few most everyone anyone nobody one""")
"""Heads of phrases that keep a source's name back."""

UNNAMED_MARKS = (
    "anonym", "condition of", "not be named", "not to be named", "not authorised", "not authorized", "declined to be",
    "close to", "familiar with", "unnamed", "unidentified", "who asked not", "requested not", "spoke on background",
)  # fmt: skip
"""Words beside a source that say why no name is given."""

TITLES = word_set("""
mr mrs ms miss dr prof sir dame lord lady gen maj col lt capt sgt adm brig rep sen gov president minister king
queen prince princess pope father sister imam sheikh ayatollah judge justice senator governor mayor general
major colonel captain lieutenant admiral secretary ambassador chancellor premier representative congressman
congresswoman professor doctor detective officer sheriff commander chairman spokesman spokeswoman spokesperson
director""")
"""Words before a person's name."""

NOT_NAMES = word_set("""
rights watch international global national united states new north south east west northern southern eastern
western white black red green blue central general human civil defence defense security interior foreign state
federal royal islamic christian democratic liberal conservative labour labor social popular people peoples free
first supreme high upper lower great holy street wall city county river island islands republicans democrats
conservatives liberals americans russians syrians europeans kurds turks arabs israelis palestinians ukrainians
iranians day monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december party election convention constitution act law air land sea zone
region province governorate district helmets weapons chemical nuclear health education justice finance treasury
trade world hall association reconciliation press coordination""")
"""Capitalised words that tell a body, a group or a date from a person's name."""
