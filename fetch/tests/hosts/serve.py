"""Serves the packages of the Python world, each on its own port, until standard input ends.

One line of JSON a host: { flavour, page, documents: [[label or null, path, inlined], ...] }, then "ready".
"""

import json
import sys
import threading
from wsgiref.simple_server import WSGIRequestHandler, make_server


def say(flavour, port, page, documents):
    line = {"flavour": flavour, "page": f"http://127.0.0.1:{port}{page}", "documents": documents}
    print(json.dumps(line), flush=True)


class Silent(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def serve_wsgi(app):
    server = make_server("127.0.0.1", 0, app, handler_class=Silent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


def fastapi():
    import socket

    import uvicorn
    from fastapi import FastAPI

    app = FastAPI(title="Tickets")

    @app.get("/a")
    def a() -> str:
        return "a"

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    threading.Thread(target=server.run, args=([listener],), daemon=True).start()
    while not server.started:
        threading.Event().wait(0.05)
    one = [[None, "/openapi.json", False]]
    say("FastAPI, Swagger UI", port, "/docs", one)
    say("FastAPI, Redoc", port, "/redoc", one)


def django():
    from django.conf import settings

    settings.configure(
        SECRET_KEY="0" * 50,
        ALLOWED_HOSTS=["*"],
        ROOT_URLCONF=__name__,
        STATIC_URL="/static/",
        INSTALLED_APPS=[
            "django.contrib.contenttypes",
            "django.contrib.auth",
            "django.contrib.staticfiles",
            "rest_framework",
            "drf_spectacular",
            "drf_yasg",
        ],
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
        REST_FRAMEWORK={"DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema"},
        SPECTACULAR_SETTINGS={"TITLE": "Tickets", "VERSION": "1"},
    )
    import django as framework

    framework.setup()
    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.core.wsgi import get_wsgi_application
    from django.urls import path
    from drf_spectacular import views
    from drf_yasg import openapi
    from drf_yasg.views import get_schema_view

    schema_view = get_schema_view(openapi.Info(title="Tickets", default_version="1"), public=True)
    global urlpatterns
    urlpatterns = [
        path("api/schema/", views.SpectacularAPIView.as_view(), name="schema"),
        path("api/docs/", views.SpectacularSwaggerView.as_view(url_name="schema")),
        path("api/split/", views.SpectacularSwaggerSplitView.as_view(url_name="schema")),
        path("api/redoc/", views.SpectacularRedocView.as_view(url_name="schema")),
        path("yasg/", schema_view.with_ui("swagger", cache_timeout=0)),
    ]
    port = serve_wsgi(StaticFilesHandler(get_wsgi_application()))
    one = [[None, "/api/schema/", False]]
    say("drf-spectacular, Swagger UI", port, "/api/docs/", one)
    say("drf-spectacular, Swagger UI with a script of its own", port, "/api/split/", one)
    say("drf-spectacular, Redoc", port, "/api/redoc/", one)
    say("drf-yasg", port, "/yasg/", [[None, "/yasg/?format=openapi", False]])


def flask():
    from flasgger import Swagger
    from flask import Flask
    from flask_restx import Api

    app = Flask("flasgger_host")
    Swagger(app)
    # An absolute address in the page, in older ones without the host.
    say("flasgger", serve_wsgi(app), "/apidocs/", [[None, "/apispec_1.json", False]])
    app = Flask("restx_host")
    Api(app, title="Tickets", version="1")
    say("Flask-RESTX", serve_wsgi(app), "/", [[None, "/swagger.json", False]])


for start in (fastapi, django, flask):
    start()
print("ready", flush=True)
sys.stdin.read()
