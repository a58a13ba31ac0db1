import type { Language } from '../core/words';

export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** What the page's own policy lets through for `style`: a hash of it, or anything in the page. */
  readonly styleSource: string;
  readonly generator?: string;
  /** Made of escaped text. */
  readonly header: string;
  readonly main: string;
}

/** A page that needs nothing else: no script, no foreign address. */
export function htmlPage({ language, title, style, styleSource, generator, header, main }: HtmlPage): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${styleSource}; base-uri 'none'; form-action 'none'">
${generator === undefined ? '' : `<meta name="generator" content="${escaped(generator)}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
${header}
</header>
<main>
${main}
</main>
</body>
</html>
`;
}

/** Calm on screen, complete on A4. Colours are those of the findings everywhere. */
export const PAGE_STYLE = `
*{box-sizing:border-box}
body{margin:0 auto;color:#1f2328;background:#fff;font:14px/1.6 "Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",SimSun,sans-serif}
h2{font-size:18px;padding-bottom:4px;border-bottom:2px solid #1f2328;break-after:avoid}
h3{font-size:15px;break-after:avoid}
table{width:100%;border-collapse:collapse;margin:4px 0 12px}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:1px solid #d1d9e0;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f6f8fa}
.error{color:#b42318}.warning{color:#8a5200}.info{color:#0b5cad}.loud{color:#8a1f7a}.good{color:#1a7f37}.quiet{color:#59636e}
@media print{body{max-width:none!important;padding:0!important;font-size:11px}}
`;

/** Text as text, whatever signs stand in it; also inside quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
