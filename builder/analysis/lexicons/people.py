"""Lists words for groups one is born into or belongs to, and for sides, states, fighters and persons. Our own."""

from __future__ import annotations

import re

IDENTITIES = frozenset(
    """muslim muslims islam islamic moslem moslems christian christians christianity catholic catholics
    protestant protestants orthodox jew jews jewish judaism hindu hindus sikh sikhs buddhist buddhists atheist
    atheists sunni sunnis shia shias shiite shiites alawite alawites druze yazidi yazidis mormon mormons
    evangelicals arab arabs arabic turk turks turkish kurd kurds kurdish persian persians iranian iranians
    syrian syrians palestinian palestinians gazan gazans israeli israelis lebanese iraqi iraqis saudi saudis
    egyptian egyptians afghan afghans pakistani pakistanis indian indians chinese japanese korean koreans
    vietnamese asian asians african africans european europeans american americans russian russians ukrainian
    ukrainians pole poles polish german germans french frenchmen english englishmen british brits irish scots
    scottish welsh italian italians spanish spaniards greek greeks serb serbs serbian albanian albanians croat
    croats bosnian bosnians georgian georgians armenian armenians azeri azeris chechen chechens mexican
    mexicans latino latinos latina latinas hispanic hispanics cuban cubans somali somalis nigerian nigerians
    ethiopian ethiopians canadian canadians australian australians quebecois westerner westerners easterners
    orientals roma sinti romani gypsies whites blacks black white aboriginals aboriginal indigenous natives
    women woman female females girls girl men man males feminist feminists lesbian lesbians gay gays
    homosexual homosexuals bisexual bisexuals lgbt lgbtq queer queers trans transgender transgenders
    transsexual transsexuals transwomen transmen disabled disability cripples autistic autistics handicapped
    deaf blind immigrant immigrants migrant migrants refugee refugees foreigner foreigners asylum-seekers
    minorities minority foreign zionist zionists boomers millennials elderly pensioners rednecks whitey
    ottoman ottomans""".split()
)
"""Words for a group somebody belongs to by birth, faith, sex, origin, body or age; nouns and adjectives."""

NOT_PERSONS = frozenset(
    "islam christianity judaism islamic arabic disability foreign black white english deaf blind".split()
)
"""Of these, the ones that mean people only right before a word for persons."""

IDENTITY_SHAPE = re.compile(r"[A-Z][a-z]{2,}(?:ians?|eans|ese|ish|elis?|aqis?|stanis?|gans|lers)")
"""The look of a name of a people in a text that spells with capitals; for peoples no list knows."""

NOT_IDENTITY = frozenset(
    """politicians civilians librarians musicians guardians veterans physicians technicians historians magicians
    republicans guardian historian politician civilian british these wish finish publish establish vanish punish nourish
    foolish selfish vegetarians vegetarian comedian comedians oceans beans means jeans deans dealers sellers killers
    travellers travelers fellers hustlers wrestlers settlers battlers""".split()
)

SIDES = frozenset(
    """councillor councillors councilor councilors mps landlords
    liberal liberals lib libs conservative conservatives cons con tories tory democrat democrats dems
    republican republicans gop leftist leftists lefties lefty left-wingers right-wingers rightwing leftwing
    left right progressives socialists communists marxists fascists nationalists globalists elites trumpers
    trumpsters supporters fans voters activists environmentalists politicians bureaucrats unions cops bankers
    lawyers teachers journalists media feds millennials hippies islamists jihadists extremists nazis rebels
    loyalists separatists zionists imperialists neocons ndp jihadis terrorist""".split()
)
"""Words for sides one takes or work one does."""

FIGHTERS = frozenset(
    """terrorists militants rebels jihadists jihadis isis daesh soldiers troops fighters army enemy enemies
    masses positions invaders infidels insurgents mercenaries positions""".split()
)

STATES = frozenset(
    """government governments govt regime regimes administration parliament congress senate ministry minister
    ministers president pm premier prime governor mayor council party parties court courts army armies
    military police policy policies law laws bill budget deal deals strategy war wars sanctions leader leaders
    leadership state states nato un eu usa us u.s russia america israel turkey syria iran iraq china ukraine
    europe west washington moscow kremlin damascus ankara pentagon cia fbi mossad idf hamas hezbollah
    putin assad erdogan trump obama clinton biden bush harper trudeau merkel netanyahu congressman senator
    senators politician politicians bank banks corporation corporations company ceo union church hierarchy
    bishops agreement treaty decision decisions election elections ussr soviets soviet britain canada saudi
    qatar pakistan """.split()
)
"""Institutions, offices, states and their acts: what may be criticised without attacking anybody for being."""

PERSONS = frozenset(
    """people person families family kids children child women men civilians everybody everyone anybody anyone
    somebody someone population populations villagers villages village towns town city cities families mothers
    mother sisters daughters sons babies elderly humans everything all houses homes neighbourhood
    neighbourhoods crowds bodies boys girls parents friends civilian wives residents neighbors neighbours
    schools hospitals area areas """.split()
)
