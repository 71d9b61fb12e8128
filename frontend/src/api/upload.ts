import { type Carrier, deliver, offline } from './transport';

/** A `fetch` for the generated client that tells how much of a large body has gone, in hundredths. */
export const telling =
  (onPercent: (percent: number) => void): typeof fetch =>
  (input, init) =>
    deliver(carrier(onPercent), input, init);

/** The lines of an answer's headers, taken apart. */
function headersOf(lines: string): Headers {
  const headers = new Headers();
  for (const line of lines.trim().split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return headers;
}

/** `fetch` does not tell how far a body has come; this older way does. */
const carrier =
  (onPercent: (percent: number) => void): Carrier =>
  (path, init) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(init.method ?? 'POST', path);
      new Headers(init.headers).forEach((value, name) => {
        request.setRequestHeader(name, value);
      });
      request.upload.onprogress = ({ loaded, total }) => {
        if (total > 0) onPercent(Math.floor((loaded / total) * 100));
      };
      request.onload = () => {
        const body = request.status === 204 ? null : request.responseText;
        resolve(new Response(body, { status: request.status, headers: headersOf(request.getAllResponseHeaders()) }));
      };
      request.onerror = () => reject(offline());
      request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
      init.signal?.addEventListener('abort', () => request.abort());
      request.send(init.body as XMLHttpRequestBodyInit | null);
    });
