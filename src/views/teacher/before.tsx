// Step 1 of today: pick what is played, and get the link, the QR code and the code for it. Knows no store.
import { useRef, useState } from 'preact/hooks';
import type { Assignment, CheckPart, ClassFacts } from '../../core/classroom/classroom';
import { lessonCode, NOTE_IDS } from '../../core/classroom/lessons';
import { sayAndShow } from '../announce';
import { Icon } from '../icon';
import { Choice } from './choice';
import { assignmentOf, type Draft, isEmpty, type LevelFacts, lessonOf, MINUTES, OWN, planOf } from './draft';
import { LessonCards, OwnOrder } from './lesson-choice';
import { type DrawQr, QrPicture } from './qr-picture';
import { noteText, readyWords, say } from './words';

export interface BeforeProps {
  readonly facts: ClassFacts;
  readonly levels: readonly LevelFacts[];
  readonly draft: Draft;
  readonly drawQr: DrawQr;
  linkOf(assignment: Assignment): string;
  onDraft(draft: Draft): void;
  /** Keeps the assignment, then does what was asked for. */
  onAssign(assignment: Assignment, then: 'board' | 'play' | 'stay'): void;
}

type Minutes = (typeof MINUTES)[number];

function Details({ draft, onDraft }: Pick<BeforeProps, 'draft' | 'onDraft'>) {
  const setCheck = (check: CheckPart) => {
    const next = { ...draft, check };
    onDraft({ ...next, lesson: lessonOf(next) });
  };
  return (
    <details class="more-choices" open={draft.note !== null || draft.device === 'shared' || draft.lesson === OWN}>
      <summary>{say('assign.more')}</summary>
      <Choice
        name="check"
        label={say('assign.check')}
        value={draft.check}
        options={[
          { id: 'none', text: say('assign.checkNone') },
          { id: 'before', text: say('assign.checkBefore') },
          { id: 'after', text: say('assign.checkAfter') },
        ]}
        onPick={setCheck}
      />
      <p class="hint">{say('assign.checkWhy')}</p>
      <Choice
        name="device"
        label={say('assign.device')}
        value={draft.device}
        options={[
          { id: 'own', text: say('assign.deviceOwn') },
          { id: 'shared', text: say('assign.deviceShared') },
        ]}
        onPick={(device) => onDraft({ ...draft, device })}
      />
      <p class="hint">{say('assign.deviceWhy')}</p>
      <label class="pick-list">
        <span>{say('assign.note')}</span>
        <select data-setting="note" value={draft.note ?? ''} onChange={(e) => onDraft({ ...draft, note: e.currentTarget.value || null })}>
          <option value="">{say('assign.noNote')}</option>
          {NOTE_IDS.map((id) => (
            <option key={id} value={id}>
              {noteText(id)}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}

function Plan({ draft, levels }: Pick<BeforeProps, 'draft' | 'levels'>) {
  const [minutes, setMinutes] = useState<Minutes>(45);
  const plan = planOf(draft, levels, minutes);
  const ready = readyWords(draft.lesson);
  return (
    <div class="lesson-plan">
      <Choice
        name="minutes"
        label={say('assign.minutes')}
        value={String(minutes)}
        options={MINUTES.map((n) => ({ id: String(n), text: String(n) }))}
        onPick={(id) => setMinutes(MINUTES.find((n) => String(n) === id) ?? 45)}
      />
      <div class="plan-bar" aria-hidden="true">
        {(['open', 'play', 'talk'] as const).map((part) => (
          <i key={part} class={`bar-${part}`} style={{ flexGrow: plan[part] }} />
        ))}
      </div>
      <p class="hint">{say('assign.plan', { open: plan.open, play: plan.play, talk: plan.talk })}</p>
      {plan.tight && <p class="hint tight">{say('assign.tight', { n: minutes })}</p>}
      {ready && (
        <details class="more-choices">
          <summary>{say('assign.steps')}</summary>
          <p>{ready.about}</p>
          <ol class="plan-steps">
            {ready.plan.map((step) => (
              <li key={step.do}>
                <b>{say('assign.step', { n: step.minutes })}</b> {step.do}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Link({ link, onCopied }: { readonly link: string; onCopied(): void }) {
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    onCopied();
    const done = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    sayAndShow(say(done ? 'assign.copied' : 'assign.notCopied'));
  };
  return (
    <div class="link-line">
      <input
        ref={field}
        type="text"
        readOnly
        value={link}
        aria-label={say('assign.link')}
        data-link
        onFocus={(e) => e.currentTarget.select()}
      />
      <button type="button" class="btn small plain" data-action="copy-link" onClick={() => void copy()}>
        {say('assign.copy')}
      </button>
    </div>
  );
}

/** A link made on the teacher's own machine opens nothing on a child's. */
const leadsHereOnly = (link: string): boolean => {
  const { protocol, hostname } = new URL(link);
  return protocol === 'file:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
};

function Outcome(props: BeforeProps) {
  const assignment = assignmentOf(props.facts, props.draft);
  const link = props.linkOf(assignment);
  const code = lessonCode(assignment);
  return (
    <section class="outcome" aria-label={say('assign.link')}>
      {leadsHereOnly(link) && (
        <p class="only-here" role="note">
          {say('assign.onlyHere')}
        </p>
      )}
      <QrPicture text={link} draw={props.drawQr} label={say('assign.qr')} size={190} />
      <div class="outcome-code">
        {code ? (
          <>
            <small>{say('assign.code')}</small>
            <strong data-code={code}>{code}</strong>
            {assignment.note !== null && <small class="hint">{say('assign.codeNote')}</small>}
          </>
        ) : (
          <p class="hint">{say('assign.noCode')}</p>
        )}
      </div>
      <button type="button" class="btn sun" data-action="board" onClick={() => props.onAssign(assignment, 'board')}>
        {say('assign.board')}
      </button>
      <Link link={link} onCopied={() => props.onAssign(assignment, 'stay')} />
      <button type="button" class="btn small plain" data-action="play-here" onClick={() => props.onAssign(assignment, 'play')}>
        <Icon name="play" size={24} />
        {say('assign.playHere')}
      </button>
      <p class="hint">{say('assign.playHereWhy')}</p>
      <p class="hint">{say('assign.inLink')}</p>
    </section>
  );
}

export function Before(props: BeforeProps) {
  const { draft, levels, onDraft } = props;
  const order = (next: Draft) => onDraft(next.lesson === OWN ? next : { ...next, lesson: lessonOf(next) });
  return (
    <div class="before">
      <div class="before-pick">
        <LessonCards draft={draft} levels={levels} onDraft={onDraft} />
        {draft.lesson === OWN && <OwnOrder draft={draft} levels={levels} onDraft={order} />}
        <Plan draft={draft} levels={levels} />
        <Details draft={draft} onDraft={onDraft} />
      </div>
      {isEmpty(draft) ? <p class="outcome hint">{say('assign.pickOne')}</p> : <Outcome {...props} />}
    </div>
  );
}
