"""Django with what an API needs and nothing else: no middleware, no templates, JSON alone."""

import os

from psycopg.conninfo import conninfo_to_dict

DEBUG = False
ALLOWED_HOSTS = ["*"]
SECRET_KEY = os.environ["WEBINAR_LIVE_JWT_KEY"]
ROOT_URLCONF = "urls"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "rest_framework",
    "live",
]

database = conninfo_to_dict(os.environ["WEBINAR_LIVE_DATABASE"])
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": database["dbname"],
        "USER": database["user"],
        "HOST": database["host"],
        "PORT": database["port"],
        "CONN_MAX_AGE": None,
        "OPTIONS": {"options": "-c statement_timeout=2000"},
    }
}

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework_simplejwt.authentication.JWTAuthentication"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
}
