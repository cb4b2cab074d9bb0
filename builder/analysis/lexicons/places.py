"""Lists places whose names stand for their governments (“Paris said”); our own compilation of states and seats."""

from __future__ import annotations

from builder.analysis.lexicons.word_sets import word_set

METONYMS = word_set("""
afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
bolivia bosnia brazil britain england scotland wales ireland bulgaria cambodia canada chile china colombia
croatia cuba cyprus denmark egypt estonia ethiopia finland france georgia germany greece hungary iceland india
indonesia iran iraq israel italy japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan latvia lebanon libya
lithuania malaysia mali malta mexico moldova mongolia montenegro morocco myanmar nepal netherlands nicaragua
nigeria norway oman pakistan palestine panama peru philippines poland portugal qatar romania russia rwanda
serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan thailand
tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam yemen zimbabwe america europe
africa asia washington moscow london paris berlin brussels rome madrid beijing tokyo seoul pyongyang tehran
baghdad damascus ankara kyiv kiev minsk warsaw vienna geneva riyadh doha cairo jerusalem beirut amman delhi
islamabad kabul belgrade athens stockholm oslo helsinki lisbon ottawa canberra westminster kremlin pentagon
brasilia caracas havana nairobi pretoria tbilisi yerevan baku budapest prague bucharest sofia zagreb hollywood
facebook google twitter amazon congress""")
