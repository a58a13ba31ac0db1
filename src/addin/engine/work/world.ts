import { PaneError } from '../pane-engine';

/** What the engine asks of the place it runs in. */
export interface EngineWorld {
  /** The bytes of a built-in report template, by the report's id. */
  readonly template: (report: string) => Promise<Uint8Array>;
}

/** Templates that the build put beside the page. */
export function pageWorld(base: string): EngineWorld {
  return {
    async template(report) {
      const answer = await fetch(new URL(`templates/reports/${encodeURIComponent(report)}.xlsx`, base)).catch(() => null);
      if (!answer?.ok) throw new PaneError({ zh: '报表模板没有取到：请检查网络，或选用自己的模板。', en: 'The report’s template could not be fetched: check the connection, or choose a template of your own.' });
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
