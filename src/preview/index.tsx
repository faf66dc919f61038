import { createRoot } from 'react-dom/client';
import { PreviewApp } from './app';
import { loadTemplates } from './spreadsheet-view';

// Fetched while the rest starts; whoever mounts the spreadsheet reports a failure.
loadTemplates().catch(() => undefined);

createRoot(document.getElementById('preview') as HTMLElement).render(<PreviewApp />);
