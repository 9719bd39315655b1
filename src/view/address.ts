/** The address as it may stand in a link or on a button; `undefined` when it is none that we show. */
export function safeUrl(url: string | null, limit = 512): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return undefined;
  const href = parsed.href.replace(/[\\`|<>\s]/gu, encodeURIComponent);
  return href.length <= limit ? href : undefined;
}
