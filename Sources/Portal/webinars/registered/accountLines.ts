import { longestAccount, mostAccounts } from "../../api/bounds";
import { sentText } from "../../writing/plainText";

export type AccountsFault = "required" | "mostAccounts" | "tooLong";

/** The accounts that are named, one a line or parted by commas or semicolons; each once. */
export function accountLines(text: string): string[] {
  const lines = sentText(text).split(/[\n,;]/).map((line) => line.trim()).filter((line) => line !== "");
  return [...new Set(lines)];
}

/** Why a list cannot be sent. */
export function accountsFault(accounts: readonly string[]): AccountsFault | null {
  if (accounts.length === 0) return "required";
  if (accounts.length > mostAccounts) return "mostAccounts";
  return accounts.some((account) => [...account].length > longestAccount) ? "tooLong" : null;
}
