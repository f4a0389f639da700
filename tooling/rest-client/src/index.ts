import openapiTypescript, { astToString } from 'openapi-typescript';

/** The types of a REST client, as anyone would generate them from an OpenAPI document (JSON). */
export async function restClientTypes(document: string): Promise<string> {
  return astToString(await openapiTypescript(document));
}
