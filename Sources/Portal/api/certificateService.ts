import { apiRequest } from "./client/apiClient";
import { readCertificate, readHolders, readVerified } from "./reading/readCertificate";
import { rowOf } from "./reading/values";

/** What a certificate of attendance attests. */
export interface Certificate {
  id: string;
  /** Where anyone verifies it. */
  url: string;
  school: string;
  name: string;
  title: string;
  /** The day of the webinar, `2026-11-26`. */
  date: string;
  /** 0 where a host has said that the person was there. */
  minutes: number;
  issued_at: string | null;
}

/** The same as anyone finds it. */
export interface VerifiedCertificate extends Certificate {
  isValid: boolean;
  revoked_at: string | null;
  revoked_for: "correction" | "replacement" | null;
}

export const certificateService = {
  /** One's own, which is issued at the first asking. */
  async getOwn(webinarId: number): Promise<Certificate> {
    return readCertificate(rowOf(await apiRequest("POST", addressOf(webinarId), { authentication: "required" })));
  },

  /** The certificates that are valid, by account; for hosts and admins. */
  async listHolders(webinarId: number): Promise<ReadonlyMap<number, string>> {
    return readHolders(rowOf(await apiRequest("GET", addressOf(webinarId), { authentication: "required" })));
  },

  async verify(id: string): Promise<VerifiedCertificate> {
    return readVerified(rowOf(await apiRequest("GET", `/api/live/verify/${id}/`, { authentication: "none" })));
  },
};

function addressOf(webinarId: number): string {
  return `/api/live/certificates/${webinarId}/`;
}
