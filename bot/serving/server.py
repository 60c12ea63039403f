"""Start Rasa as a service on loopback, with our channel and nothing else."""

from __future__ import annotations

from functools import partial

from bot.logs import set_up_logs
from bot.settings import ROOT, get_settings


def serve() -> None:
    """Run Rasa until it is stopped; the model comes from the current release, by way of the action server."""
    set_up_logs("assistant")
    import rasa.core.run as rasa_run
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.endpoints import EndpointConfig
    from sanic import Sanic

    from bot.serving.action_validation import validate_actions_with_one_validator
    from bot.serving.channel import KeepSafeChannel
    from bot.serving.plain_runner import run_without_planning

    settings = get_settings()
    validate_actions_with_one_validator()
    run_without_planning()
    endpoints = AvailableEndpoints.read_endpoints(str(ROOT / "endpoints.yml"))
    endpoints.action = EndpointConfig(url=f"{settings.actions_url}/webhook", selective_domain=True)
    endpoints.model = EndpointConfig(url=f"{settings.actions_url}/releases/current/model", wait_time_between_pulls=3)
    if settings.lock_store_url:
        endpoints.lock_store = EndpointConfig(type="redis", url=settings.lock_store_url)
    app: Sanic = rasa_run.configure_app([KeepSafeChannel()], enable_api=False, endpoints=endpoints, port=settings.assistant_port)
    app.register_listener(partial(rasa_run.load_agent_on_start, None, endpoints, None), "before_server_start")
    app.register_listener(rasa_run.close_resources, "after_server_stop")
    app.run(host="127.0.0.1", port=settings.assistant_port, access_log=False, motd=False)
