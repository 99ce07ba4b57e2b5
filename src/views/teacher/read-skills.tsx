// Skills by topic: how secure the class is, and whom to help with what. Knows no store.
import { artUrl } from '../../content/art-url';
import { fill } from '../../i18n/fill';
import { tAny } from '../../i18n/i18n';
import type { Security, Skill, TopicSkills } from '../../session/report/skills';
import type { State } from '../../session/report/progress';
import { Children, type ReadProps, StateSign } from './read-kit';

const SIGNS: Readonly<Record<Security, State>> = { unseen: 'none', mixed: 'started', wobbly: 'help', secure: 'secure' };

const Word = ({ skill, words }: Pick<ReadProps, 'words'> & { readonly skill: Skill }) => (
  <span class={`cell ${SIGNS[skill.state]} skill-word`}>
    <span class="cell-box">
      <StateSign state={SIGNS[skill.state]} /> {words.report.skills[skill.state]}
    </span>
  </span>
);

function Topic({ topic, ...props }: ReadProps & { readonly topic: TopicSkills }) {
  const { words } = props;
  const said = words.report.skills;
  const met = topic.outcomes.filter((o) => o.met > 0);
  return (
    <section class="card topic">
      <header>
        <img src={artUrl(`isle-${topic.isle}`)} alt="" width="72" height="56" />
        <h2>{tAny(`isles.${topic.isle}`)}</h2>
        <Word skill={topic} words={words} />
      </header>
      <p>{topic.met === 0 ? said.none : fill(said.count, { secure: topic.secure, met: topic.met })}</p>
      {topic.help.length > 0 && (
        <>
          <h3>{said.help}</h3>
          <Children {...props} seats={topic.help} />
        </>
      )}
      {met.length > 0 && (
        <details class="more-choices">
          <summary>{said.outcomes}</summary>
          <ul class="outcomes">
            {met.map((skill) => (
              <li key={skill.id}>
                <Word skill={skill} words={words} />
                <div>
                  {words.outcomes[skill.id]} <small>{fill(said.count, { secure: skill.secure, met: skill.met })}</small>
                  {skill.help.length > 0 && skill.help.length <= 6 && <Children {...props} seats={skill.help} />}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

export const ReadSkills = (props: ReadProps) => (
  <div class="read-skills">
    {props.report.skills.map((topic) => (
      <Topic key={topic.isle} {...props} topic={topic} />
    ))}
  </div>
);
