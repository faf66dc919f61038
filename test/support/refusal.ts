/** Matches the RuleError of a code whose message contains a text, thrown or in a cell. */
export function refusal(code: string, message: string): Error {
  return expect.objectContaining({ code, message: expect.stringContaining(message) as unknown }) as unknown as Error;
}
