// A row of choices of which one holds: real radio buttons that look like pills. Knows no words.

export interface Option<T extends string> {
  readonly id: T;
  readonly text: string;
}

export interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  onPick(id: T): void;
}

export function Choice<T extends string>({ name, label, value, options, onPick }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choice-pills">
        {options.map(({ id, text }) => (
          <label key={id} class={id === value ? 'on' : ''}>
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              value={id}
              data-pick={`${name}:${id}`}
              checked={id === value}
              onChange={() => onPick(id)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
