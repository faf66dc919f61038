import { bareWords } from './plain';

/** The days of the school year on which membership is reported. */
export type CountDay = 40 | 80 | 120;

const DAY =
  /^(40|80|120) ?(?:th)?(?: ?d| day| days)?(?: (?:report(?:ing)?|count|membership|mem|enrollment|date|reporting date))?$/;

/** Reads a reporting date as the field writes it: 40, "40D", "40th", "80th day", "120-day count". */
export function parseReportingDate(text: string): CountDay | undefined {
  const day = DAY.exec(bareWords(text))?.[1];
  return day === undefined ? undefined : (Number(day) as CountDay);
}
