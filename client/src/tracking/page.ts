import { Uri, type Webview } from 'vscode';

/** The folders that the page may read from. */
export function pageRoots(extension: Uri): Uri[] {
  return [Uri.joinPath(extension, 'client', 'dist'), Uri.joinPath(extension, 'media')];
}

/** The page of the tracking table, still empty. It may load its own script and style, and nothing else from anywhere. */
export function pageHtml(webview: Webview, extension: Uri): string {
  const asset = (...path: string[]): string => webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString();
  const nonce = crypto.randomUUID().replaceAll('-', '');
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<link rel="stylesheet" href="${asset('media', 'tracking.css')}">
</head>
<body>
<div class="bar">
<p id="summary"></p>
<label id="grouping-label" for="grouping"></label>
<select id="grouping" disabled></select>
<button id="copy" disabled></button>
<button id="save" disabled></button>
</div>
<p id="done" role="status"></p>
<main id="content"></main>
<script nonce="${nonce}" src="${asset('client', 'dist', 'tracking.js')}"></script>
</body>
</html>`;
}
