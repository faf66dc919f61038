import { type OSpreadsheet, spreadsheetEngine } from '../engine';
import { provideGroupBy } from './group-by';

type EnginePlugin = InstanceType<OSpreadsheet['UIPlugin']>;

/** A command of the spreadsheet, as far as the preview looks at it. */
export interface SpreadsheetCommand {
  readonly type: string;
  readonly [detail: string]: unknown;
}

/** Several commands that are one step for undo. */
export const BATCH = 'NM_BATCH';

/** What a model's `custom` configuration may carry for this plugin. */
export interface PreviewHooks {
  /** Told of every command after it was carried out. */
  onCommand(command: SpreadsheetCommand): void;
  /** Told when what was dispatched is done, all of it, and computed. */
  onSettled(): void;
}

const NAME = 'nm_preview';

/** Adds the preview's plugin to the spreadsheet, once: batches of commands, and word of what changes. */
export function registerPreviewPlugin(): void {
  provideGroupBy();
  const engine = spreadsheetEngine();
  const { featurePluginRegistry } = engine.registries;
  if (featurePluginRegistry.contains(NAME)) return;
  class PreviewPlugin extends engine.UIPlugin {
    private readonly hooks: PreviewHooks | undefined;

    constructor(config: ConstructorParameters<typeof engine.UIPlugin>[0]) {
      super(config);
      this.hooks = (config.custom as { previewHooks?: PreviewHooks }).previewHooks;
    }

    override handle(received: Parameters<EnginePlugin['handle']>[0]): void {
      const command = received as unknown as SpreadsheetCommand;
      if (command.type === BATCH) {
        const dispatch = this.dispatch as (type: string, payload: object) => unknown;
        for (const { type, ...payload } of command.commands as readonly SpreadsheetCommand[]) dispatch(type, payload);
      }
      this.hooks?.onCommand(command);
    }

    override finalize(): void {
      this.hooks?.onSettled();
    }
  }
  featurePluginRegistry.add(NAME, PreviewPlugin);
}
