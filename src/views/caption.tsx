// The line that shows what is heard: a sound, or the sentence being read. For eyes; assistive tools hear the thing itself.

export const Caption = ({ text }: { readonly text: string }) =>
  text === '' ? null : (
    <p class="caption" aria-hidden="true">
      {text}
    </p>
  );
