import { createRoot } from 'react-dom/client';
import { App } from './app';
import { connect } from './connect';
import { keptLanguage } from './kept-language';
import { office } from './office';
import { openPane } from './pane';
import { firstLanguage, whereWeAre } from './start';

/** Opens the pane in its page. Styles carry the nonce that the page's policy names. */
async function start(): Promise<void> {
  const where = await whereWeAre(office());
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  const parts = await connect(where);
  const language = firstLanguage(keptLanguage(), office()?.context?.displayLanguage ?? navigator.language);
  const pane = openPane({ ...parts, language, today });
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || null;
  createRoot(root).render(<App pane={pane} nonce={nonce} />);
}

/** The day by the clerk's own calendar. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

void start();
