import { Readable } from 'node:stream';
import type { WriteArchive } from '@slova/application';
import { ZipFile } from 'yazl';

/** Writes an archive while it is read: of one file after the other, a piece at a time, and nothing on the disk. */
export const writeArchive: WriteArchive = async function* writeArchive({ name, text, writtenAt }, files) {
  const zip = new ZipFile();
  const output = Readable.from(zip.outputStream as AsyncIterable<Uint8Array>, { objectMode: false });
  zip.on('error', (error: Error) => output.destroy(error));
  const options = { mtime: writtenAt };
  let open: Readable | undefined;
  const document = async function* document(): AsyncGenerator<string> {
    yield* text;
    // What the text named is known now. They are packed as well as they can be already.
    for (const { name: file, read } of files())
      zip.addReadStreamLazy(file, { ...options, compress: false }, (give) => {
        read().then(
          (bytes) => give(null, (open = Readable.from(bytes ?? [], { objectMode: false }))),
          (error: unknown) => give(error, Readable.from([])),
        );
      });
    zip.end();
  };
  zip.addReadStream(Readable.from(document()), name, options);
  try {
    yield* output as AsyncIterable<Uint8Array>;
  } finally {
    // Whoever goes away in its midst leaves no file open.
    open?.destroy();
  }
};
