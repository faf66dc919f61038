import { SETTINGS_NAMESPACE, settingsFromXml, settingsToXml } from '../settings-part';
import type { ExcelSession } from './session';

/** Stores one setting in the workbook's part for them, made where there is none; undefined removes the setting. */
export async function storeSetting(session: ExcelSession, key: string, value: string | undefined): Promise<void> {
  await session.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    const part = parts.items.length > 0 ? parts.items[0] : undefined;
    const xml = part?.getXml();
    if (xml) await context.sync();
    const settings = { ...(xml && settingsFromXml(xml.value)) };
    if (settings[key] === value) return;
    if (value === undefined) delete settings[key];
    else settings[key] = value;
    if (part) part.setXml(settingsToXml(settings));
    else customXmlParts.add(settingsToXml(settings));
    await context.sync();
  });
}
