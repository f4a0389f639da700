/** Where the development server finds the API. */
export function apiAddress(): string {
  return process.env['SLOVA_API'] ?? 'http://127.0.0.1:3000';
}
