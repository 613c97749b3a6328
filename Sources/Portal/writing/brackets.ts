const pairs = ["()", "[]", "{}", "（）"];

/** A text up to the first bracket that closes none of its own. */
export function balanced(text: string): string {
  const open: string[] = [];
  let at = 0;
  for (const character of text) {
    const pair = pairs.find((one) => one.includes(character));
    if (pair?.[0] === character) open.push(pair);
    else if (pair && open.pop() !== pair) return text.slice(0, at);
    at += character.length;
  }
  return text;
}
