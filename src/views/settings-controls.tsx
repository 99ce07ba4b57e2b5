// The controls of the settings: sliders, switches and rows of choices. Each change goes out at once.
import type { Settings } from '../core/progress/settings';
import { LANGUAGES, t, tAny } from '../i18n/i18n';
import { reader } from './say';

export interface ControlProps {
  readonly settings: Settings;
  /** Some sound could not be had on this device. */
  readonly noSound?: boolean | undefined;
  onChange(settings: Settings): void;
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
  const said = t('settings.percent', { n: percent });
  return (
    <label class="slider">
      <span>{tAny(`settings.${name}`)}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={percent}
        aria-valuetext={said}
        style={{ '--fill': `calc(19px + (100% - 38px) * ${percent / 100})` }}
        data-setting={name}
        onInput={(e) => onValue(Number(e.currentTarget.value) / 100)}
      />
      <output aria-hidden="true">{said}</output>
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

export function SoundControls({ settings: s, onChange, noSound }: ControlProps) {
  const set = (change: Partial<Settings>) => onChange({ ...s, ...change });
  return (
    <section class="settings-part">
      <h3>{t('settings.soundPart')}</h3>
      <Switch name="mute" on={s.muted} onToggle={(muted) => set({ muted })} />
      <Slider name="music" value={s.music} onValue={(music) => set({ music })} />
      <Slider name="effects" value={s.effects} onValue={(effects) => set({ effects })} />
      <Slider name="speech" value={s.speech} onValue={(speech) => set({ speech })} />
      {reader.value && <Switch name="byItself" on={s.readsByItself} onToggle={(readsByItself) => set({ readsByItself })} />}
      {noSound && (
        <p class="quiet" role="status" data-notice="no-sound">
          {t('settings.noSound')}
        </p>
      )}
    </section>
  );
}

const SIZES = [
  [100, 'settings.sizeUsual'],
  [125, 'settings.sizeBig'],
  [150, 'settings.sizeBigger'],
] as const;

export function LookControls({ settings: s, onChange }: ControlProps) {
  const set = (change: Partial<Settings>) => onChange({ ...s, ...change });
  return (
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
        <div class="choice-row sizes">
          {SIZES.map(([size, name]) => (
            <button
              key={size}
              type="button"
              class={`chip-button ${s.textSize === size ? 'on' : ''}`}
              aria-pressed={s.textSize === size}
              aria-label={t(name)}
              title={t(name)}
              data-text={size}
              onClick={() => set({ textSize: size })}
            >
              <span aria-hidden="true">{s.language === 'zh' ? '字' : 'Aa'}</span>
            </button>
          ))}
        </div>
      </fieldset>
      <Switch name="contrast" on={s.contrast} onToggle={(contrast) => set({ contrast })} />
      <Switch name="motion" on={s.motion === 'reduce'} onToggle={(on) => set({ motion: on ? 'reduce' : 'system' })} />
      <Switch name="font" on={s.easyFont} onToggle={(easyFont) => set({ easyFont })} />
    </section>
  );
}
