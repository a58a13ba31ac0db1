import { associateFunctions } from '../functions/associate';
import { keptLanguage } from '../taskpane/kept-language';
import { office } from '../taskpane/office';
import { firstLanguage } from '../taskpane/start';
import { loadOffice } from './load-office';

/** The page's one entry: office.js where there is an Office, then the custom functions, then the pane. */
async function open(): Promise<void> {
  if (await loadOffice(document, window)) associateFunctions(() => firstLanguage(keptLanguage(), office()?.context?.displayLanguage));
  await import(/* webpackMode: "eager" */ '../taskpane/index');
}

void open();
