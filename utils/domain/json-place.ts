/** Where a text stops being JSON: the browsers' own messages do not always say it. */

export type JsonFlaw = { is: 'syntax' | 'tooDeep'; line: number; column: number };

/** Deeper than any agreement, and shallow enough for whatever walks through it. */
const DEEPEST = 40;
const TOKEN =
  /[ \t\r\n]*(?:([{}[\]:,])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

/** Null when the text is JSON and not too deep. */
export function jsonFlaw(text: string): JsonFlaw | null {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted | null = 'value';
  let at = 0;
  const flaw = (is: JsonFlaw['is']) => ({
    is,
    ...placeOf(text, at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0)),
  });
  while (wanted !== null) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token) return flaw('syntax');
    const next = after(wanted, token, open);
    if (next === undefined) return flaw('syntax');
    if (open.length > DEEPEST) return flaw('tooDeep');
    wanted = next;
    at = TOKEN.lastIndex;
  }
  return /^[ \t\r\n]*$/.test(text.slice(at)) ? null : flaw('syntax');
}

/** What must follow; null at the end; undefined when this token may not stand here. */
function after(wanted: Wanted, token: RegExpExecArray, open: ('{' | '[')[]): Wanted | null | undefined {
  const [, mark, text] = token;
  const closed = (): Wanted | null => (open.length === 0 ? null : 'commaOrEnd');
  const close = () => {
    open.pop();
    return closed();
  };
  if (mark === '}')
    return open.at(-1) === '{' && (wanted === 'keyOrEnd' || wanted === 'commaOrEnd') ? close() : undefined;
  if (mark === ']')
    return open.at(-1) === '[' && (wanted === 'valueOrEnd' || wanted === 'commaOrEnd') ? close() : undefined;
  if (mark === ':') return wanted === 'colon' ? 'value' : undefined;
  if (mark === ',') return wanted === 'commaOrEnd' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
  if (wanted === 'key' || wanted === 'keyOrEnd') return text === undefined ? undefined : 'colon';
  if (wanted !== 'value' && wanted !== 'valueOrEnd') return undefined;
  if (mark === '{' || mark === '[') {
    open.push(mark);
    return mark === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  return closed();
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
