from django.urls import re_path
from live.views import Join, Status

urlpatterns = [
    re_path(r"^api/live/join/([0-9]+)/?\Z", Join.as_view()),
    re_path(r"^api/live/status/([0-9]+)/?\Z", Status.as_view()),
]
