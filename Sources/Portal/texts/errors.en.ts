import { RefusalCode } from "../api/client/RefusalCode";

/** What went wrong. */
export const errorsEn = {
  notFound: {
    title: "This page does not exist",
    meaning: "The link may be old, or it was not copied whole.",
  },
  broken: {
    title: "Something went wrong",
    meaning: "It is not your fault. Load the page again; if it comes back, tell your school what you did just before.",
  },
  errors: {
    unreachable: "The server cannot be reached. Check your connection and try again.",
    broken: "The server is busy or being repaired. Try again in a moment.",
    signedOut: "Your session has ended. Please sign in again.",
    unknown: "That did not work. Please try again.",
    own: "This page made a mistake. It is not yours, nor your connection’s. Load the page again; if it comes back, tell your school.",
  },
  refusals: refusals({
    webinar_not_found: "Webinar not found",
    not_organizer: "Only the webinar organizer can start or end the live session",
    not_registered: "You must be registered for this webinar to join",
    session_not_found: "The session is not on the air yet.",
    session_not_active: "The session is not on the air.",
    session_full: "All places in the room are taken.",
    session_active: "The session is on the air. End it first.",
    webinars_ahead: "You have webinars that are live or still to come: end, cancel or delete them first.",
    has_registrations: "Somebody is registered: cancel it instead.",
    nothing_to_end: "No active live session found for this webinar",
    chat_muted: "A host has taken your right to write in this chat.",
    host_not_muted: "Hosts of a webinar cannot be muted.",
    attendance_not_final: "It is not final yet who attended.",
    not_attended: "There is no certificate for you.",
    certificate_not_found: "There is no such certificate.",
    certificate_revoked: "This certificate is not valid any more.",
    stream_key_not_set: "No stream key is set. Set one in the webinar’s settings.",
    not_found: "That is not there, or no longer.",
    permission_denied: "You are not allowed to do that.",
    body_too_large: "That is too long. Shorten it and try again.",
    picture_not_supported: "This is no picture that can be shown. Choose a JPEG, PNG or WebP.",
    picture_animated: "This picture moves. Choose one that stands still.",
    picture_damaged: "This picture’s file is damaged, or holds more than a picture. Save it anew in a program for pictures, or choose another.",
    picture_out_of_bounds: "This picture is too small or too large: its sides may have 16 to 6,000 pixels.",
    throttled: "That was too often. Wait a moment and try again.",
    unavailable: "The service is temporarily unavailable. Try again in a moment.",
    outcome_unknown: "The answer got lost on its way. Look whether it was done, and try again if not.",
  }),
};

export type ErrorsTexts = typeof errorsEn;

/** A text for each code that the portal knows. */
function refusals(texts: Record<RefusalCode, string>): Record<RefusalCode, string> {
  return texts;
}
