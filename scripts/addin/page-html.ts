import { pagePolicy, STYLE_NONCE } from './page-policy';

/** taskpane.html without its script, which the build puts in. */
export function pageHtml(officeJs: string | null): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(officeJs)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="office-js" content="${officeJs ?? 'none'}">
<meta property="csp-nonce" nonce="${STYLE_NONCE}" content="${STYLE_NONCE}">
<title>台账通</title>
<link rel="icon" href="assets/icon-32.png">
</head>
<body>
<div id="root"></div>
<noscript>台账通需要启用 JavaScript。Taizhang needs JavaScript.</noscript>
</body>
</html>
`;
}
