/** Why a file is not even sent, or undefined when the server should judge it; `accept` lists endings without their dot. */
export function refuseFile(
  file: { name: string; size: number },
  accept: readonly string[],
  maxBytes: number,
): 'file.tooLarge' | 'file.wrongType' | undefined {
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  if (!accept.includes(ending)) return 'file.wrongType';
  return file.size > maxBytes ? 'file.tooLarge' : undefined;
}
