import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { CheckScreen } from './check/check-screen';
import type { ScreenId } from './state/pane-context';

export interface Screen {
  readonly id: ScreenId;
  readonly Content: ComponentType | LazyExoticComponent<ComponentType>;
}

/**
 * The screens in the order of their tabs. A new one is a line here, its id in ScreenId and its tab's name in the
 * strings; all but the first are loaded when they are opened.
 */
export const SCREENS: readonly Screen[] = [
  { id: 'check', Content: CheckScreen },
  { id: 'fix', Content: lazy(() => import('./fix/fix-screen')) },
  { id: 'working', Content: lazy(() => import('./working/working-screen')) },
  { id: 'tables', Content: lazy(() => import('./tables/tables-screen')) },
  { id: 'functions', Content: lazy(() => import('./functions/functions-screen')) },
  { id: 'templates', Content: lazy(() => import('./templates/templates-screen')) },
  { id: 'what-if', Content: lazy(() => import('./what-if/what-if-screen')) },
  { id: 'many', Content: lazy(() => import('./many/many-screen')) },
  { id: 'compare', Content: lazy(() => import('./compare/compare-screen')) },
  { id: 'sources', Content: lazy(() => import('./sources/sources-screen')) },
];
