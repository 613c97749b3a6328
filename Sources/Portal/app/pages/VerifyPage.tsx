import { VerifyCertificate } from "../../webinars/later";
import { Page } from "../frame/Page";

/** Whether a certificate is valid, for anyone. */
export function VerifyPage({ id }: { id: string }) {
  return <Page><VerifyCertificate id={id} /></Page>;
}
