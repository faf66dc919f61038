import { createRoot } from 'react-dom/client';
import { PreviewApp } from './app';
import { fetchSample, sampleOf } from './samples';

// On its way while the page starts; whoever waits for it reports a failure.
const sample = sampleOf(window.location.search);
const first = { name: sample.file, bytes: fetchSample(sample) };
first.bytes.catch(() => undefined);

createRoot(document.getElementById('preview') as HTMLElement).render(<PreviewApp first={first} />);
