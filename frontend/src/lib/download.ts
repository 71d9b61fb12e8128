/** Hands an answer to the browser as a file, under the name that its headers give. */
export function saveFile(file: { blob: Blob; headers: Headers }, fallback: string): void {
  saveBlob(file.blob, fileNameOf(file.headers.get('content-disposition'), fallback));
}

function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The file name that a `Content-Disposition` header gives; RFC 6266's `filename*` first, for Japanese names. */
function fileNameOf(header: string | null, fallback: string): string {
  const extended = header?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (extended) {
    try {
      return decodeURIComponent(extended);
    } catch {
      return fallback;
    }
  }
  return header?.match(/filename="([^"]+)"/i)?.[1] ?? fallback;
}
