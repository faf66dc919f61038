export function headerFiles(address: string): Record<'_headers' | 'web.config' | 'nginx.conf', string>;
