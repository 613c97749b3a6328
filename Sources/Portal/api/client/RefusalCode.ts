/**
 * The API's codes for refusals that a person can meet. Its registry is longer; what is not here is told by the
 * status. Texts of the API may change their words, codes do not, so that the portal acts on codes alone.
 */
export type RefusalCode =
  | "webinar_not_found"
  | "not_organizer"
  | "not_registered"
  | "session_not_found"
  | "session_not_active"
  | "session_full"
  | "session_active"
  | "has_registrations"
  | "webinars_ahead"
  | "nothing_to_end"
  | "chat_muted"
  | "host_not_muted"
  | "attendance_not_final"
  | "not_attended"
  | "certificate_not_found"
  | "certificate_revoked"
  | "stream_key_not_set"
  | "not_found"
  | "permission_denied"
  | "body_too_large"
  | "picture_not_supported"
  | "picture_animated"
  | "picture_damaged"
  | "picture_out_of_bounds"
  | "throttled"
  | "unavailable"
  | "outcome_unknown";
