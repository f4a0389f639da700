/**
 * One line of a process as people read it: pino's JSON becomes time, level (above info) and message with its few
 * telling fields; anything else stays as it was written.
 */
export function readableLogLine(source: string, line: string): string {
  const prefix = source.padEnd(10);
  const entry = parseEntry(line);
  if (entry === undefined) return `${prefix} ${line}`;
  const parts = [
    timeOf(entry),
    levelOf(entry),
    textOf(entry['msg']),
    requestOf(entry),
    fieldsOf(entry),
    errorOf(entry),
  ];
  return `${prefix} ${parts.filter((part) => part !== '').join(' ')}`;
}

/** The message of a JSON log line; undefined for any other line. */
export function messageOf(line: string): string | undefined {
  const message = parseEntry(line)?.['msg'];
  return typeof message === 'string' ? message : undefined;
}

type Entry = Readonly<Record<string, unknown>>;

function parseEntry(line: string): Entry | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) && typeof value['level'] === 'number' ? value : undefined;
  } catch {
    return undefined;
  }
}

function timeOf(entry: Entry): string {
  const time = new Date(
    typeof entry['time'] === 'number' || typeof entry['time'] === 'string' ? entry['time'] : Number.NaN,
  );
  return Number.isNaN(time.getTime()) ? '' : time.toTimeString().slice(0, 8);
}

function levelOf({ level }: Entry): string {
  if (Number(level) >= 60) return 'FATAL';
  if (Number(level) >= 50) return 'ERROR';
  return Number(level) >= 40 ? 'WARN' : '';
}

function requestOf(entry: Entry): string {
  const { req, res, responseTime } = entry;
  const request = isRecord(req) ? `${textOf(req['method'])} ${textOf(req['url'])}`.trim() : '';
  const status = isRecord(res) ? `→ ${textOf(res['statusCode'])}` : '';
  const duration = typeof responseTime === 'number' ? `${Math.round(responseTime)} ms` : '';
  return [request, status, duration].filter((part) => part !== '').join(' ');
}

/** The flat fields: nested ones are for machines. */
function fieldsOf(entry: Entry): string {
  return Object.entries(entry)
    .filter(([name, value]) => !SHOWN_ELSEWHERE.has(name) && textOf(value) !== '')
    .map(([name, value]) => `${name}=${textOf(value)}`)
    .join(' ');
}

const SHOWN_ELSEWHERE = new Set([
  'level',
  'time',
  'pid',
  'hostname',
  'name',
  'msg',
  'req',
  'res',
  'responseTime',
  'err',
  'v',
]);

function errorOf({ err, msg }: Entry): string {
  if (!isRecord(err)) return '';
  const text = textOf(err['stack'] ?? err['message']);
  return text === '' || text === msg ? '' : `\n${text}`;
}

function textOf(value: unknown): string {
  const isFlat = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isFlat ? String(value) : '';
}

function isRecord(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
