import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Site } from './browser';

const READY = 30_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const SCREEN_NAMES = {
  en: ['Check', 'Fix', 'Working', 'Tables', 'Functions', 'Templates', 'What-if', 'Many files', 'Compare', 'Sources'],
  es: [
    'Revisar',
    'Corregir',
    'Cálculo',
    'Tablas',
    'Funciones',
    'Plantillas',
    'Escenarios',
    'Varios libros',
    'Comparar',
    'Fuentes',
  ],
} as const;

export type PaneLanguage = keyof typeof SCREEN_NAMES;

export interface PaneOptions {
  readonly width?: number;
  /** Of the spreadsheet beside the pane. */
  readonly beside?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly language?: PaneLanguage;
  readonly sample?: string;
}

/** All errors, warnings and notes that a verdict counts. */
export function countIn(verdict: string): number {
  const counted = [...verdict.matchAll(/([\d,]+) (?:error|warning|note)s?\b/g)];
  return counted.reduce((sum, [, digits]) => sum + Number(digits.replace(/,/g, '')), 0);
}

/** The task pane of the built preview, as wide as Excel would have it. */
export class PreviewPane {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly language: PaneLanguage,
  ) {}

  static async open(browser: Browser, site: Site, options: PaneOptions = {}): Promise<PreviewPane> {
    const { width = 400, beside = 900, height = 800, dark = false, language = 'en', sample } = options;
    const context = await browser.newContext({
      viewport: { width: beside + width, height },
      colorScheme: dark ? 'dark' : 'light',
      locale: language === 'es' ? 'es-MX' : 'en-US',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`${site.origin}/preview.html${sample === undefined ? '' : `?sample=${sample}`}`);
    const pane = new PreviewPane(context, page, language);
    await pane.resize(width);
    await pane.root.getByRole('tab', { selected: true }).waitFor({ timeout: READY });
    return pane;
  }

  get root(): Locator {
    return this.page.getByRole('complementary');
  }

  /** The screen on show. */
  get screen(): Locator {
    return this.root.getByRole('tabpanel');
  }

  /** Makes the pane as wide as a user drags it to in Excel. */
  async resize(width: number): Promise<void> {
    await this.page.addStyleTag({ content: `aside { width: ${width}px !important; }` });
  }

  button(name: string | RegExp): Locator {
    return this.screen.getByRole('button', { name });
  }

  async check(): Promise<void> {
    await this.button(this.language === 'es' ? /^Revisar/ : /^Check/)
      .first()
      .click();
    await this.screen.getByRole('region', { name: this.language === 'es' ? 'Informe' : 'Report' }).waitFor({
      timeout: READY,
    });
  }

  /** What the check came to, in the words of its verdict: "2 errors, 1 note · $1,200.00 at stake". */
  get verdict(): Locator {
    return this.screen.getByRole('region', { name: 'What it comes to' }).getByRole('heading');
  }

  /** How many findings the verdict counts. */
  async findings(): Promise<number> {
    return countIn(await this.verdict.innerText({ timeout: READY }));
  }

  /** Opens a screen by its tab, or by the list of those that have no room. */
  async show(name: string): Promise<void> {
    const tab = this.root.getByRole('tab', { name, exact: true });
    if (await tab.isVisible()) await tab.click();
    else {
      await this.root.getByRole('button', { name: this.language === 'es' ? 'Más' : 'More', exact: true }).click();
      await this.root.getByRole('button', { name, exact: true }).click();
    }
    await this.root.getByRole('tab', { name, exact: true, selected: true }).waitFor();
    await this.screen.getByText(/Opening…|Abriendo…/).waitFor({ state: 'detached' });
    await this.settled();
  }

  /** Nothing moves or fades any more, except what turns for as long as work goes on. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      // One that is broken off has come to its end too.
      await Promise.allSettled(passing.map(({ finished }) => finished));
    });
  }

  /** Opens a workbook that is no sample, as "Open workbook" does. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.getByTestId('file').setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
    await this.page.getByRole('banner').getByText(name).waitFor({ timeout: READY });
    await this.root.getByRole('tab', { selected: true }).waitFor({ timeout: READY });
  }

  /** Types into a cell of the active sheet. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a cell of the active sheet as a user does, by the name box. */
  async select(cell: string): Promise<void> {
    const box = this.page.locator('input.os-input');
    await box.fill(cell);
    await box.press('Enter');
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
