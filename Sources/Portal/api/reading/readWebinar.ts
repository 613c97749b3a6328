import { Webinar, WebinarDetail, WebinarPlan, WebinarStatus } from "../webinarService";
import { readMoment } from "./readMoment";
import { numberOf, Row, textOf, textOrNull } from "./values";

const statuses: readonly WebinarStatus[] = ["upcoming", "live", "completed"];

/** A webinar of a list. What its row lacks is empty: one odd row must not take the others away. */
export function readWebinar(row: Row): Webinar {
  return {
    id: numberOf(row["id"]),
    ...readPlan(row),
    description: textOf(row["description"]),
    price: readPrice(row["price"]),
    is_free: row["is_free"] === true,
    organizer: numberOf(row["organizer"]),
    organizer_name: textOf(row["organizer_name"]),
    status: statuses.find((status) => status === row["status"]) ?? "upcoming",
    is_registered: row["is_registered"] === true,
  };
}

/** What it is called and looks like, when it is, and whether it takes place. */
export function readPlan(row: Row): WebinarPlan {
  return {
    title: textOf(row["title"]),
    thumbnail: textOrNull(row["thumbnail"]),
    duration: numberOf(row["duration"]),
    start_time: readMoment(row["start_time"]),
    end_time: readMoment(row["end_time"]),
    cancelled: row["cancelled"] === true,
    cancel_reason: textOf(row["cancel_reason"]),
  };
}

export function readWebinarDetail(row: Row): WebinarDetail {
  return {
    ...readWebinar(row),
    manual_status: textOf(row["manual_status"]),
    organizer_email: textOrNull(row["organizer_email"]),
    organizer_picture_url: textOrNull(row["organizer_picture_url"]),
    registration_count: numberOf(row["registration_count"]),
  };
}

/** An amount; null for what is none, such as a negative one. */
function readPrice(value: unknown): string | null {
  const price = textOf(value);
  return /^\d+(\.\d+)?$/.test(price) ? price : null;
}
