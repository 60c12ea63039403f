"""Alerts: short messages, approved by an editor, to people who asked for them by area and theme.

Whoever offers alerts to editors, a command line or a page, calls these and no more; what is refused is an `AlertRefused` that says why:
`composing.from_campaign` and `composing.compose` write one, `previewing.preview` shows it, `drafts.approve` takes the other person's word,
`drafts.release` and `drafts.schedule` let it go, `drafts.cancel` stops it, `drafts.all_alerts` lists all with their states and counts.
"""
