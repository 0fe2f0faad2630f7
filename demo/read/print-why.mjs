// @ts-check
/** Why a page was read as it was, for people. */

/** @typedef {import('../../utils/crm/why').FieldWhy} FieldWhy */
/** @typedef {import('../../utils/crm/why').Seen} Seen */

const LONGEST = 60;

/** @param {FieldWhy[]} fields */
export function printableWhy(fields) {
  const lines = fields.flatMap(({ field, won, none, lost }) => [
    `  ${field.padEnd(14)}  ${won ? told(won) : `(not read: ${none})`}`,
    ...lost.map((loser) => `${' '.repeat(18)}lost: ${told(loser)}: ${loser.why}`),
  ]);
  return `  why\n${lines.join('\n')}\n`;
}

/** @param {Seen} seen */
function told({ words, way, sure, label, path }) {
  const oneLine = words.replace(/\s+/g, ' ');
  const short = oneLine.length > LONGEST ? `${oneLine.slice(0, LONGEST)}…` : oneLine;
  return [
    `"${short}"`,
    ...(label ? [`[${label}]`] : []),
    `${way} ${sure.toFixed(2)}`,
    ...(path ? [`at ${path}`] : []),
  ].join(' ');
}
