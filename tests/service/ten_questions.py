"""Ten questions of the three themes that the assistant is named for, and the topic that answers each."""

QUESTIONS = {
    "two men came to my mum's door saying they were from the council and now her purse is gone": "doorstep/bogus_callers",
    "a man says my roof needs fixed today and wants cash up front": "doorstep/rogue_traders",
    "how do I cancel a contract I signed at my front door": "doorstep/cancellation_rights",
    "can I have a nominated neighbour for my gran": "doorstep/nominated_neighbour_zones",
    "how do I make a strong password": "cyber/passwords_2sv",
    "my daughter texted hi mum from a new number and needs money": "cyber/hi_mum",
    "my facebook account has been hacked": "cyber/account_hacked",
    "my phone was stolen on the bus": "phones/just_stolen",
    "how do I check that a second hand phone is not stolen": "phones/buying_second_hand",
    "my phone has suddenly lost signal and my bank sent a code": "phones/sim_swap",
}
