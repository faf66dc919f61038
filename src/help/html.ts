/** Text for HTML: nothing that a document, a name or a quote contains can become markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A page of the help; `body` is HTML that has been escaped already, `depth` how many folders it stands below the help. */
export function pageHtml(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – NM School Finance</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<header><a href="index.html">NM School Finance for Excel: functions</a></header>
<main>
${body}
</main>
</body>
</html>
`;
}
