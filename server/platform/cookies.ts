/** Reads one of the cookies that stand beside the session: what the first view needs, and the mark of a known device. */
export function cookieOf(
  request: { headers: { cookie?: string | undefined } },
  name: string,
): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];
}
