// Which sounds answer which happening. Nothing here tells right from wrong before the picture is posted.
import type { SoundId } from '../../audio/port';
import { gradeOf } from './judge';
import type { Happening } from './rules';

const SOUNDS: Readonly<Partial<Record<Happening['kind'], readonly SoundId[]>>> = {
  arrive: ['page', 'card-flip'],
  looked: ['light-on'],
  covered: ['pop-open'],
  uncovered: ['pop-close'],
  pinned: ['rope-hang'],
  answered: ['message-in'],
  framed: ['tag-take'],
  beat: ['whoosh'],
  snapped: ['snap'],
  retaken: ['page'],
  moved: ['tap'],
  rung: ['tap'],
  'needs-pin': ['lumi-talk'],
  'needs-ring': ['lumi-talk'],
  rewound: ['rewind'],
};

export function soundsFor(happening: Happening): readonly SoundId[] {
  if (happening.kind === 'chosen') return ['whoosh', gradeOf(happening.outcome) === 'risky' ? 'try-again' : 'good'];
  return SOUNDS[happening.kind] ?? [];
}
