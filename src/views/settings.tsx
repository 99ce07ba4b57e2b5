// Settings, keeping progress in a file, deleting everything. Changes take effect at once through the callbacks.
import './style/pages.css';
import type { Settings } from '../core/progress/settings';
import { LANGUAGES, t, tAny } from '../i18n/i18n';
import { Dialog } from './dialog';
import { useFirstFocus, useTitle } from './focus';
import { Icon } from './icon';
import { reader } from './say';
import { Keep, type KeepProps } from './settings-keep';

export type { ImportPreview } from './settings-keep';

export interface SettingsProps extends KeepProps {
  readonly settings: Settings;
  /** Some sound could not be had on this device. */
  readonly noSound?: boolean | undefined;
  onChange(settings: Settings): void;
  onClose(): void;
  /** Opens the page of everything kept. */
  onPrivacy?(): void;
}

function Slider({
  name,
  value,
  onValue,
}: {
  readonly name: 'music' | 'effects' | 'speech';
  readonly value: number;
  onValue(v: number): void;
}) {
  const percent = Math.round(value * 100);
  return (
    <label class="slider">
      <span>{tAny(`settings.${name}`)}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={percent}
        style={{ '--fill': `calc(19px + (100% - 38px) * ${percent / 100})` }}
        data-setting={name}
        onInput={(e) => onValue(Number(e.currentTarget.value) / 100)}
      />
    </label>
  );
}

function Switch({
  name,
  on,
  onToggle,
}: {
  readonly name: 'mute' | 'contrast' | 'motion' | 'font' | 'byItself';
  readonly on: boolean;
  onToggle(on: boolean): void;
}) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} data-setting={name} onChange={(e) => onToggle(e.currentTarget.checked)} />
      <i aria-hidden="true" />
      <span>{tAny(`settings.${name}`)}</span>
    </label>
  );
}

function Controls({ settings: s, onChange, noSound }: Pick<SettingsProps, 'settings' | 'onChange' | 'noSound'>) {
  const set = (change: Partial<Settings>) => onChange({ ...s, ...change });
  return (
    <>
      <section class="settings-part">
        <h3>{t('settings.soundPart')}</h3>
        <Slider name="music" value={s.music} onValue={(music) => set({ music })} />
        <Slider name="effects" value={s.effects} onValue={(effects) => set({ effects })} />
        <Slider name="speech" value={s.speech} onValue={(speech) => set({ speech })} />
        <Switch name="mute" on={s.muted} onToggle={(muted) => set({ muted })} />
        {reader.value && <Switch name="byItself" on={s.readsByItself} onToggle={(readsByItself) => set({ readsByItself })} />}
        {noSound && (
          <p class="quiet" role="status" data-notice="no-sound">
            {t('settings.noSound')}
          </p>
        )}
      </section>
      <section class="settings-part">
        <h3>{t('settings.seePart')}</h3>
        <fieldset>
          <legend>{t('settings.language')}</legend>
          <div class="choice-row">
            {LANGUAGES.map((l) => (
              <button
                key={l.id}
                type="button"
                class={`chip-button ${s.language === l.id ? 'on' : ''}`}
                lang={l.tag}
                aria-pressed={s.language === l.id}
                data-language={l.id}
                onClick={() => set({ language: l.id })}
              >
                {l.name}
              </button>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('settings.text')}</legend>
          <div class="choice-row">
            {([100, 125, 150] as const).map((size) => (
              <button
                key={size}
                type="button"
                class={`chip-button ${s.textSize === size ? 'on' : ''}`}
                aria-pressed={s.textSize === size}
                data-text={size}
                onClick={() => set({ textSize: size })}
              >
                {size} %
              </button>
            ))}
          </div>
        </fieldset>
        <Switch name="contrast" on={s.contrast} onToggle={(contrast) => set({ contrast })} />
        <Switch name="motion" on={s.motion === 'reduce'} onToggle={(on) => set({ motion: on ? 'reduce' : 'system' })} />
        <Switch name="font" on={s.easyFont} onToggle={(easyFont) => set({ easyFont })} />
      </section>
    </>
  );
}

function Body(props: SettingsProps) {
  return (
    <>
      <Controls settings={props.settings} onChange={props.onChange} noSound={props.noSound} />
      <Keep {...props} />
      {props.onPrivacy && (
        <button type="button" class="btn plain small" data-action="privacy" onClick={props.onPrivacy}>
          {t('settings.privacy')}
        </button>
      )}
    </>
  );
}

/** As a dialog over any screen. */
export function SettingsPanel(props: SettingsProps) {
  return (
    <Dialog label={t('settings.title')} name="settings" onClose={props.onClose}>
      <div class="book-top">
        <h2 tabIndex={-1}>{t('settings.title')}</h2>
        <span class="grow" />
        <button type="button" class="icon-button" data-action="close" aria-label={t('settings.close')} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </div>
      <Body {...props} />
    </Dialog>
  );
}

/** As a page of its own (`#/settings`). */
export function SettingsPage(props: SettingsProps) {
  const heading = useFirstFocus();
  useTitle(t('settings.title'));
  return (
    <main class="page" data-screen="settings" tabIndex={-1}>
      <div class="panel">
        <div class="book-top">
          <button type="button" class="icon-button" data-action="back" aria-label={t('settings.close')} onClick={props.onClose}>
            <Icon name="back" />
          </button>
          <h1 ref={heading} tabIndex={-1}>
            {t('settings.title')}
          </h1>
        </div>
        <Body {...props} />
      </div>
    </main>
  );
}
