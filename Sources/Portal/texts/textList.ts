/** A list of texts whose length is part of its type, so that a translation cannot lack one. */
export function texts<List extends string[]>(...list: List): { [Place in keyof List]: string };
export function texts(...list: string[]): string[] {
  return list;
}
