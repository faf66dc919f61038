/** Phrases in one line: "opened | opening date | first day". */
export function words(list: string): readonly string[] {
  return list.split(' | ');
}
