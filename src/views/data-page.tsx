// "Everything this game knows": what is kept here with its true numbers, what never is, who can see it, and how to be rid of it. Knows no store.
import './style/data.css';
import { artUrl } from '../content/art-url';
import type { Child } from '../core/progress/progress';
import type { Settings } from '../core/progress/settings';
import { fill } from '../i18n/fill';
import { LANGUAGES, t, tAny } from '../i18n/i18n';
import { type ClassHere, deleteSure } from './classes-here';
import { factsOf } from './data-facts';
import { Dialog } from './dialog';
import { EmblemPicture, emblemName } from './emblem';
import { Icon } from './icon';
import { KeepsList, type KeepsProps } from './keeps-list';
import { Remove } from './removal';
import { Say } from './say';

export interface DataPageProps {
  /** Every child kept on this device; the one who plays comes first. */
  readonly children_: readonly Child[];
  /** A teacher's classes on this device. */
  readonly classes: readonly ClassHere[];
  /** How many deleted children are remembered by their number. */
  readonly removed: number;
  readonly settings: Settings;
  /** False for a play that keeps nothing. */
  readonly saving: boolean;
  /** The list of every field that is kept. */
  readonly keeps: KeepsProps;
  onExport(child: Child): void;
  /** Left out where the store cannot delete one child. */
  onDeleteChild?: ((child: Child) => Promise<void>) | undefined;
  onDeleteEverything(): Promise<void>;
  onClose(): void;
}

const levelName = (id: string): string => {
  const [isle = '', n = ''] = id.split('-');
  return `${tAny(`isles.${isle}`)}, ${t('isles.level', { n })}`;
};

interface FactProps {
  readonly icon: string;
  readonly name: string;
  readonly text: string;
  readonly fact: string;
  readonly n?: number;
}

const Fact = ({ icon, name, text, fact, n }: FactProps) => (
  <li data-fact={fact} data-n={n}>
    <img src={artUrl(icon)} alt="" width="52" height="52" />
    <span>
      <b>{name}</b>
      <Say text={text} beside />
    </span>
  </li>
);

function Kept({ child, ...props }: DataPageProps & { readonly child: Child }) {
  const { plays, answers, open } = factsOf(child);
  const name = emblemName(child.emblem);
  const { onDeleteChild } = props;
  const { words } = props.keeps;
  const missions = child.marks?.length ?? 0;
  return (
    <section class="kept-child" aria-label={name} data-child>
      <div class="kept-who">
        <EmblemPicture emblem={child.emblem} size={72} />
        <span>
          <b>{name}</b>
          <Say text={t('privacy.signText')} beside />
        </span>
      </div>
      <ul class="facts">
        <Fact icon="star" fact="plays" n={plays} name={t('privacy.plays', { count: plays })} text={t('privacy.playsText')} />
        <Fact
          icon="ico-speech"
          fact="answers"
          n={answers}
          name={t('privacy.answers', { count: answers })}
          text={t('privacy.answersText')}
        />
        <Fact
          icon={open ? 'lantern-lit' : 'lantern-dim'}
          fact="open"
          name={open ? t('privacy.open', { level: levelName(open) }) : t('privacy.noOpen')}
          text={t(open ? 'privacy.openText' : 'privacy.noOpenText')}
        />
        {child.place && <Fact icon="ico-school" fact="place" name={fill(words.seat, { n: child.place.seat })} text={words.seatText} />}
        {missions > 0 && (
          <Fact icon="ico-people" fact="marks" n={missions} name={fill(words.missions, { n: missions })} text={words.missionsText} />
        )}
      </ul>
      <div class="row">
        <button type="button" class="btn small plain" data-action="export" onClick={() => props.onExport(child)}>
          <Icon name="file" size={26} />
          {t('settings.export')}
        </button>
        {onDeleteChild && (
          <Remove
            action="delete-child"
            ask={t('privacy.removeOne', { name })}
            sure={t('privacy.removeOneSure', { name })}
            onRemove={() => onDeleteChild(child)}
          />
        )}
      </div>
    </section>
  );
}

function Shared({ settings: s, removed }: DataPageProps) {
  const list = [
    LANGUAGES.find((l) => l.id === s.language)?.name ?? s.language,
    t('privacy.sound', { n: s.muted ? 0 : Math.round(s.effects * 100) }),
    t('privacy.textSize', { n: s.textSize }),
    ...(s.contrast ? [t('settings.contrast')] : []),
    ...(s.motion === 'reduce' ? [t('settings.motion')] : []),
    ...(s.easyFont ? [t('settings.font')] : []),
  ];
  return (
    <ul class="facts">
      <Fact icon="ico-music" fact="settings" name={`${t('privacy.settings')}: ${list.join(' · ')}`} text={t('privacy.settingsText')} />
      {removed > 0 && (
        <Fact
          icon="ico-shield"
          fact="removed"
          n={removed}
          name={t('privacy.removed', { count: removed })}
          text={t('privacy.removedText')}
        />
      )}
    </ul>
  );
}

const Classes = ({ classes }: Pick<DataPageProps, 'classes'>) => (
  <ul class="facts">
    {classes.map((c) => (
      <Fact
        key={c.code}
        icon="ico-school"
        fact="class"
        n={c.handedIn}
        name={t('privacy.class', { code: c.code })}
        text={t('privacy.classText', { seats: c.seats, n: c.handedIn })}
      />
    ))}
  </ul>
);

const NEVER = [
  ['ico-pencil', 'privacy.notName'],
  ['ico-map', 'privacy.notPlace'],
  ['ico-camera', 'privacy.notPictures'],
  ['ico-cake', 'privacy.notAge'],
  ['ico-clock', 'privacy.notTime'],
  ['ico-eye', 'privacy.notOther'],
] as const;

const PROMISES = [
  'privacy.promiseSell',
  'privacy.promiseMarketing',
  'privacy.promiseAds',
  'privacy.promiseTracking',
  'privacy.promiseApps',
  'privacy.promiseProfiles',
] as const;

const Adults = () => (
  <details class="adults">
    <summary>{t('privacy.adults')}</summary>
    <p>{t('privacy.rescue', { page: new URL('rescue.html', document.baseURI).pathname })}</p>
    <p>{t('privacy.host')}</p>
    <ul>
      {PROMISES.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  </details>
);

export function DataPage(props: DataPageProps) {
  return (
    <Dialog label={t('privacy.title')} name="privacy" look="wide data" onClose={props.onClose}>
      <div class="book-top">
        <button type="button" class="icon-button" data-action="back" aria-label={t('privacy.close')} onClick={props.onClose}>
          <Icon name="back" />
        </button>
        <h2 tabIndex={-1}>{t('privacy.title')}</h2>
      </div>
      <div class="data-intro">
        <img src={artUrl('lumi-glass')} alt="" width="130" height="130" />
        <p class="bubble-note">
          <Say text={`${t('privacy.intro')}${props.saving ? '' : ` ${t('privacy.noSave')}`}`} beside />
        </p>
      </div>
      <h3>{t('privacy.kept')}</h3>
      {props.children_.length + props.classes.length === 0 && <p>{t('privacy.nobody')}</p>}
      {props.children_.map((child) => (
        <Kept key={child.id} child={child} {...props} />
      ))}
      {props.classes.length > 0 && <Classes classes={props.classes} />}
      <Shared {...props} />
      <h3>{t('privacy.not')}</h3>
      <ul class="never">
        {NEVER.map(([icon, key]) => (
          <li key={key}>
            <span class="never-picture">
              <img src={artUrl(icon)} alt="" width="52" height="52" />
            </span>
            {t(key)}
          </li>
        ))}
      </ul>
      <h3>{t('privacy.who')}</h3>
      <p>
        <Say text={t('privacy.whoText')} beside />
      </p>
      <KeepsList {...props.keeps} />
      <Adults />
      <h3>{t('privacy.all')}</h3>
      <Remove action="delete" ask={t('settings.delete')} sure={deleteSure(props.classes)} onRemove={props.onDeleteEverything} />
    </Dialog>
  );
}
