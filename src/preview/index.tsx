import { createRoot } from 'react-dom/client';
import { PreviewApp } from './app';
import { fetchSample, sampleOf } from './samples';
import { loadTemplates } from './spreadsheet-view';

// Both are on their way while the rest starts; whoever waits for them reports a failure.
const sample = sampleOf(window.location.search);
const first = { name: sample.file, bytes: fetchSample(sample) };
first.bytes.catch(() => undefined);
loadTemplates().catch(() => undefined);

createRoot(document.getElementById('preview') as HTMLElement).render(<PreviewApp first={first} />);
