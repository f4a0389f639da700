/** A file that the server did not take; `said` is why, in the reader's language. */
type Given = { readonly importId: string } | { readonly said: string | null };

/** Sends a file, or text as one, as plain bytes. */
export async function giveFile(bytes: Blob, fileName: string): Promise<Given> {
  try {
    const response = await fetch(`/api/v1/imports?fileName=${encodeURIComponent(fileName.slice(-200))}`, {
      method: 'POST',
      body: bytes,
      headers: {
        'content-type': 'application/octet-stream',
        'accept-language': document.documentElement.lang,
      },
    });
    const body = (await response.json()) as { importId?: string; detail?: string };
    return body.importId === undefined ? { said: body.detail ?? null } : { importId: body.importId };
  } catch {
    return { said: null };
  }
}
