/** What the engine asks of the place it runs in. */
export interface EngineWorld {
  /** The bytes of a built-in report template, by the report's id. */
  readonly template: (report: string) => Promise<Uint8Array>;
}

/** Templates that the build put beside the page. */
export function pageWorld(base: string): EngineWorld {
  return {
    async template(report) {
      const answer = await fetch(new URL(`templates/reports/${encodeURIComponent(report)}.xlsx`, base));
      if (!answer.ok) throw new Error(`template ${report}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
