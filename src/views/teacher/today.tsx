// The teacher's first screen: before, during, after — one open at a time. Knows no store.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say, type SayKey } from './words';

export const STEPS = ['before', 'during', 'after'] as const;
export type Step = (typeof STEPS)[number];

export interface TodayProps {
  readonly open: Step;
  /** One line a step that says what has been done there; empty for none. */
  readonly done: Readonly<Record<Step, string>>;
  readonly children: ComponentChildren;
  onOpen(step: Step): void;
}

const SUBS: Readonly<Record<Step, SayKey>> = { before: 'today.beforeSub', during: 'today.duringSub', after: 'today.afterSub' };

export function Today({ open, done, children, onOpen }: TodayProps) {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) document.getElementById(`step-${open}`)?.scrollIntoView({ block: 'nearest' });
    first.current = false;
  }, [open]);
  return (
    <div class="steps">
      {STEPS.map((step, i) => (
        <section key={step} class={`step ${step === open ? 'open' : ''}`} data-step={step}>
          <h2>
            <button
              type="button"
              id={`step-${step}`}
              data-action={`open-${step}`}
              aria-expanded={step === open}
              aria-controls={step === open ? `part-${step}` : undefined}
              onClick={() => onOpen(step)}
            >
              <b aria-hidden="true">{i + 1}</b>
              <span>
                {say(`today.${step}`)}
                <small>{done[step] === '' ? say(SUBS[step]) : done[step]}</small>
              </span>
            </button>
          </h2>
          {step === open && (
            <section class="step-part" id={`part-${step}`} aria-labelledby={`step-${step}`}>
              {children}
            </section>
          )}
        </section>
      ))}
    </div>
  );
}
