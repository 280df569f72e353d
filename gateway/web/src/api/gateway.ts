/** The browser's session, as the gateway tells it (WhoAmI): the one answer that no service's contract describes. */
export type Session = {
  account: string;
  login: string;
  person?: string;
  school?: string;
  roles: string[];
  csrfHeader: string;
};

export type paths = {
  '/api/session': { get: { responses: { 200: { content: { 'application/json': Session } } } } };
};
