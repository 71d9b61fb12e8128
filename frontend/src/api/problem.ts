/** A field's refusal inside a problem: JSON Pointer into the body that was sent. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

/** RFC 9457 body of every refusal; `code` is stable and dotted, the texts are in the caller's language. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  code: string;
  instance?: string;
  requestId?: string;
  errors?: FieldProblem[];
}

/** What every non-2xx answer, and every failure to get one, becomes. */
export class ApiError extends Error {
  readonly problem: Problem;
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }

  /** The answer never came, or the server failed: trying again may help. */
  get retriable(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError;

/** The problem of any thrown value, so that every error view has one shape to show. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem;
  return {
    type: 'about:blank',
    title: 'Unexpected error',
    status: 0,
    code: 'client.unexpected',
    detail: error instanceof Error ? error.message : String(error),
  };
}

/** What is wrong with the field at `pointer` (`/title`), or with a member of the list there. */
export function faultAt(error: unknown, pointer: string): string | undefined {
  const faults = error ? (problemOf(error).errors ?? []) : [];
  return faults.find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`))?.detail;
}

/** Reads a refused answer; a body that is no problem (a proxy's HTML page) still becomes one. */
export function toApiError(response: Response, body: unknown): ApiError {
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const known = typeof body === 'object' && body !== null && 'code' in body;
  const problem: Problem = known
    ? { requestId, ...(body as Problem), status: response.status }
    : { type: 'about:blank', title: response.statusText, status: response.status, code: 'http.unexpected', requestId };
  return new ApiError(problem, Number.isFinite(retryAfter) ? retryAfter : undefined);
}

/** `/trainingAdmin/email` → `trainingAdmin.email`, the name react-hook-form uses. */
export function fieldOf(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.');
}
