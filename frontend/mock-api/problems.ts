import { HttpResponse } from 'msw';
import type { FieldProblem } from '../src/api/problem';

/** A refusal as the server words it. */
export function problem(status: number, code: string, errors: FieldProblem[] = []) {
  const body = {
    type: 'about:blank',
    title: code,
    status,
    code,
    detail: `detail of ${code}`,
    requestId: 'req-1',
    errors,
  };
  return HttpResponse.json(body, { status, headers: { 'content-type': 'application/problem+json' } });
}
