import { Certificate, VerifiedCertificate } from "../certificateService";
import { readMoment } from "./readMoment";
import { numberOf, Row, rowsOf, textOf } from "./values";

export function readCertificate(row: Row): Certificate {
  return {
    id: textOf(row["id"]),
    url: textOf(row["url"]),
    school: textOf(row["school"]),
    name: textOf(row["name"]),
    title: textOf(row["title"]),
    date: textOf(row["date"]),
    minutes: numberOf(row["minutes"]),
    issued_at: readMoment(row["issued_at"]),
  };
}

/** What is not said to be valid is not. */
export function readVerified(row: Row): VerifiedCertificate {
  const reason = row["revoked_for"];
  return {
    ...readCertificate(row),
    isValid: row["state"] === "valid",
    revoked_at: readMoment(row["revoked_at"]),
    revoked_for: reason === "correction" || reason === "replacement" ? reason : null,
  };
}

/** The id of each account's certificate. */
export function readHolders(row: Row): ReadonlyMap<number, string> {
  return new Map(rowsOf(row["certificates"]).map((one) => [numberOf(one["user_id"]), textOf(one["id"])]));
}
