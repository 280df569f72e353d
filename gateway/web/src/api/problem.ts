/** A refusal of a server, by RFC 9457; `code` is what the screens translate, `facts` are its further members. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly facts: Record<string, unknown> = {},
    readonly pointer?: string,
  ) {
    super(`${code} (${status})`);
    this.name = 'ApiProblem';
  }

  /** The server was not reached or could not answer now: the same request may be sent again. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }

  /** A rule has spoken: the same request will get the same answer. A failure of the server itself is none. */
  get final(): boolean {
    const ruled = this.code !== 'csrf-token-missing' && this.code !== `status-${this.status}`;
    return ruled && RULED.has(this.status);
  }

  static offline(): ApiProblem {
    return new ApiProblem(0, 'offline');
  }

  static async of(response: Response): Promise<ApiProblem> {
    const body = await bodyOf(response);
    const { type, code, pointer } = body;
    const facts = Object.fromEntries(Object.entries(body).filter(([member]) => !STANDARD.has(member)));
    return new ApiProblem(response.status, codeOf(code, type, response.status), facts, stringOr(pointer));
  }
}

const RULED = new Set([400, 403, 404, 409, 412]);
const STANDARD = new Set(['type', 'title', 'status', 'detail', 'instance', 'code', 'pointer']);

/** `urn:klassny:problem:lesson-locked` → `lesson-locked`. */
export function codeOf(code: unknown, type: unknown, status: number): string {
  if (typeof code === 'string' && code) return code.toLowerCase().replaceAll('_', '-');
  if (typeof type === 'string' && type.startsWith('urn:klassny:problem:')) return type.slice(20);
  return `status-${status}`;
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) return {};
  try {
    const body: unknown = await response.clone().json();
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const stringOr = (value: unknown) => (typeof value === 'string' ? value : undefined);
