"""Messages that are not text, one of every kind that Telegram has."""

from people import AILSA

FILE = {"file_id": "f", "file_unique_id": "u", "file_size": 10}
SIZED = {**FILE, "width": 1, "height": 1}
USER = {"id": AILSA, "is_bot": False, "first_name": "Ailsa"}
PLACE = {"latitude": 55.952, "longitude": -3.196}
MORE = {
    "photo": [SIZED],
    "live_photo": {**SIZED, "duration": 1, "photo": [SIZED]},
    "video": {**SIZED, "duration": 1},
    "video_note": {**FILE, "length": 1, "duration": 1},
    "animation": {**SIZED, "duration": 1},
    "document": FILE,
    "paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]},
    "story": {"chat": {"id": 5, "type": "channel"}, "id": 1},
    "voice": {**FILE, "duration": 1},
    "audio": {**FILE, "duration": 1},
    "venue": {"location": PLACE, "title": "Home", "address": "1 High Street"},
    "location": PLACE,
    "contact": {"phone_number": "+447700900123", "first_name": "Somebody"},
    "sticker": {**SIZED, "is_animated": False, "is_video": False, "type": "regular"},
    "dice": {"value": 3, "emoji": "🎲"},
    "game": {"title": "g", "description": "d", "photo": [SIZED]},
    "poll": {
        "id": "1",
        "question": "?",
        "options": [{"text": "a", "voter_count": 0, "persistent_id": "1"}],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    },
    "checklist": {"title": "c", "tasks": [{"id": 1, "text": "t"}]},
    "invoice": {"title": "t", "description": "d", "start_parameter": "s", "currency": "GBP", "total_amount": 1},
    "successful_payment": {
        "currency": "GBP",
        "total_amount": 1,
        "invoice_payload": "p",
        "telegram_payment_charge_id": "1",
        "provider_payment_charge_id": "1",
    },
}
SILENT = {
    "refunded_payment": {"currency": "XTR", "total_amount": 1, "invoice_payload": "p", "telegram_payment_charge_id": "1"},
    "new_chat_members": [USER],
    "left_chat_member": USER,
    "new_chat_title": "t",
    "new_chat_photo": [SIZED],
    "delete_chat_photo": True,
    "group_chat_created": True,
    "supergroup_chat_created": True,
    "channel_chat_created": True,
    "message_auto_delete_timer_changed": {"message_auto_delete_time": 60},
    "pinned_message": {"message_id": 1, "date": 0, "chat": {"id": AILSA, "type": "private"}},
    "write_access_allowed": {},
    "users_shared": {"request_id": 1, "users": [{"user_id": 1}]},
    "chat_shared": {"request_id": 1, "chat_id": 1},
    "connected_website": "example.scot",
    "proximity_alert_triggered": {"traveler": USER, "watcher": USER, "distance": 1},
    "forum_topic_created": {"name": "t", "icon_color": 1},
    "forum_topic_closed": {},
    "video_chat_started": {},
    "video_chat_ended": {"duration": 1},
    "web_app_data": {"data": "x", "button_text": "y"},
    "giveaway_created": {},
    "boost_added": {"boost_count": 1},
    "chat_background_set": {"type": {"type": "chat_theme", "theme_name": "x"}},
    "passport_data": {"data": [], "credentials": {"data": "", "hash": "", "secret": ""}},
}
"""Changes of a chat, which nobody answers."""
