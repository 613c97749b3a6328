"""The platform's tables, without the columns that nobody asks for here."""

from django.contrib.auth.models import User
from django.db import models


class Event(models.Model):
    title = models.CharField(max_length=200)
    organizer = models.ForeignKey(User, models.CASCADE)

    class Meta:
        managed = False
        db_table = "webinars_event"


class Registration(models.Model):
    user = models.ForeignKey(User, models.CASCADE)
    event = models.ForeignKey(Event, models.CASCADE)

    class Meta:
        managed = False
        db_table = "registrations_registration"


class LiveSession(models.Model):
    webinar = models.OneToOneField(Event, models.CASCADE, related_name="live_session")
    room_name = models.CharField(max_length=255, unique=True)
    is_active = models.BooleanField()

    class Meta:
        managed = False
        db_table = "live_sessions_livesession"


class SessionPresence(models.Model):
    session = models.OneToOneField(
        LiveSession, models.CASCADE, primary_key=True, related_name="presence"
    )
    participant_count = models.IntegerField()
    counted_at = models.DateTimeField()

    class Meta:
        managed = False
        db_table = '"webinar_live"."session_presence"'


class Present(models.Model):
    stay_id = models.BigIntegerField(primary_key=True)
    session = models.ForeignKey(LiveSession, models.CASCADE)
    user = models.ForeignKey(User, models.CASCADE)

    class Meta:
        managed = False
        db_table = '"webinar_live"."present"'
