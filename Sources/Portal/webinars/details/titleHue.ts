/** A colour's hue that a webinar keeps as long as it is called so (FNV-1a). */
export function titleHue(id: number, title: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${id} ${title}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 360;
}
