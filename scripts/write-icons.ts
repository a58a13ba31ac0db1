import { mkdirSync, writeFileSync } from 'node:fs';
import { ICON_SIZES, icon } from './addin/icon';

/** Draws assets/icon-*.png anew. */
mkdirSync('assets', { recursive: true });
for (const size of ICON_SIZES) writeFileSync(`assets/icon-${size}.png`, icon(size));
