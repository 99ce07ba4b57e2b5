// When a picture is on the screen: what can wait is drawn and asked for then, so that the first buttons answer sooner. Knows no screen.
import { useEffect, useState } from 'preact/hooks';

/** Resolves once the next picture is on the screen; where no picture is drawn (a hidden tab) after a moment. */
export const afterPaint = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
    setTimeout(done, 1000);
  });

/** True once the first picture is on the screen. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let gone = false;
    void afterPaint().then(() => {
      if (!gone) setPainted(true);
    });
    return () => {
      gone = true;
    };
  }, []);
  return painted;
}
