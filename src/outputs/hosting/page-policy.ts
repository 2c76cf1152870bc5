/** The policy in the pages themselves, for hosts that send no headers: GitHub Pages, a bucket, any folder server. */

/** Writes the policy after the character set, before everything that it governs. */
export function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const written = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  if (written === html) throw new Error('A page without a character set cannot say its policy.');
  return written;
}
