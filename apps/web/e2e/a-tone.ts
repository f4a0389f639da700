const samplesPerSecond = 8_000;

/** A fifth of a second of one tone, as a WAV file: 8-bit mono. `pitchHz` tells one from another. */
export function aTone(pitchHz: number): Uint8Array {
  const samples = samplesPerSecond / 5;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(samplesPerSecond, 24);
  head.writeUInt32LE(samplesPerSecond, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples, 40);
  const waves = (at: number): number => Math.sin((2 * Math.PI * pitchHz * at) / samplesPerSecond);
  return Buffer.concat([
    head,
    Uint8Array.from({ length: samples }, (_, at) => 128 + Math.round(40 * waves(at))),
  ]);
}
