/** Links that reach the lead, from the words on the page; null where the words name nothing that can be reached. */

/** `tel:` in the form of RFC 3966: digits, with a leading plus where the words have one. */
export function phoneLink(words: string): string | null {
  const [number] = /\+?\(?\d[\d\s().\-/\u00a0\u2010-\u2013]{4,}/u.exec(words) ?? [];
  if (number === undefined) return null;
  const international = number.startsWith('+');
  // "+47 (0) 22 …": the nought is only dialled inside the country.
  const digits = (international ? number.replace(/\(0\)/, '') : number).replace(/\D/g, '');
  return digits.length < 5 || digits.length > 15 ? null : `tel:${international ? '+' : ''}${digits}`;
}

/** `mailto:` of the first address in the words; nothing else on the page can add a header or a recipient. */
export function mailLink(words: string): string | null {
  const [address] = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u.exec(words) ?? [];
  return address === undefined ? null : `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}
