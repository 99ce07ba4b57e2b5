// A letter home and a certificate, made from what a child played. No name is in them: a line to sign, and an emblem. Knows no store.
import { ISLES, type Isle } from '../../core/level/level';
import type { Emblem } from '../../core/progress/progress';
import { fill } from '../../i18n/fill';
import { artUrl } from '../../content/art-url';
import type { SeatReport } from '../../session/report/report';
import type { ReadWords } from '../../session/read-words';
import { EmblemPicture } from '../emblem';
import { levelName } from './read-kit';

interface SheetProps {
  readonly words: ReadWords;
  readonly name: string;
  readonly seat: SeatReport;
}

const played = ({ words, seat }: SheetProps): string[] =>
  seat.cells.filter((c) => c.plays + c.pairs > 0).map((c) => levelName(words, c.level));

/** Isles this child has been to for which the letter has words. */
const islesOf = ({ words, seat }: SheetProps): Isle[] => {
  const isles = words.levels.filter((l) => seat.cells.some((c) => c.level === l.id && c.plays + c.pairs > 0)).map((l) => l.isle);
  return ISLES.filter((isle) => isles.includes(isle) && words.letters.letter.canDo[isle]);
};

export function Letter(props: SheetProps) {
  const { letter } = props.words.letters;
  const isles = islesOf(props);
  return (
    <div class="paper letter">
      <h2>{letter.title}</h2>
      <p>{fill(letter.hello, { emblem: props.name })}</p>
      <p>
        {fill(letter.weMet, { levels: played(props).join(' · ') })} {letter.about}
      </p>
      <p>{letter.strengths[props.seat.judgement.word]}</p>
      <h3>{letter.canDoTitle}</h3>
      <ul>
        {isles.map((isle) => (
          <li key={isle}>{letter.canDo[isle]}</li>
        ))}
      </ul>
      <h3>{letter.tryAtHomeTitle}</h3>
      <ul>
        {isles.map((isle) => (
          <li key={isle}>{letter.tryAtHome[isle]}</li>
        ))}
        <li>{letter.ask}</li>
      </ul>
      <p>{letter.ifTold}</p>
      <p>{letter.honest}</p>
      <p>{letter.bye}</p>
      <p class="sign-line">{letter.sign}</p>
    </div>
  );
}

/** Only what its stars say: a certificate that says more is worth less. */
function earnedOf({ words, seat }: SheetProps): string[] {
  const { certificate } = words.letters;
  const earned = (['see', 'decide', 'explain'] as const).filter((star) => seat.cells.some((c) => c.best[star]));
  return earned.length === 0 ? [certificate.tried] : earned.map((star) => certificate[star]);
}

export function Certificate(props: SheetProps & { readonly emblem: Emblem }) {
  const { certificate } = props.words.letters;
  return (
    <div class="paper certificate">
      <img src={artUrl('lantern-lit')} alt="" width="96" height="120" />
      <h2>{certificate.title}</h2>
      <EmblemPicture emblem={props.emblem} size={120} />
      <p class="line">{fill(certificate.line, { emblem: props.name })}</p>
      <p>{fill(certificate.did, { levels: played(props).join(' · ') })}</p>
      {earnedOf(props).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{certificate.both}</p>
      <p>{certificate.wish}</p>
      <div class="signs">
        <p class="sign-line">{certificate.date}</p>
        <p class="sign-line">{certificate.sign}</p>
      </div>
    </div>
  );
}
