"""What was done to whoever writes, or taken from them: they are no offenders, however ashamed they sound."""

from __future__ import annotations

DONE_TO_THEM = """
    <i> was|were|got|get|am|are|been|keep .. followed|chased|mugged|robbed|attacked|assaulted|jumped|groped|grabbed|touched|threatened|punched|kicked|
        hit|beaten|battered|pushed|scammed|conned|spiked|stalked|bullied|harassed|groomed|abused|raped|blackmailed|cornered|surrounded|slapped
    <i> have|had been .. followed|chased|mugged|robbed|attacked|assaulted|jumped|groped|touched|threatened|punched|kicked|hit|beaten|scammed|conned|
        spiked|stalked|bullied|harassed|groomed|abused|raped|blackmailed
    being groomed|followed|bullied|stalked|harassed|robbed|threatened
    <loved> took|takes|taking|stole|steals|stealing|nicked|lifted|keeps|has .. money|cash|card|pension|pounds|things .. from|out|off of? me|my|our|us
    <i> sent|gave|shared a|my|some|him|her .. <image> .. to|with my|him|her|someone|a
"""
