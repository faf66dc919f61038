/** What the build needs of the product itself: see emit-static.mjs, which runs it. */
export { CATALOGUE } from '../src/functions/catalogue';
export { functionsMetadata } from '../src/functions/metadata';
export { helpFile } from '../src/functions/naming';
export { functionPage } from '../src/help/function-page';
export { indexPage } from '../src/help/index-page';
export { RULES_VERSION } from '../src/law/version';
