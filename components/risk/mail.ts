/** A mail that is prepared and that a person sends: a `mailto:` link without a recipient (RFC 6068). */
export function mailTo({ subject, lines }: { subject: string; lines: string[] }): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
