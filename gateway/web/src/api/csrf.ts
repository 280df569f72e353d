const COOKIE = 'XSRF-TOKEN';

export const CSRF_HEADER = 'X-XSRF-TOKEN';

/** The token that the gateway wants back at every change; it is another one after each login. */
export function csrfToken(): string {
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${COOKIE}=`));
  return found ? decodeURIComponent(found.slice(COOKIE.length + 1)) : '';
}
