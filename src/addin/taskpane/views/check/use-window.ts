import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

export interface ScrollWindow {
  readonly top: number;
  readonly height: number;
}

/** What is in sight of a scrolled box; follows scrolling once a frame. */
export function useScrollWindow(box: RefObject<HTMLElement | null>): ScrollWindow {
  const [window, setWindow] = useState<ScrollWindow>({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      const next = { top: element.scrollTop, height: element.clientHeight };
      setWindow((now) => (now.top === next.top && now.height === next.height ? now : next));
    };
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    const resized = new ResizeObserver(soon);
    resized.observe(element);
    element.addEventListener('scroll', soon, { passive: true });
    measure();
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      element.removeEventListener('scroll', soon);
    };
  }, [box]);
  return window;
}

/** The height of an element as it is drawn, or 0 before that. */
export function useHeight(element: HTMLElement | null): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = (): void => setHeight(Math.ceil(element.getBoundingClientRect().height));
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    measure();
    return () => resized.disconnect();
  }, [element]);
  return height;
}
