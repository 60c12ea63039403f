"""What was done to whoever writes, taken from them, or is about to be: no deed of theirs, however ashamed or afraid they sound."""

from __future__ import annotations

DONE_TO_THEM = """
    <i> was|were|got|get|am|are|been being|getting|nearly|almost|just|also|badly|really|once|then? sexually|physically|racially|verbally? <done>
    <i> keep|kept|keeps being|getting <done>
    <i> have|had just|also|never? been badly|nearly|sexually|physically|racially? <done>
    <hit-ed>|<shove-ed>|spat|groped|robbed|mugged|headbutted at? me|us
    being groomed|followed|bullied|stalked|harassed|robbed|threatened
    <loved> took|takes|taking|stole|steals|stealing|nicked|lifted .. money|cash|card|pension|pounds|things out|off|from of? me|us
    <loved> took|takes|taking|stole|steals|stealing|nicked|lifted .. money|cash|card|pension|pounds|things out|off|from of? my|our purse|wallet|bag|
        account|bank|savings|house|room|drawer|pocket|handbag
    carer|carers|cleaner|nurse|helper|home|staff|worker|neighbour is|are|has|have|keeps? been? taking|stealing|taken|
        stole|stolen .. money|cash|pension|things|jewellery
    someone|he|she|they|<loved>|<stranger> is|are|has|have|keeps|been been? taking|stealing|taken|stole|stolen .. money|cash|pension|things|jewellery
    he|she|they|someone|<stranger>|<loved> is|are|will|would|wants|trying|threatening|threatened|said|says going|trying|wants|
        will? to? <hit>|<kill> me|us
    someone|they|<stranger>|<partner> is|are|will|wants|trying going|trying|wants|will? to? <hit>|<kill> my <loved>
    <i> sent|gave|shared him|her|them my own? <intimate>? <image>
    <i> sent|gave|shared my own? <intimate>? <image>
    <i> sent|gave|shared a|some <intimate>? <image> to|with my? him|her|someone|boyfriend|girlfriend|partner|husband|ex
    <image> of me|myself to|with
"""
