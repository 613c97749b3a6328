/** Where the page to print is, in a language that it is drawn in. */
export function pdfAddress(id: string, language: string): string {
  return `/api/live/certificates/${id}.pdf?language=${language === "hi" ? "hi" : "en"}`;
}
