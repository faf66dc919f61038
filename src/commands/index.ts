/**
 * The ribbon's function file. Check, Show working, Templates and What-if open the pane at their screen by themselves
 * (manifest.xml); what is left to a function is tied to its name here, at once, as Excel wants it.
 */
import { openHelp } from './help';

void Office.onReady();
Office.actions.associate('openHelp', openHelp);
