"""Which handler answers which update. What stands nowhere here gets silence, and a test for it."""

from __future__ import annotations

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ChatMemberHandler, CommandHandler, MessageHandler, filters

from telegram_bot.alerts import Alerts
from telegram_bot.buttons import Buttons
from telegram_bot.checks import Checks
from telegram_bot.commands import Commands
from telegram_bot.desk import Desk
from telegram_bot.failures import Failures
from telegram_bot.listening import MeantForUs
from telegram_bot.location import Locations
from telegram_bot.media import Media
from telegram_bot.members import Members
from telegram_bot.messages import Messages
from telegram_bot.near import Near
from telegram_bot.order import InOrder
from telegram_bot.recent import Recent
from telegram_bot.subscriptions import Subscriptions

ALLOWED_UPDATES = (Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER)
"""What we ask Telegram for. Other kinds never reach us."""
_NOTING = -1


def add_routes(application: Application, desk: Desk, meant: MeantForUs, in_order: InOrder) -> None:
    """Give the application its handlers."""
    recent = Recent()
    subscriptions = Subscriptions(desk.settings.database)
    alerts = Alerts(desk, subscriptions)
    checks = Checks(desk)
    commands, members = Commands(desk, subscriptions, alerts), Members(desk, subscriptions)
    messages = Messages(desk, meant, commands.erase)
    near = Near(desk)
    locations = Locations(desk, near)
    media, buttons = Media(desk, messages, locations, recent), Buttons(desk, commands, alerts, locations, recent)
    new = filters.UpdateType.MESSAGE & meant
    for name, handler in (
        ("start", commands.start),
        ("checks", checks.asked),
        ("plan", checks.plan_asked),
        ("near", near.asked),
        ("alerts", alerts.asked),
        ("help", commands.help),
        ("topics", commands.topics),
        ("emergency", commands.emergency),
        ("privacy", commands.privacy),
        ("forget", commands.forget),
        ("stop", commands.stop),
    ):
        application.add_handler(CommandHandler(name, handler, filters=new))
    application.add_handler(MessageHandler(filters.UpdateType.MESSAGE & filters.StatusUpdate.MIGRATE, members.migrated))
    application.add_handler(MessageHandler(new & filters.TEXT, messages.text))
    application.add_handler(MessageHandler(new & ~filters.StatusUpdate.ALL, media.received))
    application.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE & meant, messages.edited))
    application.add_handler(CallbackQueryHandler(buttons.pressed))
    application.add_handler(ChatMemberHandler(members.changed, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_handler(MessageHandler(new, messages.note), group=_NOTING)
    application.add_error_handler(Failures(desk, members).failed)
    in_order.at_once = buttons.acknowledge
    in_order.too_many = messages.too_many
